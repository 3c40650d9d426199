//! What a reader sees of a summary before 'see more': a word that the targets search, and whom one
//! helps.
use super::{
    Evidence, Subject,
    evidence::quote,
    length::counted,
    rules::{Fault, Outcome},
    sources,
    subject::Written,
    vocabulary::phrases,
};
use crate::{message::Message, text::over_from};

/// Where the network does not say how much it shows, the opening is this many characters, and only
/// a summary that goes on beyond them has one: a shorter one is read whole.
const OPENING: usize = 300;

pub(super) fn opening(subject: Subject) -> Option<Outcome> {
    let summary = subject.written("summary")?;
    let end = end(summary)?;
    let opening = &summary.text[..end];
    let fact = summary.spec.fold.as_ref();
    let fault = |id: &str, aspect: &str| {
        let fault = Fault::within(summary, Message::new(id)).aspect(aspect);
        let fault = fault.shows([quote(&summary.text, 0..end)]);
        fact.map(sources::fact).into_iter().fold(fault, Fault::source)
    };
    let mut looked_at = 0;
    let mut faults = Vec::new();
    let keywords = subject.keywords;
    if !keywords.is_empty() {
        looked_at += 1;
        if !subject.holds_keyword(opening) {
            let sought = keywords
                .iter()
                .map(|keyword| Evidence::Word { text: keyword.text.to_owned(), found_in: None });
            faults.push(fault("finding-summary-opening-words", "words").shows(sought));
        }
    }
    if let Some(phrases) = phrases(subject.language) {
        looked_at += 1;
        if subject.stems(opening).find_any(&phrases.whom).is_none() {
            faults.push(fault("finding-summary-opening-whom", "whom"));
        }
    }
    Outcome::of(looked_at, faults)
}

/// The byte after what shows.
fn end(summary: &Written) -> Option<usize> {
    let text = &summary.text;
    let Some(fold) = &summary.spec.fold else {
        return text.char_indices().nth(OPENING).map(|(end, _)| end);
    };
    let (unit, weight) = counted(summary);
    Some(over_from(text, fold.value, unit, weight).unwrap_or(text.len()))
}
