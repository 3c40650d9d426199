//! The terminal as a person or a script meets it: what it prints in both languages, and its exit
//! codes.
mod desk;
mod export;
mod formats;
mod hook;
mod import;
mod photo;
mod resume;
mod several;
mod worksheet;

use std::fs;

use insta::assert_snapshot;
use paperfirst_core::{checks::RULES, networks};
use serde_json::Value;

use desk::Desk;

pub(crate) fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn help_in_french() {
    let desk = Desk::new("fr_FR.UTF-8");
    assert_snapshot!([desk.done(&["--help"]), desk.done(&["check", "--help"])].join("\n---\n"));
}

#[test]
fn help_in_english() {
    let desk = Desk::new("en_GB.UTF-8");
    assert_snapshot!([desk.done(&["--help"]), desk.done(&["check", "--help"])].join("\n---\n"));
}

#[test]
fn every_command_has_its_help() {
    for language in ["fr", "en"] {
        let desk = Desk::new(language);
        for command in [
            "new",
            "import",
            "set",
            "choose",
            "check",
            "export",
            "worksheet",
            "photo",
            "networks",
            "rules",
        ] {
            let help = desk.done(&[command, "--help"]);
            assert!(!help.contains("cli-"), "a word is missing in {language}:\n{help}");
            assert!(help.lines().all(|line| line.chars().count() <= 80), "{help}");
        }
    }
}

#[test]
fn a_report_in_french() {
    assert_snapshot!(report("fr"));
}

#[test]
fn a_report_in_english() {
    assert_snapshot!(report("en"));
}

fn report(language: &'static str) -> String {
    let desk = Desk::with_dossier(language);
    let headline = "Consultante indépendante [votre titre]";
    desk.done(&["set", "c.paperfirst", "linkedin", "headline", headline]);
    let said = desk.run(&["check", "c.paperfirst", "--network", "linkedin"]);
    assert_eq!((said.code, said.err.as_str()), (1, ""));
    assert!(said.out.lines().all(|line| line.chars().count() <= 80), "{}", said.out);
    said.out
}

#[test]
fn a_text_over_the_bound_is_refused() {
    let desk = Desk::with_dossier("fr");
    let long = "é".repeat(50_001);
    let said = desk.refused(2, &["set", "c.paperfirst", "base", "summary", &long]);
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("ce texte compte 50 001 caractères"), "{said}");
}

#[test]
fn exit_codes_tell_ready_from_blocked() {
    let desk = Desk::with_dossier("fr");
    assert_eq!(desk.run(&["check", "c.paperfirst"]).code, 1);
    desk.done(&["set", "c.paperfirst", "base", "location", "Bordeaux"]);
    let said = desk.run(&["check", "c.paperfirst", "--format", "json"]);
    let report = json(&said.out);
    let blockers = report["profiles"][0]["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["level"] == "blocker")
        .count();
    assert_eq!(said.code, i32::from(blockers > 0), "{blockers} blockers");
}

#[test]
fn a_report_for_programs_is_the_same_in_both_languages() {
    let desk = Desk::with_dossier("fr");
    let french = desk.run(&["check", "c.paperfirst", "--format", "json"]).out;
    let english = Desk { language: "en", ..desk };
    assert_eq!(french, english.run(&["check", "c.paperfirst", "--format", "json"]).out);
    let report = json(&french);
    let finding = &report["profiles"][0]["findings"][0];
    for key in ["key", "rule", "level", "cost", "setAside"] {
        assert!(finding.get(key).is_some(), "{key}");
    }
    for key in ["title", "why", "fix", "source"] {
        assert!(finding[key]["fr"].is_string() && finding[key]["en"].is_string(), "{key}");
    }
    assert_eq!(report["profiles"][0]["network"], "linkedin");
    assert!(report["plan"].is_array());
}

#[test]
fn mistakes_say_what_to_do() {
    let desk = Desk::with_dossier("fr");
    let closed = networks::all().iter().find(|network| !network.is_open()).unwrap();
    fs::write(desk.path("cv.json"), r#"{"basics": {"name": "Claire Delmas"}}"#).unwrap();
    let mistakes: [&[&str]; 13] = [
        &[],
        &["frobnicate"],
        &["check"],
        &["check", "c.paperfirst", "--colour"],
        &["check", "c.paperfirst", "--format", "xml"],
        &["check", "c.paperfirst", "--network", "malt"],
        &["check", "c.paperfirst", "--language", "en"],
        &["check", "cv.json"],
        &["check", "cv.json", "--network", "friendface"],
        &["check", "cv.json", "--network", &closed.id],
        &["set", "c.paperfirst", "base", "nickname", "Clé"],
        &["choose", "c.paperfirst", "friendface"],
        &["choose", "c.paperfirst", &closed.id],
    ];
    let said: Vec<_> = mistakes.iter().map(|arguments| desk.refused(2, arguments)).collect();
    assert_snapshot!(said.join("\n"));
    let taken = desk.refused(2, &["new", "c.paperfirst", "--name", "X"]);
    assert!(taken.starts_with("c.paperfirst\u{a0}: "), "{taken}");
}

#[test]
fn unreadable_files_are_named() {
    let desk = Desk::with_dossier("en");
    fs::write(desk.path("letter.paperfirst"), "Dear Sir").unwrap();
    fs::write(desk.path("broken.json"), "{\n  \"basics\": oops\n}").unwrap();
    fs::write(desk.path("empty.json"), "{}").unwrap();
    let unreadable: [&[&str]; 8] = [
        &["check", "nowhere.paperfirst"],
        &["check", "letter.paperfirst"],
        &["check", "nowhere.json", "--network", "linkedin"],
        &["check", "broken.json", "--network", "linkedin"],
        &["check", "empty.json", "--network", "linkedin"],
        &["import", "c.paperfirst", "nowhere.json"],
        &["import", "c.paperfirst", "broken.json"],
        &["export", "c.paperfirst", "--format", "pdf", "--out", "nowhere/plan.pdf"],
    ];
    let said: Vec<_> = unreadable.iter().map(|arguments| desk.refused(3, arguments)).collect();
    assert_snapshot!(said.join("\n"));
}

#[test]
fn lists_are_complete() {
    let desk = Desk::new("en");
    assert_eq!(desk.done(&["networks"]).lines().count(), networks::all().len());
    let listed = json(&desk.done(&["networks", "--format", "json"]));
    assert_eq!(listed.as_array().unwrap().len(), networks::all().len());
    let rules = json(&desk.done(&["rules", "--format", "json"]));
    for (rule, listed) in RULES.iter().zip(rules.as_array().unwrap()) {
        assert_eq!(listed["id"], rule.id);
        assert_eq!(listed["weight"], rule.weight);
        assert!(listed["title"]["fr"] != listed["title"]["en"] && listed["why"]["fr"].is_string());
    }
    let said = desk.done(&["rules"]);
    assert!(said.lines().all(|line| line.chars().count() <= 80) && !said.contains("rule-"));
}
