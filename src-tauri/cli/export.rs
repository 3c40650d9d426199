use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::tz::TimeZone;
use paperfirst_core::{
    checks,
    dossier::Dossier,
    export::{
        self, Asked, Contents, ExportError, Fonts, Format, Paper, Reader, Source, Table, with_faces,
    },
    fonts,
    message::Message,
    saving::save,
    store::Store,
    text::Language,
    texts::Texts,
};

use crate::{Done, failure::Failure, session, spoken};

/// Writes the dossier to a file of any format.
#[derive(Args)]
pub(crate) struct Export {
    file: PathBuf,
    #[arg(long, value_parser = named::<Format>)]
    format: Format,
    #[arg(long)]
    out: PathBuf,
    #[arg(long, value_parser = spoken::parse)]
    language: Option<Language>,
    #[arg(long = "for", value_parser = named::<Reader>, default_value = "me")]
    reader: Reader,
    #[arg(long)]
    notes: bool,
    #[arg(long, value_enum, default_value_t)]
    paper: PaperSize,
    #[arg(long)]
    archive: bool,
    #[arg(long, value_parser = named::<Table>, default_value = "plan")]
    table: Table,
    #[arg(long, value_parser = zone)]
    zone: Option<TimeZone>,
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
    let (store, dossier) = session::open(&asked.file)?;
    let words = Texts::new(session::language(asked.language, &dossier));
    let (bytes, lost) = write(asked, &store, &dossier, &words)?;
    save(&asked.out, &bytes).map_err(|error| Failure::file(&asked.out, &error))?;
    let done = Message::new("cli-export-done").text("file", asked.out.display().to_string());
    Ok(Done { aside: self::lost(&lost, texts), ..Done::new(texts.say(&done) + "\n") })
}

/// What is said of the characters that no face of this computer draws.
pub(crate) fn lost(characters: &str, texts: &Texts) -> String {
    if characters.is_empty() {
        return String::new();
    }
    texts.say(&Message::new("cli-export-lost").text("characters", characters)) + "\n"
}

/// The file, and the characters that no face of this computer draws.
fn write(
    asked: &Export,
    store: &Store,
    dossier: &Dossier,
    words: &Texts,
) -> Result<(Vec<u8>, String), Failure> {
    let refused = |error| Failure::dossier(&asked.file, &error);
    let failed = |error: ExportError| {
        let file = asked.file.display().to_string();
        let message = Message::new("cli-error-system").text("file", file);
        Failure::unreadable(message.text("detail", error.to_string()))
    };
    let has_people = asked.format == Format::Csv && asked.table == Table::Connections;
    let connections = if has_people { store.connections().map_err(refused)? } else { Vec::new() };
    let whole = (asked.format == Format::Json).then(|| store.whole());
    let whole = whole.transpose().map_err(refused)?;
    let source = Source {
        report: &checks::run(dossier),
        texts: words,
        zone: &asked.zone.clone().unwrap_or_else(TimeZone::system),
        connections: &connections,
        fonts: &Fonts::default(),
        whole: whole.as_ref(),
        dossier,
    };
    let what = what(asked);
    with_faces(
        fonts::of_system,
        |fonts| export::missing(&Source { fonts, ..source }, &what),
        |fonts| export::write(&Source { fonts, ..source }, &what),
    )
    .map_err(failed)
}

fn what(asked: &Export) -> Asked {
    let contents = Contents::for_reader(asked.reader);
    Asked {
        format: asked.format,
        contents: Contents { notes: asked.notes, ..contents },
        paper: asked.paper.into(),
        archive: asked.archive,
        table: asked.table,
    }
}

/// One of the core's own kinds, by the word that files know it by.
fn named<T: serde::de::DeserializeOwned>(word: &str) -> Result<T, String> {
    serde_json::from_value(word.into()).map_err(|error| error.to_string())
}

fn zone(name: &str) -> Result<TimeZone, String> {
    TimeZone::get(name).map_err(|error| error.to_string())
}
