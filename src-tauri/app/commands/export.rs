use std::{fs, path::PathBuf};

use jiff::tz::TimeZone;
use paperfirst_core::{
    checks,
    export::{self, Asked, ExportError, Fonts, Source},
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
    language: Language,
    asked: Asked,
) -> Result<Vec<String>, Error> {
    of_dossier(&session, language, |source| export::preview(source, &asked))
}

/// Writes the document to a file.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_document(
    session: State<'_, Session>,
    path: PathBuf,
    language: Language,
    asked: Asked,
) -> Result<(), Error> {
    let bytes = of_dossier(&session, language, |source| export::write(source, &asked))?;
    Ok(fs::write(path, bytes)?)
}

fn of_dossier<T>(
    session: &State<'_, Session>,
    language: Language,
    make: impl FnOnce(&Source) -> Result<T, ExportError>,
) -> Result<T, Error> {
    let dossier = session.with(|store| Ok(store.dossier(today())?))?;
    let source = Source {
        report: &checks::run(&dossier),
        texts: &Texts::new(language),
        zone: &TimeZone::system(),
        connections: &[],
        fonts: &Fonts::default(),
        dossier: &dossier,
    };
    Ok(make(&source)?)
}
