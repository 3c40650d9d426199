//! What does not hold together in a plan yet. Nothing here blocks: each finding is a question.
use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use specta::Type;

use super::Plan;
use crate::{
    message::{Message, Source},
    networks::Network,
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PlanFinding {
    pub key: String,
    pub rule: String,
    pub step: Step,
    pub title: Message,
    pub why: Message,
    pub fix: Message,
    pub source: Source,
}

/// The sheets of the wizard, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    Me,
    Why,
    Goals,
    Targets,
    Networks,
    Time,
    Commitments,
    Review,
}

/// `chosen` are the chosen networks, in the plan's order.
pub fn findings(plan: &Plan, chosen: &[Cow<Network>]) -> Vec<PlanFinding> {
    let _ = (plan, chosen);
    Vec::new()
}
