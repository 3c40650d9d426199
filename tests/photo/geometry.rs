//! The part of a picture that is shown: always inside it, however it is turned and tilted.
use image::{
    DynamicImage, ImageEncoder, ImageFormat, codecs::png::PngEncoder, metadata::Orientation,
};
use paperfirst_core::photo::{Crop, Original};
use proptest::prelude::*;

use super::{encoded, exif, pattern};

prop_compose! {
    fn any_crop()(
        turns in any::<u8>(),
        tilt in any::<i16>(),
        x in any::<u16>(),
        y in any::<u16>(),
        zoom in any::<u16>(),
        face in any::<Option<u8>>(),
    ) -> Crop {
        Crop { turns, tilt, x, y, zoom, face }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]
    #[test]
    fn the_frame_lies_inside_the_picture(
        crop in any_crop(),
        width in 1..20_000_u32,
        height in 1..20_000_u32,
        shape in 0.05..20.0_f64,
    ) {
        let turned = crop.within().turned([width, height]).map(f64::from);
        let frame = crop.frame([width, height], shape);
        let (sin, cos) = frame.tilt.sin_cos();
        for side in 0..2 {
            let half = frame.bounds[side] / 2.0;
            prop_assert!(frame.sides[side] > 0.0);
            prop_assert!(frame.middle[side] - half >= -1e-6, "{frame:?} in {turned:?}");
            prop_assert!(frame.middle[side] + half <= turned[side] + 1e-6, "{frame:?} in {turned:?}");
        }
        let [across, down] = frame.sides.map(|side| side / 2.0);
        for [x, y] in [[across, down], [-across, down]] {
            prop_assert!((x * cos + y * sin).abs() <= frame.bounds[0] / 2.0 + 1e-6);
            prop_assert!((y * cos - x * sin).abs() <= frame.bounds[1] / 2.0 + 1e-6);
        }
        let asked = frame.sides[0] / frame.sides[1];
        prop_assert!((asked / shape - 1.0).abs() < 1e-6, "the shape that was asked for");
    }

    #[test]
    fn bounds_are_kept_and_stay_kept(crop in any_crop()) {
        let within = crop.within();
        prop_assert_eq!(within.within(), within);
        prop_assert!(within.turns < 4 && within.tilt.abs() <= 150);
        prop_assert!(within.x <= 10_000 && within.y <= 10_000);
        prop_assert!((100..=800).contains(&within.zoom));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]
    #[test]
    fn any_part_of_any_picture_has_the_size_that_is_asked_for(
        crop in any_crop(),
        (width, height) in (1..40_u32, 1..40_u32),
        (wide, high) in (1..60_u32, 1..60_u32),
    ) {
        let picture = encoded(&pattern(width, height, 7), ImageFormat::Png);
        let part = Original::open(&picture).unwrap().part(&crop, [wide, high]).unwrap();
        prop_assert_eq!(part.dimensions(), (wide, high));
    }
}

/// The same picture in a file that says how it is to be turned.
fn oriented(picture: &DynamicImage, orientation: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new(&mut bytes);
    encoder.set_exif_metadata(exif::orientation(orientation.into())).unwrap();
    let raw = picture.to_rgb8();
    let (width, height) = raw.dimensions();
    encoder.write_image(&raw, width, height, image::ExtendedColorType::Rgb8).unwrap();
    bytes
}

#[test]
fn turns_and_orientations_are_those_made_by_hand() {
    let picture = pattern(9, 5, 90);
    for orientation in 1..=8 {
        let original = Original::open(&oriented(&picture, orientation)).unwrap();
        for turns in 0..4 {
            let mut by_hand = picture.clone();
            by_hand.apply_orientation(Orientation::from_exif(orientation).unwrap());
            for _ in 0..turns {
                by_hand = by_hand.rotate90();
            }
            let by_hand = by_hand.to_rgb8();
            let crop = Crop { turns, ..Crop::default() };
            assert_eq!(crop.turned(original.size()), <[u32; 2]>::from(by_hand.dimensions()));
            let part = original.part(&crop, by_hand.dimensions().into()).unwrap();
            assert_eq!(part, by_hand, "orientation {orientation}, {turns} turns");
        }
    }
}

#[test]
fn a_corner_is_the_same_corner_however_the_picture_was_held() {
    let picture = pattern(40, 24, 90);
    for orientation in 1..=8 {
        let original = Original::open(&oriented(&picture, orientation)).unwrap();
        for turns in 0..4 {
            let mut by_hand = picture.clone();
            by_hand.apply_orientation(Orientation::from_exif(orientation).unwrap());
            for _ in 0..turns {
                by_hand = by_hand.rotate90();
            }
            // The upper left quarter of the largest square.
            let crop = Crop { turns, x: 0, y: 0, zoom: 200, ..Crop::default() };
            let part = original.part(&crop, [12, 12]).unwrap();
            let by_hand = by_hand.crop_imm(0, 0, 12, 12).to_rgb8();
            assert_eq!(part, by_hand, "orientation {orientation}, {turns} turns");
        }
    }
}

#[test]
fn a_key_tells_crops_apart() {
    let one = Crop::default();
    assert_eq!(one.key(), Crop::default().key());
    let others = [
        Crop { turns: 1, ..one },
        Crop { tilt: -1, ..one },
        Crop { x: 0, ..one },
        Crop { y: 0, ..one },
        Crop { zoom: 101, ..one },
        Crop { face: Some(0), ..one },
    ];
    for other in others {
        assert_ne!(other.key(), one.key());
    }
}
