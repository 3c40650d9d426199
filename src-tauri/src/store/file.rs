//! Making, opening and copying a dossier file. A file that is not one, is damaged or comes from a
//! newer version is left untouched; an older one is copied before it is brought up to date.
use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, backup::Backup};
use rusqlite_migration::{M, Migrations};

use super::{Error, Store};
use crate::text::Language;

pub const EXTENSION: &str = "paperfirst";

/// 'PprF', in the file's header: tells a dossier from any other SQLite file.
const APPLICATION_ID: i32 = 0x5070_7246;

/// How long to wait for another program that is writing.
const BUSY: Duration = Duration::from_secs(3);

const MIGRATIONS: &[M] = &[
    M::up(include_str!("../../migrations/0001_start.sql")),
    M::up(include_str!("../../migrations/0002_checks.sql")),
    M::up(include_str!("../../migrations/0003_pictures.sql")),
    M::up(include_str!("../../migrations/0004_imports.sql")),
    M::up(include_str!("../../migrations/0005_agenda.sql")),
];

fn known() -> i32 {
    i32::try_from(MIGRATIONS.len()).unwrap_or(i32::MAX)
}

impl Store {
    /// A new dossier in a file that must not exist yet.
    ///
    /// # Errors
    /// `Exists`, or what the disk says.
    pub fn create(path: &Path, name: &str, languages: &[Language]) -> Result<Self, Error> {
        if path.exists() {
            return Err(Error::Exists(path.to_owned()));
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        // Made under another name, so that a crash leaves no half-made dossier under this one.
        let draft = path.with_extension("new");
        let _ = fs::remove_file(&draft);
        let made = Connection::open(&draft).map_err(Error::from).and_then(|db| {
            db.pragma_update(None, "application_id", APPLICATION_ID)?;
            Self::ready(db, None, false, Some((name, languages)))
        });
        match made.map(drop) {
            Ok(()) => fs::rename(&draft, path)?,
            Err(error) => {
                let _ = fs::remove_file(&draft);
                return Err(error);
            }
        }
        Self::open(path)
    }

    /// A dossier without a file.
    ///
    /// # Errors
    /// When SQLite itself fails.
    pub fn in_memory(name: &str, languages: &[Language]) -> Result<Self, Error> {
        let db = Connection::open_in_memory()?;
        // A copy of it is a dossier file like any other.
        db.pragma_update(None, "application_id", APPLICATION_ID)?;
        Self::ready(db, None, false, Some((name, languages)))
    }

    /// Opens a dossier file, for reading only where the disk allows no more.
    ///
    /// # Errors
    /// `Missing`, `NotADossier`, `Damaged` or `Newer`, the file untouched; or what the disk says.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let path = fs::canonicalize(path).map_err(|_| Error::Missing(path.to_owned()))?;
        inspect(&path)?;
        let writable = fs::OpenOptions::new().append(true).open(&path).is_ok();
        let flags = if writable {
            OpenFlags::SQLITE_OPEN_READ_WRITE
        } else {
            OpenFlags::SQLITE_OPEN_READ_ONLY
        };
        let db = Connection::open_with_flags(&path, flags)?;
        db.busy_timeout(BUSY)?;
        check(&db, &path)?;
        // Asked again: what a crash interrupted has been taken back by now.
        let found: i32 = db.query_row("pragma user_version", [], |row| row.get(0))?;
        if found < known() {
            if !writable {
                return Err(Error::ReadOnly);
            }
            fs::copy(&path, copy_beside(&path, found))?;
        }
        Self::ready(db, Some(path.clone()), !writable, None).map_err(|error| not_ours(error, path))
    }

    /// Opens a dossier file to look at it: nothing is written, neither into it nor beside it. What an
    /// older version has made is brought up to date in memory.
    ///
    /// # Errors
    /// As `open`.
    pub fn look(path: &Path) -> Result<Self, Error> {
        let known_path = fs::canonicalize(path).map_err(|_| Error::Missing(path.to_owned()))?;
        match Self::looked_at(known_path) {
            // A crash has interrupted a change: only writing takes it back.
            Err(Error::ReadOnly) => Self::open(path),
            looked => looked,
        }
    }

