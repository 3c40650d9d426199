use std::{fs, path::PathBuf};

use clap::{Args, ValueEnum};
use jiff::tz::TimeZone;
use paperfirst_core::{
    checks,
    export::{self, Asked, Contents, Format, Paper, Source, Table},
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
    Json,
    JsonResume,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum PaperSize {
    #[default]
    A4,
    Letter,
}

pub(crate) fn run(asked: &Export, texts: &Texts) -> Result<Done, Failure> {
    let (store, dossier) = session::open(&asked.file)?;
    let what = what(asked);
    let whole = (what.format == Format::Json).then(|| store.whole()).transpose();
    let whole = whole.map_err(|error| Failure::dossier(&asked.file, &error))?;
    let source = Source {
        report: &checks::run(&dossier),
        texts: &Texts::new(session::language(asked.language, &dossier)),
        zone: &TimeZone::system(),
        connections: &[],
        whole: whole.as_ref(),
        dossier: &dossier,
    };
    let bytes = export::write(&source, &what).map_err(|error| {
        Failure::unreadable(
            Message::new("cli-error-system")
                .text("file", asked.file.display().to_string())
                .text("detail", error.to_string()),
        )
    })?;
    fs::write(&asked.out, bytes).map_err(|error| Failure::file(&asked.out, &error))?;
    let done = Message::new("cli-export-done").text("file", asked.out.display().to_string());
    Ok(Done::new(texts.say(&done) + "\n"))
}

fn what(asked: &Export) -> Asked {
    Asked {
        format: match asked.format {
            DocumentFormat::Pdf => Format::Pdf,
            DocumentFormat::Markdown => Format::Markdown,
            DocumentFormat::Json => Format::Json,
            DocumentFormat::JsonResume => Format::JsonResume,
        },
        contents: Contents { plan: true, checklists: true, ..Contents::NONE },
        paper: match asked.paper {
            PaperSize::A4 => Paper::A4,
            PaperSize::Letter => Paper::Letter,
        },
        archive: false,
        table: Table::default(),
    }
}
