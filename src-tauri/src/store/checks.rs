//! What the checks go by beside the texts: the person's own words, and what was published when.
use std::collections::HashMap;

use rusqlite::Row;

use super::{Error, Store, read::from_id};
use crate::{
    profile::{Carried, Copied, Publication},
    text::Language,
};

impl Store {
    pub(super) fn own_words(&self) -> Result<Vec<String>, Error> {
        self.rows("select word from own_word order by word", |row| row.get(0))
    }

    /// In the order of their days; the texts of the last one of each profile only.
    pub(super) fn publications(&self) -> Result<Vec<Publication>, Error> {
        let rows = self.rows(
            "select id, network, language, day, readiness, score from publication order by day, id",
            |row| {
                let parts: [String; 4] = [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?];
                Ok((row.get(0)?, parts, row.get(5)?))
            },
        )?;
        let mut known: Vec<Publication> = rows
            .into_iter()
            .filter_map(|(id, [network, language, day, readiness], score)| {
                Some(Publication {
                    id,
                    network,
                    language: Language::from_code(&language)?,
                    day: day.parse().ok()?,
                    readiness: from_id(readiness)?,
                    score,
                    texts: Vec::new(),
                })
            })
            .collect();
        let last: HashMap<_, _> =
            known.iter().map(|it| ((it.network.clone(), it.language), it.id)).collect();
        for one in known.iter_mut().filter(|one| last.values().any(|id| *id == one.id)) {
            one.texts = self
                .db
                .prepare_cached(
                    "select owner, field, text from publication_text where publication = ?1",
                )?
                .query_map([one.id], carried)?
                .collect::<Result<_, _>>()?;
        }
        Ok(known)
    }

    pub(super) fn copied(&self) -> Result<Vec<Copied>, Error> {
        let rows = self
            .rows("select owner, field, text, network, language from copied", |row| {
                Ok((row.get(3)?, row.get(4)?, carried(row)?))
            })?;
        let known = rows.into_iter().filter_map(|(network, language, carried): (_, String, _)| {
            Some(Copied { network, language: Language::from_code(&language)?, carried })
        });
        Ok(known.collect())
    }
}

fn carried(row: &Row) -> rusqlite::Result<Carried> {
    Ok(Carried { owner: row.get(0)?, field: row.get(1)?, text: row.get(2)? })
}
