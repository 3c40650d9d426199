<<<<<<< HEAD
//! An import as a test reads it: line by line, the messages by their ids.
=======
//! An import as a person would hear it told: files, fields, entries, people, and what was left out.
>>>>>>> imp-r2
use std::fmt::Write;

use paperfirst_core::{
    message::{Arg, Message},
    profile::{
        Profile,
<<<<<<< HEAD
        import::{Asked, Content, FileState, Found, Import, ImportError, Skipped, read_bytes},
=======
        import::{Asked, Content, Found, Import, read_bytes},
>>>>>>> imp-r2
    },
    text::Language,
};

<<<<<<< HEAD
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
pub(crate) fn field<'i>(import: &'i Import, name: &str, language: Option<Language>) -> Option<&'i str> {
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
=======
pub(crate) fn found(name: &str, bytes: &[u8]) -> Found {
    read_bytes(name, bytes, &Asked::default()).expect("something to read")
}

pub(crate) fn import(name: &str, bytes: &[u8]) -> Import {
    compared(found(name, bytes))
}

/// Against an empty dossier.
pub(crate) fn compared(found: Found) -> Import {
    let language = found.language().unwrap_or_default();
    found.compare(language, &Profile::default(), &[])
}

pub(crate) fn told(name: &str, bytes: &[u8]) -> String {
    tell(&import(name, bytes))
}

pub(crate) fn tell(import: &Import) -> String {
    let mut told = format!("{:?}, {}\n", import.format, import.name.as_deref().unwrap_or("-"));
    for file in &import.files {
        let what = file.what.as_ref().map(message).unwrap_or_default();
        let language = file.language.map(Language::code).unwrap_or("-");
        writeln!(told, "{} {what} {:?} {language} {}/{}", file.name, file.state, file.rows, file.skipped)
            .unwrap();
        if let Some(why) = &file.why {
            writeln!(told, "    {}", message(why)).unwrap();
        }
    }
    told.push('\n');
    for item in &import.items {
        match &item.content {
            Content::Field { field, value } => writeln!(told, "{field}: {}", lines(value)).unwrap(),
            Content::Entry { entry, values, others } => {
                writeln!(told, "[{entry}]").unwrap();
                for (field, value) in values {
                    writeln!(told, "  {field}: {}", lines(value)).unwrap();
                }
                for other in others {
                    writeln!(told, "  {}: {:?}", other.language.code(), other.values).unwrap();
                }
            }
            Content::EntryField { entry, field, value, .. } => {
                writeln!(told, "[{entry}] {field}: {}", lines(value)).unwrap();
            }
        }
    }
    for person in &import.everybody.added {
        writeln!(told, "person: {}", person.name()).unwrap();
    }
    told.push('\n');
    for skipped in &import.skipped {
        writeln!(told, "{}: {}", skipped.place, message(&skipped.why)).unwrap();
>>>>>>> imp-r2
    }
    told
}

<<<<<<< HEAD
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
                write!(told, "[{entry}: {title}] {field} ({language}): {}", indented(value)).unwrap();
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
    if args.is_empty() { message.id.clone() } else { format!("{} ({})", message.id, args.join(", ")) }
=======
/// The value of a field.
pub(crate) fn field<'i>(import: &'i Import, name: &str) -> Option<&'i str> {
    import.items.iter().find_map(|item| match &item.content {
        Content::Field { field, value } if field == name => Some(value.as_str()),
        _ => None,
    })
}

/// The values of the entries of a kind, for one of their fields.
pub(crate) fn values<'i>(import: &'i Import, kind: &str, field: &str) -> Vec<&'i str> {
    import
        .items
        .iter()
        .filter_map(|item| match &item.content {
            Content::Entry { entry, values, .. } if entry == kind => values.get(field),
            _ => None,
        })
        .map(String::as_str)
        .collect()
}

/// Each reason with its place, without words: those are in `locales/`.
pub(crate) fn reasons(import: &Import) -> Vec<String> {
    import.skipped.iter().map(|it| format!("{}: {}", it.place, it.why.id)).collect()
}

fn lines(text: &str) -> String {
    text.replace('\n', "\n    ").replace("\n    \n", "\n\n")
}

fn message(message: &Message) -> String {
    let args = message.args.iter().map(|(name, arg)| match arg {
        Arg::Text(text) | Arg::Word(text) | Arg::Date(text) => format!(" {name}={text}"),
        Arg::Number(number) => format!(" {name}={number}"),
    });
    format!("{}{}", message.id, args.collect::<String>())
>>>>>>> imp-r2
}
