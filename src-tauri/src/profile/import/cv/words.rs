//! The words that CVs are laid out with, from `catalogue/sections.toml`: titles of sections, months,
//! levels, labels. They are compared folded, signs aside.
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::LazyLock,
};

use serde::Deserialize;

use crate::text::{Language, fold};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "who says so, and when, is for readers of the file")]
struct File {
    source: String,
    date: String,
    longest_title: usize,
    sections: Vec<SectionTitles>,
    labels: BTreeMap<String, Vec<String>>,
    document: Document,
    dates: Dates,
    heads: BTreeMap<String, Vec<String>>,
    levels: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionTitles {
    section: String,
    /// Its content may follow the title on the same line.
    #[serde(default)]
    inline: bool,
    fr: Vec<String>,
    en: Vec<String>,
    de: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    names: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Dates {
    months: Vec<Vec<String>>,
    seasons: Vec<String>,
    now: Vec<String>,
    since: Vec<String>,
    from: Vec<String>,
    to: Vec<String>,
    lengths: Vec<String>,
}

pub(super) struct Words {
    longest_title: usize,
    titles: HashMap<String, Title>,
    pub(super) labels: HashMap<String, String>,
    pub(super) months: HashMap<String, i8>,
    lists: HashMap<&'static str, HashSet<String>>,
}

/// What a title opens, and the language that it is in.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Title {
    pub(super) section: String,
    pub(super) inline: bool,
    pub(super) language: Language,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("../../../../catalogue/sections.toml"))
        .expect("tests/readers/cv.rs reads the file");
    Words::new(file)
});

pub(super) fn words() -> &'static Words {
    &WORDS
}

impl Words {
    fn new(mut file: File) -> Self {
        let mut titles = HashMap::new();
        for section in file.sections {
            let SectionTitles { section, inline, fr, en, de } = section;
            let named = [(Language::Fr, fr), (Language::En, en), (Language::De, de)];
            for (language, names) in named {
                for name in names {
                    let section = section.clone();
                    titles.entry(key(&name)).or_insert(Title { section, inline, language });
                }
            }
        }
        let keys = |names: Vec<String>| names.iter().map(|name| key(name)).collect();
        let list = |of: &mut BTreeMap<String, Vec<String>>, name: &str| -> HashSet<String> {
            keys(of.remove(name).unwrap_or_default())
        };
        let labels = file.labels.into_iter().flat_map(|(field, names)| {
            names.into_iter().map(move |name| (key(&name), field.clone()))
        });
        let months = (1..)
            .zip(file.dates.months)
            .flat_map(|(month, names)| names.into_iter().map(move |name| (key(&name), month)));
        let lists = HashMap::from([
            ("at", list(&mut file.heads, "at")),
            ("organisations", list(&mut file.heads, "organisations")),
            ("posts", list(&mut file.heads, "posts")),
            ("contracts", list(&mut file.heads, "contracts")),
            ("grades", list(&mut file.heads, "grades")),
            ("remote", list(&mut file.heads, "remote")),
            ("countries", list(&mut file.heads, "countries")),
            ("cefr", list(&mut file.levels, "cefr")),
            ("levels", list(&mut file.levels, "words")),
            ("languages", list(&mut file.levels, "languages")),
            ("document", keys(file.document.names)),
            ("seasons", keys(file.dates.seasons)),
            ("now", keys(file.dates.now)),
            ("since", keys(file.dates.since)),
            ("from", keys(file.dates.from)),
            ("to", keys(file.dates.to)),
            ("lengths", keys(file.dates.lengths)),
        ]);
        Self {
            longest_title: file.longest_title,
            titles,
            labels: labels.collect(),
            months: months.collect(),
            lists,
        }
    }

    /// Whether the list has this, as a whole.
    pub(super) fn has(&self, list: &str, text: &str) -> bool {
        self.lists.get(list).is_some_and(|list| list.contains(&key(text)))
    }

    /// Whether one, two or three words in a row are in the list.
    pub(super) fn says(&self, list: &str, text: &str) -> bool {
        self.first(list, text).is_some()
    }

    /// Which word of the text the first of them is.
    pub(super) fn first(&self, list: &str, text: &str) -> Option<usize> {
        let list = self.lists.get(list)?;
        let key = key(text);
        let words: Vec<&str> = key.split(' ').collect();
        (0..words.len()).find(|at| {
            (1..=3).any(|count| {
                words.get(*at..at + count).is_some_and(|few| list.contains(&few.join(" ")))
            })
        })
    }

    /// The section that a line of this text opens.
    pub(super) fn title(&self, text: &str) -> Option<&Title> {
        if text.len() > 200 {
            return None;
        }
        let key = key(&text.replace("(s)", "s"));
        let spaced = key.split(' ').filter(|word| word.len() == 1).count();
        let key = if spaced > 3 { unspaced(text) } else { key };
        let plain = key.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
        if plain.split(' ').count() > self.longest_title { None } else { self.titles.get(plain) }
    }
}

/// 'E X P É R I E N C E' with two spaces or more between words.
fn unspaced(text: &str) -> String {
    let words = text.trim().split("  ").filter(|word| !word.trim().is_empty());
    let words = words.map(|word| word.split_whitespace().collect::<String>());
    key(&words.collect::<Vec<_>>().join(" "))
}

/// Folded, words alone, without those that only join others: 'Skills & Tools' is 'skills tools'.
pub(super) fn key(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric() && c != '@');
    let said = words.filter(|word| !word.is_empty());
    let all: Vec<&str> = said.collect();
    if all.len() == 1 {
        return all.concat();
    }
    let kept = all.iter().filter(|word| !matches!(**word, "et" | "and" | "und"));
    kept.copied().collect::<Vec<_>>().join(" ")
}
