use std::path::PathBuf;

use paperfirst_core::{
    profile::import::{self, Import, ImportError},
    text::Language,
};
use tauri::State;

use super::{
    Error,
    snapshot::{Snapshot, change},
};
use crate::session::{Session, read_at_most, today};

/// Reads a file into proposals. Nothing is written before `take_import`.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn read_import(
    session: State<'_, Session>,
    path: PathBuf,
    language: Language,
) -> Result<Import, Error> {
    let bytes = read_at_most(&path, import::MAX_BYTES)?
        .ok_or(ImportError::TooHeavy((import::MAX_BYTES >> 20) as u32))?;
    let profile = session.with(|store| Ok(store.dossier(today())?.profile))?;
    let import = import::read(&bytes, language, &profile)?;
    *session.import() = Some(import.clone());
    Ok(import)
}

/// Writes the chosen items of the import that was read last, by their index, as one change.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn take_import(
    session: State<'_, Session>,
    chosen: Vec<u32>,
) -> Result<Snapshot, Error> {
    let import = session.import().take();
    let chosen: Vec<usize> = chosen.into_iter().map(|index| index as usize).collect();
    change(&session, |store| match import {
        Some(import) => Ok(store.take_import(&import, &chosen)?),
        None => Ok(()),
    })
}
