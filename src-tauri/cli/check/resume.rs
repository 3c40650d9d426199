//! A résumé in JSON as if its person had begun a dossier with it: on the networks that the command
//! names, without a plan.
use std::path::Path;

use paperfirst_core::{
    dossier::Dossier,
    message::Message,
    plan::ChosenNetwork,
    profile::{
        Profile,
        import::{self, Content, Import},
    },
    store::{Error, Store},
    text::{Language, detect},
};

use super::{Check, lines::Lines};
use crate::{failure::Failure, import::read as read_file, session};

pub(super) struct Resume {
    pub(super) dossier: Dossier,
    pub(super) lines: Lines,
}

pub(super) fn read(path: &Path, asked: &Check) -> Result<Resume, Failure> {
    let networks = on_networks(path, asked)?;
    let bytes = read_file(path)?;
    let mut import = import::read(&bytes, Language::Fr, &Profile::default())
        .map_err(|error| Failure::import(path, &error))?;
    import.language = asked.language.or_else(|| detect(&words(&import))).unwrap_or(import.language);
    let dossier = dossier(&import, &networks).map_err(|error| Failure::dossier(path, &error))?;
    let lines = Lines::new(&bytes, import, &dossier);
    Ok(Resume { dossier, lines })
}

fn dossier(import: &Import, networks: &[ChosenNetwork]) -> Result<Dossier, Error> {
    let name = import.name.as_deref().unwrap_or_default();
    let store = Store::in_memory(name, &[import.language])?;
    store.take_import(import, &(0..import.items.len()).collect::<Vec<_>>())?;
    store.set_chosen(networks, false)?;
    Ok(Dossier { is_import: true, ..store.dossier(session::today())? })
}

/// Its longest texts, in which a language shows best.
fn words(import: &Import) -> String {
    let texts = import.items.iter().filter_map(|item| match &item.content {
        Content::Field { field, value } if field == "summary" => Some(value),
        Content::Entry { values, .. } => values.get("description"),
        Content::Field { .. } => None,
    });
    texts.map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// Those that were asked for: a résumé has no plan that chooses any.
fn on_networks(path: &Path, asked: &Check) -> Result<Vec<ChosenNetwork>, Failure> {
    if asked.network.is_empty() {
        let file = path.display().to_string();
        return Err(Failure::usage(Message::new("cli-error-which-network").text("file", file)));
    }
    session::on_networks(path, &asked.network)
}
