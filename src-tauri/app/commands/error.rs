//! Errors on their way to the window, which branches on `code` alone and says the rest itself.
use std::path::Path;

use paperfirst_core::{
    documents::Unreadable, export::ExportError, photo::PictureError, plan::advert::TooLong,
    profile::import::ImportError, store, whole::WholeError,
};
use serde::Serialize;
use specta::Type;

/// `message` is for the log; `detail` is what the words of the code quote: a path, a line.
#[derive(Debug, Serialize, Type)]
pub(crate) struct Error {
    pub(crate) code: Code,
    pub(crate) message: String,
    pub(crate) detail: String,
}

/// Worded in `locales/` as `error-<code>`.
#[derive(Debug, Clone, Copy, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Code {
    NoDossier,
    Missing,
    Exists,
    NotADossier,
    Damaged,
    Newer,
    ReadOnly,
    Busy,
    DiskFull,
    TooLong,
    Refused,
    Unreadable,
    UnknownField,
    PhotoTooHeavy,
    PhotoTooLarge,
    NotAPicture,
    PictureDamaged,
    PictureHeic,
    PicturePdf,
    PictureAnimated,
    NothingToPaste,
    Cancelled,
    ImportTooHeavy,
    NotAProfile,
    ImportNothing,
    ImportSyntax,
    ImportTooDeep,
    ImportTooMany,
    ImportArchiveDamaged,
    ImportArchiveUnsafe,
    ImportProtected,
    ImportHtml,
    ImportDossier,
    DocumentTooHeavy,
    DocumentTooLong,
    DocumentUnknown,
    DocumentDamaged,
    DocumentNoText,
    DocumentProtected,
    AdvertTooLong,
    WholeTooHeavy,
    WholeSyntax,
    WholeTooDeep,
    WholeTooMany,
    WholeWrong,
    WholePicture,
    Export,
}

impl Error {
    /// The same, quoting the file by name; what the system answers is quoted as it is.
    pub(crate) fn about(self, path: &Path) -> Self {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        let own = matches!(self.code, Code::Unreadable | Code::Refused);
        Self { detail: if own { self.detail } else { name.into_owned() }, ..self }
    }

    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { code, detail: message.clone(), message }
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        use store::Error as From;
        let (code, detail) = match &error {
            From::Missing(path) => (Code::Missing, path.display().to_string()),
            From::Exists(path) => (Code::Exists, path.display().to_string()),
            From::NotADossier(path) => (Code::NotADossier, path.display().to_string()),
            From::Damaged(path, _) => (Code::Damaged, path.display().to_string()),
            From::Newer { path, .. } => (Code::Newer, path.display().to_string()),
            From::ReadOnly => (Code::ReadOnly, String::new()),
            From::Busy => (Code::Busy, String::new()),
            From::DiskFull => (Code::DiskFull, String::new()),
            From::Cancelled => (Code::Cancelled, String::new()),
            From::TooLong(length) => (Code::TooLong, length.to_string()),
            From::Refused(_) | From::Sql(_) => (Code::Refused, error.to_string()),
            From::Unknown(what) => (Code::UnknownField, what.clone()),
            From::Io(io) => return io_error(io),
        };
        Self { code, message: error.to_string(), detail }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        io_error(&error)
    }
}

fn io_error(error: &std::io::Error) -> Error {
    use std::io::ErrorKind as Kind;
    let code = match error.kind() {
        Kind::NotFound => Code::Missing,
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Code::ReadOnly,
        Kind::StorageFull | Kind::QuotaExceeded => Code::DiskFull,
        Kind::AlreadyExists => Code::Exists,
        _ => Code::Unreadable,
    };
    Error::new(code, error.to_string())
}

impl From<PictureError> for Error {
    fn from(error: PictureError) -> Self {
        let code = match error {
            PictureError::TooHeavy => Code::PhotoTooHeavy,
            PictureError::TooLarge => Code::PhotoTooLarge,
            PictureError::NotAPicture => Code::NotAPicture,
            PictureError::Heic(_) => Code::PictureHeic,
            PictureError::Pdf => Code::PicturePdf,
            PictureError::Animated => Code::PictureAnimated,
            PictureError::Damaged(_) => Code::PictureDamaged,
        };
        Self::new(code, error.to_string())
    }
}

impl From<ImportError> for Error {
    fn from(error: ImportError) -> Self {
        use ImportError as From;
        let (code, detail) = match &error {
            From::TooHeavy(limit) => (Code::ImportTooHeavy, limit.to_string()),
            From::NotAProfile => (Code::NotAProfile, String::new()),
            From::Nothing(format) => (Code::ImportNothing, format.id().to_owned()),
            From::Syntax { line, column } => (Code::ImportSyntax, format!("{line}:{column}")),
            From::TooDeep => (Code::ImportTooDeep, String::new()),
            From::TooWide(limit) => (Code::ImportTooMany, limit.to_string()),
            From::Damaged(_) => (Code::ImportArchiveDamaged, String::new()),
            From::Unsafe(danger) => (Code::ImportArchiveUnsafe, danger.id().to_owned()),
            From::Protected => (Code::ImportProtected, String::new()),
            From::Html => (Code::ImportHtml, String::new()),
            From::Dossier => (Code::ImportDossier, String::new()),
            From::Cancelled => (Code::Cancelled, String::new()),
            From::Document(why) => return Self::from(*why),
            From::Io(io) => return io_error(io),
        };
        Self { code, message: error.to_string(), detail }
    }
}

impl From<Unreadable> for Error {
    fn from(error: Unreadable) -> Self {
        let code = match error {
            Unreadable::TooHeavy(_) => Code::DocumentTooHeavy,
            Unreadable::TooLong(_) => Code::DocumentTooLong,
            Unreadable::UnknownKind => Code::DocumentUnknown,
            Unreadable::Damaged => Code::DocumentDamaged,
            Unreadable::NoText => Code::DocumentNoText,
            Unreadable::Protected => Code::DocumentProtected,
        };
        Self::new(code, error.to_string())
    }
}

impl From<WholeError> for Error {
    fn from(error: WholeError) -> Self {
        use WholeError as From;
        let (code, detail) = match &error {
            From::TooHeavy(limit) => (Code::WholeTooHeavy, limit.to_string()),
            From::Syntax { line, column } => (Code::WholeSyntax, format!("{line}:{column}")),
            From::TooDeep => (Code::WholeTooDeep, String::new()),
            From::TooMany(limit) => (Code::WholeTooMany, limit.to_string()),
            From::NotADossier => (Code::NotADossier, String::new()),
            From::Newer { .. } => (Code::Newer, String::new()),
            From::Wrong(wrong) if wrong.is_of_a_picture() => {
                (Code::WholePicture, wrong.place.clone())
            }
            From::Wrong(wrong) => (Code::WholeWrong, wrong.place.clone()),
            From::Io(io) => return io_error(io),
        };
        Self { code, message: error.to_string(), detail }
    }
}

impl From<TooLong> for Error {
    fn from(error: TooLong) -> Self {
        Self::new(Code::AdvertTooLong, error.to_string())
    }
}

impl From<ExportError> for Error {
    fn from(error: ExportError) -> Self {
        Self::new(Code::Export, error.to_string())
    }
}
