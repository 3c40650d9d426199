//! The words a rule looks for, by language, from `catalogue/words`: each list says why it is there
//! and where it comes from.
use std::sync::LazyLock;

use serde::Deserialize;

use crate::text::Language;

/// The lists of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// Between a job and an employer.
    pub at: List,
    /// Say that one does something for somebody.
    pub whom: List,
    /// Name a trade or a rank.
    pub trades: List,
    /// Say that one is looking for a position.
    pub looking: List,
    /// Marks of a draft, as they are written.
    pub template_signs: List,
    /// Phrases of a template, wherever they stand.
    pub template_phrases: List,
    /// Words of a template where a box holds nothing else.
    pub template_alone: List,
    /// Words of a template where they stand in brackets.
    pub template_words: List,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    pub reason: String,
    pub source: String,
    pub words: Vec<String>,
}

static LISTS: LazyLock<[(Language, Vocabulary); 2]> = LazyLock::new(|| {
    [
        (Language::Fr, parse(include_str!("../../catalogue/words/fr.toml"))),
        (Language::En, parse(include_str!("../../catalogue/words/en.toml"))),
    ]
});

fn parse(text: &str) -> Vocabulary {
    toml::from_str(text).expect("tests/checks reads each file")
}

/// The lists of that language; none where there are none, and rules on words are silent.
pub fn vocabulary(language: Language) -> Option<&'static Vocabulary> {
    LISTS.iter().find(|(own, _)| *own == language).map(|(_, lists)| lists)
}

pub(super) fn all() -> impl Iterator<Item = &'static Vocabulary> {
    LISTS.iter().map(|(_, lists)| lists)
}
