//! Words that should not have been left in.
use std::ops::Range;

use super::{
    Subject,
    evidence::quote,
    phrase::Words,
    rules::{Fault, Outcome},
    vocabulary::{Phrases, all_phrases},
};
use crate::message::Message;

pub(super) fn placeholder(subject: Subject) -> Option<Outcome> {
    let faults = subject
        .texts()
        .filter_map(|written| {
            let at = subject.left_in(&written.text, || left_in_any(&written.text))?;
            let says = Message::new("finding-placeholder");
            Some(Fault::within(written, says).shows([quote(&written.text, at)]))
        })
        .collect();
    Outcome::all_or_nothing(subject.texts().count(), faults)
}

/// A template's language need not be the text's.
fn left_in_any(text: &str) -> Option<Range<usize>> {
    let folded = Words::folded(text);
    all_phrases().find_map(|phrases| left_in(text, &folded, phrases))
}

fn left_in(text: &str, folded: &Words, phrases: &Phrases) -> Option<Range<usize>> {
    if phrases.template_alone.contains(folded) {
        return Some(0..text.len());
    }
    let signs = phrases.template_signs.iter();
    signs
        .filter_map(|sign| standing_alone(text, sign))
        .chain(phrases.template_phrases.iter().filter_map(|phrase| folded.find(phrase)))
        .chain(bracketed(text, phrases))
        .min_by_key(|at| at.start)
}

/// The sign as it is written, not inside a longer word.
fn standing_alone(text: &str, sign: &str) -> Option<Range<usize>> {
    text.match_indices(sign).map(|(start, _)| start..start + sign.len()).find(|at| {
        let before = text[..at.start].chars().next_back();
        let after = text[at.end..].chars().next();
        let inside = |next: Option<char>, edge: Option<char>| {
            edge.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric)
        };
        !inside(before, sign.chars().next()) && !inside(after, sign.chars().next_back())
    })
}

/// '[Votre métier]', '{{name}}': brackets that hold only a template's word.
fn bracketed(text: &str, phrases: &Phrases) -> Option<Range<usize>> {
    text.match_indices(['[', '{', '<']).find_map(|(start, _)| {
        let length = text[start..].find([']', '}', '>'])?;
        let inside = Words::folded(&text[start..start + length]);
        phrases.template_words.contains(&inside).then_some(start..start + length + 1)
    })
}
