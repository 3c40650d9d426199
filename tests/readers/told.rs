//! What a reader says, printed as a person would see it.
use std::fmt::Write;

use paperfirst_core::{
    message::{Arg, Message},
    profile::{
        Profile,
        import::{Asked, Content, Import, ImportError, read_bytes},
    },
    text::Language,
};

/// Read against an empty dossier.
pub(crate) fn import(name: &str, bytes: &[u8], asked: &Asked) -> Result<Import, ImportError> {
    let found = read_bytes(name, bytes, asked)?;
    let language = found.language().unwrap_or(Language::Fr);
    Ok(found.compare(language, &Profile::default(), &[]))
}

pub(crate) fn told(import: &Import) -> String {
    let mut told =
        format!("{} ({})\n", import.name.as_deref().unwrap_or("-"), import.language.code());
    for file in &import.files {
        let what = file.what.as_ref().map(said).unwrap_or_default();
        let (name, rows, skipped) = (&file.name, file.rows, file.skipped);
        writeln!(told, "{name}: {what}, {rows} rows, {skipped} skipped").unwrap();
    }
    told.push('\n');
    for item in &import.items {
        match &item.content {
            Content::Field { field, value } => {
                writeln!(told, "{field}: {}", value.replace('\n', "\n    ")).unwrap();
            }
            Content::Entry { entry, values, .. } => {
                writeln!(told, "[{entry}]").unwrap();
                for (field, value) in values {
                    writeln!(told, "    {field}: {}", value.replace('\n', "\n      ")).unwrap();
                }
            }
            Content::EntryField { entry, field, value, .. } => {
                writeln!(told, "[{entry}].{field}: {value}").unwrap();
            }
        }
    }
    for it in &import.skipped {
        write!(told, "\n{} {}: {}", it.file, it.place, said(&it.why)).unwrap();
    }
    told
}

/// The id and the arguments of a message.
pub(crate) fn said(message: &Message) -> String {
    let args = message.args.iter().map(|(name, arg)| {
        let value = match arg {
            Arg::Text(text) | Arg::Word(text) | Arg::Date(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
        };
        format!(" {name}={value}")
    });
    format!("{}{}", message.id, args.collect::<String>())
}
