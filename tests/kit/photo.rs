//! A photo made to fit each network of the catalogue, read back as the network would.
use std::io::Cursor;

use image::{DynamicImage, GenericImageView, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use paperfirst_core::{
    networks::{self, ImageSpec},
    photo::{Crop, Fitted, Original, PHOTO, Picture, PictureError, PictureFit, PictureKind::Photo},
};

fn fit(bytes: &[u8], spec: &ImageSpec) -> Result<Fitted, PictureError> {
    Original::open(bytes)?.fit(spec, &Crop::default())
}

/// What is said beforehand of a picture of that size.
fn said(spec: &ImageSpec, [width, height]: [u32; 2]) -> PictureFit {
    let text = String::new;
    let crop = Crop::default();
    let (kind, hash, name, format, size, measures) = (Photo, text(), text(), text(), 0, None);
    let picture = Picture { kind, hash, name, format, width, height, size, crop, measures };
    PictureFit::of(spec, &picture)
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Not easy to compress, as a photo of leaves is: a third red, a third green, a third blue.
pub(crate) fn leaves(width: u32, height: u32) -> DynamicImage {
    let mut seed = 7_u32;
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, _| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let noise = (seed >> 26) as u8;
        match x * 3 / width {
            0 => Rgb([255 - noise, noise, noise]),
            1 => Rgb([noise, 255 - noise, noise]),
            _ => Rgb([noise, noise, 255 - noise]),
        }
    }))
}

fn photo(network: &str) -> ImageSpec {
    networks::find(network).unwrap().image(PHOTO).unwrap().clone()
}

/// Reads the file back and holds it against all that the network says.
pub(crate) fn accepted(spec: &ImageSpec, fitted: &Fitted, network: &str) {
    let format = image::guess_format(&fitted.bytes).unwrap();
    assert_eq!(format!("{format:?}").to_lowercase(), fitted.format, "{network}");
    let read = image::load_from_memory(&fitted.bytes).unwrap();
    assert_eq!(read.dimensions(), (fitted.width, fitted.height), "{network}");
    if let Some(taken) = &spec.formats {
        assert!(taken.value.contains(&fitted.format), "{network}");
    }
    if let Some(most) = &spec.max_bytes {
        assert!(fitted.bytes.len() <= most.value as usize, "{network}: {}", fitted.bytes.len());
    }
    let sides = [fitted.width, fitted.height];
    if let Some(least) = &spec.min_px {
        assert!(sides[0] >= least.value[0] && sides[1] >= least.value[1], "{network}: {sides:?}");
    }
    if let Some(most) = &spec.max_px {
        assert!(sides[0] <= most.value[0] && sides[1] <= most.value[1], "{network}: {sides:?}");
    }
}

/// What the networks ask for; many ask for the same.
fn asked_for() -> Vec<(String, ImageSpec)> {
    let mut asked: Vec<(String, ImageSpec)> = Vec::new();
    let figures = |spec: &ImageSpec| said(spec, [1_100, 1_200]).width;
    let same = |a: &ImageSpec, b: &ImageSpec| {
        let bytes = |spec: &ImageSpec| spec.max_bytes.as_ref().map(|fact| fact.value);
        let least = |spec: &ImageSpec| spec.min_px.as_ref().map(|fact| fact.value);
        let taken = |spec: &ImageSpec| spec.formats.as_ref().map(|fact| fact.value.clone());
        (figures(a), bytes(a), least(a), taken(a)) == (figures(b), bytes(b), least(b), taken(b))
    };
    for network in networks::all() {
        let Some(spec) = network.image(PHOTO) else { continue };
        if !asked.iter().any(|(_, other)| same(spec, other)) {
            asked.push((network.id.clone(), spec.clone()));
        }
    }
    asked
}

#[test]
fn every_network_of_the_catalogue_takes_it() {
    let small = encoded(&leaves(160, 120), ImageFormat::Jpeg);
    let asked = asked_for();
    assert!(asked.len() > 10);
    for (network, spec) in asked {
        accepted(&spec, &fit(&small, &spec).unwrap(), &network);
        let large = encoded(&leaves(420, 560), ImageFormat::Jpeg);
        accepted(&spec, &fit(&large, &spec).unwrap(), &network);
        if let Some(wanted) = &spec.recommended_px {
            let target = said(&spec, [3_000, 4_000]);
            assert_eq!([target.width, target.height], wanted.value, "{network}");
        }
    }
}

