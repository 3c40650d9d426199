//! The dossier a command works on, and the day it is.
use std::{collections::HashSet, path::Path};

use jiff::{Zoned, civil::Date};
use paperfirst_core::{
    dossier::Dossier, message::Message, networks, plan::ChosenNetwork, store::Store, text::Language,
};

use crate::failure::Failure;

pub(crate) fn open(path: &Path) -> Result<(Store, Dossier), Failure> {
    let store = Store::open(path).map_err(|error| Failure::dossier(path, &error))?;
    let dossier = store.dossier(today()).map_err(|error| Failure::dossier(path, &error))?;
    Ok((store, dossier))
}

/// The language that was asked for, else the dossier's main one.
pub(crate) fn language(asked: Option<Language>, dossier: &Dossier) -> Language {
    asked.or_else(|| dossier.languages.first().copied()).unwrap_or(Language::Fr)
}

/// The networks that were asked for, as a plan would hold them. Refuses one that nobody knows, and one
/// that has closed.
pub(crate) fn on_networks(path: &Path, asked: &[String]) -> Result<Vec<ChosenNetwork>, Failure> {
    let refuse = |id: &str, network: &str| {
        let file = path.display().to_string();
        Err(Failure::usage(Message::new(id).text("file", file).text("network", network)))
    };
    let mut seen = HashSet::new();
    let mut chosen = Vec::new();
    for id in asked.iter().filter(|id| seen.insert(*id)) {
        match networks::find(id) {
            None => return refuse("cli-error-network", id),
            Some(network) if !network.is_open() => return refuse("cli-error-network-closed", id),
            Some(_) => {}
        }
        chosen.push(ChosenNetwork { network: id.clone(), ..ChosenNetwork::default() });
    }
    Ok(chosen)
}

/// The only clock there is: the core is told what day it is.
#[expect(clippy::disallowed_methods, reason = "asked here so that the core need not ask")]
pub(crate) fn today() -> Date {
    Zoned::now().date()
}
