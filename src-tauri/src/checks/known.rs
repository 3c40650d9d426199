//! What was worked out of a text, kept from one run to the next. Several networks show the same
//! text, several rules read it, and a keystroke changes one text of a hundred: the others need not
//! be read again. It changes no result, only the time it takes.
use std::{
    cell::RefCell,
    collections::HashMap,
    ops::Range,
    sync::{Arc, Mutex, PoisonError},
};

use super::{Subject, coherence::Said, phrase::Words, proofread::Proofread, reading::Reading};
use crate::text::{Language, stem};

#[derive(Default)]
pub(super) struct Known(RefCell<All>);

#[derive(Default)]
struct All {
    folded: Kept<Arc<Words>>,
    stems: HashMap<Language, Stems>,
    placeholders: Kept<Option<Range<usize>>>,
    readings: HashMap<Language, Kept<Arc<Reading>>>,
    proofread: HashMap<Language, Proofread>,
}

#[derive(Default)]
struct Stems {
    texts: Kept<Arc<Words>>,
    words: Kept<String>,
    said: Kept<Arc<Said>>,
}

/// By the text. What a run does not ask for is forgotten after it.
pub(super) struct Kept<T> {
    before: HashMap<String, T>,
    now: HashMap<String, T>,
}

static LAST: Mutex<Option<All>> = Mutex::new(None);

impl Known {
    /// Begins with what the last run has left; where two run at once, the second begins with nothing.
    pub(super) fn resume() -> Self {
        let mut all =
            LAST.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_default();
        all.folded.turn();
        all.placeholders.turn();
        all.readings.values_mut().for_each(Kept::turn);
        for stems in all.stems.values_mut() {
            stems.texts.turn();
            stems.words.turn();
            stems.said.turn();
        }
        all.proofread.values_mut().for_each(Proofread::turn);
        Self(RefCell::new(all))
    }

    pub(super) fn leave(self) {
        *LAST.lock().unwrap_or_else(PoisonError::into_inner) = Some(self.0.into_inner());
    }

    pub(super) fn reading(&self, text: &str, language: Language) -> Arc<Reading> {
        let mut all = self.0.borrow_mut();
        let readings = all.readings.entry(language).or_default();
        readings.get(text, || Arc::new(Reading::of(text, language)))
    }

    pub(super) fn stems(&self, text: &str, language: Language) -> Arc<Words> {
        let mut all = self.0.borrow_mut();
        let Stems { texts, words, .. } = all.stems.entry(language).or_default();
        texts.get(text, || {
            Arc::new(Words::of(text, |word| words.get(word, || stem(word, language))))
        })
    }
}

impl Subject<'_> {
    pub(super) fn stems(self, text: &str) -> Arc<Words> {
        self.known.stems(text, self.language)
    }

    pub(super) fn folded(self, text: &str) -> Arc<Words> {
        self.known.0.borrow_mut().folded.get(text, || Arc::new(Words::folded(text)))
    }

    /// What has been read in texts of this profile's language.
    pub(super) fn proofread<T>(self, read: impl FnOnce(&mut Proofread) -> T) -> T {
        read(self.known.0.borrow_mut().proofread.entry(self.language).or_default())
    }

    /// What a text says that other texts may say otherwise.
    pub(super) fn said(self, text: &str) -> Arc<Said> {
        let mut all = self.known.0.borrow_mut();
        let known = &mut all.stems.entry(self.language).or_default().said;
        known.get(text, || Arc::new(Said::of(text, self.language)))
    }

    /// Where something was left in a text, as `find` sees it.
    pub(super) fn left_in(
        self,
        text: &str,
        find: impl FnOnce() -> Option<Range<usize>>,
    ) -> Option<Range<usize>> {
        self.known.0.borrow_mut().placeholders.get(text, find)
    }
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self { before: HashMap::new(), now: HashMap::new() }
    }
}

impl<T: Clone> Kept<T> {
    pub(super) fn get(&mut self, text: &str, find: impl FnOnce() -> T) -> T {
        if let Some(known) = self.now.get(text) {
            return known.clone();
        }
        let kept = self.before.remove_entry(text);
        let (text, found) = kept.unwrap_or_else(|| (text.to_owned(), find()));
        self.now.insert(text, found.clone());
        found
    }

    pub(super) fn turn(&mut self) {
        self.before = std::mem::take(&mut self.now);
    }
}
