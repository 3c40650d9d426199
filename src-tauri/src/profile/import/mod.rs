//! Profiles that already exist elsewhere, read into proposals: what was read, what was not and why.
//! Nothing is written before the person has chosen.
mod json;
mod json_resume;
mod known;
mod name;
mod position;
mod reading;
mod said;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use super::Profile;
use crate::{
    documents::{Broken, decode},
    message::Message,
    networks::base,
    text::Language,
};

pub use position::{Position, positions};
pub use said::Part;

pub use crate::documents::MAX_BYTES;

/// What a file holds, ready to choose from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Import {
    /// The person's name, where the file gives one.
    pub name: Option<String>,
    /// The language the texts will be stored in.
    pub language: Language,
    pub items: Vec<Item>,
    pub skipped: Vec<Skipped>,
}

/// One field or one entry that was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Item {
    pub label: Message,
    pub content: Content,
    /// What the dossier says in its place: taking the item replaces it.
    pub current: Option<String>,
    /// The dossier already says the same.
    pub known: bool,
    #[serde(skip)]
    pub read_from: ReadFrom,
}

/// Where in the file an item stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadFrom {
    /// Of the whole: `work[2]`.
    pub place: String,
    /// The parts of each field's text.
    pub fields: BTreeMap<String, Vec<Part>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Content {
    /// A field of the common base.
    Field { field: String, value: String },
    /// A new entry: the values of its fields.
    Entry { entry: String, values: BTreeMap<String, String> },
}

/// A part of the file that was not read, or not as it stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Skipped {
    /// Where: `work[2].startDate`; empty where `why` says it.
    pub place: String,
    pub why: Message,
}

#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("the file is larger than {0} MB")]
    TooHeavy(u32),
    #[error("nothing in the file is a profile")]
    NotAProfile,
    #[error("the file cannot be read as JSON: line {line}, column {column}")]
    Syntax { line: u32, column: u32 },
    #[error("the file is nested too deeply")]
    TooDeep,
}

/// Whether a file to import can say what the base calls `role`: what it has no place for cannot be
/// missing from it.
pub fn can_say(role: &str) -> bool {
    role != "username" && (base().field(role).is_some() || base().entry(role).is_some())
}

/// Reads a file's bytes and compares what it says with `profile`.
///
/// # Errors
/// When the file as a whole is not a profile; what is wrong in a part of it is in `skipped`.
pub fn read(bytes: &[u8], language: Language, profile: &Profile) -> Result<Import, ImportError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ImportError::TooHeavy((MAX_BYTES >> 20) as u32));
    }
    let decoded = decode(bytes);
    let mut import = json_resume::read(&decoded.text, language, profile)?;
    if let Some(broken) = decoded.broken {
        import.skipped.insert(0, notice(broken));
    }
    Ok(import)
}

fn notice(Broken { line, byte, count }: Broken) -> Skipped {
    let why = Message::new("import-skipped-encoding")
        .number("line", line)
        .number("byte", byte)
        .number("n", count);
    Skipped { place: String::new(), why }
}
