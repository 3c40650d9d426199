//! Each kind of event, as the dossier tells it.
use jiff::{ToSpan, civil::Date};

use super::{Event, EventKind, Moment};
use crate::{
    dossier::Dossier,
    kit::{FRESH, Since, since},
    message::Message,
    networks::Network,
    text::Language,
};

const DAY: u32 = 24 * 60;

/// The plan is read again every fourth Monday, counted from this one: whoever exports today and again
/// next week finds the same days.
const FIRST_REVIEW: Date = Date::constant(2024, 1, 1);
const REVIEW_WEEKS: i32 = 4;

/// Minutes that a question is given in a calendar.
const ASKING: u32 = 15;

/// From the next such day on. A row that no calendar can show is left out.
pub(super) fn slots(dossier: &Dossier) -> Vec<Event> {
    let slots = dossier.plan.rhythm.slots.iter();
    let events = slots.filter(|slot| (1..=7).contains(&slot.day)).map(|slot| {
        let today = i32::from(dossier.today.weekday().to_monday_one_offset());
        let wait = (i32::from(slot.day) - today).rem_euclid(7);
        let what = slot.what.trim();
        let title = match what {
            "" => Message::new("agenda-slot"),
            what => Message::new("agenda-slot-for").text("what", what),
        };
        Event {
            moment: Some(Moment { start: slot.start % DAY, length: slot.length.min(DAY) }),
            every: Some(1),
            ..event(EventKind::Slot, slot.id, title, dossier.today.saturating_add(wait.days()))
        }
    });
    events.collect()
}

/// A month stands for its last day, a year for 31 December.
pub(super) fn goals(dossier: &Dossier) -> Vec<Event> {
    let goals = dossier.plan.goals.iter().filter_map(|goal| {
        let day = goal.due()?.last_day();
        let title = Message::new("agenda-goal").text("what", goal.name());
        let measure = goal.measure.trim();
        let measure = Some(measure).filter(|it| !it.is_empty() && *it != goal.name());
        Some(Event {
            note: measure.map(|measure| Message::new("agenda-goal-note").text("measure", measure)),
            ..event(EventKind::Goal, goal.id, title, day)
        })
    });
    goals.collect()
}

pub(super) fn review(dossier: &Dossier) -> Event {
    let period = REVIEW_WEEKS * 7;
    let passed = (dossier.today - FIRST_REVIEW).get_days().rem_euclid(period);
    Event {
        id: EventKind::Review.id().to_owned(),
        note: Some(Message::new("agenda-review-note")),
        every: Some(REVIEW_WEEKS),
        ..event(
            EventKind::Review,
            0,
            Message::new("agenda-review"),
            dossier.today.saturating_add((period - passed).days()),
        )
    }
}

/// What stands on a network and has aged, or is not what the dossier says any more: tomorrow where
/// that is so already.
pub(super) fn republish(dossier: &Dossier) -> Vec<Event> {
    let places = dossier.chosen().filter(|it| it.is_open() && it.form().next().is_some());
    let events = places.flat_map(|network| {
        let languages = dossier.languages.iter();
        let all = languages.filter_map(|language| {
            Some(again(dossier, &network, *language, &since(dossier, &network, *language)?))
        });
        all.collect::<Vec<_>>()
    });
    events.collect()
}

fn again(dossier: &Dossier, network: &Network, language: Language, since: &Since) -> Event {
    let published = since.publication.day;
    let tomorrow = dossier.today.saturating_add(1.day());
    let old = published.saturating_add((FRESH + 1).days());
    let changed = since.changed > 0;
    let note = if changed { "agenda-republish-changed" } else { "agenda-republish-old" };
    let title = Message::new("agenda-republish")
        .with("network", network.label())
        .word("language", format!("language-{}", language.code()));
    Event {
        id: format!("{}-{}-{}", EventKind::Republish.id(), network.id, language.code()),
        note: Some(
            Message::new(note).date("day", published.to_string()).number("count", since.changed),
        ),
        place: Some(network.label()),
        ..event(EventKind::Republish, 0, title, if changed { tomorrow } else { old.max(tomorrow) })
    }
}

pub(super) fn questions(dossier: &Dossier) -> Vec<Event> {
    let questions = dossier.plan.questions.iter().filter_map(|question| {
        let text = Some(question.text.trim()).filter(|text| !text.is_empty())?;
        let title = Message::new("agenda-question").text("text", text);
        let network = dossier.network(&question.network);
        Some(Event {
            note: Some(Message::new("agenda-question-note").text("text", text)),
            place: network.map(|network| network.label()),
            moment: Some(Moment { start: question.start % DAY, length: ASKING }),
            ..event(EventKind::Question, question.id, title, question.day()?)
        })
    });
    questions.collect()
}

/// A whole day's, once.
fn event(kind: EventKind, row: i32, title: Message, day: Date) -> Event {
    Event {
        kind,
        id: format!("{}-{row}", kind.id()),
        title,
        note: None,
        place: None,
        day,
        moment: None,
        every: None,
    }
}
