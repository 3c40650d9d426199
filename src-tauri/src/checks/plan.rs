//! The plan comes before the profile.
use super::{
    Subject,
    rules::{Fault, Outcome},
};
use crate::message::Message;

pub(super) fn first(subject: Subject) -> Option<Outcome> {
    let plan = subject.plan();
    let no_goal = plan.goals.iter().all(|goal| goal.is_empty());
    let no_target = plan.targets.iter().all(|target| target.is_empty());
    let says = match (no_goal, no_target) {
        (true, true) => "finding-plan-first",
        (true, false) => "finding-plan-first-goal",
        (false, true) => "finding-plan-first-target",
        (false, false) => return Outcome::of(1, Vec::new()),
    };
    let fault = subject.is_begun().then(|| Fault::whole("plan", Message::new(says)));
    Outcome::of(1, fault.into_iter().collect())
}
