//! The dossier a command works on, and the day it is.
use std::path::Path;

use jiff::{Zoned, civil::Date};
use paperfirst_core::{dossier::Dossier, store::Store, text::Language};

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

/// The only clock there is: the core is told what day it is.
#[expect(clippy::disallowed_methods, reason = "asked here so that the core need not ask")]
pub(crate) fn today() -> Date {
    Zoned::now().date()
}
