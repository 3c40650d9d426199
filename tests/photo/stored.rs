//! What a dossier keeps: the bytes as they were given, for as long as something can show them.
use paperfirst_core::{
    photo::{
        Crop,
        PictureKind::{Banner, Photo},
    },
    store::Store,
    text::Language,
};
use tempfile::TempDir;

use super::{add, cropped, picture};
use crate::{
    changes::{chosen, written},
    store::{dossier, set_headline, state},
};

#[test]
fn a_photo_is_kept_byte_for_byte() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("photo.paperfirst");
    let store = Store::create(&path, "Claire", &[Language::Fr]).unwrap();
    let picture = picture(1);
    add(&store, Photo, 1, Some("base")).unwrap();
    add(&store, Photo, 1, Some("linkedin")).unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    let profile = dossier(&store).profile;
    assert_eq!((profile.pictures.len(), profile.shown.len()), (1, 2));
    let [kept] = &profile.pictures[..] else { panic!("one picture") };
    assert_eq!((kept.width, kept.height, kept.name.as_str()), (20, 30, "1.png"));
    assert_eq!(kept.size as usize, picture.bytes.len());
    assert!(kept.measures.is_some(), "what was measured is kept too");
    assert_eq!(profile.photo_shown("linkedin"), Some(kept));
    assert_eq!(profile.photo_shown("x"), Some(kept), "the base's");
    let (format, bytes) = store.image(&picture.hash).unwrap().unwrap();
    assert_eq!((format.as_str(), bytes), ("png", picture.bytes));
    assert_eq!(store.image("none").unwrap(), None);
}

#[test]
fn bytes_are_forgotten_when_nothing_keeps_them_and_no_undo_would() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("photo.paperfirst");
    let store = Store::create(&path, "Claire", &[Language::Fr]).unwrap();
    let (old, new) = (picture(1), picture(2));
    add(&store, Photo, 1, Some("base")).unwrap();
    add(&store, Photo, 2, Some("base")).unwrap();
    store.remove_picture(Photo, &old.hash).unwrap();
    store.remove_picture(Photo, &new.hash).unwrap();
    drop(store);

    let store = Store::open(&path).unwrap();
    assert!(store.image(&old.hash).unwrap().is_some(), "undo would show it");
    for _ in 0..3 {
        store.undo().unwrap();
    }
    assert_eq!(dossier(&store).profile.photo_shown("x").unwrap().hash, old.hash);
    drop(store);

    let store = Store::open(&path).unwrap();
    assert!(store.image(&new.hash).unwrap().is_some(), "redo would show it");
    set_headline(&store, "Boulangère", false);
    drop(store);

    let store = Store::open(&path).unwrap();
    assert!(store.image(&new.hash).unwrap().is_none(), "nothing can show it any more");
    assert!(store.image(&old.hash).unwrap().is_some(), "it is shown");
}

#[test]
fn one_gesture_is_one_step() {
    let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
    add(&store, Photo, 1, None).unwrap();
    let now = || dossier(&store).profile.pictures[0].crop;
    let moved = |x| Crop { x, ..Crop::default() };
    for (x, continues) in [(4_000, false), (4_100, true), (4_200, true)] {
        cropped(&store, Photo, 1, moved(x), continues).unwrap();
    }
    cropped(&store, Photo, 1, moved(6_000), false).unwrap();
    store.undo().unwrap();
    assert_eq!(now(), moved(4_200));
    store.undo().unwrap();
    assert_eq!(now(), Crop::default());
    store.redo().unwrap();
    assert_eq!(now(), moved(4_200));
    assert!(dossier(&store).profile.pictures[0].measures.is_some(), "it is not measured again");
}

/// Whether the checklist takes the network's photo as saved.
fn saved(store: &Store, network: &str) -> bool {
    let fits = dossier(store).picture_fits(Photo);
    fits.iter().find(|fit| fit.network == network).unwrap().saved
}

#[test]
fn a_written_file_counts_for_the_crop_it_was_made_of() {
    let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
    store.set_chosen(&[chosen("linkedin", 30, &[]), chosen("x", 30, &[])], false).unwrap();
    add(&store, Photo, 1, None).unwrap();
    let version = || dossier(&store).profile.photo_shown("linkedin").unwrap().version();
    store.set_written(&[written("linkedin", &version()), written("", &version())]).unwrap();
    assert!(saved(&store, "linkedin") && saved(&store, "") && !saved(&store, "x"));
    let moved = Crop { x: 4_000, ..Crop::default() };
    cropped(&store, Photo, 1, moved, false).unwrap();
    assert!(!saved(&store, "linkedin") && !saved(&store, ""));
    store.undo().unwrap();
    assert!(saved(&store, "linkedin"), "the crop is the one that was written again");
    store.redo().unwrap();
    store.set_written(&[written("linkedin", &version())]).unwrap();
    assert!(saved(&store, "linkedin") && !saved(&store, ""));
    store.undo().unwrap();
    assert!(!saved(&store, "linkedin"), "what was written before is known again");
    add(&store, Photo, 2, Some("linkedin")).unwrap();
    assert!(!saved(&store, "linkedin"), "another photo");
}

#[test]
fn only_what_is_kept_can_be_shown_or_cropped() {
    let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
    add(&store, Banner, 1, None).unwrap();
    let before = state(&store);
    let hash = picture(1).hash;
    assert!(store.show_picture(Photo, "base", Some(&hash)).is_err(), "it is kept as a banner");
    assert!(cropped(&store, Photo, 1, Crop::default(), false).is_err());
    assert_eq!(state(&store), before);
    add(&store, Photo, 1, None).unwrap();
    let moved = Crop { x: 4_000, ..Crop::default() };
    cropped(&store, Photo, 1, moved, false).unwrap();
    let crops: Vec<Crop> = dossier(&store).profile.pictures.iter().map(|it| it.crop).collect();
    assert_eq!(crops, [moved, Crop::default()], "each kind has its own");
    store.remove_picture(Banner, &hash).unwrap();
    assert!(dossier(&store).profile.photo_shown("x").is_some(), "the photo stays");
    assert!(store.image(&hash).unwrap().is_some());
}

#[test]
fn a_picture_given_twice_is_kept_once_as_it_was() {
    let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
    add(&store, Photo, 1, None).unwrap();
    let moved = Crop { x: 4_000, ..Crop::default() };
    cropped(&store, Photo, 1, moved, false).unwrap();
    store.undo().unwrap();
    store.redo().unwrap();
    store.undo().unwrap();
    let before = state(&store);
    add(&store, Photo, 1, None).unwrap();
    assert_eq!(state(&store), before);
    assert!(store.next_redo().unwrap().is_some(), "nothing has changed");
    assert_eq!(store.next_undo().unwrap().unwrap().id, "undo-photo");
}
