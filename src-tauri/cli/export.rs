use std::{fs, path::PathBuf};

use clap::{Args, ValueEnum};
use paperfirst_core::{
    checks,
    dossier::Dossier,
    export::{self, Contents, Paper},
    message::Message,
    text::Language,
    texts::Texts,
};

use crate::{Done, failure::Failure, session, spoken};

/// Writes the plan and the checklists to a file, or the profile for another program.
#[derive(Args)]
pub(crate) struct Export {
    file: PathBuf,
    #[arg(long, value_enum)]
    format: DocumentFormat,
    #[arg(long)]
    out: PathBuf,
    #[arg(long, value_parser = spoken::parse)]
    language: Option<Language>,
    #[arg(long, value_enum, default_value_t)]
    paper: PaperSize,
}

#[derive(Clone, Copy, ValueEnum)]
enum DocumentFormat {
    Pdf,
    Markdown,
    JsonResume,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum PaperSize {
    #[default]
    A4,
    Letter,
}

pub(crate) fn run(asked: &Export, texts: &Texts) -> Result<Done, Failure> {
    let (_, dossier) = session::open(&asked.file)?;
    let language = session::language(asked.language, &dossier);
    let bytes = match asked.format {
        DocumentFormat::Pdf => document(asked, &dossier, language, export::Format::Pdf)?,
        DocumentFormat::Markdown => document(asked, &dossier, language, export::Format::Markdown)?,
        DocumentFormat::JsonResume => export::json_resume(&dossier, language),
    };
    fs::write(&asked.out, bytes).map_err(|error| Failure::file(&asked.out, &error))?;
    let done = Message::new("cli-export-done").text("file", asked.out.display().to_string());
    Ok(Done::new(texts.say(&done) + "\n"))
}

fn document(
    asked: &Export,
    dossier: &Dossier,
    language: Language,
    format: export::Format,
) -> Result<Vec<u8>, Failure> {
    let paper = match asked.paper {
        PaperSize::A4 => Paper::A4,
        PaperSize::Letter => Paper::Letter,
    };
    let all = Contents { plan: true, checklists: true };
    let report = checks::run(dossier);
    let words = Texts::new(language);
    export::write(dossier, &report, &words, all, format, paper).map_err(|error| {
        Failure::unreadable(
            Message::new("cli-error-system")
                .text("file", asked.file.display().to_string())
                .text("detail", error.to_string()),
        )
    })
}
