//! Images as text: a data URL, which says its type and shows the picture in any browser.
use base64::{
    Engine,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose::STANDARD},
};
use serde::{Serialize, Serializer, ser::SerializeSeq};
use serde_json::Value;

use super::wrong::{Why, Wrong};
use crate::photo::{self, PictureFile, Proof};

#[derive(Serialize)]
struct Written<'a> {
    hash: &'a str,
    data: String,
}

/// Padding is written, and not missed where it is gone.
const TOLERANT: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

pub(super) fn write<S: Serializer>(images: &[PictureFile], to: S) -> Result<S::Ok, S::Error> {
    let mut list = to.serialize_seq(Some(images.len()))?;
    for image in images {
        let data = format!("data:image/{};base64,{}", image.format, STANDARD.encode(&image.bytes));
        list.serialize_element(&Written { hash: &image.hash, data })?;
    }
    list.end()
}

/// A checked element of `images`, held to what holds for a picture that is added.
pub(super) fn read(image: &Value, place: &str) -> Result<(PictureFile, Proof), Wrong> {
    let text = |key: &str| image[key].as_str().unwrap_or_default();
    let data = format!("{place}.data");
    let encoded = text("data").strip_prefix("data:image/").and_then(|it| it.split_once(";base64,"));
    let bytes = encoded.and_then(|(_, bytes)| TOLERANT.decode(bytes.trim()).ok());
    let Some(bytes) = bytes else { return Err(Wrong::at(&data, Why::Encoding)) };
    let (file, proof) =
        photo::read(bytes).map_err(|error| Wrong::at(&data, Why::Picture(error)))?;
    if file.hash != text("hash") {
        return Err(Wrong::at(&format!("{place}.hash"), Why::Hash));
    }
    Ok((file, proof))
}
