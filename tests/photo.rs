//! A photo file is looked at without trust, kept byte for byte, and forgotten when nothing shows it.
use std::{io::Cursor, time::Instant};

use image::{DynamicImage, ImageFormat, RgbImage};
use paperfirst_core::{
    profile::{MAX_PHOTO_BYTES, PhotoError, Picture, read_photo},
    store::Store,
    text::Language,
};
use tempfile::TempDir;

use crate::store::{dossier, set_headline};

fn encoded(width: u32, height: u32, shade: u8, format: ImageFormat) -> Vec<u8> {
    let pixels = RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([shade, (x * 7 % 256) as u8, (x * y % 256) as u8])
    });
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(pixels).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A small picture; another shade is another picture.
pub(crate) fn picture(shade: u8) -> Picture {
    read_photo(encoded(20, 30, shade, ImageFormat::Png)).unwrap()
}

#[test]
fn png_jpeg_and_webp_are_read() {
    for (format, name) in
        [(ImageFormat::Png, "png"), (ImageFormat::Jpeg, "jpeg"), (ImageFormat::WebP, "webp")]
    {
        let bytes = encoded(64, 48, 9, format);
        let picture = read_photo(bytes.clone()).unwrap();
        assert_eq!((picture.width, picture.height), (64, 48));
        assert_eq!(picture.format, name);
        assert_eq!(picture.bytes, bytes, "kept byte for byte");
        assert_eq!(picture.hash.len(), 64);
    }
}

#[test]
fn other_files_are_refused() {
    let bitmap = [&b"BM"[..], &[0; 60]].concat();
    let text = "Ceci n’est pas une photo.".as_bytes();
    let drawing = b"<svg xmlns='http://www.w3.org/2000/svg'/>";
    for bytes in [&b"GIF89a\x01\0\x01\0\0\0\0;"[..], &bitmap, text, drawing, b"", b"\x89PNG"] {
        let read = read_photo(bytes.to_vec());
        assert!(matches!(read, Err(PhotoError::NotAPicture)), "{read:?}");
    }
}

#[test]
fn a_heavy_file_is_refused() {
    let mut bytes = encoded(8, 8, 0, ImageFormat::Png);
    bytes.resize(usize::try_from(MAX_PHOTO_BYTES).unwrap() + 1, 0);
    assert!(matches!(read_photo(bytes), Err(PhotoError::TooHeavy)));
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    })
}

#[test]
fn a_picture_that_claims_to_be_huge_is_refused_at_once() {
    let mut png = encoded(8, 8, 0, ImageFormat::Png);
    png[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    png[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
    let sum = crc(&png[12..29]).to_be_bytes();
    png[29..33].copy_from_slice(&sum);
    let mut jpeg = encoded(8, 8, 0, ImageFormat::Jpeg);
    let frame = jpeg.windows(2).position(|marker| marker == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xea, 0x60, 0xea, 0x60]);
    for bytes in [png, jpeg] {
        let start = Instant::now();
        let read = read_photo(bytes);
        assert!(matches!(read, Err(PhotoError::TooLarge)), "{read:?}");
        assert!(start.elapsed().as_millis() < 500);
    }
}

#[test]
fn a_truncated_picture_is_damaged() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
        let whole = encoded(200, 200, 50, format);
        for kept in [whole.len() / 2, 40] {
            let read = read_photo(whole[..kept].to_vec());
            assert!(matches!(read, Err(PhotoError::Damaged(_))), "{format:?} {kept}: {read:?}");
        }
    }
}

#[test]
fn a_photo_is_kept_byte_for_byte() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("photo.paperfirst");
    let store = Store::create(&path, "Claire", &[Language::Fr]).unwrap();
    let picture = picture(1);
    store.set_photo("base", &picture).unwrap();
    store.set_photo("linkedin", &picture).unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    let shown = dossier(&store).profile.photos;
    assert_eq!(shown.len(), 2);
    assert_eq!((shown[0].width, shown[0].height), (20, 30));
    assert_eq!(shown[0].size as usize, picture.bytes.len());
    let (format, bytes) = store.image(&picture.hash).unwrap().unwrap();
    assert_eq!((format.as_str(), bytes), ("png", picture.bytes));
    assert_eq!(store.image("none").unwrap(), None);
}

#[test]
fn bytes_are_forgotten_when_nothing_shows_them_and_no_undo_would() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("photo.paperfirst");
    let store = Store::create(&path, "Claire", &[Language::Fr]).unwrap();
    let (old, new) = (picture(1), picture(2));
    store.set_photo("base", &old).unwrap();
    store.set_photo("base", &new).unwrap();
    store.remove_photo("base").unwrap();
    drop(store);

    let store = Store::open(&path).unwrap();
    assert!(store.image(&old.hash).unwrap().is_some(), "undo would show it");
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(dossier(&store).profile.photo("base").unwrap().hash, old.hash);
    drop(store);

    let store = Store::open(&path).unwrap();
    assert!(store.image(&new.hash).unwrap().is_some(), "redo would show it");
    set_headline(&store, "Boulangère", false);
    drop(store);

    let store = Store::open(&path).unwrap();
    assert!(store.image(&new.hash).unwrap().is_none(), "nothing can show it any more");
    assert!(store.image(&old.hash).unwrap().is_some(), "it is shown");
}
