//! How easily a text reads, by published formulas: that of Rudolf Flesch (1948) for English, that
//! of Kandel and Moles (1958) for French. Both count words to a sentence and syllables to a word.
use std::ops::Range;

use hypher::Lang;
use unicode_segmentation::UnicodeSegmentation;

use super::{Language, words};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readability {
    /// In tenths: about 1000 is easy, under 300 hard; it can go below nought.
    pub score: i32,
    pub words: usize,
    /// Where the longest sentence stands, in bytes.
    pub longest: Range<usize>,
}

/// What the syllables of a longer word, in bytes, are estimated for.
const LONGEST: usize = 40;

/// None where there is no word, or no formula for the language.
pub fn readability(text: &str, language: Language) -> Option<Readability> {
    let (base, by_syllables, patterns) = match language {
        Language::En => (206.835, 84.6, Lang::English),
        Language::Fr => (207.0, 73.6, Lang::French),
        _ => return None,
    };
    let (mut sentences, mut all, mut syllables, mut most) = (0, 0, 0, 0);
    let mut longest = 0..0;
    for (start, sentence) in text.split_sentence_bound_indices() {
        let mut length = 0;
        for word in words(sentence) {
            length += 1;
            syllables += syllables_in(word.text, patterns);
        }
        if length > most {
            most = length;
            let blank = sentence.len() - sentence.trim_start().len();
            longest = start + blank..start + sentence.trim_end().len();
        }
        sentences += usize::from(length > 0);
        all += length;
    }
    let per = |count: usize, of: usize| count as f64 / of as f64;
    (all > 0).then(|| Readability {
        score: (10.0 * (base - 1.015 * per(all, sentences) - by_syllables * per(syllables, all)))
            .round() as i32,
        words: all,
        longest,
    })
}

fn syllables_in(word: &str, patterns: Lang) -> usize {
    if word.len() > LONGEST {
        return word.chars().count() / 3;
    }
    // Where a line may be cut is not always between two syllables: each needs its vowel.
    let parts = hypher::hyphenate_bounded(word, patterns, 1, 1);
    parts.filter(|part| part.contains(is_vowel)).count().max(1)
}

fn is_vowel(c: char) -> bool {
    !c.is_ascii() || "aeiouyAEIOUY".contains(c)
}
