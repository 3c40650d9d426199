//! What can go wrong with a dossier file, so that the window can say what to do about it.
use std::path::PathBuf;

use crate::profile::LONGEST;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{0} does not exist")]
    Missing(PathBuf),
    #[error("{0} already exists")]
    Exists(PathBuf),
    #[error("{0} is not a dossier")]
    NotADossier(PathBuf),
    #[error("{0} is damaged: {1}")]
    Damaged(PathBuf, String),
    #[error("{path} was written by a newer version (schema {found}, this program knows {known})")]
    Newer { path: PathBuf, found: i32, known: i32 },
    #[error("the dossier is read-only")]
    ReadOnly,
    #[error("another program is writing the dossier")]
    Busy,
    #[error("the work was stopped")]
    Cancelled,
    #[error("the disk is full")]
    DiskFull,
    #[error("a text of {0} characters, where a field takes {LONGEST}")]
    TooLong(usize),
    #[error("the change does not fit the dossier: {0}")]
    Refused(String),
    #[error("there is no {0}, or it cannot be set")]
    Unknown(String),
    #[error(transparent)]
    Io(#[from] std::io::Error),
    #[error(transparent)]
    Sql(rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::ReadOnly | Code::PermissionDenied) => Self::ReadOnly,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy,
            Some(Code::DiskFull) => Self::DiskFull,
            Some(Code::ConstraintViolation) => Self::Refused(error.to_string()),
            _ => Self::Sql(error),
        }
    }
}
