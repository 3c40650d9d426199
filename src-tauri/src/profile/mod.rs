//! What one says of oneself: a common base and, for each network, the texts that differ from it.
mod fit;
pub mod import;
mod photo;
mod publication;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::text::Language;

pub use fit::{Fitted, PHOTO, PhotoFit, fit};
pub use photo::{MAX_BYTES as MAX_PHOTO_BYTES, Photo, PhotoError, Picture, read as read_photo};
pub use publication::{Carried, Copied, Publication, Readiness};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct Profile {
    pub texts: Vec<Text>,
    /// By kind, then in the order the person gave them.
    pub entries: Vec<Entry>,
    pub photos: Vec<Photo>,
}

/// The value of one field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Text {
    /// `base`, the id of a network, or `entry-<id>`.
    pub owner: String,
    /// None where the text is the same in all languages.
    pub language: Option<Language>,
    pub field: String,
    pub value: String,
}

/// One experience, one skill, one link…; its texts have the owner `entry-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Entry {
    pub id: i32,
    pub kind: String,
}

pub const BASE: &str = "base";

/// Characters that a field takes: far above what any network shows, and little enough that a text is
/// checked at each key.
pub const LONGEST: usize = 50_000;

impl Entry {
    pub fn owner(&self) -> String {
        format!("entry-{}", self.id)
    }
}

impl Profile {
    /// What stands in a field in this language, or in all of them.
    pub fn text(&self, owner: &str, field: &str, language: Language) -> Option<&str> {
        self.texts
            .iter()
            .find(|text| {
                // The likeliest to differ first: a full dossier is asked hundreds of times.
                text.language.is_none_or(|own| own == language)
                    && text.field == field
                    && text.owner == owner
            })
            .map(|text| text.value.as_str())
    }

    pub fn entries(&self, kind: &str) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.kind == kind)
    }

    pub fn photo(&self, owner: &str) -> Option<&Photo> {
        self.photos.iter().find(|photo| photo.owner == owner)
    }

    /// The network's own photo, else the base's.
    pub fn photo_shown(&self, network: &str) -> Option<&Photo> {
        self.photo(network).or_else(|| self.photo(BASE))
    }
}
