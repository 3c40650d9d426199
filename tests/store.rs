//! The dossier file: what it holds, what is refused and left untouched, what a crash leaves behind.
use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use jiff::civil::{Date, date};
use paperfirst_core::{
    dossier::Dossier,
    message::Message,
    plan::{Goal, Rhythm, Slot, Target},
    profile::{LONGEST, Text},
    store::{Error, Store},
    text::Language,
};
use rusqlite::Connection;
use tempfile::TempDir;

pub(crate) const TODAY: Date = date(2027, 1, 15);

pub(crate) fn dossier(store: &Store) -> Dossier {
    store.dossier(TODAY).expect("the dossier is read")
}

/// Everything the dossier says, to compare.
pub(crate) fn state(store: &Store) -> String {
    let dossier = dossier(store);
    let told = serde_json::to_string_pretty(&dossier).expect("a dossier is JSON");
    let imports = store.imports().expect("the imports are read");
    format!("{told}\n{:?}\n{imports:?}", dossier.written_pictures)
}

pub(crate) fn base_text(field: &str, value: &str) -> Text {
    Text {
        owner: "base".to_owned(),
        language: Some(Language::Fr),
        field: field.to_owned(),
        value: value.to_owned(),
    }
}

pub(crate) fn set_headline(store: &Store, value: &str, continues: bool) {
    let text = base_text("headline", value);
    store.set_field(&text, Some(value), Message::new("base-headline"), continues).unwrap();
}

fn new_file(folder: &TempDir) -> (PathBuf, Store) {
    let path = folder.path().join("claire.paperfirst");
    let store = Store::create(&path, "Claire Dubois", &[Language::Fr, Language::En]).unwrap();
    (path, store)
}

/// A dossier file of some hundred pages, closed.
fn full_file(folder: &TempDir) -> PathBuf {
    let (path, store) = new_file(folder);
    for number in 0..60 {
        let text = base_text(&format!("field{number}"), &"Un long texte. ".repeat(400));
        store.set_field(&text, Some(&text.value), Message::new("base-summary"), false).unwrap();
    }
    path
}

fn names(folder: &TempDir) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Opening fails, and neither the file nor its folder changes.
fn refused(folder: &TempDir, path: &Path) -> Error {
    let (before, around) = (fs::read(path).unwrap(), names(folder));
    let error = Store::open(path).map(drop).expect_err("the file is refused");
    assert_eq!(fs::read(path).unwrap(), before, "the file is untouched");
    assert_eq!(names(folder), around, "nothing is left beside it");
    error
}

#[test]
fn schema() {
    let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
    insta::with_settings!({ prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("schema", store.schema().unwrap());
    });
}

#[test]
fn a_new_file_is_marked_strict_and_alone() {
    let folder = TempDir::new().unwrap();
    let (path, store) = new_file(&folder);
    set_headline(&store, "Boulangère", false);
    assert_eq!(names(&folder), ["claire.paperfirst"], "no side files while it is open and at rest");
    drop(store);
    assert_eq!(names(&folder), ["claire.paperfirst"]);
    let db = Connection::open(&path).unwrap();
    let pragma = |name: &str| -> i32 {
        db.query_row(&format!("pragma {name}"), [], |row| row.get(0)).unwrap()
    };
    assert_eq!(pragma("application_id").to_be_bytes(), *b"PprF");
    assert_eq!(pragma("user_version"), 5);
    let lax: Vec<String> = db
        .prepare("select name from pragma_table_list where schema = 'main' and type = 'table' and not strict and name not like 'sqlite_%'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(lax, [""; 0]);
    let mode: String = db.query_row("pragma journal_mode", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "delete");
}

#[test]
fn a_new_file_holds_the_name_and_the_languages() {
    let folder = TempDir::new().unwrap();
    let (path, store) = new_file(&folder);
    let first = state(&store);
    assert!(matches!(
        Store::create(&path, "Other", &[Language::En]),
        Err(Error::Exists(taken)) if taken == path
    ));
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(state(&store), first);
    let dossier = dossier(&store);
    assert_eq!(dossier.name, "Claire Dubois");
    assert_eq!(dossier.languages, [Language::Fr, Language::En]);
    assert_eq!(dossier.profile.text("base", "last_name", Language::En), Some("Dubois"));
    assert_eq!(store.next_undo().unwrap(), None);
    assert!(!store.is_read_only());
}

#[test]
fn a_copy_is_a_dossier_of_its_own() {
    let folder = TempDir::new().unwrap();
    let (path, store) = new_file(&folder);
    set_headline(&store, "Boulangère", false);
    let copy = folder.path().join("copy.paperfirst");
    store.copy_to(&copy).unwrap();
    assert!(matches!(store.copy_to(&copy), Err(Error::Exists(_))));
    assert!(matches!(store.copy_to(&path), Err(Error::Exists(_))));
    let copied = Store::open(&copy).unwrap();
    assert_eq!(state(&copied), state(&store));
    copied.undo().unwrap();
    assert_ne!(state(&copied), state(&store), "the copy's undo leaves the first file alone");
    assert_eq!(names(&folder), ["claire.paperfirst", "copy.paperfirst"]);
}

#[test]
fn a_missing_file() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("none.paperfirst");
    assert!(matches!(Store::open(&path), Err(Error::Missing(missing)) if missing == path));
    assert_eq!(names(&folder), [""; 0]);
}

