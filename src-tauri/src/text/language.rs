//! The languages a profile can be written in. The program itself speaks the `SPOKEN` ones.
use serde::{Deserialize, Serialize};
use specta::Type;

#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    Fr,
    En,
    De,
    Es,
    It,
    Nl,
    Pt,
}

impl Language {
    pub const ALL: [Self; 7] =
        [Self::Fr, Self::En, Self::De, Self::Es, Self::It, Self::Nl, Self::Pt];

    /// The languages of the window, the terminal and the documents.
    pub const SPOKEN: [Self; 2] = [Self::Fr, Self::En];

    /// The two letters of ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
            Self::De => "de",
            Self::Es => "es",
            Self::It => "it",
            Self::Nl => "nl",
            Self::Pt => "pt",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// Itself where the program speaks it, else English.
    #[must_use]
    pub fn spoken(self) -> Self {
        if Self::SPOKEN.contains(&self) { self } else { Self::En }
    }
}
