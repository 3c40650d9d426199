//! The whole dossier as JSON: out of a file and into another without loss, as the schema says, and a
//! clear word about what does not hold.
#[path = "whole/hostile.rs"]
mod hostile;
#[path = "whole/schema.rs"]
mod schema;

use std::{fs, path::Path};

use paperfirst_core::{
    connections::Connection,
    message::{Arg, Message},
    profile::{
        Carried, Copied, Publication, Readiness, Text,
        import::{self, Asked, PeopleTaken, Taken, UNWATCHED},
    },
    store::{Error, Store},
    text::Language,
    whole::{self, Whole, is_one, is_one_at, read},
};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::{
    archive::Archive,
    changes::{CHANGES, fill},
    photo,
    store::{TODAY, dossier, state},
};

const BOTH: [Language; 2] = [Language::Fr, Language::En];

fn json(store: &Store) -> Vec<u8> {
    whole::write(&store.whole().unwrap())
}

fn people(store: &Store) -> Vec<Connection> {
    let mut people = store.connections().unwrap();
    people.sort_by_key(|it| it.id);
    people
}

/// A dossier with something in every table, and an archive of LinkedIn's taken over, people included.
pub(crate) fn everything() -> Store {
    let store = Store::in_memory("Claire Dubois", &BOTH).unwrap();
    fill(&store);
    let crop = paperfirst_core::photo::Crop { face: Some(1), tilt: -12, ..Default::default() };
    photo::crop(&store, paperfirst_core::photo::PictureKind::Photo, 2, crop).unwrap();
    for (day, score) in [(TODAY, Some(71)), (TODAY.tomorrow().unwrap(), None)] {
        let carried = |owner: &str, text: &str| Carried {
            owner: owner.to_owned(),
            field: "headline".to_owned(),
            text: text.to_owned(),
        };
        let publication = Publication {
            id: 0,
            network: "linkedin".to_owned(),
            language: Language::Fr,
            day,
            readiness: Readiness::Nearly,
            score,
            texts: vec![carried("linkedin", "Boulangère"), carried("entry-3", &day.to_string())],
        };
        store.publish(&publication, Arg::Text("LinkedIn".to_owned())).unwrap();
        let (network, language) = ("linkedin".to_owned(), Language::Fr);
        let tick = Copied { network, language, carried: carried("linkedin", "Boulangère") };
        store.set_copied(&tick, true, &Message::new("base-headline")).unwrap();
    }
    let read = import::read_bytes("archive.zip", &Archive::french().zip(), &Asked::default());
    let import = read.unwrap().compare(Language::Fr, &dossier(&store).profile, &people(&store));
    let all: Vec<_> = (0..import.items.len()).map(Taken::whole).collect();
    let everybody = PeopleTaken { added: true, changed: true };
    store.take_import(&import, &all, everybody, TODAY, UNWATCHED).unwrap();
    store
}

/// What the JSON says is a dossier again, the same to the last byte.
fn comes_back(store: &Store, what: &str) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("encore").join("claire.paperfirst");
    let written = json(store);
    let read = read(&written).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert_eq!(read.unknown, Vec::<String>::new(), "{what}");
    let again = Store::restore(&path, &read.whole).unwrap();
    assert_eq!(state(&again), state(store), "{what}");
    assert_eq!(people(&again), people(store), "{what}");
    for past in store.imports().unwrap() {
        let [one, other] = [&again, store].map(|it| it.import_report(past.id).unwrap());
        assert_eq!(one, other, "{what}");
    }
    for picture in dossier(store).profile.pictures {
        let [one, other] = [&again, store].map(|it| it.image(&picture.hash).unwrap());
        assert_eq!(one, other, "{what}");
    }
    assert!(json(&again) == written, "{what}: the same bytes");
    assert_eq!([again.next_undo().unwrap(), again.next_redo().unwrap()], [None, None], "{what}");
}

fn without_pictures(store: &Store) {
    for picture in dossier(store).profile.pictures {
        store.remove_picture(picture.kind, &picture.hash).unwrap();
    }
}

#[test]
fn everything_comes_back() {
    let store = everything();
    let whole = store.whole().unwrap();
    for (what, count) in whole.counts() {
        assert!(count > 0, "no {what}");
    }
    assert_eq!(whole.publications[0].texts.len(), 2, "also of one that was followed by another");
    comes_back(&store, "everything");
}

#[test]
fn every_change_comes_back() {
    for (what, _, change) in CHANGES {
        let store = Store::in_memory("Claire Dubois", &BOTH).unwrap();
        fill(&store);
        change(&store).unwrap();
        // They are measured again, which takes long, and few changes are about them.
        if !["photo", "banner"].iter().any(|word| what.contains(word)) {
            without_pictures(&store);
        }
        comes_back(&store, what);
    }
}

