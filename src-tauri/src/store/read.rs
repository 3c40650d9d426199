//! The whole dossier, read into the topics' types.
use jiff::civil::Date;
use rusqlite::Row;

use super::{Error, Store};
use crate::{
    dossier::{Dossier, SetAside},
    text::Language,
};

impl Store {
    /// Everything the file says, as of `today`.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn dossier(&self, today: Date) -> Result<Dossier, Error> {
        let (name, languages, uid): (String, String, String) = self
            .db
            .prepare_cached("select name, languages, uid from dossier")?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(Dossier {
            uid,
            name,
            languages: languages.split(',').filter_map(Language::from_code).collect(),
            plan: self.plan()?,
            profile: self.profile()?,
            own_networks: self.own_networks()?,
            set_aside: self.rows("select finding, reason from set_aside", |row| {
                Ok(SetAside { finding: row.get(0)?, reason: row.get(1)? })
            })?,
            own_words: self.own_words()?,
            corrections: self.corrections()?,
            adverts: self.adverts()?,
            publications: self.publications()?,
            copied: self.copied()?,
            written_pictures: self.written_pictures()?,
            today,
            is_import: false,
        })
    }

    /// Every row of a query without parameters.
    pub(super) fn rows<T>(
        &self,
        sql: &str,
        row: impl FnMut(&Row) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, Error> {
        Ok(self.db.prepare_cached(sql)?.query_map([], row)?.collect::<Result<_, _>>()?)
    }
}

/// Ids are stored as the words serde writes them with.
pub(super) fn id_of<T: serde::Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(id)) => id,
        _ => String::new(),
    }
}

/// None for an id this version does not know.
pub(super) fn from_id<T: serde::de::DeserializeOwned>(id: String) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(id)).ok()
}

/// The non-empty lines of a stored list.
pub(super) fn lines(text: &str) -> Vec<String> {
    text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
