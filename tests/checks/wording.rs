use paperfirst_core::{
    checks::{Level, vocabulary},
    text::Language,
};

use super::{found, people::sketch, quotes, silent};

#[test]
fn what_a_draft_or_a_template_left() {
    for (text, left) in [
        ("TODO : parler de la paie", "TODO"),
        ("Plus de XXX fiches par mois", "XXX"),
        ("J’accompagne les boulangers […] depuis 2010", "[…]"),
        ("Lorem ipsum dolor sit amet", "Lorem ipsum"),
        ("Comptable chez [Nom de l’entreprise] à Lyon", "[Nom de l’entreprise]"),
        ("Conseil aux commerces, [votre titre] à Bordeaux", "[votre titre]"),
        ("Votre texte", "Votre texte"),
        ("Payroll for {{your company}}", "{{your company}"),
        ("Insert text here", "Insert text here"),
        ("Your headline", "Your headline"),
    ] {
        for language in Language::SPOKEN {
            let dossier = sketch(language).base("headline", text).told();
            let [finding] = &found(&dossier, "placeholder")[..] else { panic!("{text}") };
            assert_eq!(finding.level, Level::Blocker);
            assert_eq!(quotes(finding), [left]);
        }
    }
}

#[test]
fn words_that_only_look_like_it() {
    for text in [
        "Je relis votre texte avant l’impression",
        "Todo lo que hago, lo hago para las panaderías",
        "Taille XXXL : vêtements pour tous",
        "Comptable [bâtiment] pour les artisans",
        "We write your text, you keep your voice",
        "Le titre de séjour, expliqué",
        "MONTODOPRO, application de listes",
    ] {
        for language in Language::SPOKEN {
            let dossier = sketch(language).base("headline", text).told();
            assert!(silent(&dossier, "placeholder"), "{text}");
        }
    }
}

#[test]
fn entries_are_read_too() {
    let dossier = sketch(Language::Fr)
        .entry("experience", &[("title", "Comptable"), ("description", "À COMPLÉTER")])
        .told();
    let place = found(&dossier, "placeholder").remove(0).place.expect("a box");
    assert_eq!((place.owner.as_str(), place.field.as_str()), ("entry-1", "description"));
}

#[test]
fn every_list_says_why_and_whence() {
    for lists in Language::SPOKEN.map(|language| vocabulary(language).expect("its lists")) {
        for list in [
            &lists.at,
            &lists.whom,
            &lists.towards,
            &lists.trades,
            &lists.looking,
            &lists.first,
            &lists.reader,
            &lists.third,
            &lists.after_name,
            &lists.trade_words,
            &lists.template_signs,
            &lists.template_phrases,
            &lists.template_alone,
            &lists.template_words,
        ] {
            assert!(!list.reason.is_empty() && !list.source.is_empty());
            let mut words = list.words.clone();
            words.sort();
            words.dedup();
            assert_eq!(words.len(), list.words.len(), "{}", list.reason);
        }
    }
}
