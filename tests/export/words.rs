//! Word, HTML, Markdown and plain text: what a person reads there, and that every word of theirs
//! comes out as it was written.
use insta::assert_snapshot;
use paperfirst_core::{
    checks::{Evidence, Report},
    dossier::Dossier,
    export::{self, Contents, Format, Source},
    plan::{Goal, RefusedNetwork, Target},
    profile::Text,
    text::{Language, columns},
};
use proptest::prelude::*;
use quick_xml::{Reader, escape::resolve_predefined_entity, events::Event};
use serde_json::Value;

use super::{
    ALL, STRANGE, asked,
    peers::peer,
    samples::{claire, empty, report},
    with_source,
    word_files::part,
};

pub(super) fn written(
    dossier: &Dossier,
    report: &Report,
    language: Language,
    format: Format,
    contents: Contents,
) -> Vec<u8> {
    let write = |source: &Source| export::write(source, &asked(format, contents)).unwrap();
    with_source(dossier, report, language, write)
}

fn text_of(dossier: &Dossier, language: Language, format: Format) -> String {
    let text = String::from_utf8(written(dossier, &report(), language, format, ALL)).unwrap();
    // The style and its sum are looked at in a browser, not here.
    let without = |text: String, from: &str, to: &str| match text.split_once(from) {
        None => text,
        Some((before, rest)) => format!("{before}{from}{}", &rest[rest.find(to).unwrap()..]),
    };
    without(without(text, "<style>", "</style>"), "sha256-", "'")
}

/// What stands between the tags of well-formed XML.
pub(super) fn said(xml: &str) -> String {
    let mut reader = Reader::from_str(xml);
    let mut text = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Text(words) => text.push_str(&words),
            Event::GeneralRef(name) => match name.resolve_char_ref().unwrap() {
                Some(c) => text.push(c),
                None => text.push_str(resolve_predefined_entity(&name).unwrap()),
            },
            Event::Eof => return text,
            _ => {}
        }
    }
}

fn inside<'a>(page: &'a str, tag: &str) -> &'a str {
    let (from, end) = (format!("<{tag}>"), format!("</{tag}>"));
    let from = page.find(&from).unwrap();
    &page[from..page.rfind(&end).unwrap() + end.len()]
}

#[test]
fn text_in_french() {
    assert_snapshot!(text_of(&claire(), Language::Fr, Format::Text));
}

#[test]
fn text_in_english() {
    assert_snapshot!(text_of(&claire(), Language::En, Format::Text));
}

#[test]
fn html_in_french() {
    assert_snapshot!(text_of(&claire(), Language::Fr, Format::Html));
}

#[test]
fn html_in_english() {
    assert_snapshot!(text_of(&claire(), Language::En, Format::Html));
}

#[test]
fn an_empty_plan_in_text_is_a_sheet_to_write_on() {
    let none = Report { profiles: Vec::new(), plan: Vec::new(), adverts: Vec::new() };
    let text = written(&empty(), &none, Language::Fr, Format::Text, ALL);
    assert_snapshot!(String::from_utf8(text).unwrap());
}

#[test]
fn text_stays_within_76_columns_but_for_what_is_to_be_copied() {
    let text = written(
        &claire(),
        &report(),
        Language::Fr,
        Format::Text,
        Contents { profiles: false, kits: false, ..ALL },
    );
    for line in String::from_utf8(text).unwrap().lines() {
        assert!(columns(line) <= 76, "{line:?}");
        assert_eq!(line, line.trim_end());
    }
}

#[test]
fn an_html_page_runs_and_fetches_nothing() {
    let page = written(&claire(), &report(), Language::Fr, Format::Html, ALL);
    let page = String::from_utf8(page).unwrap();
    for never in ["<script", "<link", "<img", "src=", "@import", "url(", " style="] {
        assert!(!page.contains(never), "{never}");
    }
    assert!(page.contains("default-src 'none'; style-src 'sha256-"));
}

#[test]
fn axe_finds_nothing_in_an_html_page() {
    for (dossier, language) in
        [(claire(), Language::Fr), (claire(), Language::En), (empty(), Language::Fr)]
    {
        let heard = peer("page", &written(&dossier, &report(), language, Format::Html, ALL));
        assert_eq!(heard["found"], Value::Array(Vec::new()));
        assert!(heard["checked"].as_u64() > Some(20), "axe looked at nothing: {heard}");
    }
}

