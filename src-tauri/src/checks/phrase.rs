//! Finding a phrase in a text by whole words: by their stems, as somebody who searches, or as they
//! are written but for case and accents.
use std::{cell::RefCell, collections::HashMap, ops::Range, rc::Rc};

use super::Subject;
use crate::text::{Language, fold, stem, words};

/// A text's words, each as it is compared and where it stands, in bytes.
pub(super) struct Words(Vec<(String, Range<usize>)>);

impl Words {
    pub(super) fn stems(text: &str, language: Language) -> Self {
        Self::of(text, |word| stem(word, language))
    }

    pub(super) fn folded(text: &str) -> Self {
        Self::of(text, fold)
    }

    fn of(text: &str, compared: impl Fn(&str) -> String) -> Self {
        let found = words(text).map(|word| {
            // 'C++' and 'C#' are words of their own.
            let tail = text[word.end()..].chars().take_while(|c| "+#".contains(*c)).count();
            let end = word.end() + tail;
            (format!("{}{}", compared(word.text), &text[word.end()..end]), word.start..end)
        });
        Self(found.collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Where the phrase stands, word after word.
    pub(super) fn find(&self, phrase: &Self) -> Option<Range<usize>> {
        self.find_all(phrase).next()
    }

    pub(super) fn find_all(&self, phrase: &Self) -> impl Iterator<Item = Range<usize>> {
        let length = phrase.len().max(1);
        self.0
            .windows(length)
            .filter(move |window| {
                window.iter().map(|(word, _)| word).eq(phrase.0.iter().map(|(word, _)| word))
            })
            .map(move |window| window[0].1.start..window[length - 1].1.end)
    }

    /// The first of the phrases that stands in it, wherever.
    pub(super) fn find_any(&self, phrases: &[Self]) -> Option<Range<usize>> {
        phrases.iter().find_map(|phrase| self.find(phrase))
    }
}

/// The texts cut into words in one run: the same text stands on several networks, and several rules
/// read it.
#[derive(Default)]
pub(super) struct Cut(RefCell<HashMap<Manner, Rc<Words>>>);

/// The language of the stems, or none for words as they are written; and the text.
type Manner = (Option<Language>, String);

impl Cut {
    /// Stems in a language, or without one the words as they are written.
    fn words(&self, text: &str, language: Option<Language>) -> Rc<Words> {
        let cut = || match language {
            Some(language) => Words::stems(text, language),
            None => Words::folded(text),
        };
        let mut known = self.0.borrow_mut();
        Rc::clone(known.entry((language, text.to_owned())).or_insert_with(|| Rc::new(cut())))
    }
}

impl Subject<'_> {
    pub(super) fn stems(self, text: &str) -> Rc<Words> {
        self.cut.words(text, Some(self.language))
    }

    pub(super) fn folded(self, text: &str) -> Rc<Words> {
        self.cut.words(text, None)
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.0.iter().map(|(word, _)| word).eq(other.0.iter().map(|(word, _)| word))
    }
}
