//! What the network serves of what the person wants, the first purposes counting most.
use super::{Outlook, Part};
use crate::{
    message::Message,
    networks::{Network, Purpose, Strength},
};

const BEST: i32 = 45;

pub(super) fn served(outlook: &Outlook, network: &Network) -> Part {
    let strength = |purpose: &Purpose| {
        network.purposes.iter().find(|it| it.purpose == *purpose).map(|it| it.strength)
    };
    let (mut earned, mut possible) = (0, 0);
    for (rank, purpose) in (0_i32..).zip(&outlook.purposes) {
        // Where they are only guessed, none counts more than another.
        let weight = if outlook.purposes_given { (4 - rank).max(1) } else { 1 };
        possible += 2 * weight;
        earned += weight
            * match strength(purpose) {
                Some(Strength::Main) => 2,
                Some(Strength::Secondary) => 1,
                None => 0,
            };
    }
    let points = BEST * earned / possible.max(1);
    let of =
        |wanted| outlook.purposes.iter().copied().filter(move |it| strength(it) == Some(wanted));
    let (main, second): (Vec<_>, Vec<_>) =
        (of(Strength::Main).collect(), of(Strength::Secondary).collect());
    if !outlook.purposes_given {
        return Part::because(points, BEST, usual(network));
    }
    let served = [main.clone(), second].concat();
    let id = match (served.is_empty(), main.is_empty()) {
        (true, _) => return Part::because(points, BEST, unserved(&outlook.purposes)),
        (false, true) => "advice-purposes-second",
        (false, false) => "advice-purposes",
    };
    let total = outlook.purposes.len();
    let message = Message::new(id).number("total", total).number("left", total - served.len());
    Part::because(points, points, list(message, &served))
}

fn unserved(purposes: &[Purpose]) -> Message {
    list(Message::new("advice-purposes-none").number("total", purposes.len()), purposes)
}

/// What it is for in general, where the person has not said what they want.
fn usual(network: &Network) -> Message {
    let mut serves: Vec<_> = network.purposes.iter().collect();
    serves.sort_by_key(|it| it.strength == Strength::Secondary);
    let serves: Vec<Purpose> = serves.into_iter().map(|it| it.purpose).collect();
    let id = if serves.is_empty() { "advice-little" } else { "advice-purposes-usual" };
    list(Message::new(id), &serves)
}

/// The message with the first three in words, and how many there are.
fn list(message: Message, purposes: &[Purpose]) -> Message {
    let message = message.number("count", purposes.len());
    ["first", "second", "third"].into_iter().zip(purposes).fold(message, |message, (name, it)| {
        message.word(name, format!("advice-purpose-{}", it.id()))
    })
}
