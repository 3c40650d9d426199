//! What has changed since a profile was put on its network.
use paperfirst_core::{
    dossier::Dossier,
    kit::{Change, Kit, since},
    profile::{Copied, Text},
    text::Language,
};

use super::{SPRING, of, publish};
use crate::checks::people::claire;

fn published() -> Dossier {
    let mut dossier = claire(Language::Fr).photo("base", "jpeg", [800, 800], 90_000).told();
    publish(&mut dossier, "linkedin", Language::Fr, SPRING);
    dossier
}

fn write(dossier: &mut Dossier, owner: &str, field: &str, value: &str) {
    let of = |text: &&mut Text| text.owner == owner && text.field == field;
    dossier.profile.texts.iter_mut().find(of).unwrap().value = value.to_owned();
}

fn changes(kit: &Kit) -> Vec<(&str, &Change)> {
    let lines = kit.lines.iter();
    lines.filter_map(|line| Some((line.field.as_str(), line.change.as_ref()?))).collect()
}

fn changed(dossier: &Dossier) -> usize {
    since(dossier, &dossier.network("linkedin").unwrap(), Language::Fr).unwrap().changed
}

#[test]
fn nothing_has_changed_on_the_day_itself() {
    let dossier = published();
    let kit = of(&dossier, "linkedin");
    assert_eq!(kit.published, Some(SPRING));
    assert_eq!(changes(&kit), []);
    assert_eq!(kit.removed, []);
    assert!(!kit.photo.unwrap().changed);
    assert_eq!(changed(&dossier), 0);
}

#[test]
fn a_changed_text_shows_what_it_was() {
    let mut dossier = published();
    write(&mut dossier, "base", "headline", "Vente en ligne pour les librairies");
    write(&mut dossier, "entry-1", "start", "2019-04");
    let was = |text: &str| Change::Changed { was: text.to_owned() };
    let headline = was("Experte passionnée en transformation digitale");
    let start = was("2019-03");
    assert_eq!(
        changes(&of(&dossier, "linkedin")),
        [("headline", &headline), ("experience-start", &start)]
    );
    assert_eq!(changed(&dossier), 2);
    let x = dossier.network("x").unwrap();
    assert!(since(&dossier, &x, Language::Fr).is_none(), "never published there");
    assert!(of(&dossier, "x").lines.iter().all(|line| line.change.is_none()));
}

#[test]
fn what_is_new_and_what_is_gone() {
    let mut dossier = published();
    dossier.profile.entries.retain(|entry| entry.id != 2);
    dossier.profile.texts.retain(|text| text.owner != "entry-2" && text.field != "username");
    let added = Text { value: "06 12 34 56 78".to_owned(), ..text("base", "phone") };
    dossier.profile.texts.push(added);
    dossier.profile.pictures[0].hash = "1".repeat(64);
    dossier.profile.shown[0].hash = "1".repeat(64);
    let kit = of(&dossier, "linkedin");
    assert_eq!(changes(&kit), [("phone", &Change::Added)]);
    let removed: Vec<_> = kit
        .removed
        .iter()
        .map(|gone| (gone.owner.as_str(), gone.label.id.as_str(), gone.was.as_str()))
        .collect();
    assert_eq!(
        removed,
        [
            ("entry-2", "field-linkedin-experience_title", "Libraire"),
            ("entry-2", "entry-experience-start", "2010"),
            ("entry-2", "entry-experience-end", "2019-02"),
            ("linkedin", "field-linkedin-custom_url", "claire-delmas"),
        ]
    );
    assert!(kit.photo.unwrap().changed);
    assert_eq!(changed(&dossier), 6);
}

#[test]
fn the_last_publication_counts() {
    let mut dossier = published();
    write(&mut dossier, "base", "headline", "Vente en ligne");
    publish(
        &mut dossier,
        "linkedin",
        Language::Fr,
        SPRING.saturating_add(jiff::Span::new().days(9)),
    );
    assert_eq!(changed(&dossier), 0);
    write(&mut dossier, "base", "headline", "Vente en ligne et en boutique");
    let was = Change::Changed { was: "Vente en ligne".to_owned() };
    assert_eq!(changes(&of(&dossier, "linkedin")), [("headline", &was)]);
}

#[test]
fn a_tick_holds_while_the_text_does() {
    let mut dossier = claire(Language::Fr).told();
    let carried = of(&dossier, "linkedin").carried("linkedin", "headline").unwrap();
    let network = "linkedin".to_owned();
    dossier.copied.push(Copied { network, language: Language::Fr, carried });
    let ticked = |dossier: &Dossier, network: &str| {
        of(dossier, network).lines.iter().filter(|line| line.copied).count()
    };
    assert_eq!(ticked(&dossier, "linkedin"), 1);
    assert_eq!(ticked(&dossier, "x"), 0);
    write(&mut dossier, "base", "headline", "Vente en ligne");
    assert_eq!(ticked(&dossier, "linkedin"), 0);
}

fn text(owner: &str, field: &str) -> Text {
    Text { owner: owner.into(), language: None, field: field.into(), value: String::new() }
}
