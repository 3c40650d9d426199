//! Files of other versions: an older one is copied before it is changed, a newer one is refused.
use std::fs;

use paperfirst_core::{
    store::{Error, Store},
    text::Language,
};
use rusqlite::Connection;
use tempfile::TempDir;

const DOSSIER: i32 = i32::from_be_bytes(*b"PprF");

#[test]
fn a_newer_file_is_refused_untouched() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("new.paperfirst");
    drop(Store::create(&path, "Claire", &[Language::Fr]).unwrap());
    let db = Connection::open(&path).unwrap();
    let known: i32 = db.query_row("pragma user_version", [], |row| row.get(0)).unwrap();
    db.pragma_update(None, "user_version", known + 1).unwrap();
    drop(db);
    let before = fs::read(&path).unwrap();
    match Store::open(&path) {
        Err(Error::Newer { found, known: this, .. }) => {
            assert_eq!((found, this), (known + 1, known));
        }
        other => panic!("{:?}", other.map(drop)),
    }
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn an_older_file_is_copied_then_brought_up_to_date() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("old.paperfirst");
    for copy in ["old (schema 0).paperfirst", "old (schema 0, 2).paperfirst"] {
        let _ = fs::remove_file(&path);
        let db = Connection::open(&path).unwrap();
        db.pragma_update(None, "application_id", DOSSIER).unwrap();
        db.execute_batch("create table before (note text); insert into before values ('kept')")
            .unwrap();
        drop(db);
        let before = fs::read(&path).unwrap();
        drop(Store::open(&path).unwrap());
        assert_eq!(fs::read(folder.path().join(copy)).unwrap(), before, "{copy}");
        let db = Connection::open(&path).unwrap();
        let version: i32 = db.query_row("pragma user_version", [], |row| row.get(0)).unwrap();
        assert_eq!(version, 2);
        let kept: String = db.query_row("select note from before", [], |row| row.get(0)).unwrap();
        assert_eq!(kept, "kept");
    }
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("old.paperfirst");
    let db = Connection::open(&path).unwrap();
    db.pragma_update(None, "application_id", DOSSIER).unwrap();
    db.execute_batch("create table step (surprise text)").unwrap();
    drop(db);
    let before = fs::read(&path).unwrap();
    assert!(Store::open(&path).is_err());
    assert_eq!(fs::read(&path).unwrap(), before);
}
