//! The person's visiting card: what it shows, and who can read it.
use insta::assert_snapshot;
use paperfirst_core::{
    dossier::Dossier,
    export::{self, Contents, Format, Source},
    profile::{
        BASE, Profile,
        import::{self, Content, Import},
    },
    text::Language,
};
use proptest::prelude::*;

use super::{STRANGE, asked, peers::peer, samples::empty, samples::report, with_source};
use crate::support::dossier;

fn written(dossier: &Dossier, language: Language) -> String {
    let write =
        |source: &Source| export::write(source, &asked(Format::Vcard, Contents::NONE)).unwrap();
    String::from_utf8(with_source(dossier, &report(), language, write)).unwrap()
}

fn claire() -> Dossier {
    dossier("Claire Delmas", Language::Fr)
        .base("first_name", "Claire")
        .base("last_name", "Delmas")
        .base("headline", "Conseil numérique aux petits commerces; caisse, vente en ligne")
        .base("email", "claire@exemple.fr")
        .base("phone", "+33 6 12 34 56 78")
        .base("location", "Bordeaux, France")
        .base("link", "https://exemple.fr/claire")
        .base("summary", "Ce que personne ne met sur une carte.")
        .base("birth_date", "1980-01-02")
        .entry("links", &[("title", "Mastodon"), ("link", "https://exemple.social/@claire")])
        .entry("links", &[("link", "https://exemple.org")])
        .and_in(Language::En)
        .base("headline", "Digital advice for small shops")
        .told()
}

#[test]
fn cards_in_both_languages() {
    for language in Language::SPOKEN {
        let card = written(&claire(), language).replace("\r\n", "\n");
        assert_snapshot!(format!("card_{}", language.code()), card);
    }
}

#[test]
fn a_card_shows_no_more_than_a_visiting_card() {
    let card = written(&claire(), Language::Fr);
    assert!(!card.contains("personne") && !card.contains("1980"), "{card}");
}

#[test]
fn another_program_reads_the_card() {
    let read = peer("card", written(&claire(), Language::Fr).as_bytes());
    assert_eq!(read["version"], "4.0");
    assert_eq!(read["name"], "Claire Delmas");
    assert_eq!((&read["first"], &read["last"]), (&"Claire".into(), &"Delmas".into()));
    assert_eq!(read["title"][0], "Conseil numérique aux petits commerces; caisse, vente en ligne");
    assert_eq!(read["phone"][0], "+33 6 12 34 56 78");
    assert_eq!(read["town"][0], "Bordeaux, France");
    assert_eq!(read["pages"].as_array().unwrap().len(), 3);
}

#[test]
fn without_a_name_the_card_still_has_one() {
    assert!(written(&empty(), Language::En).contains("\r\nFN:No name\r\n"));
    let mut dossier = empty();
    "Ludwig van Beethoven".clone_into(&mut dossier.name);
    let card = written(&dossier, Language::Fr);
    assert!(card.contains("\r\nN:van Beethoven;Ludwig;;;\r\n"), "{card}");
}

#[test]
fn the_program_reads_its_own_card() {
    let import = read_back(&written(&claire(), Language::Fr));
    for field in ["first_name", "last_name", "headline", "email", "phone", "location", "link"] {
        let written = claire();
        let expected = written.profile.text(BASE, field, Language::Fr);
        assert_eq!(read(&import, field), expected, "{field}");
    }
    let is_entry = |content: &Content| matches!(content, Content::Entry { .. });
    assert_eq!(import.items.iter().filter(|item| is_entry(&item.content)).count(), 2);
}

#[test]
fn strange_texts_stay_texts_on_a_card() {
    STRANGE.into_iter().for_each(keeps_text);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn cards_keep_every_text(text in "\\PC{0,90}", marks in "[;:,\\\\n\"=a-z ]{0,90}") {
        keeps_text(&text);
        keeps_text(&marks);
    }
}

/// Our own reader finds the same words again.
fn keeps_text(text: &str) {
    let tale = dossier("Claire", Language::Fr).base("first_name", "Claire");
    let card = written(&tale.base("headline", text).told(), Language::Fr);
    assert!(card.lines().all(|line| line.len() <= 76), "{card}");
    let import = read_back(&card);
    let between = |c: char| c.is_control() || c.is_whitespace();
    let words = |text: &str| -> Vec<String> {
        text.split(between).filter(|it| !it.is_empty()).map(str::to_owned).collect()
    };
    assert_eq!(words(read(&import, "headline").unwrap_or_default()), words(text), "{card}");
}

fn read<'i>(import: &'i Import, asked: &str) -> Option<&'i str> {
    import.items.iter().find_map(|item| match &item.content {
        Content::Field { field, value } if field == asked => Some(value.as_str()),
        _ => None,
    })
}

fn read_back(card: &str) -> Import {
    let found = import::read_bytes("carte.vcf", card.as_bytes(), &import::Asked::default());
    found.unwrap().compare(Language::Fr, &Profile::default(), &[])
}
