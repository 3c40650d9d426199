//! A résumé in JSON as if its person had begun a dossier with it: on the networks that the command
//! names, without a plan.
use std::{fs, path::Path};

use paperfirst_core::{
    dossier::Dossier,
    message::Message,
    plan::ChosenNetwork,
    profile::{
        Profile,
        import::{self, Asked, Format, Import, ImportError, PeopleTaken, Taken, UNWATCHED},
    },
    store::{Error, Store},
};

use super::{Check, file, lines::Lines};
use crate::{failure::Failure, session};

pub(super) struct Resume {
    pub(super) dossier: Dossier,
    pub(super) lines: Lines,
}

pub(super) fn read(path: &Path, asked: &Check) -> Result<Resume, Failure> {
    let networks = on_networks(path, asked)?;
    let bytes = bytes(path)?;
    let json = Asked { format: Some(Format::JsonResume), ..Asked::default() };
    let found = import::read_bytes(&file::name(path), &bytes, &json)
        .map_err(|error| Failure::resume(path, &error))?;
    let language = asked.language.or_else(|| found.language()).unwrap_or_default();
    let import = found.compare(language, &Profile::default(), &[]);
    let dossier = dossier(&import, &networks).map_err(|error| Failure::dossier(path, &error))?;
    let lines = Lines::new(&bytes, import, &dossier);
    Ok(Resume { dossier, lines })
}

fn dossier(import: &Import, networks: &[ChosenNetwork]) -> Result<Dossier, Error> {
    let name = import.name.as_deref().unwrap_or_default();
    let store = Store::in_memory(name, &[import.language])?;
    let all: Vec<Taken> = (0..import.items.len()).map(Taken::whole).collect();
    store.take_import(import, &all, PeopleTaken::default(), session::today(), UNWATCHED)?;
    store.set_chosen(networks, false)?;
    Ok(Dossier { is_import: true, ..store.dossier(session::today())? })
}

fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let size = fs::metadata(path).map_err(|error| Failure::file(path, &error))?.len();
    if size > import::MOST_BYTES {
        let limit = u32::try_from(import::MOST_BYTES >> 20).unwrap_or(u32::MAX);
        return Err(Failure::resume(path, &ImportError::TooHeavy(limit)));
    }
    fs::read(path).map_err(|error| Failure::file(path, &error))
}

/// Those that were asked for: a résumé has no plan that chooses any.
fn on_networks(path: &Path, asked: &Check) -> Result<Vec<ChosenNetwork>, Failure> {
    if asked.network.is_empty() {
        let file = path.display().to_string();
        return Err(Failure::usage(Message::new("cli-error-which-network").text("file", file)));
    }
    session::on_networks(path, &asked.network)
}
