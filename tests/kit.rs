//! The publishing kit: what is carried over into a network's form, in which order, and what becomes
//! of it once it is published.
mod address;
mod lines;
pub(crate) mod photo;
mod published;
mod stored;

use jiff::civil::{Date, date};
use paperfirst_core::{
    dossier::Dossier,
    kit::{Kit, kit},
    profile::Readiness,
    text::Language,
};

/// In the dossier's first language.
fn of(dossier: &Dossier, network: &str) -> Kit {
    kit(dossier, network, dossier.languages[0]).unwrap()
}

/// As if what the dossier says now had been published that day.
pub(crate) fn publish(dossier: &mut Dossier, network: &str, language: Language, day: Date) {
    let kit = kit(dossier, network, language).unwrap();
    dossier.publications.push(kit.publication(day, Readiness::Ready, Some(80)));
}

const SPRING: Date = date(2026, 4, 2);
