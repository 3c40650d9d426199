//! The sentences of a text. Where a full stop leaves a doubt ('M. Durand', 'etc.', a figure) the
//! sentence goes on: a rule then sees too much rather than too little.
use std::ops::Range;

use super::vocabulary::all_phrases;
use crate::text::{fold, words};

/// Each in bytes, one after the other, with the spaces that follow.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.filter(move |&end| end == text.len() || ends_at(text, end)).map(move |end| {
        let sentence = start..end;
        start = end;
        sentence
    })
}

/// Of `found`, in their order, what `keep` accepts with its sentence. Each sentence is asked once.
pub(super) fn filtered(
    text: &str,
    found: Vec<Range<usize>>,
    keep: impl Fn(&str) -> bool,
) -> Vec<Range<usize>> {
    let mut sentences = sentences(text);
    let mut current = 0..0;
    let mut kept = false;
    let holds = |at: &Range<usize>| {
        while at.start >= current.end {
            let Some(next) = sentences.next() else { return false };
            current = next;
            if at.start < current.end {
                kept = keep(&text[current.clone()]);
            }
        }
        kept
    };
    let mut found = found;
    found.sort_by_key(|at| (at.start, at.end));
    found.into_iter().filter(holds).collect()
}

/// Whether a sentence ends just before the byte `end`.
fn ends_at(text: &str, end: usize) -> bool {
    let Some(sign) = text[..end].chars().next_back() else { return false };
    if sign == '\n' {
        return true;
    }
    if !matches!(sign, '.' | '!' | '?' | '…') || !text[end..].starts_with(char::is_whitespace) {
        return false;
    }
    let goes_on = text[end..].trim_start().starts_with(char::is_lowercase);
    let abbreviates = sign == '.' && is_abbreviated(&text[..end - 1]);
    !(goes_on || abbreviates)
}

/// Whether a full stop after this belongs to its last word: an initial or a known abbreviation.
fn is_abbreviated(text: &str) -> bool {
    let start = text.rfind(char::is_whitespace).unwrap_or_default();
    let Some(word) = words(&text[start..]).last() else { return false };
    let word = fold(word.text);
    word.chars().count() == 1 || all_phrases().any(|lists| lists.abbreviations.contains(&word))
}
