//! Everything that a dossier file holds, as one piece of JSON that a person can read and another
//! program can use: `src-tauri/schemas/dossier-1.json` says what stands where. `write` makes it,
//! `read` takes it in again and trusts nothing in it. The steps of undo are not part of it.
mod check;
mod file;
mod images;
mod read;
mod sound;
mod tree;
mod write;
mod wrong;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    connections::Person,
    dossier::SetAside,
    networks::{Correction, OwnNetwork},
    photo::{Crop, Measures, PictureFile, PictureKind, ShownPicture, WrittenPicture},
    plan::{AdvertWord, Plan},
    profile::{
        Carried, Entry, Readiness, Text,
        import::{Format, Told},
    },
    text::Language,
};

pub use file::{is_one_at, read_path};
pub use read::{MOST_BYTES, ReadWhole, is_one, read};
pub use write::write;
pub use wrong::{WholeError, Why, Wrong};

/// What `format` says in such a file.
pub const FORMAT: &str = "paperfirst";

/// The shape that this program writes; older ones are brought forward as they are read.
pub const VERSION: u64 = 1;

/// For people and for the programs of others: the shape in JSON Schema, draft 2020-12.
pub const SCHEMA: &str = include_str!("../../schemas/dossier-1.json");

/// The whole dossier. Ids stand only where something else names them, or to keep their order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Whole {
    pub name: String,
    /// The first is the person's main one.
    pub languages: Vec<Language>,
    /// Tells this dossier from every other.
    pub uid: String,
    pub plan: Plan,
    pub own_networks: Vec<OwnNetwork>,
    pub profile: WholeProfile,
    pub set_aside: Vec<SetAside>,
    pub own_words: Vec<String>,
    pub corrections: Vec<Correction>,
    pub adverts: Vec<WholeAdvert>,
    pub publications: Vec<WholePublication>,
    pub copied: Vec<WholeCopied>,
    pub written_pictures: Vec<WrittenPicture>,
    pub imports: Vec<WholeImport>,
    pub connections: Vec<WholeConnection>,
    /// Last, because their bytes are long; each once, whatever shows it.
    #[serde(serialize_with = "images::write", skip_deserializing)]
    pub images: Vec<PictureFile>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WholeProfile {
    pub entries: Vec<Entry>,
    pub texts: Vec<Text>,
    pub pictures: Vec<WholePicture>,
    pub shown: Vec<ShownPicture>,
}

/// A picture to choose from, and the part of it that is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WholePicture {
    pub kind: PictureKind,
    /// Of one of the images.
    pub hash: String,
    pub name: String,
    pub crop: Crop,
    /// Measured again as it is read.
    #[serde(skip)]
    pub measures: Option<Measures>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WholeAdvert {
    pub id: i32,
    pub name: String,
    pub language: Language,
    pub text: String,
    pub words: Vec<AdvertWord>,
    pub refused: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WholePublication {
    pub id: i32,
    pub network: String,
    pub language: Language,
    pub day: Date,
    pub readiness: Readiness,
    pub score: Option<u32>,
    pub texts: Vec<Carried>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WholeCopied {
    pub network: String,
    pub language: Language,
    pub owner: String,
    pub field: String,
    pub text: String,
}

/// How many were taken and who was new is counted, not told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WholeImport {
    pub id: i32,
    pub day: Date,
    pub source: String,
    pub format: Format,
    pub report: Told,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WholeConnection {
    pub id: i32,
    /// The import that brought them, and the one that said so last.
    pub import: i32,
    pub latest: i32,
    pub person: Person,
}

impl Whole {
    /// How much there is of what, by the id of its word.
    pub fn counts(&self) -> Vec<(&'static str, usize)> {
        vec![
            ("goals", self.plan.goals.len()),
            ("targets", self.plan.targets.len()),
            ("networks", self.plan.chosen.len()),
            ("slots", self.plan.rhythm.slots.len()),
            ("commitments", self.plan.commitments.len()),
            ("questions", self.plan.questions.len()),
            ("own-networks", self.own_networks.len()),
            ("entries", self.profile.entries.len()),
            ("texts", self.profile.texts.len()),
            ("pictures", self.profile.pictures.len()),
            ("set-aside", self.set_aside.len()),
            ("own-words", self.own_words.len()),
            ("corrections", self.corrections.len()),
            ("adverts", self.adverts.len()),
            ("publications", self.publications.len()),
            ("imports", self.imports.len()),
            ("connections", self.connections.len()),
        ]
    }
}
