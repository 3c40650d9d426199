//! The tables whose rows are entries: posts, schools, skills and the like.
use super::{ImportError, Message, Reading, Row, Table, breaks, date, each};
use crate::profile::import::{html::unescaped, said::Said};

/// A column and the field that it fills; long texts get their paragraphs back.
type Columns<'c> = &'c [(&'c str, &'c str)];

fn entries(
    table: &mut Table,
    reading: &mut Reading,
    kind: &str,
    columns: Columns,
) -> Result<(), ImportError> {
    let columns: Vec<_> =
        columns.iter().map(|(column, field)| (table.column(&[column]), *field)).collect();
    each(table, reading, |reading, row| {
        let values: Vec<(&str, Option<Said>)> = columns
            .iter()
            .map(|(column, field)| (*field, value(reading, row, *column, field)))
            .collect();
        add(reading, row, kind, &values);
    })
}

/// A row that says nothing is told.
fn add(reading: &mut Reading, row: &Row, kind: &str, values: &[(&str, Option<Said>)]) {
    if values.iter().all(|(_, said)| said.is_none()) {
        reading.skip_row(row.place(), Message::new("import-skipped-empty"));
    } else {
        reading.entry(&row.place(), kind, values);
    }
}

fn value(reading: &mut Reading, row: &Row, column: Option<usize>, field: &str) -> Option<Said> {
    match field {
        "start" | "end" => when(reading, row, column),
        "description" => long(reading, row, column),
        "place" => located(reading, row, column),
        _ => short(reading, row, column),
    }
}

pub(super) fn positions(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    entries(
        table,
        reading,
        "experience",
        &[
            ("Title", "title"),
            ("Company Name", "organisation"),
            ("Location", "place"),
            ("Started On", "start"),
            ("Finished On", "end"),
            ("Description", "description"),
        ],
    )
}

pub(super) fn education(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    let [school, degree, start, end, notes, activities] = [
        &["School Name"],
        &["Degree Name"],
        &["Start Date"],
        &["End Date"],
        &["Notes"],
        &["Activities"],
    ]
    .map(|names| table.column(names));
    each(table, reading, |reading, row| {
        let parts = [long(reading, row, notes), long(reading, row, activities)];
        let values = [
            ("title", short(reading, row, degree)),
            ("organisation", short(reading, row, school)),
            ("start", when(reading, row, start)),
            ("end", when(reading, row, end)),
            ("description", Said::joined(parts, "\n\n")),
        ];
        add(reading, row, "education", &values);
    })
}

pub(super) fn skills(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    entries(table, reading, "skills", &[("Name", "title")])
}

pub(super) fn languages(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    entries(table, reading, "languages", &[("Name", "title"), ("Proficiency", "level")])
}

pub(super) fn certifications(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    entries(
        table,
        reading,
        "certifications",
        &[
            ("Name", "title"),
            ("Authority", "organisation"),
            ("Started On", "start"),
            ("Finished On", "end"),
            ("Url", "link"),
            ("License Number", "number"),
        ],
    )
}

pub(super) fn projects(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    entries(
        table,
        reading,
        "projects",
        &[
            ("Title", "title"),
            ("Started On", "start"),
            ("Finished On", "end"),
            ("Url", "link"),
            ("Description", "description"),
        ],
    )
}

pub(super) fn publications(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    entries(
        table,
        reading,
        "publications",
        &[
            ("Name", "title"),
            ("Publisher", "organisation"),
            ("Published On", "start"),
            ("Url", "link"),
            ("Description", "description"),
        ],
    )
}

pub(super) fn volunteering(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    entries(
        table,
        reading,
        "volunteering",
        &[
            ("Role", "title"),
            ("Company Name", "organisation"),
            ("Cause", "cause"),
            ("Started On", "start"),
            ("Finished On", "end"),
            ("Description", "description"),
        ],
    )
}

pub(super) fn awards(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    entries(
        table,
        reading,
        "awards",
        &[
            ("Title", "title"),
            ("Issuer", "organisation"),
            ("Issued On", "start"),
            ("Description", "description"),
        ],
    )
}

/// What is hidden on the profile is not taken.
pub(super) fn recommendations(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    let [first, last, company, job, text, day, status] = [
        &["First Name"],
        &["Last Name"],
        &["Company"],
        &["Job Title"],
        &["Text"],
        &["Creation Date"],
        &["Status"],
    ]
    .map(|names| table.column(names));
    each(table, reading, |reading, row| {
        if !matches!(row.get(status).to_ascii_uppercase().as_str(), "VISIBLE" | "") {
            let status = row.get(status);
            let why = Message::new("source-linkedin-hidden").text("status", status);
            reading.skip_row(row.place(), why);
            return;
        }
        let name = [row.get(first), row.get(last)].join(" ");
        let role = [short(reading, row, job), short(reading, row, company)];
        let values = [
            ("title", reading.said(row.place(), &name)),
            ("role", Said::joined(role, ", ")),
            ("start", when(reading, row, day)),
            ("description", long(reading, row, text)),
        ];
        add(reading, row, "recommendations", &values);
    })
}

/// A text in one line.
pub(super) fn short(reading: &mut Reading, row: &Row, column: Option<usize>) -> Option<Said> {
    reading.said(row.place(), &unescaped(row.get(column)))
}

/// A text that may have had paragraphs.
pub(super) fn long(reading: &mut Reading, row: &Row, column: Option<usize>) -> Option<Said> {
    let text = unescaped(row.get(column));
    match breaks::restore(&text) {
        Some(restored) => {
            reading.skip(row.place(), Message::new("source-linkedin-breaks"));
            reading.said(row.place(), &restored)
        }
        None => reading.said(row.place(), &text),
    }
}

/// Some places come out in Russian, whatever the profile is written in.
fn located(reading: &mut Reading, row: &Row, column: Option<usize>) -> Option<Said> {
    let text = unescaped(row.get(column));
    if text.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c)) {
        reading.skip(row.place(), Message::new("source-linkedin-script").text("text", &text));
    }
    reading.said(row.place(), &text)
}

/// A date, as precise as it is written.
pub(super) fn when(reading: &mut Reading, row: &Row, column: Option<usize>) -> Option<Said> {
    let text = row.get(column);
    match date::read(text) {
        Some(read) => {
            if date::is_foreign(text) {
                let why = Message::new("source-linkedin-month").text("date", text);
                reading.skip(row.place(), why);
            }
            reading.said(row.place(), &read.to_string())
        }
        None => reading.date_said(row.place(), text),
    }
}
