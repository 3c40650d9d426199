//! Spelling by the Hunspell dictionaries of French and English: the words of a text that the
//! dictionary of its language does not know, and what could be written instead. A dictionary is
//! read when the first word is looked up in it, never before.
mod token;
mod word;

use std::{ops::Range, sync::LazyLock};

use spellbook::Dictionary;
use unicode_normalization::UnicodeNormalization;

use super::Language;

pub use word::{Verdict, look_up};

/// The longest word for which suggestions are sought: they take long.
const LONGEST: usize = 40;
const SUGGESTIONS: usize = 6;

/// So few words tell nothing of the language of a text.
const FEW: usize = 6;

macro_rules! dictionary {
    ($name:literal) => {
        LazyLock::new(|| {
            Dictionary::new(
                include_str!(concat!("../../../../ui/node_modules/", $name, "/index.aff")),
                include_str!(concat!("../../../../ui/node_modules/", $name, "/index.dic")),
            )
            .expect("tests/text looks a word up in each dictionary")
        })
    };
}

static FRENCH: LazyLock<Dictionary> = dictionary!("dictionary-fr");
static ENGLISH: LazyLock<Dictionary> = dictionary!("dictionary-en");

/// The dictionary of that language, where there is one.
fn dictionary(language: Language) -> Option<&'static Dictionary> {
    match language {
        Language::Fr => Some(&FRENCH),
        Language::En => Some(&ENGLISH),
        _ => None,
    }
}

/// What a dictionary says of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spelling {
    /// How many words it knows.
    pub known: usize,
    /// How many it does not know and another language lends.
    pub borrowed: usize,
    /// Where the words stand that nobody knows, in bytes, in the order of the text.
    pub unknown: Vec<Range<usize>>,
}

impl Spelling {
    /// Looks up the words of `text`; links, names, acronyms and the like are none. None where the
    /// language has no dictionary. `look_up` is the function of that name, or keeps its answers.
    pub fn of(
        text: &str,
        language: Language,
        mut look_up: impl FnMut(&str) -> Verdict,
    ) -> Option<Self> {
        dictionary(language)?;
        let mut spelling = Self::default();
        for token in token::tokens(text) {
            for at in word::parts(text, token, &mut look_up) {
                match look_up(&text[at.clone()]) {
                    Verdict::Known => spelling.known += 1,
                    Verdict::Borrowed => spelling.borrowed += 1,
                    Verdict::Unknown => spelling.unknown.push(at),
                    Verdict::Name => {}
                }
            }
        }
        Some(spelling)
    }

    /// Whether enough of the words are of the dictionary's language for half of the text to be in
    /// it, or so few are there that nothing can be said against it.
    pub fn is_of_its_language(&self) -> bool {
        let foreign = self.borrowed + self.unknown.len();
        self.known + foreign < FEW || foreign * 2 <= self.known * 3
    }

    /// Whether so many words are unknown that they are no slips: part of the text is in another
    /// language, or its trade has words of its own.
    pub fn is_strange(&self) -> bool {
        let all = self.known + self.borrowed + self.unknown.len();
        all >= FEW && self.unknown.len() * 10 > all * 3
    }
}

/// A word as it is compared with another spelling of the same: small letters, each accent in one
/// piece, plain apostrophes.
pub fn plain(word: &str) -> String {
    let lower = word.nfc().flat_map(char::to_lowercase);
    lower.map(|c| if c == '’' { '\'' } else { c }).collect()
}

/// What may be meant by a word that the dictionary does not know, the likeliest first. It can take
/// a fifth of a second: to be asked for a word that a person points at.
pub fn suggestions(word: &str, language: Language) -> Vec<String> {
    let mut found = Vec::new();
    let word = word.trim();
    if let Some(dictionary) = dictionary(language)
        && word.chars().count() <= LONGEST
    {
        dictionary.suggest(word, &mut found);
        found.truncate(SUGGESTIONS);
    }
    found
}
