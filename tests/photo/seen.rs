//! What is seen on a picture: on a portrait, and on what becomes of it when it is enlarged, turned,
//! blurred, darkened; nothing where there is nobody.
use std::sync::OnceLock;

use image::{
    DynamicImage, GenericImage, GenericImageView, ImageFormat, Rgb, RgbImage,
    metadata::Orientation::{self, Rotate90, Rotate270},
};
use paperfirst_core::photo::{
    Crop, Face, Measures, Proof, ThresholdId::*, distance, guide, propose, read,
};

use super::{encoded, exif, pattern};

pub(super) fn portrait() -> &'static DynamicImage {
    static PORTRAIT: OnceLock<DynamicImage> = OnceLock::new();
    let bytes = include_bytes!("../data/photos/portrait.jpg");
    PORTRAIT.get_or_init(|| image::load_from_memory(bytes).unwrap())
}

pub(super) fn proof(bytes: Vec<u8>) -> Proof {
    read(bytes).unwrap().1
}

fn seen(picture: &DynamicImage) -> Measures {
    let jpeg = encoded(&DynamicImage::ImageRgb8(picture.to_rgb8()), ImageFormat::Jpeg);
    Measures::of(&proof(jpeg), &Crop::default()).unwrap()
}

/// The middle and the height of a face, in ten-thousandths.
fn place(face: &Face) -> [i32; 3] {
    let [x, y, width, height] = [face.x, face.y, face.width, face.height].map(i32::from);
    [x + width / 2, y + height / 2, height]
}

/// The one face that was found, which is where it should be in a picture of the portrait's shape.
#[track_caller]
fn one_face(faces: &[Face], middle: [i32; 2]) {
    let [face] = faces else { panic!("{} faces", faces.len()) };
    let [x, y, height] = place(face);
    assert!((x - middle[0]).abs() < 400 && (y - middle[1]).abs() < 500, "{face:?}");
    assert!((1_700..3_200).contains(&height), "{face:?}");
}

/// By eye: the face between chin and hair.
const FACE: [i32; 2] = [4_450, 2_350];

fn each(picture: &DynamicImage, change: impl Fn(f64) -> f64) -> DynamicImage {
    let mut changed = picture.to_rgb8();
    for pixel in changed.pixels_mut() {
        pixel.0 = pixel.0.map(|level| change(f64::from(level)).clamp(0.0, 255.0) as u8);
    }
    DynamicImage::ImageRgb8(changed)
}

#[test]
fn the_face_is_found_where_it_is() {
    let measures = seen(portrait());
    one_face(&measures.faces, FACE);
    assert!(measures.on_face);
    let framing = measures.framing.unwrap();
    assert!((17..32).contains(&framing.share), "{framing:?}");
    assert!(framing.aside <= 8 && (15..32).contains(&framing.eyes), "{framing:?}");
    let larger = portrait().resize_exact(1_400, 1_400, image::imageops::FilterType::Triangle);
    one_face(&seen(&larger).faces, FACE);
    one_face(&seen(&portrait().fliph()).faces, [10_000 - FACE[0], FACE[1]]);
}

#[test]
fn the_face_is_found_however_the_camera_was_held() {
    for number in 1..=8 {
        let orientation = Orientation::from_exif(number).unwrap();
        let back = match orientation {
            Rotate90 => Rotate270,
            Rotate270 => Rotate90,
            other => other,
        };
        let mut held = portrait().clone();
        held.apply_orientation(back);
        let jpeg = encoded(&held, ImageFormat::Jpeg);
        let bytes = exif::told(&jpeg, &exif::orientation(number.into()));
        let measures = Measures::of(&proof(bytes), &Crop::default()).unwrap();
        one_face(&measures.faces, FACE);
    }
}

#[test]
fn a_turned_crop_finds_the_face_in_a_picture_that_lies() {
    let lying = encoded(&portrait().rotate270(), ImageFormat::Jpeg);
    let proof = proof(lying);
    let turned = Crop { turns: 1, ..Crop::default() };
    one_face(&Measures::of(&proof, &turned).unwrap().faces, FACE);
}

#[test]
fn nobody_is_found_where_nobody_is() {
    let mut seed = 7_u32;
    let noise = RgbImage::from_fn(500, 400, |_, _| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Rgb([(seed >> 24) as u8, (seed >> 16) as u8, (seed >> 20) as u8])
    });
    let gradient = RgbImage::from_fn(500, 400, |x, y| Rgb([(x / 2) as u8, (y / 2) as u8, 128]));
    // A blue disc on yellow, and a red bar: a logo.
    let drawing = RgbImage::from_fn(500, 500, |x, y| {
        let far = (f64::from(x) - 250.0).hypot(f64::from(y) - 220.0);
        match (far < 150.0, y > 420) {
            (true, _) => Rgb([20, 60, 200]),
            (false, true) => Rgb([200, 30, 30]),
            _ => Rgb([250, 220, 60]),
        }
    });
    for picture in [noise, gradient, drawing, RgbImage::new(1, 1), RgbImage::new(3_000, 2)] {
        let measures = seen(&DynamicImage::ImageRgb8(picture));
        assert_eq!(measures.faces, []);
        assert!(measures.framing.is_none() && !measures.on_face);
    }
}

