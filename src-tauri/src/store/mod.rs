//! A dossier file: one SQLite database, the only code that says `rusqlite`. Every change is one
//! transaction, on disk when the call returns, and can be undone.
mod adverts;
mod change;
mod connections;
mod corrections;
mod error;
mod file;
mod import;
mod own_word;
mod picture;
mod plan;
mod profile;
mod publication;
mod read;
mod set_aside;
mod whole;

use rusqlite::Connection;

pub use error::Error;
pub use file::EXTENSION;

/// An open dossier file.
pub struct Store {
    db: Connection,
    path: Option<std::path::PathBuf>,
    read_only: bool,
}
