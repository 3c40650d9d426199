//! Goals that cannot be seen to be reached, or that nobody is there to help with.
use super::{PlanFinding, Step, quoted};
use crate::{
    message::Source,
    plan::{Goal, Plan, Target},
};

pub(super) fn goals(plan: &Plan) -> Vec<PlanFinding> {
    let any_target = plan.targets.iter().any(|target| !target.is_empty());
    let mut found = Vec::new();
    for goal in plan.goals.iter().filter(|goal| !goal.is_empty()) {
        if goal.measure.trim().is_empty() {
            found.push(about_goal(goal, "goal-measure", Step::Goals, Source::method(13)));
        }
        if goal.due().is_none() {
            found.push(about_goal(goal, "goal-date", Step::Goals, Source::own()));
        }
        if any_target && !plan.targets.iter().any(|target| target.goals.contains(&goal.id)) {
            found.push(about_goal(goal, "goal-target", Step::Targets, Source::method(1)));
        }
    }
    found
}

/// Targets that no chosen network reaches.
pub(super) fn targets(plan: &Plan) -> Vec<PlanFinding> {
    if plan.chosen.is_empty() {
        return Vec::new();
    }
    let reached = |target: &Target| plan.chosen.iter().any(|it| it.targets.contains(&target.id));
    plan.targets
        .iter()
        .filter(|target| !target.is_empty() && !reached(target))
        .map(|target| {
            PlanFinding::new("target-network", Step::Networks, Source::method(22))
                .about(target.id)
                .saying(|message| message.text("target", quoted(target.name())))
        })
        .collect()
}

fn about_goal(goal: &Goal, rule: &str, step: Step, source: Source) -> PlanFinding {
    PlanFinding::new(rule, step, source)
        .about(goal.id)
        .saying(|message| message.text("goal", quoted(goal.name())))
}
