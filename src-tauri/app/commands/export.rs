use std::{fs, path::PathBuf};

use paperfirst_core::{
    checks,
    export::{self, Contents, Format, Paper},
    text::Language,
    texts::Texts,
};
use tauri::State;

use super::Error;
use crate::session::{Session, today};

/// The printed pages, as SVG pictures.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn preview_document(
    session: State<'_, Session>,
    contents: Contents,
    language: Language,
    paper: Paper,
) -> Result<Vec<String>, Error> {
    let dossier = session.with(|store| Ok(store.dossier(today())?))?;
    let report = checks::run(&dossier);
    Ok(export::preview(&dossier, &report, &Texts::new(language), contents, paper)?)
}

/// Writes the document to a file.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_document(
    session: State<'_, Session>,
    path: PathBuf,
    contents: Contents,
    language: Language,
    format: Format,
    paper: Paper,
) -> Result<(), Error> {
    let dossier = session.with(|store| Ok(store.dossier(today())?))?;
    let report = checks::run(&dossier);
    let bytes = export::write(&dossier, &report, &Texts::new(language), contents, format, paper)?;
    Ok(fs::write(path, bytes)?)
}
