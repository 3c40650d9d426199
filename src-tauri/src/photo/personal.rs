//! What a picture file tells of the person beside the picture. The files that are made for the
//! networks carry none of it.
use exif::{Exif, In, Reader, Tag};
use serde::{Deserialize, Serialize};
use specta::Type;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Personal {
    /// Where it was taken.
    Place,
    Date,
    /// The make, model or number of the camera or its lens.
    Camera,
    /// Of the photographer or the camera's owner.
    Name,
    Software,
    /// A small copy, which may show what was cut off.
    Thumbnail,
}

use Personal::*;

const TAGS: &[(Personal, &[Tag])] = &[
    (Place, &[Tag::GPSLatitude, Tag::GPSLongitude, Tag::GPSDestLatitude, Tag::GPSAreaInformation]),
    (Date, &[Tag::DateTimeOriginal, Tag::DateTimeDigitized, Tag::DateTime]),
    (
        Camera,
        &[Tag::Make, Tag::Model, Tag::BodySerialNumber, Tag::LensModel, Tag::LensSerialNumber],
    ),
    (Name, &[Tag::Artist, Tag::Copyright, Tag::CameraOwnerName, Tag::ImageDescription]),
    (Software, &[Tag::Software]),
];

/// What of the same stands in the other block of data (XMP), by the names of its properties.
const PROPERTIES: &[(Personal, &[&str])] = &[
    (Place, &["GPSLatitude", "GPSLongitude", "photoshop:City", "Iptc4xmpCore:Location"]),
    (Date, &["exif:DateTimeOriginal", "photoshop:DateCreated", "xmp:CreateDate"]),
    (Camera, &["tiff:Model", "aux:SerialNumber", "aux:Lens", "exifEX:LensModel"]),
    (Name, &["dc:creator", "dc:rights", "photoshop:Credit", "aux:OwnerName"]),
    (Software, &["xmp:CreatorTool"]),
    (Thumbnail, &["xmpGImg:image"]),
];

pub(super) fn found(exif: Option<Vec<u8>>, xmp: Option<&[u8]>) -> Vec<Personal> {
    let exif = exif.and_then(read);
    let xmp = xmp.map(String::from_utf8_lossy).unwrap_or_default();
    let in_exif =
        |tags: &[Tag]| exif.as_ref().is_some_and(|exif| tags.iter().any(|tag| told(exif, *tag)));
    let in_xmp = |names: &[&str]| names.iter().any(|name| xmp.contains(name));
    let small = exif
        .as_ref()
        .is_some_and(|exif| exif.get_field(Tag::JPEGInterchangeFormat, In::THUMBNAIL).is_some());
    [Place, Date, Camera, Name, Software, Thumbnail]
        .into_iter()
        .filter(|kind| {
            TAGS.iter().any(|(of, tags)| of == kind && in_exif(tags))
                || PROPERTIES.iter().any(|(of, names)| of == kind && in_xmp(names))
                || (*kind == Thumbnail && small)
        })
        .collect()
}

/// What of it can be read, where it is damaged.
fn read(exif: Vec<u8>) -> Option<Exif> {
    let mut reader = Reader::new();
    reader.continue_on_error(true);
    reader.read_raw(exif).or_else(|error| error.distill_partial_result(|_| ())).ok()
}

/// A camera writes empty texts for what it was not told.
fn told(exif: &Exif, tag: Tag) -> bool {
    let Some(field) = exif.get_field(tag, In::PRIMARY) else { return false };
    match &field.value {
        exif::Value::Ascii(texts) => {
            texts.iter().any(|text| text.iter().any(|byte| byte.is_ascii_graphic() || *byte > 127))
        }
        _ => true,
    }
}
