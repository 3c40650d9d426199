//! Taking an import over: the chosen items and people, and the report that stays readable, as one
//! change.
use std::{collections::BTreeMap, ops::ControlFlow};

use jiff::civil::Date;
use rusqlite::{Transaction, params};

use super::{
    Error, Store,
    change::About,
    connections,
    profile::{add_entry, write},
    read::{from_id, id_of},
};
use crate::{
    message::Message,
    networks::base,
    profile::{
        BASE, LONGEST,
        import::{
            Content, Format, Import, ImportReport, Item, PastImport, PeopleTaken, Progress, Taken,
            Watch,
        },
    },
    text::Language,
};

impl Store {
    /// Writes what is taken of an import as one change; texts in a language the dossier has not yet add
    /// it. Where `watch` breaks it off, nothing is written.
    ///
    /// # Errors
    /// `Cancelled`, `TooLong`, or when the file cannot be written.
    pub fn take_import(
        &self,
        import: &Import,
        taken: &[Taken],
        people: PeopleTaken,
        today: Date,
        watch: Watch,
    ) -> Result<(), Error> {
        self.change(&About::new("undo-import"), |change| {
            let mut items = Vec::new();
            for taken in taken {
                let Some(item) = import.items.get(taken.index as usize) else { continue };
                take_item(change, import, item, &taken.values)?;
                items.push(item.label.clone());
            }
            let added = if people.added { import.everybody.added.as_slice() } else { &[] };
            let changed = if people.changed { import.everybody.changed.as_slice() } else { &[] };
            if items.is_empty() && added.is_empty() && changed.is_empty() {
                return Ok(());
            }
            let id = add_report(change, import, items, added.len(), today)?;
            connections::add(change, id, added, &import.source, watch)?;
            connections::update(change, id, changed)?;
            let done = Progress { percent: Some(100), ..Progress::default() };
            if watch(&done) == ControlFlow::Break(()) { Err(Error::Cancelled) } else { Ok(()) }
        })
    }

    /// The imports that were taken, the latest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn imports(&self) -> Result<Vec<PastImport>, Error> {
        self.rows(
            "select id, day, source, format, items, people from import order by id desc",
            |row| {
                Ok(PastImport {
                    id: row.get(0)?,
                    day: row.get(1)?,
                    source: row.get(2)?,
                    format: from_id(row.get(3)?).unwrap_or(Format::Text),
                    items: row.get(4)?,
                    people: row.get(5)?,
                })
            },
        )
    }

    /// What was read, taken and left by one of them; None where it was taken back.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn import_report(&self, id: i32) -> Result<Option<ImportReport>, Error> {
        let Some(past) = self.imports()?.into_iter().find(|past| past.id == id) else {
            return Ok(None);
        };
        let report: String = self
            .db
            .prepare_cached("select report from import where id = ?1")?
            .query_row([id], |row| row.get(0))?;
        let told =
            serde_json::from_str(&report).map_err(|error| Error::Refused(error.to_string()))?;
        Ok(Some(ImportReport { past, told }))
    }
}

fn take_item(
    change: &Transaction,
    import: &Import,
    item: &Item,
    corrected: &BTreeMap<String, String>,
) -> Result<(), Error> {
    let said = |field: &str, value: &str| {
        let value = corrected.get(field).map_or(value, String::as_str).to_owned();
        let length = value.chars().count();
        if length > LONGEST { Err(Error::TooLong(length)) } else { Ok(value) }
    };
    let language = item.language.unwrap_or(import.language);
    match &item.content {
        Content::Field { field, value } => {
            let same = base().field(field).is_some_and(|it| it.same_in_all_languages);
            add_language(change, language, same)?;
            write(change, BASE, code(language, same), field, Some(&said(field, value)?))?;
        }
        Content::Entry { entry, values, others } => {
            let owner = format!("entry-{}", add_entry(change, entry)?);
            add_language(change, language, false)?;
            for (field, value) in values {
                let value = said(field, value)?;
                if !value.trim().is_empty() {
                    let code = code(language, is_same_in_all(entry, field));
                    write(change, &owner, code, field, Some(&value))?;
                }
            }
            for (field, value) in added(corrected, values) {
                let code = code(language, is_same_in_all(entry, field));
                write(change, &owner, code, field, Some(&said(field, value)?))?;
            }
            for other in others {
                add_language(change, other.language, false)?;
                for (field, value) in &other.values {
                    write(change, &owner, other.language.code(), field, Some(value))?;
                }
            }
        }
        Content::EntryField { entry, id, field, value, .. } => {
            let same = is_same_in_all(entry, field);
            add_language(change, language, same)?;
            let value = said(field, value)?;
            write(change, &format!("entry-{id}"), code(language, same), field, Some(&value))?;
        }
    }
    Ok(())
}

/// What the person has filled in where nothing was read.
fn added<'c>(
    corrected: &'c BTreeMap<String, String>,
    read: &BTreeMap<String, String>,
) -> impl Iterator<Item = (&'c String, &'c str)> {
    let new = |(field, value): &(&String, &String)| {
        !read.contains_key(*field) && !value.trim().is_empty()
    };
    corrected.iter().filter(new).map(|(field, value)| (field, value.as_str()))
}

fn is_same_in_all(kind: &str, field: &str) -> bool {
    base().entry(kind).and_then(|it| it.field(field)).is_some_and(|it| it.same_in_all_languages)
}

fn code(language: Language, same_in_all: bool) -> &'static str {
    if same_in_all { "" } else { language.code() }
}

fn add_language(change: &Transaction, language: Language, same: bool) -> Result<(), Error> {
    if !same {
        change
            .prepare_cached(
                "update dossier set languages = languages || ',' || ?1
                 where instr(',' || languages || ',', ',' || ?1 || ',') = 0",
            )?
            .execute([language.code()])?;
    }
    Ok(())
}

fn add_report(
    change: &Transaction,
    import: &Import,
    taken: Vec<Message>,
    people: usize,
    today: Date,
) -> Result<i32, Error> {
    let items = i64::try_from(taken.len()).unwrap_or(i64::MAX);
    let people = i64::try_from(people).unwrap_or(i64::MAX);
    let report = serde_json::to_string(&import.told(taken))
        .map_err(|error| Error::Refused(error.to_string()))?;
    Ok(change
        .prepare_cached(
            "insert into import (day, source, format, items, people, report)
             values (?1, ?2, ?3, ?4, ?5, ?6) returning id",
        )?
        .query_row(
            params![today.to_string(), import.source, id_of(&import.format), items, people, report],
            |row| row.get(0),
        )?)
}
