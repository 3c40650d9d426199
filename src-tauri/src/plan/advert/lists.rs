//! The lists of `catalogue/words/adverts`: what an advert says besides the words that matter, and the
//! headings that say what stands below them.
use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use serde::Deserialize;

use super::sections::Part;
use crate::text::{Language, fold, stem, words};

/// The lists of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lists {
    /// Words of grammar.
    pub grammar: List,
    /// Those of them that may stand inside a phrase.
    pub links: List,
    /// What every advert says.
    pub worn: List,
    /// Say nothing alone.
    pub weak: List,
    /// Phrases that are passed over.
    pub plain: List,
    /// Headings over what is sought.
    pub needs: List,
    /// Headings over what there is to do.
    pub work: List,
    /// Headings over the employer, pay and how to apply.
    pub aside: List,
    /// Lead to the name of an employer or a place.
    pub before_names: List,
    /// Follow the name of an employer.
    pub after_names: List,
    /// Second endings, as in 'consultant(e)'.
    pub doubled: List,
    /// Endings of a verb that opens a line.
    pub verbs: List,
    /// What follows it.
    pub articles: List,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    pub reason: String,
    pub source: String,
    pub words: Vec<String>,
}

impl Lists {
    pub fn all(&self) -> [&List; 13] {
        [
            &self.grammar,
            &self.links,
            &self.worn,
            &self.weak,
            &self.plain,
            &self.needs,
            &self.work,
            &self.aside,
            &self.before_names,
            &self.after_names,
            &self.doubled,
            &self.verbs,
            &self.articles,
        ]
    }
}

/// The same, ready to be looked up: folded where the ending counts, else by stems.
#[derive(Default)]
pub struct LookedUp {
    pub(super) grammar: HashSet<String>,
    pub(super) links: HashSet<String>,
    pub(super) worn: HashSet<String>,
    pub(super) worn_stems: HashSet<String>,
    pub(super) weak: HashSet<String>,
    /// By the first of their stems, the longest first.
    pub(super) plain: HashMap<String, Vec<Vec<String>>>,
    pub(super) headings: HashMap<String, Part>,
    pub(super) before_names: HashSet<String>,
    pub(super) after_names: HashSet<String>,
    pub(super) doubled: HashSet<String>,
    pub(super) verbs: Vec<String>,
    pub(super) articles: HashSet<String>,
}

static FR: LazyLock<(Lists, LookedUp)> =
    LazyLock::new(|| read(include_str!("../../../catalogue/words/adverts/fr.toml"), Language::Fr));
static EN: LazyLock<(Lists, LookedUp)> =
    LazyLock::new(|| read(include_str!("../../../catalogue/words/adverts/en.toml"), Language::En));

/// The lists of that language; none where there are none.
pub fn lists(language: Language) -> Option<&'static (Lists, LookedUp)> {
    match language {
        Language::Fr => Some(&FR),
        Language::En => Some(&EN),
        _ => None,
    }
}

fn read(text: &str, language: Language) -> (Lists, LookedUp) {
    let lists: Lists = toml::from_str(text).expect("tests/adverts reads each file");
    let looked_up = LookedUp::of(&lists, language);
    (lists, looked_up)
}

impl LookedUp {
    fn of(lists: &Lists, language: Language) -> Self {
        let folded = |list: &List| list.words.iter().map(|words| joined(words)).collect();
        let stems = |list: &List| -> HashSet<String> {
            list.words.iter().map(|word| stem(word, language)).collect()
        };
        let weak = stems(&lists.weak);
        let mut plain: HashMap<String, Vec<Vec<String>>> = HashMap::new();
        for phrase in &lists.plain.words {
            let phrase: Vec<_> = words(phrase).map(|word| stem(word.text, language)).collect();
            if let Some(first) = phrase.first() {
                plain.entry(first.clone()).or_default().push(phrase);
            }
        }
        for phrases in plain.values_mut() {
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        }
        let parts =
            [(&lists.needs, Part::Needs), (&lists.work, Part::Work), (&lists.aside, Part::Aside)];
        let headings = parts
            .iter()
            .flat_map(|(list, part)| list.words.iter().map(|heading| (joined(heading), *part)));
        Self {
            grammar: folded(&lists.grammar),
            links: folded(&lists.links),
            worn: folded(&lists.worn),
            // 'développer' is worn and 'développement' is not: they have the same stem.
            worn_stems: stems(&lists.worn).difference(&weak).cloned().collect(),
            weak,
            plain,
            headings: headings.collect(),
            before_names: folded(&lists.before_names),
            after_names: folded(&lists.after_names),
            doubled: lists.doubled.words.iter().map(|ending| fold(ending)).collect(),
            verbs: lists.verbs.words.clone(),
            articles: folded(&lists.articles),
        }
    }
}

/// The words of a phrase, folded, with a space between them.
pub(super) fn joined(phrase: &str) -> String {
    words(phrase).map(|word| fold(word.text)).collect::<Vec<_>>().join(" ")
}
