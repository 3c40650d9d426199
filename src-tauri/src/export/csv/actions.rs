//! What is to be done, one line for each: when it happens first, and how often it comes back.
use super::{super::page::lines, headings};
use crate::{
    agenda::{Event, agenda},
    dossier::Dossier,
    texts::Texts,
};

const HEADINGS: [&str; 8] = [
    "export-csv-day",
    "export-csv-hour",
    "export-csv-length",
    "export-csv-every",
    "export-csv-kind",
    "export-csv-text",
    "export-csv-network",
    "export-csv-detail",
];

/// In the order of their days.
pub(super) fn rows(dossier: &Dossier, texts: &Texts) -> Vec<Vec<String>> {
    let mut events = agenda(dossier);
    events.sort_by_key(|event| (event.day, event.moment.map(|moment| moment.start)));
    let rows = events.iter().map(|event| row(event, texts));
    std::iter::once(headings(&HEADINGS, texts)).chain(rows).collect()
}

fn row(event: &Event, texts: &Texts) -> Vec<String> {
    let hour = event.moment.map(|it| format!("{:02}:{:02}", it.start / 60, it.start % 60));
    vec![
        event.day.to_string(),
        hour.unwrap_or_default(),
        event.moment.map(|it| it.length.to_string()).unwrap_or_default(),
        event.every.map(|weeks| weeks.to_string()).unwrap_or_default(),
        texts.word(&format!("agenda-kind-{}", event.kind.id())),
        lines(&texts.say(&event.title)),
        event.place.as_ref().map(|place| texts.arg(place)).unwrap_or_default(),
        event.note.as_ref().map(|note| lines(&texts.say(note))).unwrap_or_default(),
    ]
}