#[test]
fn an_archive_with_all_its_oddities_comes_back() {
    let store = Store::in_memory("Nadège", &BOTH).unwrap();
    let archive = Archive::french().in_two_languages().connections(300).with_all_quirks();
    let read = import::read_bytes("archive.zip", &archive.zip(), &Asked::default()).unwrap();
    let import = read.compare(Language::Fr, &dossier(&store).profile, &[]);
    let all: Vec<_> = (0..import.items.len()).map(Taken::whole).collect();
    let everybody = PeopleTaken { added: true, changed: true };
    store.take_import(&import, &all, everybody, TODAY, UNWATCHED).unwrap();
    assert!(people(&store).len() > 250);
    comes_back(&store, "an archive");
}

#[test]
fn people_are_found_in_what_came_back() {
    let folder = TempDir::new().unwrap();
    let whole = everything().whole().unwrap();
    let store = Store::restore(&folder.path().join("c.paperfirst"), &whole).unwrap();
    let person = &whole.connections[0].person;
    let asked = paperfirst_core::connections::ConnectionsAsked {
        search: person.name(),
        sort: Default::default(),
        descending: false,
        from: 0,
        count: 10,
    };
    let page = store.connection_page(&asked).unwrap();
    assert_eq!(page.rows[0].person, *person);
    assert_eq!(page.all as usize, whole.connections.len());
}

#[test]
fn what_was_taken_back_is_not_written() {
    let store = everything();
    store.undo().unwrap();
    let whole = store.whole().unwrap();
    assert_eq!((whole.imports.len(), whole.connections.len()), (0, 0));
    comes_back(&store, "an import taken back");
}

#[test]
fn a_file_in_which_nothing_is_written_is_filled() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("claire.paperfirst");
    drop(Store::create(&path, "Claire Dubois", &[Language::En]).unwrap());
    let store = everything();
    let again = Store::restore(&path, &store.whole().unwrap()).unwrap();
    assert_eq!(state(&again), state(&store));
}

#[test]
fn a_file_in_which_something_is_written_stays() {
    type Change = fn(&Store) -> Result<(), Error>;
    let changes: [Change; 3] = [
        |it| {
            it.set_me(
                &paperfirst_core::plan::Me { place: "Rennes".into(), ..Default::default() },
                false,
            )
        },
        |it| {
            let text = crate::store::base_text("headline", "");
            it.set_field(&text, Some("Boulangère"), Message::new("base-headline"), false)
        },
        |it| it.add_own_word("fournil"),
    ];
    for change in changes {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("claire.paperfirst");
        change(&Store::create(&path, "Claire Dubois", &BOTH).unwrap()).unwrap();
        let before = fs::read(&path).unwrap();
        let refused = Store::restore(&path, &everything().whole().unwrap());
        assert!(matches!(refused, Err(Error::Exists(_))));
        assert!(fs::read(&path).unwrap() == before);
    }
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("lettre.txt");
    fs::write(&path, "Bonjour").unwrap();
    let refused = Store::restore(&path, &Whole::default());
    assert!(matches!(refused, Err(Error::NotADossier(_))));
    assert_eq!(fs::read(&path).unwrap(), b"Bonjour");
}

#[test]
fn it_is_told_by_what_it_says() {
    let written = json(&everything());
    assert!(is_one(&written));
    assert!(is_one(&written[..200]), "also where the rest is missing");
    assert!(is_one(b"\xef\xbb\xbf {\"name\": \"\", \"format\": \"paperfirst\"}"), "also sorted");
    for other in ["", "{}", "[]", "paperfirst", "{\"format\": 1}", "{\"basics\": {}}", "\"format\""]
    {
        assert!(!is_one(other.as_bytes()), "{other}");
    }
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("cv.txt");
    fs::write(&path, &written).unwrap();
    assert!(is_one_at(&path));
    assert!(!is_one_at(folder.path()));
    assert!(!is_one_at(Path::new("nulle part")));
}

#[test]
fn it_is_no_profile_to_take_over() {
    let read = import::read_bytes("claire.json", &json(&everything()), &Asked::default());
    assert!(matches!(read, Err(import::ImportError::Dossier)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_text_comes_back(
        texts in prop::collection::vec(any::<String>(), 6),
        words in prop::collection::vec("\\PC{1,12}", 0..4),
    ) {
        let store = Store::in_memory(&texts[0], &BOTH).unwrap();
        fill(&store);
        without_pictures(&store);
        let [me, goal, value, owner, reason] = [1, 2, 3, 4, 5].map(|at| texts[at].clone());
        let me = paperfirst_core::plan::Me { activity: me, ..Default::default() };
        store.set_me(&me, false).unwrap();
        store.set_goals(&[crate::changes::goal(0, &goal)], false).unwrap();
        let target = paperfirst_core::plan::Target { keywords: words, ..Default::default() };
        store.set_targets(&[target], false).unwrap();
        let text = Text { owner, ..crate::store::base_text("summary", "") };
        store.set_field(&text, Some(&value), Message::new("base-summary"), false).unwrap();
        store.set_aside(&[&goal], &reason).unwrap();
        comes_back(&store, "any text");
    }
}
