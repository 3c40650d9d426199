//! What is printed: in both languages, on both papers, short, long, empty and strange.
#[path = "export/boxes.rs"]
mod boxes;
#[path = "export/csv.rs"]
mod csv;
#[path = "export/ics.rs"]
mod ics;
#[path = "export/json_resume.rs"]
mod json_resume;
#[path = "export/json_resume_peer.rs"]
mod json_resume_peer;
#[path = "export/map.rs"]
mod map;
#[path = "export/pdf.rs"]
mod pdf;
#[path = "export/peers.rs"]
pub(crate) mod peers;
#[path = "export/profile.rs"]
mod profile;
#[path = "export/samples.rs"]
mod samples;
#[path = "export/vcard.rs"]
mod vcard;
#[path = "export/word_files.rs"]
mod word_files;
#[path = "export/words.rs"]
mod words;
#[path = "export/worksheet.rs"]
mod worksheet;

use insta::assert_snapshot;
use jiff::tz::TimeZone;
use paperfirst_core::{
    checks::Report,
    dossier::Dossier,
    export::{self, Asked, Contents, Fonts, Format, Paper, Source, Table},
    plan::{Commitment, CommitmentKind},
    text::Language,
    texts::Texts,
};
use samples::{claire, empty, long, report};

const ALL: Contents = Contents {
    plan: true,
    actions: true,
    profiles: true,
    kits: true,
    checklists: true,
    contact: true,
    notes: true,
};
const PLAN: Contents = Contents { plan: true, ..Contents::NONE };

const STRANGE: [&str; 8] = [
    "#set page(fill: red) $x$ @label <label> *gras* _italique_ = titre // note",
    "{\"json\": true} \\u{0000} \u{0} \u{7} \u{1b}[31m \r\n\t fin",
    "שלום עולם — مرحبا بالعالم — 你好世界 — 😀👩‍👩‍👧 — 𝐠𝐫𝐚𝐬",
    "e\u{301}\u{301}\u{301} \u{200b}\u{200d}\u{feff}\u{202e}abc\u{202c} \u{ffff}\u{fffd}",
    "œuvre\u{a0}: « déjà\u{202f}! » → 450\u{a0}€ − 3",
    "https://exemple.fr/une/adresse/qui/ne/finit/pas?et=qui&continue=encore#toujours",
    "PneumonoultramicroscopicsilicovolcanoconiosisPneumonoultramicroscopicsilicovolcanoconiosis",
    "un\u{a0}texte\u{a0}dont\u{a0}toutes\u{a0}les\u{a0}espaces\u{a0}sont\u{a0}insécables\u{a0}de\u{a0}bout",
];

/// Of what is printed on A4 in that format.
pub(crate) fn asked(format: Format, contents: Contents) -> Asked {
    Asked { format, contents, paper: Paper::A4, archive: false, table: Table::default() }
}

pub(crate) fn with_source<T>(
    dossier: &Dossier,
    report: &Report,
    language: Language,
    make: impl FnOnce(&Source) -> T,
) -> T {
    make(&Source {
        dossier,
        report,
        texts: &Texts::new(language),
        zone: &TimeZone::UTC,
        connections: &[],
        fonts: &Fonts::default(),
        whole: None,
    })
}

fn pdf(dossier: &Dossier, language: Language, paper: Paper) -> String {
    let asked = Asked { paper, ..asked(Format::Pdf, ALL) };
    let write = |source: &Source| export::write(source, &asked).unwrap();
    let bytes = with_source(dossier, &report(), language, write);
    // For looking at the pages with one's own eyes.
    if let Ok(folder) = std::env::var("PRINT_TO") {
        let name = dossier.name.split(' ').next().unwrap_or_default();
        std::fs::write(format!("{folder}/{name}-{}-{paper:?}.pdf", language.code()), &bytes)
            .unwrap();
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn markdown(dossier: &Dossier, report: &Report, language: Language) -> String {
    let asked = asked(Format::Markdown, ALL);
    let write = |source: &Source| export::write(source, &asked).unwrap();
    String::from_utf8(with_source(dossier, report, language, write)).unwrap()
}

fn pages(dossier: &Dossier, paper: Paper) -> usize {
    let none = Report { profiles: Vec::new(), plan: Vec::new(), adverts: Vec::new() };
    let asked = Asked { paper, ..asked(Format::Pdf, PLAN) };
    let preview = |source: &Source| export::preview(source, &asked).unwrap();
    let pages = with_source(dossier, &none, Language::Fr, preview);
    assert!(pages.iter().all(|page| page.starts_with("<svg")));
    pages.len()
}

#[test]
fn a_pdf_is_accessible_and_says_what_it_is() {
    for (language, paper, title) in [
        (Language::Fr, Paper::A4, "Claire Delmas, mon plan"),
        (Language::En, Paper::Letter, "Claire Delmas, my plan"),
    ] {
        let pdf = pdf(&claire(), language, paper);
        for part in ["pdfuaid:part", "/StructTreeRoot", title, "Claire Delmas</rdf:li>"] {
            assert!(pdf.contains(part), "{part}");
        }
        let code = language.code();
        assert!(pdf.contains(&format!("<rdf:li>{code}</rdf:li>")), "{code}");
    }
}

#[test]
fn a_plan_takes_one_page_unless_it_is_very_long() {
    assert_eq!(pages(&claire(), Paper::A4), 1);
    assert_eq!(pages(&claire(), Paper::Letter), 1);
    assert_eq!(pages(&empty(), Paper::A4), 1);
    assert_eq!(pages(&empty(), Paper::Letter), 1);
    assert_eq!(pages(&long(), Paper::A4), 2);
}

#[test]
fn strange_texts_are_printed_as_texts() {
    let mut dossier = claire();
    dossier.name = STRANGE[0].to_owned();
    dossier.plan.commitments = STRANGE
        .map(|text| Commitment { id: 0, kind: CommitmentKind::Give, text: text.to_owned() })
        .to_vec();
    let pdf = pdf(&dossier, Language::Fr, Paper::A4);
    assert!(pdf.contains("/StructTreeRoot"));
    assert!(pages(&dossier, Paper::A4) == 1);
}

#[test]
fn markdown_in_french() {
    assert_snapshot!(markdown(&claire(), &report(), Language::Fr));
}

#[test]
fn markdown_in_english() {
    assert_snapshot!(markdown(&claire(), &report(), Language::En));
}

#[test]
fn an_empty_plan_is_a_sheet_to_write_on() {
    let none = Report { profiles: Vec::new(), plan: Vec::new(), adverts: Vec::new() };
    assert_snapshot!(markdown(&empty(), &none, Language::Fr));
}

/// The structure that the PDF sets: its words, in both languages.
#[test]
fn pages_in_both_languages() {
    for language in Language::SPOKEN {
        let build = |source: &Source| export::page::build(source, ALL);
        let page = with_source(&claire(), &report(), language, build);
        insta::assert_json_snapshot!(format!("page_{}", language.code()), page);
    }
}

#[test]
fn strange_texts_stay_texts_in_markdown() {
    let mut dossier = empty();
    dossier.name = "1. # <b>Un</b> | [lien](http://x.fr) www.x.fr a@b.fr".to_owned();
    let text = markdown(
        &dossier,
        &Report { profiles: Vec::new(), plan: Vec::new(), adverts: Vec::new() },
        Language::En,
    );
    let first = text.lines().next().unwrap();
    assert_eq!(
        first,
        r"# 1\. \# \<b\>Un\</b\> \| \[lien\](http\://x.fr) www\.x.fr a\@b.fr, my plan"
    );
}
