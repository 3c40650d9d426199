//! What does not hold together in a plan yet. Nothing here blocks: each finding is a question.
//! A step nobody has begun is asked about once, and only where a later step has been begun or where
//! it comes next: an empty plan is asked one question, the first.
mod begun;
mod goals;
mod networks;
mod time;

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
    /// The rule, and what it is about: the same while the words change.
    pub key: String,
    pub rule: String,
    pub step: Step,
    pub title: Message,
    pub why: Message,
    pub fix: Message,
    pub source: Source,
}

/// The sheets of the wizard, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
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
    let mut found = begun::not_yet(plan);
    found.extend(goals::goals(plan));
    found.extend(goals::targets(plan));
    found.extend(networks::each(plan, chosen));
    found.extend(networks::together(plan, chosen));
    found.extend(time::budget(plan, chosen));
    found.extend(time::giving(plan));
    found.sort_by_key(|finding| finding.step);
    found
}

impl PlanFinding {
    /// The rule's three messages, with nothing in them yet.
    fn new(rule: &str, step: Step, source: Source) -> Self {
        let message = |part: &str| Message::new(format!("plan-finding-{rule}{part}"));
        Self {
            key: rule.to_owned(),
            rule: rule.to_owned(),
            step,
            title: message(""),
            why: message("-why"),
            fix: message("-fix"),
            source,
        }
    }

    fn about(mut self, subject: impl std::fmt::Display) -> Self {
        self.key = format!("{}-{subject}", self.rule);
        self
    }

    /// Gives all three messages the same arguments.
    fn saying(mut self, fill: impl Fn(Message) -> Message) -> Self {
        self.title = fill(self.title);
        self.why = fill(self.why);
        self.fix = fill(self.fix);
        self
    }
}

/// The person's words as they fit into a sentence: on one line, without the last full stop.
fn quoted(text: &str) -> String {
    const LONGEST: usize = 80;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = line.trim_end_matches('.');
    if line.chars().count() <= LONGEST {
        return line.to_owned();
    }
    let start: String = line.chars().take(LONGEST - 1).collect();
    format!("{}…", start.trim_end())
}