#[test]
fn two_people_are_two_faces_and_one_can_be_pointed_at() {
    let mut double = RgbImage::new(1_024, 512);
    double.copy_from(&portrait().to_rgb8(), 0, 0).unwrap();
    double.copy_from(&portrait().to_rgb8(), 512, 0).unwrap();
    let proof = proof(encoded(&DynamicImage::ImageRgb8(double), ImageFormat::Jpeg));
    let measures = Measures::of(&proof, &Crop::default()).unwrap();
    let [left, right] = &measures.faces[..] else { panic!("{:?}", measures.faces) };
    assert!(place(left)[0] < 5_000 && place(right)[0] > 5_000);
    for (face, middle) in [(0, 2_225), (1, 7_225)] {
        let now = Crop { face: Some(face), ..Crop::default() };
        let crop = propose(proof.size, &measures.faces, &now, 0);
        assert!((i32::from(crop.x) - middle).abs() < 250, "{crop:?}");
        assert_eq!(crop.face, Some(face));
        let framing = Measures::of(&proof, &crop).unwrap().framing.unwrap();
        assert!(framing.aside <= 1 && framing.inside, "{framing:?}");
    }
}

#[test]
fn a_blurred_picture_is_not_sharp() {
    let least = guide().threshold(Sharpness);
    let sharp = seen(portrait()).sharpness;
    assert!(sharp > least, "{sharp}");
    let blurred = seen(&portrait().blur(2.0));
    assert!(blurred.sharpness < least, "{}", blurred.sharpness);
    let even = seen(&DynamicImage::ImageRgb8(RgbImage::from_pixel(300, 300, Rgb([90; 3]))));
    assert_eq!(even.sharpness, 0);
}

#[test]
fn light_is_on_the_right_side_of_each_threshold() {
    let value = |id| guide().threshold(id);
    let usual = seen(portrait()).light;
    assert!(usual.mean >= value(MeanLeast) && usual.mean <= value(MeanMost), "{usual:?}");
    assert!(usual.dark <= value(Dark) && usual.bright <= value(Bright), "{usual:?}");
    assert!(usual.contrast >= value(Contrast), "{usual:?}");
    let dark = seen(&each(portrait(), |level| level * 0.08)).light;
    assert!(dark.dark > value(Dark) && dark.mean < value(MeanLeast), "{dark:?}");
    let bright = seen(&each(portrait(), |level| level * 1.2 + 140.0)).light;
    assert!(bright.bright > value(Bright) && bright.mean > value(MeanMost), "{bright:?}");
    let flat = seen(&each(portrait(), |level| 110.0 + level * 0.1)).light;
    assert!(flat.contrast < value(Contrast), "{flat:?}");
}

#[test]
fn the_proposed_crop_shows_the_face_as_advised() {
    let proof = proof(encoded(portrait(), ImageFormat::Jpeg));
    let faces = Measures::of(&proof, &Crop::default()).unwrap().faces;
    let framing = |least| {
        let crop = propose(proof.size, &faces, &Crop::default(), least);
        assert_eq!(crop.within(), crop);
        (Measures::of(&proof, &crop).unwrap().framing.unwrap(), crop)
    };
    let (close, _) = framing(0);
    assert!((55..=65).contains(&close.share) && close.inside && close.aside <= 1, "{close:?}");
    assert!((28..=45).contains(&close.eyes), "{close:?}");
    // A network wants pixels: the frame grows, and the face stays inside.
    let (wide, crop) = framing(400);
    assert!(wide.share < 45 && wide.inside, "{wide:?}");
    assert!(crop.frame(proof.size, 1.0).sides[0] >= 399.0);
    let (all, crop) = framing(10_000);
    assert!(all.inside && crop.zoom == 100, "{all:?}");
    assert_eq!(propose([700, 300], &[], &Crop::default(), 400), Crop::default());
}

#[test]
fn the_same_picture_is_known_again_and_another_is_not() {
    let alike = |picture: &DynamicImage| seen(picture).alike;
    let one = alike(portrait());
    let small = portrait().resize_exact(180, 180, image::imageops::FilterType::Triangle);
    let mut light = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut light, 40)
        .encode_image(portrait())
        .unwrap();
    let light = Measures::of(&proof(light), &Crop::default()).unwrap().alike;
    for other in [alike(&small), light, alike(&portrait().brighten(12))] {
        assert!(distance(&one, &other).unwrap() <= 6);
    }
    let part = portrait().crop_imm(60, 0, 300, 300);
    for other in [portrait().fliph(), pattern(300, 300, 9), portrait().rotate90(), part] {
        assert!(distance(&one, &alike(&other)).unwrap() > 6);
    }
    assert_eq!(distance(&one, "no hash?"), None);
}

#[test]
fn every_kind_of_pixel_is_read() {
    let small = portrait().crop_imm(100, 20, 256, 256);
    let kinds = [
        DynamicImage::ImageRgb16(small.to_rgb16()),
        DynamicImage::ImageLuma8(small.to_luma8()),
        DynamicImage::ImageLuma16(small.to_luma16()),
        DynamicImage::ImageLumaA8(small.to_luma_alpha8()),
        DynamicImage::ImageRgba8(small.to_rgba8()),
    ];
    let mut files: Vec<Vec<u8>> =
        kinds.iter().map(|kind| encoded(kind, ImageFormat::Png)).collect();
    files.push(include_bytes!("../data/photos/cmyk.jpg").to_vec());
    for bytes in files {
        let proof = proof(bytes);
        assert_eq!(proof.size, <[u32; 2]>::from(small.dimensions()));
        let measures = Measures::of(&proof, &Crop::default()).unwrap();
        assert_eq!(measures.faces.len(), 1);
        assert!((20..70).contains(&measures.light.mean), "{:?}", measures.light);
    }
}
