//! What a broken or hostile picture can do: be refused with a reason, or be read; never more.
use std::time::{Duration, Instant};

use image::ImageFormat::{Jpeg, Png, WebP};
use paperfirst_core::photo::{Crop, Measures, Original, PictureError, PictureFile, read};
use proptest::prelude::*;

use super::{encoded, exif, pattern, seen::portrait};

const SEEDS: [&[u8]; 6] = [
    include_bytes!("../data/photos/hostile/seed.png"),
    include_bytes!("../data/photos/hostile/seed-palette.png"),
    include_bytes!("../data/photos/hostile/seed.jpg"),
    include_bytes!("../data/photos/hostile/seed-progressive.jpg"),
    include_bytes!("../data/photos/hostile/seed.webp"),
    include_bytes!("../data/photos/hostile/seed-lossless.webp"),
];

/// Reads it and, where that can be done, measures and cuts it, as the window would.
fn taken(bytes: &[u8]) -> Result<PictureFile, PictureError> {
    let (file, proof) = read(bytes.to_vec())?;
    Measures::of(&proof, &Crop::default())?;
    let tilted = Crop { tilt: 70, zoom: 300, ..Crop::default() };
    assert_eq!(Original::open(bytes)?.part(&tilted, [30, 20])?.dimensions(), (30, 20));
    Ok(file)
}

#[test]
fn the_seeds_are_read() {
    for seed in SEEDS {
        assert_eq!(taken(seed).unwrap().width, 16);
    }
}

#[test]
fn a_file_cut_anywhere_is_refused() {
    for (format, short) in [(Png, 8), (Jpeg, 4), (WebP, 12)] {
        let whole = encoded(&pattern(60, 40, 50), format);
        for kept in (0..whole.len()).step_by(whole.len() / 60) {
            match taken(&whole[..kept]) {
                Err(PictureError::Damaged(_)) => {}
                Err(PictureError::NotAPicture) if kept < short => {}
                // What is cut off a PNG behind its last pixel is not missed.
                Ok(_) if format == Png && kept + 16 >= whole.len() => {}
                other => panic!("{format:?} {kept} of {}: {other:?}", whole.len()),
            }
        }
    }
}

#[test]
fn what_moves_is_refused() {
    let moves: [&[u8]; 2] = [
        include_bytes!("../data/photos/animated.png"),
        include_bytes!("../data/photos/animated.webp"),
    ];
    for bytes in moves {
        assert!(matches!(taken(bytes), Err(PictureError::Animated)));
    }
    let gif = taken(include_bytes!("../data/photos/animated.gif"));
    assert!(matches!(gif, Err(PictureError::NotAPicture)), "{gif:?}");
}

#[test]
fn each_other_kind_of_file_is_named() {
    let with_brand = |brand: &[u8; 4]| [&[0, 0, 0, 24], &b"ftyp"[..], brand, &[0; 40]].concat();
    for brand in [b"heic", b"heix", b"mif1", b"msf1", b"hevc"] {
        assert!(matches!(taken(&with_brand(brand)), Err(PictureError::Heic("HEIC"))));
    }
    assert!(matches!(taken(&with_brand(b"avif")), Err(PictureError::Heic("AVIF"))));
    assert!(matches!(taken(&with_brand(b"isom")), Err(PictureError::NotAPicture)), "a film");
    for pdf in [&b"%PDF-1.7\n1 0 obj"[..], b"\r\n  %PDF-1.4"] {
        assert!(matches!(taken(pdf), Err(PictureError::Pdf)));
    }
    for other in ["<?xml version='1.0'?><svg/>", "II*\0", "8BPS", "PK\x03\x04", "", " "] {
        assert!(matches!(taken(other.as_bytes()), Err(PictureError::NotAPicture)), "{other}");
    }
}

