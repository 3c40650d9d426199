//! The worksheet: blank and filled in, in both languages, on both papers, in large print, for many.
use std::io::Read;

use flate2::read::ZlibDecoder;
use insta::assert_snapshot;
use paperfirst_core::{
    documents,
    dossier::Dossier,
    export::{Fonts, MOST_NAMES, Paper, Worksheet, worksheet, worksheet_preview},
    text::Language,
    texts::Texts,
};
use proptest::prelude::*;

use super::{
    STRANGE,
    samples::{claire, empty, long},
};

fn made(language: Language, asked: &Worksheet, dossier: Option<&Dossier>) -> Vec<u8> {
    let bytes = worksheet(&Texts::new(language), asked, dossier, &Fonts::default()).unwrap();
    // For looking at the pages with one's own eyes.
    if let Ok(folder) = std::env::var("PRINT_TO") {
        let name = dossier.map_or("blank", |it| it.name.split(' ').next().unwrap_or_default());
        let (paper, large) = (asked.paper, if asked.large { "-large" } else { "" });
        let count = asked.names.len();
        let name = format!("{name}-{}-{paper:?}{large}-{count}.pdf", language.code());
        std::fs::write(format!("{folder}/{name}"), &bytes).unwrap();
    }
    bytes
}

/// What a reader finds in the file, a paragraph on each line.
fn said(language: Language, asked: &Worksheet, dossier: Option<&Dossier>) -> String {
    documents::read(&made(language, asked, dossier)).unwrap()
}