    fn looked_at(path: PathBuf) -> Result<Self, Error> {
        inspect(&path)?;
        let db = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        db.busy_timeout(BUSY)?;
        check(&db, &path)?;
        let found: i32 = db.query_row("pragma user_version", [], |row| row.get(0))?;
        let db = if found < known() {
            let mut copy = Connection::open_in_memory()?;
            Backup::new(&db, &mut copy)?.run_to_completion(256, Duration::ZERO, None)?;
            migrate(&mut copy)?;
            copy
        } else {
            db
        };
        let ours = db.prepare("select name from dossier").map(drop).map_err(Error::from);
        ours.and_then(|()| Self::ready(db, Some(path.clone()), true, None))
            .map_err(|error| not_ours(error, path))
    }

    /// Copies the dossier as it stands into a file that must not exist yet.
    ///
    /// # Errors
    /// `Exists`, or what the disk says.
    pub fn copy_to(&self, path: &Path) -> Result<(), Error> {
        if path.exists() {
            return Err(Error::Exists(path.to_owned()));
        }
        let copied = Connection::open(path).and_then(|mut copy| {
            Backup::new(&self.db, &mut copy)?.run_to_completion(256, Duration::ZERO, None)
        });
        if copied.is_err() {
            // A part of a dossier is none.
            let _ = fs::remove_file(path);
        }
        Ok(copied?)
    }

    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// The schema as it stands, for a test to show.
    ///
    /// # Errors
    /// When SQLite fails.
    pub fn schema(&self) -> Result<String, Error> {
        let mut query = self.db.prepare(
            "select sql from sqlite_schema where sql is not null and name not like 'sqlite_%' order by name",
        )?;
        let tables = query.query_map([], |row| row.get::<_, String>(0))?;
        Ok(tables.collect::<Result<Vec<_>, _>>()?.join(";\n\n"))
    }

    /// Walks every migration, for a new file as for an old one.
    fn ready(
        mut db: Connection,
        path: Option<PathBuf>,
        read_only: bool,
        new: Option<(&str, &[Language])>,
    ) -> Result<Self, Error> {
        db.busy_timeout(BUSY)?;
        db.pragma_update(None, "foreign_keys", true)?;
        db.pragma_update(None, "synchronous", "full")?;
        db.set_prepared_statement_cache_capacity(64);
        if !read_only {
            migrate(&mut db)?;
        }
        let store = Self { db, path, read_only };
        if let Some((name, languages)) = new {
            store.begin(name, languages)?;
        }
        if !read_only {
            store.watch()?;
            store.drop_unused_images()?;
            store.drop_unused_connections()?;
        }
        Ok(store)
    }
}

/// The header is right and the pages are sound, but the tables are not ours.
fn not_ours(error: Error, path: PathBuf) -> Error {
    match error {
        Error::Sql(error) => Error::Damaged(path, error.to_string()),
        other => other,
    }
}

fn migrate(db: &mut Connection) -> Result<(), Error> {
    Migrations::from_slice(MIGRATIONS).to_latest(db).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => Error::from(err),
        other => Error::Refused(other.to_string()),
    })
}

/// Looks at the header alone: nothing is opened that is not a dossier of a known version.
fn inspect(path: &Path) -> Result<(), Error> {
    let mut header = [0; 100];
    let read = fs::File::open(path)?.read_exact(&mut header);
    let number = |at: usize| {
        i32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
    };
    if read.is_err() || !header.starts_with(b"SQLite format 3\0") || number(68) != APPLICATION_ID {
        return Err(Error::NotADossier(path.to_owned()));
    }
    let found = number(60);
    if found > known() {
        return Err(Error::Newer { path: path.to_owned(), found, known: known() });
    }
    Ok(())
}

/// Reads the whole file once: what a failing disk has garbled is found now, not in mid-work.
fn check(db: &Connection, path: &Path) -> Result<(), Error> {
    let health = db.query_row("pragma quick_check(1)", [], |row| row.get::<_, String>(0));
    match health {
        Ok(health) if health == "ok" => Ok(()),
        Ok(health) => Err(Error::Damaged(path.to_owned(), health)),
        Err(error) => match Error::from(error) {
            Error::Sql(error) => Err(Error::Damaged(path.to_owned(), error.to_string())),
            other => Err(other),
        },
    }
}

/// 'claire (schema 1).paperfirst', or the first free name after it.
fn copy_beside(path: &Path, schema: i32) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    (1..)
        .map(|number| match number {
            1 => format!("{stem} (schema {schema}).{EXTENSION}"),
            _ => format!("{stem} (schema {schema}, {number}).{EXTENSION}"),
        })
        .map(|name| path.with_file_name(name))
        .find(|copy| !copy.exists())
        .unwrap_or_else(|| path.with_extension("copy"))
}
