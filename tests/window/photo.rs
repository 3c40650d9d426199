//! A bad photo is dropped, the advice is followed by keyboard alone, files are saved for three networks,
//! and the checklist turns.
use std::{fs, io::Cursor, path::PathBuf};

use image::{DynamicImage, GenericImageView, ImageFormat, imageops};
use paperfirst_core::{
    networks,
    photo::{PHOTO, Personal, PictureKind},
    plan::ChosenNetwork,
    store::Store,
    text::Language,
};
use serde_json::json;

use crate::window::{Desk, Window};

const NETWORKS: [&str; 3] = ["linkedin", "x", "mastodon"];
const STAGE: &str = ".shot[role=application]";

#[tokio::test]
async fn from_a_bad_photo_to_files_for_three_networks() {
    let desk = Desk::new(Language::Fr);
    let file = desk.path("claire.paperfirst");
    let store = Store::create(&file, "Claire Delmas", &[Language::Fr]).unwrap();
    let chosen = NETWORKS
        .map(|network| ChosenNetwork { network: network.to_owned(), ..ChosenNetwork::default() });
    store.set_chosen(&chosen, false).unwrap();
    drop(store);
    let window = desk.open(Some(&file)).await;
    window.click("nav a[href='#photo']").await;

    drop_file(&window, &text_file(&desk)).await;
    window.see_text(&desk.word("error-not-a-picture")).await;
    drop_file(&window, &bad_photo(&desk)).await;
    window.see(STAGE).await;
    let place = desk.word("finding-photo-place");
    window.see_text(&place).await;

    // Far too wide, then far too high, by the keys of the stage; the program frames it again.
    window.ask("document.querySelector(arguments[0]).focus()", vec![json!(STAGE)]).await;
    for _ in 0..80 {
        if zoom(&window).await == 100 {
            break;
        }
        keys(&window, "-").await;
    }
    window.saved().await;
    zoom_is(&window, 100).await;
    let small = "return document.querySelector('section[aria-labelledby=photo-findings]')
        .innerText.includes('% de la hauteur du cadre')";
    window.until("a face that is too small", small, vec![]).await;
    window.press(&desk.word("photo-frame-face")).await;
    let gone = format!("return !({})()", small.replacen("return", "() =>", 1));
    window.until("a face in its frame", &gone, vec![]).await;
    window.press_undo().await;
    zoom_is(&window, 100).await;
    window.press(&desk.word("photo-frame-face")).await;
    window.until("a face in its frame again", &gone, vec![]).await;

    window.press(&desk.word("photo-save")).await;
    window.see("form.saving").await;
    window.ask("document.querySelector('form.saving button[type=submit]').focus()", vec![]).await;
    keys(&window, "\u{e007}").await;
    let done = "return document.querySelectorAll('.saving .files li').length === 4";
    window.until("three files, and the one that fits all", done, vec![]).await;
    window.press(&desk.word("photo-save-close")).await;
    let turned = "return !document.body.innerText.includes(arguments[0])";
    window.until("a checklist without the place", turned, vec![json!(place)]).await;
    window.close().await;

    for network in NETWORKS {
        taken(network, &fs::read(desk.path(&format!("{network}.jpg"))).unwrap());
    }
    let everywhere = fs::read(desk.path("everywhere.jpg")).unwrap();
    assert!(everywhere.len() < 1_000_000);
    let read = image::load_from_memory(&everywhere).unwrap();
    assert_eq!(read.dimensions(), (1024, 1024));
    remembered(&file);
}

/// Held against what the network says.
fn taken(network: &str, bytes: &[u8]) {
    let spec = networks::find(network).unwrap().image(PHOTO).unwrap();
    let (width, height) = image::load_from_memory(bytes).unwrap().dimensions();
    if let Some(wanted) = &spec.recommended_px {
        assert_eq!([width, height], wanted.value, "{network}");
    }
    if let Some(most) = &spec.max_bytes {
        assert!(bytes.len() <= most.value as usize, "{network}");
    }
    assert!(!bytes.windows(4).any(|part| part == b"Exif"), "{network}");
}

/// The place is still in the file that was given, which is kept as it was.
fn remembered(file: &std::path::Path) {
    let store = Store::open(file).unwrap();
    let dossier = store.dossier("2026-11-22".parse().unwrap()).unwrap();
    let (owner, picture) = dossier.profile.picture_shown(PictureKind::Photo, "x").unwrap();
    assert_eq!(owner, "base");
    assert!(picture.measures.as_ref().unwrap().personal.contains(&Personal::Place));
    assert!(dossier.written(PictureKind::Photo, "x", picture).is_some());
}

/// As the window system tells the page of it.
async fn drop_file(window: &Window, path: &std::path::Path) {
    let script = "return window.__TAURI_INTERNALS__.invoke('plugin:event|emit', {
        event: 'tauri://drag-drop', payload: { paths: [arguments[0]], position: { x: 9, y: 9 } } })";
    window.ask(script, vec![json!(path)]).await;
}

async fn keys(window: &Window, keys: &str) {
    window.driver.action_chain().send_keys(keys).perform().await.unwrap();
}

async fn zoom(window: &Window) -> serde_json::Value {
    window.ask("return document.querySelector('.shotbar input').valueAsNumber", vec![]).await
}

async fn zoom_is(window: &Window, percent: u32) {
    let script = "return document.querySelector('.shotbar input').valueAsNumber === arguments[0]";
    window.until(&format!("a zoom of {percent}"), script, vec![json!(percent)]).await;
}

fn text_file(desk: &Desk) -> PathBuf {
    let path = desk.path("photo.jpg");
    fs::write(&path, "Ceci n’est pas une photo.").unwrap();
    path
}

/// A face that is small and aside in a large picture, and the place where it was taken.
fn bad_photo(desk: &Desk) -> PathBuf {
    let portrait = include_bytes!("../data/photos/portrait.jpg");
    let portrait = image::load_from_memory(portrait).unwrap().to_rgb8();
    let portrait = imageops::resize(&portrait, 1_000, 1_000, imageops::FilterType::Triangle);
    let mut wide = image::RgbImage::from_pixel(2_600, 1_800, image::Rgb([186, 190, 184]));
    imageops::overlay(&mut wide, &portrait, 200, 700);
    let mut jpeg = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(wide).write_to(&mut jpeg, ImageFormat::Jpeg).unwrap();
    let jpeg = jpeg.into_inner();
    // Exif: one entry that leads to the GPS data, and in it the reference of a latitude and the latitude.
    let exif = [
        &b"Exif\0\0MM\0*\0\0\0\x08"[..],
        b"\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0",
        b"\0\x02\0\x01\0\x02\0\0\0\x02N\0\0\0\0\x02\0\x05\0\0\0\x03\0\0\0\x38\0\0\0\0",
        b"\0\0\0\x2c\0\0\0\x01\0\0\0\x32\0\0\0\x01\0\0\0\x05\0\0\0\x01",
    ]
    .concat();
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let path = desk.path("terrasse.jpg");
    fs::write(&path, [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()).unwrap();
    path
}
