//! Texts too long for their box, counted as the network counts, and texts too short to say much.
use super::{
    Level, Subject,
    evidence::{measure, quote},
    rules::{Fault, Outcome},
    sources,
    subject::Written,
};
use crate::{
    message::Message,
    networks::{Confidence, Fact},
    text::{Unit, count, over_from},
};

/// A summary under this many characters says too little; our own figure, where the network gives
/// none and leaves room for `ROOM`.
const SUMMARY: u32 = 300;
const ROOM: u32 = 600;

pub(super) fn too_long(subject: Subject) -> Option<Outcome> {
    let limited: Vec<_> = subject
        .texts()
        .filter(|written| written.spec.max.is_some() || written.spec.max_bytes.is_some())
        .collect();
    Outcome::all_or_nothing(limited.len(), limited.into_iter().filter_map(over).collect())
}

fn over(written: &Written) -> Option<Fault> {
    let (unit, weight) = counted(written);
    let id = match unit {
        Unit::Bytes => "finding-field-too-long-bytes",
        _ => "finding-field-too-long",
    };
    excess(written, written.spec.max.as_ref(), unit, weight, id).or_else(|| {
        let bytes = written.spec.max_bytes.as_ref();
        excess(written, bytes, Unit::Bytes, None, "finding-field-too-long-bytes")
    })
}

fn excess(
    written: &Written,
    most: Option<&Fact<u32>>,
    unit: Unit,
    link_weight: Option<u32>,
    id: &str,
) -> Option<Fault> {
    let most = most?;
    let used = count(&written.text, unit, link_weight);
    let cut = over_from(&written.text, most.value, unit, link_weight)?;
    // A smaller figure from elsewhere does not weaken it: all agree that this is too long.
    let refused = most.ceiling().is_some_and(|ceiling| used > ceiling);
    let id = if refused { id.to_owned() } else { format!("{id}-unsure") };
    let says = Message::new(id).number("over", used - most.value).number("most", most.value);
    let fault = Fault::within(written, says)
        .shows([
            quote(&written.text, cut..written.text.len()),
            measure(used as usize, most.value as usize),
        ])
        .level(if refused { Level::Blocker } else { Level::Important })
        .source(sources::fact(most));
    Some(fault)
}

pub(super) fn too_short(subject: Subject) -> Option<Outcome> {
    let held: Vec<_> = subject
        .texts()
        .filter_map(|written| floor(written).map(|(least, fact)| (written, least, fact.cloned())))
        .collect();
    let faults = held
        .iter()
        .filter_map(|(written, least, fact)| {
            let (unit, weight) = counted(written);
            let used = count(written.text.trim(), unit, weight);
            if used >= *least {
                return None;
            }
            let says = Message::new("finding-field-too-short")
                .number("count", used)
                .number("least", *least);
            let fault =
                Fault::within(written, says).shows([measure(used as usize, *least as usize)]);
            Some(fact.iter().map(sources::fact).fold(fault, Fault::source))
        })
        .collect();
    Outcome::all_or_nothing(held.len(), faults)
}

/// The least a box asks for: the network's figure unless it is hearsay, or ours for a summary with
/// room.
fn floor<'a>(written: &Written<'a>) -> Option<(u32, Option<&'a Fact<u32>>)> {
    let spec = written.spec;
    if let Some(fact) = spec.min.as_ref().filter(|fact| fact.confidence > Confidence::Low) {
        return Some((fact.value, Some(fact)));
    }
    let summary = spec.role.as_deref() == Some("summary") && written.is_long_text();
    let room = spec.max.as_ref().is_none_or(|most| most.value >= ROOM);
    (summary && room).then_some((SUMMARY, None))
}

/// How the box counts: the unit, and the weight of a link.
pub(super) fn counted(written: &Written) -> (Unit, Option<u32>) {
    let spec = written.spec;
    (
        spec.unit.as_ref().map(|fact| fact.value).unwrap_or_default(),
        spec.link_weight.as_ref().map(|fact| fact.value),
    )
}
