//! The open dossier, and the import that waits for the person's choice. One at a time.
use std::{
    fs::File,
    io::Read,
    path::Path,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicBool, Ordering},
    },
};

use jiff::{Zoned, civil::Date};
use paperfirst_core::{photo::Proof, profile::import::Import, store::Store};

use crate::commands::{Code, Error};

#[derive(Default)]
pub(crate) struct Session {
    store: Mutex<Option<Store>>,
    import: Mutex<Option<Import>>,
    /// Of the pictures that were looked at last, by their hash: making one takes a while.
    proofs: Mutex<Vec<(String, Arc<Proof>)>>,
    saving_cancelled: AtomicBool,
    import_cancelled: AtomicBool,
}

/// Each takes about as many bytes as the picture has pixels.
const PROOFS: usize = 3;

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

    pub(crate) fn known_proof(&self, hash: &str) -> Option<Arc<Proof>> {
        let proofs = self.proofs();
        proofs.iter().find(|(known, _)| known == hash).map(|(_, proof)| proof.clone())
    }

    pub(crate) fn keep_proof(&self, hash: &str, proof: Proof) -> Arc<Proof> {
        let proof = Arc::new(proof);
        let mut proofs = self.proofs();
        proofs.retain(|(known, _)| known != hash);
        proofs.insert(0, (hash.to_owned(), proof.clone()));
        proofs.truncate(PROOFS);
        proof
    }

    fn proofs(&self) -> MutexGuard<'_, Vec<(String, Arc<Proof>)>> {
        self.proofs.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    pub(crate) fn begin_saving(&self) {
        self.saving_cancelled.store(false, Ordering::Relaxed);
    }

    pub(crate) fn cancel_saving(&self) {
        self.saving_cancelled.store(true, Ordering::Relaxed);
    }

    pub(crate) fn saving_is_cancelled(&self) -> bool {
        self.saving_cancelled.load(Ordering::Relaxed)
    }

    pub(crate) fn begin_import(&self) {
        self.import_cancelled.store(false, Ordering::Relaxed);
    }

    pub(crate) fn cancel_import(&self) {
        self.import_cancelled.store(true, Ordering::Relaxed);
    }

    pub(crate) fn import_is_cancelled(&self) -> bool {
        self.import_cancelled.load(Ordering::Relaxed)
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
