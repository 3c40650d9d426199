//! What keeps a file from being taken in: always with its place, so that it can be put right.
use crate::{message::Message, photo::PictureError};

#[derive(Debug, thiserror::Error)]
pub enum WholeError {
    #[error("the file is larger than {0} MB")]
    TooHeavy(u32),
    #[error("the file cannot be read as JSON: line {line}, column {column}")]
    Syntax { line: u32, column: u32 },
    #[error("the file is nested too deeply")]
    TooDeep,
    #[error("the file holds more than {0} values")]
    TooMany(u32),
    #[error("the file is not a dossier of Paper First")]
    NotADossier,
    #[error("the file was written by a newer version (format {found}, this program knows {known})")]
    Newer { found: u64, known: u64 },
    #[error(transparent)]
    Wrong(#[from] Wrong),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// One place of the file, and what is wrong there.
#[derive(Debug, thiserror::Error)]
#[error("{place}: {why:?}")]
pub struct Wrong {
    /// `plan.goals[2].date`, counted from 0 as programs do.
    pub place: String,
    pub why: Why,
}

#[derive(Debug)]
pub enum Why {
    Missing,
    /// Another kind of value; both named by the id of a word.
    Type {
        expected: &'static str,
        found: &'static str,
    },
    /// None of the values that are known there.
    Value {
        found: String,
        known: String,
    },
    Range {
        found: String,
        least: i64,
        most: i64,
    },
    Empty,
    Date,
    /// The id of a network of one's own.
    OwnId,
    /// Something before it has the same id, or stands for the same.
    Twice,
    /// Nothing in the file has the id that is named.
    Nowhere(String),
    Encoding,
    Picture(PictureError),
    /// Not that of the image's bytes.
    Hash,
    /// What a newer reading of the same version would have to say.
    Other(String),
}

impl Wrong {
    pub(super) fn at(place: &str, why: Why) -> Self {
        Self { place: place.to_owned(), why }
    }

    /// The rest of the file may well be sound.
    pub fn is_of_a_picture(&self) -> bool {
        matches!(self.why, Why::Encoding | Why::Picture(_) | Why::Hash)
    }

    /// What to say of it; `file` is how the person calls the file.
    pub fn message(&self, file: &str) -> Message {
        let message = |id: &str| Message::new(id).text("file", file).text("place", &self.place);
        match &self.why {
            Why::Missing => message("whole-wrong-missing"),
            Why::Type { expected, found } => {
                message("whole-wrong-type").word("expected", *expected).word("found", *found)
            }
            Why::Value { found, known } => {
                message("whole-wrong-value").text("found", found).text("known", known)
            }
            Why::Range { found, least, most } => message("whole-wrong-range")
                .text("found", found)
                .text("least", least.to_string())
                .text("most", most.to_string()),
            Why::Empty => message("whole-wrong-empty"),
            Why::Date => message("whole-wrong-date"),
            Why::OwnId => message("whole-wrong-own-id"),
            Why::Twice => message("whole-wrong-twice"),
            Why::Nowhere(id) => message("whole-wrong-nowhere").text("id", id),
            Why::Encoding => message("whole-wrong-encoding"),
            Why::Picture(_) => message("whole-wrong-picture"),
            Why::Hash => message("whole-wrong-hash"),
            Why::Other(said) => message("whole-wrong-other").text("detail", said),
        }
    }
}
