//! Which networks fit the plan, and why. A network's fit is a sum that can be redone by hand: what
//! it serves, who is there, in which language, where, in what time, and how it balances screen and
//! real life. No network is good by itself, only for these purposes and these people.
mod crowds;
mod outlook;
mod places;
mod points;

use std::borrow::Cow;

use serde::Serialize;
use specta::Type;

use super::Plan;
use crate::{message::Message, networks::Network, text::Language};
use outlook::Outlook;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Advice {
    pub network: String,
    /// 0 to 100.
    pub fit: u32,
    /// What speaks for it and against it, the weightiest first.
    pub reasons: Vec<Message>,
    /// Minutes a week to begin with.
    pub minutes: u32,
}

/// The first proposals, among which people always find one where they meet in the flesh.
const FIRST: usize = 3;

/// Ranks the open networks, the fittest first; one where people meet in the flesh is always among
/// the first three. Those the person has refused come last.
pub fn advise(plan: &Plan, languages: &[Language], networks: &[Cow<Network>]) -> Vec<Advice> {
    let outlook = Outlook::new(plan, languages, networks);
    let mut ranked: Vec<Ranked> = networks
        .iter()
        .filter(|network| network.is_open())
        .map(|network| Ranked::new(&outlook, network))
        .collect();
    // Among equals, meeting in the flesh goes first, then what costs less time.
    ranked.sort_by_key(|it| (it.refused, 100 - it.advice.fit, !it.in_person, it.advice.minutes));
    bring_one_in_person_forward(&mut ranked);
    ranked.into_iter().map(|it| it.advice).collect()
}

struct Ranked {
    advice: Advice,
    in_person: bool,
    refused: bool,
}

impl Ranked {
    fn new(outlook: &Outlook, network: &Network) -> Self {
        let mut points = points::all(outlook, network);
        let refusal = outlook.plan.refused.iter().find(|it| it.network == network.id);
        if let Some(refusal) = refusal {
            points.insert(0, points::refused(&refusal.reason));
        }
        let sum: i32 = points.iter().map(|part| part.points).sum();
        let mut reasons: Vec<_> = points
            .into_iter()
            .filter_map(|part| part.reason.map(|reason| (part.weight, reason)))
            .collect();
        reasons.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        let advice = Advice {
            network: network.id.clone(),
            fit: sum.clamp(0, 100).unsigned_abs(),
            reasons: reasons.into_iter().map(|(_, reason)| reason).collect(),
            minutes: network.effort.value.min.clamp(10, 240),
        };
        Self { advice, in_person: network.in_person(), refused: refusal.is_some() }
    }
}

fn bring_one_in_person_forward(ranked: &mut [Ranked]) {
    let best = ranked.iter().position(|it| it.in_person && !it.refused);
    if let Some(best) = best.filter(|&best| best >= FIRST) {
        ranked[FIRST - 1..=best].rotate_right(1);
    }
}