/// Without the spaces, which depend on where lines break.
fn close(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The sizes of the type, in points, in each place that sets one.
fn sizes(pdf: &[u8]) -> Vec<f64> {
    let starts = pdf.windows(8).enumerate().filter(|(_, part)| part == b"\nstream\n");
    let mut sizes = Vec::new();
    for (at, _) in starts {
        let mut text = Vec::new();
        // Not every stream is one of text: what cannot be read is none.
        let _ = ZlibDecoder::new(&pdf[at + 8..]).read_to_end(&mut text);
        let text = String::from_utf8_lossy(&text).into_owned();
        let words: Vec<_> = text.split_whitespace().collect();
        let set = words.windows(2).filter(|pair| pair[1] == "Tf");
        sizes.extend(set.filter_map(|pair| pair[0].parse::<f64>().ok()));
    }
    sizes
}

fn pages(language: Language, asked: &Worksheet, dossier: Option<&Dossier>) -> usize {
    let pages =
        worksheet_preview(&Texts::new(language), asked, dossier, &Fonts::default()).unwrap();
    assert!(pages.iter().all(|page| page.starts_with("<svg")));
    pages.len()
}

fn on(paper: Paper) -> Worksheet {
    Worksheet { paper, ..Worksheet::default() }
}

fn in_large_print(paper: Paper) -> Worksheet {
    Worksheet { large: true, ..on(paper) }
}

fn for_all(names: impl IntoIterator<Item = String>) -> Worksheet {
    Worksheet { names: names.into_iter().collect(), ..Worksheet::default() }
}

#[test]
fn a_blank_worksheet_takes_three_pages() {
    for language in Language::SPOKEN {
        for paper in [Paper::A4, Paper::Letter] {
            assert_eq!(pages(language, &on(paper), None), 3, "{language:?} {paper:?}");
        }
    }
}

#[test]
fn a_worksheet_is_accessible_and_says_what_it_is() {
    for (language, paper, title) in [
        (Language::Fr, Paper::A4, "Claire Delmas, feuille de travail"),
        (Language::En, Paper::Letter, "Claire Delmas, worksheet"),
    ] {
        let pdf = made(language, &on(paper), Some(&claire()));
        let pdf = String::from_utf8_lossy(&pdf);
        for part in
            ["pdfuaid:part", "/StructTreeRoot", "/Outlines", title, "Claire Delmas</rdf:li>"]
        {
            assert!(pdf.contains(part), "{part}");
        }
        let code = language.code();
        assert!(pdf.contains(&format!("<rdf:li>{code}</rdf:li>")), "{code}");
    }
}

#[test]
fn a_blank_worksheet_in_french() {
    assert_snapshot!(said(Language::Fr, &on(Paper::A4), None));
}

#[test]
fn a_blank_worksheet_in_english() {
    assert_snapshot!(said(Language::En, &on(Paper::Letter), None));
}

#[test]
fn a_filled_worksheet_holds_what_the_plan_says() {
    let dossier = claire();
    assert_eq!(pages(Language::Fr, &on(Paper::A4), Some(&dossier)), 3);
    assert_eq!(pages(Language::Fr, &on(Paper::Letter), Some(&dossier)), 3);
    assert_snapshot!(said(Language::Fr, &on(Paper::A4), Some(&dossier)));
}

#[test]
fn a_long_plan_is_there_to_the_last_word() {
    let dossier = long();
    for large in [false, true] {
        let asked = Worksheet { large, ..on(Paper::A4) };
        let text = close(&said(Language::Fr, &asked, Some(&dossier)));
        let plan = &dossier.plan;
        let targets = plan.targets.iter().flat_map(|it| [&it.who, &it.need, &it.sector]);
        let roles = plan.chosen.iter().map(|it| &it.role);
        let commitments = plan.commitments.iter().map(|it| &it.text);
        for words in targets.chain(roles).chain(commitments) {
            // A footer may stand between two lines, so that only a part is looked for.
            let words: String = words.split(' ').take(6).collect();
            assert!(text.contains(&close(&words)), "{words}");
        }
    }
}

#[test]
fn nothing_in_a_dossier_leaves_lines_to_write_on() {
    let blank = made(Language::Fr, &on(Paper::A4), None);
    assert_eq!(made(Language::Fr, &on(Paper::A4), Some(&empty())), blank);
}

#[test]
fn large_print_is_large() {
    for language in Language::SPOKEN {
        for paper in [Paper::A4, Paper::Letter] {
            for dossier in [None, Some(&claire())] {
                let sizes = sizes(&made(language, &in_large_print(paper), dossier));
                assert!(sizes.len() > 40, "{}", sizes.len());
                assert!(sizes.iter().all(|size| *size >= 18.0), "{sizes:?}");
            }
        }
        assert_eq!(pages(language, &in_large_print(Paper::A4), None), 8);
    }
    let smaller = sizes(&made(Language::Fr, &on(Paper::A4), None));
    assert!(smaller.iter().any(|size| *size < 18.0), "{smaller:?}");
}

#[test]
fn a_set_holds_one_copy_for_each_name() {
    let names = ["Zoé Lefèvre", "", "  Amina\tDiallo ", "#strong[Léo] $x$ <b>"];
    let asked = for_all(names.map(str::to_owned));
    let text = said(Language::Fr, &asked, None);
    let close = close(&text);
    for name in ["ZoéLefèvre,", "AminaDiallo,", "#strong[Léo]$x$<b>,"] {
        // Over each copy, and at the foot of its three pages.
        assert_eq!(close.matches(name).count(), 4, "{name}\n{text}");
    }
    assert_eq!(close.matches("page3sur3").count(), 3);
    let pdf = String::from_utf8_lossy(&made(Language::Fr, &asked, None)).into_owned();
    assert!(pdf.contains("Feuille de travail, 3 exemplaires"));
    assert_eq!(pages(Language::Fr, &asked, None), 3, "the preview shows the first copy");
}

#[test]
fn a_set_is_bounded() {
    let name = "très ".repeat(100) + "longue";
    let asked = for_all((0..MOST_NAMES + 5).map(|at| format!("{at} {name}")));
    let names = asked.printed_names();
    assert_eq!(names.len(), MOST_NAMES);
    assert!(names.iter().all(|name| name.ends_with('…') && name.chars().count() <= 81));
}

#[test]
fn strange_texts_are_set_as_texts() {
    for text in STRANGE {
        let mut dossier = claire();
        text.clone_into(&mut dossier.name);
        text.clone_into(&mut dossier.plan.me.activity);
        text.clone_into(&mut dossier.plan.goals[0].date);
        text.clone_into(&mut dossier.plan.chosen[0].role);
        text.clone_into(&mut dossier.plan.targets[0].keywords[0]);
        assert_eq!(pages(Language::Fr, &on(Paper::A4), Some(&dossier)), 3, "{text}");
    }
    let text = "#set page(fill: red) $x$ @label <label> *gras* _italique_ // note";
    let mut dossier = claire();
    text.clone_into(&mut dossier.plan.me.activity);
    let said = close(&said(Language::Fr, &on(Paper::A4), Some(&dossier)));
    assert!(said.contains(&close(text)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn any_name_and_any_word_can_be_set(text in "\\PC{0,120}") {
        let mut dossier = empty();
        text.clone_into(&mut dossier.plan.me.place);
        let asked = for_all([text.clone()]);
        let written = worksheet(&Texts::new(Language::Fr), &asked, Some(&dossier), &Fonts::default());
        prop_assert!(written.is_ok());
    }
}
