//! What the dictionaries, the detector and the formulas say of texts that should be in one
//! language, kept like the rest of `known`.
use std::{collections::HashSet, ops::Range, sync::Arc};

use super::{Subject, known::Kept};
use crate::text::{
    Language, Readability, Spelling, Verdict, detect, look_up, plain, readability, words,
};

#[derive(Default)]
pub(super) struct Proofread {
    spellings: Kept<Option<Arc<Spelling>>>,
    verdicts: Kept<Verdict>,
    plain: Kept<Arc<HashSet<String>>>,
    languages: Kept<Option<Language>>,
    readabilities: Kept<Option<Readability>>,
    typography: Kept<Arc<[Range<usize>]>>,
}

impl Proofread {
    pub(super) fn turn(&mut self) {
        self.spellings.turn();
        self.verdicts.turn();
        self.plain.turn();
        self.languages.turn();
        self.readabilities.turn();
        self.typography.turn();
    }
}

impl Subject<'_> {
    /// None where the profile's language has no dictionary.
    pub(super) fn spelling(self, text: &str) -> Option<Arc<Spelling>> {
        let language = self.language;
        self.proofread(|Proofread { spellings, verdicts, .. }| {
            spellings.get(text, || {
                let look_up = |word: &str| verdicts.get(word, || look_up(word, language));
                Spelling::of(text, language, look_up).map(Arc::new)
            })
        })
    }

    /// The text's words, written plainly.
    pub(super) fn plain_words(self, text: &str) -> Arc<HashSet<String>> {
        self.proofread(|proofread| {
            let plain = || Arc::new(words(text).map(|word| plain(word.text)).collect());
            proofread.plain.get(text, plain)
        })
    }

    /// The language that the text is in, where that is certain.
    pub(super) fn detected(self, text: &str) -> Option<Language> {
        self.proofread(|proofread| proofread.languages.get(text, || detect(text)))
    }

    pub(super) fn readability(self, text: &str) -> Option<Readability> {
        let language = self.language;
        self.proofread(|proofread| {
            proofread.readabilities.get(text, || readability(text, language))
        })
    }

    /// The places that `find` finds.
    pub(super) fn typography(
        self,
        text: &str,
        find: impl FnOnce() -> Vec<Range<usize>>,
    ) -> Arc<[Range<usize>]> {
        self.proofread(|proofread| proofread.typography.get(text, || find().into()))
    }
}
