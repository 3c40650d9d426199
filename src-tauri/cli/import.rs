use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::Args;
use paperfirst_core::{
    message::Message,
    profile::import::{self, Asked, ImportError, Item, PeopleTaken, Taken, UNWATCHED},
    text::Language,
    texts::Texts,
};

use crate::{Done, failure::Failure, layout, session, spoken};

/// Takes from another profile what the dossier does not say yet.
#[derive(Args)]
pub(crate) struct Import {
    file: PathBuf,
    source: PathBuf,
    #[arg(long, value_parser = spoken::parse)]
    language: Option<Language>,
    /// Also takes what the dossier says otherwise.
    #[arg(long)]
    replace: bool,
}

pub(crate) fn run(asked: &Import, texts: &Texts) -> Result<Done, Failure> {
    let (store, dossier) = session::open(&asked.file)?;
    let language = session::language(asked.language, &dossier);
    let found = import::read_path(&asked.source, &Asked::default(), UNWATCHED)
        .map_err(|error| Failure::import(&asked.source, &error))?;
    let known = store.connections().map_err(|error| Failure::dossier(&asked.file, &error))?;
    let import = found.compare(language, &dossier.profile, &known);
    let (taken, left): (Vec<usize>, Vec<usize>) = (0..import.items.len())
        .filter(|index| !import.items[*index].known)
        .partition(|index| asked.replace || import.items[*index].current.is_none());
    let chosen: Vec<Taken> = taken.iter().copied().map(Taken::whole).collect();
    let people = PeopleTaken { added: true, changed: asked.replace };
    store
        .take_import(&import, &chosen, people, session::today(), UNWATCHED)
        .map_err(|error| Failure::dossier(&asked.file, &error))?;

    let items = |chosen: &[usize]| -> Vec<&Item> {
        chosen.iter().map(|index| &import.items[*index]).collect()
    };
    let mut text = list("cli-import-taken", &items(&taken), texts);
    if !left.is_empty() {
        text += &list("cli-import-left", &items(&left), texts);
    }
    if !import.skipped.is_empty() {
        let head = Message::new("cli-import-skipped").number("count", import.skipped.len());
        text += &(texts.say(&head) + "\n");
    }
    for skipped in &import.skipped {
        let why = texts.say(&skipped.why);
        let parts = [skipped.place.as_str(), &why];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        text += &(layout::wrap(&parts.join("  "), 2) + "\n");
    }
    Ok(Done::new(text))
}

/// Reads a file that may be imported.
pub(crate) fn read(source: &Path) -> Result<Vec<u8>, Failure> {
    let size = fs::metadata(source).map_err(|error| Failure::file(source, &error))?.len();
    if size > import::MOST_BYTES {
        let limit = u32::try_from(import::MOST_BYTES >> 20).unwrap_or(u32::MAX);
        return Err(Failure::import(source, &ImportError::TooHeavy(limit)));
    }
    fs::read(source).map_err(|error| Failure::file(source, &error))
}

fn list(head: &str, items: &[&Item], texts: &Texts) -> String {
    let mut text = texts.say(&Message::new(head).number("count", items.len())) + "\n";
    for item in items {
        text += &(layout::wrap(&texts.say(&item.label), 2) + "\n");
    }
    text
}
