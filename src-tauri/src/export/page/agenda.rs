//! What is to be done, to hang up and tick: every week, then month by month for half a year.
use jiff::{ToSpan, civil::Date};

use super::{Agenda, Line, Mark, Section, capital, tidy, time};
use crate::{
    agenda::{Event, agenda},
    dossier::Dossier,
    message::Message,
    texts::Texts,
};

const MONTHS: i32 = 6;

pub(super) fn build(dossier: &Dossier, texts: &Texts) -> Agenda {
    let first = dossier.today;
    let last = first.saturating_add(MONTHS.months());
    let (weekly, dated): (Vec<_>, Vec<_>) =
        agenda(dossier).into_iter().partition(|event| event.every == Some(1));
    let mut lines: Vec<(Date, Option<u32>, Line)> = Vec::new();
    for event in &dated {
        let start = event.moment.map(|moment| moment.start);
        let days = event.days(first, last);
        lines.extend(days.map(|day| (day, start, on_day(event, day, texts))));
    }
    lines.sort_by_key(|(day, start, _)| (*day, *start));
    let mut sections = Vec::new();
    if !weekly.is_empty() {
        let lines = weekly.iter().map(|event| every_week(event, texts)).collect();
        sections.push(section(texts.word("export-agenda-week"), lines));
    }
    for month in lines.chunk_by(|one, other| one.0.first_of_month() == other.0.first_of_month()) {
        let name = texts.date(&month[0].0.strftime("%Y-%m").to_string());
        let lines = month.iter().map(|(_, _, line)| line.clone()).collect();
        sections.push(section(capital(&name), lines));
    }
    let span = Message::new("export-agenda-span")
        .date("first", first.to_string())
        .date("last", last.to_string());
    Agenda { title: title(dossier, texts), subtitle: texts.say(&span), sections }
}

/// 'Claire Delmas, mes actions'; 'Mes actions' where there is no name.
pub fn title(dossier: &Dossier, texts: &Texts) -> String {
    match tidy(&dossier.name) {
        name if name.is_empty() => texts.word("export-agenda"),
        name => texts.say(&Message::new("export-agenda-of").text("name", name)),
    }
}

fn section(heading: String, lines: Vec<Line>) -> Section {
    Section { heading, mark: Mark::Box, lines, ask: String::new(), blank: 0 }
}

fn every_week(event: &Event, texts: &Texts) -> Line {
    let day = event.day.weekday().to_monday_one_offset();
    let moment = event.moment.unwrap_or_default();
    Line {
        text: tidy(&texts.say(&event.title)),
        figure: Some(time::moment(day.unsigned_abs(), moment.start, moment.length, texts)),
    }
}

/// The day without its month, which stands above: 'Mardi 24', 'Mardi 24, 8 h 30'.
fn on_day(event: &Event, day: Date, texts: &Texts) -> Line {
    let id = if day.day() == 1 { "export-agenda-first" } else { "export-agenda-day" };
    let name = format!("day-{}", day.weekday().to_monday_one_offset());
    let name = Message::new(id).word("day", name).text("number", day.day().to_string());
    let name = capital(&texts.say(&name));
    let figure = match event.moment {
        None => name,
        Some(moment) => texts.say(
            &Message::new("export-agenda-at")
                .text("day", name)
                .text("time", time::clock(moment.start, texts)),
        ),
    };
    Line { text: tidy(&texts.say(&event.title)), figure: Some(figure) }
}
