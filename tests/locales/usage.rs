//! Which messages the code asks for: by name, or by a name it puts together (`month-{month}`).
use std::collections::BTreeSet;

use super::ftl::messages;
use crate::tidy::source::files;

/// What stands in the source: whole names, and names with holes.
pub(super) struct Usage {
    names: BTreeSet<String>,
    patterns: BTreeSet<Vec<String>>,
}

impl Usage {
    pub(super) fn read() -> Self {
        let mut usage = Self { names: BTreeSet::new(), patterns: BTreeSet::new() };
        for file in files(&["src-tauri", "ui/src"], &[".rs", ".ts", ".svelte", ".toml", ".typ"]) {
            let source = file.source();
            let words =
                source.said.split(|c: char| !c.is_ascii_alphanumeric() && !"-_.".contains(c));
            usage.names.extend(words.map(str::to_owned));
            usage.patterns.extend(source.literals.iter().filter_map(|text| pattern(text)));
        }
        usage.names.extend(messages("fr").into_iter().flat_map(|message| message.references));
        usage
    }

    /// A part of a message is reached with it, and so are a finding's `-why` and `-fix`.
    pub(super) fn reaches(&self, key: &str) -> bool {
        let name = key.split('.').next().unwrap();
        let beside = ["-why", "-fix"].iter().find_map(|end| name.strip_suffix(end));
        [Some(name), beside].into_iter().flatten().any(|name| {
            self.names.contains(name) || self.patterns.iter().any(|pattern| fits(pattern, name))
        })
    }
}

/// `rule-{id}-why` and `rule-${id}-why` as ["rule-", "-why"]; none for what could name anything.
fn pattern(literal: &str) -> Option<Vec<String>> {
    let mut parts = vec![String::new()];
    let mut depth = 0_u32;
    for c in literal.replace("${", "{").chars() {
        match c {
            '{' => {
                depth += 1;
                if depth == 1 {
                    parts.push(String::new());
                }
            }
            '}' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            'a'..='z' | '0'..='9' | '-' => parts.last_mut()?.push(c),
            _ => return None,
        }
    }
    if parts.len() == 1 && literal.ends_with('-') {
        parts.push(String::new());
    }
    let letters = parts.iter().flat_map(|part| part.chars()).filter(char::is_ascii_lowercase);
    (parts.len() > 1 && letters.count() >= 3).then_some(parts)
}

/// Where each hole holds something.
fn fits(pattern: &[String], key: &str) -> bool {
    let Some(mut rest) = key.strip_prefix(pattern[0].as_str()) else { return false };
    let (last, inner) = pattern[1..].split_last().expect("a pattern has a hole");
    for part in inner {
        match rest.char_indices().skip(1).find(|(at, _)| rest[*at..].starts_with(part)) {
            Some((at, _)) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.len() > last.len() && rest.ends_with(last)
}

/// The messages asked for by their whole name, with the file that asks.
pub(super) fn asked_for() -> BTreeSet<(String, String)> {
    let mut asked = BTreeSet::new();
    for file in files(&["src-tauri", "ui/src"], &[".rs", ".ts", ".svelte"]) {
        let said = file.source().said;
        let calls: &[&str] = if file.path.ends_with(".rs") {
            &["Message::new(", "About::new(", "texts.word(", "texts.has("]
        } else {
            &["t("]
        };
        for call in calls {
            for (at, _) in said.match_indices(call) {
                let whole =
                    !said[..at].ends_with(|c: char| c.is_alphanumeric() || "_$".contains(c));
                let argument = said[at + call.len()..].trim_start();
                if whole && let Some(key) = literal(argument) {
                    asked.insert((file.path.clone(), key));
                }
            }
        }
    }
    asked
}

/// The name at the head of a call's arguments, where it is quoted there in full.
fn literal(argument: &str) -> Option<String> {
    let mark = argument.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let name = argument[1..].split(mark).next()?;
    let after = argument[1 + name.len() + 1..].trim_start();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
    (after.starts_with([',', ')']) && name.chars().all(plain)).then(|| name.to_owned())
}

#[test]
fn names_with_holes_are_matched() {
    let fits = |literal: &str, key| fits(&pattern(literal).unwrap(), key);
    assert!(fits("month-{month}", "month-12"));
    assert!(fits("rule-${rule.id}-why", "rule-plan-first-why"));
    assert!(fits("step-", "step-goals"));
    assert!(!fits("rule-{}-why", "rule-plan-first-fix"));
    assert!(!fits("month-{month}", "month-"));
    assert_eq!(pattern("{a}-{b}"), None);
    assert_eq!(pattern("{name}: {value}"), None);
}
