//! Finding a phrase in a text by whole words: by their stems, as somebody who searches, or as they
//! are written but for case and accents.
use std::ops::Range;

use crate::text::{Language, fold, stem, words};

/// A text's words.
pub(super) struct Words {
    /// Each as it is compared and where it stands, in bytes.
    words: Vec<(String, Range<usize>)>,
    /// The places in `words`, by the word.
    sorted: Vec<usize>,
}

impl Words {
    pub(super) fn stems(text: &str, language: Language) -> Self {
        Self::of(text, |word| stem(word, language))
    }

    pub(super) fn folded(text: &str) -> Self {
        Self::of(text, fold)
    }

    /// Each word as `compared` makes it.
    pub(super) fn of(text: &str, mut compared: impl FnMut(&str) -> String) -> Self {
        let found = words(text).map(|word| {
            // 'C++' and 'C#' are words of their own.
            let tail = text[word.end()..].chars().take_while(|c| "+#".contains(*c)).count();
            let end = word.end() + tail;
            (compared(word.text) + &text[word.end()..end], word.start..end)
        });
        let words: Vec<(String, Range<usize>)> = found.collect();
        let mut sorted: Vec<usize> = (0..words.len()).collect();
        sorted.sort_by_key(|&at| &words[at].0);
        Self { words, sorted }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// Where the phrase stands, word after word.
    pub(super) fn find(&self, phrase: &Self) -> Option<Range<usize>> {
        self.find_all(phrase).next()
    }

    pub(super) fn find_all(&self, phrase: &Self) -> impl Iterator<Item = Range<usize>> {
        let first = phrase.words.first().map(|(word, _)| word);
        let from = self.sorted.partition_point(|&at| Some(&self.words[at].0) < first);
        self.sorted[from..]
            .iter()
            .map_while(move |&at| (Some(&self.words[at].0) == first).then_some(at))
            .filter_map(|at| self.words.get(at..at + phrase.len()))
            .filter(|there| there.iter().map(|(word, _)| word).eq(phrase.compared()))
            .map(|there| there[0].1.start..there[there.len() - 1].1.end)
    }

    /// The first of the phrases that stands in it, wherever.
    pub(super) fn find_any(&self, phrases: &[Self]) -> Option<Range<usize>> {
        phrases.iter().find_map(|phrase| self.find(phrase))
    }

    /// Each word as it is compared.
    pub(super) fn compared(&self) -> impl Iterator<Item = &String> {
        self.words.iter().map(|(word, _)| word)
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.compared().eq(other.compared())
    }
}
