//! The agenda for a calendar program (iCalendar, RFC 5545). Written by hand: what matters is the
//! time zone and names that stay, and a content line is a dozen lines of code.
mod lines;
mod zone;

use jiff::{
    ToSpan,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};

use super::{Source, page};
use crate::{
    agenda::{Event, EventKind, Moment, agenda},
    dossier::Dossier,
    texts::Texts,
};
use lines::Lines;

/// Counted in days from here, so that a later export wins over an earlier one.
const BEGINNING: Date = Date::constant(2024, 1, 1);

/// Before a whole day: at nine, a week and a day ahead.
const AHEAD: [&str; 2] = ["-P6DT15H", "-PT15H"];
/// On a whole day, at nine.
const THAT_MORNING: [&str; 1] = ["PT9H"];
const SOON: [&str; 1] = ["-PT10M"];

const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

pub(super) fn write(source: &Source) -> Vec<u8> {
    let Source { dossier, texts, zone, .. } = *source;
    let events = agenda(dossier);
    let name = page::agenda_title(dossier, texts);
    let mut out = Lines::default();
    out.plain("BEGIN", "VCALENDAR");
    out.plain("VERSION", "2.0");
    let language = texts.language().code().to_uppercase();
    out.plain("PRODID", &format!("-//Paper First//Paper First//{language}"));
    out.plain("CALSCALE", "GREGORIAN");
    out.text("NAME", &name);
    out.text("X-WR-CALNAME", &name);
    let zone = Zone::of(zone);
    if let Zone::Named(zone) = &zone {
        out.plain("X-WR-TIMEZONE", &zone::name(zone));
        zone::write(zone, years(&events, dossier.today), &mut out);
    }
    for event in &events {
        one(event, dossier, texts, &zone, &mut out);
    }
    out.plain("END", "VCALENDAR");
    out.into_bytes()
}

/// What a calendar must be told of the person's clock.
enum Zone<'a> {
    Utc,
    Named(&'a TimeZone),
}

impl<'a> Zone<'a> {
    fn of(zone: &'a TimeZone) -> Self {
        match zone.iana_name() {
            Some("UTC" | "Etc/UTC" | "Etc/UCT" | "Etc/Universal" | "Etc/Zulu" | "Zulu" | "UCT")
            | Some("Universal") => Self::Utc,
            _ => Self::Named(zone),
        }
    }
}

/// Of what has an hour.
fn years(events: &[Event], today: Date) -> [i16; 2] {
    let timed = events.iter().filter(|event| event.moment.is_some());
    let years = timed.map(|event| event.day.year());
    years.fold([today.year(); 2], |[first, last], year| [first.min(year), last.max(year)])
}

fn one(event: &Event, dossier: &Dossier, texts: &Texts, zone: &Zone, out: &mut Lines) {
    let stamp = utc(dossier.today.at(0, 0, 0, 0));
    let title = page::tidy(&texts.say(&event.title));
    out.plain("BEGIN", "VEVENT");
    out.plain("UID", &format!("{}@{}.paperfirst", event.id, dossier.uid));
    out.plain("DTSTAMP", &stamp);
    out.plain("LAST-MODIFIED", &stamp);
    let days = (dossier.today - BEGINNING).get_days().max(0);
    out.plain("SEQUENCE", &days.to_string());
    when(event, zone, out);
    out.text("SUMMARY", &title);
    if let Some(note) = &event.note {
        out.text("DESCRIPTION", &page::lines(&texts.say(note)));
    }
    if let Some(place) = &event.place {
        out.text("LOCATION", &page::tidy(&texts.arg(place)));
    }
    let kind = texts.word(&format!("agenda-kind-{}", event.kind.id()));
    out.list("CATEGORIES", &["Paper First", &kind]);
    // A reminder takes nobody's day; an hour is kept.
    out.plain("TRANSP", if event.moment.is_some() { "OPAQUE" } else { "TRANSPARENT" });
    for trigger in alarms(event.kind) {
        out.plain("BEGIN", "VALARM");
        out.plain("ACTION", "DISPLAY");
        out.text("DESCRIPTION", &title);
        out.plain("TRIGGER", trigger);
        out.plain("END", "VALARM");
    }
    out.plain("END", "VEVENT");
}

fn when(event: &Event, zone: &Zone, out: &mut Lines) {
    match event.moment {
        None => {
            out.plain("DTSTART;VALUE=DATE", &event.day.strftime("%Y%m%d").to_string());
            let after = event.day.saturating_add(1.day());
            out.plain("DTEND;VALUE=DATE", &after.strftime("%Y%m%d").to_string());
        }
        Some(Moment { start, length }) => {
            let start =
                event.day.to_datetime(Time::midnight()).saturating_add(i64::from(start).minutes());
            moment("DTSTART", start, zone, out);
            if length > 0 {
                moment("DTEND", start.saturating_add(i64::from(length).minutes()), zone, out);
            }
        }
    }
    let day = WEEKDAYS[usize::from(event.day.weekday().to_monday_zero_offset().unsigned_abs())];
    match event.every {
        None => {}
        Some(1) => out.plain("RRULE", &format!("FREQ=WEEKLY;BYDAY={day}")),
        Some(weeks) => out.plain("RRULE", &format!("FREQ=WEEKLY;INTERVAL={weeks};BYDAY={day}")),
    }
}

fn moment(name: &str, at: DateTime, zone: &Zone, out: &mut Lines) {
    match zone {
        Zone::Utc => out.plain(name, &utc(at)),
        Zone::Named(zone) => {
            let name = format!("{name};TZID={}", zone::name(zone));
            out.plain(&name, &local(at));
        }
    }
}

fn alarms(kind: EventKind) -> &'static [&'static str] {
    match kind {
        EventKind::Goal => &AHEAD,
        EventKind::Review | EventKind::Republish => &THAT_MORNING,
        EventKind::Slot | EventKind::Question => &SOON,
    }
}

fn local(at: DateTime) -> String {
    at.strftime("%Y%m%dT%H%M%S").to_string()
}

fn utc(at: DateTime) -> String {
    local(at) + "Z"
}
