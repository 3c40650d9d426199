//! Where one works today, or the words that say one is looking; and what came of each position.
use super::{
    Subject,
    evidence::whole,
    rules::{Fault, Outcome},
    subject::Written,
    vocabulary::phrases,
};
use crate::{message::Message, profile::Entry, text::PartialDate};

/// A description under this many characters has no room for more than what one does.
const ROOM: usize = 80;

/// The positions that the network shows; none where it has no room for them, or a text of its own
/// that has no dates to read.
pub(super) fn positions(subject: Subject<'_>) -> Option<Vec<&Entry>> {
    let own = subject.written("experience").is_some_and(|written| !written.is_of_base());
    let shown = subject.network.takes("experience") && !own;
    shown.then(|| subject.told("experience").collect())
}

pub(super) fn result(subject: Subject) -> Option<Outcome> {
    phrases(subject.language)?;
    let told = |written: &&Written| {
        written.spec.entry.as_deref() == Some("experience")
            && written.spec.role.as_deref() == Some("description")
            && written.text.trim().chars().nth(ROOM).is_some()
    };
    let described: Vec<_> = subject.entries.iter().filter(told).collect();
    let vague = described.iter().filter(|written| !written.reading(subject).tells_result);
    let faults = vague.map(|written| {
        let says = Message::new("finding-experience-result");
        Fault::within(written, says).shows([whole(&written.text)])
    });
    Outcome::of(described.len(), faults.collect())
}

pub(super) fn current(subject: Subject) -> Option<Outcome> {
    let positions = positions(subject)?;
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
