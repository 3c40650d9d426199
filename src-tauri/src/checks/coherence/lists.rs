//! The words by which two tellings of a fact are compared, by language. Names, places, firms and
//! addresses are read with the words of every language.
use std::{collections::HashSet, sync::LazyLock};

use serde::Deserialize;

use super::super::vocabulary::{List, vocabulary};
use crate::text::{Language, fold, words};

/// The lists of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Same {
    /// Stand beside a name without being part of it.
    pub courtesy: List,
    /// Say of an organisation that it is one, not which.
    pub firm: List,
    /// Stand around a town's name.
    pub around: List,
    /// Places that hold many towns.
    pub regions: List,
    /// Hosts of pages that are not one's own site.
    pub services: List,
    /// Before an employer, say that it is another's or was once.
    pub aside: List,
    /// In the place of an employer, say that there is none.
    pub independent: List,
    /// Lead an organisation; the forms of one word together, with commas.
    pub leaders: List,
    /// Between who leads and what is led.
    pub of: List,
    /// Ranks in an organisation; the forms of one rank together, with commas.
    pub ranks: List,
    /// After a number of years, say that they are those of one's experience.
    pub experience: List,
    /// Make of that number a round one.
    pub about: List,
    /// Before a year, say that something goes on since.
    pub since: List,
    /// Between two years.
    pub until: List,
    /// In the place of a second year.
    pub now: List,
}

/// Folded words, one after the other.
pub(super) type Phrase = Vec<String>;

/// What is read in one language, as it is compared.
pub(super) struct Lists {
    pub at: Vec<Phrase>,
    pub trades: Vec<Phrase>,
    pub aside: Vec<Phrase>,
    pub of: Vec<Phrase>,
    /// With the number of its group.
    pub leaders: Vec<(usize, Phrase)>,
    pub ranks: Vec<(usize, Phrase)>,
    pub experience: Vec<Phrase>,
    pub about: Vec<Phrase>,
    pub since: Vec<Phrase>,
}

/// What is read in all languages.
struct Everywhere {
    courtesy: HashSet<String>,
    firm: HashSet<String>,
    trades: HashSet<String>,
    around: HashSet<String>,
    /// Words with a space between.
    regions: HashSet<String>,
    longest_region: usize,
    services: Vec<&'static str>,
    independent: Vec<Phrase>,
    until: HashSet<String>,
    now: Vec<Phrase>,
}

static LISTS: LazyLock<Vec<(Language, Lists)>> = LazyLock::new(|| {
    let spoken = Language::SPOKEN.into_iter();
    spoken.filter_map(|language| Some((language, Lists::of(language)?))).collect()
});

static EVERYWHERE: LazyLock<Everywhere> = LazyLock::new(|| {
    let all = || Language::SPOKEN.into_iter().filter_map(vocabulary).map(|lists| &lists.same);
    let set = |pick: fn(&Same) -> &List| -> HashSet<String> {
        all().flat_map(|same| &pick(same).words).map(|word| fold(word)).collect()
    };
    let trades =
        Language::SPOKEN.into_iter().filter_map(vocabulary).flat_map(|it| &it.trades.words);
    let phrases = |pick: fn(&Same) -> &List| -> Vec<Phrase> {
        all().flat_map(|same| read(pick(same))).collect()
    };
    let regions: Vec<Phrase> = phrases(|same| &same.regions);
    Everywhere {
        courtesy: set(|same| &same.courtesy),
        firm: set(|same| &same.firm),
        trades: trades.map(|word| fold(word)).collect(),
        around: set(|same| &same.around),
        longest_region: regions.iter().map(Vec::len).max().unwrap_or_default(),
        regions: regions.iter().map(|words| words.join(" ")).collect(),
        services: all().flat_map(|same| &same.services.words).map(String::as_str).collect(),
        independent: phrases(|same| &same.independent),
        until: set(|same| &same.until),
        now: phrases(|same| &same.now),
    }
});

impl Lists {
    fn of(language: Language) -> Option<Self> {
        let lists = vocabulary(language)?;
        let same = &lists.same;
        Some(Self {
            at: read(&lists.at),
            trades: read(&lists.trades),
            aside: read(&same.aside),
            of: read(&same.of),
            leaders: groups(&same.leaders),
            ranks: groups(&same.ranks),
            experience: read(&same.experience),
            about: read(&same.about),
            since: read(&same.since),
        })
    }
}

pub(super) fn phrase(text: &str) -> Phrase {
    words(text).map(|word| fold(word.text)).collect()
}

fn read(list: &List) -> Vec<Phrase> {
    list.words.iter().map(|text| phrase(text)).collect()
}

fn groups(list: &List) -> Vec<(usize, Phrase)> {
    let groups = list.words.iter().enumerate();
    groups.flat_map(|(at, forms)| forms.split(',').map(move |form| (at, phrase(form)))).collect()
}

/// Those of that language, if it has any.
pub(super) fn lists(language: Language) -> Option<&'static Lists> {
    LISTS.iter().find(|(own, _)| *own == language).map(|(_, lists)| lists)
}

pub(super) fn is_courtesy(word: &str) -> bool {
    EVERYWHERE.courtesy.contains(word)
}

pub(super) fn is_of_a_firm(word: &str) -> bool {
    EVERYWHERE.firm.contains(word)
}

pub(super) fn is_trade(word: &str) -> bool {
    EVERYWHERE.trades.contains(word)
}

/// What tells an organisation from others.
pub(super) fn firm(text: &str) -> Phrase {
    let mut words = phrase(text);
    words.retain(|word| !is_of_a_firm(word));
    words
}

pub(super) fn is_independent(text: &str) -> bool {
    let words = phrase(text);
    EVERYWHERE.independent.iter().any(|it| words.windows(it.len().max(1)).any(|at| at == it))
}

pub(super) fn is_around(word: &str) -> bool {
    EVERYWHERE.around.contains(word)
}

pub(super) fn names_a_region(words: &[String]) -> bool {
    let lengths = 1..=EVERYWHERE.longest_region;
    let mut parts = lengths.flat_map(|length| words.windows(length));
    parts.any(|part| EVERYWHERE.regions.contains(&part.join(" ")))
}

pub(super) fn services() -> impl Iterator<Item = &'static str> {
    EVERYWHERE.services.iter().copied()
}

pub(super) fn is_until(word: &str) -> bool {
    EVERYWHERE.until.contains(word)
}

/// Whether the words begin with 'today' or its like.
pub(super) fn is_now(words: &[&str]) -> bool {
    EVERYWHERE.now.iter().any(|it| words.iter().take(it.len()).eq(it.iter()))
}
