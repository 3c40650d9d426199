//! The files for the networks, read back: within every limit, in the right colours, and silent about
//! where, when and by whom the photo was taken.
use image::{DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, Rgb, RgbImage};
use paperfirst_core::{
    networks,
    photo::{
        Crop, Measures, Original,
        Personal::{Camera, Date, Name, Place, Software, Thumbnail},
        PictureKind, everywhere, file_name,
    },
    saving::save,
};
use tempfile::TempDir;

use super::{
    encoded, exif,
    seen::{portrait, proof},
};
use crate::kit::photo::{accepted, leaves};

/// A portrait with all that a camera and a retouching program write beside it.
fn talkative() -> Vec<u8> {
    let mut jpeg = Vec::new();
    let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, 90);
    encoder.set_icc_profile(exif::profile(exif::DISPLAY_P3)).unwrap();
    encoder.encode_image(portrait()).unwrap();
    let xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta photoshop:City='Bordeaux'/>";
    let jpeg = exif::with_block(&jpeg, 0xe1, xmp);
    let jpeg = exif::with_block(&jpeg, 0xfe, b"taken by Claire Delmas");
    exif::told(&jpeg, &exif::talkative())
}

fn silent(bytes: &[u8], what: &str) {
    let marks: [&[u8]; 9] = [
        b"Exif",
        b"eXIf",
        b"http://ns.adobe.com",
        b"ICC_PROFILE",
        b"iCCP",
        b"Claire",
        b"Panoptic",
        b"Bordeaux",
        // The degrees of its latitude.
        &[0, 0, 0, 44, 0, 0, 0, 1, 0, 0, 0, 50],
    ];
    for mark in marks {
        let told = bytes.windows(mark.len()).any(|part| part == mark);
        assert!(!told, "{what} tells {}", String::from_utf8_lossy(mark));
    }
}

#[test]
fn what_the_file_tells_is_told() {
    let all = Measures::of(&proof(talkative()), &Crop::default()).unwrap().personal;
    assert_eq!(all, [Place, Date, Camera, Name, Software, Thumbnail]);
    let jpeg = encoded(portrait(), ImageFormat::Jpeg);
    assert_eq!(Measures::of(&proof(jpeg.clone()), &Crop::default()).unwrap().personal, []);
    let held = exif::told(&jpeg, &exif::orientation(1));
    assert_eq!(Measures::of(&proof(held), &Crop::default()).unwrap().personal, []);
    let xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude='44,50.2N'/>";
    let only = exif::with_block(&jpeg, 0xe1, xmp);
    assert_eq!(Measures::of(&proof(only), &Crop::default()).unwrap().personal, [Place]);
}

#[test]
fn every_file_is_within_the_network_s_limits_and_tells_nothing() {
    let original = Original::open(&talkative()).unwrap();
    let crop = Crop { tilt: 20, zoom: 120, x: 4_400, y: 3_000, ..Crop::default() };
    for network in networks::all() {
        for kind in [PictureKind::Photo, PictureKind::Banner] {
            let Some(spec) = network.image(kind.id()) else { continue };
            let fitted = original.fit(spec, &crop).unwrap();
            let what = format!("{} {}", network.id, kind.id());
            assert!(!fitted.heavy, "{what}");
            accepted(spec, &fitted, &what);
            silent(&fitted.bytes, &what);
        }
    }
}

#[test]
fn the_file_that_fits_all_does() {
    for bytes in [talkative(), encoded(&leaves(1_500, 1_100), ImageFormat::Jpeg)] {
        let fitted = Original::open(&bytes).unwrap().fit(everywhere(), &Crop::default()).unwrap();
        assert_eq!((fitted.width, fitted.height, fitted.format.as_str()), (1_024, 1_024, "jpeg"));
        assert!(fitted.bytes.len() < 1_000_000 && !fitted.heavy, "{}", fitted.bytes.len());
        let read = image::load_from_memory(&fitted.bytes).unwrap();
        assert_eq!((read.width(), read.height()), (1_024, 1_024));
        silent(&fitted.bytes, "everywhere");
    }
}

