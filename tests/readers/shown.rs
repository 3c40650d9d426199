//! An import as a person would hear it told: files, fields, entries, people, and what was left out.
use std::fmt::Write;

use paperfirst_core::{
    message::{Arg, Message},
    profile::{
        Profile,
        import::{Asked, Content, Found, Import, read_bytes},
    },
    text::Language,
};

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
        writeln!(
            told,
            "{} {what} {:?} {language} {}/{}",
            file.name, file.state, file.rows, file.skipped
        )
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
    }
    told
}

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
}
