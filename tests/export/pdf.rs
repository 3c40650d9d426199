//! The printed pages as other programs read them: their structure, their words, their faces.
use std::{fs, path::Path, process::Command};

use jiff::tz::TimeZone;
use paperfirst_core::{
    checks::Report,
    dossier::Dossier,
    export::{self, Asked, Contents, Fonts, Format, Paper, Source, page::Document},
    fonts,
    plan::{Commitment, CommitmentKind},
    text::Language,
    texts::Texts,
};
use proptest::prelude::*;

use super::{
    asked,
    samples::{claire, empty, long, report, written},
    with_source,
};

const EVERYTHING: Contents = Contents {
    plan: true,
    actions: true,
    profiles: true,
    kits: true,
    checklists: true,
    contact: true,
    notes: true,
};
const PLAN: Contents = Contents { plan: true, ..Contents::NONE };

/// A PDF in a folder of its own, for the programs that read it.
struct Printed {
    folder: tempfile::TempDir,
    document: Document,
}

impl Printed {
    fn of(dossier: &Dossier, contents: Contents, language: Language, paper: Paper) -> Self {
        let asked = Asked { paper, archive: true, ..asked(Format::Pdf, contents) };
        let folder = tempfile::tempdir().unwrap();
        let document = with_source(dossier, &report(), language, |source| {
            let bytes = export::write(source, &asked).unwrap();
            // For looking at the pages with one's own eyes.
            if let Ok(folder) = std::env::var("PRINT_TO") {
                let name: String =
                    dossier.name.chars().filter(|c| c.is_alphabetic()).take(8).collect();
                let name = format!("{name}-{}-{paper:?}-{}", language.code(), bytes.len());
                fs::write(Path::new(&folder).join(name + ".pdf"), &bytes).unwrap();
            }
            fs::write(folder.path().join("it.pdf"), bytes).unwrap();
            export::page::build(source, contents)
        });
        Self { folder, document }
    }

    /// What another program says of it.
    fn said_by(&self, program: &str, arguments: &[&str]) -> String {
        let output = Command::new(program)
            .args(arguments)
            .current_dir(self.folder.path())
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{program}: {said}");
        said
    }

    fn pages(&self) -> usize {
        let info = self.said_by("pdfinfo", &["it.pdf"]);
        let pages = info.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap();
        pages.trim().parse().unwrap()
    }

    fn text(&self) -> String {
        self.said_by("pdftotext", &["-raw", "it.pdf", "-"])
    }
}

#[test]
fn the_pages_are_sound_tagged_and_embed_their_faces() {
    let printed = Printed::of(&written(), EVERYTHING, Language::Fr, Paper::A4);
    printed.said_by("qpdf", &["--check", "it.pdf"]);
    let info = printed.said_by("pdfinfo", &["it.pdf"]);
    for line in ["Claire Delmas, mon plan", "Claire Delmas", "Paper First", "yes", "Nov 22"] {
        assert!(info.contains(line), "{line} in {info}");
    }
    let faces = printed.said_by("pdffonts", &["it.pdf"]);
    for face in faces.lines().skip(2) {
        let columns: Vec<_> = face.split_whitespace().rev().collect();
        // From the right: object, its generation, Unicode, subset, embedded.
        assert_eq!(columns[2..5], ["yes", "yes", "yes"], "{face}");
    }
    assert!(faces.contains("Newsreader") && faces.contains("SourceSans3"), "{faces}");
}

#[test]
fn an_archive_is_pdf_a_2_and_accessible_all_the_same() {
    let archive = |archive| {
        let asked = Asked { archive, ..asked(Format::Pdf, PLAN) };
        let write = |source: &Source| export::write(source, &asked).unwrap();
        String::from_utf8_lossy(&with_source(&claire(), &report(), Language::Fr, write))
            .into_owned()
    };
    let (kept, other) = (archive(true), archive(false));
    for marker in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
        assert!(kept.contains(marker), "{marker}");
    }
    assert!(!other.contains("pdfaid") && other.contains("<pdfuaid:part>1<"));
}

#[test]
fn a_program_that_reads_aloud_finds_headings_lists_and_tables() {
    let printed = Printed::of(&written(), EVERYTHING, Language::En, Paper::Letter);
    let structure = printed.said_by("pdfinfo", &["-struct", "it.pdf"]);
    for part in ["H1", "H2", "H3", "P", "L", "LI", "LBody", "Table", "THead", "TH"] {
        let found = structure.lines().any(|line| line.split_whitespace().next() == Some(part));
        assert!(found, "{part} in {structure}");
    }
}

