//! The list of skills: long enough, without repeats, and beginning with what the targets search.
use super::{
    Evidence, Place, Subject,
    evidence::measure,
    rules::{Fault, Outcome},
    sources,
};
use crate::{message::Message, networks::Fact};

/// Fewer tell too little; our own figure, where the network gives none.
const FEW: usize = 5;
/// Those a reader sees first.
const FIRST: usize = 3;

pub(super) fn count(subject: Subject) -> Option<Outcome> {
    let (place, skills) = list(subject)?;
    let says = |id: &str| Message::new(format!("finding-skills-count-{id}"));
    let fault = |id: &str, says: Message| Fault::at(place.clone(), says).aspect(id);
    let limits: Vec<_> = subject
        .network
        .limits
        .iter()
        .filter(|limit| limit.entry.as_deref() == Some("skills"))
        .collect();
    let least = limits.iter().find_map(|limit| limit.min.as_ref());
    let most = limits.iter().find_map(|limit| limit.max.as_ref());
    let mut looked_at = 2;
    let mut faults = Vec::new();

    let few = least.map_or(FEW, figure);
    if skills.len() < few {
        let says = says("few").number("count", skills.len()).number("least", few);
        let fault = fault("few", says).shows([measure(skills.len(), few)]);
        faults.push(least.map(sources::fact).into_iter().fold(fault, Fault::source));
    }
    if let Some(most) = most {
        looked_at += 1;
        if skills.len() > figure(most) {
            let says = says("many").number("count", skills.len()).number("most", figure(most));
            let fault = fault("many", says).shows([measure(skills.len(), figure(most))]);
            faults.push(fault.source(sources::fact(most)));
        }
    }
    let twice = repeated(subject, &skills);
    if !twice.is_empty() {
        let says = says("twice").text("skill", twice[0]).number("count", twice.len());
        faults.push(fault("twice", says).shows(twice.iter().map(|skill| word(skill))));
    }
    let keywords = subject.keywords;
    if !keywords.is_empty() {
        looked_at += 1;
        let first = &skills[..skills.len().min(FIRST)];
        if !first.iter().any(|skill| answers(subject, skill)) {
            let fault = fault("first", says("first").number("first", first.len()));
            faults.push(fault.shows(first.iter().map(|skill| word(skill))));
        }
    }
    Outcome::of(looked_at, faults)
}

/// The skills as the network shows them, and where they are written: one by one, or in a box of
/// its own with a sign between them.
fn list(subject: Subject) -> Option<(Place, Vec<String>)> {
    if !subject.network.takes("skills") {
        return None;
    }
    let (place, skills): (_, Vec<String>) = match subject.written("skills") {
        Some(written) if !written.is_of_base() => {
            let parts = written.text.split([',', ';', '·', '•', '|', '\n']);
            let skills = parts.map(str::trim).filter(|part| !part.is_empty());
            (written.place(), skills.map(str::to_owned).collect())
        }
        _ => {
            let titles = subject.told("skills").filter_map(|e| subject.entry_text(e, "title"));
            (subject.kind_place("skills"), titles.map(|title| title.trim().to_owned()).collect())
        }
    };
    // An empty list is the business of field-recommended.
    (!skills.is_empty()).then_some((place, skills))
}

fn repeated<'a>(subject: Subject, skills: &'a [String]) -> Vec<&'a str> {
    let folded: Vec<_> = skills.iter().map(|skill| subject.folded(skill)).collect();
    let repeats = (0..skills.len()).filter(|&at| {
        let before = folded[..at].iter().filter(|other| **other == folded[at]).count();
        !folded[at].is_empty() && before == 1
    });
    repeats.map(|at| skills[at].as_str()).collect()
}

/// Whether it holds a keyword, or is part of one.
fn answers(subject: Subject, skill: &str) -> bool {
    let words = subject.stems(skill);
    subject
        .keywords
        .iter()
        .any(|keyword| words.find(&keyword.words).is_some() || keyword.words.find(&words).is_some())
}

fn word(skill: &str) -> Evidence {
    Evidence::Word { text: skill.to_owned(), found_in: Some(Message::new("base-skills")) }
}

/// A limit on a number of things is a whole number.
pub(super) fn figure(fact: &Fact<f64>) -> usize {
    fact.value.max(0.0) as usize
}
