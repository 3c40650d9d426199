//! The dossier as a file: begin, open, copy, rename, close; undo and redo.
use std::{
    env, fs,
    path::{Path, PathBuf},
};

use paperfirst_core::{
    networks::{self, Base, Network},
    photo::{PhotoGuide, guide},
    plan::ATTITUDES,
    profile::LONGEST,
    store::{self, EXTENSION, Store},
    text::Language,
    whole::{self, WholeError},
};
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Manager, State};

use super::{
    Error,
    snapshot::{Snapshot, change, snapshot},
};
use crate::{
    session::{Session, today},
    settings::{Settings, dossier_argument},
};

/// What the window needs once, before its first room.
#[derive(Debug, Serialize, Type)]
pub(crate) struct Start {
    settings: Settings,
    catalogue: Vec<Network>,
    base: Base,
    attitudes: Vec<String>,
    photo: PhotoGuide,
    /// Characters that a field of the profile takes.
    longest: u32,
    recent: Vec<Recent>,
    /// Where a new dossier would be kept.
    folder: PathBuf,
    /// The dossier the program was started with, or why it cannot be opened.
    opened: Option<Snapshot>,
    problem: Option<Error>,
}

#[derive(Debug, Serialize, Type)]
pub(crate) struct Recent {
    path: PathBuf,
    /// The file's name, without its extension.
    name: String,
    exists: bool,
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn start(app: AppHandle, session: State<'_, Session>) -> Start {
    // A page that is loaded again finds the dossier that is open.
    let (opened, problem) = match asked(&app, &session) {
        Ok(None) => (session.with(snapshot).ok(), None),
        Ok(opened) => (opened, None),
        Err(problem) => (None, Some(problem)),
    };
    let settings = Settings::read(&app);
    Start {
        recent: recent(&settings),
        settings,
        catalogue: networks::all().to_vec(),
        base: networks::base().clone(),
        photo: guide().clone(),
        attitudes: ATTITUDES.map(str::to_owned).to_vec(),
        longest: u32::try_from(LONGEST).unwrap_or(u32::MAX),
        folder: documents(&app),
        opened,
        problem,
    }
}

/// The dossier that the program was started with, opened.
fn asked(app: &AppHandle, session: &State<Session>) -> Result<Option<Snapshot>, Error> {
    let args: Vec<String> = env::args().collect();
    let here = env::current_dir().unwrap_or_default();
    dossier_argument(&args, &here).map(|path| open(app, session, &path)).transpose()
}

/// Begins a dossier in a new file; a name that is taken gets a number.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn new_dossier(
    app: AppHandle,
    session: State<'_, Session>,
    folder: PathBuf,
    name: String,
    languages: Vec<Language>,
) -> Result<Snapshot, Error> {
    let path = free(&folder, &file_name(&name));
    let store = Store::create(&path, name.trim(), &languages)?;
    keep(&app, &session, store)
}

/// A dossier that was made of a JSON file.
#[derive(Debug, Serialize, Type)]
pub(crate) struct Restored {
    snapshot: Snapshot,
    /// The places of what this version does not know.
    left_out: Vec<String>,
}