#[test]
fn a_reason_that_is_not_asked_for_is_not_told() {
    let contents = Contents { notes: false, ..ALL };
    for format in [Format::Html, Format::Markdown, Format::Text] {
        let text = written(&claire(), &report(), Language::Fr, format, contents);
        let text = String::from_utf8(text).unwrap();
        assert!(text.contains("Aucune photo"), "{format:?}");
        assert!(!text.contains("janvier"), "{format:?}");
    }
}

/// Every string of the document that is for a reader.
fn strings(value: &Value, found: &mut Vec<String>) {
    // A question stands only where nothing answers it.
    let silent = ["language", "id", "level", "mark", "date", "labels", "title", "author", "ask"];
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|it| strings(it, found)),
        Value::Object(fields) => {
            fields
                .iter()
                .filter(|(key, _)| !silent.contains(&key.as_str()))
                .for_each(|(_, it)| strings(it, found));
        }
        _ => {}
    }
}

#[test]
fn each_format_says_all_that_the_document_says() {
    for language in Language::SPOKEN {
        let build = |source: &Source| export::page::build(source, ALL);
        let document = with_source(&claire(), &report(), language, build);
        let mut words = Vec::new();
        strings(&serde_json::to_value(document).unwrap(), &mut words);
        assert!(words.len() > 100);
        for (format, text) in all(&claire(), &report(), language) {
            for word in words.iter().flat_map(|text| text.split_whitespace()) {
                assert!(text.contains(word), "{format:?}: {word}");
            }
        }
    }
}

/// The words of the four files, each read as its readers do.
fn all(dossier: &Dossier, report: &Report, language: Language) -> Vec<(Format, String)> {
    let mut files = with_source(dossier, report, language, |source| {
        [Format::Docx, Format::Html, Format::Markdown, Format::Text]
            .map(|format| export::write(source, &asked(format, ALL)).unwrap())
    });
    let docx = std::mem::take(&mut files[0]);
    let [_, html, markdown, text] = files.map(|bytes| String::from_utf8(bytes).unwrap());
    let foot = said(&part(&docx, "word/footer1.xml"));
    vec![
        (Format::Docx, said(&part(&docx, "word/document.xml")) + foot.as_str()),
        (Format::Html, said(inside(&html, "main"))),
        (Format::Markdown, markdown.replace('\\', "")),
        (Format::Text, text),
    ]
}

#[test]
fn strange_texts_stay_texts() {
    for text in STRANGE {
        keeps_every_word(text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn every_word_comes_out(
        text in "\\PC{0,60}",
        marks in "[-+*_#`|<>.0-9 \\[\\]()!~=&:/;\"'{}$\\n\\t]{0,40}",
        any in any::<String>(),
    ) {
        keeps_every_word(&text);
        keeps_every_word(&marks);
        keeps_every_word(&any);
    }
}

fn keeps_every_word(text: &str) {
    let mut dossier = empty();
    text.clone_into(&mut dossier.name);
    text.clone_into(&mut dossier.plan.me.place);
    dossier.plan.goals =
        vec![Goal { statement: text.to_owned(), date: text.to_owned(), ..Goal::default() }];
    dossier.plan.targets = vec![Target { who: text.to_owned(), ..Target::default() }];
    dossier.plan.chosen = claire().plan.chosen;
    dossier.plan.refused =
        vec![RefusedNetwork { network: text.to_owned(), reason: text.to_owned() }];
    let told = |field: &str| Text {
        owner: "base".to_owned(),
        language: Some(Language::Fr),
        field: field.to_owned(),
        value: text.to_owned(),
    };
    dossier.profile.texts = vec![told("headline"), told("summary"), told("phone")];
    let mut report = report();
    report.profiles[0].findings[0].evidence =
        vec![Evidence::Quote { text: text.to_owned(), start: 0, end: 0 }];
    let between = |c: char| c.is_control() || matches!(c, ' ' | '\u{2028}' | '\u{2029}');
    let words: Vec<_> = text.split(between).filter(|word| !word.is_empty()).collect();
    for (format, text) in all(&dossier, &report, Language::Fr) {
        for word in &words {
            let word = match format {
                // XML has no place for these two.
                Format::Docx => word.replace(['\u{fffe}', '\u{ffff}'], ""),
                Format::Markdown => word.replace('\\', ""),
                _ => (*word).to_owned(),
            };
            assert!(text.contains(&word), "{format:?}: {word:?}");
        }
    }
}
