use jiff::{ToSpan, civil::Date};
use paperfirst_core::{
    checks::{Evidence, Level},
    dossier::Dossier,
    text::Language,
    texts::Texts,
};

use super::{applies, found, people::claire, quotes, silent};
use crate::{kit::publish, support::TODAY};

const RULE: &str = "stale";

fn published(language: Language, day: Date) -> Dossier {
    let mut dossier = claire(language).told();
    publish(&mut dossier, "linkedin", language, day);
    dossier
}

fn days_ago(days: i32) -> Date {
    TODAY.saturating_sub(days.days())
}

fn write(dossier: &mut Dossier, owner: &str, field: &str, value: &str) {
    let texts = &mut dossier.profile.texts;
    let text = texts.iter_mut().find(|text| text.owner == owner && text.field == field).unwrap();
    text.value = value.to_owned();
}

#[test]
fn what_was_never_published_is_not_stale() {
    assert!(!applies(&claire(Language::Fr).told(), RULE));
    let mut elsewhere = claire(Language::Fr).told();
    publish(&mut elsewhere, "x", Language::Fr, days_ago(400));
    assert!(!applies(&elsewhere, RULE));
}

#[test]
fn half_a_year_without_a_change_is_quiet() {
    for language in Language::SPOKEN {
        assert!(silent(&published(language, TODAY), RULE));
        assert!(silent(&published(language, days_ago(180)), RULE));
    }
}

#[test]
fn over_half_a_year_is_worth_reading_again() {
    for (language, words) in
        [(Language::Fr, "Publié il y a 181\u{a0}jours"), (Language::En, "Published 181 days ago")]
    {
        let dossier = published(language, days_ago(181));
        let [finding] = &found(&dossier, RULE)[..] else { panic!("one finding") };
        assert_eq!(Texts::new(language).say(&finding.title), words);
        assert_eq!((finding.level, finding.cost, &finding.place), (Level::Polish, 20, &None));
        assert_eq!(finding.evidence, [Evidence::Measure { value: 181, threshold: 180 }]);
    }
}

#[test]
fn a_change_shows_the_first_field_to_carry_over() {
    for (language, words) in [
        (Language::Fr, "2 champs ont changé depuis la publication"),
        (Language::En, "2 fields have changed since it was published"),
    ] {
        let mut dossier = published(language, days_ago(12));
        write(&mut dossier, "entry-1", "organisation", "Delmas Conseil");
        write(&mut dossier, "base", "headline", "Vente en ligne");
        let [finding] = &found(&dossier, RULE)[..] else { panic!("one finding") };
        assert_eq!(Texts::new(language).say(&finding.title), words);
        let place = finding.place.as_ref().unwrap();
        assert_eq!(
            (&*place.owner, &*place.field, &*place.shown_in),
            ("base", "headline", "headline")
        );
        assert_eq!(quotes(finding), ["Vente en ligne"]);
        assert_eq!(finding.evidence.len(), 1, "no age, for it is not old");
    }
}

#[test]
fn old_and_changed_says_both() {
    let mut dossier = published(Language::Fr, days_ago(200));
    write(&mut dossier, "entry-1", "organisation", "Delmas Conseil");
    let [finding] = &found(&dossier, RULE)[..] else { panic!("one finding") };
    assert_eq!(finding.place.as_ref().unwrap().owner, "entry-1");
    assert_eq!(finding.evidence.len(), 2);
    assert_eq!(finding.key, "stale:linkedin:fr:profile");
}

#[test]
fn a_date_or_a_box_that_went_away_counts_too() {
    let mut dossier = published(Language::Fr, days_ago(12));
    write(&mut dossier, "entry-1", "start", "2019-04");
    let [finding] = &found(&dossier, RULE)[..] else { panic!("one finding") };
    assert_eq!(finding.place.as_ref().unwrap().field, "experience");

    let mut dossier = published(Language::Fr, days_ago(12));
    dossier.profile.texts.retain(|text| text.field != "username");
    let [finding] = &found(&dossier, RULE)[..] else { panic!("one finding") };
    assert_eq!(finding.place, None);
    assert_eq!(
        Texts::new(Language::Fr).say(&finding.title),
        "1 champ a changé depuis la publication"
    );
}
