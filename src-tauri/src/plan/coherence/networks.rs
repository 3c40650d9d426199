//! The chosen networks: each with a role of its own, not too many on a screen, one in real life.
use std::{borrow::Cow, collections::HashMap};

use super::{PlanFinding, Step, quoted};
use crate::{
    message::{Message, Source},
    networks::{Kind, Network},
    plan::{ChosenNetwork, ONLINE_AT_MOST, Plan},
    text::fold,
};

/// What can be said of one network by itself or beside an earlier one.
pub(super) fn each(plan: &Plan, networks: &[Cow<Network>]) -> Vec<PlanFinding> {
    let mut found = Vec::new();
    let mut roles: HashMap<String, &Network> = HashMap::new();
    for (chosen, network) in paired(plan, networks) {
        let finding = |rule, idea| {
            PlanFinding::new(rule, Step::Networks, Source::method(idea))
                .about(&network.id)
                .saying(|message| message.with("network", network.label()))
        };
        if !network.is_open() {
            let became = format!("network-{}-became", network.id);
            found.push(PlanFinding {
                source: closed(network),
                ..finding("network-closed", 20).saying(|message| message.word("became", &became))
            });
            continue;
        }
        let role = fold(chosen.role.trim()).split_whitespace().collect::<Vec<_>>().join(" ");
        if role.is_empty() {
            found.push(finding("network-role", 20));
            continue;
        }
        if let Some(first) = roles.get(&role) {
            found.push(finding("role-twice", 3).saying(|message| {
                message.with("first", first.label()).text("role", quoted(&chosen.role))
            }));
        } else {
            roles.insert(role, network);
        }
    }
    found
}

/// What can be said of all of them together.
pub(super) fn together(plan: &Plan, networks: &[Cow<Network>]) -> Vec<PlanFinding> {
    let open = || paired(plan, networks).map(|it| it.1).filter(|network| network.is_open());
    let online = open().filter(|network| network.kind == Kind::Online).count();
    let mut found = Vec::new();
    if online > ONLINE_AT_MOST {
        found.push(
            PlanFinding::new("online-many", Step::Networks, Source::method(29))
                .saying(|message| message.number("count", online).number("most", ONLINE_AT_MOST)),
        );
    }
    if online > 0 && online == open().count() {
        found.push(PlanFinding::new("no-real-life", Step::Networks, Source::method(12)));
    }
    found
}

fn paired<'a>(
    plan: &'a Plan,
    networks: &'a [Cow<Network>],
) -> impl Iterator<Item = (&'a ChosenNetwork, &'a Network)> {
    plan.chosen.iter().filter_map(|chosen| {
        let network = networks.iter().find(|network| network.id == chosen.network)?;
        Some((chosen, network.as_ref()))
    })
}

/// Who says that it has closed.
fn closed(network: &Network) -> Source {
    let status = &network.status;
    let what = Message::new("source-catalogue").text("source", &status.source);
    Source::said(what, &status.date, status.is_firm()).on_page(&status.source)
}
