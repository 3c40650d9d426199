//! The report for a program: the same facts, sentences in the terminal's language.
use paperfirst_core::{
    message::Message,
    profile::import::{Content, Item, PeopleTaken},
    text::Language,
    texts::Texts,
};
use serde_json::{Map, Value, json};

use super::Report;

pub(super) fn value(report: &Report, texts: &Texts) -> Value {
    let import = &report.import;
    let say = |message: &Message| texts.say(message);
    let said = |message: &Option<Message>| message.as_ref().map(say);
    let files: Vec<_> = import
        .files
        .iter()
        .map(|file| {
            json!({
                "name": file.name,
                "language": file.language,
                "state": file.state,
                "what": said(&file.what),
                "rows": file.rows,
                "skipped": file.skipped,
                "why": said(&file.why),
            })
        })
        .collect();
    let tallies: Vec<_> = import
        .tallies
        .iter()
        .map(|tally| json!({ "label": say(&tally.label), "rows": tally.rows }))
        .collect();
    let skipped: Vec<_> = import
        .skipped
        .iter()
        .map(|one| json!({ "file": one.file, "place": one.place, "why": say(&one.why) }))
        .collect();
    let items = import.items.iter().enumerate();
    json!({
        "format": import.format,
        "source": import.source,
        "name": import.name,
        "language": import.language,
        "languages": import.languages,
        "languagesAdded": report.gained,
        "dryRun": report.dry,
        "files": files,
        "items": items.map(|(at, it)| item(it, state(report, at), texts)).collect::<Vec<_>>(),
        "people": people(report, texts),
        "tallies": tallies,
        "columns": import.matching.as_ref().map(|matching| json!({
            "what": matching.what,
            "headers": matching.headers,
            "columns": matching.columns,
        })),
        "skipped": skipped,
    })
}

fn state(report: &Report, at: usize) -> &'static str {
    if report.import.items[at].known {
        "known"
    } else if report.left.contains(&at) {
        "left"
    } else {
        "taken"
    }
}

fn item(item: &Item, state: &str, texts: &Texts) -> Value {
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| object.insert(key.to_owned(), value);
    put("state", json!(state));
    put("label", json!(texts.say(&item.label)));
    put("place", json!(item.read_from.place));
    put("language", json!(item.language.map(Language::code)));
    put("current", json!(item.current));
    match &item.content {
        Content::Field { field, value } => {
            put("owner", json!("base"));
            put("field", json!(field));
            put("value", json!(value));
        }
        Content::Entry { entry, values, others } => {
            put("entry", json!(entry));
            put("values", json!(values));
            put("others", json!(others));
        }
        Content::EntryField { id, field, value, .. } => {
            put("owner", json!(format!("entry-{id}")));
            put("field", json!(field));
            put("value", json!(value));
        }
    }
    Value::Object(object)
}

fn people(report: &Report, texts: &Texts) -> Option<Value> {
    let people = report.import.people.as_ref()?;
    let changes: Vec<_> = people
        .changes
        .iter()
        .map(|change| {
            json!({
                "name": change.name,
                "label": texts.say(&change.label),
                "before": change.before,
                "after": change.after,
            })
        })
        .collect();
    Some(json!({
        "read": people.read,
        "added": people.added,
        "changed": people.changed,
        "known": people.known,
        "gone": people.gone,
        "taken": PeopleTaken { added: true, changed: report.replace },
        "changes": changes,
    }))
}
