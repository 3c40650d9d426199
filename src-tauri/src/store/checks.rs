//! What the checks go by beside the texts: the person's own words and figures, and adverts.
use super::{
    Error, Store,
    read::{from_id, lines},
};
use crate::{networks::Correction, plan::Advert, text::Language};

impl Store {
    pub(super) fn own_words(&self) -> Result<Vec<String>, Error> {
        self.rows("select word from own_word order by word", |row| row.get(0))
    }

    pub(super) fn corrections(&self) -> Result<Vec<Correction>, Error> {
        let rows = self.rows("select network, field, figure, value from correction", |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
        let known = rows.into_iter().filter_map(|(network, field, figure, value)| {
            Some(Correction { network, field, figure: from_id(figure)?, value })
        });
        Ok(known.collect())
    }

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
            Some(Advert { id, name, language, words: lines(&words), refused: lines(&refused) })
        });
        Ok(known.collect())
    }
}
