//! A file is looked at without trust: what is no picture, what is too much, what is cut short.
use std::time::Instant;

use image::ImageFormat;
use paperfirst_core::photo::{MAX_BYTES, PictureError, PictureFile, read};

use super::{encoded, pattern};

pub(super) fn taken(bytes: Vec<u8>) -> Result<PictureFile, PictureError> {
    read(bytes).map(|(file, _)| file)
}

#[test]
fn png_jpeg_and_webp_are_read() {
    for (format, name) in
        [(ImageFormat::Png, "png"), (ImageFormat::Jpeg, "jpeg"), (ImageFormat::WebP, "webp")]
    {
        let bytes = encoded(&pattern(64, 48, 9), format);
        let picture = taken(bytes.clone()).unwrap();
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
        let read = taken(bytes.to_vec());
        assert!(matches!(read, Err(PictureError::NotAPicture)), "{read:?}");
    }
}

#[test]
fn a_heavy_file_is_refused() {
    let mut bytes = encoded(&pattern(8, 8, 0), ImageFormat::Png);
    bytes.resize(usize::try_from(MAX_BYTES).unwrap() + 1, 0);
    assert!(matches!(taken(bytes), Err(PictureError::TooHeavy)));
}

pub(super) fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    })
}

#[test]
fn a_picture_that_claims_to_be_huge_is_refused_at_once() {
    let mut png = encoded(&pattern(8, 8, 0), ImageFormat::Png);
    png[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    png[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
    let sum = crc(&png[12..29]).to_be_bytes();
    png[29..33].copy_from_slice(&sum);
    let mut jpeg = encoded(&pattern(8, 8, 0), ImageFormat::Jpeg);
    let frame = jpeg.windows(2).position(|marker| marker == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xea, 0x60, 0xea, 0x60]);
    for bytes in [png, jpeg] {
        let start = Instant::now();
        let read = taken(bytes);
        assert!(matches!(read, Err(PictureError::TooLarge)), "{read:?}");
        assert!(start.elapsed().as_millis() < 500);
    }
}

#[test]
fn a_truncated_picture_is_damaged() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
        let whole = encoded(&pattern(200, 200, 50), format);
        for kept in [whole.len() / 2, 40] {
            let read = taken(whole[..kept].to_vec());
            assert!(matches!(read, Err(PictureError::Damaged(_))), "{format:?} {kept}: {read:?}");
        }
    }
}
