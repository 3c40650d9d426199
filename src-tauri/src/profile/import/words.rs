//! The words of `catalogue/import.toml`: names of languages and levels that files give in codes, and
//! how a period is written.
use std::sync::LazyLock;

use serde::Deserialize;

use super::Language;

pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../catalogue/import.toml")).expect("checked by a test")
});

#[derive(Deserialize)]
pub(super) struct Words {
    pub(super) until_now: Vec<String>,
    pub(super) since: Vec<String>,
    pub(super) between: Vec<String>,
    pub(super) mother_tongue: Word,
    pub(super) listening: Word,
    pub(super) reading: Word,
    pub(super) interaction: Word,
    pub(super) production: Word,
    pub(super) writing: Word,
    languages: Vec<Named>,
}

#[derive(Deserialize)]
pub(super) struct Word {
    fr: String,
    en: String,
}

#[derive(Deserialize)]
struct Named {
    codes: Vec<String>,
    #[serde(flatten)]
    name: Word,
}

impl Word {
    /// In French, or in English for all others.
    pub(super) fn said_in(&self, language: Language) -> &str {
        if language.spoken() == Language::Fr { &self.fr } else { &self.en }
    }
}

impl Words {
    /// The name of the language that a code of ISO 639 stands for.
    pub(super) fn language(&self, code: &str) -> Option<&Word> {
        let code = code.trim().to_lowercase();
        self.languages.iter().find(|it| it.codes.contains(&code)).map(|it| &it.name)
    }
}
