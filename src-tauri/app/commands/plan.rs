use paperfirst_core::{
    networks::OwnNetwork,
    plan::{
        ChosenNetwork, Commitment, Goal, Me, Purpose, Question, RefusedNetwork, Rhythm, Target,
    },
    text::Language,
};
use tauri::State;

use super::{
    Error,
    snapshot::{Snapshot, change},
};
use crate::session::Session;

/// Each list is sent whole. `continues`: undone together with the last change to the same list.
macro_rules! list_command {
    ($name:ident, $argument:ident: $type:ty) => {
        #[tauri::command(async)]
        #[specta::specta]
        pub(crate) fn $name(
            session: State<'_, Session>,
            $argument: $type,
            continues: bool,
        ) -> Result<Snapshot, Error> {
            change(&session, |store| Ok(store.$name(&$argument, continues)?))
        }
    };
}

list_command!(set_name, name: String);
list_command!(set_me, me: Me);
list_command!(set_goals, goals: Vec<Goal>);
list_command!(set_targets, targets: Vec<Target>);
list_command!(set_chosen, chosen: Vec<ChosenNetwork>);
list_command!(set_refused, refused: Vec<RefusedNetwork>);
list_command!(set_rhythm, rhythm: Rhythm);
list_command!(set_commitments, commitments: Vec<Commitment>);
list_command!(set_questions, questions: Vec<Question>);

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_languages(
    session: State<'_, Session>,
    languages: Vec<Language>,
) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.set_languages(&languages)?))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_purposes(
    session: State<'_, Session>,
    purposes: Vec<Purpose>,
) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.set_purposes(&purposes)?))
}

/// Adds a network of the user's own, or changes the one of that id.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_own_network(
    session: State<'_, Session>,
    own: OwnNetwork,
) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.set_own_network(&own).map(drop)?))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_own_network(
    session: State<'_, Session>,
    id: String,
) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.remove_own_network(&id)?))
}
