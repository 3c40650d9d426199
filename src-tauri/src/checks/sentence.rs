//! The sentence around a place in a text. Where a full stop leaves a doubt ('M. Durand', 'etc.',
//! a figure) the sentence goes on: a rule then sees too much rather than too little.
use std::ops::Range;

use super::vocabulary::all_phrases;
use crate::text::{fold, words};

/// The sentence that holds the bytes `at`, without the spaces around it.
pub(super) fn around(text: &str, at: Range<usize>) -> Range<usize> {
    let before = text[..at.start].char_indices().rev();
    let start =
        before.map(|(end, c)| end + c.len_utf8()).find(|&end| ends(text, end)).unwrap_or_default();
    let end = text[at.end..]
        .char_indices()
        .map(|(from, c)| at.end + from + c.len_utf8())
        .find(|&end| ends(text, end))
        .unwrap_or(text.len());
    let sentence = &text[start..end];
    let start = end - sentence.trim_start().len();
    start..start + text[start..end].trim_end().len()
}

/// Whether a sentence ends just before the byte `end`.
fn ends(text: &str, end: usize) -> bool {
    let Some(sign) = text[..end].chars().next_back() else { return false };
    if sign == '\n' {
        return true;
    }
    if !matches!(sign, '.' | '!' | '?' | '…') || !text[end..].starts_with(char::is_whitespace) {
        return false;
    }
    let goes_on = text[end..].trim_start().starts_with(char::is_lowercase);
    !goes_on && !(sign == '.' && is_abbreviated(&text[..end - 1]))
}

/// Whether a full stop after this belongs to its last word: an initial or a known abbreviation.
fn is_abbreviated(text: &str) -> bool {
    let start = text.rfind(char::is_whitespace).unwrap_or_default();
    let Some(word) = words(&text[start..]).last() else { return false };
    let word = fold(word.text);
    word.chars().count() == 1 || all_phrases().any(|lists| lists.abbreviations.contains(&word))
}
