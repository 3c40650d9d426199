//! The summary. What a reader sees of it before 'see more' names a word that the targets search, and
//! whom one helps; its paragraphs leave room to breathe; its end invites to act.
use super::{
    Evidence, Subject,
    evidence::{measure, quote, quotes},
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
/// The end is the last paragraph, or at least this many characters: a name or a list of words can
/// follow the invitation.
const END: usize = 300;
/// A box for fewer characters has no room for paragraphs or an invitation.
const ROOM: u32 = 600;
/// A longer paragraph is a wall.
const WALL: usize = 600;

pub(super) fn opening(subject: Subject) -> Option<Outcome> {
    let summary = subject.written("summary")?;
    let end = shown(summary)?;
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
fn shown(summary: &Written) -> Option<usize> {
    let text = &summary.text;
    let Some(fold) = &summary.spec.fold else {
        return text.char_indices().nth(OPENING).map(|(end, _)| end);
    };
    let (unit, weight) = counted(summary);
    Some(over_from(text, fold.value, unit, weight).unwrap_or(text.len()))
}

/// A summary in a box that leaves room for more than a few lines.
fn roomy(subject: Subject<'_>) -> Option<&Written<'_>> {
    let summary = subject.written("summary").filter(|summary| summary.is_long_text())?;
    let room = summary.spec.max.as_ref().is_none_or(|most| most.value > ROOM);
    room.then_some(summary)
}

pub(super) fn paragraphs(subject: Subject) -> Option<Outcome> {
    let summary = roomy(subject)?;
    let mut start = 0;
    let mut walls = Vec::new();
    for line in summary.text.split_inclusive('\n') {
        let length = line.trim().chars().count();
        if length > WALL {
            walls.push((start..start + line.trim_end().len(), length));
        }
        start += line.len();
    }
    let longest = walls.iter().map(|(_, length)| *length).max();
    let fault = longest.map(|longest| {
        let says = Message::new("finding-summary-paragraphs")
            .number("count", walls.len())
            .number("longest", longest)
            .number("most", WALL);
        let quotes = quotes(&summary.text, walls.into_iter().map(|(at, _)| at));
        Fault::within(summary, says).shows(quotes).shows([measure(longest, WALL)])
    });
    Outcome::of(1, fault.into_iter().collect())
}

pub(super) fn next_step(subject: Subject) -> Option<Outcome> {
    let phrases = phrases(subject.language)?;
    let summary = roomy(subject)?;
    let text = summary.text.trim_end();
    let last = text.rfind("\n\n").map_or(0, |at| at + 2);
    let from = text.char_indices().rev().nth(END).map_or(0, |(at, _)| at).min(last);
    let end = &text[from..];
    let leads = end.contains(['?', '@']) || end.contains("://") || end.contains("www.");
    let invites = leads
        || subject.folded(end).find_any(&phrases.invitations).is_some()
        || !summary.reading(subject).contacts.phones.is_empty();
    let says = Message::new("finding-summary-next-step");
    let fault = (!invites)
        .then(|| Fault::within(summary, says).shows([quote(&summary.text, last..text.len())]));
    Outcome::of(1, fault.into_iter().collect())
}
