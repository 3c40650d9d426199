//! A résumé in JSON, checked by itself: what is found, on which line, and what is not asked for.
use insta::assert_snapshot;
use serde_json::Value;

use super::{desk::Desk, json};
use crate::import::{EN, FR};

/// Two things left to fill in: in the headline, and in one highlight of a post.
pub(super) const UNFINISHED: &str = r#"{
  "basics": {
    "name": "Claire Delmas",
    "label": "Comptable pour les petites associations [votre ville]",
    "email": "claire@delmas.example",
    "summary": "J’aide les petites associations à tenir leurs comptes sans y passer leurs soirées.",
    "location": { "city": "Bordeaux" }
  },
  "work": [
    { "name": "Atelier des Tanneurs", "position": "Trésorière", "startDate": "2019-01" },
    {
      "name": "Fournil du Canal",
      "position": "Comptable",
      "startDate": "2014-09",
      "endDate": "2018-12",
      "summary": "La tenue des comptes et de la paie.",
      "highlights": [
        "12 bulletins de paie par mois",
        "Lorem ipsum dolor sit amet"
      ]
    }
  ],
  "education": [{ "institution": "Lycée Gustave-Eiffel", "studyType": "DCG" }],
  "skills": [{ "name": "Comptabilité" }, { "name": "Paie" }],
  "languages": [{ "language": "Français" }],
  "awards": [{ "title": "Prix du bénévolat" }],
  "hobbies": ["Échecs"]
}
"#;

/// The same without them.
pub(super) fn finished() -> String {
    UNFINISHED
        .replace(" [votre ville]", ", bilans, paie, budgets")
        .replace("Lorem ipsum dolor sit amet", "Un logiciel libre à la place du papier")
}

fn desk(language: &'static str) -> Desk {
    let desk = Desk::new(language);
    desk.write("cv.json", UNFINISHED);
    desk.write("finished.json", finished());
    desk
}

fn findings(report: &Value) -> impl Iterator<Item = &Value> {
    let profiles = report["profiles"].as_array().unwrap().iter();
    profiles.flat_map(|profile| profile["findings"].as_array().unwrap())
}

#[test]
fn a_resume_in_french() {
    let said = desk("fr").run(&["check", "cv.json", "--network", "linkedin"]);
    assert_eq!(said.code, 1);
    assert_snapshot!(format!("{}\n--- aside\n{}", said.out, said.err));
}

#[test]
fn a_resume_in_english() {
    let said = desk("en").run(&["check", "cv.json", "--network", "linkedin"]);
    assert_eq!(said.code, 1);
    assert_snapshot!(format!("{}\n--- aside\n{}", said.out, said.err));
}

#[test]
fn a_finished_resume_passes() {
    let networks = ["--network", "linkedin", "--network", "malt", "--network", "mastodon"];
    let said = desk("fr").run(&[&["check", "finished.json"], &networks[..]].concat());
    assert_eq!(said.code, 0, "{}", said.out);
}

#[test]
fn each_finding_names_its_line() {
    let desk = desk("fr");
    let said = desk.run(&["check", "cv.json", "--network", "linkedin", "--format", "json"]);
    let report = json(&said.out);
    let mut placeholders = Vec::new();
    for finding in findings(&report) {
        let at = |key: &str| usize::try_from(finding[key].as_u64().unwrap()).unwrap();
        let line = UNFINISHED.lines().nth(at("line") - 1).expect("a line of the file");
        let rest: String = line.chars().skip(at("column") - 1).collect();
        assert!(rest.starts_with(['"', '{', '[']), "{}: {rest}", finding["key"]);
        if finding["rule"] == "placeholder" {
            placeholders.push(rest);
        }
    }
    assert_eq!(
        placeholders,
        [
            "\"Comptable pour les petites associations [votre ville]\",",
            "\"Lorem ipsum dolor sit amet\"",
        ]
    );
}

#[test]
fn what_a_resume_has_no_place_for_is_not_asked_for() {
    let desk = desk("en");
    // Malt wants a photo and a rate, Mastodon a name of its own; a plan is nobody's first file.
    let networks = ["--network", "malt", "--network", "mastodon", "--network", "x"];
    let said = desk.run(&[&["check", "finished.json", "--format", "json"], &networks[..]].concat());
    let report = json(&said.out);
    assert_eq!(report["plan"].as_array().map(Vec::len), Some(0));
    assert_eq!(report["profiles"].as_array().map(Vec::len), Some(3));
    for finding in findings(&report) {
        assert!(finding["rule"] != "plan-first" && finding["rule"] != "photo-missing");
        assert_ne!(finding["rule"], "field-required", "{finding:#}");
    }
}

#[test]
fn a_required_field_that_a_resume_could_give_is_asked_for() {
    let desk = Desk::new("en");
    desk.write("cv.json", "\u{feff}\n\n  {\"basics\":{\"label\":\"Baker\"}}");
    let said = desk.run(&["check", "cv.json", "--network", "linkedin", "--format", "json"]);
    assert_eq!(said.code, 1, "{}", said.err);
    let report = json(&said.out);
    let missing = findings(&report).find(|it| it["key"].as_str().unwrap().contains("first_name"));
    let missing = missing.expect("LinkedIn wants a first name");
    assert_eq!((&missing["line"], &missing["column"]), (&Value::from(3), &Value::from(13)));
}

#[test]
fn the_language_is_the_one_asked_for_else_that_of_its_texts() {
    let desk = desk("en");
    desk.write("english.json", EN);
    desk.write("short.json", r#"{"basics": {"name": "Claire", "summary": "OK"}}"#);
    let language = |file: &str, asked: &[&str]| {
        let options = ["check", file, "--network", "linkedin", "--format", "json"];
        let said = desk.run(&[&options[..], asked].concat());
        json(&said.out)["profiles"][0]["language"].as_str().unwrap().to_owned()
    };
    assert_eq!(language("cv.json", &[]), "fr");
    assert_eq!(language("english.json", &[]), "en");
    assert_eq!(language("english.json", &["--language", "it"]), "it");
    assert_eq!(language("short.json", &[]), "fr", "too little to tell");
}

#[test]
fn a_resume_of_another_encoding_is_recognised() {
    let desk = Desk::new("fr");
    let mut bytes = vec![0xff, 0xfe];
    bytes.extend(FR.encode_utf16().flat_map(u16::to_le_bytes));
    desk.write("cv", bytes);
    let arguments = ["check", "cv", "--network", "linkedin"];
    let said = desk.run(&arguments);
    assert!(said.out.contains("    cv:10:16\n"), "{}", said.out);
    desk.write("cv", FR);
    assert_eq!(desk.run(&arguments).out, said.out);
}
