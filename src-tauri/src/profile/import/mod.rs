//! Profiles and address books that already exist elsewhere, read into proposals: what was read, what
//! was not and why. A reader for each source says what it found; that is then compared with the
//! dossier. Nothing is written before the person has chosen.
mod address_book;
mod compare;
mod cv;
mod error;
mod europass;
mod facebook;
mod files;
mod format;
mod google_contacts;
mod html;
mod json;
mod json_reading;
mod json_resume;
mod known;
mod linkedin;
mod mastodon;
mod name;
mod outlook;
mod plain_csv;
mod position;
mod reactive_resume;
mod reading;
mod said;
mod table;
mod translations;
mod unopened;
mod vcard;
mod words;
mod x;

use std::{collections::BTreeMap, ops::ControlFlow, path::Path};

use serde::{Deserialize, Serialize};
use specta::Type;

use super::Profile;
use crate::{
    connections::{Comparison, Connection, PeopleFound, Person},
    message::Message,
    networks::base,
    text::{Language, detect},
};

pub use error::{Danger, ImportError};
pub use files::{Files, MOST_BYTES};
pub use format::Format;
pub(crate) use name::split as split_name;
pub use position::{Position, positions};
pub use reading::Found;
pub use said::Part;

/// What a file holds, ready to choose from.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Import {
    pub format: Format,
    /// The name of the file or folder; empty for a text that was pasted.
    pub source: String,
    /// The person's name, where the file gives one.
    pub name: Option<String>,
    /// Where the texts go that do not say their language.
    pub language: Language,
    /// All languages of its texts.
    pub languages: Vec<Language>,
    /// The file says itself in which language its texts are.
    pub says_language: bool,
    pub files: Vec<FileRead>,
    pub items: Vec<Item>,
    pub people: Option<PeopleFound>,
    pub tallies: Vec<Tally>,
    pub matching: Option<Matching>,
    pub skipped: Vec<Skipped>,
    /// The people themselves; the page is given figures and samples.
    #[serde(skip)]
    #[specta(skip)]
    pub everybody: Comparison,
}

/// What is asked beside the file; None where the program is to find out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct Asked {
    pub format: Option<Format>,
    pub language: Option<Language>,
    pub matching: Option<Columns>,
}

/// What the rows of a plain CSV are, `people` or a kind of entry, and for each column the field that
/// it fills.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct Columns {
    pub what: String,
    pub columns: Vec<Option<String>>,
}

/// How the columns of a plain CSV are understood, to be put right by the person.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Matching {
    pub headers: Vec<String>,
    /// The first rows.
    pub sample: Vec<Vec<String>>,
    pub what: String,
    pub columns: Vec<Option<String>>,
    pub choices: Vec<Choice>,
}

/// What rows may be, and the fields that a column of them may fill.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
#[serde(rename = "MatchingChoice")]
pub struct Choice {
    pub what: String,
    pub fields: Vec<String>,
}

/// One file of an archive, or the file itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct FileRead {
    pub name: String,
    pub language: Option<Language>,
    pub state: FileState,
    /// What it holds.
    pub what: Option<Message>,
    pub rows: u32,
    /// Rows that were not read.
    pub skipped: u32,
    pub why: Option<Message>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum FileState {
    Read,
    /// Never needed, so not opened.
    Left,
    /// Not opened: its name says nothing to us.
    Unknown,
    Failed,
}

/// Something counted: endorsements of each skill, posts of each week.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Tally {
    pub label: Message,
    pub rows: Vec<Count>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename = "TallyRow")]
pub struct Count {
    pub name: String,
    pub count: u32,
}

/// One thing to take or to leave.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct Item {
    pub label: Message,
    pub content: Content,
    /// None where the text is the same in all languages.
    pub language: Option<Language>,
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
    /// A new entry: the values of its fields, and those in the file's other languages.
    Entry { entry: String, values: BTreeMap<String, String>, others: Vec<Translation> },
    /// Another text for an entry that the dossier has; `title` names it.
    EntryField { entry: String, id: i32, title: String, field: String, value: String },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Translation {
    pub language: Language,
    pub values: BTreeMap<String, String>,
}

