//! Imports in the file: each is one step of undo, breaks off without a trace, stays readable, and the
//! same again brings nothing twice.
use std::{cell::Cell, fs, ops::ControlFlow};

use paperfirst_core::{
    connections::{How, Person},
    profile::{
        LONGEST,
        import::{self, Asked, Content, Format, Import, PeopleTaken, Progress, Taken, UNWATCHED},
    },
    store::{Error, Store},
    text::Language,
};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::{
    import::{FR, take},
    store::{TODAY, dossier, state},
};

const EVERYBODY: PeopleTaken = PeopleTaken { added: true, changed: true };

fn person(first: &str, last: &str, company: &str) -> Person {
    Person {
        first_name: first.to_owned(),
        last_name: last.to_owned(),
        company: company.to_owned(),
        url: format!("https://www.linkedin.com/in/{first}-{last}").to_lowercase(),
        how: How::Connected,
        network: "linkedin".to_owned(),
        since: "2021-03-04".to_owned(),
        ..Person::default()
    }
}

fn three() -> Vec<Person> {
    vec![
        person("Anaïs", "Cœur", "Crêperie du Port"),
        person("Bertrand", "Le Goff", "Chantier naval"),
        person("Chloé", "Martin", ""),
    ]
}

/// A résumé and these people, against what the dossier says.
fn read(store: &Store, resume: &str, people: Vec<Person>) -> Import {
    let asked = Asked { format: Some(Format::JsonResume), ..Asked::default() };
    let mut found = import::read_bytes("archive.json", resume.as_bytes(), &asked).unwrap();
    found.people = people;
    found.compare(Language::Fr, &dossier(store).profile, &store.connections().unwrap())
}

fn all(import: &Import) -> Vec<usize> {
    (0..import.items.len()).filter(|at| !import.items[*at].known).collect()
}

fn people(store: &Store) -> Vec<paperfirst_core::connections::Connection> {
    let mut people = store.connections().unwrap();
    people.sort_by_key(|it| it.id);
    people
}

/// All that an import writes.
fn whole(store: &Store) -> String {
    format!("{}\n{:?}\n{:?}", state(store), store.imports().unwrap(), people(store))
}

fn new_file(folder: &TempDir, languages: &[Language]) -> Store {
    Store::create(&folder.path().join("nadege.paperfirst"), "Nadège", languages).unwrap()
}

fn opened(folder: &TempDir) -> Store {
    Store::open(&folder.path().join("nadege.paperfirst")).unwrap()
}

#[test]
fn an_import_is_one_step_also_after_the_file_was_closed() {
    let folder = TempDir::new().unwrap();
    let store = new_file(&folder, &[Language::En]);
    let before = whole(&store);
    let import = read(&store, FR, three());
    take(&store, &import, &all(&import)).unwrap();
    let after = whole(&store);
    let profile = dossier(&store).profile;
    assert_eq!(profile.text("base", "first_name", Language::Fr), Some("Nadège"));
    assert_eq!(profile.entries("experience").count(), 3);
    assert_eq!(store.count_connections().unwrap(), 3);
    assert_eq!(dossier(&store).languages, [Language::En, Language::Fr]);
    drop(store);

    for _ in 0..2 {
        let store = opened(&folder);
        assert_eq!(whole(&store), after, "it is on disk");
        assert_eq!(store.undo().unwrap().unwrap().id, "undo-import");
        assert_eq!(whole(&store), before, "taken back");
        assert_eq!(store.count_connections().unwrap(), 0);
        drop(store);
        let store = opened(&folder);
        assert_eq!(whole(&store), before);
        assert_eq!(store.redo().unwrap().unwrap().id, "undo-import");
        assert_eq!(whole(&store), after, "done again");
    }
    assert_eq!(opened(&folder).next_redo().unwrap(), None);
}

