//! What the terminal takes away: every format, for each reader, and a whole dossier back in.
use std::fs;

use insta::assert_snapshot;
use paperfirst_core::store::Store;
use serde_json::Value;

use super::{desk::Desk, json};

fn written(desk: &Desk, arguments: &[&str]) -> Vec<u8> {
    let command = ["export", "c.paperfirst", "--out", "taken"];
    desk.done(&[&command, arguments].concat());
    fs::read(desk.path("taken")).unwrap()
}

fn said(desk: &Desk, arguments: &[&str]) -> String {
    String::from_utf8(written(desk, arguments)).unwrap()
}

fn filled() -> Desk {
    let desk = Desk::with_dossier("fr");
    for (field, text) in [
        ("headline", "Je remets à flot la trésorerie des commerces"),
        ("summary", "J’aide les commerçants de Bordeaux à payer leurs fournisseurs à l’heure."),
        ("email", "claire@delmas.example"),
    ] {
        desk.done(&["set", "c.paperfirst", "base", field, text]);
    }
    desk
}

#[test]
fn every_format_is_written() {
    let desk = filled();
    let beginnings: [(&str, &[u8]); 15] = [
        ("pdf", b"%PDF-1.7"),
        ("docx", b"PK\x03\x04"),
        ("html", b"<!doctype html>"),
        ("markdown", b"# Claire Delmas, mon plan\n"),
        ("text", b"Claire Delmas, mon plan\n==="),
        ("ics", b"BEGIN:VCALENDAR\r\n"),
        ("mm", b"<map version="),
        ("opml", b"<?xml"),
        ("mermaid", b"mindmap\n"),
        ("svg", b"<svg "),
        ("png", b"\x89PNG"),
        ("json", b"{\n"),
        ("json-resume", b"{\n"),
        ("csv", b"\xef\xbb\xbf"),
        ("vcard", b"BEGIN:VCARD\r\n"),
    ];
    for (format, beginning) in beginnings {
        let file = written(&desk, &["--format", format]);
        let found = String::from_utf8_lossy(&file[..file.len().min(40)]).into_owned();
        assert!(file.starts_with(beginning), "{format}: {found:?}");
    }
}

#[test]
fn the_language_the_reader_and_the_table_are_asked_for() {
    let desk = filled();
    let english = said(&desk, &["--format", "markdown", "--language", "en"]);
    assert!(english.starts_with("# Claire Delmas, my plan\n"), "{english}");
    let recruiter = said(&desk, &["--format", "text", "--for", "recruiter"]);
    assert!(recruiter.contains("claire@delmas.example"), "{recruiter}");
    assert!(!said(&desk, &["--format", "text"]).contains("claire@delmas.example"));
    let profile = said(&desk, &["--format", "csv", "--table", "profile"]);
    assert!(profile.contains("trésorerie") && profile.contains(';'), "{profile}");
    let calendar = said(&desk, &["--format", "ics", "--zone", "America/Montreal"]);
    assert!(calendar.contains("America/Montreal"), "{calendar}");
}

#[test]
fn a_mistaken_word_of_an_export_is_named() {
    let desk = Desk::with_dossier("fr");
    let mistakes = [["--format", "odt"], ["--for", "maman"], ["--zone", "Bordeaux"]];
    let said = mistakes.map(|mistake| {
        let format: &[&str] = if mistake[0] == "--format" { &[] } else { &["--format", "text"] };
        let command = ["export", "c.paperfirst", "--out", "taken"];
        desk.refused(2, &[&command, format, &mistake].concat())
    });
    assert!(!desk.path("taken").exists());
    assert_snapshot!(said.join("\n"));
}

#[test]
fn what_was_taken_away_as_json_becomes_a_dossier_again() {
    let desk = filled();
    desk.done(&["export", "c.paperfirst", "--format", "json", "--out", "dossier.json"]);
    let dry = ["import", "again.paperfirst", "dossier.json", "--dry-run", "--format", "json"];
    let counts = json(&desk.done(&dry));
    assert_eq!((&counts["name"], &counts["dryRun"]), (&"Claire Delmas".into(), &Value::Bool(true)));
    assert!(!desk.path("again.paperfirst").exists());
    let report = desk.done(&["import", "again.paperfirst", "dossier.json"]);
    let whole = |file: &str| Store::open(&desk.path(file)).unwrap().whole().unwrap();
    assert_eq!(whole("again.paperfirst"), whole("c.paperfirst"));
    let taken = desk.refused(2, &["import", "c.paperfirst", "dossier.json"]);
    desk.write("cut.json", &fs::read(desk.path("dossier.json")).unwrap()[..400]);
    let cut = desk.refused(3, &["import", "other.paperfirst", "cut.json"]);
    assert!(!desk.path("other.paperfirst").exists());
    assert_snapshot!([report, taken, cut].join("\n---\n"));
}