#[test]
fn a_file_that_is_no_dossier() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("x.paperfirst");
    for bytes in [&b""[..], b"Bonjour", &[0; 4096], &[b"SQLite format 3\0", &[0; 20][..]].concat()]
    {
        fs::write(&path, bytes).unwrap();
        assert!(matches!(refused(&folder, &path), Error::NotADossier(_)), "{bytes:?}");
    }
    fs::remove_file(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("create table song (title text)").unwrap();
    drop(other);
    assert!(matches!(refused(&folder, &path), Error::NotADossier(_)));
    assert!(matches!(Store::open(folder.path()), Err(Error::NotADossier(_) | Error::Io(_))));
}

#[test]
fn a_damaged_file() {
    let folder = TempDir::new().unwrap();
    let path = full_file(&folder);
    let good = fs::read(&path).unwrap();
    let mut flipped = good.clone();
    let middle = good.len() / 2 / 4096 * 4096;
    for page in (4096..middle).step_by(4096 * 7) {
        flipped[page..page + 200].iter_mut().for_each(|byte| *byte ^= 0xff);
    }
    let truncated = good[..good.len() / 2].to_vec();
    let ragged = good[..good.len() / 2 + 77].to_vec();
    let stump = good[..300].to_vec();
    for bytes in [flipped, truncated, ragged, stump] {
        fs::write(&path, bytes).unwrap();
        let error = refused(&folder, &path);
        assert!(matches!(error, Error::Damaged(..)), "{error:?}");
    }
}

#[test]
fn a_file_whose_tables_are_gone_is_damaged() {
    let folder = TempDir::new().unwrap();
    let (path, store) = new_file(&folder);
    drop(store);
    let db = Connection::open(&path).unwrap();
    db.execute_batch("drop table commitment").unwrap();
    drop(db);
    let error = refused(&folder, &path);
    assert!(matches!(error, Error::Damaged(..)), "{error:?}");
}

#[test]
fn every_flipped_byte_is_refused_or_read() {
    let folder = TempDir::new().unwrap();
    let (path, store) = new_file(&folder);
    set_headline(&store, "Boulangère", false);
    drop(store);
    let good = fs::read(&path).unwrap();
    for at in (0..good.len()).step_by(good.len() / 150) {
        let mut bytes = good.clone();
        bytes[at] ^= 0x55;
        fs::write(&path, bytes).unwrap();
        // What matters is that it comes back at all.
        if let Ok(store) = Store::open(&path) {
            let _ = store.dossier(TODAY);
        }
    }
}

#[test]
fn a_refused_change_leaves_nothing() {
    let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
    let before = state(&store);
    let slot = Slot { day: 8, length: 30, ..Slot::default() };
    let rhythm = Rhythm { minutes_per_week: Some(90), slots: vec![slot] };
    assert!(matches!(store.set_rhythm(&rhythm, false), Err(Error::Refused(_))));
    let target = Target { who: "Cafés".to_owned(), goals: vec![99], ..Target::default() };
    assert!(matches!(store.set_targets(&[target], false), Err(Error::Refused(_))));
    assert!(matches!(store.set_languages(&[]), Err(Error::Refused(_))));
    assert_eq!(state(&store), before);
    assert_eq!(store.next_undo().unwrap(), None);
}

#[test]
fn two_connections_see_each_other() {
    let folder = TempDir::new().unwrap();
    let (path, first) = new_file(&folder);
    let second = Store::open(&path).unwrap();
    set_headline(&first, "Boulangère", false);
    assert_eq!(state(&second), state(&first));
    second.set_goals(&[Goal { statement: "Vendre".to_owned(), ..Goal::default() }], false).unwrap();
    assert_eq!(first.undo().unwrap().unwrap().id, "undo-goal-added");
    assert_eq!(second.undo().unwrap().unwrap().id, "base-headline");
    assert_eq!(state(&second), state(&first));
}

// A crash

