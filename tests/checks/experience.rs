use paperfirst_core::text::Language;

use super::{applies, found, people::sketch, silent};
use crate::support::dossier;

#[test]
fn every_position_has_ended() {
    for end in ["2026-10", "octobre 2026", "2024", "21/11/2026"] {
        let dossier = sketch(Language::Fr)
            .entry("experience", &[("title", "Comptable"), ("start", "2019"), ("end", end)])
            .told();
        assert_eq!(found(&dossier, "experience-current").len(), 1, "{end}");
    }
}

#[test]
fn a_current_position() {
    for end in ["", "aujourd’hui", "2026-11-22", "2026", "mars 2027"] {
        let dossier = sketch(Language::En)
            .entry("experience", &[("title", "Accountant"), ("end", "2020")])
            .entry("experience", &[("title", "Payroll manager"), ("start", "2020"), ("end", end)])
            .told();
        assert!(silent(&dossier, "experience-current"), "{end}");
    }
}

#[test]
fn looking_for_a_position_on_purpose() {
    for (language, headline) in [
        (Language::Fr, "Gestionnaire de paie, en recherche d’un poste à Lyon"),
        (Language::Fr, "À l’écoute du marché : paie et droit social"),
        (Language::En, "Payroll manager looking for a new position in Leeds"),
    ] {
        let dossier = sketch(language)
            .base("headline", headline)
            .entry("experience", &[("title", "Paie"), ("end", "2026-06")])
            .told();
        assert!(silent(&dossier, "experience-current"), "{headline}");
    }
}

#[test]
fn applies_where_there_are_positions_to_read() {
    assert!(!applies(&sketch(Language::Fr).told(), "experience-current"));
    let x = dossier("Nadia", Language::Fr).on("x").entry("experience", &[("title", "Paie")]);
    assert!(!applies(&x.told(), "experience-current"));
    let malt = dossier("Nadia", Language::Fr)
        .on("malt")
        .entry("experience", &[("title", "Paie"), ("end", "2020")])
        .write("malt", "experience", "Paie chez Martin depuis 2020")
        .told();
    assert!(!applies(&malt, "experience-current"));
}
