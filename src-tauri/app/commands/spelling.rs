use paperfirst_core::text::{self, Language};
use tauri::State;

use super::{
    Error,
    snapshot::{Snapshot, change},
};
use crate::session::Session;

/// From now on the word is spelled right in this dossier.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_own_word(session: State<'_, Session>, word: String) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.add_own_word(&word)?))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_own_word(
    session: State<'_, Session>,
    word: String,
) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.remove_own_word(&word)?))
}

/// What could be written instead of a word, the likeliest first; none for a language without a
/// dictionary.
#[tauri::command(async)]
#[specta::specta]
#[expect(clippy::needless_pass_by_value, reason = "a command owns what the page sends")]
pub(crate) fn suggest_spelling(word: String, language: Language) -> Vec<String> {
    text::suggestions(&word, language)
}
