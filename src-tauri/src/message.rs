//! What the core says to a person: the id of a message in `locales/` and its arguments.
//! The window, the terminal and the exports turn it into French or English.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Message {
    pub id: String,
    pub args: BTreeMap<String, Arg>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
pub enum Arg {
    /// The person's own words, shown as they are.
    Text(String),
    Number(i32),
    /// The id of another message, such as a field's label.
    Word(String),
    /// A day, a month or a year: `2027-06-30`, `2027-06`, `2027`.
    Date(String),
}

impl Message {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), args: BTreeMap::new() }
    }

    #[must_use]
    pub fn text(self, name: &str, value: impl Into<String>) -> Self {
        self.with(name, Arg::Text(value.into()))
    }

    #[must_use]
    pub fn number(self, name: &str, value: impl TryInto<i32>) -> Self {
        self.with(name, Arg::Number(value.try_into().unwrap_or(i32::MAX)))
    }

    #[must_use]
    pub fn word(self, name: &str, id: impl Into<String>) -> Self {
        self.with(name, Arg::Word(id.into()))
    }

    #[must_use]
    pub fn date(self, name: &str, value: impl Into<String>) -> Self {
        self.with(name, Arg::Date(value.into()))
    }

    #[must_use]
    pub fn with(mut self, name: &str, arg: Arg) -> Self {
        self.args.insert(name.to_owned(), arg);
        self
    }
}

/// Where a rule or a figure comes from: who said it, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Source {
    pub what: Message,
    /// As the source gives it: a year, a month, 'undated'; empty for our own rules.
    pub date: String,
    /// False where nobody has checked the present wording: said as 'not verified'.
    pub verified: bool,
    /// The page to read it on, for the person's own browser.
    pub address: Option<String>,
}

impl Source {
    /// The program's own rule.
    pub fn own() -> Self {
        Self::said(Message::new("source-own"), "", true)
    }

    /// What somebody said on that date, where there is no page to open.
    pub fn said(what: Message, date: &str, verified: bool) -> Self {
        Self { what, date: date.to_owned(), verified, address: None }
    }

    /// The page that a fact of the catalogue names, if it names one.
    #[must_use]
    pub fn on_page(mut self, source: &str) -> Self {
        let page = source.split_whitespace().next().unwrap_or_default();
        self.address = page.starts_with("https://").then(|| page.to_owned());
        self
    }

    /// One of the thirty ideas of the method: public articles and talks of 2009 to 2012, each said
    /// in `locales/` under `source-method-<idea>`.
    pub fn method(idea: u8) -> Self {
        let date = match idea {
            1..=13 => "2010-02",
            14..=19 => "2009-04",
            20..=22 => "2011-03",
            26..=30 => "2012-10",
            _ => "undated",
        };
        let what = Message::new(format!("source-method-{idea}"));
        Self::said(what, date, true)
    }
}
