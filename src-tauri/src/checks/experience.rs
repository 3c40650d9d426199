//! Where one works today: a current position, or the words that say one is looking for the next.
use super::{
    Subject,
    rules::{Fault, Outcome},
    vocabulary::phrases,
};
use crate::{message::Message, text::PartialDate};

pub(super) fn current(subject: Subject) -> Option<Outcome> {
    if !subject.network.takes("experience") {
        return None;
    }
    // A text of the network's own has no dates to read.
    if subject.written("experience").is_some_and(|written| !written.is_of_base()) {
        return None;
    }
    let positions: Vec<_> = subject.told("experience").collect();
    let holds = positions.iter().any(|entry| {
        let end = subject.entry_text(entry, "end").and_then(PartialDate::parse);
        end.is_none_or(|end| end.last_day() >= subject.dossier.today)
    });
    // No position at all is the business of field-recommended.
    let lacks = !holds && !is_looking(subject);
    let says = Message::new("finding-experience-current");
    let fault = lacks.then(|| Fault::at(subject.kind_place("experience"), says));
    Outcome::of(usize::from(!positions.is_empty()), fault.into_iter().collect())
}

/// Whether the headline or the summary says on purpose that one is looking for a position.
fn is_looking(subject: Subject) -> bool {
    let Some(phrases) = phrases(subject.language) else { return false };
    ["headline", "summary"]
        .into_iter()
        .filter_map(|role| subject.written(role))
        .any(|written| subject.folded(&written.text).find_any(&phrases.looking).is_some())
}
