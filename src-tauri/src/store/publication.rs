//! What was published and when, and what the person has ticked since: the texts of a publication stay
//! as they were on its day.
use std::collections::HashMap;

use rusqlite::{Row, params};

use super::{
    Error, Store,
    change::About,
    read::{from_id, id_of},
};
use crate::{
    message::{Arg, Message},
    profile::{Carried, Copied, Publication},
    text::Language,
};

impl Store {
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
                    "select owner, field, text from publication_text where publication = ?1
                     order by rowid",
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

    /// Keeps what a network shows from that day on. What was ticked for it begins anew.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn publish(&self, publication: &Publication, name: Arg) -> Result<(), Error> {
        let Publication { network, language, day, readiness, score, texts, .. } = publication;
        let label = Message::new("undo-published").with("network", name);
        self.change(&About { label, ..About::new("undo-published") }, |change| {
            let id: i32 = change
                .prepare_cached(
                    "insert into publication (network, language, day, readiness, score)
                     values (?1, ?2, ?3, ?4, ?5) returning id",
                )?
                .query_row(
                    params![network, language.code(), day.to_string(), id_of(readiness), score],
                    |row| row.get(0),
                )?;
            let mut insert = change.prepare_cached(
                "insert into publication_text (publication, owner, field, text)
                 values (?1, ?2, ?3, ?4)",
            )?;
            for Carried { owner, field, text } in texts {
                insert.execute(params![id, owner, field, text])?;
            }
            change
                .prepare_cached("delete from copied where network = ?1 and language = ?2")?
                .execute([network, language.code()])?;
            Ok(())
        })
    }

    /// Ticks a box whose text stands in the network's form, or takes the tick away; `label` names the
    /// box.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_copied(&self, tick: &Copied, copied: bool, label: &Message) -> Result<(), Error> {
        let Copied { network, language, carried: Carried { owner, field, text } } = tick;
        let id = if copied { "undo-ticked" } else { "undo-unticked" };
        let about = About { label: Message::new(id).word("box", &label.id), ..About::new(id) };
        self.change(&about, |change| {
            let place = [network, language.code(), owner, field];
            if copied {
                change
                    .prepare_cached(
                        "insert into copied (network, language, owner, field, text)
                         values (?1, ?2, ?3, ?4, ?5)
                         on conflict do update set text = excluded.text where text <> excluded.text",
                    )?
                    .execute([place[0], place[1], place[2], place[3], text])?;
            } else {
                change
                    .prepare_cached(
                        "delete from copied
                         where network = ?1 and language = ?2 and owner = ?3 and field = ?4",
                    )?
                    .execute(place)?;
            }
            Ok(())
        })
    }
}

pub(super) fn carried(row: &Row) -> rusqlite::Result<Carried> {
    Ok(Carried { owner: row.get(0)?, field: row.get(1)?, text: row.get(2)? })
}
