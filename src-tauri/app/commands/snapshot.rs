use std::{borrow::Cow, path::PathBuf};

use paperfirst_core::{
    checks::{self, Report},
    dossier::Dossier,
    message::Message,
    networks::Network,
    plan::Advice,
    store::Store,
};
use serde::Serialize;
use specta::Type;
use tauri::State;

use super::Error;
use crate::session::{Session, today};

/// What every change returns: the whole state the rooms draw.
#[derive(Debug, Serialize, Type)]
pub(crate) struct Snapshot {
    file: PathBuf,
    read_only: bool,
    dossier: Dossier,
    /// The user's own networks, then those of the catalogue whose figures they have corrected.
    own: Vec<Network>,
    report: Report,
    advice: Vec<Advice>,
    /// How many there are.
    connections: u32,
    /// What undo and redo would do, by name.
    undo: Option<Message>,
    redo: Option<Message>,
}

pub(super) fn snapshot(store: &Store) -> Result<Snapshot, Error> {
    let dossier = store.dossier(today())?;
    Ok(Snapshot {
        file: store.path().map(PathBuf::from).unwrap_or_default(),
        read_only: store.is_read_only(),
        report: checks::run(&dossier),
        advice: dossier.advice(),
        own: own_networks(&dossier),
        connections: store.count_connections()?,
        undo: store.next_undo()?,
        redo: store.next_redo()?,
        dossier,
    })
}

fn own_networks(dossier: &Dossier) -> Vec<Network> {
    let own = dossier.own_networks.iter().map(|own| own.id.as_str());
    let mut ids: Vec<&str> = own.collect();
    for correction in &dossier.corrections {
        if !ids.contains(&correction.network.as_str()) {
            ids.push(&correction.network);
        }
    }
    ids.into_iter().filter_map(|id| dossier.network(id)).map(Cow::into_owned).collect()
}

/// Makes a change and returns the state after it.
pub(super) fn change(
    session: &State<Session>,
    work: impl FnOnce(&Store) -> Result<(), Error>,
) -> Result<Snapshot, Error> {
    session.with(|store| {
        work(store)?;
        snapshot(store)
    })
}
