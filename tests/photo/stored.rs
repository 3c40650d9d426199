//! What a dossier keeps: the bytes as they were given, for as long as something can show them.
use paperfirst_core::{
    photo::{Crop, PictureKind::Photo},
    store::Store,
    text::Language,
};
use tempfile::TempDir;

use super::{add, cropped, picture};
use crate::store::{dossier, set_headline};

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
