//! The reports for build servers and code reviews: that they can be read, and that they say the same
//! as the others.
use std::collections::BTreeSet;

use quick_junit::{Report, TestCase, TestCaseStatus};
use serde_json::Value;

use super::{desk::Desk, json, resume::UNFINISHED};

/// A dossier with a blocker, something set aside and a plan to begin; a résumé; a file that is none.
fn desk() -> Desk {
    let desk = Desk::with_dossier("fr");
    let headline = "Consultante <indépendante> & [votre métier]\u{7}";
    desk.done(&["set", "c.paperfirst", "linkedin", "headline", headline]);
    desk.set_aside("c.paperfirst", "photo-missing:linkedin:fr:photo", "Pas de photo & c’est voulu");
    desk.write("mon cv.json", UNFINISHED);
    desk.write("broken.json", "{");
    desk
}

const FILES: [&str; 3] = ["c.paperfirst", "mon cv.json", "broken.json"];

fn check(desk: &Desk, format: &str) -> String {
    let options = ["--network", "linkedin", "--format", format];
    let said = desk.run(&[&["check"], &FILES[..], &options[..]].concat());
    assert_eq!(said.code, 3);
    assert!(said.err.starts_with("mon cv.json\u{a0}: ") && said.err.contains("broken.json, ligne"));
    said.out
}

fn case<'a>(report: &'a Report, suite: &str, name: &str) -> &'a TestCase {
    let suite = report.test_suites.iter().find(|it| it.name.as_str() == suite).expect(suite);
    suite.test_cases.iter().find(|it| it.name.as_str() == name).expect(name)
}

#[test]
fn junit_can_be_read() {
    let desk = desk();
    let text = check(&desk, "junit");
    let report = Report::deserialize_from_str(&text).unwrap();
    let suites: Vec<_> = report.test_suites.iter().map(|suite| suite.name.as_str()).collect();
    assert_eq!(suites, ["c.paperfirst: linkedin, fr", "mon cv.json: linkedin, fr", "broken.json"]);
    assert_eq!(report.errors, 1);

    let blocked = case(&report, "c.paperfirst: linkedin, fr", "placeholder");
    let TestCaseStatus::NonSuccess { description, .. } = &blocked.status else { panic!() };
    assert!(description.as_ref().unwrap().as_str().contains("À faire"));
    let skipped = case(&report, "c.paperfirst: linkedin, fr", "photo-missing");
    let TestCaseStatus::Skipped { message, .. } = &skipped.status else { panic!() };
    assert!(message.as_ref().unwrap().as_str().contains("Pas de photo & c’est voulu"));
    let passed = case(&report, "c.paperfirst: linkedin, fr", "field-recommended");
    assert!(matches!(passed.status, TestCaseStatus::Success { .. }));
    assert!(passed.system_out.as_ref().unwrap().as_str().starts_with("[Important] "));

    let blocked = case(&report, "mon cv.json: linkedin, fr", "placeholder");
    assert_eq!(blocked.extra["file"].as_str(), "mon cv.json");
    assert_eq!(blocked.extra["line"].as_str(), "4");
}

#[test]
fn a_junit_case_is_a_rule_that_applies() {
    let desk = desk();
    let arguments = ["check", "c.paperfirst", "--format"];
    let xml = desk.run(&[&arguments[..], &["junit"]].concat()).out;
    let report = json(&desk.run(&[&arguments[..], &["json"]].concat()).out);
    let read = Report::deserialize_from_str(&xml).unwrap();
    let found: BTreeSet<&str> = report["profiles"][0]["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["rule"].as_str().unwrap())
        .collect();
    let told: BTreeSet<&str> = read.test_suites[0]
        .test_cases
        .iter()
        .filter(|it| {
            !matches!(it.status, TestCaseStatus::Success { .. }) || it.system_out.is_some()
        })
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(told, found);
    let plan = &read.test_suites[1];
    assert_eq!(plan.name.as_str(), "c.paperfirst: plan");
    assert_eq!(plan.test_cases.len(), report["plan"].as_array().unwrap().len());
    assert!(plan.test_cases.iter().all(|it| matches!(it.status, TestCaseStatus::Success { .. })));
}

#[test]
fn sarif_is_whole() {
    let desk = desk();
    let log = json(&check(&desk, "sarif"));
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: BTreeSet<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), rules.len());
    for rule in rules {
        assert!(rule["shortDescription"]["text"].is_string(), "{rule}");
        assert!(rule["fullDescription"]["text"].is_string() && rule.get("helpUri").is_none());
    }
    let results = run["results"].as_array().unwrap();
    for result in results {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        assert!(result["suppressions"].is_array());
        let place = &result["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().unwrap();
        assert!(["c.paperfirst", "mon%20cv.json"].contains(&uri), "{uri}");
        let has_lines = place["region"]["startLine"].as_u64().is_some_and(|line| line > 0);
        assert_eq!(has_lines, uri.ends_with("json"));
    }
    let of = |rule: &str| results.iter().find(|it| it["ruleId"] == rule).unwrap();
    assert_eq!(of("placeholder")["level"], "error");
    let suppression = &of("photo-missing")["suppressions"][0];
    assert_eq!(suppression["kind"], "external");
    assert_eq!(suppression["justification"], "Pas de photo & c’est voulu");

    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let notices = invocation["toolExecutionNotifications"].as_array().unwrap();
    let levels: Vec<_> = notices.iter().map(|it| it["level"].as_str().unwrap()).collect();
    assert_eq!(levels, ["note", "error"], "the résumé’s unknown key, then the broken file");
}

#[test]
fn sarif_lists_a_rule_of_the_plan_once_it_has_found_something() {
    let desk = desk();
    let log = json(&desk.run(&["check", "c.paperfirst", "--format", "sarif"]).out);
    let run = &log["runs"][0];
    let of_plan = |it: &&Value| it["ruleId"].as_str().is_some_and(|id| id.starts_with("plan/"));
    let results: Vec<_> = run["results"].as_array().unwrap().iter().filter(of_plan).collect();
    assert!(!results.is_empty());
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
        assert_eq!(result["level"], "note");
    }
}

#[test]
fn a_path_is_a_reference_seen_from_here() {
    let desk = Desk::new("en");
    std::fs::create_dir(desk.path("clés & cie")).unwrap();
    desk.write("clés & cie/cv.json", UNFINISHED);
    let absolute = desk.path("clés & cie/cv.json");
    for path in ["./clés & cie/cv.json", absolute.to_str().unwrap()] {
        let said = desk.run(&["check", path, "--network", "linkedin", "--format", "sarif"]);
        let log = json(&said.out);
        let location = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
        assert_eq!(location["artifactLocation"]["uri"], "cl%C3%A9s%20%26%20cie/cv.json", "{path}");
    }
}
