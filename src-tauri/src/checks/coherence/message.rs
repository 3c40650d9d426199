//! One message everywhere: the headline and the summary of two networks speak to the same targets
//! when they share at least one of the words that those search.
use super::{
    super::{Outcome, Subject, language::other_language, subject::Read},
    Version, differs,
};

/// A shorter message may be about one thing only.
const LONG: usize = 60;
const ROLES: [&str; 2] = ["summary", "headline"];

pub(in super::super) fn message(subject: Subject) -> Option<Outcome> {
    if subject.keywords.is_empty() {
        return None;
    }
    let at = subject.read.iter().position(|read| read.network.id == subject.network.id)?;
    let here = &subject.read[at];
    if is_of_base(here) || !is_long(here) {
        return None;
    }
    let others = subject.read.iter().enumerate();
    // Where both have their own, the later one is held against the earlier one.
    let others = others.filter(|(other, read)| *other < at || (*other > at && is_of_base(read)));
    let held = found(subject, here);
    let mut compared = false;
    let mut odd = None;
    for (_, other) in others.filter(|(_, read)| is_long(read)) {
        let theirs = found(subject, other);
        if theirs.contains(&true) {
            compared = true;
            let shared = held.iter().zip(&theirs).any(|(here, there)| *here && *there);
            odd = odd.or((!shared).then_some(other));
        }
    }
    let fault = odd.and_then(|other| {
        let mut mine = ROLES.into_iter().filter_map(|role| here.written(role));
        let mine = mine.find(|written| !written.is_of_base())?;
        // In another language the words are others, and that is told already.
        if other_language(subject, mine).is_some() {
            return None;
        }
        let theirs = ROLES.into_iter().find_map(|role| other.written(role))?;
        Some(differs("finding-coherent-message", mine, Version::of(theirs)))
    });
    Outcome::of(usize::from(compared), fault.into_iter().collect())
}

/// Whether it says nothing of its own.
fn is_of_base(read: &Read) -> bool {
    ROLES.iter().filter_map(|role| read.written(role)).all(|written| written.is_of_base())
}

fn is_long(read: &Read) -> bool {
    let written = ROLES.iter().filter_map(|role| read.written(role));
    written.map(|written| written.text.chars().take(LONG).count()).sum::<usize>() >= LONG
}

/// Which of the keywords stand in the headline or the summary.
fn found(subject: Subject, read: &Read) -> Vec<bool> {
    let written = ROLES.iter().filter_map(|role| read.written(role));
    let texts: Vec<_> = written.map(|written| subject.stems(&written.text)).collect();
    let keywords = subject.keywords.iter();
    keywords.map(|word| texts.iter().any(|text| text.find(&word.words).is_some())).collect()
}
