//! What the week can carry, and what is given in it.
use std::borrow::Cow;

use super::{PlanFinding, Step};
use crate::{
    message::{Message, Source},
    networks::Network,
    plan::{CommitmentKind, Plan},
};

/// Nine minutes a working day.
const LEAST: u32 = 45;

pub(super) fn budget(plan: &Plan, networks: &[Cow<Network>]) -> Vec<PlanFinding> {
    let Some(budget) = plan.rhythm.minutes_per_week else { return Vec::new() };
    let mut found = Vec::new();
    if budget < LEAST {
        found.push(
            PlanFinding::new("short-time", Step::Time, upkeep())
                .saying(|message| message.number("budget", budget).number("least", LEAST)),
        );
    }
    let open: Vec<_> = networks.iter().filter(|network| network.is_open()).collect();
    let least = |network: &&Cow<Network>| network.effort.value.min;
    let needed = open.iter().map(least).fold(0, u32::saturating_add);
    // Of equals the last one chosen, which matters less.
    if let Some(greediest) = open.iter().max_by_key(|network| least(network))
        && needed > budget
    {
        found.push(PlanFinding::new("over-time", Step::Networks, Source::method(3)).saying(
            |message| {
                message
                    .number("needed", needed)
                    .number("budget", budget)
                    .number("count", open.len())
                    .number("most", least(greediest))
                    .with("network", greediest.label())
            },
        ));
    }
    found
}

/// Commitments of which none gives anything. An empty list is asked about as a step not begun.
pub(super) fn giving(plan: &Plan) -> Option<PlanFinding> {
    let gives = plan
        .commitments
        .iter()
        .any(|it| it.kind == CommitmentKind::Give && !it.text.trim().is_empty());
    (!plan.commitments.is_empty() && !gives)
        .then(|| PlanFinding::new("no-giving", Step::Commitments, Source::method(7)))
}

fn upkeep() -> Source {
    Source::said(Message::new("source-upkeep"), "2012-05", false)
}
