//! An import from the terminal: what it says of a file in both languages, what it writes, and what it
//! answers to a file that cannot be read.
use insta::assert_snapshot;
use paperfirst_core::store::Store;

use super::{desk::Desk, json};

const CONNECTIONS: &str = "Notes:
\"When exporting your connection data, you may notice that some of the email addresses are missing.\"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Zoé,Lacroix,https://www.linkedin.com/in/zoe-lacroix,,Librairie du Tour,Libraire,04 Mar 2021
Bruno,Œil,https://www.linkedin.com/in/bruno-oeil,bruno@oeil.example,Fournil du Canal,Boulanger,12 Sep 2019
,,,,,,01 Jan 2020
";

/// An unpacked archive; what it says of the headline differs from the dossier.
fn archive(desk: &Desk) {
    desk.make_folder("li");
    desk.write(
        "li/Profile.csv",
        "First Name,Last Name,Headline,Summary,Industry,Geo Location\n\
         Claire,Delmas,Conseil aux commerces,\"J’aide les commerces à tenir leurs comptes.\",\
         Accounting,\"Bordeaux, Nouvelle-Aquitaine, France\"\n",
    );
    desk.write(
        "li/Positions.csv",
        "Company Name,Title,Description,Location,Started On,Finished On\n\
         Fournil du Canal,Comptable,La tenue des comptes,Bordeaux,Sep 2014,Dec 2018\n\
         Atelier des Tanneurs,Trésorière,,Bordeaux,soon,\n",
    );
    desk.write("li/Skills.csv", "Name\nComptabilité\nPaie\n");
    desk.write("li/Connections.csv", CONNECTIONS);
    desk.write("li/messages.csv", "FROM,TO,CONTENT\nZoé,Claire,Bonjour\n");
    desk.write("li/Receipts_v9.csv", "Amount\n12\n");
}

fn begun(language: &'static str) -> Desk {
    let desk = Desk::with_dossier(language);
    desk.done(&["set", "c.paperfirst", "base", "headline", "Un autre titre"]);
    archive(&desk);
    desk
}

fn twice(language: &'static str) -> String {
    let desk = begun(language);
    let first = desk.done(&["import", "c.paperfirst", "li"]);
    let newer = CONNECTIONS.replace("Librairie du Tour", "Librairie des Allées");
    desk.write("li/Connections.csv", newer.replace("Bruno,Œil", "Bruno,Œil-Roux"));
    let again = desk.done(&["import", "c.paperfirst", "li", "--replace"]);
    let last = desk.done(&["import", "c.paperfirst", "li"]);
    let all = [first, again, last].join("\n--- again\n");
    assert!(all.lines().all(|line| line.chars().count() <= 80), "{all}");
    all
}

#[test]
fn an_archive_in_french() {
    assert_snapshot!(twice("fr"));
}

#[test]
fn an_archive_in_english() {
    assert_snapshot!(twice("en"));
}

#[test]
fn a_trial_writes_nothing() {
    let desk = begun("en");
    let before = std::fs::read(desk.path("c.paperfirst")).unwrap();
    let said = desk.done(&["import", "c.paperfirst", "li", "--dry-run"]);
    assert!(said.starts_with("Trial: nothing is written. "), "{said}");
    assert_eq!(std::fs::read(desk.path("c.paperfirst")).unwrap(), before);
    let done = desk.done(&["import", "c.paperfirst", "li"]);
    assert!(said.ends_with(&done), "{said}\n---\n{done}");
}

