//! A picture file as the person gave it: kept byte for byte, after a look at it that a hostile file
//! cannot turn into a flood.
use std::io::Cursor;

use image::{
    ImageError, ImageFormat, ImageReader, Limits,
    codecs::{png::PngDecoder, webp::WebPDecoder},
    error::LimitErrorKind,
};
use memchr::memmem;
use sha2::{Digest, Sha256};

use super::{Original, Proof};

/// A larger file is refused before it is read.
pub const MAX_BYTES: u64 = 50 * 1024 * 1024;
/// Bytes that decoding may take.
const MAX_ALLOC: u64 = 1024 * 1024 * 1024;

/// A picture and its bytes, on the way into a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFile {
    /// SHA-256, in hexadecimal.
    pub hash: String,
    /// `png`, `jpeg` or `webp`.
    pub format: String,
    /// Pixels, upright.
    pub width: u32,
    pub height: u32,
    pub bytes: Vec<u8>,
}

#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    #[error("the file is larger than 50 MB")]
    TooHeavy,
    #[error("the picture has more than 100 million pixels")]
    TooLarge,
    #[error("the file is a {0}, which networks do not take")]
    Heic(&'static str),
    #[error("the file is a PDF")]
    Pdf,
    #[error("the picture moves")]
    Animated,
    #[error("the file is not a PNG, JPEG or WebP picture")]
    NotAPicture,
    #[error("the picture is damaged: {0}")]
    Damaged(String),
}

/// Looks at a file's bytes and decodes it once, within limits, so that what is kept can be shown. The
/// name of the file does not count.
///
/// # Errors
/// When the file is over 50 MB or 100 megapixels, of another type, moves, or cannot be decoded.
pub fn read(bytes: Vec<u8>) -> Result<(PictureFile, Proof), PictureError> {
    let (file, original) = open(bytes)?;
    Ok((file, Proof::of(&original)?))
}

/// The same in full size, for what makes a file of it at once.
///
/// # Errors
/// As `read`.
pub fn open(bytes: Vec<u8>) -> Result<(PictureFile, Original), PictureError> {
    let format = look(&bytes)?;
    let original = Original::open(&bytes)?;
    let hash = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let [width, height] = original.size();
    Ok((PictureFile { hash, format: format.to_owned(), width, height, bytes }, original))
}

/// What can be told without decoding: the type, the size, and whether the file is whole.
fn look(bytes: &[u8]) -> Result<&'static str, PictureError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(PictureError::TooHeavy);
    }
    let format = match image::guess_format(bytes) {
        Ok(ImageFormat::Png) => "png",
        Ok(ImageFormat::Jpeg) => "jpeg",
        Ok(ImageFormat::WebP) => "webp",
        _ => return Err(other(bytes)),
    };
    let moves = match format {
        "png" => PngDecoder::new(Cursor::new(bytes)).and_then(|it| it.is_apng()).unwrap_or(false),
        "webp" => WebPDecoder::new(Cursor::new(bytes)).is_ok_and(|it| it.has_animation()),
        _ => false,
    };
    if moves {
        return Err(PictureError::Animated);
    }
    if format == "jpeg" && !is_whole(bytes) {
        return Err(PictureError::Damaged("the file is cut short".to_owned()));
    }
    Ok(format)
}

/// What else people take for a photo.
fn other(bytes: &[u8]) -> PictureError {
    let brand = bytes.get(4..12).unwrap_or_default();
    match brand {
        b"ftypheic" | b"ftypheix" | b"ftypmif1" | b"ftypmsf1" | b"ftyphevc" | b"ftypheim" => {
            return PictureError::Heic("HEIC");
        }
        b"ftypavif" | b"ftypavis" => return PictureError::Heic("AVIF"),
        _ => {}
    }
    // Some programs write a few bytes before it.
    let start = &bytes[..bytes.len().min(1024)];
    if start.windows(5).any(|part| part == b"%PDF-") {
        return PictureError::Pdf;
    }
    PictureError::NotAPicture
}

/// A JPEG cut short decodes to a picture that is grey from there on: its end mark tells. The one of a
/// small copy inside the file comes before the picture itself begins.
fn is_whole(jpeg: &[u8]) -> bool {
    let [start, end] = [[0xff, 0xda], [0xff, 0xd9]];
    memmem::rfind(jpeg, &end).is_some_and(|at| memmem::find(&jpeg[at..], &start).is_none())
}

pub(super) fn reader(bytes: &[u8]) -> Result<ImageReader<Cursor<&[u8]>>, PictureError> {
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|error| PictureError::Damaged(error.to_string()))?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_ALLOC);
    reader.limits(limits);
    Ok(reader)
}

#[expect(clippy::needless_pass_by_value, reason = "made for map_err")]
pub(super) fn damaged(error: ImageError) -> PictureError {
    match &error {
        ImageError::Limits(limit) if limit.kind() != LimitErrorKind::InsufficientMemory => {
            PictureError::TooLarge
        }
        _ => PictureError::Damaged(error.to_string()),
    }
}
