//! The profile's rows: texts by owner, language and field; entries.
use rusqlite::{Transaction, params};

use super::{Error, Store, change::About};
use crate::{
    dossier::Spot,
    message::Message,
    profile::{Entry, LONGEST, Profile, Text},
    text::Language,
};

impl Store {
    pub(super) fn profile(&self) -> Result<Profile, Error> {
        Ok(Profile {
            texts: self.rows(
                "select owner, language, field, value from text order by owner, field, language",
                |row| {
                    let language: String = row.get(1)?;
                    Ok(Text {
                        owner: row.get(0)?,
                        language: Language::from_code(&language),
                        field: row.get(2)?,
                        value: row.get(3)?,
                    })
                },
            )?,
            entries: self.entries()?,
            pictures: self.pictures()?,
            shown: self.shown_pictures()?,
        })
    }

    fn entries(&self) -> Result<Vec<Entry>, Error> {
        self.rows("select id, kind from entry order by kind, rank, id", |row| {
            Ok(Entry { id: row.get(0)?, kind: row.get(1)? })
        })
    }

    /// The field of that owner, as `Dossier::spot` finds it, without reading any text.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn spot(&self, owner: &str, field: &str) -> Result<Option<Spot>, Error> {
        Ok(Spot::find(owner, field, &self.entries()?, &self.own_networks()?))
    }

    /// Writes one field, or with None goes back to what the base says. `label` names the field;
    /// a change that `continues` the last one on this field is undone with it.
    ///
    /// # Errors
    /// When the text is longer than a field takes, or the file cannot be written.
    pub fn set_field(
        &self,
        text: &Text,
        value: Option<&str>,
        label: Message,
        continues: bool,
    ) -> Result<(), Error> {
        let length = value.map_or(0, |value| value.chars().count());
        if length > LONGEST {
            return Err(Error::TooLong(length));
        }
        let language = text.language.map_or("", Language::code);
        let subject = format!("text {} {} {language}", text.owner, text.field);
        self.change(&About { label, subject, continues }, |change| {
            write(change, &text.owner, language, &text.field, value)
        })
    }

    /// Adds an entry of this kind at the end of its list.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn add_entry(&self, kind: &str) -> Result<i32, Error> {
        self.change(&About::new("undo-entry-added"), |change| add_entry(change, kind))
    }

    /// Removes an entry and its texts.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_entry(&self, id: i32) -> Result<(), Error> {
        self.change(&About::new("undo-entry-removed"), |change| {
            change.execute("delete from text where owner = ?1", [format!("entry-{id}")])?;
            change.execute("delete from entry where id = ?1", [id])?;
            Ok(())
        })
    }

    /// Puts an entry at another place among those of its kind, 0 first.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn move_entry(&self, id: i32, place: usize) -> Result<(), Error> {
        self.change(&About::new("undo-entry-moved"), |change| {
            let mut order = change
                .prepare_cached(
                    "select id from entry where kind = (select kind from entry where id = ?1)
                     order by rank, id",
                )?
                .query_map([id], |row| row.get(0))?
                .collect::<Result<Vec<i32>, _>>()?;
            order.retain(|other| *other != id);
            order.insert(place.min(order.len()), id);
            for (rank, id) in (0_i64..).zip(&order) {
                change
                    .prepare_cached("update entry set rank = ?2 where id = ?1 and rank <> ?2")?
                    .execute(params![id, rank])?;
            }
            Ok(())
        })
    }
}

pub(super) fn write(
    change: &Transaction,
    owner: &str,
    language: &str,
    field: &str,
    value: Option<&str>,
) -> Result<(), Error> {
    match value {
        Some(value) => change
            .prepare_cached(
                "insert into text (owner, language, field, value) values (?1, ?2, ?3, ?4)
                 on conflict do update set value = excluded.value where value <> excluded.value",
            )?
            .execute([owner, language, field, value])?,
        None => change
            .prepare_cached("delete from text where owner = ?1 and language = ?2 and field = ?3")?
            .execute([owner, language, field])?,
    };
    Ok(())
}

pub(super) fn add_entry(change: &Transaction, kind: &str) -> Result<i32, Error> {
    Ok(change
        .prepare_cached(
            "insert into entry (rank, kind)
             values ((select coalesce(max(rank) + 1, 0) from entry where kind = ?1), ?1)
             returning id",
        )?
        .query_row([kind], |row| row.get(0))?)
}
