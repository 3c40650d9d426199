//! What others say of one: counted where the network has a box in which to keep it.
use super::{
    Subject,
    evidence::measure,
    rules::{Fault, Outcome},
    skills::figure,
    sources,
};
use crate::message::Message;

/// The same name for the network's box and for how many it should hold.
const BOX: &str = "recommendations";

/// An empty box tells nothing of what stands on the network, so the rule waits for the first.
pub(super) fn few(subject: Subject) -> Option<Outcome> {
    let limits = &subject.network.limits;
    let least = limits.iter().find(|limit| limit.id == BOX)?.min.as_ref()?;
    let kept = subject.form.iter().find(|written| written.spec.id == BOX)?;
    let (count, wanted) = (count(&kept.text), figure(least));
    let says =
        Message::new("finding-recommendations").number("count", count).number("least", wanted);
    let fault = (count < wanted).then(|| {
        Fault::within(kept, says).shows([measure(count, wanted)]).source(sources::fact(least))
    });
    Outcome::of(1, fault.into_iter().collect())
}

/// A number where the box says one and nothing more, else its paragraphs.
fn count(text: &str) -> usize {
    let paragraphs = text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()).count();
    text.trim().parse().unwrap_or(paragraphs)
}
