//! A photo as the person gave it: kept byte for byte, after a look at its type and its size that
//! a hostile file cannot turn into a flood.
use std::io::Cursor;

use image::{ImageFormat, ImageReader, Limits};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use specta::Type;

/// A larger file is refused before it is read.
pub const MAX_BYTES: u64 = 50 * 1024 * 1024;
const MAX_PIXELS: u64 = 100_000_000;

/// What a dossier says of a photo; its bytes are asked for by `hash`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Photo {
    /// `base` or the id of a network.
    pub owner: String,
    /// SHA-256 of the file, in hexadecimal.
    pub hash: String,
    /// `png`, `jpeg` or `webp`.
    pub format: String,
    /// Pixels.
    pub width: u32,
    pub height: u32,
    /// Bytes.
    pub size: u32,
}

/// A photo and its bytes, on the way into a dossier.
#[derive(Clone, Debug)]
pub struct Picture {
    pub hash: String,
    pub format: String,
    pub width: u32,
    pub height: u32,
    pub bytes: Vec<u8>,
}

#[derive(Debug, thiserror::Error)]
pub enum PhotoError {
    #[error("the file is larger than 50 MB")]
    TooHeavy,
    #[error("the picture has more than 100 million pixels")]
    TooLarge,
    #[error("the file is not a PNG, JPEG or WebP picture")]
    NotAPicture,
    #[error("the picture is damaged: {0}")]
    Damaged(String),
}

/// Looks at a file's bytes and decodes it once, within limits, so that what is kept can be shown.
///
/// # Errors
/// When the file is over 50 MB or 100 megapixels, of another type, or cannot be decoded.
pub fn read(bytes: Vec<u8>) -> Result<Picture, PhotoError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(PhotoError::TooHeavy);
    }
    let format = match image::guess_format(&bytes) {
        Ok(ImageFormat::Png) => "png",
        Ok(ImageFormat::Jpeg) => "jpeg",
        Ok(ImageFormat::WebP) => "webp",
        _ => return Err(PhotoError::NotAPicture),
    };
    let (width, height) = reader(&bytes)?
        .into_dimensions()
        .map_err(|error| PhotoError::Damaged(error.to_string()))?;
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(PhotoError::TooLarge);
    }
    reader(&bytes)?.decode().map_err(|error| PhotoError::Damaged(error.to_string()))?;
    if format == "jpeg" && !is_whole(&bytes) {
        return Err(PhotoError::Damaged("the file is cut short".to_owned()));
    }
    let hash = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Picture { hash, format: format.to_owned(), width, height, bytes })
}

/// A JPEG cut short decodes to a picture that is grey from there on: its end mark tells.
fn is_whole(jpeg: &[u8]) -> bool {
    let last = |mark: [u8; 2]| jpeg.windows(2).rposition(|pair| pair == mark);
    last([0xff, 0xd9]) > last([0xff, 0xda])
}

pub(super) fn reader(bytes: &[u8]) -> Result<ImageReader<Cursor<&[u8]>>, PhotoError> {
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|error| PhotoError::Damaged(error.to_string()))?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(1024 * 1024 * 1024);
    reader.limits(limits);
    Ok(reader)
}
