//! The publishing kit: what to carry over into a network's form, and the day it was.
use std::path::PathBuf;

use paperfirst_core::{
    checks,
    dossier::Dossier,
    kit::{Kit, kit as kit_of},
    photo::{Original, PHOTO},
    profile::Copied,
    saving::save,
    store::Store,
    text::Language,
};
use tauri::State;

use super::{
    Code, Error,
    snapshot::{Snapshot, change, snapshot},
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
) -> Result<Snapshot, Error> {
    let dossier = session.with(|store| Ok(store.dossier(today())?))?;
    let known = dossier.network(&network);
    let spec = known.as_ref().and_then(|it| it.image(PHOTO)).ok_or_else(|| unknown(&network))?;
    let photo = dossier.profile.photo_shown(&network).ok_or_else(|| unknown(&network))?;
    let image = session.with(|store| Ok(store.image(&photo.hash)?))?;
    let (_, bytes) = image.ok_or_else(|| unknown(&network))?;
    let fitted = Original::open(&bytes)?.fit(spec, &photo.crop)?;
    save(&path, &fitted.bytes)?;
    let record = photo.written(&network, &fitted);
    change(&session, |store| Ok(store.set_written(&[record])?))
}

fn kit_in(store: &Store, network: &str, language: Language) -> Result<(Dossier, Kit), Error> {
    let dossier = store.dossier(today())?;
    let kit = kit_of(&dossier, network, language).ok_or_else(|| unknown(network))?;
    Ok((dossier, kit))
}

fn unknown(what: &str) -> Error {
    Error::new(Code::UnknownField, what)
}
