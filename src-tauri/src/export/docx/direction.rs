//! Which way a text runs: Word wants every stretch from right to left marked.
use unicode_bidi::{BidiClass, bidi_class};

/// True for right to left; none for digits, spaces and signs, which follow their neighbours.
fn strong(c: char) -> Option<bool> {
    match bidi_class(c) {
        BidiClass::R | BidiClass::AL => Some(true),
        BidiClass::L => Some(false),
        _ => None,
    }
}

/// That of its first letter.
pub(super) fn is_from_right(text: &str) -> bool {
    text.chars().find_map(strong).unwrap_or_default()
}

/// The text in stretches of one direction. What stands between two of them runs as the whole.
pub(super) fn stretches(text: &str) -> Vec<(&str, bool)> {
    let base = is_from_right(text);
    let mut found = Vec::new();
    let (mut from, mut here, mut end) = (0, base, 0);
    for (at, c) in text.char_indices() {
        let Some(next) = strong(c) else { continue };
        if next != here {
            let cut = if next == base { end } else { at };
            found.push((&text[from..cut], here));
            (from, here) = (cut, next);
        }
        end = at + c.len_utf8();
    }
    let cut = if here == base { text.len() } else { end };
    found.extend([(&text[from..cut], here), (&text[cut..], base)]);
    found.retain(|(stretch, _)| !stretch.is_empty());
    found
}
