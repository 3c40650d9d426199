//! The plan as the ranking reads it: worked out once, then held against every network.
use std::{borrow::Cow, collections::HashMap};

use super::{
    crowds::{Crowd, Words, crowds},
    places::{Country, countries_in},
};
use crate::{
    networks::{Kind, Network, Purpose},
    plan::{Plan, Situation, Target},
    text::Language,
};

pub(super) struct Outlook<'a> {
    pub(super) plan: &'a Plan,
    pub(super) languages: &'a [Language],
    /// The first matters most; those one expects of the situation where none is given.
    pub(super) purposes: Vec<Purpose>,
    /// Whether the person has given the purposes.
    pub(super) purposes_given: bool,
    /// The crowds each target belongs to.
    pub(super) targets: Vec<Vec<&'static Crowd>>,
    /// The crowds the person belongs to.
    pub(super) mine: Vec<&'static Crowd>,
    pub(super) my_countries: Vec<&'static Country>,
    pub(super) target_countries: Vec<&'static Country>,
    kinds: HashMap<&'a str, Kind>,
}

impl<'a> Outlook<'a> {
    pub(super) fn new(
        plan: &'a Plan,
        languages: &'a [Language],
        networks: &'a [Cow<Network>],
    ) -> Self {
        let me = &plan.me;
        let targets = || plan.targets.iter().filter(|target| !target.is_empty());
        Self {
            plan,
            languages,
            purposes: purposes(plan),
            purposes_given: !plan.purposes.is_empty(),
            targets: targets().map(crowds_of).collect(),
            mine: matching(&Words::of([me.activity.as_str(), &me.sector]), me.situation),
            my_countries: countries_in(&me.place),
            target_countries: targets().flat_map(|target| countries_in(&target.place)).collect(),
            kinds: networks.iter().map(|it| (it.id.as_str(), it.kind)).collect(),
        }
    }

    /// Whether the plan says nothing yet by which a person would belong to the crowd or not.
    pub(super) fn is_silent_on(&self, crowd: &Crowd) -> bool {
        let me = &self.plan.me;
        self.targets.is_empty()
            && (me.situation.is_none() || crowd.situations.is_empty())
            && me.activity.trim().is_empty()
            && me.sector.trim().is_empty()
    }

    /// The kinds of the networks chosen beside this one.
    pub(super) fn others<'b>(&'b self, network: &'b str) -> impl Iterator<Item = Kind> + 'b {
        self.plan
            .chosen
            .iter()
            .filter(move |chosen| chosen.network != network)
            .filter_map(|chosen| self.kinds.get(chosen.network.as_str()).copied())
    }

    /// The weekly budget, and what the networks chosen beside this one leave of it.
    pub(super) fn time_for(&self, network: &str) -> Option<(u32, u32)> {
        let budget = self.plan.rhythm.minutes_per_week?;
        let taken = self
            .plan
            .chosen
            .iter()
            .filter(|chosen| chosen.network != network)
            .fold(0, |sum: u32, chosen| sum.saturating_add(chosen.minutes));
        Some((budget, budget.saturating_sub(taken)))
    }
}

fn purposes(plan: &Plan) -> Vec<Purpose> {
    use Purpose::{Clients, Job, Market, Partners, Peers, Recruit, Share, Visibility};
    let mut wanted = Vec::new();
    for &purpose in &plan.purposes {
        if !wanted.contains(&purpose) {
            wanted.push(purpose);
        }
    }
    if !wanted.is_empty() {
        return wanted;
    }
    match plan.me.situation {
        Some(Situation::JobSeeker) => vec![Job, Peers, Visibility],
        Some(Situation::Employee) => vec![Peers, Visibility, Share],
        Some(Situation::Freelancer) => vec![Clients, Partners, Visibility],
        Some(Situation::Owner) => vec![Clients, Partners, Recruit],
        Some(Situation::Student) => vec![Job, Peers, Market],
        Some(Situation::Coach) => vec![Clients, Share, Visibility],
        Some(Situation::Other) | None => Purpose::ALL.to_vec(),
    }
}

fn crowds_of(target: &Target) -> Vec<&'static Crowd> {
    let words = [&target.who, &target.role, &target.sector].map(String::as_str);
    matching(&Words::of(words), None)
}

fn matching(words: &Words, situation: Option<Situation>) -> Vec<&'static Crowd> {
    crowds().iter().filter(|crowd| crowd.holds(words, situation)).collect()
}
