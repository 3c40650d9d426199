//! A period in one line, 'March 2016 to May 2020' or 'depuis 2019', taken apart into its two ends.
use super::super::words::WORDS;
use crate::text::{PartialDate, fold};

/// A longer text is no period.
const LONGEST: usize = 80;

/// Both ends as dates; None where it cannot be understood. A period that goes on has no end.
pub(super) fn split(text: &str) -> Option<(Option<String>, Option<String>)> {
    let text = text.trim();
    if text.len() > LONGEST {
        return None;
    }
    if let Some(day) = date(text) {
        return Some((Some(day), None));
    }
    let mut places: Vec<(usize, usize)> = Vec::new();
    let words = |at: usize| text[at..].chars().next().filter(|c| c.is_whitespace());
    for (at, c) in text.char_indices() {
        let after = at + c.len_utf8();
        if c.is_whitespace() {
            let word = text[after..].split(char::is_whitespace).next().unwrap_or_default();
            let end = after + word.len();
            let between = fold(word);
            if WORDS.between.iter().any(|own| fold(own) == between) && words(end).is_some() {
                places.push((at, end));
            }
        } else if matches!(c, '-' | '–' | '—' | '‑' | '→') {
            places.push((at, after));
        }
    }
    places.iter().find_map(|(end, start)| both(&text[..*end], &text[*start..])).or_else(|| {
        let (first, rest) = text.split_once(char::is_whitespace)?;
        is_one(&WORDS.since, first).then(|| Some((Some(date(rest)?), None)))?
    })
}

fn both(start: &str, end: &str) -> Option<(Option<String>, Option<String>)> {
    let start = start.trim();
    let told = start.split_once(char::is_whitespace);
    let start = date(start).or_else(|| {
        let (first, rest) = told?;
        is_one(&WORDS.since, first).then(|| date(rest))?
    })?;
    let end = end.trim();
    if is_one(&WORDS.until_now, end) {
        return Some((Some(start), None));
    }
    Some((Some(start), Some(date(end)?)))
}

fn is_one(words: &[String], text: &str) -> bool {
    let text = fold(text.trim().trim_end_matches('.'));
    words.iter().any(|word| fold(word) == text)
}

/// As precise as it is written; of a moment, the day.
fn date(text: &str) -> Option<String> {
    let text = text.trim().trim_matches(['(', ')']);
    let day = match text.get(10..11) {
        Some("T") => text.get(..10)?,
        _ => text,
    };
    PartialDate::parse(day).map(|date| date.to_string())
}