#[test]
fn files_are_named_after_their_network_and_written_whole() {
    assert_eq!(file_name(PictureKind::Photo, "linkedin", "jpeg"), "linkedin.jpg");
    assert_eq!(file_name(PictureKind::Banner, "x", "png"), "x-banner.png");
    assert_eq!(file_name(PictureKind::Photo, "", "jpeg"), "everywhere.jpg");
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("linkedin.jpg");
    for bytes in [&b"one"[..], b"another"] {
        save(&path, bytes).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), bytes);
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    assert!(save(&folder.path().join("none").join("x.jpg"), b"one").is_err());
}

/// An even colour in a file with that profile, as it comes out.
fn in_srgb(colour: [u8; 3], profile: Vec<u8>) -> [u8; 3] {
    let mut bytes = Vec::new();
    let mut encoder = image::codecs::png::PngEncoder::new(&mut bytes);
    encoder.set_icc_profile(profile).unwrap();
    let picture = RgbImage::from_pixel(20, 20, Rgb(colour));
    encoder.write_image(&picture, 20, 20, ExtendedColorType::Rgb8).unwrap();
    let part = Original::open(&bytes).unwrap().part(&Crop::default(), [10, 10]).unwrap();
    part.get_pixel(5, 5).0
}

/// By colour science: to XYZ under D50, to the primaries of sRGB, cut at its edges.
fn expected(colour: [u8; 3], primaries: [[f64; 3]; 3]) -> [f64; 3] {
    let light = colour.map(|level| (f64::from(level) / 255.0).powf(exif::POWER));
    let xyz: [f64; 3] =
        std::array::from_fn(|at| (0..3).map(|of| primaries[of][at] * light[of]).sum());
    let to_srgb = [
        [3.134_136, -1.617_386, -0.490_662],
        [-0.978_796, 1.916_254, 0.033_443],
        [0.071_955, -0.228_977, 1.405_386],
    ];
    to_srgb.map(|row: [f64; 3]| {
        let light: f64 = row.iter().zip(xyz).map(|(share, part)| share * part).sum();
        let light = light.clamp(0.0, 1.0);
        let level = if light <= 0.003_130_8 {
            12.92 * light
        } else {
            1.055 * light.powf(1.0 / 2.4) - 0.055
        };
        level * 255.0
    })
}

#[test]
fn wide_colours_land_where_colour_science_says() {
    for colour in
        [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255], [200, 100, 50], [60, 140, 90]]
    {
        let found = in_srgb(colour, exif::profile(exif::DISPLAY_P3));
        let expected = expected(colour, exif::DISPLAY_P3);
        for (found, expected) in found.iter().zip(expected) {
            assert!((f64::from(*found) - expected).abs() <= 4.0, "{colour:?}: {found} {expected}");
        }
    }
    // More red than sRGB has room for, so the green and the blue of it go.
    assert!(in_srgb([220, 60, 60], exif::profile(exif::DISPLAY_P3))[1] < 50);
}

#[test]
fn a_profile_that_is_no_profile_changes_nothing() {
    let whole = exif::profile(exif::DISPLAY_P3);
    let mut grey = whole.clone();
    grey[16..20].copy_from_slice(b"GRAY");
    let mut lost = whole.clone();
    lost[128..132].copy_from_slice(&u32::MAX.to_be_bytes());
    for profile in [b"no profile".to_vec(), whole[..100].to_vec(), grey, lost, vec![0; 500]] {
        assert_eq!(in_srgb([200, 100, 50], profile), [200, 100, 50]);
    }
    let kept = DynamicImage::ImageRgb8(RgbImage::from_pixel(9, 9, Rgb([200, 100, 50])));
    let part = Original::open(&encoded(&kept, ImageFormat::Png)).unwrap();
    assert_eq!(part.part(&Crop::default(), [9, 9]).unwrap().get_pixel(4, 4).0, [200, 100, 50]);
}
