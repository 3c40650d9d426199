//! A whole dossier in JSON: a dossier file is made of it, and what is in it is counted.
use std::path::Path;

use paperfirst_core::{
    message::Message,
    store::{Error, Store},
    texts::Texts,
    whole::{self, ReadWhole},
};
use serde_json::{Map, json};

use super::{Import, lines};
use crate::{Done, Format, failure::Failure, layout::wrap, spoken};

/// Places that are told.
const PLACES: usize = 10;

pub(super) fn run(asked: &Import, texts: &Texts) -> Result<Done, Failure> {
    let read = whole::read_path(&asked.source).map_err(|it| Failure::whole(&asked.source, &it))?;
    let refused = |error| Failure::dossier(&asked.file, &error);
    if asked.dry_run {
        takes(&asked.file).map_err(refused)?;
    } else {
        Store::restore(&asked.file, &read.whole).map_err(refused)?;
    }
    Ok(Done::new(match asked.format {
        Format::Text => text(asked, &read, texts),
        Format::Json => spoken::printed(&value(asked, &read)),
    }))
}

/// What `restore` asks of the file, which stays as it is.
fn takes(path: &Path) -> Result<(), Error> {
    if path.exists() && !Store::look(path)?.is_empty()? {
        return Err(Error::Exists(path.to_owned()));
    }
    Ok(())
}

fn text(asked: &Import, read: &ReadWhole, texts: &Texts) -> String {
    let whole = &read.whole;
    let file = asked.file.display().to_string();
    let done = Message::new("cli-import-whole").text("file", file).text("name", &whole.name);
    let mut report = String::new();
    if asked.dry_run {
        report += &format!("{}\n\n", wrap(&texts.word("cli-import-dry"), 0));
    }
    report += &format!("{}\n", wrap(&texts.say(&done), 0));
    let languages: Vec<_> = whole.languages.iter().map(|it| lines::name(*it, texts)).collect();
    let said = Message::new("import-languages").number("n", languages.len());
    let said = said.text("languages", languages.join(", "));
    report += &format!("{}\n", wrap(&texts.say(&said), 2));
    for (id, count) in whole.counts().into_iter().filter(|(_, count)| *count > 0) {
        let line = Message::new(format!("whole-count-{id}")).number("n", count);
        report += &format!("{}\n", wrap(&texts.say(&line), 2));
    }
    if !read.unknown.is_empty() {
        let places = read.unknown.iter().take(PLACES).cloned().collect::<Vec<_>>().join(", ");
        let more = Message::new("whole-unknown").text("places", places);
        let more = more.number("more", read.unknown.len().saturating_sub(PLACES));
        report += &format!("\n{}\n", wrap(&texts.say(&more), 0));
    }
    report
}

fn value(asked: &Import, read: &ReadWhole) -> serde_json::Value {
    let counts: Map<_, _> =
        read.whole.counts().into_iter().map(|(id, count)| (id.to_owned(), json!(count))).collect();
    json!({
        "format": whole::FORMAT,
        "source": asked.source.display().to_string(),
        "file": asked.file.display().to_string(),
        "name": read.whole.name,
        "languages": read.whole.languages,
        "dryRun": asked.dry_run,
        "counts": counts,
        "unknown": read.unknown,
    })
}
