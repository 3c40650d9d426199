//! The person's time zone for a calendar that does not know it: each change of the clock, as a rule
//! where it comes back every year on the same kind of day, else day by day.
use std::collections::BTreeMap;

use jiff::{
    civil::{Date, DateTime, date},
    tz::{Offset, TimeZone},
};

use super::{WEEKDAYS, lines::Lines, local};

/// A weekly event goes on: changes are told for so many years after the last one known.
const YEARS_AFTER: i16 = 20;

/// After so many years a date has fallen on every weekday there is.
const CYCLE: i16 = 28;

/// One kind of change: from which offset to which, under which name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Turn {
    daylight: bool,
    from: Offset,
    to: Offset,
    name: String,
}

/// What the events call the zone.
pub(super) fn name(zone: &TimeZone) -> String {
    zone.iana_name().unwrap_or("Local").to_owned()
}

/// Covers the year before the first of `years`, so that no event lies before every change.
pub(super) fn write(zone: &TimeZone, [first, last]: [i16; 2], out: &mut Lines) {
    let begin = first.saturating_sub(1);
    let end = last.saturating_add(YEARS_AFTER).max(begin.saturating_add(CYCLE - 1));
    let (before, turns) = turns(zone, [begin, end]);
    out.plain("BEGIN", "VTIMEZONE");
    out.plain("TZID", &name(zone));
    let known = turns.values().flatten().map(|at| at.year()).min();
    if known != Some(begin) {
        observance(&before, &[date(begin, 1, 1).at(0, 0, 0, 0)], None, out);
    }
    for (turn, moments) in &turns {
        observance(turn, moments, yearly(moments, [begin, end]), out);
    }
    out.plain("END", "VTIMEZONE");
}

/// How the clock stands at first, and each change on the clock as it stood before it.
fn turns(zone: &TimeZone, [begin, end]: [i16; 2]) -> (Turn, BTreeMap<Turn, Vec<DateTime>>) {
    let mut turns: BTreeMap<Turn, Vec<DateTime>> = BTreeMap::new();
    let start = Offset::UTC.to_timestamp(date(begin, 1, 1).at(0, 0, 0, 0)).unwrap_or_default();
    let info = zone.to_offset_info(start);
    let before = Turn {
        daylight: info.dst().is_dst(),
        from: info.offset(),
        to: info.offset(),
        name: info.abbreviation().to_owned(),
    };
    let mut clock = (info.offset(), before.daylight, before.name.clone());
    for change in zone.following(start) {
        let from = clock.0;
        let at = from.to_datetime(change.timestamp());
        if at.year() > end {
            break;
        }
        let (to, daylight, name) =
            (change.offset(), change.dst().is_dst(), change.abbreviation().to_owned());
        let next = (to, daylight, name.clone());
        // Some systems' files end with a change that changes nothing.
        if clock != next {
            turns.entry(Turn { daylight, from, to, name }).or_default().push(at);
            clock = next;
        }
    }
    (before, turns)
}

fn observance(turn: &Turn, moments: &[DateTime], rule: Option<String>, out: &mut Lines) {
    let kind = if turn.daylight { "DAYLIGHT" } else { "STANDARD" };
    out.plain("BEGIN", kind);
    out.plain("TZNAME", &turn.name);
    out.plain("TZOFFSETFROM", &offset(turn.from));
    out.plain("TZOFFSETTO", &offset(turn.to));
    let mut moments = moments.iter().map(|at| local(*at));
    if let Some(first) = moments.next() {
        out.plain("DTSTART", &first);
    }
    match rule {
        Some(rule) => out.plain("RRULE", &rule),
        // Each on its own line: some programs read no more than the first of a list.
        None => moments.for_each(|at| out.plain("RDATE", &at)),
    }
    out.plain("END", kind);
}

/// The rule of a change that comes once a year, at the same hour of the same weekday of a month.
fn yearly(moments: &[DateTime], [begin, end]: [i16; 2]) -> Option<String> {
    let first = moments.first()?;
    let same = |at: &DateTime| {
        (at.month(), at.weekday(), at.time()) == (first.month(), first.weekday(), first.time())
    };
    if !moments.iter().map(|at| at.year()).eq(begin..=end) || !moments.iter().all(same) {
        return None;
    }
    let days: Vec<Date> = moments.iter().map(|at| at.date()).collect();
    let weekday = WEEKDAYS[usize::from(first.weekday().to_monday_zero_offset().unsigned_abs())];
    let week = |day: &Date| (day.day() - 1) / 7 + 1;
    let earliest = days.iter().map(|day| day.day()).min()?;
    let day = if days.iter().all(|day| day.day() + 7 > day.days_in_month()) {
        format!("BYDAY=-1{weekday}")
    } else if days.iter().all(|day| week(day) == week(&days[0])) {
        format!("BYDAY={}{weekday}", week(&days[0]))
    } else if days.iter().all(|day| day.day() < earliest + 7) {
        let week: Vec<_> = (earliest..earliest + 7).map(|day| day.to_string()).collect();
        format!("BYMONTHDAY={};BYDAY={weekday}", week.join(","))
    } else {
        return None;
    };
    Some(format!("FREQ=YEARLY;BYMONTH={};{day}", first.month()))
}

/// `+0100`, `-0330`, `+000921`.
fn offset(offset: Offset) -> String {
    let seconds = offset.seconds().unsigned_abs();
    let sign = if offset.is_negative() { '-' } else { '+' };
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let rest = if rest == 0 { String::new() } else { format!("{rest:02}") };
    format!("{sign}{hours:02}{minutes:02}{rest}")
}
