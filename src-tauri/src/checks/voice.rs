//! Who speaks in a summary: the person, or somebody about them.
use std::ops::Range;

use super::{
    Subject,
    evidence::quote,
    phrase::Words,
    rules::{Fault, Outcome},
    vocabulary::{Phrases, phrases},
};
use crate::{message::Message, profile::BASE};

/// Where the network's texts speak of their owner, and for a group, nothing is said.
pub(super) fn first_person(subject: Subject) -> Option<Outcome> {
    let phrases = phrases(subject.language)?;
    let summary = subject.written("summary")?;
    if subject.network.third_person.as_ref().is_some_and(|fact| fact.value) {
        return None;
    }
    let folded = subject.folded(&summary.text);
    let told = if folded.find_any(&phrases.first).is_some() {
        None
    } else {
        told_of(subject, &summary.text, &folded, phrases)
    };
    let fault = told.map(|at| {
        let says = Message::new("finding-first-person");
        Fault::within(summary, says).shows([quote(&summary.text, at)])
    });
    Outcome::of(1, fault.into_iter().collect())
}

/// The words that speak of the person as of somebody else.
fn told_of(
    subject: Subject,
    text: &str,
    folded: &Words,
    phrases: &Phrases,
) -> Option<Range<usize>> {
    let begins = |at: &Range<usize>| !text[..at.start].contains(char::is_alphanumeric);
    let opening = phrases.third.iter().filter_map(|phrase| folded.find(phrase)).find(begins);
    let name = |field| subject.dossier.profile.text(BASE, field, subject.language);
    let (first, last) = (name("first_name"), name("last_name"));
    let full = first.zip(last).map(|(first, last)| format!("{first} {last}"));
    let names = [full.as_deref(), first, last].into_iter().flatten();
    let names: Vec<_> =
        names.map(|name| subject.folded(name)).filter(|it| !it.is_empty()).collect();
    let mut named = names.iter().flat_map(|name| folded.find_all(name));
    opening.or_else(|| named.find(|at| is_subject(subject, text, at, phrases)))
}

/// Whether a name begins a sentence and its verb follows: 'Claire Martin accompagne…'.
fn is_subject(subject: Subject, text: &str, at: &Range<usize>, phrases: &Phrases) -> bool {
    let before = text[..at.start].trim_end_matches(' ').chars().next_back();
    let begins = before.is_none_or(|c| ".!?…\n".contains(c));
    let next = text[at.end..].strip_prefix(' ').unwrap_or_default();
    let next = next.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    begins
        && next.starts_with(char::is_lowercase)
        && !phrases.after_name.contains(&*subject.folded(next))
}
