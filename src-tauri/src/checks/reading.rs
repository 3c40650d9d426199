//! What a text says to several rules, worked out together and once: whom it exposes, what is worn
//! in it, whether it tells a result.
use std::ops::Range;

use super::{
    Subject, contact::Contacts, phrase::Words, subject::Written, vocabulary::phrases, worn,
};
use crate::text::Language;

/// Bytes that are read: more than any network takes, so that a book pasted by mistake does not make
/// the person wait. That it is too long is said elsewhere.
const READ: usize = 100_000;

#[derive(Debug)]
pub(super) struct Reading {
    pub contacts: Contacts,
    /// Worn words that nothing in their sentence backs.
    pub worn: Vec<Range<usize>>,
    /// Whether it holds a figure or says what came of the work.
    pub tells_result: bool,
}

impl Reading {
    pub(super) fn of(text: &str, language: Language) -> Self {
        let text = &text[..text.floor_char_boundary(READ)];
        let folded = Words::folded(text);
        let phrases = phrases(language);
        Self {
            contacts: Contacts::read(text, &folded),
            worn: phrases.map(|lists| worn::find(text, &folded, lists)).unwrap_or_default(),
            tells_result: phrases.is_none_or(|lists| {
                worn::holds_figure(text, lists) || folded.find_any(&lists.results).is_some()
            }),
        }
    }
}

impl Written<'_> {
    pub(super) fn reading(&self, subject: Subject) -> &Reading {
        self.reading.get_or_init(|| subject.known.reading(&self.text, subject.language))
    }
}
