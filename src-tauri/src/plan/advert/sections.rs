//! An advert's lines, each with the part of the advert it belongs to: headings say what stands below
//! them, and the first line is the title.
use super::lists::{LookedUp, joined};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Title,
    /// Whom it seeks.
    Needs,
    /// What there is to do.
    Work,
    Rest,
    /// The employer, pay, how to apply: nobody searches for that.
    Aside,
}

impl Part {
    /// How much a word counts for standing there.
    pub(super) fn weight(self) -> f64 {
        match self {
            Self::Title => 3.0,
            Self::Needs => 2.0,
            Self::Work => 1.5,
            Self::Rest => 1.0,
            Self::Aside => 0.0,
        }
    }
}

pub(super) struct Line {
    pub part: Part,
    pub text: String,
}

/// A heading has no more words.
const HEADING: usize = 7;
/// A title has no more words.
const TITLE: usize = 14;

/// The lines of the text, without those that stand aside.
pub(super) fn lines(text: &str, lists: &LookedUp) -> Vec<Line> {
    let mut part = Part::Rest;
    let mut lines = Vec::new();
    let mut first = true;
    for line in text.lines() {
        let bare = line.trim().trim_matches(|c: char| "*_#>|".contains(c) || c.is_whitespace());
        if !bare.contains(char::is_alphanumeric) {
            continue;
        }
        let is_first = std::mem::take(&mut first);
        if let Some(found) = heading(bare, line, lists) {
            part = found;
            continue;
        }
        if is_first && bare.split_whitespace().count() <= TITLE && !bare.ends_with('.') {
            lines.push(Line { part: Part::Title, text: undoubled(bare, lists) });
            continue;
        }
        let is_heading = bare.ends_with(':') && bare.split_whitespace().count() <= HEADING;
        if is_heading && part == Part::Aside {
            part = Part::Rest;
        }
        // 'Lieu : Lyon' is a heading for its own line.
        let own = bare.split_once([':', '\t']).filter(|(_, rest)| !rest.trim().is_empty());
        let own = own.and_then(|(head, rest)| Some((whole(head, lists)?, rest)));
        let (part, text) = own.unwrap_or((part, bare));
        if part != Part::Aside {
            lines.push(Line { part, text: undoubled(text, lists) });
        }
    }
    lines
}

/// The part that a line opens, where it is a heading.
fn heading(bare: &str, line: &str, lists: &LookedUp) -> Option<Part> {
    let title = bare.trim_end_matches([':', '?', '\u{a0}', '\u{202f}', ' ', '*', '…', '.']);
    if title.split_whitespace().count() > HEADING {
        return None;
    }
    let marked = title.len() < bare.len() && !bare.ends_with('.') || line.trim().starts_with('#');
    whole(title, lists).or_else(|| {
        // 'Profil recherché (H/F) :' begins as a heading, and so does 'Experience with sales'.
        let mut words = joined(title);
        while marked && let Some(shorter) = words.rfind(' ') {
            words.truncate(shorter);
            if let Some(part) = lists.headings.get(&words) {
                return Some(*part);
            }
        }
        None
    })
}

fn whole(title: &str, lists: &LookedUp) -> Option<Part> {
    if title.len() > 80 {
        return None;
    }
    lists.headings.get(&joined(title)).copied()
}

/// Without the second endings of 'consultant·e', 'chargé(e)', 'développeur/euse'.
fn undoubled(line: &str, lists: &LookedUp) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(['(', '/', '·', '•', '.', '-', '\u{2011}']) {
        let (before, from) = rest.split_at(at);
        let sign = from.chars().next().map_or(1, char::len_utf8);
        let ending = &from[sign..];
        let letters = ending.find(|c: char| !c.is_alphabetic() && c != '.' && c != '·');
        let mut length = letters.unwrap_or(ending.len());
        let second = ending[..length].trim_end_matches('.').replace('·', ".");
        let follows = before.ends_with(char::is_alphabetic) && !second.is_empty();
        let opened = from.starts_with('(');
        let closed = opened && ending[length..].starts_with(')');
        if follows && opened == closed && lists.doubled.contains(&crate::text::fold(&second)) {
            if ending[..length].ends_with('.') {
                length -= 1;
            }
            kept.push_str(before);
            rest = &ending[length + usize::from(closed)..];
        } else {
            kept.push_str(&rest[..at + sign]);
            rest = ending;
        }
    }
    kept + rest
}
