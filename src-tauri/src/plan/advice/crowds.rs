//! Who is at home on which network, from `catalogue/crowds.toml`, and whether a plan's words are
//! about them. A word counts by its stem in French or in English.
use std::{collections::HashSet, sync::LazyLock};

use serde::Deserialize;

use crate::{
    plan::Situation,
    text::{Language, stem, words},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Crowd {
    pub(super) id: String,
    /// Networks that gather hardly anyone else.
    pub(super) only: Vec<String>,
    /// Networks where it is well represented.
    pub(super) also: Vec<String>,
    /// Those who belong to it by their situation.
    #[serde(default)]
    pub(super) situations: Vec<Situation>,
    /// Whether a plan seldom says that one belongs to it: its silence counts for little.
    #[serde(default)]
    pub(super) unsaid: bool,
    /// Whether its networks live from the neighbourhood.
    #[serde(default)]
    pub(super) near: bool,
    #[serde(deserialize_with = "french")]
    fr: HashSet<String>,
    #[serde(deserialize_with = "english")]
    en: HashSet<String>,
}

impl Crowd {
    pub(super) fn holds(&self, words: &Words, situation: Option<Situation>) -> bool {
        situation.is_some_and(|situation| self.situations.contains(&situation))
            || !self.fr.is_disjoint(&words.fr)
            || !self.en.is_disjoint(&words.en)
    }

    pub(super) fn gathers(&self, network: &str) -> bool {
        self.is_all_of(network) || self.also.iter().any(|id| id == network)
    }

    pub(super) fn is_all_of(&self, network: &str) -> bool {
        self.only.iter().any(|id| id == network)
    }
}

pub(super) fn crowds() -> &'static [Crowd] {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        crowds: Vec<Crowd>,
        #[serde(rename = "source")]
        _source: String,
        #[serde(rename = "date")]
        _date: String,
    }
    static CROWDS: LazyLock<Vec<Crowd>> = LazyLock::new(|| {
        toml::from_str::<File>(include_str!("../../../catalogue/crowds.toml"))
            .expect("tests/plan.rs ranks with the file")
            .crowds
    });
    &CROWDS
}

/// The stems of what a person has written. Nobody describes a target in more words than are read.
pub(super) struct Words {
    fr: HashSet<String>,
    en: HashSet<String>,
}

impl Words {
    const READ: usize = 60;

    pub(super) fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let read: Vec<&str> = texts
            .into_iter()
            .flat_map(|text| words(text).take(Self::READ).map(|word| word.text))
            .collect();
        Self { fr: stems(&read, Language::Fr), en: stems(&read, Language::En) }
    }
}

fn stems(words: &[impl AsRef<str>], language: Language) -> HashSet<String> {
    words.iter().map(|word| stem(word.as_ref(), language)).collect()
}

fn french<'de, D: serde::Deserializer<'de>>(file: D) -> Result<HashSet<String>, D::Error> {
    Ok(stems(&Vec::<String>::deserialize(file)?, Language::Fr))
}

fn english<'de, D: serde::Deserializer<'de>>(file: D) -> Result<HashSet<String>, D::Error> {
    Ok(stems(&Vec::<String>::deserialize(file)?, Language::En))
}
