use std::{fs, path::PathBuf};

use jiff::tz::TimeZone;
use paperfirst_core::{
    checks,
    export::{self, Asked, ExportError, Format, Source},
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
    of_dossier(&session, language, asked, export::preview)
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
    let bytes = of_dossier(&session, language, asked, export::write)?;
    Ok(fs::write(path, bytes)?)
}

fn of_dossier<T>(
    session: &State<'_, Session>,
    language: Language,
    asked: Asked,
    make: impl FnOnce(&Source, &Asked) -> Result<T, ExportError>,
) -> Result<T, Error> {
    let dossier = session.with(|store| Ok(store.dossier(today())?))?;
    let all = asked.format == Format::Json;
    let whole = session.with(|store| Ok(all.then(|| store.whole()).transpose()?))?;
    let source = Source {
        report: &checks::run(&dossier),
        texts: &Texts::new(language),
        zone: &TimeZone::system(),
        connections: &[],
        whole: whole.as_ref(),
        dossier: &dossier,
    };
    Ok(make(&source, &asked)?)
}
