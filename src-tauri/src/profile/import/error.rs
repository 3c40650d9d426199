use super::Format;
use crate::documents::Unreadable;

#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("the file is larger than {0} MB")]
    TooHeavy(u32),
    #[error("nothing in the file is a profile or an address book")]
    NotAProfile,
    #[error("the file is a whole dossier")]
    Dossier,
    #[error("nothing was found in what looked like {0:?}")]
    Nothing(Format),
    #[error("the file cannot be read as JSON: line {line}, column {column}")]
    Syntax { line: u32, column: u32 },
    #[error("the file is nested too deeply")]
    TooDeep,
    #[error("the table has more than {0} columns")]
    TooWide(u32),
    #[error("the archive is damaged: {0}")]
    Damaged(String),
    #[error("the archive is not to be trusted: {0:?}")]
    Unsafe(Danger),
    #[error("the file is protected by a password")]
    Protected,
    #[error("the archive holds pages in HTML instead of data in JSON")]
    Html,
    #[error("the reading was stopped")]
    Cancelled,
    #[error(transparent)]
    Document(#[from] Unreadable),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// What makes a file that nobody writes by accident. Worded as `import-danger-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Danger {
    TooManyFiles,
    Overlapping,
    Unfolding,
    Declarations,
    TooManyElements,
}

impl Danger {
    pub fn id(self) -> &'static str {
        match self {
            Self::TooManyFiles => "too-many-files",
            Self::Overlapping => "overlapping",
            Self::Unfolding => "unfolding",
            Self::Declarations => "declarations",
            Self::TooManyElements => "too-many-elements",
        }
    }
}
