//! What the targets publish themselves: a job advert, a client's brief. The words that matter in it
//! are those they search: `sections` says what each line is for, `cut` makes phrases of it, `weigh`
//! chooses.
mod cut;
mod lists;
mod sections;
mod weigh;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::text::{Language, detect};

pub use lists::{List, Lists, lists};

/// Bytes of a text that is read; a hundred thousand words are less.
pub const LONGEST: usize = 2 * 1024 * 1024;

/// Words that are proposed of one advert, and those of all of them that count together.
pub const AT_MOST: usize = 30;

/// Its text stays in the file: the checks need its words alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Advert {
    /// Zero for one that is not stored yet.
    pub id: i32,
    pub name: String,
    pub language: Language,
    /// Those that matter, the weightiest first.
    pub words: Vec<AdvertWord>,
    /// Those that the person does not want.
    pub refused: Vec<String>,
}

/// A word or a phrase, as the advert writes it most often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AdvertWord {
    pub text: String,
    pub times: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the text is longer than {LONGEST} bytes")]
pub struct TooLong;

impl Advert {
    /// Reads an advert that is not stored yet. Without a name it is called by its first line.
    ///
    /// # Errors
    /// When the text is longer than `LONGEST`.
    pub fn read(name: &str, text: &str, language: Language) -> Result<Self, TooLong> {
        if text.len() > LONGEST {
            return Err(TooLong);
        }
        let name = if name.trim().is_empty() { first_line(text) } else { name.trim() };
        let (name, words) = (name.to_owned(), words_that_matter(text, language));
        Ok(Self { id: 0, name, language, words, refused: Vec::new() })
    }

    /// The words that the person has not refused.
    pub fn wanted(&self) -> impl Iterator<Item = &AdvertWord> {
        self.words.iter().filter(|word| !self.refused.contains(&word.text))
    }
}

/// The words that matter in an advert's text, the weightiest first, `AT_MOST` of them.
fn words_that_matter(text: &str, language: Language) -> Vec<AdvertWord> {
    let none;
    let lists = match lists(language) {
        Some((_, looked_up)) => looked_up,
        None => {
            none = lists::LookedUp::default();
            &none
        }
    };
    let lines = sections::lines(text, lists);
    weigh::choose(&cut::phrases(&lines, lists, language), lists)
}

/// The language of an advert's text, for a person who writes in these, the main one first.
pub fn language(text: &str, languages: &[Language]) -> Language {
    let main = languages.first().copied().unwrap_or(Language::Fr);
    let told_apart = [Language::Fr, Language::En, Language::De, Language::Es];
    // A text in another language is taken for one of these four.
    let trusted = |found: &Language| languages.contains(found) || told_apart.contains(&main);
    detect(text).filter(trusted).unwrap_or(main)
}

/// Short enough for a name.
fn first_line(text: &str) -> &str {
    let mark = |c: char| c.is_whitespace() || "*_#>|-•".contains(c);
    let mut lines = text.lines().map(|line| line.trim_matches(mark));
    let line = lines.find(|line| line.contains(char::is_alphanumeric)).unwrap_or_default();
    match line.char_indices().nth(60) {
        Some((cut, _)) => line[..line[..cut].rfind(' ').unwrap_or(cut)].trim_end(),
        None => line,
    }
}
