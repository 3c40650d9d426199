use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::tz::TimeZone;
use paperfirst_core::{
    checks,
    export::{self, Asked, Contents, Format, Paper, Source, Table},
    message::Message,
    saving::save,
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
pub(crate) enum PaperSize {
    #[default]
    A4,
    Letter,
}

impl From<PaperSize> for Paper {
    fn from(size: PaperSize) -> Self {
        match size {
            PaperSize::A4 => Self::A4,
            PaperSize::Letter => Self::Letter,
        }
    }
}

pub(crate) fn run(asked: &Export, texts: &Texts) -> Result<Done, Failure> {
    let (_, dossier) = session::open(&asked.file)?;
    let source = Source {
        report: &checks::run(&dossier),
        texts: &Texts::new(session::language(asked.language, &dossier)),
        zone: &TimeZone::system(),
        connections: &[],
        dossier: &dossier,
    };
    let bytes = export::write(&source, &what(asked)).map_err(|error| {
        Failure::unreadable(
            Message::new("cli-error-system")
                .text("file", asked.file.display().to_string())
                .text("detail", error.to_string()),
        )
    })?;
    save(&asked.out, &bytes).map_err(|error| Failure::file(&asked.out, &error))?;
    let done = Message::new("cli-export-done").text("file", asked.out.display().to_string());
    Ok(Done::new(texts.say(&done) + "\n"))
}

fn what(asked: &Export) -> Asked {
    Asked {
        format: match asked.format {
            DocumentFormat::Pdf => Format::Pdf,
            DocumentFormat::Markdown => Format::Markdown,
            DocumentFormat::JsonResume => Format::JsonResume,
        },
        contents: Contents { plan: true, checklists: true, ..Contents::NONE },
        paper: asked.paper.into(),
        archive: false,
        table: Table::default(),
    }
}
