//! Photos and banners: what is read, what is measured, which part is shown, the file for each network,
//! and what a dossier keeps of them.
#[path = "photo/exif.rs"]
mod exif;
#[path = "photo/files.rs"]
mod files;
#[path = "photo/geometry.rs"]
mod geometry;
#[path = "photo/hostile.rs"]
mod hostile;
#[path = "photo/read.rs"]
mod read;
#[path = "photo/seen.rs"]
mod seen;
#[path = "photo/stored.rs"]
mod stored;

use std::{collections::BTreeMap, io::Cursor, sync::Mutex};

use image::{DynamicImage, ImageFormat, RgbImage};
use paperfirst_core::{
    photo::{Crop, Measures, PictureFile, PictureKind, read as read_picture},
    store::{Error, Store},
};

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn pattern(width: u32, height: u32, shade: u8) -> DynamicImage {
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([shade, (x * 7 % 256) as u8, (x * y % 256) as u8])
    }))
}

/// A small picture; another shade is another picture.
pub(crate) fn picture(shade: u8) -> PictureFile {
    small(shade, &Crop::default()).0
}

/// With what is measured on it. The same few are asked for hundreds of times.
fn small(shade: u8, crop: &Crop) -> (PictureFile, Measures) {
    static KNOWN: Mutex<BTreeMap<String, (PictureFile, Measures)>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap();
    let make = || {
        let bytes = encoded(&pattern(20, 30, shade), ImageFormat::Png);
        let (file, proof) = read_picture(bytes).unwrap();
        (file, Measures::of(&proof, crop).unwrap())
    };
    known.entry(format!("{shade} {}", crop.key())).or_insert_with(make).clone()
}

/// As the window takes it in, but for the crop that it proposes.
pub(crate) fn add(
    store: &Store,
    kind: PictureKind,
    shade: u8,
    owner: Option<&str>,
) -> Result<(), Error> {
    let crop = Crop::default();
    let (file, measures) = small(shade, &crop);
    store.add_picture(kind, &format!("{shade}.png"), &file, (&crop, &measures), owner)
}

pub(crate) fn crop(store: &Store, kind: PictureKind, shade: u8, crop: Crop) -> Result<(), Error> {
    cropped(store, kind, shade, crop, false)
}

fn cropped(
    store: &Store,
    kind: PictureKind,
    shade: u8,
    crop: Crop,
    continues: bool,
) -> Result<(), Error> {
    let (file, measures) = small(shade, &crop);
    store.set_crop(kind, &file.hash, (&crop, &measures), continues)
}
