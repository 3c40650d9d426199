//! A value and where it comes from: who says so, when, and how far it can be trusted.
use serde::{Deserialize, Serialize};
use specta::Type;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Fact<T> {
    pub value: T,
    /// An address, a document, or 'general knowledge, not checked'.
    pub source: String,
    pub date: String,
    pub confidence: Confidence,
    /// For whoever keeps the catalogue; never shown.
    #[serde(default)]
    pub note: Option<String>,
    #[serde(default)]
    pub conflicts: Vec<Claim>,
    #[serde(default)]
    pub agreeing: Vec<Claim>,
}

/// High: the network's own text, or several recent sources that agree. Medium: an old or undated
/// copy, or two third parties. Low: one third party, an estimate; it never blocks a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    Low,
    Medium,
    High,
}

/// What another source says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub value: String,
    pub source: String,
    pub date: String,
}

impl<T> Fact<T> {
    /// Whether a rule may block publication on it: not on hearsay, nor where sources disagree.
    pub fn is_firm(&self) -> bool {
        self.confidence > Confidence::Low && self.conflicts.is_empty()
    }
}
