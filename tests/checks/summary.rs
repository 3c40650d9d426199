use paperfirst_core::text::Language;

use super::{applies, brief, found, people::sketch, silent};
use crate::support::dossier;

const LATE_FR: &str = "Diplômée en 2008, j’ai commencé dans un cabinet de Villeurbanne avant de \
    rejoindre une entreprise de transport, puis une maison d’édition. Trois métiers, trois \
    conventions collectives, beaucoup de lundis matin. J’ai appris à lire un texte de loi comme \
    d’autres lisent une recette. Aujourd’hui je fais la paie pour les boulangers.";

const LATE_EN: &str = "After university I joined a firm in Leeds, then a haulage company, then a \
    publishing house. Three trades, three sets of rules, a great many Monday mornings. I learned \
    to read a statute as others read a recipe, slowly, with a pencil, and twice over when the \
    weather was bad. Today I do payroll for bakers.";

#[test]
fn an_opening_that_says_neither_what_nor_whom() {
    for (language, text) in [(Language::Fr, LATE_FR), (Language::En, LATE_EN)] {
        let dossier = sketch(language).base("summary", text).told();
        let titles: Vec<_> =
            brief(&dossier, "summary-opening").into_iter().map(|found| found.0).collect();
        assert_eq!(
            titles,
            ["finding-summary-opening-words", "finding-summary-opening-whom"],
            "{text}"
        );
    }
}

#[test]
fn an_opening_that_says_both() {
    for (language, first) in [
        (Language::Fr, "Je fais la paie pour les boulangers."),
        (Language::En, "I help bakers with their payroll."),
    ] {
        let text = format!("{first} {LATE_FR}");
        let dossier = sketch(language).base("summary", &text).told();
        assert!(silent(&dossier, "summary-opening"), "{first}");
    }
}

#[test]
fn the_quote_is_what_shows_before_see_more() {
    let dossier = sketch(Language::Fr).base("summary", LATE_FR).told();
    let finding = &found(&dossier, "summary-opening")[0];
    let paperfirst_core::checks::Evidence::Quote { start, end, .. } = finding.evidence[0] else {
        panic!("a quote");
    };
    // LinkedIn's 265 characters; an apostrophe is one unit here.
    assert_eq!((start, end), (0, 265));
}

#[test]
fn a_short_text_on_a_network_that_hides_nothing_is_read_whole() {
    let x = dossier("Nadia", Language::En)
        .on("x")
        .target("Bakers", &["payroll"])
        .write("x", "bio", "Monday mornings in Leeds.")
        .told();
    assert!(!applies(&x, "summary-opening"));
}
