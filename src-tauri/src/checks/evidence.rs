//! What a finding shows for itself: the person's own words, cut short for the eye while the span
//! covers all of them, and figures.
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::Evidence;

/// Graphemes of a quote that are shown.
const SHOWN: usize = 80;
/// Each costs a walk through the text, which can be a book pasted by mistake.
const QUOTES: usize = 20;

/// Quotes the bytes `range` of `text`, widened to whole characters.
pub(super) fn quote(text: &str, range: Range<usize>) -> Evidence {
    let start = text.floor_char_boundary(range.start);
    let end = text.ceil_char_boundary(range.end.max(start));
    Evidence::Quote {
        text: short(&text[start..end]),
        start: units(&text[..start]),
        end: units(&text[..end]),
    }
}

/// Quotes the first of these, as many as a reader needs.
pub(super) fn quotes(
    text: &str,
    ranges: impl IntoIterator<Item = Range<usize>>,
) -> impl Iterator<Item = Evidence> {
    ranges.into_iter().take(QUOTES).map(|range| quote(text, range))
}

/// Quotes the whole text.
pub(super) fn whole(text: &str) -> Evidence {
    quote(text, 0..text.len())
}

pub(super) fn measure(value: usize, threshold: usize) -> Evidence {
    let number = |figure| u32::try_from(figure).unwrap_or(u32::MAX);
    Evidence::Measure { value: number(value), threshold: number(threshold) }
}

fn short(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.grapheme_indices(true).nth(SHOWN) {
        Some((cut, _)) => format!("{}…", text[..cut].trim_end()),
        None => text,
    }
}

/// A length as the window counts it.
fn units(text: &str) -> u32 {
    // By the first byte of each character: a text may be quoted a hundred times, and its beginning
    // is counted each time.
    let first = |byte: u8| u32::from(byte & 0xc0 != 0x80) + u32::from(byte >= 0xf0);
    text.bytes().map(first).sum()
}