#[test]
fn every_part_and_network_has_a_bookmark() {
    let printed = Printed::of(&written(), EVERYTHING, Language::Fr, Paper::A4);
    let json = printed.said_by("qpdf", &["--json", "--json-key=outlines", "it.pdf"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let marks: Vec<_> = json["outlines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|mark| mark["title"].as_str().unwrap())
        .collect();
    let expected = [
        "Claire Delmas, mon plan",
        "Claire Delmas, mes actions",
        "CCI (chambre de commerce), en français : profil",
        "LinkedIn, en français : profil",
        "Malt, en français : profil",
        "CCI (chambre de commerce), en français : trousse de publication",
        "LinkedIn, en français : trousse de publication",
        "Malt, en français : trousse de publication",
        "LinkedIn, en français",
        "LinkedIn, en anglais",
        "Malt, en français",
        "Notes personnelles",
    ];
    // The spaces of French typography are not what this is about.
    let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
    assert_eq!(marks.iter().map(|mark| plain(mark)).collect::<Vec<_>>(), expected);
}

#[test]
fn the_pages_say_what_the_document_says_and_nothing_else() {
    for language in Language::SPOKEN {
        let printed = Printed::of(&written(), EVERYTHING, language, Paper::A4);
        let mut said = Vec::new();
        words(&serde_json::to_value(&printed.document).unwrap(), "", &mut said);
        let text = printed.text().split_whitespace().collect::<Vec<_>>().join(" ");
        let text_letters: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
        for word in said.iter().flat_map(|text| text.split_whitespace()) {
            let word: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
            assert!(text_letters.contains(&word), "{word:?} is not in: {text}");
        }
        let known: String = said.concat().chars().filter(|c| c.is_alphanumeric()).collect();
        for word in text.split_whitespace() {
            let word: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
            let page_or_number = word.chars().all(char::is_numeric);
            assert!(page_or_number || known.contains(&word), "{word:?} is not in the document");
        }
    }
}

/// Every text of the document but ids, and the figures that only the typesetter knows.
fn words(value: &serde_json::Value, key: &str, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(_)
            if ["ask", "id", "level", "mark", "language", "date", "parts"].contains(&key) => {}
        serde_json::Value::String(text) => {
            found.push(text.replace("{page}", "").replace("{of}", ""));
        }
        serde_json::Value::Array(all) => all.iter().for_each(|it| words(it, key, found)),
        serde_json::Value::Object(all) => all.iter().for_each(|(key, it)| words(it, key, found)),
        _ => {}
    }
}

#[test]
fn one_page_really_is_one_page() {
    for (dossier, paper) in [
        (claire(), Paper::A4),
        (claire(), Paper::Letter),
        (empty(), Paper::A4),
        (full(), Paper::A4),
    ] {
        assert_eq!(Printed::of(&dossier, PLAN, Language::Fr, paper).pages(), 1);
    }
    assert_eq!(Printed::of(&long(), PLAN, Language::Fr, Paper::A4).pages(), 2);
}

/// As much as a person who thinks of everything would write.
fn full() -> Dossier {
    let mut dossier = claire();
    let plan = &mut dossier.plan;
    plan.targets = [&plan.targets[..], &plan.targets[..]].concat();
    plan.chosen.truncate(4);
    plan.commitments = [&plan.commitments[..], &plan.commitments[..]].concat();
    dossier
}

#[test]
fn a_name_and_a_text_in_any_bundled_script() {
    let mut dossier = written();
    dossier.name = "ليلى العلوي".to_owned();
    dossier.plan.me.activity = "יועצת דיגיטלית".to_owned();
    dossier.plan.goals[0].statement = "مساعدة المتاجر الصغيرة".to_owned();
    dossier.plan.commitments = [
        "أقدّم شخصين لبعضهما كل شهر (2 personnes).",
        "לשתות קפה אחד בשבוע.",
        "Μία συνάντηση την εβδομάδα",
        "Одна встреча в неделю; Їжак",
        "Mỗi tuần một cuộc hẹn, Zażółć gęślą jaźń",
    ]
    .map(|text| Commitment { id: 0, kind: CommitmentKind::Give, text: text.to_owned() })
    .to_vec();
    dossier.profile.texts[5].value =
        "أساعد المتاجر الصغيرة.\nJ’aide les petits commerces.".to_owned();
    let printed = Printed::of(&dossier, EVERYTHING, Language::Fr, Paper::A4);
    let faces = printed.said_by("pdffonts", &["it.pdf"]);
    assert!(faces.contains("NotoNaskhArabic") && faces.contains("NotoSerifHebrew"), "{faces}");
    let text = printed.text();
    for word in ["συνάντηση", "встреча", "Їжак", "cuộc hẹn", "gęślą"] {
        assert!(text.contains(word), "{word} in {text}");
    }
    assert!(!text.contains('□'));
    assert_eq!(missing(&dossier, &Fonts::default()), "");
    // Read in another order by other programs, but in the same letters.
    assert!(text.contains("ﻲﻠﻴﻟ") || text.contains("ليلى"), "{text}");
}

fn missing(dossier: &Dossier, fonts: &Fonts) -> String {
    let source = Source {
        dossier,
        report: &Report { profiles: Vec::new(), plan: Vec::new(), adverts: Vec::new() },
        texts: &Texts::new(Language::Fr),
        zone: &TimeZone::UTC,
        connections: &[],
        fonts,
        whole: None,
    };
    export::missing(&source, &asked(Format::Pdf, PLAN)).unwrap()
}

#[test]
fn what_no_face_draws_is_said_and_shown_as_a_box() {
    let mut dossier = claire();
    dossier.plan.me.activity = "Conseil 你好 👩‍👩‍👧 \u{e001}".to_owned();
    assert_eq!(missing(&dossier, &Fonts::default()), "你好👩‍👩‍👧\u{e001}");
    let printed = Printed::of(&dossier, PLAN, Language::Fr, Paper::A4);
    assert!(printed.text().contains("Conseil □□ □ □."), "{}", printed.text());
}

/// Such a mark joins a stroke, as no face knows: typst broke the line between them and lost its place.
#[test]
fn a_line_breaks_before_a_mark_that_no_face_draws() {
    let mut dossier = claire();
    dossier.plan.me.activity = "¥{𞸆/\u{1612f}&\u{fffd}¥.ãT᪭`𐠼`*?\u{1e014}^/N𐮭m𐶏N".to_owned();
    let printed = Printed::of(&dossier, PLAN, Language::Fr, Paper::A4);
    assert!(printed.text().contains("¥{□"), "{}", printed.text());
}

#[test]
fn the_system_is_asked_for_what_is_missing_alone() {
    assert!(fonts::of_system("").is_empty());
    let mut dossier = claire();
    dossier.plan.me.activity = "Conseil 你好".to_owned();
    let before = missing(&dossier, &Fonts::default());
    let found = fonts::of_system(&before);
    // A machine may have no such face.
    let after = missing(&dossier, &Fonts::with(found.iter().cloned()));
    assert!(found.is_empty() || after.len() < before.len(), "{after}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, ..ProptestConfig::default() })]
    #[test]
    fn any_text_is_set_and_keeps_its_words(
        text in "\\PC{0,40}",
        marks in "[-+*_#$@<>\\[\\]{}\\\\`~=/'\"a-z0-9 \u{5d0}\u{627}]{0,30}",
        scripts in "[a-c/. \u{300}-\u{36f}\u{591}-\u{5f4}\u{600}-\u{6ff}\u{200b}-\u{200f}\u{2066}-\u{2069}]{0,60}",
    ) {
        let mut dossier = written();
        dossier.name.clone_from(&text);
        dossier.plan.commitments[0].text.clone_from(&text);
        dossier.plan.commitments[1].text.clone_from(&marks);
        dossier.plan.me.activity = scripts;
        dossier.profile.texts[5].value = format!("{marks}\n{text}");
        let contents = Contents { plan: true, kits: true, ..Contents::NONE };
        let printed = Printed::of(&dossier, contents, Language::Fr, Paper::A4);
        let text = printed.text();
        let longest = marks.split(|c: char| !c.is_ascii_lowercase()).max_by_key(|run| run.len());
        let start: String = longest.unwrap_or_default().chars().take(4).collect();
        prop_assert!(text.contains(&start), "{start:?} is not in {text}");
    }
}
