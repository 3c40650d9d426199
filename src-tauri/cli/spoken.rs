//! Which language the terminal speaks, and what a program reads in both.
use std::env;

use paperfirst_core::{message::Message, text::Language, texts::Texts};
use serde_json::{Value, json};

/// The first that is set decides; French where it begins with 'fr', else English.
const VARIABLES: [&str; 4] = ["PAPERFIRST_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];

pub(crate) fn language() -> Language {
    let set = VARIABLES.iter().filter_map(|name| env::var(name).ok()).find(|it| !it.is_empty());
    match set {
        Some(locale) if locale.to_lowercase().starts_with("fr") => Language::Fr,
        _ => Language::En,
    }
}

/// A language as an argument gives it.
pub(crate) fn parse(code: &str) -> Result<Language, String> {
    Language::from_code(code).ok_or_else(|| code.to_owned())
}

/// Messages in every language the program speaks, for JSON.
pub(crate) struct Both(Vec<Texts>);

impl Both {
    pub(crate) fn new() -> Self {
        Self(Language::SPOKEN.map(Texts::new).into_iter().collect())
    }

    /// `{"fr": …, "en": …}`.
    pub(crate) fn say(&self, message: &Message) -> Value {
        self.each(|texts| texts.say(message))
    }

    pub(crate) fn each(&self, words: impl Fn(&Texts) -> String) -> Value {
        self.0
            .iter()
            .map(|texts| (texts.language().code().to_owned(), json!(words(texts))))
            .collect()
    }
}

/// JSON on the terminal.
pub(crate) fn printed(value: &Value) -> String {
    format!("{value:#}\n")
}