#[test]
fn the_middle_of_the_photo_is_what_a_circle_shows() {
    let bytes = encoded(&leaves(900, 300), ImageFormat::Png);
    let fitted = fit(&bytes, &photo("linkedin")).unwrap();
    let read = image::load_from_memory(&fitted.bytes).unwrap().to_rgb8();
    let edges = [read.get_pixel(6, 200), read.get_pixel(393, 200)];
    assert!(edges.iter().all(|pixel| pixel.0[1] > 100), "the green third alone: {edges:?}");
}

#[test]
fn a_photo_is_square_where_nothing_is_known() {
    let bytes = encoded(&leaves(2_000, 1_000), ImageFormat::Jpeg);
    let fitted = fit(&bytes, &photo("dribbble")).unwrap();
    assert_eq!((fitted.width, fitted.height), (1_000, 1_000));
    let small = encoded(&leaves(300, 200), ImageFormat::WebP);
    let fitted = fit(&small, &photo("dribbble")).unwrap();
    assert_eq!((fitted.width, fitted.height), (200, 200), "it is not enlarged");
}

#[test]
fn what_is_said_beforehand_is_what_comes() {
    for network in ["linkedin", "gitlab", "slack_community", "dribbble"] {
        let spec = photo(network);
        for [width, height] in [[1_200, 800], [700, 900], [300, 300]] {
            let said = said(&spec, [width, height]);
            let plain = DynamicImage::new_rgb8(width, height);
            let fitted = fit(&encoded(&plain, ImageFormat::Png), &spec).unwrap();
            assert_eq!((said.width, said.height), (fitted.width, fitted.height), "{network}");
            assert_eq!(said.format, fitted.format, "{network}");
        }
    }
    assert!(said(&photo("linkedin"), [1_200, 800]).cropped);
    assert!(!said(&photo("linkedin"), [800, 800]).cropped);
}

#[test]
fn the_weight_is_kept_by_quality_first_then_by_size() {
    let mut spec = photo("linkedin");
    spec.min_px = None;
    let bytes = encoded(&leaves(900, 900), ImageFormat::Png);
    let free = fit(&bytes, &spec).unwrap().bytes.len();
    let most = |bytes: usize| {
        let mut spec = spec.clone();
        spec.max_bytes.as_mut().unwrap().value = u32::try_from(bytes).unwrap();
        spec
    };
    let lighter = fit(&bytes, &most(free * 2 / 3)).unwrap();
    assert_eq!(lighter.width, 400, "quality went down");
    assert!(lighter.bytes.len() <= free * 2 / 3);
    let light = fit(&bytes, &most(free / 12)).unwrap();
    assert!(light.width < 400 && light.bytes.len() <= free / 12);
}

#[test]
fn what_is_clear_becomes_white_in_a_jpeg() {
    let clear = RgbaImage::from_pixel(500, 500, Rgba([0, 0, 0, 0]));
    let bytes = encoded(&DynamicImage::ImageRgba8(clear), ImageFormat::Png);
    let fitted = fit(&bytes, &photo("linkedin")).unwrap();
    let read = image::load_from_memory(&fitted.bytes).unwrap().to_rgb8();
    assert_eq!(read.get_pixel(200, 200).0, [255, 255, 255]);
}

#[test]
fn a_photo_taken_sideways_stands_upright() {
    // Exif, one entry: orientation 6, to be turned right by a quarter.
    let exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let jpeg = encoded(&leaves(900, 300), ImageFormat::Jpeg);
    let turned = [&jpeg[..2], &[0xff, 0xe1], &length, exif, &jpeg[2..]].concat();
    let top = Crop { y: 0, ..Crop::default() };
    let fitted = Original::open(&turned).unwrap().fit(&photo("dribbble"), &top).unwrap();
    assert_eq!((fitted.width, fitted.height), (300, 300));
    let read = image::load_from_memory(&fitted.bytes).unwrap().to_rgb8();
    assert!(read.get_pixel(150, 100).0[0] > 100, "red, which was on the left, is on top");
}

#[test]
fn what_cannot_be_read_is_said() {
    assert!(matches!(fit(b"no photo", &photo("x")), Err(PictureError::Damaged(_))));
}
