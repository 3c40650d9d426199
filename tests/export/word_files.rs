//! What makes a Word file open clean: parts that are all there, well-formed and related, and no
//! style or list that nothing defines.
use std::{
    collections::BTreeSet,
    io::{Cursor, Read},
};

use paperfirst_core::{
    documents,
    export::{self, Asked, Contents, Format, Paper, Source},
    text::Language,
};
use zip::ZipArchive;

use super::{
    ALL, asked,
    samples::{claire, empty, report},
    with_source,
    words::{said, written},
};

pub(super) fn part(docx: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn names(docx: &[u8]) -> Vec<String> {
    let archive = ZipArchive::new(Cursor::new(docx)).unwrap();
    archive.file_names().map(|name| name.unwrap().into_owned()).collect()
}

/// The values of an attribute, wherever it stands.
fn values(xml: &str, before: &str) -> BTreeSet<String> {
    let found = xml.split(before).skip(1).filter_map(|rest| rest.split('"').next());
    found.map(str::to_owned).collect()
}

fn docx(language: Language) -> Vec<u8> {
    let bytes = written(&claire(), &report(), language, Format::Docx, ALL);
    // For looking at the pages with one's own eyes.
    if let Ok(folder) = std::env::var("PRINT_TO") {
        std::fs::write(format!("{folder}/claire-{}.docx", language.code()), &bytes).unwrap();
        let page = written(&claire(), &report(), language, Format::Html, ALL);
        std::fs::write(format!("{folder}/claire-{}.html", language.code()), page).unwrap();
        let empty = written(&empty(), &report(), language, Format::Docx, ALL);
        std::fs::write(format!("{folder}/empty-{}.docx", language.code()), empty).unwrap();
    }
    bytes
}

#[test]
fn every_part_is_well_formed_and_declared() {
    for contents in [ALL, Contents::NONE, Contents { plan: true, ..Contents::NONE }] {
        let docx = written(&claire(), &report(), Language::Fr, Format::Docx, contents);
        let types = part(&docx, "[Content_Types].xml");
        for name in names(&docx) {
            said(&part(&docx, &name));
            let declared = types.contains(&format!("PartName=\"/{name}\""));
            assert!(declared || name.ends_with(".rels") || name.starts_with('['), "{name}");
        }
        let declared = values(&types, "PartName=\"/");
        assert!(declared.iter().all(|name| names(&docx).contains(name)), "{declared:?}");
        let relations = part(&docx, "word/_rels/document.xml.rels");
        let ids = values(&part(&docx, "word/document.xml"), "r:id=\"");
        assert!(ids.is_subset(&values(&relations, " Id=\"")), "{ids:?}");
    }
}

#[test]
fn styles_and_lists_that_are_used_exist() {
    let docx = docx(Language::Fr);
    let (document, styles) = (part(&docx, "word/document.xml"), part(&docx, "word/styles.xml"));
    let numbering = part(&docx, "word/numbering.xml");
    let known = values(&styles, "w:styleId=\"");
    for used in [
        values(&document, "<w:pStyle w:val=\""),
        values(&document, "<w:rStyle w:val=\""),
        values(&document, "<w:tblStyle w:val=\""),
        values(&styles, "<w:basedOn w:val=\""),
        values(&styles, "<w:next w:val=\""),
        values(&numbering, "<w:pStyle w:val=\""),
    ] {
        assert!(used.is_subset(&known), "{used:?}");
    }
    let lists = values(&numbering, "<w:num w:numId=\"");
    assert!(values(&document, "<w:numId w:val=\"").is_subset(&lists));
    for style in ["Title", "Subtitle", "Heading1", "Heading2", "ListNumber", "ListBox", "Quote"] {
        assert!(document.contains(&format!("<w:pStyle w:val=\"{style}\"/>")), "{style}");
    }
    assert!(document.contains("<w:tblHeader/>"));
}

#[test]
fn a_file_says_its_title_its_language_and_its_day() {
    for (language, code, title) in [
        (Language::Fr, "fr-FR", "Claire Delmas, mon plan"),
        (Language::En, "en-GB", "Claire Delmas, my plan"),
    ] {
        let docx = docx(language);
        let core = part(&docx, "docProps/core.xml");
        assert!(core.contains(&format!("<dc:title>{title}</dc:title>")), "{core}");
        assert!(core.contains("2026-11-22T00:00:00Z"), "{core}");
        let lang = format!("<w:lang w:val=\"{code}\"");
        assert!(part(&docx, "word/styles.xml").contains(&lang));
        assert!(part(&docx, "word/footer1.xml").contains(" NUMPAGES "));
    }
}

#[test]
fn the_same_dossier_makes_the_same_bytes() {
    assert_eq!(docx(Language::Fr), docx(Language::Fr));
}

#[test]
fn letter_paper_is_a_sheet_of_its_own() {
    let asked = Asked { paper: Paper::Letter, ..asked(Format::Docx, ALL) };
    let write = |source: &Source| export::write(source, &asked).unwrap();
    let docx = with_source(&claire(), &report(), Language::En, write);
    assert!(part(&docx, "word/document.xml").contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>"));
}

#[test]
fn what_runs_from_right_to_left_is_marked() {
    let mut dossier = claire();
    dossier.plan.commitments[0].text = "שלום (2) hello".to_owned();
    dossier.plan.commitments[1].text = "Dire « مرحبا » d’abord".to_owned();
    let docx = written(&dossier, &report(), Language::Fr, Format::Docx, ALL);
    let document = part(&docx, "word/document.xml");
    let line = |text: &str| document.lines().find(|line| line.contains(text)).unwrap().to_owned();
    let run = |text: &str| format!("<w:rtl/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t>");
    let hebrew = line("hello");
    assert!(hebrew.contains("<w:bidi/>") && hebrew.contains(&run("שלום (2) ")), "{hebrew}");
    let mixed = line("Dire");
    assert!(!mixed.contains("<w:bidi/>") && mixed.contains(&run("مرحبا")), "{mixed}");
}

/// Read as the program reads any Word file that it is given.
#[test]
fn what_is_written_is_read_again() {
    insta::assert_snapshot!(documents::read(&docx(Language::Fr)).unwrap());
}
