//! The publishing kit: what to carry over into a network's form, and the day it was.
use std::{fs, path::PathBuf};

use paperfirst_core::{
    checks,
    dossier::Dossier,
    kit::{Kit, kit as kit_of},
    profile::{Copied, PHOTO, fit},
    store::Store,
    text::Language,
};
use tauri::State;

use super::{
    Code, Error,
    snapshot::{Snapshot, snapshot},
};
use crate::session::{Session, today};

/// None where the network has no form to fill.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn kit(
    session: State<'_, Session>,
    network: String,
    language: Language,
) -> Result<Option<Kit>, Error> {
    session.with(|store| Ok(kit_of(&store.dossier(today())?, &network, language)))
}

/// Ticks a box of the form, or takes the tick away.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_copied(
    session: State<'_, Session>,
    network: String,
    language: Language,
    owner: String,
    field: String,
    copied: bool,
) -> Result<Snapshot, Error> {
    session.with(|store| {
        let (_, kit) = kit_in(store, &network, language)?;
        let carried = kit.carried(&owner, &field);
        let carried = carried.ok_or_else(|| unknown(&format!("{owner}/{field}")))?;
        let label = kit.label(&carried);
        store.set_copied(&Copied { network, language, carried }, copied, &label)?;
        snapshot(store)
    })
}

/// Keeps what the network shows from today on.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn publish(
    session: State<'_, Session>,
    network: String,
    language: Language,
) -> Result<Snapshot, Error> {
    session.with(|store| {
        let (dossier, kit) = kit_in(store, &network, language)?;
        let report = checks::run(&dossier);
        let checked = report.profile(&network, language).ok_or_else(|| unknown(&network))?;
        let publication = kit.publication(dossier.today, checked.readiness, checked.score.value);
        let name = dossier.network(&network).ok_or_else(|| unknown(&network))?.label();
        store.publish(&publication, name)?;
        snapshot(store)
    })
}

/// Writes the photo that the network shows to a file that fits it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_photo(
    session: State<'_, Session>,
    network: String,
    path: PathBuf,
) -> Result<(), Error> {
    let (spec, bytes) = session.with(|store| {
        let dossier = store.dossier(today())?;
        let spec = dossier.network(&network).and_then(|it| it.image(PHOTO).cloned());
        let photo = dossier.profile.photo_shown(&network);
        let bytes = photo.map(|photo| store.image(&photo.hash)).transpose()?.flatten();
        spec.zip(bytes.map(|(_, bytes)| bytes)).ok_or_else(|| unknown(&network))
    })?;
    Ok(fs::write(path, fit(&bytes, &spec)?.bytes)?)
}

fn kit_in(store: &Store, network: &str, language: Language) -> Result<(Dossier, Kit), Error> {
    let dossier = store.dossier(today())?;
    let kit = kit_of(&dossier, network, language).ok_or_else(|| unknown(network))?;
    Ok((dossier, kit))
}

fn unknown(what: &str) -> Error {
    Error::new(Code::UnknownField, what)
}
