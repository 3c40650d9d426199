use paperfirst_core::connections::{ConnectionPage, ConnectionsAsked};
use tauri::State;

use super::Error;
use crate::session::Session;

/// A page of the people one knows.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn connections(
    session: State<'_, Session>,
    asked: ConnectionsAsked,
) -> Result<ConnectionPage, Error> {
    session.with(|store| Ok(store.connection_page(&asked)?))
}
