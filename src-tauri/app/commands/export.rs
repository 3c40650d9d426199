//! Taking the plan away as a file, off the window's thread. Nothing is written over unasked, and what
//! is stopped leaves no file.
use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::tz::TimeZone;
use paperfirst_core::{
    checks,
    dossier::Dossier,
    export::{
        self, Asked, Contents, ExportError, Fonts, Format, Preview, Reader, Source, Table,
        Worksheet, with_faces,
    },
    fonts,
    saving::save,
    text::Language,
    texts::Texts,
};
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Manager, State};

use super::{Code, Error, dossier::documents};
use crate::session::{Session, today};

#[derive(Debug, Serialize, Type)]
pub(crate) struct SavedDocument {
    path: PathBuf,
    /// Bytes.
    size: u32,
    /// The characters that no face on this computer draws.
    lost: String,
}

/// What is proposed for that reader.
#[tauri::command]
#[specta::specta]
pub(crate) fn contents_for(reader: Reader) -> Contents {
    Contents::for_reader(reader)
}

/// What the file will hold, for the window to show.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn preview_document(
    session: State<'_, Session>,
    language: Language,
    asked: Asked,
) -> Result<Preview, Error> {
    Ok(of_dossier(&session, language, &asked, export::show)?.0)
}

/// Writes the document to a file. Fails where there is one of that name and `replace` is false.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_document(
    session: State<'_, Session>,
    path: PathBuf,
    language: Language,
    asked: Asked,
    replace: bool,
) -> Result<SavedDocument, Error> {
    refuse_to_replace(&path, replace)?;
    session.begin_saving();
    let (bytes, lost) = of_dossier(&session, language, &asked, export::write)?;
    written(&session, path, &bytes, lost)
}

/// Stops the writing; no file is left.
#[tauri::command]
#[specta::specta]
pub(crate) fn cancel_export(session: State<'_, Session>) {
    session.cancel_saving();
}

/// Sets the pages and opens them in the computer's own reader, which prints them.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn print_document(
    app: AppHandle,
    session: State<'_, Session>,
    language: Language,
    asked: Asked,
) -> Result<(), Error> {
    session.begin_saving();
    let asked = Asked { format: Format::Pdf, ..asked };
    let (bytes, _) = of_dossier(&session, language, &asked, export::write)?;
    print(&app, &session, &bytes)
}

/// The pages of the first copy. Where it is not filled in, no dossier need be open.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn preview_worksheet(
    session: State<'_, Session>,
    language: Language,
    asked: Worksheet,
    filled: bool,
) -> Result<Vec<String>, Error> {
    Ok(of_worksheet(&session, language, &asked, filled, export::worksheet_preview)?.0)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_worksheet(
    session: State<'_, Session>,
    path: PathBuf,
    language: Language,
    asked: Worksheet,
    filled: bool,
    replace: bool,
) -> Result<SavedDocument, Error> {
    refuse_to_replace(&path, replace)?;
    session.begin_saving();
    let (bytes, lost) = of_worksheet(&session, language, &asked, filled, export::worksheet)?;
    written(&session, path, &bytes, lost)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn print_worksheet(
    app: AppHandle,
    session: State<'_, Session>,
    language: Language,
    asked: Worksheet,
    filled: bool,
) -> Result<(), Error> {
    session.begin_saving();
    let (bytes, _) = of_worksheet(&session, language, &asked, filled, export::worksheet)?;
    print(&app, &session, &bytes)
}

/// In the system's own file browser.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn show_in_folder(path: PathBuf) -> Result<(), Error> {
    tauri_plugin_opener::reveal_item_in_dir(path)
        .map_err(|error| Error::new(Code::Unreadable, error.to_string()))
}

/// Where documents are kept, for what is saved while no dossier is open.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn home_folder(app: AppHandle) -> PathBuf {
    documents(&app)
}

/// The document, and the characters it has lost for want of a face.
fn of_dossier<T>(
    session: &State<'_, Session>,
    language: Language,
    asked: &Asked,
    make: impl FnOnce(&Source, &Asked) -> Result<T, ExportError>,
) -> Result<(T, String), Error> {
    let (dossier, connections, whole) = session.with(|store| {
        let has_people = asked.format == Format::Csv && asked.table == Table::Connections;
        let people = if has_people { store.connections()? } else { Vec::new() };
        let all = asked.format == Format::Json;
        Ok((store.dossier(today())?, people, all.then(|| store.whole()).transpose()?))
    })?;
    let source = Source {
        report: &checks::run(&dossier),
        texts: &Texts::new(language),
        zone: &TimeZone::system(),
        connections: &connections,
        fonts: &Fonts::default(),
        whole: whole.as_ref(),
        dossier: &dossier,
    };
    Ok(with_faces(
        fonts::of_system,
        |fonts| export::missing(&Source { fonts, ..source }, asked),
        |fonts| make(&Source { fonts, ..source }, asked),
    )?)
}

type Made<T> = fn(&Texts, &Worksheet, Option<&Dossier>, &Fonts) -> Result<T, ExportError>;

/// The same of a worksheet.
fn of_worksheet<T>(
    session: &State<'_, Session>,
    language: Language,
    asked: &Worksheet,
    filled: bool,
    make: Made<T>,
) -> Result<(T, String), Error> {
    let dossier = filled.then(|| session.with(|store| Ok(store.dossier(today())?))).transpose()?;
    let texts = Texts::new(language);
    let dossier = dossier.as_ref();
    Ok(with_faces(
        fonts::of_system,
        |fonts| export::worksheet_missing(&texts, asked, dossier, fonts),
        |fonts| make(&texts, asked, dossier, fonts),
    )?)
}

fn refuse_to_replace(path: &Path, replace: bool) -> Result<(), Error> {
    if !replace && path.exists() {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        return Err(Error::new(Code::Exists, name));
    }
    Ok(())
}

fn written(
    session: &State<'_, Session>,
    path: PathBuf,
    bytes: &[u8],
    lost: String,
) -> Result<SavedDocument, Error> {
    refuse_cancelled(session)?;
    save(&path, bytes)?;
    Ok(SavedDocument { path, size: u32::try_from(bytes.len()).unwrap_or(u32::MAX), lost })
}

fn refuse_cancelled(session: &State<'_, Session>) -> Result<(), Error> {
    if session.saving_is_cancelled() {
        return Err(Error::new(Code::Cancelled, "the person has stopped it"));
    }
    Ok(())
}

/// In a folder of the person's own, where each replaces the one before.
fn print(app: &AppHandle, session: &State<'_, Session>, pdf: &[u8]) -> Result<(), Error> {
    refuse_cancelled(session)?;
    let folder = app.path().app_cache_dir();
    let folder = folder.map_err(|it| Error::new(Code::Missing, it.to_string()))?;
    fs::create_dir_all(&folder)?;
    let path = folder.join("paperfirst.pdf");
    save(&path, pdf)?;
    tauri_plugin_opener::open_path(path, None::<&str>)
        .map_err(|error| Error::new(Code::NoReader, error.to_string()))
}
