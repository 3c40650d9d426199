//! Ticks and publications in the file: one step of undo each.
use paperfirst_core::{
    kit::{Kit, kit},
    message::Arg,
    profile::{Copied, Readiness},
    store::Store,
    text::Language,
};
use tempfile::TempDir;

use crate::{
    store::{dossier, set_headline},
    support::TODAY,
};

fn begun(folder: &TempDir) -> Store {
    let path = folder.path().join("publish.paperfirst");
    let store = Store::create(&path, "Claire", &[Language::Fr]).unwrap();
    set_headline(&store, "Vente en ligne", false);
    store
}

fn linkedin(store: &Store) -> Kit {
    kit(&dossier(store), "linkedin", Language::Fr).unwrap()
}

fn tick(store: &Store, copied: bool) {
    let kit = linkedin(store);
    let carried = kit.carried("linkedin", "headline").unwrap();
    let label = kit.label(&carried);
    let tick = Copied { network: "linkedin".to_owned(), language: Language::Fr, carried };
    store.set_copied(&tick, copied, &label).unwrap();
}

fn publish(store: &Store, score: Option<u32>) {
    let publication = linkedin(store).publication(TODAY, Readiness::Nearly, score);
    store.publish(&publication, Arg::Word("network-linkedin".to_owned())).unwrap();
}

/// The headline that the last publication holds.
fn headline(store: &Store) -> String {
    let last = dossier(store).publications.pop().unwrap();
    last.texts.into_iter().find(|one| one.field == "headline").unwrap().text
}

fn ticked(store: &Store) -> bool {
    linkedin(store).lines.iter().any(|line| line.copied)
}

#[test]
fn a_tick_is_kept_taken_away_and_undone() {
    let folder = TempDir::new().unwrap();
    let store = begun(&folder);
    tick(&store, true);
    assert!(ticked(&store));
    let label = store.next_undo().unwrap().unwrap();
    assert_eq!(label.id, "undo-ticked");
    assert_eq!(label.args["box"], Arg::Word("field-linkedin-headline".to_owned()));
    drop(store);

    let store = Store::open(&folder.path().join("publish.paperfirst")).unwrap();
    assert!(ticked(&store));
    tick(&store, false);
    assert!(!ticked(&store));
    store.undo().unwrap();
    assert!(ticked(&store));
    store.undo().unwrap();
    assert!(!ticked(&store));
    store.redo().unwrap();
    assert!(ticked(&store));
}

#[test]
fn a_text_that_changes_is_ticked_again() {
    let folder = TempDir::new().unwrap();
    let store = begun(&folder);
    tick(&store, true);
    set_headline(&store, "Vente en ligne et en boutique", false);
    assert!(!ticked(&store));
    tick(&store, true);
    assert!(ticked(&store));
    assert_eq!(dossier(&store).copied.len(), 1);
}

#[test]
fn publishing_keeps_the_texts_and_begins_the_ticks_anew() {
    let folder = TempDir::new().unwrap();
    let store = begun(&folder);
    tick(&store, true);
    publish(&store, Some(68));
    assert!(!ticked(&store));
    let kept = dossier(&store).publications;
    let [one] = &kept[..] else { panic!("one publication") };
    assert_eq!((one.day, one.readiness, one.score), (TODAY, Readiness::Nearly, Some(68)));
    assert_eq!(one.texts, linkedin(&store).publication(TODAY, one.readiness, None).texts);

    set_headline(&store, "Vente en boutique", false);
    publish(&store, None);
    let kept = dossier(&store).publications;
    assert_eq!(kept.len(), 2);
    assert!(kept[0].texts.is_empty(), "only the last one is read");
    assert_eq!(headline(&store), "Vente en boutique");
}

#[test]
fn a_publication_is_undone_whole_and_done_again() {
    let folder = TempDir::new().unwrap();
    let store = begun(&folder);
    publish(&store, Some(60));
    set_headline(&store, "Vente en boutique", false);
    tick(&store, true);
    publish(&store, Some(68));
    let after = dossier(&store).publications;
    assert_eq!(store.next_undo().unwrap().unwrap().id, "undo-published");

    store.undo().unwrap();
    assert!(ticked(&store), "the ticks are back");
    assert_eq!(dossier(&store).publications.len(), 1);
    assert_eq!(headline(&store), "Vente en ligne");

    store.redo().unwrap();
    assert_eq!(dossier(&store).publications, after);
    assert!(!ticked(&store));
}