/// Makes a dossier of a whole one in JSON, in a new file of that folder, and opens it; a name that is
/// taken gets a number.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn restore_dossier(
    app: AppHandle,
    session: State<'_, Session>,
    path: PathBuf,
    folder: PathBuf,
) -> Result<Restored, Error> {
    let refused = |error: WholeError| match &error {
        WholeError::NotADossier | WholeError::Newer { .. } => Error::from(error).about(&path),
        _ => Error::from(error),
    };
    let read = whole::read_path(&path).map_err(refused)?;
    let to = free(&folder, &file_name(&read.whole.name));
    let snapshot = keep(&app, &session, Store::restore(&to, &read.whole)?)?;
    Ok(Restored { snapshot, left_out: read.unknown })
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_dossier(
    app: AppHandle,
    session: State<'_, Session>,
    path: PathBuf,
) -> Result<Snapshot, Error> {
    open(&app, &session, &path)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn close_dossier(app: AppHandle, session: State<'_, Session>) -> Vec<Recent> {
    session.replace(None);
    recent(&Settings::read(&app))
}

/// Copies the open dossier and opens the copy.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn duplicate_dossier(
    app: AppHandle,
    session: State<'_, Session>,
    path: PathBuf,
) -> Result<Snapshot, Error> {
    let path = path.with_extension(EXTENSION);
    session.with(|store| Ok(store.copy_to(&path)?))?;
    open(&app, &session, &path)
}

/// Gives the open dossier's file another name, in the same folder.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn rename_dossier(
    app: AppHandle,
    session: State<'_, Session>,
    name: String,
) -> Result<Snapshot, Error> {
    let old = session.with(|store| Ok(store.path().map(PathBuf::from).unwrap_or_default()))?;
    let new = old.with_file_name(format!("{}.{EXTENSION}", file_name(&name)));
    if new == old {
        return session.with(snapshot);
    }
    if new.exists() {
        return Err(store::Error::Exists(new).into());
    }
    // Some systems do not rename a file that is open.
    session.replace(None);
    let renamed = fs::rename(&old, &new);
    let opened = open(&app, &session, if renamed.is_ok() { &new } else { &old })?;
    renamed?;
    let mut settings = Settings::read(&app);
    settings.recent.retain(|path| *path != old);
    settings.write(&app)?;
    Ok(opened)
}

/// Takes a dossier off the recent list; the file stays.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn forget_recent(app: AppHandle, path: PathBuf) -> Result<Vec<Recent>, Error> {
    let mut settings = Settings::read(&app);
    settings.recent.retain(|other| *other != path);
    settings.write(&app)?;
    Ok(recent(&settings))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn undo(session: State<'_, Session>) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.undo().map(drop)?))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn redo(session: State<'_, Session>) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.redo().map(drop)?))
}

fn open(app: &AppHandle, session: &State<Session>, path: &Path) -> Result<Snapshot, Error> {
    keep(app, session, Store::open(path)?)
}

fn keep(app: &AppHandle, session: &State<Session>, store: Store) -> Result<Snapshot, Error> {
    let opened = snapshot(&store)?;
    let mut settings = Settings::read(app);
    if let Some(path) = store.path() {
        settings.remember(path);
    }
    // A dossier opens even where the settings cannot be written.
    let _ = settings.write(app);
    session.replace(Some(store));
    Ok(opened)
}

fn recent(settings: &Settings) -> Vec<Recent> {
    let describe = |path: &PathBuf| Recent {
        name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
        exists: path.exists(),
        path: path.clone(),
    };
    settings.recent.iter().map(describe).collect()
}

/// The person's documents; where the system names no folder for them, the usual one, or their home.
pub(super) fn documents(app: &AppHandle) -> PathBuf {
    app.path().document_dir().unwrap_or_else(|_| {
        let home = app.path().home_dir().unwrap_or_default();
        let usual = home.join("Documents");
        if usual.is_dir() { usual } else { home }
    })
}

/// A name that every file system takes.
fn file_name(name: &str) -> String {
    let kept: String = name
        .trim()
        .chars()
        .map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c })
        .take(80)
        .collect();
    let kept = kept.trim().trim_matches('.').trim_end_matches(&format!(".{EXTENSION}")).trim();
    if kept.is_empty() { today().to_string() } else { kept.to_owned() }
}

fn free(folder: &Path, name: &str) -> PathBuf {
    (1_u32..)
        .map(|number| match number {
            1 => folder.join(format!("{name}.{EXTENSION}")),
            _ => folder.join(format!("{name} {number}.{EXTENSION}")),
        })
        .find(|path| !path.exists())
        .unwrap_or_else(|| folder.join(name))
}
