//! The lines of a kit: their order, their texts, their counts.
use std::fmt::Write;

use paperfirst_core::{
    dossier::Dossier,
    kit::{Line, kit},
    message::Message,
    networks,
    text::{Language, Unit},
    texts::Texts,
};

use super::of;
use crate::{checks::people::claire, support::dossier};

/// The kit as a person would read it, one line per box.
fn told(dossier: &Dossier, network: &str) -> String {
    let kit = of(dossier, network);
    let texts = Texts::new(kit.language);
    let mut page = String::new();
    for line in &kit.lines {
        let entry = line.entry.as_ref().map_or(String::new(), |entry| {
            let kind = texts.word(&format!("base-{}", entry.kind));
            format!("[{kind} {}, {}] ", entry.number, entry.name.as_deref().unwrap_or("-"))
        });
        let size = match line.size.max {
            Some(max) => format!("{}/{max}", line.size.used),
            None => line.size.used.to_string(),
        };
        let label = texts.say(&line.label);
        let text = if line.text.is_empty() { "(…)" } else { &line.text };
        writeln!(page, "{entry}{label} ({size}): {text}").unwrap();
    }
    page
}

fn line<'a>(lines: &'a [Line], field: &str) -> &'a Line {
    lines.iter().find(|line| line.field == field).unwrap()
}

#[test]
fn in_the_order_of_the_form_in_french() {
    insta::assert_snapshot!(told(&claire(Language::Fr).told(), "linkedin"));
}

#[test]
fn in_the_order_of_the_form_in_english() {
    insta::assert_snapshot!(told(&claire(Language::En).told(), "linkedin"));
}

#[test]
fn entries_without_boxes_of_their_own_are_one_text() {
    insta::assert_snapshot!(told(&claire(Language::Fr).on("malt").told(), "malt"));
}

#[test]
fn paragraphs_are_kept_and_the_networks_own_text_wins() {
    let text = "Une phrase.\n\nUne autre.\n– un\n– deux";
    let dossier = claire(Language::Fr).write("linkedin", "about", text).told();
    assert_eq!(line(&of(&dossier, "linkedin").lines, "about").text, text);
}

#[test]
fn a_required_box_that_is_empty_is_missing() {
    let dossier = dossier("Nadia", Language::Fr)
        .on("linkedin")
        .base("first_name", "Nadia")
        .entry("experience", &[("title", "Gestionnaire de paie")])
        .entry("experience", &[("title", "  ")])
        .told();
    let lines = of(&dossier, "linkedin").lines;
    let missing: Vec<_> =
        lines.iter().filter(|line| line.text.is_empty()).map(|line| line.field.as_str()).collect();
    assert_eq!(missing, ["last_name", "location", "experience_organisation"]);
    assert!(lines.iter().all(|line| line.entry.as_ref().is_none_or(|entry| entry.number == 1)));
}

#[test]
fn a_network_counts_as_it_counts() {
    let link = format!("https://exemple.fr/{}", "a".repeat(90));
    let dossier =
        dossier("Nadia", Language::Fr).on("mastodon").on("bluesky").base("summary", &link).told();
    assert_eq!(line(&of(&dossier, "mastodon").lines, "bio").size.used, 23);
    let bluesky = of(&dossier, "bluesky");
    let size = line(&bluesky.lines, "description").size;
    assert_eq!((size.used, size.unit), (109, Unit::Graphemes));

    // 200 families of four: 200 graphemes, and far more bytes than fit.
    let families = "👨‍👩‍👧‍👦".repeat(200);
    let dossier =
        self::dossier("Nadia", Language::En).on("bluesky").base("summary", &families).told();
    let size = line(&of(&dossier, "bluesky").lines, "description").size;
    assert_eq!((size.used, size.unit), (5_000, Unit::Bytes));
    assert!(size.max.unwrap() < size.used);
}

#[test]
fn each_language_has_its_own_kit() {
    let dossier = claire(Language::Fr).and_in(Language::En).base("headline", "Online sales").told();
    let headline = |language| {
        let lines = kit(&dossier, "linkedin", language).unwrap().lines;
        line(&lines, "headline").text.clone()
    };
    assert_eq!(headline(Language::Fr), "Experte passionnée en transformation digitale");
    assert_eq!(headline(Language::En), "Online sales");
}

#[test]
fn no_form_no_kit() {
    let dossier = claire(Language::Fr).told();
    assert_eq!(kit(&dossier, "klout", Language::Fr), None, "closed");
    assert_eq!(kit(&dossier, "nowhere", Language::Fr), None, "unknown");
    assert!(of(&dossier, "coworking").address.is_none(), "in person, with something to say");
}

#[test]
fn every_label_is_said_in_both_languages() {
    let full = claire(Language::Fr)
        .entry(
            "certifications",
            &[("title", "Pix"), ("organisation", "Pix"), ("link", "https://pix.fr")],
        )
        .entry("projects", &[("title", "Rue Notre-Dame"), ("start", "2020"), ("end", "2021")])
        .entry("links", &[("title", "Site"), ("link", "https://claire-delmas.fr")])
        .told();
    for network in networks::all() {
        let Some(kit) = kit(&full, &network.id, Language::Fr) else { continue };
        for language in Language::SPOKEN {
            let texts = Texts::new(language);
            let known = |label: &Message| texts.has(&label.id);
            assert!(kit.lines.iter().all(|line| known(&line.label)), "{}", network.id);
        }
    }
}
