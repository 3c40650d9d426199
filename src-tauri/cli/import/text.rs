//! The report as a person reads it: the same facts as in the window, in 80 columns.
use paperfirst_core::{
    message::Message,
    profile::import::{FileRead, FileState, Matching, Skipped, Tally},
    texts::Texts,
};

use super::{
    Report,
    lines::{name, short, title, value},
};
use crate::layout::{table, wrap};

/// Rows of a tally, places of one reason, and changes of people that are shown.
const ROWS: usize = 10;
const PLACES: usize = 3;

/// Paragraphs, an empty line between them.
pub(super) fn text(report: &Report, texts: &Texts) -> String {
    let import = &report.import;
    let mut parts = Vec::new();
    if report.dry {
        parts.push(wrap(&texts.word("cli-import-dry"), 0));
    }
    parts.push(head(report, texts));
    parts.push(files(&import.files, texts));
    parts.extend(import.matching.as_ref().map(|it| columns(it, texts)));
    parts.push(taken(report, texts));
    parts.push(left(report, texts));
    parts.push(known(report, texts));
    parts.push(people(report, texts));
    parts.extend(import.tallies.iter().map(|it| tally(it, texts)));
    parts.push(skipped(&import.skipped, texts));
    parts.retain(|part| !part.is_empty());
    parts.iter().map(|part| format!("{}\n", part.trim_end())).collect::<Vec<_>>().join("\n")
}

/// The format, whose it is, and the languages.
fn head(report: &Report, texts: &Texts) -> String {
    let import = &report.import;
    let format = format!("import-format-{}", import.format.id());
    let name_of = import.name.as_ref().filter(|name| !name.is_empty());
    let mut lines = vec![match name_of {
        Some(name) => {
            texts.say(&Message::new("import-of").word("format", format).text("name", name))
        }
        None => texts.word(&format),
    }];
    for (id, languages) in
        [("import-languages", &import.languages), ("import-languages-new", &report.gained)]
    {
        if !languages.is_empty() {
            let names: Vec<_> = languages.iter().map(|it| name(*it, texts)).collect();
            let message = Message::new(id).number("n", languages.len());
            lines.push(texts.say(&message.text("languages", names.join(", "))));
        }
    }
    lines.iter().map(|line| wrap(line, 0)).collect::<Vec<_>>().join("\n")
}

fn files(files: &[FileRead], texts: &Texts) -> String {
    if files.is_empty() {
        return String::new();
    }
    let of = |states: &[FileState]| -> Vec<Vec<String>> {
        let shown = files.iter().filter(|file| states.contains(&file.state));
        shown.map(|file| row(file, texts)).collect()
    };
    let rows = [of(&[FileState::Read, FileState::Failed]), of(&[FileState::Unknown])].concat();
    let mut text = format!("{}\n{}", texts.word("import-files"), table(&rows));
    for file in files {
        if let Some(why) = &file.why {
            text += &format!("{}\n", wrap(&said(&file.name, &texts.say(why), texts), 2));
        }
    }
    let left: Vec<_> = files
        .iter()
        .filter(|file| file.state == FileState::Left)
        .map(|file| file.name.as_str())
        .collect();
    if !left.is_empty() {
        let message = Message::new("import-file-left").text("names", left.join(", "));
        text += &wrap(&texts.say(&message), 2);
    }
    text
}

fn row(file: &FileRead, texts: &Texts) -> Vec<String> {
    let count = |id: &str, n: u32| texts.say(&Message::new(id).number("n", n));
    let state = match file.state {
        FileState::Unknown => texts.word("import-file-unknown"),
        FileState::Failed => texts.word("import-file-failed"),
        FileState::Read | FileState::Left => {
            let rows = count("import-file-rows", file.rows);
            if file.skipped == 0 {
                rows
            } else {
                format!("{rows}, {}", count("import-file-skipped", file.skipped))
            }
        }
    };
    let mut what = file.what.as_ref().map(|what| texts.say(what)).unwrap_or_default();
    if let Some(language) = file.language {
        what += &format!(" ({})", name(language, texts));
    }
    vec![format!("  {}", file.name), what.trim().to_owned(), state]
}

/// How the columns of a table are understood.
fn columns(matching: &Matching, texts: &Texts) -> String {
    let what = match matching.what.as_str() {
        "people" => "import-what-people".to_owned(),
        kind => format!("entry-{kind}"),
    };
    let rows: Vec<_> = matching
        .headers
        .iter()
        .enumerate()
        .map(|(at, header)| {
            let unnamed = || Message::new("import-column-unnamed").number("n", at + 1);
            let header = if header.is_empty() { texts.say(&unnamed()) } else { short(header) };
            let field = matching.columns.get(at).and_then(Option::as_deref).unwrap_or("-");
            vec![format!("  {header}"), field.to_owned()]
        })
        .collect();
    let head = texts.word("import-columns");
    format!("{head} ({}, {})\n{}", matching.what, texts.word(&what), table(&rows))
}

