use std::path::PathBuf;

use clap::Args;
use paperfirst_core::{message::Message, text::Language, texts::Texts};

use crate::{Done, failure::Failure, session, spoken};

/// Writes one field.
#[derive(Args)]
pub(crate) struct Set {
    file: PathBuf,
    owner: String,
    field: String,
    /// Empty: a network's field shows the base's text again.
    #[arg(allow_hyphen_values = true)]
    value: String,
    #[arg(long, value_parser = spoken::parse)]
    language: Option<Language>,
}

pub(crate) fn run(asked: &Set, texts: &Texts) -> Result<Done, Failure> {
    let (store, dossier) = session::open(&asked.file)?;
    let language = session::language(asked.language, &dossier);
    let spot = dossier.spot(&asked.owner, &asked.field).ok_or_else(|| {
        Failure::usage(
            Message::new("cli-error-field")
                .text("file", asked.file.display().to_string())
                .text("owner", &asked.owner)
                .text("field", &asked.field),
        )
    })?;
    let label = texts.say(&spot.label);
    let value = (!asked.value.is_empty()).then_some(asked.value.as_str());
    let text = spot.text(&asked.owner, &asked.field, language);
    store
        .set_field(&text, value, spot.label, false)
        .map_err(|error| Failure::dossier(&asked.file, &error))?;
    let done = if value.is_some() { "cli-set-done" } else { "cli-set-emptied" };
    let done = Message::new(done).text("label", label);
    Ok(Done::new(texts.say(&done) + "\n"))
}
