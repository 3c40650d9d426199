use unicode_normalization::UnicodeNormalization;

use super::{Error, Store, change::About};

impl Store {
    pub(super) fn own_words(&self) -> Result<Vec<String>, Error> {
        self.rows("select word from own_word order by word", |row| row.get(0))
    }

    /// Keeps a word as the person spells it; a blank one is none.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn add_own_word(&self, word: &str) -> Result<(), Error> {
        let word = written(word);
        if word.is_empty() {
            return Ok(());
        }
        self.change(&About::new("undo-own-word-added"), |change| {
            change
                .prepare_cached("insert into own_word (word) values (?1) on conflict do nothing")?
                .execute([word])?;
            Ok(())
        })
    }

    /// Forgets one of the person's own words.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_own_word(&self, word: &str) -> Result<(), Error> {
        self.change(&About::new("undo-own-word-removed"), |change| {
            change
                .prepare_cached("delete from own_word where word = ?1")?
                .execute([written(word)])?;
            Ok(())
        })
    }
}

/// With each accent in one piece, so that the same word is the same wherever it was typed.
fn written(word: &str) -> String {
    word.trim().nfc().collect()
}
