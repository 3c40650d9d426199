//! Time in words: '2 h 30', '45 min', 'Lundi, 9 h à 9 h 45'.
use crate::{message::Message, plan::Slot, texts::Texts};

use super::capital;

const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;

pub(in crate::export) fn duration(minutes: u32, texts: &Texts) -> String {
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
    moment(slot.day, slot.start, slot.length, texts)
}

/// The same on that weekday, 1 Monday to 7 Sunday.
pub(super) fn moment(day: u8, start: u32, length: u32, texts: &Texts) -> String {
    let end = start.saturating_add(length);
    texts.say(
        &Message::new("export-slot")
            .text("day", capital(&texts.word(&format!("day-{day}"))))
            .text("from", clock(start, texts))
            .text("to", clock(end, texts)),
    )
}

pub(super) fn clock(minutes: u32, texts: &Texts) -> String {
    let (hour, rest) = (minutes % DAY / HOUR, minutes % HOUR);
    let hour = hour.to_string();
    texts.say(&match rest {
        0 => Message::new("export-clock-hour").text("hour", hour),
        _ => Message::new("export-clock").text("hour", hour).text("minutes", format!("{rest:02}")),
    })
}
