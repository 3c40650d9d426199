//! The length of a text as a network counts it. Networks disagree: code points, graphemes, bytes,
//! and links that weigh the same however long they are.
use serde::{Deserialize, Serialize};
use specta::Type;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    #[default]
    Characters,
    Graphemes,
    Bytes,
}

/// How much of a limit `text` uses. `link_weight` replaces the length of each link.
pub fn count(text: &str, unit: Unit, link_weight: Option<u32>) -> u32 {
    let total = match (unit, link_weight.filter(|_| has_links(text))) {
        (Unit::Characters, None) => text.chars().count(),
        (Unit::Bytes, None) => text.len(),
        _ => steps(text, unit, link_weight).last().map_or(0, |(_, used)| used),
    };
    u32::try_from(total).unwrap_or(u32::MAX)
}

/// The byte where `text` goes over `max`, if it does: what follows would be cut.
pub fn over_from(text: &str, max: u32, unit: Unit, link_weight: Option<u32>) -> Option<usize> {
    // Going from grapheme to grapheme takes long.
    match (unit, link_weight.filter(|_| has_links(text))) {
        (Unit::Characters, None) => {
            text.char_indices().nth(max as usize).map(|(at, _)| grapheme_at(text, at))
        }
        (Unit::Bytes, None) => (text.len() > max as usize)
            .then(|| grapheme_at(text, text.floor_char_boundary(max as usize))),
        _ => steps(text, unit, link_weight)
            .find(|(_, used)| *used > max as usize)
            .map(|(start, _)| start),
    }
}

/// Where the grapheme that holds the character at `at` begins.
fn grapheme_at(text: &str, at: usize) -> usize {
    let cursor = || GraphemeCursor::new(at, text.len(), true);
    match cursor().is_boundary(text, 0) {
        Ok(true) => at,
        _ => cursor().prev_boundary(text, 0).ok().flatten().unwrap_or(0),
    }
}

/// Each grapheme or link: the byte where it starts and the length used once it is counted.
fn steps(text: &str, unit: Unit, link_weight: Option<u32>) -> impl Iterator<Item = (usize, usize)> {
    let links: Vec<(usize, usize)> = if link_weight.is_some() { links(text) } else { Vec::new() };
    let mut used = 0;
    let mut inside = 0;
    text.grapheme_indices(true).filter_map(move |(start, grapheme)| {
        if start < inside {
            return None;
        }
        if let Some((_, end)) = links.iter().find(|(from, _)| *from == start) {
            inside = *end;
            used += link_weight.unwrap_or_default() as usize;
        } else {
            used += match unit {
                Unit::Characters => grapheme.chars().count(),
                Unit::Graphemes => 1,
                Unit::Bytes => grapheme.len(),
            };
        }
        Some((start, used))
    })
}

/// Whether there may be any.
fn has_links(text: &str) -> bool {
    text.contains("://")
}

fn links(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    for part in text.split_inclusive(char::is_whitespace) {
        let word = part.trim_end();
        let link = word.trim_start_matches(['(', '[', '«', '“', '"', '’', '\'']);
        if link.starts_with("https://") || link.starts_with("http://") {
            let bare =
                link.trim_end_matches(['.', ',', ';', ':', '!', '?', '…', ')', ']', '»', '”', '"']);
            let start = at + word.len() - link.len();
            found.push((start, start + bare.len()));
        }
        at += part.len();
    }
    found
}
