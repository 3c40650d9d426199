//! Several files at once: each is told in order, and what is wrong with one stops no other.
use std::fs;

use paperfirst_core::{store::Store, text::Language};
use rusqlite::Connection;

use super::{
    desk::Desk,
    json,
    resume::{UNFINISHED, finished},
};

/// Four files: with a blocker, without one, damaged, a résumé.
fn desk(language: &'static str) -> Desk {
    let desk = Desk::with_dossier(language);
    desk.done(&["new", "empty.paperfirst", "--name", "Ana", "--language", "fr"]);
    desk.write("damaged.paperfirst", "SQLite format 3\0 and nothing else");
    desk.write("cv.json", finished());
    desk
}

const FILES: [&str; 4] = ["c.paperfirst", "empty.paperfirst", "damaged.paperfirst", "cv.json"];

#[test]
fn each_is_told_in_order() {
    let desk = desk("fr");
    let said = desk.run(&[&["check", "--network", "linkedin"], &FILES[..]].concat());
    let heads = ["c.paperfirst\n============\n", "cv.json\n=======\n"];
    let at = heads.map(|head| said.out.find(head).expect(head));
    assert!(at[0] < at[1]);
    // The one is without that network, the other cannot be read, the last has a key without meaning.
    let told = ["empty.paperfirst\u{a0}: ", "damaged.paperfirst\u{a0}: ", "cv.json\u{a0}: "];
    let at = told.map(|name| said.err.find(name).expect(name));
    assert!(at.is_sorted(), "{}", said.err);
    assert_eq!(said.code, 3);
}

#[test]
fn the_exit_code_is_the_gravest() {
    let desk = desk("en");
    let code =
        |files: &[&str]| desk.run(&[&["check", "--network", "linkedin"], files].concat()).code;
    assert_eq!(code(&["cv.json", "cv.json"]), 0);
    assert_eq!(code(&["cv.json", "c.paperfirst"]), 1);
    assert_eq!(code(&["c.paperfirst", "empty.paperfirst", "cv.json"]), 2);
    assert_eq!(code(&["damaged.paperfirst", "empty.paperfirst", "c.paperfirst"]), 3);
}

#[test]
fn json_is_a_list_with_their_names() {
    let desk = desk("en");
    let options = ["--network", "linkedin", "--format", "json"];
    let said = desk.run(&[&["check"], &FILES[..], &options[..]].concat());
    let list = json(&said.out);
    let names: Vec<_> = list.as_array().unwrap().iter().map(|it| &it["file"]).collect();
    assert_eq!(names, FILES);
    assert!(list[0]["profiles"].is_array() && list[3]["profiles"].is_array());
    assert!(list[2]["error"]["fr"].as_str().unwrap().contains("reste intact"));
    let alone = json(&desk.run(&[&["check", "c.paperfirst"], &options[..]].concat()).out);
    assert!(alone.get("file").is_none(), "as it has always been");
    assert_eq!(alone["profiles"], list[0]["profiles"]);
    let unread = desk.run(&[&["check", "damaged.paperfirst"], &options[..]].concat());
    assert_eq!((unread.code, unread.out.as_str()), (3, ""));
}

#[test]
fn many_are_all_there() {
    let desk = Desk::new("en");
    let names: Vec<String> = (0..60).map(|number| format!("{number}.json")).collect();
    for (number, name) in names.iter().enumerate() {
        desk.write(name, if number % 7 == 3 { UNFINISHED.to_owned() } else { finished() });
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let options = ["--network", "linkedin", "--format", "json"];
    let said = desk.run(&[&["check"], &names[..], &options[..]].concat());
    let list = json(&said.out);
    for (number, report) in list.as_array().unwrap().iter().enumerate() {
        assert_eq!(report["file"], names[number]);
        let blocked = report["profiles"][0]["readiness"] != "ready";
        assert_eq!(blocked, number % 7 == 3, "{number}");
    }
    assert_eq!(list.as_array().map(Vec::len), Some(60));
}

#[test]
fn nothing_that_is_checked_is_changed() {
    let desk = desk("en");
    let old = desk.path("old.paperfirst");
    drop(Store::create(&old, "Ana", &[Language::Fr]).unwrap());
    for name in ["c.paperfirst", "old.paperfirst"] {
        let before = fs::read(desk.path(name)).unwrap();
        desk.run(&["check", name]);
        assert_eq!(fs::read(desk.path(name)).unwrap(), before, "{name}");
    }
}

#[test]
fn an_older_dossier_is_read_where_it_stands() {
    let desk = Desk::new("en");
    let db = Connection::open(desk.path("old.paperfirst")).unwrap();
    db.pragma_update(None, "application_id", i32::from_be_bytes(*b"PprF")).unwrap();
    db.execute_batch(include_str!("../../src-tauri/migrations/0001_start.sql")).unwrap();
    db.pragma_update(None, "user_version", 1).unwrap();
    db.execute("insert into dossier (name, languages) values ('Ana', 'fr')", []).unwrap();
    drop(db);
    let before = fs::read(desk.path("old.paperfirst")).unwrap();
    let said = desk.run(&["check", "old.paperfirst"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert_eq!(fs::read(desk.path("old.paperfirst")).unwrap(), before);
    assert_eq!(fs::read_dir(desk.folder.path()).unwrap().count(), 1, "no copy beside it");
}
