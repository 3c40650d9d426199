//! What a stranger could misuse, in a text that everybody reads: a private e-mail address, a phone
//! number, a home, a date of birth. A box made for it is no exposure, nor is it a text's fault where
//! the person gives it on purpose: they set the finding aside.
use std::ops::Range;

use super::{
    Subject,
    evidence::quotes,
    phrase::Words,
    rules::{Fault, Outcome},
    subject::Written,
    vocabulary::sites,
};
use crate::{message::Message, text::fold};

/// Nobody younger has a profile of this kind: what was born later is a company.
const YOUNGEST: i16 = 14;

pub(super) fn contact_exposed(subject: Subject) -> Option<Outcome> {
    let read: Vec<_> = subject.texts().filter(|written| is_public(written)).collect();
    let faults = read.iter().flat_map(|written| {
        let all = exposed(subject, written).into_iter().filter(|(_, found)| !found.is_empty());
        all.map(|(what, found)| {
            let says = Message::new(format!("finding-contact-exposed-{what}"));
            Fault::within(written, says).aspect(what).shows(quotes(&written.text, found))
        })
    });
    Outcome::all_or_nothing(read.len(), faults.collect())
}

/// A name has a rule of its own.
fn is_public(written: &Written) -> bool {
    let role = written.spec.role.as_deref();
    matches!(
        role,
        Some("headline" | "summary" | "title" | "description" | "experience" | "projects")
    )
}

/// A text can hold a town's directory.
const MOST: usize = 20;

fn exposed(subject: Subject, written: &Written) -> [(&'static str, Vec<Range<usize>>); 4] {
    let text = &written.text;
    let contacts = &written.reading(subject).contacts;
    let emails = contacts.emails.iter().filter(|at| is_private(&text[(*at).clone()]));
    let place = subject.written("location").map(|place| subject.folded(&place.text));
    let is_home = |at: &&Range<usize>| {
        let street = Words::folded(&text[(*at).clone()]);
        place.as_ref().is_none_or(|place| place.find(&street).is_none())
    };
    let streets = contacts.streets.iter().filter(is_home).take(MOST);
    let oldest = subject.dossier.today.year() - YOUNGEST;
    let births = contacts.births.iter().filter(|(_, year)| *year <= oldest).map(|(at, _)| at);
    [
        ("email", emails.cloned().collect()),
        ("phone", contacts.phones.clone()),
        ("street", streets.cloned().collect()),
        ("birth", births.cloned().collect()),
    ]
}

/// At a provider of mailboxes; an address at one's own domain is given out for work.
fn is_private(email: &str) -> bool {
    let domain = email.rsplit('@').next().map(fold).unwrap_or_default();
    sites().mailboxes.words.contains(&domain)
}
