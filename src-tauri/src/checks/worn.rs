//! Words that anybody can say of themselves. A figure or a name in the same sentence backs them.
use std::ops::Range;

use super::{
    Subject,
    evidence::quotes,
    phrase::Words,
    rules::{Fault, Outcome},
    sentence::filtered,
    subject::Written,
    vocabulary::{Phrases, phrases},
};
use crate::{message::Message, text::words};

pub(super) fn buzzwords(subject: Subject) -> Option<Outcome> {
    phrases(subject.language)?;
    let read: Vec<_> = subject.texts().filter(|written| praises(written)).collect();
    let faults = read.iter().filter_map(|written| {
        let worn = &written.reading(subject).worn;
        let first = worn.first()?.clone();
        let says = Message::new("finding-buzzwords")
            .number("count", worn.len())
            .text("word", &written.text[first]);
        Some(Fault::within(written, says).shows(quotes(&written.text, worn.iter().cloned())))
    });
    Outcome::of(read.len(), faults.collect())
}

/// Where one speaks of oneself.
fn praises(written: &Written) -> bool {
    matches!(written.spec.role.as_deref(), Some("headline" | "summary" | "description"))
}

/// The worn words in their order.
pub(super) fn find(text: &str, folded: &Words, lists: &Phrases) -> Vec<Range<usize>> {
    let all = lists.worn.iter().flat_map(|phrase| folded.find_all(phrase)).collect();
    let is_bare = |sentence: &str| !holds_figure(sentence, lists) && !holds_name(sentence);
    let mut found = filtered(text, all, is_bare);
    // One worn phrase can hold another.
    found.dedup_by(|next, first| next.start < first.end);
    found
}

/// A number, in digits or in words; 'B2B' and 'H1' are none.
pub(super) fn holds_figure(text: &str, lists: &Phrases) -> bool {
    words(text).any(|word| word.text.starts_with(|c: char| c.is_ascii_digit()))
        || Words::folded(text).find_any(&lists.figures).is_some()
}

/// A capital that no beginning explains. Where most words have one, as in a Headline In Title Case,
/// capitals tell nothing.
fn holds_name(sentence: &str) -> bool {
    let all: Vec<_> = words(sentence).collect();
    let capital = |text: &str| text.starts_with(char::is_uppercase);
    let capitals = all.iter().filter(|word| capital(word.text)).count();
    if capitals * 2 > all.len() {
        return false;
    }
    all.iter().enumerate().any(|(at, word)| {
        let between = at.checked_sub(1).map(|before| &sentence[all[before].end()..word.start]);
        let begins =
            between.is_none_or(|gap| !gap.chars().all(|c| c == ' ' || c == '’' || c == '\''));
        capital(word.text) && word.text.chars().count() > 1 && !begins
    })
}
