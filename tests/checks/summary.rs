use paperfirst_core::{checks::Evidence, text::Language};

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
    let Evidence::Quote { start, end, .. } = finding.evidence[0] else {
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

#[test]
fn an_end_that_invites_to_nothing() {
    for (language, text) in [(Language::Fr, LATE_FR), (Language::En, LATE_EN)] {
        let dossier = sketch(language).base("summary", text).told();
        let [finding] = &found(&dossier, "summary-next-step")[..] else { panic!("{text}") };
        assert_eq!(finding.evidence.len(), 1);
        // An invitation far above does not count.
        let early = format!("Write to me, écrivez-moi.\n\n{text}");
        let dossier = sketch(language).base("summary", &early).told();
        assert_eq!(found(&dossier, "summary-next-step").len(), 1, "{early}");
    }
}

#[test]
fn an_end_that_invites() {
    for (language, end) in [
        (Language::Fr, "Écrivez-moi\u{a0}: bonjour@nadia-roux.fr"),
        (Language::Fr, "Vous préparez une embauche\u{202f}? J’ai peut-être déjà vu votre cas."),
        (Language::Fr, "Prenons un café\u{a0}: je passe à Lyon le jeudi."),
        (Language::Fr, "Mon site\u{a0}: https://nadia-roux.fr"),
        (Language::Fr, "Mon téléphone\u{a0}: 06 12 34 56 78"),
        (Language::Fr, "Je serais heureuse d’en discuter.\n\nNadia Roux, Lyon"),
        (Language::En, "Let’s talk."),
        (Language::En, "If your ledger keeps you awake, drop me a line.\n\nPayroll, bakers, Leeds"),
        (Language::En, "Is your payroll late again?"),
        (Language::En, "Happy to share what I have learned."),
    ] {
        let text = format!("{LATE_FR}\n\n{end}");
        let dossier = sketch(language).base("summary", &text).told();
        assert!(silent(&dossier, "summary-next-step"), "{end}");
    }
    // No room for it in a few lines.
    let x = dossier("Nadia", Language::En).on("x").write("x", "bio", "Payroll for bakers.").told();
    assert!(!applies(&x, "summary-next-step") && !applies(&x, "summary-paragraphs"));
}

#[test]
fn a_wall_of_text() {
    for (language, text) in [(Language::Fr, LATE_FR), (Language::En, LATE_EN)] {
        let wall = format!("{text}\n\n{text} {text}\n");
        let dossier = sketch(language).base("summary", &wall).told();
        let [finding] = &found(&dossier, "summary-paragraphs")[..] else { panic!("one wall") };
        let value = 1 + 2 * text.chars().count() as u32;
        assert!(finding.evidence.contains(&Evidence::Measure { value, threshold: 600 }));
        let airy = format!("{text}\n{text}\r\n\r\n{text}");
        let dossier = sketch(language).base("summary", &airy).told();
        assert!(silent(&dossier, "summary-paragraphs"));
    }
}
