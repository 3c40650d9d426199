use rusqlite::{Transaction, params};

use super::{Error, Store, keep_words};
use crate::{
    networks::base,
    plan::{Me, Purpose},
    store::{
        change::About,
        read::{from_id, id_of},
    },
    text::Language,
};

impl Store {
    /// The first row of a new file.
    pub(in crate::store) fn begin(&self, name: &str, languages: &[Language]) -> Result<(), Error> {
        self.db.execute(
            "insert into dossier (id, name, languages, uid)
             values (1, ?1, ?2, lower(hex(randomblob(16))))",
            params![name, codes(languages)],
        )?;
        // The name is what people type first; it is the profile's first line too.
        let (first, last) = name.split_once(' ').unwrap_or((name, ""));
        for (field, value) in [("first_name", first), ("last_name", last)] {
            if base().field(field).is_some() && !value.is_empty() {
                self.db.execute(
                    "insert into text (owner, language, field, value) values ('base', '', ?1, ?2)",
                    [field, value],
                )?;
            }
        }
        Ok(())
    }

    pub(super) fn me(&self) -> Result<Me, Error> {
        let me = self
            .db
            .prepare_cached("select situation, activity, sector, place from dossier")?
            .query_row([], |row| {
                Ok(Me {
                    situation: row.get::<_, Option<String>>(0)?.and_then(from_id),
                    activity: row.get(1)?,
                    sector: row.get(2)?,
                    place: row.get(3)?,
                    ..Me::default()
                })
            })?;
        let attitude = self.rows("select statement, answer from attitude", |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })?;
        let attitude = attitude
            .into_iter()
            .filter_map(|(statement, answer)| Some((statement, from_id(answer)?)))
            .collect();
        Ok(Me { attitude, ..me })
    }

    pub(super) fn purposes(&self) -> Result<Vec<Purpose>, Error> {
        let ids = self.rows("select purpose from purpose order by rank", |row| row.get(0))?;
        Ok(ids.into_iter().filter_map(from_id).collect())
    }

    /// # Errors
    /// When the file cannot be written.
    pub fn set_name(&self, name: &str, continues: bool) -> Result<(), Error> {
        self.change(&About { continues, ..About::new("undo-name") }, |change| {
            change.execute("update dossier set name = ?1 where name <> ?1", [name])?;
            Ok(())
        })
    }

    /// The languages of the profiles, the main one first.
    ///
    /// # Errors
    /// When the list is empty or the file cannot be written.
    pub fn set_languages(&self, languages: &[Language]) -> Result<(), Error> {
        if languages.is_empty() {
            return Err(Error::Refused("a dossier has at least one language".to_owned()));
        }
        self.change(&About::new("undo-languages"), |change| {
            change.execute(
                "update dossier set languages = ?1 where languages <> ?1",
                [codes(languages)],
            )?;
            Ok(())
        })
    }

    /// # Errors
    /// When the file cannot be written.
    pub fn set_me(&self, me: &Me, continues: bool) -> Result<(), Error> {
        self.change(&About { continues, ..About::new("undo-me") }, |change| {
            change.execute(
                "update dossier set situation = ?1, activity = ?2, sector = ?3, place = ?4
                 where (situation, activity, sector, place) is not (?1, ?2, ?3, ?4)",
                params![me.situation.as_ref().map(id_of), me.activity, me.sector, me.place],
            )?;
            set_attitude(change, me)
        })
    }

    /// # Errors
    /// When the file cannot be written.
    pub fn set_purposes(&self, purposes: &[Purpose]) -> Result<(), Error> {
        self.change(&About::new("undo-purposes"), |change| {
            let ids: Vec<String> = purposes.iter().map(id_of).collect();
            keep_words(change, "purpose", "purpose", &ids)?;
            for (rank, id) in (0_i64..).zip(&ids) {
                change
                    .prepare_cached(
                        "insert into purpose (purpose, rank) values (?1, ?2)
                         on conflict do update set rank = excluded.rank where rank <> excluded.rank",
                    )?
                    .execute(params![id, rank])?;
            }
            Ok(())
        })
    }
}

fn set_attitude(change: &Transaction, me: &Me) -> Result<(), Error> {
    let statements: Vec<String> = me.attitude.keys().cloned().collect();
    keep_words(change, "attitude", "statement", &statements)?;
    for (statement, answer) in &me.attitude {
        change
            .prepare_cached(
                "insert into attitude (statement, answer) values (?1, ?2)
                 on conflict do update set answer = excluded.answer where answer <> excluded.answer",
            )?
            .execute(params![statement, id_of(answer)])?;
    }
    Ok(())
}

fn codes(languages: &[Language]) -> String {
    languages.iter().map(|language| language.code()).collect::<Vec<_>>().join(",")
}
