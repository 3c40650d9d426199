//! What keeps each profile from being published, for a person or for a program: of dossiers, or of
//! résumés in JSON that stand by themselves. Each file is read and checked on its own; one that
//! cannot be read is told and stops no other.
mod file;
mod json;
mod junit;
mod lines;
mod resume;
mod sarif;
mod text;
mod uri;

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use clap::{Args, ValueEnum};
use paperfirst_core::{
    checks::{Finding, Level},
    text::Language,
    texts::Texts,
};

use crate::{
    Done,
    failure::Failure,
    spoken::{self, Both, printed},
};

use file::Checked;

#[derive(Args)]
pub(crate) struct Check {
    #[arg(required = true)]
    file: Vec<PathBuf>,
    #[arg(long)]
    network: Vec<String>,
    #[arg(long, value_parser = spoken::parse)]
    language: Option<Language>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
    Junit,
    Sarif,
}

pub(crate) fn run(asked: &Check, texts: &Texts) -> Done {
    let alone = asked.file.len() == 1;
    match asked.format {
        Format::Text => each(asked, texts, |checked| {
            let checked = checked.ok()?;
            let text = text::report(checked, texts);
            Some(if alone { text } else { text::headed(&checked.name, &text) })
        })
        .done(|reports| reports.into_iter().flatten().collect::<Vec<_>>().join("\n\n")),
        Format::Json => {
            let both = Both::new();
            each(asked, texts, |checked| json::report(checked, &both, alone)).done(|reports| {
                let mut reports: Vec<_> = reports.into_iter().flatten().collect();
                let whole = if alone { reports.pop() } else { Some(reports.into()) };
                whole.as_ref().map(printed).unwrap_or_default()
            })
        }
        Format::Junit => each(asked, texts, |checked| junit::suites(checked, texts))
            .done(|suites| junit::written(suites.into_iter().flatten())),
        Format::Sarif => each(asked, texts, |checked| sarif::read(checked, texts))
            .done(|reads| sarif::written(reads, texts)),
    }
}

/// What came of one file.
struct Part<T> {
    made: T,
    code: u8,
    /// What is said beside it.
    aside: String,
}

struct Parts<T>(Vec<Part<T>>);

impl<T> Parts<T> {
    /// The whole of them; the gravest exit code is the command's.
    fn done(self, write: impl FnOnce(Vec<T>) -> String) -> Done {
        let code = self.0.iter().map(|part| part.code).max().unwrap_or_default();
        let (made, aside): (Vec<T>, Vec<String>) =
            self.0.into_iter().map(|part| (part.made, part.aside)).unzip();
        Done { text: write(made), aside: aside.concat(), code }
    }
}

/// A file that could not be checked.
struct Unread<'a> {
    name: &'a str,
    failure: &'a Failure,
}

impl Unread<'_> {
    fn say(&self, texts: &Texts) -> String {
        self.failure.line(texts)
    }
}

/// Checks every file, as many at a time as the machine can, and gives what `make` makes of each in
/// the order in which they were named.
fn each<T: Send>(
    asked: &Check,
    texts: &Texts,
    make: impl Fn(Result<&Checked, Unread>) -> T + Sync,
) -> Parts<T> {
    let one = |path: &Path| -> Part<T> {
        match file::check(path, asked) {
            Ok(checked) => Part {
                made: make(Ok(&checked)),
                code: u8::from(checked.findings().any(stands)),
                aside: text::aside(&checked, texts),
            },
            Err(failure) => Part {
                made: make(Err(Unread { name: &file::name(path), failure: &failure })),
                code: failure.code,
                aside: failure.say(texts) + "\n",
            },
        }
    };
    let next = AtomicUsize::new(0);
    let work = || {
        let mut made = Vec::new();
        while let Some((at, path)) = {
            let at = next.fetch_add(1, Ordering::Relaxed);
            asked.file.get(at).map(|path| (at, path))
        } {
            made.push((at, one(path)));
        }
        made
    };
    let threads = thread::available_parallelism().map_or(1, usize::from).min(asked.file.len());
    let mut parts: Vec<(usize, Part<T>)> = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut parts = work();
        for other in others {
            match other.join() {
                Ok(made) => parts.extend(made),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        parts
    });
    parts.sort_by_key(|(at, _)| *at);
    Parts(parts.into_iter().map(|(_, part)| part).collect())
}

/// Whether it keeps the profile from being published.
fn stands(finding: &Finding) -> bool {
    finding.level == Level::Blocker && finding.set_aside.is_none()
}
