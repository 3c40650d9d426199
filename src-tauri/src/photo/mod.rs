//! The pictures that show a person: photos and banners, kept byte for byte with the part of them that
//! is shown. What can be measured on a picture, and the file that each network takes of it; nothing
//! here judges the person.
mod alike;
mod crop;
mod face;
mod fit;
mod guide;
mod light;
mod measure;
mod name;
mod network;
mod original;
mod personal;
mod proof;
mod propose;
mod read;
mod sharpness;

use serde::{Deserialize, Serialize};
use specta::Type;

pub use alike::distance;
pub use crop::{Crop, Frame};
pub use face::Face;
pub use fit::{Fitted, PictureFit};
pub use guide::{
    PhotoAdvice, PhotoGuide, PhotoSource, PhotoThreshold, ThresholdId, everywhere, guide,
    least_known,
};
pub use light::Light;
pub use measure::{Framing, Measures};
pub use name::file_name;
pub use network::{NetworkFit, Suits};
pub use original::Original;
pub use personal::Personal;
pub use proof::Proof;
pub use propose::propose;
pub use read::{MAX_BYTES, PictureError, PictureFile, open, read};

/// The id of the picture that shows the person, in each network's list of pictures.
pub const PHOTO: &str = "photo";

/// A picture that is kept, to be shown or to be compared with others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Picture {
    pub kind: PictureKind,
    /// SHA-256 of the file, in hexadecimal; its bytes are asked for by it.
    pub hash: String,
    /// The file's, as it was given; empty for a pasted one.
    pub name: String,
    /// `png`, `jpeg` or `webp`.
    pub format: String,
    /// Pixels, upright.
    pub width: u32,
    pub height: u32,
    /// Bytes.
    pub size: u32,
    pub crop: Crop,
    /// None until it has been measured in this crop.
    pub measures: Option<Measures>,
}

/// The id of each is the network's id for such a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum PictureKind {
    Photo,
    Banner,
}

/// Whose picture it is: `base` or the id of a network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ShownPicture {
    pub kind: PictureKind,
    pub owner: String,
    pub hash: String,
}

/// The file that was last written for a network, and what it was made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WrittenPicture {
    pub kind: PictureKind,
    pub network: String,
    /// The picture's `version` then.
    pub version: String,
    pub format: String,
    /// Pixels.
    pub width: u32,
    pub height: u32,
    /// Bytes.
    pub size: u32,
}

impl PictureKind {
    pub fn id(self) -> &'static str {
        match self {
            Self::Photo => PHOTO,
            Self::Banner => "banner",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Photo, Self::Banner].into_iter().find(|kind| kind.id() == id)
    }
}

impl Picture {
    /// What is remembered of a file that was made of it.
    pub fn written(&self, network: &str, file: &Fitted) -> WrittenPicture {
        WrittenPicture {
            kind: self.kind,
            network: network.to_owned(),
            version: self.version(),
            format: file.format.clone(),
            width: file.width,
            height: file.height,
            size: u32::try_from(file.bytes.len()).unwrap_or(u32::MAX),
        }
    }

    /// Tells it from every other picture and from the same one shown otherwise.
    pub fn version(&self) -> String {
        if self.crop == Crop::default() {
            return self.hash.clone();
        }
        format!("{} {}", self.hash, self.crop.key())
    }
}
