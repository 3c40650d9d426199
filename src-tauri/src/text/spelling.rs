//! Spelling by the Hunspell dictionaries of French and English: the words of a text that the
//! dictionary of its language does not know, and what could be written instead. A dictionary is
//! read when the first word is looked up in it, never before.
use std::sync::LazyLock;

use spellbook::Dictionary;

use super::Language;

/// The longest word for which suggestions are sought: they take long.
const LONGEST: usize = 40;
const SUGGESTIONS: usize = 6;

macro_rules! dictionary {
    ($name:literal) => {
        LazyLock::new(|| {
            Dictionary::new(
                include_str!(concat!("../../../ui/node_modules/", $name, "/index.aff")),
                include_str!(concat!("../../../ui/node_modules/", $name, "/index.dic")),
            )
            .expect("tests/text reads each dictionary")
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
