use paperfirst_core::{
    checks::{Evidence, vocabulary},
    text::Language,
};

use super::{applies, brief, found, people::sketch, quotes, silent};

const ONLY_A_TITLE: [(Language, &str); 10] = [
    (Language::Fr, "Comptable"),
    (Language::Fr, "Développeuse web"),
    (Language::Fr, "Gestionnaire de paie chez Martin & Fils"),
    (Language::Fr, "Responsable marketing | Lyon"),
    (Language::Fr, "CONSULTANTE INDÉPENDANTE"),
    (Language::En, "Accountant"),
    (Language::En, "Head of Growth at Acme"),
    (Language::En, "Senior software engineer @ Globex"),
    (Language::En, "Payroll Manager - Lyon"),
    (Language::En, "Executive assistant at 3M"),
];

const MORE: [(Language, &str); 12] = [
    (Language::Fr, "Conseil numérique aux petits commerces"),
    (Language::En, "Consultant to small shops"),
    (Language::Fr, "Comptable pour les boulangers"),
    (Language::Fr, "J’aide les commerces de Bordeaux à vendre en ligne"),
    (Language::Fr, "Gestionnaire de paie | Bâtiment et travaux publics"),
    (Language::Fr, "La paie juste, chaque mois"),
    (Language::Fr, "Développeuse web au service des associations"),
    (Language::En, "Accountant for bakers"),
    (Language::En, "I help shops sell online"),
    (Language::En, "Payroll manager | Construction trades"),
    (Language::En, "Engineer who makes old buildings warm"),
    (Language::En, "Fair pay, every month"),
];

#[test]
fn only_a_job_title() {
    for (language, headline) in ONLY_A_TITLE {
        let dossier = sketch(language).base("headline", headline).base("location", "Lyon").told();
        assert_eq!(found(&dossier, "headline-says-more").len(), 1, "{headline}");
    }
}

#[test]
fn more_than_a_job_title() {
    for (language, headline) in MORE {
        let dossier = sketch(language).base("headline", headline).base("location", "Lyon").told();
        assert!(silent(&dossier, "headline-says-more"), "{headline}");
    }
}

#[test]
fn an_employer_beside_the_title_says_no_more() {
    let dossier = sketch(Language::Fr)
        .base("headline", "Gestionnaire de paie – Cabinet Martin")
        .entry("experience", &[("title", "Paie"), ("organisation", "Cabinet Martin")])
        .told();
    assert_eq!(found(&dossier, "headline-says-more").len(), 1);
}

#[test]
fn says_nothing_of_languages_without_lists() {
    let german = sketch(Language::De).base("headline", "Buchhalter bei Martin").told();
    assert!(!applies(&german, "headline-says-more"));
    assert!(!applies(&sketch(Language::Fr).told(), "headline-says-more"));
}

#[test]
fn no_trade_is_taken_for_help() {
    for (language, list) in Language::SPOKEN.map(|l| (l, vocabulary(l).expect("its lists"))) {
        for trade in &list.trades.words {
            let dossier = sketch(language).base("headline", trade).told();
            assert_eq!(found(&dossier, "headline-says-more").len(), 1, "{trade}");
        }
    }
}

#[test]
fn a_keyword_among_the_first_words() {
    let soon = sketch(Language::Fr).base("headline", "Paies justes pour les boulangers").told();
    assert!(silent(&soon, "headline-first-words"));
    let soon = sketch(Language::En).base("headline", "Payroll for bakers").told();
    assert!(silent(&soon, "headline-first-words"));
}

#[test]
fn a_keyword_that_comes_late_is_shown() {
    let late =
        "Vingt ans au service des artisans boulangers et pâtissiers de Lyon, surtout en paie";
    let dossier = sketch(Language::Fr).base("headline", late).told();
    let [finding] = &found(&dossier, "headline-first-words")[..] else { panic!("one finding") };
    assert_eq!(finding.title.id, "finding-headline-first-words-late");
    assert_eq!(quotes(finding), ["paie"]);
}

#[test]
fn no_keyword_at_all() {
    let dossier = sketch(Language::En).base("headline", "I help bakers sleep at night").told();
    let [finding] = &found(&dossier, "headline-first-words")[..] else { panic!("one finding") };
    assert_eq!(finding.title.id, "finding-headline-first-words");
    let missing = Evidence::Word { text: "payroll".into(), found_in: None };
    assert!(finding.evidence.contains(&missing));
}

#[test]
fn without_keywords_there_is_nothing_to_look_for() {
    let dossier = crate::support::dossier("Nadia", Language::Fr)
        .on("linkedin")
        .base("headline", "Comptable")
        .told();
    assert_eq!(brief(&dossier, "headline-first-words"), []);
    assert!(!applies(&dossier, "headline-first-words"));
}
