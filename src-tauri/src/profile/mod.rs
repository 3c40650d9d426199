//! What one says of oneself: a common base and, for each network, the texts that differ from it.
pub mod import;
mod publication;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{
    photo::{Picture, PictureKind, ShownPicture},
    text::Language,
};

pub use publication::{Carried, Copied, Publication, Readiness};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct Profile {
    pub texts: Vec<Text>,
    /// By kind, then in the order the person gave them.
    pub entries: Vec<Entry>,
    /// Those that are kept, of each kind in the order they came.
    pub pictures: Vec<Picture>,
    /// Which of them is shown, and where.
    pub shown: Vec<ShownPicture>,
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

    /// A picture that is kept.
    pub fn picture(&self, kind: PictureKind, hash: &str) -> Option<&Picture> {
        self.pictures.iter().find(|picture| picture.kind == kind && picture.hash == hash)
    }

    /// What the network shows, and whose it is: its own, else the base's.
    pub fn picture_shown(&self, kind: PictureKind, network: &str) -> Option<(&str, &Picture)> {
        let of = |owner: &str| {
            self.shown.iter().find(|shown| shown.kind == kind && shown.owner == owner)
        };
        let shown = of(network).or_else(|| of(BASE))?;
        Some((&shown.owner, self.picture(kind, &shown.hash)?))
    }

    /// The photo that the network shows.
    pub fn photo_shown(&self, network: &str) -> Option<&Picture> {
        self.picture_shown(PictureKind::Photo, network).map(|(_, picture)| picture)
    }
}