fn png_of_zeros(width: u32, height: u32) -> Vec<u8> {
    let mut png = include_bytes!("../data/photos/hostile/zeros-9000.png").to_vec();
    png[16..20].copy_from_slice(&width.to_be_bytes());
    png[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = super::read::crc(&png[12..29]).to_be_bytes();
    png[29..33].copy_from_slice(&sum);
    png
}

#[test]
fn a_bomb_is_refused_by_its_pixels_alone() {
    for [width, height] in [[30_000, 30_000], [60_000, 60_000], [u32::MAX >> 1, 1 << 20]] {
        let start = Instant::now();
        let read = taken(&png_of_zeros(width, height));
        assert!(
            matches!(read, Err(PictureError::TooLarge | PictureError::Damaged(_))),
            "{width}: {read:?}"
        );
        assert!(start.elapsed() < Duration::from_millis(200));
    }
    assert!(matches!(taken(&png_of_zeros(0, 9_000)), Err(PictureError::Damaged(_))));
    assert!(matches!(taken(&png_of_zeros(30_000, 3)), Ok(_) | Err(PictureError::Damaged(_))));
}

#[test]
fn many_pixels_in_few_bytes_are_read_within_limits() {
    let (file, proof) = read(png_of_zeros(9_000, 1_000)).unwrap();
    assert_eq!((file.width, file.height), (9_000, 1_000));
    let measures = Measures::of(&proof, &Crop::default()).unwrap();
    assert_eq!((measures.light.mean, measures.light.dark, measures.sharpness), (0, 100, 0));
}

#[test]
fn damaged_exif_does_not_stop_the_picture() {
    let jpeg = encoded(&portrait().crop_imm(0, 0, 60, 60), Jpeg);
    let whole = exif::talkative();
    let mut damaged: Vec<Vec<u8>> =
        (0..whole.len()).step_by(23).map(|at| whole[..at].into()).collect();
    // The next directory is this one, and the place is said to be in it.
    let loops = exif::directory(&[(0x8825, exif::Said::Long(8))], 8, 8);
    damaged.push([&b"MM\0*\0\0\0\x08"[..], &loops].concat());
    let mut far = whole.clone();
    far[4..8].copy_from_slice(&u32::MAX.to_be_bytes());
    damaged.push(far);
    let mut many = whole.clone();
    many[8..10].copy_from_slice(&u16::MAX.to_be_bytes());
    damaged.push(many);
    damaged.push(b"II*\0\x08\0\0\0\xff\xff".to_vec());
    damaged.push(exif::orientation(9));
    damaged.push(exif::orientation(0));
    for tiff in damaged {
        let file = taken(&exif::told(&jpeg, &tiff)).unwrap();
        assert_eq!((file.width, file.height), (60, 60));
    }
}

/// What is done to a file: bytes changed, cut out, doubled, or the end cut off.
#[derive(Clone, Debug)]
enum Damage {
    Set(usize, u8),
    Flip(usize, u8),
    Cut(usize, usize),
    Double(usize, usize),
    End(usize),
}

fn any_damage() -> impl Strategy<Value = Damage> {
    let at = || any::<usize>();
    prop_oneof![
        4 => (at(), prop_oneof![any::<u8>(), Just(0), Just(255)])
            .prop_map(|(at, byte)| Damage::Set(at, byte)),
        4 => (at(), 0..8_u8).prop_map(|(at, bit)| Damage::Flip(at, bit)),
        1 => (at(), 1..20_usize).prop_map(|(at, length)| Damage::Cut(at, length)),
        1 => (at(), 1..20_usize).prop_map(|(at, length)| Damage::Double(at, length)),
        1 => at().prop_map(Damage::End),
    ]
}

fn damage(bytes: &mut Vec<u8>, damage: &Damage) {
    if bytes.is_empty() {
        return;
    }
    let length = bytes.len();
    let part = |at: usize, more: usize| at % length..(at % length + more).min(length);
    match *damage {
        Damage::Set(at, byte) => bytes[at % length] = byte,
        Damage::Flip(at, bit) => bytes[at % length] ^= 1 << bit,
        Damage::Cut(at, more) => drop(bytes.drain(part(at, more))),
        Damage::Double(at, more) => {
            let twice = bytes[part(at, more)].to_vec();
            bytes.splice(at % length..at % length, twice);
        }
        Damage::End(at) => bytes.truncate(at % length),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]
    #[test]
    fn a_damaged_file_is_read_or_refused(
        seed in 0..SEEDS.len(),
        damages in prop::collection::vec(any_damage(), 1..6),
    ) {
        let mut bytes = SEEDS[seed].to_vec();
        damages.iter().for_each(|one| damage(&mut bytes, one));
        let start = Instant::now();
        let _ = taken(&bytes);
        // A file may grow by damage, but not past its limits; a test build takes its time.
        prop_assert!(start.elapsed() < Duration::from_secs(20));
    }

    #[test]
    fn damaged_exif_is_read_around(damages in prop::collection::vec(any_damage(), 1..6)) {
        let mut tiff = exif::talkative();
        damages.iter().for_each(|one| damage(&mut tiff, one));
        let (file, _) = read(exif::told(SEEDS[2], &tiff)).unwrap();
        prop_assert_eq!((file.width, file.height), (16, 16));
    }

    #[test]
    fn a_damaged_profile_is_read_around(damages in prop::collection::vec(any_damage(), 1..6)) {
        let mut profile = exif::profile(exif::DISPLAY_P3);
        damages.iter().for_each(|one| damage(&mut profile, one));
        let block = [&b"ICC_PROFILE\0\x01\x01"[..], &profile].concat();
        let original = Original::open(&exif::with_block(SEEDS[2], 0xe2, &block)).unwrap();
        prop_assert!(original.part(&Crop::default(), [8, 8]).is_ok());
    }
}
