use paperfirst_core::{
    checks::{Level, Readiness},
    networks::{Confidence, FieldSpec},
    text::Language,
};

use super::{
    applies, brief, found,
    people::{claire, sketch},
    report, silent,
};
use crate::support::dossier;

#[test]
fn a_required_field_that_is_empty_blocks() {
    let dossier = sketch(Language::Fr).base("first_name", "Nadia").told();
    let missing = brief(&dossier, "field-required");
    let keys: Vec<_> = missing.iter().map(|(_, _, key)| key.as_str()).collect();
    assert_eq!(
        keys,
        ["field-required:linkedin:fr:last_name", "field-required:linkedin:fr:location"]
    );
    assert!(missing.iter().all(|(_, level, _)| *level == Level::Blocker));
    assert_eq!(report(&dossier).readiness, Readiness::Blocked);
}

#[test]
fn each_missing_field_costs_its_share() {
    // One of three: 80 tenths leave 26 or 27 each.
    let dossier = sketch(Language::En).base("first_name", "Nadia").base("last_name", "Roux").told();
    let costs: Vec<_> = found(&dossier, "field-required").iter().map(|f| f.cost).collect();
    assert_eq!(costs, [26]);
    let dossier = sketch(Language::En).told();
    let costs: Vec<_> = found(&dossier, "field-required").iter().map(|f| f.cost).collect();
    assert_eq!(costs.iter().sum::<u32>(), 80);
}

#[test]
fn an_experience_lacks_its_organisation() {
    let dossier = claire(Language::Fr).told();
    let places: Vec<_> = found(&dossier, "field-required")
        .into_iter()
        .filter_map(|finding| finding.place)
        .map(|place| (place.owner, place.field, place.shown_in))
        .collect();
    let bookshop = ("entry-2".into(), "organisation".into(), "experience_organisation".into());
    assert_eq!(places, [bookshop]);
}

#[test]
fn blanks_are_empty_and_the_base_fills_in() {
    let blank = sketch(Language::Fr)
        .base("first_name", "Nadia")
        .base("last_name", "Roux")
        .base("location", " \n")
        .told();
    assert_eq!(found(&blank, "field-required").len(), 1);
    let filled = sketch(Language::En)
        .base("first_name", "Nadia")
        .base("last_name", "Roux")
        .base("location", "Lyon")
        .told();
    assert!(silent(&filled, "field-required"));
}

#[test]
fn hearsay_about_a_required_field_never_blocks() {
    use paperfirst_core::networks::{Part, all};
    let doubtful = |spec: &FieldSpec| {
        spec.part == Part::Form
            && spec.required.as_ref().is_some_and(|fact| fact.confidence == Confidence::Low)
    };
    for network in all().iter().filter(|network| network.is_open()) {
        let dossier = dossier("Nadia", Language::Fr).on(&network.id).told();
        if network.form().next().is_none() {
            continue;
        }
        for finding in found(&dossier, "field-required") {
            let spec = network.field(&finding.place.expect("a box").shown_in).expect("its spec");
            assert!(!doubtful(spec) || finding.level > Level::Blocker, "{}", network.id);
        }
    }
}

#[test]
fn what_a_reader_expects() {
    let bare = sketch(Language::Fr).told();
    let fields: Vec<_> = found(&bare, "field-recommended")
        .into_iter()
        .map(|finding| finding.place.expect("a box").field)
        .collect();
    // The place is required there, and so no advice.
    let expected =
        ["headline", "about", "experience", "education", "skills", "languages", "website_url"];
    for field in expected {
        assert!(fields.iter().any(|found| found == field), "{field} in {fields:?}");
    }
    assert_eq!(fields.len(), expected.len());
    assert!(silent(&claire(Language::Fr).told(), "field-recommended"));
    assert!(silent(&claire(Language::En).told(), "field-recommended"));
}

#[test]
fn nothing_is_expected_where_there_is_no_room() {
    let dossier = dossier("Nadia Roux", Language::En).on("bluesky").base("link", "https://n.fr");
    let dossier = dossier.base("summary", "Payroll for bakers.").told();
    assert!(applies(&dossier, "field-recommended"));
    assert!(silent(&dossier, "field-recommended"));
}
