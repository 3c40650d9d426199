//! The steps that nobody has begun: asked about in the method's order, one ahead of the person.
use super::{PlanFinding, Step};
use crate::{message::Source, plan::Plan};

pub(super) fn not_yet(plan: &Plan) -> Vec<PlanFinding> {
    let steps = [
        (Step::Why, "no-purpose", !plan.purposes.is_empty(), 1),
        (Step::Goals, "no-goal", plan.goals.iter().any(|goal| !goal.is_empty()), 1),
        (Step::Targets, "no-target", plan.targets.iter().any(|target| !target.is_empty()), 1),
        (Step::Networks, "no-network", !plan.chosen.is_empty(), 3),
        (Step::Time, "no-time", plan.rhythm.minutes_per_week.is_some(), 13),
        (Step::Commitments, "no-giving", !plan.commitments.is_empty(), 7),
    ];
    let next = steps.iter().rposition(|(_, _, begun, _)| *begun).map_or(0, |last| last + 1);
    steps
        .into_iter()
        .take(next + 1)
        .filter(|(_, _, begun, _)| !begun)
        .map(|(step, rule, _, idea)| PlanFinding::new(rule, step, Source::method(idea)))
        .collect()
}
