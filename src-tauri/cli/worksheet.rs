use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use clap::Args;
use paperfirst_core::{
    documents,
    dossier::Dossier,
    export::{
        ExportError, MOST_NAMES, Worksheet as Form, with_faces, worksheet, worksheet_missing,
    },
    fonts,
    message::Message,
    profile::import::ImportError,
    saving::save,
    text::Language,
    texts::Texts,
};

use crate::{
    Done,
    export::{self, PaperSize},
    failure::Failure,
    session, spoken,
};

/// Writes the paper form: blank, filled in from a dossier, or one copy for each name of a list.
#[derive(Args)]
pub(crate) struct Worksheet {
    #[arg(long, value_parser = spoken::parse)]
    language: Option<Language>,
    #[arg(long, value_enum, default_value_t)]
    paper: PaperSize,
    #[arg(long)]
    large: bool,
    #[arg(long)]
    names: Option<PathBuf>,
    #[arg(long)]
    from: Option<PathBuf>,
    #[arg(long)]
    out: PathBuf,
}

pub(crate) fn run(asked: &Worksheet, texts: &Texts) -> Result<Done, Failure> {
    let out = asked.out.display().to_string();
    let names = asked.names.as_deref().map_or_else(|| Ok(Vec::new()), read_names)?;
    let dossier = asked.from.as_deref().map(session::open).transpose()?.map(|(_, it)| it);
    let language = match &dossier {
        Some(dossier) => session::language(asked.language, dossier),
        None => asked.language.unwrap_or(texts.language()),
    };
    let form = Form { paper: asked.paper.into(), large: asked.large, names };
    let (bytes, lost) = write(&Texts::new(language), &form, dossier.as_ref()).map_err(|error| {
        let message = Message::new("cli-error-system").text("file", out.as_str());
        Failure::unreadable(message.text("detail", error.to_string()))
    })?;
    save(&asked.out, &bytes).map_err(|error| Failure::file(&asked.out, &error))?;
    let done = Message::new("cli-worksheet-done").text("file", out);
    Ok(Done { aside: export::lost(&lost, texts), ..Done::new(texts.say(&done) + "\n") })
}

/// The file, and the characters that no face of this computer draws.
fn write(
    texts: &Texts,
    form: &Form,
    dossier: Option<&Dossier>,
) -> Result<(Vec<u8>, String), ExportError> {
    with_faces(
        fonts::of_system,
        |fonts| worksheet_missing(texts, form, dossier, fonts),
        |fonts| worksheet(texts, form, dossier, fonts),
    )
}

/// One name a line, in a text of any encoding.
fn read_names(path: &Path) -> Result<Vec<String>, Failure> {
    let refused = |why| Failure::import(path, &ImportError::Document(why));
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(documents::MAX_BYTES + 1).read_to_end(&mut bytes))
        .map_err(|error| Failure::file(path, &error))?;
    let text = documents::read(&bytes).map_err(refused)?;
    let names = text.lines().map(str::trim).filter(|name| !name.is_empty());
    let names: Vec<_> = names.map(str::to_owned).collect();
    if names.len() > MOST_NAMES {
        let message = Message::new("cli-error-names").text("file", path.display().to_string());
        let message = message.number("count", names.len()).number("max", MOST_NAMES);
        return Err(Failure::usage(message));
    }
    Ok(names)
}