#[test]
fn an_import_that_is_stopped_leaves_the_dossier_as_it_was() {
    let folder = TempDir::new().unwrap();
    let store = new_file(&folder, &[Language::En]);
    take(&store, &read(&store, FR, vec![person("Zoé", "Petit", "")]), &[0]).unwrap();
    store.undo().unwrap();
    let before = tables(&folder);
    let crowd = (0..5000).map(|n| person("Nom", &format!("{n}"), "Atelier")).collect();
    let import = read(&store, FR, crowd);
    let taken: Vec<Taken> = all(&import).into_iter().map(Taken::whole).collect();
    for stop_at in 0..4 {
        let heard = Cell::new(0);
        let watch = |_: &Progress| {
            heard.set(heard.get() + 1);
            if heard.get() > stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let stopped = store.take_import(&import, &taken, EVERYBODY, TODAY, &watch);
        assert!(matches!(stopped, Err(Error::Cancelled)), "{stop_at}: {stopped:?}");
        assert_eq!(tables(&folder), before, "stopped at {stop_at}");
    }
    assert!(store.next_redo().unwrap().is_some(), "what was taken back can still be redone");
    let told = Cell::new(Vec::new());
    let watch = |done: &Progress| {
        told.set([told.take(), vec![done.percent.unwrap()]].concat());
        ControlFlow::Continue(())
    };
    store.take_import(&import, &taken, EVERYBODY, TODAY, &watch).unwrap();
    assert_eq!(told.take(), [0, 40, 80, 100]);
    assert_eq!(store.count_connections().unwrap(), 5000);
}

/// Every row of every table.
fn tables(folder: &TempDir) -> String {
    let db = Connection::open(folder.path().join("nadege.paperfirst")).unwrap();
    let sql = "select name from sqlite_schema where type = 'table' order by name";
    let names: Vec<String> =
        db.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().flatten().collect();
    let mut told = String::new();
    for name in names {
        let mut query = db.prepare(&format!("select * from \"{name}\"")).unwrap();
        let width = query.column_count();
        let mut rows = query.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<_> = (0..width).map(|at| row.get_ref(at).unwrap()).collect();
            told += &format!("{name} {cells:?}\n");
        }
    }
    told
}

#[test]
fn the_same_again_brings_nothing_twice() {
    let store = Store::in_memory("Nadège", &[Language::Fr]).unwrap();
    let import = read(&store, FR, three());
    take(&store, &import, &all(&import)).unwrap();
    let after = whole(&store);
    let again = read(&store, FR, three());
    assert!(again.items.iter().all(|item| item.known));
    let found = again.people.as_ref().unwrap();
    assert_eq!((found.read, found.known, found.added, found.changed, found.gone), (3, 3, 0, 0, 0));
    take(&store, &again, &all(&again)).unwrap();
    assert_eq!(whole(&store), after, "not even a report");
}

#[test]
fn a_newer_file_says_what_has_changed() {
    let store = Store::in_memory("Nadège", &[Language::Fr]).unwrap();
    let import = read(&store, FR, three());
    take(&store, &import, &all(&import)).unwrap();
    let first = whole(&store);
    let mut newer = three();
    newer.remove(2);
    newer[0].company = "Crêperie du Phare".to_owned();
    newer.push(person("Denis", "Noël", "Phare"));
    let resume = FR.replace("Un samedi par mois.", "Deux samedis par mois.");
    let import = read(&store, &resume, newer);
    let found = import.people.as_ref().unwrap();
    assert_eq!((found.read, found.known, found.added, found.changed, found.gone), (3, 1, 1, 1, 1));
    let [change] = &found.changes[..] else { panic!("{:?}", found.changes) };
    assert_eq!(change.label.id, "connection-company");
    assert_eq!(change.name, "Anaïs Cœur, Crêperie du Phare");
    assert_eq!((&change.before[..], &change.after[..]), ("Crêperie du Port", "Crêperie du Phare"));

    let differ: Vec<_> = import.items.iter().filter(|item| !item.known).collect();
    let [item] = &differ[..] else { panic!("{differ:?}") };
    assert_eq!(item.current.as_deref(), Some("Un samedi par mois."));
    assert!(matches!(&item.content, Content::EntryField { field, value, .. }
        if field == "description" && value == "Deux samedis par mois."));

    take(&store, &import, &all(&import)).unwrap();
    let second = whole(&store);
    let names: Vec<_> = people(&store).into_iter().map(|it| it.person.company).collect();
    assert_eq!(names, ["Crêperie du Phare", "Chantier naval", "", "Phare"]);
    assert_eq!(store.count_connections().unwrap(), 4);
    store.undo().unwrap();
    assert_eq!(whole(&store), first, "whoever has changed is as before");
    store.redo().unwrap();
    assert_eq!(whole(&store), second);
    store.undo().unwrap();
    store.undo().unwrap();
    assert!(people(&store).is_empty());
}

