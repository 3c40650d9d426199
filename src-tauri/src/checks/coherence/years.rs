//! The years that a text of one's experience gives, line by line.
use std::ops::Range;

use super::lists;
use crate::text::{fold, words};

/// From a year to another, or until today.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Years {
    pub(super) from: u16,
    pub(super) to: Option<u16>,
}

/// Bytes between two years that are the ends of a stretch: a dash and a month.
const CLOSE: usize = 30;

/// The first stretch of years in a line; a year alone is none.
pub(super) fn years(line: &str) -> Option<Years> {
    let found: Vec<(u16, Range<usize>)> =
        words(line).filter_map(|word| Some((year(word.text)?, word.start..word.end()))).collect();
    let (from, first) = found.first()?.clone();
    let rest = &line[first.end..];
    let next = found.get(1).map(|(year, at)| (*year, &line[first.end..at.start]));
    if let Some((to, between)) = next.filter(|(_, between)| between.len() <= CLOSE) {
        return leads_on(between).then_some(Years { from, to: Some(to) });
    }
    let open = rest.chars().take(CLOSE).collect::<String>();
    let told: Vec<String> = words(&open).map(|word| fold(word.text)).collect();
    let told: Vec<&str> = told.iter().map(String::as_str).collect();
    let now = (0..told.len()).any(|at| lists::is_now(&told[at..]));
    (now && leads_on(&open)).then_some(Years { from, to: None })
}

/// Whether a dash or a word says that more is to come.
fn leads_on(between: &str) -> bool {
    let dash = between.contains(['-', '–', '—', '→', '\u{2011}']);
    dash || words(between).any(|word| lists::is_until(&fold(word.text)))
}

pub(super) fn year(word: &str) -> Option<u16> {
    let year = word.parse().ok().filter(|year| (1940..=2100).contains(year))?;
    (word.len() == 4).then_some(year)
}
