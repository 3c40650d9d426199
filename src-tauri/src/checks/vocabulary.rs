//! The words a rule looks for, by language, from `catalogue/words`: each list says why it is there
//! and where it comes from.
use std::{collections::HashSet, sync::LazyLock};

use serde::Deserialize;

use super::{coherence::Same, phrase::Words};
use crate::text::{Language, fold, plain};

/// The lists of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// Between a job and an employer.
    pub at: List,
    /// Say that one does something for somebody.
    pub whom: List,
    /// In a headline, lead to those one works for or with.
    pub towards: List,
    /// Name a trade or a rank.
    pub trades: List,
    /// Say in a name what belongs under it.
    pub slogans: List,
    /// Invite to act.
    pub invitations: List,
    /// Praise that anybody could give themselves.
    pub worn: List,
    /// Say that one is looking for a position.
    pub looking: List,
    /// Say that the writer speaks of themselves.
    pub first: List,
    /// Say that the writer speaks to the reader.
    pub reader: List,
    /// Begin a text that speaks of somebody.
    pub third: List,
    /// After a name, say that it is no subject.
    pub after_name: List,
    /// Of a trade, and in no dictionary yet.
    pub trade_words: List,
    /// Say that a post takes all of one's time.
    pub full_time: List,
    /// Figures written as words.
    pub figures: List,
    /// Say what came of a piece of work.
    pub results: List,
    /// Name a kind of street.
    pub streets: List,
    /// Say that the public is received there.
    pub premises: List,
    /// Come before a date of birth.
    pub births: List,
    /// End with a full stop that ends no sentence.
    pub abbreviations: List,
    /// Marks of a draft, as they are written.
    pub template_signs: List,
    /// Phrases of a template, wherever they stand.
    pub template_phrases: List,
    /// Words of a template where a box holds nothing else.
    pub template_alone: List,
    /// Words of a template where they stand in brackets.
    pub template_words: List,
    pub same: Same,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    pub reason: String,
    pub source: String,
    pub words: Vec<String>,
}

/// What rules know by name whatever the language, from `catalogue/sites.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sites {
    /// Shorten links, and hide where they lead.
    pub shorteners: List,
    /// Keep private mailboxes for everybody.
    pub mailboxes: List,
}

static SITES: LazyLock<Sites> = LazyLock::new(|| {
    toml::from_str(include_str!("../../catalogue/sites.toml")).expect("tests/checks reads the file")
});

pub fn sites() -> &'static Sites {
    &SITES
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

/// The lists as they are compared with a text: by their stems where endings do not count, else
/// only folded.
pub(super) struct Phrases {
    pub at: Vec<Words>,
    pub whom: Vec<Words>,
    pub towards: Vec<Words>,
    pub trades: Vec<Words>,
    pub slogans: Vec<Words>,
    pub invitations: Vec<Words>,
    pub worn: Vec<Words>,
    pub looking: Vec<Words>,
    pub first: Vec<Words>,
    pub reader: Vec<Words>,
    pub third: Vec<Words>,
    pub after_name: Vec<Words>,
    /// As `plain` writes them.
    pub trade_words: HashSet<String>,
    pub full_time: Vec<Words>,
    pub figures: Vec<Words>,
    pub results: Vec<Words>,
    /// Single words, folded.
    pub streets: Vec<String>,
    pub premises: Vec<Words>,
    pub births: Vec<Words>,
    /// Single words, folded.
    pub abbreviations: Vec<String>,
    pub template_signs: &'static [String],
    pub template_phrases: Vec<Words>,
    pub template_alone: Vec<Words>,
    pub template_words: Vec<Words>,
}

static PHRASES: LazyLock<Vec<(Language, Phrases)>> = LazyLock::new(|| {
    LISTS.iter().map(|(language, lists)| (*language, Phrases::of(lists, *language))).collect()
});

pub(super) fn phrases(language: Language) -> Option<&'static Phrases> {
    PHRASES.iter().find(|(own, _)| *own == language).map(|(_, phrases)| phrases)
}

pub(super) fn all_phrases() -> impl Iterator<Item = &'static Phrases> {
    PHRASES.iter().map(|(_, phrases)| phrases)
}

impl Phrases {
    fn of(lists: &'static Vocabulary, language: Language) -> Self {
        let folded = |list: &List| list.words.iter().map(|word| Words::folded(word)).collect();
        let stems =
            |list: &List| list.words.iter().map(|word| Words::stems(word, language)).collect();
        let single = |list: &List| list.words.iter().map(|word| fold(word)).collect();
        Self {
            at: folded(&lists.at),
            whom: stems(&lists.whom),
            towards: folded(&lists.towards),
            trades: stems(&lists.trades),
            slogans: folded(&lists.slogans),
            invitations: folded(&lists.invitations),
            worn: folded(&lists.worn),
            looking: folded(&lists.looking),
            first: folded(&lists.first),
            reader: folded(&lists.reader),
            third: folded(&lists.third),
            after_name: folded(&lists.after_name),
            trade_words: lists.trade_words.words.iter().map(|word| plain(word)).collect(),
            full_time: folded(&lists.full_time),
            figures: folded(&lists.figures),
            results: folded(&lists.results),
            streets: single(&lists.streets),
            premises: folded(&lists.premises),
            births: folded(&lists.births),
            abbreviations: single(&lists.abbreviations),
            template_signs: &lists.template_signs.words,
            template_phrases: folded(&lists.template_phrases),
            template_alone: folded(&lists.template_alone),
            template_words: folded(&lists.template_words),
        }
    }
}
