//! Words that the dictionary of the profile's language does not know, less those that the person,
//! their trade and the people around them are known to write so.
use std::{cell::LazyCell, collections::HashSet};

use super::{
    Evidence, Subject,
    evidence::quote,
    rules::{Fault, Outcome},
    subject::Written,
    vocabulary::phrases,
};
use crate::{
    message::Message,
    networks,
    profile::{BASE, Entry},
    text::plain,
};

/// Words of a text that are shown.
const SHOWN: usize = 12;

pub(super) fn spelling(subject: Subject) -> Option<Outcome> {
    let names = LazyCell::new(|| names(subject));
    let looked_up: Vec<_> = subject
        .prose()
        .filter_map(|written| Some((written, subject.spelling(&written.text)?)))
        .collect();
    let faults = looked_up
        .iter()
        .filter(|(_, spelling)| spelling.is_of_its_language() && !spelling.is_strange())
        .filter_map(|(written, spelling)| {
            let mut seen = HashSet::new();
            let mut unknown = spelling.unknown.clone();
            unknown.retain(|at| {
                let word = plain(&written.text[at.clone()]);
                !is_excepted(subject, &word, &names) && seen.insert(word)
            });
            let shown = unknown.iter().take(SHOWN).map(|at| quote(&written.text, at.clone()));
            fault(written, unknown.len(), shown)
        })
        .collect();
    Outcome::of(looked_up.len(), faults)
}

fn fault(written: &Written, count: usize, shown: impl Iterator<Item = Evidence>) -> Option<Fault> {
    let says = Message::new("finding-spelling").number("count", count);
    (count > 0).then(|| Fault::within(written, says).shows(shown))
}

/// Whether the word is one of the person's own, of their plan, of a name in their dossier, or of a
/// trade. A plural goes with its singular.
fn is_excepted(subject: Subject, word: &str, names: &[&str]) -> bool {
    let forms = [word, word.strip_suffix(['s', 'x']).unwrap_or(word)];
    let trade = phrases(subject.language).map(|phrases| &phrases.trade_words);
    networks::find(word).is_some()
        || trade.is_some_and(|known| forms.iter().any(|form| known.contains(*form)))
        || names.iter().any(|text| {
            let known = subject.plain_words(text);
            forms.iter().any(|form| known.contains(*form))
        })
}

/// The texts that say how names and the words of the person's trade are written.
fn names<'a>(subject: Subject<'a>) -> Vec<&'a str> {
    let dossier = subject.dossier;
    let skills: HashSet<String> = dossier.profile.entries("skills").map(Entry::owner).collect();
    let said = dossier.profile.texts.iter().filter(|text| match text.field.as_str() {
        "first_name" | "last_name" | "username" | "location" => text.owner == BASE,
        "organisation" | "place" => text.owner.starts_with("entry-"),
        "title" => skills.contains(&text.owner),
        _ => false,
    });
    let keywords = subject.plan().targets.iter().flat_map(|target| &target.keywords);
    let own_networks = dossier.own_networks.iter().map(|own| &own.name);
    let names = dossier.own_words.iter().chain(keywords).chain(own_networks).chain([&dossier.name]);
    names.chain(said.map(|text| &text.value)).map(String::as_str).collect()
}
