//! Reading what exists elsewhere, off the window's thread, and taking over what the person has chosen.
use std::{ops::ControlFlow, path::PathBuf};

use paperfirst_core::{
    profile::import::{
        self, Asked, Found, Import, ImportReport, PastImport, PeopleTaken, Progress, Taken,
    },
    store,
};
use tauri::{State, ipc::Channel};

use super::{
    Code, Error,
    snapshot::{Snapshot, change},
};
use crate::session::{Session, today};

/// Reads a file, an archive or a folder into proposals. Nothing is written before `take_import`.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn read_import(
    session: State<'_, Session>,
    path: PathBuf,
    asked: Asked,
    progress: Channel<Progress>,
) -> Result<Import, Error> {
    session.begin_import();
    let found = import::read_path(&path, &asked, &|done| heard(&session, &progress, done))?;
    propose(&session, found, &asked)
}

/// The same of a text that was pasted.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn read_pasted(
    session: State<'_, Session>,
    text: String,
    asked: Asked,
) -> Result<Import, Error> {
    propose(&session, import::read_bytes("", text.as_bytes(), &asked)?, &asked)
}

/// Stops reading or taking; the dossier is as it was.
#[tauri::command]
#[specta::specta]
pub(crate) fn cancel_import(session: State<'_, Session>) {
    session.cancel_import();
}

/// Writes what was chosen of the import that was read last, as one change.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn take_import(
    session: State<'_, Session>,
    taken: Vec<Taken>,
    people: PeopleTaken,
    progress: Channel<Progress>,
) -> Result<Snapshot, Error> {
    session.begin_import();
    let import = waiting(&session)?;
    let watch = |done: &Progress| heard(&session, &progress, done);
    let done = change(&session, |store| {
        Ok(store.take_import(&import, &taken, people, today(), &watch)?)
    });
    if done.is_err() {
        // It can be tried again.
        *session.import() = Some(import);
    }
    done
}

/// The imports that were taken, the latest first.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn imports(session: State<'_, Session>) -> Result<Vec<PastImport>, Error> {
    session.with(|store| Ok(store.imports()?))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn import_report(session: State<'_, Session>, id: i32) -> Result<ImportReport, Error> {
    let report = session.with(|store| Ok(store.import_report(id)?))?;
    report.ok_or_else(|| store::Error::Unknown(format!("import {id}")).into())
}

/// In the language that was asked for, else in that of its texts, else in the dossier's first.
fn propose(session: &Session, found: Found, asked: &Asked) -> Result<Import, Error> {
    let import = session.with(|store| {
        let dossier = store.dossier(today())?;
        let first = dossier.languages.first().copied();
        let language = asked.language.or_else(|| found.language()).or(first);
        let known = if found.people.is_empty() { Vec::new() } else { store.connections()? };
        Ok(found.compare(language.unwrap_or_default(), &dossier.profile, &known))
    })?;
    *session.import() = Some(import.clone());
    Ok(import)
}

fn waiting(session: &Session) -> Result<Import, Error> {
    let import = session.import().take();
    import.ok_or_else(|| Error::new(Code::Refused, "no import waits: the file must be read again"))
}

fn heard(session: &Session, channel: &Channel<Progress>, done: &Progress) -> ControlFlow<()> {
    // Nobody may be listening any more; the work goes on all the same.
    let _ = channel.send(done.clone());
    if session.import_is_cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
}
