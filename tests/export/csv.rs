//! The tables for a spreadsheet: in both languages, and with nothing in them that is computed.
use insta::assert_snapshot;
use paperfirst_core::{
    connections::{Connection, How, Person},
    dossier::Dossier,
    export::{self, Asked, Contents, Format, Source, Table},
    plan::{Commitment, CommitmentKind, Goal, Target},
    text::Language,
};
use proptest::prelude::*;

use super::{STRANGE, asked, samples::claire, samples::empty, samples::report, with_source};
use crate::support::dossier;

const TABLES: [Table; 4] = [Table::Plan, Table::Actions, Table::Profile, Table::Connections];

fn written(dossier: &Dossier, people: &[Connection], language: Language, table: Table) -> String {
    let asked = Asked { table, ..asked(Format::Csv, Contents::NONE) };
    let write = |source: &Source| {
        export::write(&Source { connections: people, ..*source }, &asked).unwrap()
    };
    String::from_utf8(with_source(dossier, &report(), language, write)).unwrap()
}

/// Claire's plan with ids, and the profile that goes with it.
fn whole() -> Dossier {
    let told = dossier("Claire Delmas", Language::Fr)
        .base("first_name", "Claire")
        .base("headline", "Conseil numérique; vente en ligne, caisse")
        .base("phone", "+33 6 12 34 56 78")
        .base("summary", "Première ligne.\nSeconde « ligne » et \"guillemets\".")
        .entry("experience", &[("title", "Libraire"), ("organisation", "Le Tour")])
        .write("linkedin", "headline", "Vente en ligne pour commerces de proximité")
        .and_in(Language::En)
        .base("headline", "Digital advice")
        .told();
    let mut dossier = Dossier { profile: told.profile, languages: told.languages, ..claire() };
    (1..).zip(&mut dossier.plan.goals).for_each(|(id, goal)| goal.id = id);
    (1..).zip(&mut dossier.plan.targets).for_each(|(id, target)| target.id = id);
    dossier.plan.targets[0].goals = vec![1, 3];
    dossier.plan.chosen[0].targets = vec![1, 2];
    dossier
}

fn people() -> Vec<Connection> {
    let person = Person {
        first_name: "Anne".to_owned(),
        last_name: "Morel".to_owned(),
        company: "=HYPERLINK(\"http://exemple.fr\")".to_owned(),
        phone: "+33 5 56 00 00 00".to_owned(),
        how: How::Connected,
        network: "linkedin".to_owned(),
        since: "2021-03-04".to_owned(),
        ..Person::default()
    };
    let (source, day) = ("archive.zip".to_owned(), "2026-11-20".to_owned());
    vec![Connection { id: 1, person, source, day }]
}

#[test]
fn tables_in_both_languages() {
    for language in Language::SPOKEN {
        let tables = TABLES.map(|table| {
            let csv = written(&whole(), &people(), language, table);
            assert!(csv.starts_with('\u{feff}') && csv.ends_with("\r\n"));
            format!("{table:?}\n{}", csv.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
        });
        assert_snapshot!(format!("tables_{}", language.code()), tables.join("\n"));
    }
}

#[test]
fn nothing_in_a_table_is_computed() {
    for (text, cell) in [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-2+3", "'-2+3"),
        ("+33612345678", "'+33612345678"),
        ("+33 6 12 34 56 78", "+33 6 12 34 56 78"),
        ("+33 (0)6 12 34 56 78", "+33 (0)6 12 34 56 78"),
        ("+1 cmd|' /C calc'!A0", "'+1 cmd|' /C calc'!A0"),
        ("＝1+1", "'＝1+1"),
        ("\u{feff}=1", "'\u{feff}=1"),
        ("a=1", "a=1"),
    ] {
        let mut dossier = empty();
        let commitment = Commitment { id: 1, kind: CommitmentKind::Give, text: text.to_owned() };
        dossier.plan.commitments = vec![commitment];
        let csv = written(&dossier, &[], Language::Fr, Table::Plan);
        assert_eq!(rows(&csv, b';')[1][2], cell);
    }
}

#[test]
fn strange_texts_stay_texts_in_a_table() {
    STRANGE.into_iter().for_each(keeps_every_word);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn tables_keep_every_word(text in "\\PC{0,60}", marks in "[-+=@;,\"'\t\r\n 0-9a-z]{0,40}") {
        keeps_every_word(&text);
        keeps_every_word(&marks);
    }
}

fn keeps_every_word(text: &str) {
    let told = dossier("Claire", Language::Fr).base("summary", text).told();
    let mut dossier = Dossier { profile: told.profile, ..empty() };
    dossier.plan.goals =
        vec![Goal { id: 1, statement: text.to_owned(), date: "2027".into(), ..Goal::default() }];
    dossier.plan.targets = vec![Target { who: text.to_owned(), ..Target::default() }];
    let person = Person { note: text.to_owned(), ..Person::default() };
    let people = [Connection { person, ..Connection::default() }];
    for table in TABLES {
        let csv = written(&dossier, &people, Language::En, table);
        let rows = rows(&csv, b',');
        let begins = |cell: &&String| cell.starts_with(['=', '-', '@', '\t', '\r', '\n']);
        assert_eq!(rows.iter().flatten().find(begins), None, "{table:?}");
        let all = rows.concat().join(" ");
        let between = |c: char| c.is_control() || matches!(c, ' ' | '\u{2028}' | '\u{2029}');
        for word in text.split(between).filter(|word| !word.trim().is_empty()) {
            let word = word.trim();
            assert!(all.contains(word), "{table:?} {word:?} {all}");
        }
    }
}

fn rows(csv: &str, delimiter: u8) -> Vec<Vec<String>> {
    let csv = csv.strip_prefix('\u{feff}').unwrap();
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .from_reader(csv.as_bytes());
    let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}
