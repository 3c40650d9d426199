use std::path::PathBuf;

use paperfirst_core::profile::{self, PhotoError};
use tauri::State;

use super::{
    Error,
    snapshot::{Snapshot, change},
};
use crate::session::{Session, read_at_most};

/// Reads a picture file and keeps it for `base` or a network.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_photo(
    session: State<'_, Session>,
    owner: String,
    path: PathBuf,
) -> Result<Snapshot, Error> {
    let bytes = read_at_most(&path, profile::MAX_PHOTO_BYTES)?.ok_or(PhotoError::TooHeavy)?;
    let picture = profile::read_photo(bytes)?;
    change(&session, |store| Ok(store.set_photo(&owner, &picture)?))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_photo(session: State<'_, Session>, owner: String) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.remove_photo(&owner)?))
}
