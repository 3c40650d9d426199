use std::path::{Path, PathBuf};

use paperfirst_core::{
    documents::{self, Unreadable},
    plan::advert::{self, Advert},
    text::Language,
};
use tauri::State;

use super::{
    Error,
    snapshot::{Snapshot, change},
};
use crate::session::{Session, read_at_most, today};

/// Adds a pasted advert or brief. Without a name it is called by its first line.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_advert(
    session: State<'_, Session>,
    name: String,
    text: String,
) -> Result<Snapshot, Error> {
    add(&session, &name, &text)
}

/// Adds the advert that a file holds, under the file's name.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_advert_file(
    session: State<'_, Session>,
    path: PathBuf,
) -> Result<Snapshot, Error> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let text = document(&path).map_err(|error| error.about(&path))?;
    add(&session, &name, &text).map_err(|error| error.about(&path))
}

fn document(path: &Path) -> Result<String, Error> {
    let heavy = Unreadable::TooHeavy((documents::MAX_BYTES >> 20) as u32);
    let bytes = read_at_most(path, documents::MAX_BYTES)?.ok_or(heavy)?;
    Ok(documents::read(&bytes)?)
}

fn add(session: &State<Session>, name: &str, text: &str) -> Result<Snapshot, Error> {
    let languages = session.with(|store| Ok(store.dossier(today())?.languages))?;
    let advert = Advert::read(name, text, advert::language(text, &languages))?;
    change(session, |store| Ok(store.add_advert(&advert, text)?))
}

/// `continues`: undone together with the last change to the same name.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn rename_advert(
    session: State<'_, Session>,
    id: i32,
    name: String,
    continues: bool,
) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.rename_advert(id, &name, continues)?))
}

/// Reads an advert's words again, in another language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_advert_language(
    session: State<'_, Session>,
    id: i32,
    language: Language,
) -> Result<Snapshot, Error> {
    let text = session.with(|store| Ok(store.advert_text(id)?.unwrap_or_default()))?;
    let read = Advert::read("", &text, language)?;
    change(&session, |store| Ok(store.read_advert_again(id, &read)?))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_advert(session: State<'_, Session>, id: i32) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.remove_advert(id)?))
}

/// Sets one of an advert's words aside as not the person's, or takes it back.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn refuse_advert_word(
    session: State<'_, Session>,
    id: i32,
    word: String,
    refused: bool,
) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.refuse_advert_word(id, &word, refused)?))
}

/// The text that an advert was read from, which the snapshot leaves out.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn advert_text(session: State<'_, Session>, id: i32) -> Result<String, Error> {
    session.with(|store| Ok(store.advert_text(id)?.unwrap_or_default()))
}
