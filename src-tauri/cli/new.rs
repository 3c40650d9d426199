use std::path::PathBuf;

use clap::Args;
use paperfirst_core::{message::Message, store::Store, text::Language, texts::Texts};

use crate::{Done, failure::Failure, spoken};

/// Begins a dossier.
#[derive(Args)]
pub(crate) struct New {
    file: PathBuf,
    #[arg(long)]
    name: String,
    /// The first is the main one.
    #[arg(long, value_parser = spoken::parse)]
    language: Vec<Language>,
}

pub(crate) fn run(asked: &New, texts: &Texts) -> Result<Done, Failure> {
    let own = [texts.language()];
    let languages = if asked.language.is_empty() { &own[..] } else { &asked.language };
    Store::create(&asked.file, asked.name.trim(), languages)
        .map_err(|error| Failure::dossier(&asked.file, &error))?;
    let done = Message::new("cli-new-done").text("file", asked.file.display().to_string());
    Ok(Done::new(texts.say(&done) + "\n"))
}
