//! Time in words: '2 h 30', '45 min', 'Lundi, 9 h à 9 h 45'.
use crate::{message::Message, plan::Slot, texts::Texts};

use super::capital;

const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;

pub(super) fn duration(minutes: u32, texts: &Texts) -> String {
    let (hours, rest) = (minutes / HOUR, minutes % HOUR);
    texts.say(&match (hours, rest) {
        (0, _) => Message::new("minutes").number("minutes", rest),
        (_, 0) => Message::new("hours").number("hours", hours),
        _ => Message::new("hours-minutes")
            .number("hours", hours)
            .text("minutes", format!("{rest:02}")),
    })
}

/// A moment of the week, its end counted round the clock.
pub(in crate::export) fn slot(slot: &Slot, texts: &Texts) -> String {
    let end = slot.start.saturating_add(slot.length);
    texts.say(
        &Message::new("export-slot")
            .text("day", capital(&texts.word(&format!("day-{}", slot.day))))
            .text("from", clock(slot.start, texts))
            .text("to", clock(end, texts)),
    )
}

fn clock(minutes: u32, texts: &Texts) -> String {
    let (hour, rest) = (minutes % DAY / HOUR, minutes % HOUR);
    let hour = hour.to_string();
    texts.say(&match rest {
        0 => Message::new("export-clock-hour").text("hour", hour),
        _ => Message::new("export-clock").text("hour", hour).text("minutes", format!("{rest:02}")),
    })
}
