//! What was put on a network and when, so that one sees later what has changed since.
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::text::Language;

/// One profile in one language, as it stood on the day it was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Publication {
    pub id: i32,
    pub network: String,
    pub language: Language,
    #[specta(type = String)]
    pub day: Date,
    pub readiness: Readiness,
    /// Out of 100; none where no rule applied.
    pub score: Option<u32>,
    /// What each box held. Empty where a later publication of the same profile has taken its place.
    #[serde(skip)]
    pub texts: Vec<Carried>,
}

/// What one box of a network's form held when it was carried over into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Carried {
    /// The network, or `entry-<id>`.
    pub owner: String,
    pub field: String,
    pub text: String,
}

/// A box that the person has ticked: its text stands in the network's form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    pub network: String,
    pub language: Language,
    pub carried: Carried,
}

/// May this profile be published?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Readiness {
    /// Nothing is written yet.
    ToBegin,
    /// A required field is missing, or three blockers stand.
    Blocked,
    /// One or two blockers stand.
    Nearly,
    Ready,
}