fn taken(report: &Report, texts: &Texts) -> String {
    let several = report.import.languages.len() > 1;
    let head = Message::new("cli-import-taken").number("count", report.taken.len());
    let mut lines = vec![wrap(&texts.say(&head), 0)];
    for item in report.taken.iter().map(|index| &report.import.items[*index]) {
        let title = title(item, several, texts);
        match (value(item), &item.current) {
            (Some(value), Some(current)) => lines.push(change(&title, current, value, texts)),
            (Some(value), None) => lines.push(wrap(&said(&title, &short(value), texts), 2)),
            _ => lines.push(wrap(&title, 2)),
        }
    }
    lines.join("\n")
}

fn left(report: &Report, texts: &Texts) -> String {
    if report.left.is_empty() {
        return String::new();
    }
    let several = report.import.languages.len() > 1;
    let head = Message::new("cli-import-left").number("count", report.left.len());
    let mut lines = vec![wrap(&texts.say(&head), 0)];
    for item in report.left.iter().map(|index| &report.import.items[*index]) {
        let current = item.current.as_deref().unwrap_or_default();
        let value = value(item).unwrap_or_default();
        lines.push(change(&title(item, several, texts), current, value, texts));
    }
    lines.join("\n")
}

fn said(title: &str, value: &str, texts: &Texts) -> String {
    let message = Message::new("cli-import-says").text("what", title);
    texts.say(&message.text("value", value))
}

fn change(title: &str, before: &str, after: &str, texts: &Texts) -> String {
    let message = Message::new("cli-import-change").text("what", title);
    wrap(&texts.say(&message.text("before", short(before)).text("after", short(after))), 2)
}

fn known(report: &Report, texts: &Texts) -> String {
    match report.import.items.iter().filter(|item| item.known).count() {
        0 => String::new(),
        count => wrap(&texts.say(&Message::new("import-known").number("n", count)), 0),
    }
}

fn people(report: &Report, texts: &Texts) -> String {
    let Some(people) = &report.import.people else { return String::new() };
    let updated = if report.replace { "cli-import-updated" } else { "cli-import-changed" };
    let figures = [
        ("import-people-read", people.read),
        ("cli-import-added", people.added),
        (updated, people.changed),
        ("import-people-known", people.known),
        ("import-people-gone", people.gone),
    ];
    let mut lines = vec![texts.word("import-people")];
    for (id, count) in figures {
        if count > 0 {
            lines.push(wrap(&texts.say(&Message::new(id).number("n", count)), 2));
        }
    }
    for change_of in people.changes.iter().take(ROWS) {
        let label = texts.say(&change_of.label);
        let title = Message::new("import-of-entry").text("label", label);
        let title = texts.say(&title.text("entry", &change_of.name));
        lines.push(change(&title, &change_of.before, &change_of.after, texts));
    }
    lines.extend(more(people.changes.len(), ROWS, texts));
    lines.join("\n")
}

fn tally(tally: &Tally, texts: &Texts) -> String {
    let shown = tally.rows.iter().take(ROWS);
    let count = |n| texts.say(&Message::new("cli-import-count").number("n", n));
    let rows: Vec<_> =
        shown.map(|row| vec![format!("  {}", short(&row.name)), count(row.count)]).collect();
    let more = more(tally.rows.len(), ROWS, texts).unwrap_or_default();
    format!("{}\n{}{more}", texts.say(&tally.label), table(&rows))
}

fn more(all: usize, shown: usize, texts: &Texts) -> Option<String> {
    let rest = Message::new("import-file-more").number("n", all.saturating_sub(shown));
    (all > shown).then(|| wrap(&texts.say(&rest), 2))
}

/// The places of each reason, in the order of the files.
fn skipped(skipped: &[Skipped], texts: &Texts) -> String {
    if skipped.is_empty() {
        return String::new();
    }
    let mut reasons: Vec<(&str, String, Vec<&str>)> = Vec::new();
    for one in skipped {
        let why = texts.say(&one.why);
        match reasons.iter_mut().find(|(file, other, _)| *file == one.file && *other == why) {
            Some((_, _, places)) => places.push(&one.place),
            None => reasons.push((&one.file, why, vec![&one.place])),
        }
    }
    let several = skipped.iter().any(|one| one.file != skipped[0].file);
    let mut lines = vec![texts.word("import-not-read")];
    for (file, why, places) in reasons {
        let mut place = places.iter().copied().take(PLACES).collect::<Vec<_>>().join(", ");
        if places.len() > PLACES {
            let rest = Message::new("import-places-more").number("n", places.len() - PLACES);
            place += &format!(" {}", texts.say(&rest));
        }
        let file = if several { file } else { "" };
        let parts: Vec<_> = [file, &place].into_iter().filter(|it| !it.is_empty()).collect();
        let line = if parts.is_empty() { why } else { said(&parts.join(", "), &why, texts) };
        lines.push(wrap(&line, 2));
    }
    lines.join("\n")
}
