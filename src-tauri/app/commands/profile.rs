use paperfirst_core::{
    networks::{Correction, Figure},
    text::Language,
};
use tauri::State;

use super::{
    Code, Error,
    snapshot::{Snapshot, change, snapshot},
};
use crate::session::Session;

/// Saves one field; without a value, a network's field shows the base's text again. `continues`:
/// undone together with the last change to the same field.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_field(
    session: State<'_, Session>,
    owner: String,
    language: Language,
    field: String,
    value: Option<String>,
    continues: bool,
) -> Result<Snapshot, Error> {
    session.with(|store| {
        let spot = store
            .spot(&owner, &field)?
            .ok_or_else(|| Error::new(Code::UnknownField, format!("{owner}/{field}")))?;
        let text = spot.text(&owner, &field, language);
        store.set_field(&text, value.as_deref(), spot.label, continues)?;
        snapshot(store)
    })
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_entry(session: State<'_, Session>, kind: String) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.add_entry(&kind).map(drop)?))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_entry(session: State<'_, Session>, id: i32) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.remove_entry(id)?))
}

/// Puts an entry at another place among those of its kind, 0 first.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn move_entry(
    session: State<'_, Session>,
    id: i32,
    place: u32,
) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.move_entry(id, place as usize)?))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_aside(
    session: State<'_, Session>,
    findings: Vec<String>,
    reason: String,
) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.set_aside(&borrowed(&findings), &reason)?))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn bring_back(
    session: State<'_, Session>,
    findings: Vec<String>,
) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.bring_back(&borrowed(&findings))?))
}

fn borrowed(keys: &[String]) -> Vec<&str> {
    keys.iter().map(String::as_str).collect()
}

/// Puts the person's figure of a network in the place of the catalogue's.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_correction(
    session: State<'_, Session>,
    correction: Correction,
) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.set_correction(&correction)?))
}

/// Goes back to the catalogue's figure.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_correction(
    session: State<'_, Session>,
    network: String,
    field: String,
    figure: Figure,
) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.remove_correction(&network, &field, figure)?))
}
