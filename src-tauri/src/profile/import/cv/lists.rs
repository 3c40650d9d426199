//! Sections that are lists: skills and their groups, languages and their levels, interests.
use super::{lines::Line, words::words};
use crate::profile::import::reading::Reading;

/// More than an import takes: that there are too many is said by then.
pub(super) const MOST: usize = 1000;
/// Words of the longest item that a comma may end.
const SHORT: usize = 5;

/// 'Outils : Figma, Sketch' is a group; so is a line with bullets below it.
pub(super) fn skills(reading: &mut Reading, lines: &[Line]) {
    let mut group: Option<(String, String)> = None;
    for (at, line) in lines.iter().enumerate() {
        reading.count_row();
        let next = lines.get(at + 1);
        let heads = next.is_some_and(|next| next.bullet) && !line.bullet;
        let text = line.text.trim_end_matches([' ', '\u{a0}', '\u{202f}', ':']);
        if heads && items(text).len() == 1 && split_group(&line.text).is_none() {
            group = Some((line.place(), text.to_owned()));
            continue;
        }
        if !line.bullet && line.after_blank {
            group = None;
        }
        let (own, rest) = match split_group(&line.text) {
            Some((own, rest)) => (Some((line.place(), own.to_owned())), rest),
            None => (group.clone().filter(|_| line.bullet), line.text.as_str()),
        };
        if let (Some((_, skill)), true) = (&own, words().says("levels", rest))
            && split_group(&line.text).is_some()
            && items(rest).len() == 1
        {
            let title = reading.said(line.place(), skill);
            let level = reading.said(line.place(), rest);
            reading.entry(&line.place(), "skills", &[("title", title), ("level", level)]);
            continue;
        }
        for item in items(rest) {
            let (item, level) = with_level(item);
            let title = reading.said(line.place(), item);
            let level = level.and_then(|level| reading.said(line.place(), level));
            let group = own.as_ref().and_then(|(place, group)| reading.said(place, group));
            let values = [("title", title), ("level", level), ("group", group)];
            reading.entry(&line.place(), "skills", &values);
        }
    }
}

fn split_group(text: &str) -> Option<(&str, &str)> {
    let (group, rest) = text.split_once(':')?;
    let (group, rest) = (group.trim(), rest.trim());
    let short = group.split_whitespace().count() <= SHORT && !rest.starts_with("//");
    (short && !group.is_empty() && !rest.is_empty()).then_some((group, rest))
}

/// 'Python (avancé)' says how well.
fn with_level(item: &str) -> (&str, Option<&str>) {
    let within = item.strip_suffix(')').and_then(|item| item.rsplit_once('('));
    match within {
        Some((name, level)) if words().says("levels", level) || words().has("cefr", level) => {
            (name.trim(), Some(level.trim()))
        }
        _ => (item, None),
    }
}

/// What commas, semicolons, bars and bullets separate; a sentence with a comma stays one.
pub(super) fn items(text: &str) -> Vec<&str> {
    let strong = split(text, &[';', '|', '•', '·', '\t']);
    let items = strong.into_iter().flat_map(|part| {
        let parts = split(part, &[',']);
        let short = parts.iter().all(|part| part.split_whitespace().count() <= SHORT);
        if short { parts } else { vec![part] }
    });
    let bare = items.map(|item| item.trim().trim_end_matches('.').trim());
    bare.filter(|item| item.chars().any(char::is_alphanumeric)).take(MOST).collect()
}

fn split<'t>(text: &'t str, at: &[char]) -> Vec<&'t str> {
    let mut parts = Vec::new();
    let (mut from, mut depth) = (0, 0_usize);
    for (place, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if depth == 0 && at.contains(&c) => {
                parts.push(&text[from..place]);
                from = place + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[from..]);
    parts
}

pub(super) fn interests(reading: &mut Reading, lines: &[Line]) {
    for line in lines {
        reading.count_row();
        match split_group(&line.text) {
            Some((title, keywords)) => {
                let keywords = items(keywords).join("\n");
                let title = reading.said(line.place(), title);
                let keywords = reading.said(line.place(), &keywords);
                let values = [("title", title), ("keywords", keywords)];
                reading.entry(&line.place(), "interests", &values);
            }
            None => {
                for item in items(&line.text) {
                    let title = reading.said(line.place(), item);
                    reading.entry(&line.place(), "interests", &[("title", title)]);
                }
            }
        }
    }
}

/// A language, its level, and the line that names it.
struct Spoken<'l> {
    line: &'l Line,
    name: &'l str,
    level: String,
}

/// 'Anglais : courant (C1)', 'English – fluent', 'Allemand B1', several on a line, or the level on
/// the line below. Gives back the lines after a blank one that name no language: another section,
/// under a title that nobody knows.
pub(super) fn languages(reading: &mut Reading, lines: &[Line]) -> Vec<Line> {
    let other = |line: &Line| {
        line.after_blank
            && !words().says("languages", &line.text)
            && !line.text.contains([':', '('])
    };
    let end = lines.iter().skip(1).position(other).map_or(lines.len(), |at| at + 1);
    let (lines, left) = lines.split_at(end);
    let mut spoken: Vec<Spoken> = Vec::new();
    for line in lines {
        reading.count_row();
        for part in split(&line.text, &[';', '|', '•', '·', ',']) {
            let part = part.trim();
            let open = spoken.last_mut();
            match open {
                Some(last) if !begins_language(part) && is_level(part) => {
                    let between = if last.level.is_empty() { "" } else { ", " };
                    last.level =
                        format!("{}{between}{}", last.level, part.trim_matches(['(', ')']));
                }
                _ if part.chars().any(char::is_alphabetic) => {
                    let (name, level) = name_and_level(part);
                    spoken.push(Spoken { line, name, level: level.to_owned() });
                }
                _ => {}
            }
        }
    }
    for Spoken { line, name, level } in spoken {
        let title = reading.said(line.place(), name);
        let level = reading.said(line.place(), &level);
        reading.entry(&line.place(), "languages", &[("title", title), ("level", level)]);
    }
    left.to_vec()
}

fn begins_language(text: &str) -> bool {
    words().first("languages", text) == Some(0)
}

fn is_level(text: &str) -> bool {
    !text.contains(['(', ':']) && (words().says("levels", text) || words().says("cefr", text))
        || text.chars().filter(char::is_ascii_digit).count() >= 2
}

fn name_and_level(text: &str) -> (&str, &str) {
    for between in [":", " – ", " — ", " - ", "\t", "("] {
        if let Some((name, level)) = text.split_once(between) {
            let level = level.trim();
            let whole = between == "(" && level.find(')').is_some_and(|at| at + 1 == level.len());
            let level = if whole { level.trim_end_matches(')') } else { level };
            let bracketed = level.strip_prefix('(').and_then(|level| level.strip_suffix(')'));
            return (name.trim(), bracketed.unwrap_or(level).trim());
        }
    }
    let spaces = text.match_indices(' ').map(|(at, _)| at);
    let levels = spaces.filter(|at| is_level_start(&text[at + 1..]));
    match levels.into_iter().next() {
        Some(at) => (text[..at].trim(), text[at + 1..].trim()),
        None => (text, ""),
    }
}

fn is_level_start(text: &str) -> bool {
    words().first("levels", text) == Some(0) || words().first("cefr", text) == Some(0)
}