#[test]
fn a_program_reads_the_same_facts() {
    let desk = begun("fr");
    let arguments = ["import", "c.paperfirst", "li", "--format", "json"];
    let report = json(&desk.done(&arguments));
    assert_eq!(report["format"], "linkedin");
    assert_eq!(report["dryRun"], false);
    let states = |report: &serde_json::Value| {
        let mut states: Vec<String> = Vec::new();
        for item in report["items"].as_array().unwrap() {
            assert!(item["label"].is_string() && item["place"].is_string(), "{item}");
            states.push(item["state"].as_str().unwrap().to_owned());
        }
        states
    };
    assert!(states(&report).iter().any(|it| it == "taken"));
    let left: Vec<_> =
        report["items"].as_array().unwrap().iter().filter(|it| it["state"] == "left").collect();
    assert_eq!(left.len(), 1);
    assert_eq!((&left[0]["owner"], &left[0]["field"]), (&"base".into(), &"headline".into()));
    assert_eq!(left[0]["current"], "Un autre titre");
    assert_eq!(report["people"]["added"], 2);
    let files = report["files"].as_array().unwrap();
    let state = |name: &str| &files.iter().find(|it| it["name"] == name).unwrap()["state"];
    assert_eq!(state("messages.csv"), "left");
    assert_eq!(state("Connections.csv"), "read");
    let skipped = report["skipped"].as_array().unwrap();
    assert!(skipped.iter().any(|it| it["file"] == "Connections.csv" && it["place"] != ""));
    let again = json(&desk.done(&arguments));
    assert_eq!(again["people"]["known"], 2);
    assert!(states(&again).iter().all(|it| it == "known" || it == "left"), "{again:#}");
}

#[test]
fn one_undo_takes_it_all_back() {
    let desk = begun("fr");
    desk.done(&["import", "c.paperfirst", "li"]);
    let store = Store::open(&desk.path("c.paperfirst")).unwrap();
    assert_eq!(store.count_connections().unwrap(), 2);
    store.undo().unwrap();
    assert_eq!(store.count_connections().unwrap(), 0);
    assert!(store.imports().unwrap().is_empty());
}

#[test]
fn it_leaves_what_the_dossier_says() {
    let desk = Desk::with_dossier("fr");
    let resume = r#"{"basics": {"name": "Claire Delmas", "label": "Conseil aux commerces"},
        "skills": [{"name": "Vente en ligne"}], "work": 3}"#;
    desk.write("cv.json", resume);
    desk.done(&["set", "c.paperfirst", "base", "headline", "Un autre titre"]);
    assert_snapshot!(desk.done(&["import", "c.paperfirst", "cv.json"]));
    let again = desk.done(&["import", "c.paperfirst", "cv.json", "--replace"]);
    assert!(again.contains("\n1 élément repris"), "{again}");
}

#[test]
fn the_format_can_be_said() {
    let desk = begun("en");
    let said = desk.done(&["import", "c.paperfirst", "li/Skills.csv", "--as", "linkedin"]);
    assert!(said.contains("2 items taken"), "{said}");
    let refused = desk.refused(2, &["import", "c.paperfirst", "li", "--as", "friendface"]);
    assert!(refused.contains("json-resume") && refused.contains("mastodon"), "{refused}");
    let columns = ["import", "c.paperfirst", "li", "--columns", "people:nickname"];
    assert!(desk.refused(2, &columns).contains("first_name"));
}

#[test]
fn what_cannot_be_read_is_told() {
    for language in ["fr", "en"] {
        let desk = Desk::with_dossier(language);
        desk.write("empty.csv", "First Name,Last Name,Company,Position,Connected On\n");
        desk.write("noise.bin", [0_u8, 159, 146, 150, 0, 1, 2, 3]);
        desk.write("cut.zip", b"PK\x03\x04 and nothing else");
        desk.write("broken.json", "{\"basics\": oops}");
        let mut said = Vec::new();
        for file in ["empty.csv", "noise.bin", "cut.zip", "nowhere.zip"] {
            said.push(desk.refused(3, &["import", "c.paperfirst", file]));
        }
        let broken = ["import", "c.paperfirst", "broken.json", "--as", "json-resume"];
        said.push(desk.refused(3, &broken));
        let said = said.join("\n");
        assert!(!said.contains("cli-") && !said.contains("import-"), "{said}");
        insta::assert_snapshot!(format!("what_cannot_be_read_in_{language}"), said);
    }
}
