//! Words as a reader compares them: without case or accents, and down to their stem, so that
//! 'Développeurs' answers a search for 'développeur'.
use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

use super::Language;

/// A word of a text and where it stands in it, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    pub text: &'a str,
    pub start: usize,
}

impl Word<'_> {
    /// The byte after the word's last.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

pub fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    text.unicode_word_indices()
        .flat_map(|(start, word)| {
            // 'l’atelier' is one word to Unicode and two to a reader.
            let mut offset = start;
            word.split_inclusive(['’', '\'']).map(move |part| {
                let word = Word { text: part.trim_end_matches(['’', '\'']), start: offset };
                offset += part.len();
                word
            })
        })
        .filter(|word| !word.text.is_empty())
}

/// Lower case, no accents, ligatures opened: 'Œuvre' becomes 'oeuvre'.
pub fn fold(text: &str) -> String {
    // Most words have nothing but plain letters.
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    let letters = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    for c in letters {
        match c {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            '’' => folded.push('\''),
            other => folded.push(other),
        }
    }
    folded
}

/// The folded stem of one word. Short words and languages without a stemmer are only folded.
pub fn stem(word: &str, language: Language) -> String {
    let lower = if word.is_ascii() {
        word.to_ascii_lowercase()
    } else {
        // The stemmers know composed letters only.
        word.nfc().collect::<String>().to_lowercase()
    };
    let algorithm = match language {
        Language::Fr => Algorithm::French,
        Language::En => Algorithm::English,
        Language::De => Algorithm::German,
        Language::Es => Algorithm::Spanish,
        Language::It => Algorithm::Italian,
        Language::Nl => Algorithm::Dutch,
        Language::Pt => Algorithm::Portuguese,
    };
    if lower.chars().count() <= 3 {
        return fold(&lower);
    }
    let stem = Stemmer::create(algorithm).stem(&lower);
    // The French stemmer leaves its s to 'vélos', 'menus' and 'emplois'.
    // Shorter ones are no plurals: 'thèse' must not become 'the'.
    let singular = stem.strip_suffix('s').filter(|rest| rest.chars().count() >= 4);
    fold(singular.filter(|_| language == Language::Fr).unwrap_or(&stem))
}