#[test]
fn who_is_left_out_is_not_written() {
    let store = Store::in_memory("Nadège", &[Language::Fr]).unwrap();
    take(&store, &read(&store, FR, three()), &[]).unwrap();
    let mut newer = three();
    newer[1].company = "Arsenal".to_owned();
    newer.push(person("Denis", "Noël", "Phare"));
    let import = read(&store, FR, newer);
    let take = |added, changed| {
        let people = PeopleTaken { added, changed };
        store.take_import(&import, &[], people, TODAY, UNWATCHED).unwrap();
        store.imports().unwrap().len()
    };
    assert_eq!(take(false, false), 1, "nothing taken is no import");
    assert_eq!(take(false, true), 2);
    assert_eq!(store.count_connections().unwrap(), 3);
    assert_eq!(people(&store)[1].person.company, "Arsenal");
}

#[test]
fn whom_an_undone_import_brought_is_deleted_once_it_cannot_come_back() {
    let folder = TempDir::new().unwrap();
    let store = new_file(&folder, &[Language::Fr]);
    take(&store, &read(&store, FR, three()), &[]).unwrap();
    store.undo().unwrap();
    drop(store);
    let rows = || -> i64 {
        let db = Connection::open(folder.path().join("nadege.paperfirst")).unwrap();
        db.query_row("select count(*) from connection", [], |row| row.get(0)).unwrap()
    };
    let store = opened(&folder);
    assert_eq!(rows(), 3, "it can be redone");
    crate::store::set_headline(&store, "Ergonome", false);
    assert_eq!(store.next_redo().unwrap(), None);
    drop(store);
    let store = opened(&folder);
    assert_eq!(rows(), 0);
    assert!(people(&store).is_empty());
    take(&store, &read(&store, FR, three()), &[]).unwrap();
    drop(store);
    assert_eq!(people(&opened(&folder)).len(), 3, "those that stand are left alone");
    assert_eq!(rows(), 3);
}

#[test]
fn a_report_stays_to_be_read() {
    let store = Store::in_memory("Nadège", &[Language::Fr]).unwrap();
    let import = read(&store, FR, three());
    take(&store, &import, &[0, 2]).unwrap();
    take(&store, &read(&store, FR, Vec::new()), &[4]).unwrap();
    let past = store.imports().unwrap();
    let told: Vec<_> = past.iter().map(|it| (it.items, it.people, it.format)).collect();
    assert_eq!(told, [(1, 0, Format::JsonResume), (2, 3, Format::JsonResume)], "the latest first");
    assert_eq!((&past[1].day[..], &past[1].source[..]), ("2027-01-15", "archive.json"));
    let report = store.import_report(past[1].id).unwrap().unwrap();
    assert_eq!(report.past, past[1]);
    assert_eq!((&report.told.files, &report.told.skipped), (&import.files, &import.skipped));
    let labels: Vec<_> = report.told.taken.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(labels, ["base-first_name", "base-headline"]);
    assert_eq!(people(&store)[0].day, "2027-01-15");
    assert_eq!(people(&store)[0].source, "archive.json");
    store.undo().unwrap();
    assert!(store.import_report(past[0].id).unwrap().is_none(), "it was taken back");
}

fn first(import: &Import, kind: &str) -> usize {
    let is_one =
        |content: &Content| matches!(content, Content::Entry { entry, .. } if entry == kind);
    import.items.iter().position(|item| is_one(&item.content)).unwrap()
}

fn corrected(index: usize, values: &[(&str, &str)]) -> Taken {
    let values = values.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned()));
    Taken { values: values.collect(), ..Taken::whole(index) }
}

#[test]
fn what_the_person_corrects_is_what_is_written() {
    let store = Store::in_memory("Nadège", &[Language::Fr]).unwrap();
    let import = read(&store, FR, Vec::new());
    let school = corrected(
        first(&import, "education"),
        &[("title", "Master 2"), ("score", " "), ("description", "En alternance"), ("link", "")],
    );
    let name = corrected(1, &[("last_name", "Le Querrec")]);
    store.take_import(&import, &[school, name], EVERYBODY, TODAY, UNWATCHED).unwrap();
    let profile = dossier(&store).profile;
    let owner = profile.entries("education").next().unwrap().owner();
    let said = |field| profile.text(&owner, field, Language::Fr);
    assert_eq!(said("title"), Some("Master 2"));
    assert_eq!(said("description"), Some("En alternance"), "a field that nothing was read for");
    assert_eq!(said("organisation"), Some("Université Rennes 2"));
    assert_eq!((said("score"), said("link")), (None, None));
    assert_eq!(profile.text("base", "last_name", Language::Fr), Some("Le Querrec"));
}