/// A part of the file that was not read, or not as it stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Skipped {
    /// Empty where there is only one file.
    pub file: String,
    /// Where: `work[2].startDate`, `l. 14`; empty where `why` says it.
    pub place: String,
    pub why: Message,
}

/// An item that is taken; `values` replaces what was read where the person has corrected it, by field.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct Taken {
    pub index: u32,
    pub values: BTreeMap<String, String>,
}

impl Taken {
    /// As it was read.
    pub fn whole(index: usize) -> Self {
        Self { index: u32::try_from(index).unwrap_or(u32::MAX), values: BTreeMap::new() }
    }
}

/// Which of the people are taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PeopleTaken {
    pub added: bool,
    pub changed: bool,
}

/// An import that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PastImport {
    pub id: i32,
    pub day: String,
    pub source: String,
    pub format: Format,
    pub items: u32,
    /// Who was new.
    pub people: u32,
}

/// What stays to be read of it.
#[derive(Clone, Debug, PartialEq, Serialize, Type)]
pub struct ImportReport {
    pub past: PastImport,
    #[serde(flatten)]
    pub told: Told,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Told {
    pub files: Vec<FileRead>,
    pub tallies: Vec<Tally>,
    pub skipped: Vec<Skipped>,
    /// What each thing is called that was taken.
    pub taken: Vec<Message>,
}

/// How far the work is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Type)]
#[serde(rename = "ImportProgress")]
pub struct Progress {
    pub file: String,
    pub rows: u32,
    /// From 0 to 100; None where it cannot be known.
    pub percent: Option<u8>,
}

/// Hears how far the work is, and may break it off.
pub type Watch<'w> = &'w (dyn Fn(&Progress) -> ControlFlow<()> + 'w);

/// Nobody listens, nobody stops it.
pub const UNWATCHED: Watch<'static> = &|_| ControlFlow::Continue(());

/// Whether a file to import can say what the base calls `role`: what it has no place for cannot be
/// missing from it.
pub fn can_say(role: &str) -> bool {
    role != "username" && (base().field(role).is_some() || base().entry(role).is_some())
}

/// Reads a file, an archive or the folder that it was unpacked to.
///
/// # Errors
/// When it cannot be opened, or nothing in it can be read; what is wrong in a part of it is in
/// `skipped`.
pub fn read_path(path: &Path, asked: &Asked, watch: Watch) -> Result<Found, ImportError> {
    read_files(&mut Files::open(path, watch)?, asked, watch)
}

/// Reads a file's bytes; `name` is only said again.
///
/// # Errors
/// As `read_path`.
pub fn read_bytes(name: &str, bytes: &[u8], asked: &Asked) -> Result<Found, ImportError> {
    read_files(&mut Files::of(name, bytes.to_vec())?, asked, UNWATCHED)
}

fn read_files(files: &mut Files, asked: &Asked, watch: Watch) -> Result<Found, ImportError> {
    let format = match asked.format {
        Some(format) => format,
        None => format::recognise(files)?,
    };
    let mut reading = reading::Reading::new(format, files.name(), watch);
    format.read(files, asked, &mut reading)?;
    let found = reading.finish();
    if found.says_nothing() { Err(ImportError::Nothing(format)) } else { Ok(found) }
}

impl Found {
    /// What it says against what is known: `language` is that of the texts that do not say theirs.
    pub fn compare(self, language: Language, profile: &Profile, known: &[Connection]) -> Import {
        compare::compare(self, language, profile, known)
    }

    /// The language of its texts, as far as they show it.
    pub fn language(&self) -> Option<Language> {
        let said = self.languages.first().copied();
        said.or_else(|| detect(&self.longest_texts())).or(self.hint)
    }
}

impl Import {
    /// What stays of it, once these are taken.
    pub fn told(&self, taken: Vec<Message>) -> Told {
        Told {
            files: self.files.clone(),
            tallies: self.tallies.clone(),
            skipped: self.skipped.clone(),
            taken,
        }
    }
}
