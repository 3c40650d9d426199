//! Who is there: the targets, people of the same trade, or a crowd that the plan never mentions.
use super::{
    super::crowds::{Crowd, crowds},
    Outlook, Part,
};
use crate::{message::Message, networks::Network};

const BEST: i32 = 20;
const NOTHING_KNOWN: i32 = 10;
const SAME_TRADE: i32 = 15;
/// A network for a crowd one may belong to without saying so.
const UNSAID: i32 = -5;
/// A network for others only: what it serves, it serves for them.
const OTHERS_ONLY: i32 = -30;

pub(super) fn met(outlook: &Outlook, network: &Network) -> Part {
    let linked = outlook
        .plan
        .chosen
        .iter()
        .find(|chosen| chosen.network == network.id && !chosen.targets.is_empty());
    if let Some(chosen) = linked {
        let message = Message::new("advice-targets-linked").number("count", chosen.targets.len());
        return Part::because(BEST, 18, message);
    }
    if network.name.is_some() {
        return Part::because(SAME_TRADE, 13, Message::new("advice-own"));
    }
    let gathers = |crowd: &&Crowd| crowd.gathers(&network.id);
    let all = outlook.targets.len();
    let there: Vec<&Crowd> =
        outlook.targets.iter().filter_map(|crowds| crowds.iter().copied().find(gathers)).collect();
    if let Some(&crowd) = there.first() {
        let message = crowd_named("advice-targets", crowd)
            .number("count", there.len())
            .number("left", all - there.len())
            .number("total", all);
        let message = match there.iter().find(|other| other.id != crowd.id) {
            Some(other) => message.number("crowds", 2).word("second", name(other)),
            None => message.number("crowds", 1),
        };
        return Part::because(share(there.len(), all), 18, message);
    }
    if let Some(crowd) = outlook.mine.iter().copied().find(gathers) {
        return Part::because(SAME_TRADE, 14, crowd_named("advice-same-trade", crowd));
    }
    let Some(crowd) = crowds().iter().find(|crowd| crowd.is_all_of(&network.id)) else {
        return Part::silent(NOTHING_KNOWN);
    };
    if crowd.unsaid {
        return Part::because(UNSAID, 48, crowd_named("advice-crowd-only", crowd));
    }
    if outlook.is_silent_on(crowd) {
        return Part::because(0, 20, crowd_named("advice-crowd-only", crowd));
    }
    Part::because(OTHERS_ONLY, 60, crowd_named("advice-crowd-others", crowd))
}

/// The neighbourhood counts: said, worth no points by itself.
pub(super) fn nearby(network: &Network) -> Option<Part> {
    let near = crowds().iter().any(|crowd| crowd.near && crowd.gathers(&network.id));
    (near && network.in_person()).then(|| Part::because(0, 8, Message::new("advice-neighbourhood")))
}

fn crowd_named(id: &str, crowd: &Crowd) -> Message {
    Message::new(id).word("crowd", name(crowd))
}

fn name(crowd: &Crowd) -> String {
    format!("advice-crowd-{}", crowd.id)
}

/// From 'nothing known' to the best, in proportion.
fn share(there: usize, all: usize) -> i32 {
    let part = (BEST - NOTHING_KNOWN).unsigned_abs() as usize * there / all.max(1);
    NOTHING_KNOWN + i32::try_from(part).unwrap_or(0)
}
