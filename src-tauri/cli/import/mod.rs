//! Takes from a file, an archive or a folder what the dossier does not say yet, and tells all of it: what
//! was read, what was taken, what the dossier says otherwise, what was not read and why. Of a whole
//! dossier in JSON it makes one.
mod json;
mod lines;
mod progress;
mod text;
mod whole;

use std::path::PathBuf;

use clap::Args;
use paperfirst_core::{
    connections::Person,
    message::Message,
    networks::base,
    profile::import::{
        self, Asked, Columns, Format as Source, Import as Read, ImportError, PeopleTaken, Taken,
    },
    text::Language,
    texts::Texts,
    whole::is_one_at,
};

use crate::{Done, Format, failure::Failure, session, spoken};

/// What rows of connections are called in `--columns`.
const PEOPLE: &str = "people";

#[derive(Args)]
pub(crate) struct Import {
    file: PathBuf,
    source: PathBuf,
    /// The format, where the file is not to be asked.
    #[arg(long = "as", id = "as")]
    kind: Option<String>,
    /// `people:first_name,-,company`.
    #[arg(long)]
    columns: Option<String>,
    #[arg(long, value_parser = spoken::parse)]
    language: Option<Language>,
    /// Also takes what the dossier says otherwise.
    #[arg(long)]
    replace: bool,
    /// Writes nothing.
    #[arg(long = "dry-run", id = "dry-run")]
    dry_run: bool,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// What was read, and what becomes of it.
struct Report {
    import: Read,
    taken: Vec<usize>,
    /// What the dossier says otherwise, and goes on saying.
    left: Vec<usize>,
    replace: bool,
    dry: bool,
    /// Languages that the dossier gains.
    gained: Vec<Language>,
}

pub(crate) fn run(asked: &Import, texts: &Texts) -> Result<Done, Failure> {
    if is_one_at(&asked.source) {
        return match asked.kind {
            None => whole::run(asked, texts),
            Some(_) => Err(Failure::import(&asked.source, &ImportError::Dossier)),
        };
    }
    let questions = questions(asked)?;
    let (store, dossier) = session::open(&asked.file)?;
    let refused = |error| Failure::dossier(&asked.file, &error);

    let shown = progress::Progress::new(texts);
    let found = import::read_path(&asked.source, &questions, &|done| shown.tell(done))
        .map_err(|error| Failure::import(&asked.source, &error))?;
    let first = session::language(None, &dossier);
    let language = asked.language.or_else(|| found.language()).unwrap_or(first);
    let known =
        if found.people.is_empty() { Vec::new() } else { store.connections().map_err(refused)? };
    let import = found.compare(language, &dossier.profile, &known);
    if import.items.is_empty() && import.people.is_none() && import.tallies.is_empty() {
        let nothing = ImportError::Nothing(import.format);
        return Err(Failure::import(&asked.source, &nothing));
    }

    let (taken, left) = (0..import.items.len())
        .filter(|index| !import.items[*index].known)
        .partition::<Vec<_>, _>(|index| asked.replace || import.items[*index].current.is_none());
    if !asked.dry_run {
        let chosen: Vec<Taken> = taken.iter().copied().map(Taken::whole).collect();
        let people = PeopleTaken { added: true, changed: asked.replace };
        store
            .take_import(&import, &chosen, people, session::today(), &|done| shown.tell(done))
            .map_err(refused)?;
    }
    shown.clear();

    let gained = gained(&import, &taken, &dossier.languages);
    let report = Report { import, taken, left, replace: asked.replace, dry: asked.dry_run, gained };
    Ok(Done::new(match asked.format {
        Format::Text => text::text(&report, texts),
        Format::Json => spoken::printed(&json::value(&report, texts)),
    }))
}

fn questions(asked: &Import) -> Result<Asked, Failure> {
    let matching = asked.columns.as_deref().map(columns).transpose()?;
    let format = asked.kind.as_deref().map(source).transpose()?;
    let format = format.or(matching.as_ref().map(|_| Source::Csv));
    Ok(Asked { format, language: asked.language, matching })
}

fn source(id: &str) -> Result<Source, Failure> {
    Source::from_id(id).ok_or_else(|| {
        let formats = Source::ALL.map(Source::id).join(", ");
        let message = Message::new("cli-error-import-format");
        Failure::usage(message.text("value", id).text("formats", formats))
    })
}

/// 'people:first_name,last_name,-,company': what each row is, and what each column fills.
fn columns(spec: &str) -> Result<Columns, Failure> {
    let fields = |what: &str| -> Vec<&str> {
        match base().entry(what) {
            Some(entry) => entry.fields.iter().map(|field| field.id.as_str()).collect(),
            None => Person::FIELDS.to_vec(),
        }
    };
    let (what, list) = spec.split_once(':').unwrap_or((spec, ""));
    let known = fields(what);
    let column = |name: &str| match name.trim() {
        "" | "-" => Some(None),
        name => known.contains(&name).then(|| Some(name.to_owned())),
    };
    let columns: Option<Vec<_>> = list.split(',').map(column).collect();
    match columns.filter(|_| what == PEOPLE || base().entry(what).is_some()) {
        Some(columns) if columns.iter().any(Option::is_some) => {
            Ok(Columns { what: what.to_owned(), columns })
        }
        _ => {
            let message = Message::new("cli-error-import-columns").text("value", spec);
            Err(Failure::usage(message.text("fields", known.join(", "))))
        }
    }
}

/// Those of the texts that are taken, as far as the dossier has not got them.
fn gained(import: &Read, taken: &[usize], own: &[Language]) -> Vec<Language> {
    let mut gained = Vec::new();
    for index in taken {
        for language in lines::languages(&import.items[*index]) {
            if !own.contains(&language) && !gained.contains(&language) {
                gained.push(language);
            }
        }
    }
    gained
}
