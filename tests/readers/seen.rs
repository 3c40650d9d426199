//! An import as a test reads it: line by line, the messages by their ids.
use std::fmt::Write;

use paperfirst_core::{
    message::{Arg, Message},
    profile::{
        Profile,
        import::{Asked, Content, FileState, Found, Import, ImportError, Skipped, read_bytes},
    },
    text::Language,
};

/// What a source says to somebody who has not written anything yet.
pub(crate) fn import(name: &str, bytes: &[u8]) -> Import {
    read(name, bytes).map(compared).unwrap_or_else(|error| panic!("{name}: {error}"))
}

pub(crate) fn read(name: &str, bytes: &[u8]) -> Result<Found, ImportError> {
    read_bytes(name, bytes, &Asked::default())
}

pub(crate) fn compared(found: Found) -> Import {
    found.compare(Language::Fr, &Profile::default(), &[])
}

/// The value of a field of the base.
pub(crate) fn field<'i>(
    import: &'i Import,
    name: &str,
    language: Option<Language>,
) -> Option<&'i str> {
    import.items.iter().find_map(|item| match &item.content {
        Content::Field { field, value } if field == name && item.language == language => {
            Some(value.as_str())
        }
        _ => None,
    })
}

/// The values of a field of all entries of a kind.
pub(crate) fn values<'i>(import: &'i Import, kind: &str, field: &str) -> Vec<&'i str> {
    let value = |content: &'i Content| match content {
        Content::Entry { entry, values, .. } if entry == kind => {
            Some(values.get(field).map(String::as_str).unwrap_or_default())
        }
        _ => None,
    };
    import.items.iter().filter_map(|item| value(&item.content)).collect()
}

/// Each notice in one line.
pub(crate) fn skipped(import: &Import) -> Vec<String> {
    import.skipped.iter().map(notice).collect()
}

/// Everything but the people themselves.
pub(crate) fn told(import: &Import) -> String {
    let mut told = String::new();
    let name = import.name.as_deref().unwrap_or("-");
    let languages: Vec<&str> = import.languages.iter().map(|it| it.code()).collect();
    let says = if import.says_language { "" } else { ", supposed" };
    let (format, languages) = (import.format.id(), languages.join(", "));
    writeln!(told, "{name} ({format}; {languages}{says})\n").unwrap();
    for item in items(import) {
        writeln!(told, "{item}").unwrap();
    }
    if let Some(people) = &import.people {
        writeln!(told, "\npeople: {} read, {} added", people.read, people.added).unwrap();
        for name in &people.sample {
            writeln!(told, "  {name}").unwrap();
        }
    }
    for tally in &import.tallies {
        writeln!(told, "\n{}", said(&tally.label)).unwrap();
        for row in &tally.rows {
            writeln!(told, "  {}: {}", row.name, row.count).unwrap();
        }
    }
    writeln!(told, "\nfiles:").unwrap();
    for file in &import.files {
        let what = file.what.as_ref().map(said).unwrap_or_default();
        write!(told, "  {:?} {}: {what}", file.state, file.name).unwrap();
        if file.state == FileState::Read {
            write!(told, ", {} rows", file.rows).unwrap();
        }
        if file.skipped > 0 {
            write!(told, ", {} skipped", file.skipped).unwrap();
        }
        if let Some(why) = &file.why {
            write!(told, ", {}", said(why)).unwrap();
        }
        told.push('\n');
    }
    writeln!(told, "\nskipped:").unwrap();
    for line in skipped(import) {
        writeln!(told, "  {line}").unwrap();
    }
    told
}

/// What may be taken, each in its own lines.
pub(crate) fn items(import: &Import) -> Vec<String> {
    let mut all = Vec::new();
    for item in &import.items {
        let language = item.language.map_or("-", Language::code);
        let mut told = String::new();
        match &item.content {
            Content::Field { field, value } => {
                write!(told, "{field} ({language}): {}", indented(value)).unwrap();
            }
            Content::Entry { entry, values, others } => {
                write!(told, "[{entry}] ({language})").unwrap();
                for (field, value) in values {
                    write!(told, "\n  {field}: {}", indented(value)).unwrap();
                }
                for other in others {
                    for (field, value) in &other.values {
                        let code = other.language.code();
                        write!(told, "\n  {field} ({code}): {}", indented(value)).unwrap();
                    }
                }
            }
            Content::EntryField { entry, title, field, value, .. } => {
                write!(told, "[{entry}: {title}] {field} ({language}): {}", indented(value))
                    .unwrap();
            }
        }
        all.push(told);
    }
    all
}

fn indented(text: &str) -> String {
    text.replace('\n', "\n    ")
}

fn notice(it: &Skipped) -> String {
    let place = [it.file.as_str(), it.place.as_str()];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}: {}", place.join(", "), said(&it.why))
}

/// `import-skipped-date (date: hier)`
pub(crate) fn said(message: &Message) -> String {
    let args: Vec<String> = message
        .args
        .iter()
        .map(|(name, arg)| match arg {
            Arg::Text(text) | Arg::Word(text) | Arg::Date(text) => format!("{name}: {text}"),
            Arg::Number(number) => format!("{name}: {number}"),
        })
        .collect();
    if args.is_empty() {
        message.id.clone()
    } else {
        format!("{} ({})", message.id, args.join(", "))
    }
}
