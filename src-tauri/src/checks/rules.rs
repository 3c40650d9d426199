//! The list of rules: what each is called, how much it weighs, where it comes from and the function
//! that applies it.
use super::{Finding, Level, Subject};
use crate::message::Source;

/// A rule of the checklist. Its name and reason stand in `locales/` as `rule-<id>` and
/// `rule-<id>-why`.
pub struct Rule {
    pub id: &'static str,
    pub level: Level,
    /// Points.
    pub weight: u32,
    pub source: fn() -> Source,
    /// None where the rule does not apply.
    pub apply: fn(Subject) -> Option<Outcome>,
}

/// What a rule that applies gives.
pub struct Outcome {
    /// Tenths of a point, out of ten times the rule's weight.
    pub earned: u32,
    pub findings: Vec<Finding>,
}

pub const RULES: &[Rule] = &[];
