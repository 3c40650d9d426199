//! Job adverts and clients' briefs, with the words that matter in them. The text itself is read only
//! when somebody asks for it.
use rusqlite::{OptionalExtension, Transaction, params};

use super::{Error, Store, change::About, read::lines};
use crate::{
    message::Message,
    plan::{Advert, AdvertWord},
    text::Language,
};

impl Store {
    pub(super) fn adverts(&self) -> Result<Vec<Advert>, Error> {
        let rows = self.rows(
            "select id, name, language, words, refused from advert order by rank, id",
            |row| {
                let [language, words, refused] = [row.get(2)?, row.get(3)?, row.get(4)?];
                Ok((row.get(0)?, row.get(1)?, [language, words, refused]))
            },
        )?;
        let known = rows.into_iter().filter_map(|(id, name, parts): (_, _, [String; 3])| {
            let [language, words, refused] = parts;
            let language = Language::from_code(&language)?;
            Some(Advert { id, name, language, words: counted(&words), refused: lines(&refused) })
        });
        Ok(known.collect())
    }

    /// The text that an advert was read from; none where there is no such advert.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn advert_text(&self, id: i32) -> Result<Option<String>, Error> {
        let mut query = self.db.prepare_cached("select text from advert where id = ?1")?;
        Ok(query.query_row([id], |row| row.get(0)).optional()?)
    }

    /// Adds an advert after the others, with the text it was read from.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn add_advert(&self, advert: &Advert, text: &str) -> Result<(), Error> {
        self.change(&About::new("undo-advert-added"), |change| {
            change
                .prepare_cached(
                    "insert into advert (rank, name, language, text, words, refused)
                     select coalesce(max(rank), 0) + 1, ?1, ?2, ?3, ?4, ?5 from advert",
                )?
                .execute(params![
                    advert.name,
                    advert.language.code(),
                    text,
                    written(&advert.words),
                    advert.refused.join("\n")
                ])?;
            Ok(())
        })
    }

    /// # Errors
    /// When the file cannot be written.
    pub fn rename_advert(&self, id: i32, name: &str, continues: bool) -> Result<(), Error> {
        let label = Message::new("undo-advert-renamed");
        let about = About { label, subject: format!("advert-{id}"), continues };
        self.change(&about, |change| {
            change
                .prepare_cached("update advert set name = ?2 where id = ?1 and name <> ?2")?
                .execute(params![id, name])?;
            Ok(())
        })
    }

    /// Keeps what an advert says in another language than the one it was taken for.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn read_advert_again(&self, id: i32, read: &Advert) -> Result<(), Error> {
        self.change(&About::new("undo-advert-language"), |change| {
            change
                .prepare_cached(
                    "update advert set language = ?2, words = ?3 where id = ?1 and language <> ?2",
                )?
                .execute(params![id, read.language.code(), written(&read.words)])?;
            Ok(())
        })
    }

    /// # Errors
    /// When the file cannot be written.
    pub fn remove_advert(&self, id: i32) -> Result<(), Error> {
        self.change(&About::new("undo-advert-removed"), |change| {
            change.prepare_cached("delete from advert where id = ?1")?.execute([id])?;
            Ok(())
        })
    }

    /// Sets one of an advert's words aside as not the person's, or takes it back.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn refuse_advert_word(&self, id: i32, word: &str, refused: bool) -> Result<(), Error> {
        self.change(&About::new("undo-advert-word"), |change| {
            let Some(mut words) = refused_words(change, id)? else { return Ok(()) };
            let known = words.iter().any(|other| other == word);
            if known == refused {
                return Ok(());
            }
            if refused {
                words.push(word.to_owned());
            } else {
                words.retain(|other| other != word);
            }
            change
                .prepare_cached("update advert set refused = ?2 where id = ?1")?
                .execute(params![id, words.join("\n")])?;
            Ok(())
        })
    }
}

fn refused_words(change: &Transaction, id: i32) -> Result<Option<Vec<String>>, Error> {
    let mut query = change.prepare_cached("select refused from advert where id = ?1")?;
    let stored: Option<String> = query.query_row([id], |row| row.get(0)).optional()?;
    Ok(stored.map(|stored| lines(&stored)))
}

/// One word a line, a tab and how often it is said.
pub(super) fn written(words: &[AdvertWord]) -> String {
    let lines = words.iter().map(|word| format!("{}\t{}", word.text, word.times));
    lines.collect::<Vec<_>>().join("\n")
}

fn counted(stored: &str) -> Vec<AdvertWord> {
    let words = lines(stored).into_iter().map(|line| {
        let (text, times) = line.split_once('\t').unwrap_or((&line, "1"));
        AdvertWord { text: text.to_owned(), times: times.parse().unwrap_or(1) }
    });
    words.collect()
}
