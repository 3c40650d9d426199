//! The six parts of a network's fit, and the sentence that each of them gives. At their best they
//! add up to 100; what stands in the way takes points off.
use super::outlook::Outlook;
use crate::{message::Message, networks::Network};

mod people;
mod purposes;
mod ways;

pub(super) struct Part {
    pub points: i32,
    /// How much the reason weighs beside the others.
    pub weight: i32,
    pub reason: Option<Message>,
}

impl Part {
    fn silent(points: i32) -> Self {
        Self { points, weight: 0, reason: None }
    }

    fn because(points: i32, weight: i32, reason: Message) -> Self {
        Self { points, weight, reason: Some(reason) }
    }
}

/// Purposes 45, people 20, time 12, language 8, balance 8, place 7.
pub(super) fn all(outlook: &Outlook, network: &Network) -> Vec<Part> {
    let mut parts = vec![
        purposes::served(outlook, network),
        people::met(outlook, network),
        ways::time(outlook, network),
        ways::language(outlook, network),
        ways::balance(outlook, network),
        ways::place(outlook, network),
    ];
    parts.extend(people::nearby(network));
    parts
}

/// The person has set it aside: no points off, it simply comes last.
pub(super) fn refused(reason: &str) -> Part {
    let reason = reason.trim();
    let message = match reason {
        "" => Message::new("advice-refused"),
        _ => Message::new("advice-refused-because").text("reason", reason),
    };
    Part::because(0, 1000, message)
}