#[test]
fn a_correction_that_is_too_long_is_refused_with_all_the_rest() {
    let store = Store::in_memory("Nadège", &[Language::Fr]).unwrap();
    let import = read(&store, FR, three());
    let before = whole(&store);
    let long = "é".repeat(LONGEST + 1);
    for values in [[("title", &long[..])], [("link", &long[..])]] {
        let school = corrected(first(&import, "education"), &values);
        let taken = [Taken::whole(0), school];
        let refused = store.take_import(&import, &taken, EVERYBODY, TODAY, UNWATCHED);
        assert!(matches!(refused, Err(Error::TooLong(n)) if n == LONGEST + 1));
        assert_eq!(whole(&store), before);
    }
    assert_eq!(store.next_undo().unwrap(), None);
}

#[test]
fn a_dossier_gains_the_languages_of_what_is_taken_alone() {
    let resume = r#"{ "basics": { "name": "Zoé Le Bris", "label": "Ergonome",
        "profiles": [{ "url": "https://zoe.example" }] } }"#;
    let store = Store::in_memory("Zoé", &[Language::En]).unwrap();
    let import = read(&store, resume, three());
    let label = 2;
    assert!(
        matches!(&import.items[label].content, Content::Field { field, .. } if field == "headline")
    );
    take(&store, &import, &[0, 1, 3]).unwrap();
    assert_eq!(dossier(&store).languages, [Language::En], "names and links speak none");
    take(&store, &import, &[label]).unwrap();
    assert_eq!(dossier(&store).languages, [Language::En, Language::Fr]);
    store.undo().unwrap();
    assert_eq!(dossier(&store).languages, [Language::En]);
}

#[test]
fn a_dossier_that_is_only_looked_at_takes_nothing() {
    let folder = TempDir::new().unwrap();
    let store = new_file(&folder, &[Language::Fr]);
    let import = read(&store, FR, three());
    take(&store, &import, &[0]).unwrap();
    drop(store);
    let path = folder.path().join("nadege.paperfirst");
    let before = fs::read(&path).unwrap();
    let store = Store::look(&path).unwrap();
    assert_eq!((people(&store).len(), store.imports().unwrap().len()), (3, 1));
    assert!(matches!(take(&store, &import, &[1]), Err(Error::ReadOnly)));
    assert!(matches!(store.undo(), Err(Error::ReadOnly)));
    drop(store);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_dossier_of_the_third_schema_can_import() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("nadege.paperfirst");
    let db = Connection::open(&path).unwrap();
    db.pragma_update(None, "application_id", i32::from_be_bytes(*b"PprF")).unwrap();
    for sql in [
        include_str!("../src-tauri/migrations/0001_start.sql"),
        include_str!("../src-tauri/migrations/0002_checks.sql"),
        include_str!("../src-tauri/migrations/0003_pictures.sql"),
        "insert into dossier (id, name, languages) values (1, 'Nadège', 'fr');
         insert into text values ('base', 'fr', 'headline', 'Ergonome')",
    ] {
        db.execute_batch(sql).unwrap();
    }
    db.pragma_update(None, "user_version", 3).unwrap();
    drop(db);
    let before = fs::read(&path).unwrap();
    let store = Store::open(&path).unwrap();
    assert_eq!(fs::read(folder.path().join("nadege (schema 3).paperfirst")).unwrap(), before);
    assert!(store.imports().unwrap().is_empty());
    assert_eq!(store.count_connections().unwrap(), 0);
    let import = read(&store, FR, three());
    assert_eq!(import.items[2].current.as_deref(), Some("Ergonome"));
    take(&store, &import, &all(&import)).unwrap();
    assert_eq!(people(&store).len(), 3);
    store.undo().unwrap();
    assert_eq!(store.next_undo().unwrap(), None);
    assert_eq!(dossier(&store).profile.text("base", "headline", Language::Fr), Some("Ergonome"));
}
