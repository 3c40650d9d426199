//! Files of other versions: an older one is copied before it is changed, a newer one is refused.
use std::fs;

use paperfirst_core::{
    photo::{Crop, PictureKind::Photo},
    profile::Entry,
    store::{Error, Store},
    text::Language,
};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::{store::dossier, support::measures};

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
        assert_eq!(version, 5);
        let kept: String = db.query_row("select note from before", [], |row| row.get(0)).unwrap();
        assert_eq!(kept, "kept");
    }
}

/// A dossier as the first schema wrote it, with one change that can be taken back.
const FIRST: &str = r#"
    insert into dossier (id, name, languages) values (1, 'Claire Dubois', 'fr,en');
    insert into chosen_network values ('linkedin', 0, 'être vue', 60);
    insert into entry values (7, 0, 'experience');
    insert into text values ('base', 'fr', 'headline', 'Boulangère'),
      ('linkedin', 'fr', 'headline', 'Pain au levain'), ('entry-7', '', 'start', '2018');
    insert into set_aside values ('photo-missing:linkedin:fr:photo', 'Pas maintenant');
    insert into step values (1, 'undo', '{"id":"base-headline","args":{}}', 'text');
    insert into step_change values
      (1, 1, null, 'update text set value = ''Artisane'' where owner = ''base''');
"#;

#[test]
fn a_dossier_of_the_first_schema_keeps_all_it_says() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("claire.paperfirst");
    let db = Connection::open(&path).unwrap();
    db.pragma_update(None, "application_id", DOSSIER).unwrap();
    db.execute_batch(include_str!("../src-tauri/migrations/0001_start.sql")).unwrap();
    db.execute_batch(FIRST).unwrap();
    db.pragma_update(None, "user_version", 1).unwrap();
    drop(db);
    let before = fs::read(&path).unwrap();
    let store = Store::open(&path).unwrap();
    assert_eq!(fs::read(folder.path().join("claire (schema 1).paperfirst")).unwrap(), before);
    let found = dossier(&store);
    assert_eq!((found.name.as_str(), found.languages.len()), ("Claire Dubois", 2));
    assert_eq!(found.plan.chosen[0].role, "être vue");
    assert_eq!(found.profile.entries, [Entry { id: 7, kind: "experience".to_owned() }]);
    let text = |owner, field| found.profile.text(owner, field, Language::Fr);
    assert_eq!(text("base", "headline"), Some("Boulangère"));
    assert_eq!(text("linkedin", "headline"), Some("Pain au levain"));
    assert_eq!(text("entry-7", "start"), Some("2018"));
    assert_eq!(found.set_aside[0].reason, "Pas maintenant");
    assert!(found.corrections.is_empty() && found.publications.is_empty());
    store.undo().unwrap();
    assert_eq!(dossier(&store).profile.text("base", "headline", Language::Fr), Some("Artisane"));
    drop(store);
    // As it is now, it is not copied again.
    drop(Store::open(&path).unwrap());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

/// A dossier as the second schema wrote it, with two photos; the second step speaks of one of them.
const SECOND: &str = r#"
    insert into dossier (id, name, languages) values (1, 'Claire Dubois', 'fr');
    insert into image values ('aa', 'jpeg', 900, 600, x'ffd8'), ('bb', 'png', 400, 400, x'8950');
    insert into photo values ('base', 'aa'), ('linkedin', 'bb'), ('x', 'aa');
    insert into text values ('base', 'fr', 'headline', 'Boulangère');
    insert into step values (1, 'undo', '{"id":"base-headline","args":{}}', 'text'),
      (2, 'undo', '{"id":"undo-photo","args":{}}', 'photo'),
      (3, 'undo', '{"id":"base-headline","args":{}}', 'text');
    insert into step_change values
      (1, 1, null, 'update text set value = ''Artisane'' where owner = ''base'''),
      (2, 2, null, 'delete from photo where rowid = 3'),
      (3, 3, null, 'update text set value = ''Pain'' where owner = ''base''');
"#;

#[test]
fn the_photos_of_the_second_schema_come_over() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("claire.paperfirst");
    let db = Connection::open(&path).unwrap();
    db.pragma_update(None, "application_id", DOSSIER).unwrap();
    db.execute_batch(include_str!("../src-tauri/migrations/0001_start.sql")).unwrap();
    db.execute_batch(include_str!("../src-tauri/migrations/0002_checks.sql")).unwrap();
    db.execute_batch(SECOND).unwrap();
    db.pragma_update(None, "user_version", 2).unwrap();
    drop(db);
    let store = Store::open(&path).unwrap();
    let profile = dossier(&store).profile;
    let kept: Vec<_> = profile.pictures.iter().map(|it| (it.hash.as_str(), it.width)).collect();
    assert_eq!(kept, [("aa", 900), ("bb", 400)]);
    assert!(profile.pictures.iter().all(|it| it.kind == Photo && it.crop == Crop::default()));
    let shown = |network| profile.photo_shown(network).unwrap().hash.as_str();
    assert_eq!((shown("linkedin"), shown("x"), shown("malt")), ("bb", "aa", "aa"));
    assert_eq!(profile.shown.len(), 3);
    // A camera held upright wrote it lying: whoever measures it knows better.
    store.set_measures("aa", [600, 900], &Crop::default(), &measures()).unwrap();
    let profile = dossier(&store).profile;
    let photo = profile.photo_shown("x").unwrap();
    assert_eq!((photo.width, photo.height), (600, 900));
    assert_eq!(photo.measures, Some(measures()));

    store.undo().unwrap();
    let text = dossier(&store).profile;
    assert_eq!(text.text("base", "headline", Language::Fr), Some("Pain"));
    assert_eq!(store.undo().unwrap(), None, "nothing of before the photo is left");
    store.remove_picture(Photo, "aa").unwrap();
    assert_eq!(dossier(&store).profile.shown.len(), 1);
    store.undo().unwrap();
    assert_eq!(dossier(&store).profile.shown.len(), 3);
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
