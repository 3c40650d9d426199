//! What stops a command: said with the file, the place and what to do about it.
use std::path::Path;

use paperfirst_core::{
    documents::Unreadable,
    message::Message,
    photo::PictureError,
    profile::{LONGEST, import::ImportError},
    store::Error,
    texts::Texts,
    whole::WholeError,
};

/// The command was asked for wrongly.
pub(crate) const USAGE: u8 = 2;
/// A file cannot be read or written.
pub(crate) const UNREADABLE: u8 = 3;

pub(crate) struct Failure {
    pub(crate) code: u8,
    message: Message,
}

impl Failure {
    pub(crate) fn usage(message: Message) -> Self {
        Self { code: USAGE, message }
    }

    pub(crate) fn unreadable(message: Message) -> Self {
        Self { code: UNREADABLE, message }
    }

    /// What the dossier file answers.
    pub(crate) fn dossier(path: &Path, error: &Error) -> Self {
        let message = match error {
            Error::Missing(_) => Message::new("cli-error-missing"),
            Error::Exists(_) => return Self::usage(at(path, Message::new("cli-error-exists"))),
            Error::NotADossier(_) => Message::new("cli-error-not-a-dossier"),
            Error::Damaged(_, place) => Message::new("cli-error-damaged").text("place", place),
            Error::Newer { found, known, .. } => Message::new("cli-error-newer")
                .text("found", found.to_string())
                .text("known", known.to_string()),
            Error::ReadOnly => Message::new("cli-error-read-only"),
            Error::Busy => Message::new("cli-error-busy"),
            Error::DiskFull => Message::new("cli-error-disk-full"),
            Error::TooLong(length) => {
                let message = Message::new("cli-error-too-long");
                let message = message.number("length", *length).number("max", LONGEST);
                return Self::usage(at(path, message));
            }
            Error::Refused(_)
            | Error::Unknown(_)
            | Error::Cancelled
            | Error::Sql(_)
            | Error::Io(_) => Message::new("cli-error-system").text("detail", error.to_string()),
        };
        Self::unreadable(at(path, message))
    }

    /// What the disk answers about any other file.
    pub(crate) fn file(path: &Path, error: &std::io::Error) -> Self {
        let message = match error.kind() {
            std::io::ErrorKind::NotFound => Message::new("cli-error-not-found"),
            _ => Message::new("cli-error-system").text("detail", error.to_string()),
        };
        Self::unreadable(at(path, message))
    }

    /// What keeps a file from being imported.
    pub(crate) fn import(path: &Path, error: &ImportError) -> Self {
        let message = match error {
            ImportError::TooHeavy(limit) => heavy(*limit),
            ImportError::NotAProfile => Message::new("cli-error-import-unknown"),
            ImportError::Nothing(format) => Message::new("cli-error-import-nothing")
                .word("format", format!("import-format-{}", format.id())),
            ImportError::Syntax { line, column } => spot("cli-error-import-syntax", *line, *column),
            ImportError::TooDeep => Message::new("cli-error-import-too-deep"),
            ImportError::TooWide(max) => {
                Message::new("cli-error-import-too-wide").number("max", *max)
            }
            ImportError::Damaged(_) => Message::new("cli-error-import-damaged"),
            ImportError::Unsafe(danger) => Message::new("cli-error-import-unsafe")
                .word("detail", format!("import-danger-{}", danger.id())),
            ImportError::Protected => Message::new("cli-error-import-protected"),
            ImportError::Dossier => Message::new("cli-error-import-dossier"),
            ImportError::Html => Message::new("cli-error-import-html"),
            ImportError::Document(why) => document(*why),
            ImportError::Io(error) => return Self::file(path, error),
            ImportError::Cancelled => {
                Message::new("cli-error-system").text("detail", error.to_string())
            }
        };
        Self::unreadable(at(path, message))
    }

    /// What keeps a whole dossier in JSON from being taken in.
    pub(crate) fn whole(path: &Path, error: &WholeError) -> Self {
        let message = match error {
            WholeError::TooHeavy(limit) => {
                Message::new("cli-error-whole-too-heavy").number("limit", *limit)
            }
            WholeError::Syntax { line, column } => spot("cli-error-import-syntax", *line, *column),
            WholeError::TooDeep => Message::new("cli-error-whole-too-deep"),
            WholeError::TooMany(max) => {
                Message::new("cli-error-whole-too-many").number("max", *max)
            }
            WholeError::NotADossier => Message::new("cli-error-not-a-dossier"),
            WholeError::Newer { found, known } => Message::new("cli-error-whole-newer")
                .text("found", found.to_string())
                .text("known", known.to_string()),
            WholeError::Wrong(wrong) => {
                return Self::unreadable(wrong.message(&path.display().to_string()));
            }
            WholeError::Io(error) => return Self::file(path, error),
        };
        Self::unreadable(at(path, message))
    }

    /// The same of a file that is to be a résumé in JSON, and nothing else.
    pub(crate) fn resume(path: &Path, error: &ImportError) -> Self {
        let message = match error {
            ImportError::TooHeavy(limit) => {
                Message::new("cli-error-too-heavy").number("limit", *limit)
            }
            ImportError::NotAProfile | ImportError::Nothing(_) => {
                Message::new("cli-error-not-a-profile")
            }
            ImportError::Syntax { line, column } => spot("cli-error-syntax", *line, *column),
            ImportError::TooDeep => Message::new("cli-error-too-deep"),
            other => return Self::import(path, other),
        };
        Self::unreadable(at(path, message))
    }

    pub(crate) fn picture(path: &Path, error: &PictureError) -> Self {
        let message = match error {
            PictureError::TooHeavy => Message::new("cli-error-photo-too-heavy"),
            PictureError::TooLarge => Message::new("cli-error-photo-too-large"),
            PictureError::Heic(format) => {
                Message::new("cli-error-photo-heic").text("format", *format)
            }
            PictureError::Pdf => Message::new("cli-error-photo-pdf"),
            PictureError::Animated => Message::new("cli-error-photo-animated"),
            PictureError::NotAPicture => Message::new("cli-error-not-a-photo"),
            PictureError::Damaged(_) => Message::new("cli-error-photo-damaged"),
        };
        Self::unreadable(at(path, message))
    }

    pub(crate) fn say(&self, texts: &Texts) -> String {
        crate::layout::wrap(&self.line(texts), 0)
    }

    /// The same on one line.
    pub(crate) fn line(&self, texts: &Texts) -> String {
        texts.say(&self.message)
    }
}

fn at(path: &Path, message: Message) -> Message {
    message.text("file", path.display().to_string())
}

fn document(why: Unreadable) -> Message {
    match why {
        Unreadable::TooHeavy(limit) => heavy(limit),
        Unreadable::TooLong(max) => Message::new("cli-error-import-too-long").number("max", max),
        Unreadable::UnknownKind => Message::new("cli-error-import-unknown"),
        Unreadable::Damaged => Message::new("cli-error-import-document"),
        Unreadable::NoText => Message::new("cli-error-import-no-text"),
        Unreadable::Protected => Message::new("cli-error-import-protected"),
    }
}

fn heavy(limit: u32) -> Message {
    Message::new("cli-error-import-too-heavy").number("limit", limit)
}

fn spot(id: &str, line: u32, column: u32) -> Message {
    Message::new(id).text("line", line.to_string()).text("column", column.to_string())
}
