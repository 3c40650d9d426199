//! What is to be done and when: the moments of the week, the goals' days, when to read the plan
//! again, what to publish anew, what to ask when the right people are there. Paper and calendars
//! show it.
mod events;

use jiff::{ToSpan, civil::Date};

use crate::{
    dossier::Dossier,
    message::{Arg, Message},
};

/// In the plan's order, one kind after the other. The same thing has the same `id` whenever it is
/// asked for.
pub fn agenda(dossier: &Dossier) -> Vec<Event> {
    let mut all = events::slots(dossier);
    all.extend(events::goals(dossier));
    all.push(events::review(dossier));
    all.extend(events::republish(dossier));
    all.extend(events::questions(dossier));
    all
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub kind: EventKind,
    /// Of the kind and of what it stands for: `slot-3`, `republish-linkedin-fr`.
    pub id: String,
    pub title: Message,
    pub note: Option<Message>,
    /// The network it happens on.
    pub place: Option<Arg>,
    /// The first day, where there are several.
    pub day: Date,
    /// None for the whole day.
    pub moment: Option<Moment>,
    /// Again and again, so many weeks apart.
    pub every: Option<i32>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// Minutes after midnight.
    pub start: u32,
    /// Minutes; it may end on the next day.
    pub length: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventKind {
    Slot,
    Goal,
    Review,
    Republish,
    Question,
}

impl EventKind {
    pub fn id(self) -> &'static str {
        match self {
            Self::Slot => "slot",
            Self::Goal => "goal",
            Self::Review => "review",
            Self::Republish => "republish",
            Self::Question => "question",
        }
    }
}

impl Event {
    /// Its days from the first to the last of these two.
    pub fn days(&self, first: Date, last: Date) -> impl Iterator<Item = Date> {
        let next = move |day: &Date| day.checked_add(self.every?.weeks()).ok();
        let days = std::iter::successors(Some(self.day), next);
        days.take_while(move |day| *day <= last).filter(move |day| *day >= first)
    }
}