#[test]
fn a_change_cut_short_is_taken_back_on_opening() {
    let folder = TempDir::new().unwrap();
    let path = full_file(&folder);
    let before = state(&Store::open(&path).unwrap());
    let bytes = fs::read(&path).unwrap();
    let db = Connection::open(&path).unwrap();
    // With no room to keep pages, they reach the file long before the commit.
    db.execute_batch(
        "pragma cache_size = 1; begin immediate; update text set value = value || '!'",
    )
    .unwrap();
    let crashed = folder.path().join("crashed.paperfirst");
    fs::copy(&path, &crashed).unwrap();
    fs::copy(
        path.with_extension("paperfirst-journal"),
        crashed.with_extension("paperfirst-journal"),
    )
    .unwrap();
    assert_ne!(fs::read(&crashed).unwrap(), bytes, "the change was half written");
    db.execute_batch("rollback").unwrap();
    let store = Store::open(&crashed).unwrap();
    assert_eq!(state(&store), before);
    assert_eq!(names(&folder), ["claire.paperfirst", "crashed.paperfirst"]);
}

/// Runs one test of this binary as another process.
fn child(test: &str, path: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture"]).env("PAPERFIRST_TEST_FILE", path);
    command
}

fn as_child() -> Option<PathBuf> {
    std::env::var_os("PAPERFIRST_TEST_FILE").map(PathBuf::from)
}

#[test]
fn writes_until_killed() {
    let Some(path) = as_child() else { return };
    let store = Store::open(&path).unwrap();
    for number in 1.. {
        set_headline(&store, &number.to_string(), false);
        println!("saved {number}");
    }
}

#[test]
fn what_was_said_to_be_saved_survives_a_kill() {
    if as_child().is_some() {
        return;
    }
    let folder = TempDir::new().unwrap();
    let (path, store) = new_file(&folder);
    drop(store);
    for wait in [1, 7, 20] {
        let mut writer = child("store::writes_until_killed", &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines().map(Result::unwrap);
        let numbers = |line: String| line.rsplit_once("saved ")?.1.parse::<i32>().ok();
        let mut said = lines.by_ref().filter_map(numbers).take(wait).last().unwrap();
        writer.kill().unwrap();
        writer.wait().unwrap();
        // What it said before the kill reached it.
        said = lines.filter_map(numbers).last().unwrap_or(said);
        let store = Store::open(&path).unwrap();
        let dossier = dossier(&store);
        let saved: i32 =
            dossier.profile.text("base", "headline", Language::Fr).unwrap().parse().unwrap();
        assert!(saved == said || saved == said + 1, "{saved} is kept, {said} was said");
        assert_eq!(store.next_undo().unwrap().unwrap().id, "base-headline");
        store.undo().unwrap();
        assert_eq!(names(&folder), ["claire.paperfirst"]);
    }
}

// A file that cannot be written

fn opens_for_reading_only(path: &Path) {
    let store = Store::open(path).unwrap();
    assert!(store.is_read_only());
    assert_eq!(dossier(&store).name, "Claire Dubois");
    assert_eq!(store.next_undo().unwrap().unwrap().id, "base-headline");
    assert!(matches!(store.set_name("Other", false), Err(Error::ReadOnly)));
    assert!(matches!(store.undo(), Err(Error::ReadOnly)));
    assert!(matches!(store.redo(), Err(Error::ReadOnly)));
}

#[test]
fn opens_as_nobody() {
    if let Some(path) = as_child() {
        opens_for_reading_only(&path);
        println!("opened for reading only");
    }
}

#[cfg(unix)]
#[test]
fn a_read_only_file_opens_and_refuses_changes() {
    use std::os::unix::{fs::PermissionsExt, process::CommandExt};
    if as_child().is_some() {
        return;
    }
    let folder = TempDir::new().unwrap();
    let (path, store) = new_file(&folder);
    set_headline(&store, "Boulangère", false);
    drop(store);
    let before = fs::read(&path).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    if fs::OpenOptions::new().append(true).open(&path).is_err() {
        opens_for_reading_only(&path);
    } else {
        // Root may write everything: somebody else opens it.
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        match child("store::opens_as_nobody", &path).uid(65534).gid(65534).output() {
            Ok(output) => {
                let said = String::from_utf8_lossy(&output.stdout);
                assert!(said.contains("opened for reading only"), "{output:?}");
            }
            Err(error) => eprintln!("not tried: nobody may not run the tests ({error})"),
        }
    }
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_text_over_the_bound_is_refused_and_what_stood_there_stays() {
    let folder = tempfile::tempdir().unwrap();
    let store = new_file(&folder).1;
    let long = base_text("summary", &"é".repeat(LONGEST));
    let label = || Message::new("base-summary");
    store.set_field(&long, Some(&long.value), label(), false).unwrap();
    let before = state(&store);
    let longer = "é".repeat(LONGEST + 1);
    let error = store.set_field(&long, Some(&longer), label(), true).expect_err("too long");
    assert!(matches!(error, Error::TooLong(length) if length == LONGEST + 1));
    assert_eq!(state(&store), before);
}
