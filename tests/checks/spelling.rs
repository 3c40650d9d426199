use paperfirst_core::{checks::Level, text::Language};

use super::{applies, found, people::sketch, quotes, silent};
use crate::support::Tale;

fn summary(language: Language, text: &str) -> Tale {
    sketch(language).base("summary", text)
}

#[test]
fn slips_are_quoted_once_each() {
    for (language, text, slips) in [
        (
            Language::Fr,
            "J’acompagne les cabinets dans la paie. J’acompagne aussi leurs clients, avec dix ans \
             d’experiance.",
            ["acompagne", "experiance"],
        ),
        (
            Language::En,
            "I recieve the figures on Monday and you recieve the pay slips on Thursday, without \
             excepsion.",
            ["recieve", "excepsion"],
        ),
    ] {
        let [finding] = &found(&summary(language, text).told(), "spelling")[..] else {
            panic!("one finding for the field")
        };
        assert_eq!(finding.level, Level::Polish);
        assert_eq!(quotes(finding), slips);
        assert_eq!(finding.key, format!("spelling:linkedin:{}:about", language.code()));
    }
}

#[test]
fn careful_texts_have_none() {
    for (language, text) in [
        (
            Language::Fr,
            "J’aide les PME d’Ille-et-Vilaine : paie, contrats, déclarations. Jusqu’ici, quelque \
             quatre-vingts cabinets m’ont confié leurs dossiers, aujourd’hui suivis avec Silae et \
             PayFit. Community manager, freelance et onboarding compris ! Écrivez-moi à \
             nadia@exemple.fr ou sur https://nadia-roux.fr/contacct #paiee.",
        ),
        (
            Language::Fr,
            "Cofondatrice d’un tiers-lieu, ingénieure et cheffe de projet, j’anime des ateliers \
             d’écoconception avec les salarié·e·s, les développeur(euse)s et les vendeur/euse.",
        ),
        (
            Language::En,
            "I organise payroll for mid-sized charities: colour-coded, on time, in plain English. \
             Before that I specialised in programme finance at the Joseph Rowntreee Foundation. \
             Résumé, cheque stubs and timesheets? Don’t worry, that’s what I’m here for.",
        ),
    ] {
        let dossier = summary(language, text).told();
        assert!(silent(&dossier, "spelling"), "{:?}", found(&dossier, "spelling"));
    }
}

#[test]
fn what_the_dossier_knows_is_right() {
    let text = "La gestion du prévoiance et des zimbrelles chez les boulons de kerloch, avec \
                l’outil paixpaie, pour que chacun s’y retrouve dans ses papiers.";
    let told = |tale: Tale| {
        let dossier = tale.told();
        let findings = found(&dossier, "spelling");
        findings.iter().flat_map(|finding| quotes(finding)).map(str::to_owned).collect::<Vec<_>>()
    };
    let tale = || summary(Language::Fr, text);
    assert_eq!(told(tale()), ["prévoiance", "zimbrelles", "kerloch", "paixpaie"]);
    let known = tale()
        .target("Artisans", &["Zimbrelle"])
        .entry("experience", &[("title", "Paie"), ("organisation", "Boulons de Kerloch")])
        .entries("skills", &["PaixPaie"]);
    assert_eq!(told(known), ["prévoiance"]);
    let mut dossier = tale().told();
    for word in ["Prévoiance", "zimbrelle", "kerloch", "paixpaie"] {
        dossier.own_words.push(word.to_owned());
    }
    assert!(silent(&dossier, "spelling"));
}

#[test]
fn a_keyword_keeps_its_accents() {
    let dossier = summary(Language::Fr, "La paie d’un developpeur se prépare dès son arrivée.")
        .target("Équipes", &["développeur"])
        .told();
    assert_eq!(quotes(&found(&dossier, "spelling")[0]), ["developpeur"]);
}

#[test]
fn another_language_is_not_misspelled() {
    let english =
        "I help small charities keep their books in order, with a plain report each month.";
    assert!(silent(&summary(Language::Fr, english).told(), "spelling"));
    let french = "J’accompagne les associations dans leur comptabilité, avec un bilan chaque mois.";
    assert!(silent(&summary(Language::En, french).told(), "spelling"));
    assert!(!applies(&summary(Language::De, "Ich berate Unternehmen").told(), "spelling"));
}

#[test]
fn entries_and_headlines_are_read() {
    let dossier = sketch(Language::Fr)
        .base("headline", "Gestionnaire de paie pour les cabinets de Rennes et leur clientelle")
        .entry("experience", &[("title", "Paye"), ("description", "Suivi de 120 bultins par mois")])
        .told();
    let findings = found(&dossier, "spelling");
    let quoted: Vec<_> = findings.iter().flat_map(quotes).collect();
    assert_eq!(quoted, ["clientelle", "bultins"]);
}

#[test]
fn no_more_than_a_dozen_are_shown() {
    let slips: Vec<String> = (b'a'..=b'z').map(|c| format!("mottt{}", char::from(c))).collect();
    let text = format!("{} {}", "Je tiens les comptes de chacun. ".repeat(20), slips.join(" "));
    assert_eq!(quotes(&found(&summary(Language::Fr, &text).told(), "spelling")[0]).len(), 12);
}
