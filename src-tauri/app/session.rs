//! The open dossier, and the import that waits for the person's choice. One at a time.
use std::{
    fs::File,
    io::Read,
    path::Path,
    sync::{Mutex, MutexGuard},
};

use jiff::{Zoned, civil::Date};
use paperfirst_core::{profile::import::Import, store::Store};

use crate::commands::{Code, Error};

#[derive(Default)]
pub(crate) struct Session {
    store: Mutex<Option<Store>>,
    import: Mutex<Option<Import>>,
}

impl Session {
    /// Runs `work` on the open dossier.
    pub(crate) fn with<T>(
        &self,
        work: impl FnOnce(&Store) -> Result<T, Error>,
    ) -> Result<T, Error> {
        match &*self.lock() {
            Some(store) => work(store),
            None => Err(Error::new(Code::NoDossier, "no dossier is open")),
        }
    }

    /// Puts another dossier, or none, in the place of the open one.
    pub(crate) fn replace(&self, store: Option<Store>) {
        *self.lock() = store;
        *self.import() = None;
    }

    /// The import that was read last and not taken yet.
    pub(crate) fn import(&self) -> MutexGuard<'_, Option<Import>> {
        self.import.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// A change is one transaction: a panic in another command has left nothing half done.
    fn lock(&self) -> MutexGuard<'_, Option<Store>> {
        self.store.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// The only clock there is: the core is told what day it is.
#[expect(clippy::disallowed_methods, reason = "asked here so that the core need not ask")]
pub(crate) fn today() -> Date {
    Zoned::now().date()
}

/// A file's bytes; none where it is longer than `most`, whatever its length is said to be.
pub(crate) fn read_at_most(path: &Path, most: u64) -> Result<Option<Vec<u8>>, std::io::Error> {
    let mut bytes = Vec::new();
    let read = File::open(path)?.take(most + 1).read_to_end(&mut bytes)? as u64;
    Ok((read <= most).then_some(bytes))
}
