use paperfirst_core::{
    checks::{self, Evidence},
    dossier::Dossier,
    plan::Advert,
    text::Language,
};

use super::{applies, found, report, silent};
use crate::support::{Tale, dossier};

const FR: &str = "Gestionnaire de paie (H/F)\nProfil recherché\nSilae, droit social, déclarations \
                  sociales, comptabilité générale\nAvantages\nTickets restaurant, mutuelle";
const EN: &str = "Payroll officer\nRequirements\nSage, employment law, pension returns, payroll\nBenefits\nPension";

fn seeking(language: Language, text: &str) -> Tale {
    dossier("Nadia Roux", language).on("linkedin").advert(text)
}

/// The words of the one finding, and where each was found.
fn words(dossier: &Dossier) -> Vec<(String, String)> {
    let found = found(dossier, "keyword-advert").remove(0);
    let words = found.evidence.into_iter().map(|evidence| match evidence {
        Evidence::Word { text, found_in } => (text, found_in.map_or_else(String::new, |it| it.id)),
        other => panic!("{other:?}"),
    });
    words.collect()
}

#[test]
fn no_adverts_no_rule() {
    let tale = dossier("Nadia Roux", Language::Fr).on("linkedin").base("headline", "Paie");
    assert!(!applies(&tale.told(), "keyword-advert"));
    assert!(!applies(&seeking(Language::Fr, "CDI, 35 heures").told(), "keyword-advert"));
    // One in another language says nothing of this version.
    let tale = seeking(Language::Fr, FR).and_in(Language::En).told();
    let english = checks::run(&tale).profiles.remove(1);
    assert!(english.score.lines.iter().all(|line| line.rule != "keyword-advert"));
}

#[test]
fn silent_where_all_are_said() {
    let french = seeking(Language::Fr, FR)
        .base("headline", "Gestionnaires de paie : SILAE, droit social")
        .base("summary", "Comptabilité générale et déclaration sociale.")
        .told();
    assert!(silent(&french, "keyword-advert"));
    let english = seeking(Language::En, EN)
        .base("headline", "Payroll officer")
        .entries("skills", &["Sage", "Employment law", "Pension returns"])
        .told();
    assert!(silent(&english, "keyword-advert"));
}

#[test]
fn earned_in_proportion_and_shown_where() {
    let dossier = seeking(Language::Fr, FR)
        .base("headline", "Paie et droit social")
        .entries("skills", &["Silae"])
        .told();
    let report = report(&dossier);
    let line = report.score.lines.iter().find(|line| line.rule == "keyword-advert");
    let line = line.expect("it applies");
    // Two of the three that half of five would be.
    assert_eq!((line.earned, line.possible), (40, 60));
    assert_eq!(
        words(&dossier),
        [
            ("gestionnaire de paie", ""),
            ("droit social", "field-linkedin-headline"),
            ("déclarations sociales", ""),
            ("comptabilité générale", ""),
            ("Silae", "field-linkedin-skill"),
        ]
        .map(|(word, place)| (word.to_owned(), place.to_owned()))
    );
}

#[test]
fn what_the_person_refuses_is_not_asked_again() {
    let mut dossier = seeking(Language::En, EN).advert(EN).base("headline", "Payroll").told();
    let before = words(&dossier).len();
    dossier.adverts[1].refused.push("pension returns".to_owned());
    let after = words(&dossier);
    assert_eq!(after.len(), before - 1);
    assert!(!after.iter().any(|(word, _)| word == "pension returns"));
}

#[test]
fn several_adverts_count_together() {
    let dossier = seeking(Language::Fr, FR)
        .advert("Assistante de paie\nCompétences : Excel, SILAE, droit social")
        .base("headline", "Comptable")
        .told();
    let words = words(&dossier);
    // Those of both come first, each once.
    assert_eq!(words.iter().filter(|(word, _)| word == "Silae").count(), 1);
    let first: Vec<_> = words[..2].iter().map(|(word, _)| word.as_str()).collect();
    assert!(first.contains(&"droit social") && first.contains(&"Silae"), "{first:?}");
}

#[test]
fn the_page_learns_where_each_word_of_each_advert_is_said() {
    let dossier = seeking(Language::Fr, FR)
        .advert("Assistante\nCompétences : Excel, Silae")
        .base("headline", "Paie et droit social")
        .write("linkedin", "headline", "Paie, SILAE")
        .entry("education", &[("title", "Excel")])
        .told();
    let matches = checks::run(&dossier).adverts;
    let places = |at: usize| -> Vec<(String, Option<String>)> {
        let Advert { words, .. } = &dossier.adverts[at];
        let found = matches[at].found_in.iter().map(|it| it.as_ref().map(|it| it.id.clone()));
        words.iter().map(|word| word.text.clone()).zip(found).collect()
    };
    let said = |word: &str, place: &str| (word.to_owned(), Some(place.to_owned()));
    assert!(places(0).contains(&said("droit social", "base-headline")));
    assert!(places(1).contains(&said("Silae", "field-linkedin-headline")));
    // A diploma is not where a search looks for a skill.
    assert!(places(1).contains(&("Excel".to_owned(), None)));
}
