//! From the file's bytes to a dossier that can be kept: within limits, of a known version, as the
//! schema says, everything that is named in it there, its pictures looked at.
use serde::Deserialize;
use serde_json::Value;

use super::{
    FORMAT, VERSION, Whole, check, images, sound, tree,
    wrong::{WholeError, Why, Wrong},
};
use crate::photo::Measures;

/// A larger file is refused before it is read.
pub const MOST_BYTES: u64 = 512 * 1024 * 1024;

/// A dossier that was read, and the places of what this version does not know and has left out.
#[derive(Clone, Debug)]
pub struct ReadWhole {
    pub whole: Whole,
    pub unknown: Vec<String>,
}

/// What brings a file of each version to the next one.
const FORWARD: [fn(&mut Value); VERSION as usize - 1] = [];

/// Whether it is such a file, also one that is broken further down: its name does not count.
pub fn is_one(bytes: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Head {
        format: String,
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = bytes.trim_ascii_start();
    if !text.starts_with(b"{") {
        return false;
    }
    // As it is written here, it says so first; what others have sorted is read through.
    let first = text[1..].trim_ascii_start().strip_prefix(b"\"format\"");
    let first = first.and_then(|it| it.trim_ascii_start().strip_prefix(b":"));
    first.is_some_and(|it| it.trim_ascii_start().starts_with(b"\"paperfirst\""))
        || serde_json::from_slice::<Head>(bytes).is_ok_and(|head| head.format == FORMAT)
}

/// # Errors
/// When the file is too large, no JSON, no dossier or of a newer version; or the first place in it
/// that does not hold.
pub fn read(bytes: &[u8]) -> Result<ReadWhole, WholeError> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(WholeError::TooHeavy((MOST_BYTES >> 20) as u32));
    }
    let mut value = tree::parse(bytes)?;
    if value["format"] != FORMAT {
        return Err(WholeError::NotADossier);
    }
    if let Some(found) = value["version"].as_u64() {
        if found > VERSION {
            return Err(WholeError::Newer { found, known: VERSION });
        }
        for bring in FORWARD.iter().skip(usize::try_from(found).unwrap_or_default().max(1) - 1) {
            bring(&mut value);
        }
    }
    let unknown = check::check(&value)?;
    let images = value["images"].take();
    if let Some(object) = value.as_object_mut() {
        object.remove("images");
    }
    let mut whole: Whole = serde_json::from_value(value)
        .map_err(|error| Wrong::at("", Why::Other(error.to_string())))?;
    sound::check(&whole)?;
    look(&mut whole, images.as_array().map(Vec::as_slice).unwrap_or_default())?;
    Ok(ReadWhole { whole, unknown })
}

/// Takes in the images; what shows them is measured.
fn look(whole: &mut Whole, images: &[Value]) -> Result<(), Wrong> {
    for (at, image) in images.iter().enumerate() {
        let place = format!("images[{at}]");
        let (file, proof) = images::read(image, &place)?;
        if whole.images.iter().any(|other| other.hash == file.hash) {
            return Err(Wrong::at(&place, Why::Twice));
        }
        for picture in whole.profile.pictures.iter_mut().filter(|it| it.hash == file.hash) {
            let measures = Measures::of(&proof, &picture.crop)
                .map_err(|error| Wrong::at(&place, Why::Picture(error)))?;
            picture.measures = Some(measures);
        }
        whole.images.push(file);
    }
    for (at, picture) in whole.profile.pictures.iter().enumerate() {
        if !whole.images.iter().any(|image| image.hash == picture.hash) {
            let place = format!("profile.pictures[{at}].hash");
            return Err(Wrong::at(&place, Why::Nowhere(picture.hash.clone())));
        }
    }
    Ok(())
}
