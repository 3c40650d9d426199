//! LinkedIn's 'Get a copy of your data': an archive of tables, the folder that it was unpacked to, or
//! one table alone. Each table is known by its whole name and its columns, in whatever order they
//! come; those that nobody needs, such as messages, are not opened.
mod breaks;
mod date;
mod names;
mod people;
mod profile;
mod public;
mod texts;

use names::{Stem, Use};

use super::{
    Asked, FileState, Files, ImportError, Language, Message,
    format::Glimpse,
    reading::Reading,
    table::{Row, Table},
};
use crate::documents::guess;

pub(super) const NETWORK: &str = "linkedin";

/// A table that is read.
struct Sheet {
    /// How its file is called, without what LinkedIn hangs on to it.
    names: &'static [&'static str],
    /// Worded as `source-file-<what>`.
    what: &'static str,
    /// Columns by which the header is told from what stands before it.
    columns: &'static [&'static str],
    read: fn(&mut Table, &mut Reading) -> Result<(), ImportError>,
}

/// In the order in which they are read: connections before the invitations that led to some.
const SHEETS: [Sheet; 19] = [
    Sheet {
        names: &["profile"],
        what: "profile",
        columns: &["First Name", "Last Name", "Headline"],
        read: profile::read,
    },
    Sheet {
        names: &["profile summary"],
        what: "summary",
        columns: &["Profile Summary"],
        read: profile::summary,
    },
    Sheet {
        names: &["email addresses"],
        what: "emails",
        columns: &["Email Address", "Primary"],
        read: profile::emails,
    },
    Sheet {
        names: &["phonenumbers", "phone numbers"],
        what: "phones",
        columns: &["Number", "Type"],
        read: profile::phones,
    },
    Sheet {
        names: &["positions"],
        what: "positions",
        columns: &["Company Name", "Title", "Started On"],
        read: texts::positions,
    },
    Sheet {
        names: &["education"],
        what: "education",
        columns: &["School Name", "Degree Name"],
        read: texts::education,
    },
    Sheet { names: &["skills"], what: "skills", columns: &["Name"], read: texts::skills },
    Sheet {
        names: &["languages"],
        what: "languages",
        columns: &["Name", "Proficiency"],
        read: texts::languages,
    },
    Sheet {
        names: &["certifications"],
        what: "certifications",
        columns: &["Name", "Authority"],
        read: texts::certifications,
    },
    Sheet {
        names: &["projects"],
        what: "projects",
        columns: &["Title", "Description", "Started On"],
        read: texts::projects,
    },
    Sheet {
        names: &["publications"],
        what: "publications",
        columns: &["Name", "Published On"],
        read: texts::publications,
    },
    Sheet {
        names: &["volunteering", "volunteering experience"],
        what: "volunteering",
        columns: &["Role", "Cause"],
        read: texts::volunteering,
    },
    Sheet {
        names: &["honors", "honours"],
        what: "awards",
        columns: &["Title", "Issued On"],
        read: texts::awards,
    },
    Sheet {
        names: &["recommendations received"],
        what: "recommendations",
        columns: &["First Name", "Text", "Status"],
        read: texts::recommendations,
    },
    Sheet {
        names: &["connections"],
        what: "connections",
        columns: &["First Name", "Last Name", "Company"],
        read: people::connections,
    },
    Sheet {
        names: &["invitations"],
        what: "invitations",
        columns: &["From", "To", "Direction"],
        read: people::invitations,
    },
    Sheet {
        names: &["endorsement received info"],
        what: "endorsements",
        columns: &["Skill Name", "Endorsement Status"],
        read: public::endorsements,
    },
    Sheet {
        names: &["shares"],
        what: "shares",
        columns: &["Date", "ShareLink"],
        read: public::shares,
    },
    Sheet {
        names: &["comments"],
        what: "comments",
        columns: &["Date", "Link", "Message"],
        read: public::comments,
    },
];

pub(super) fn is_one(glimpse: &Glimpse) -> bool {
    if let [name] = glimpse.names.as_slice() {
        return by_columns(&glimpse.text, name).is_some();
    }
    let known = glimpse.names.iter().filter(|name| sheet(&Stem::of(name).name).is_some());
    let sure = ["Profile.csv", "Connections.csv", "Positions.csv"];
    known.count() > 1 || sure.iter().any(|name| glimpse.holds(name))
}

pub(super) fn read(files: &mut Files, _: &Asked, reading: &mut Reading) -> Result<(), ImportError> {
    if let Some(name) = files.single() {
        let bytes = files.read(&name)?;
        reading.expect(bytes.len() as u64);
        let text = guess(&bytes).0.text;
        let Some(sheet) = by_columns(&text, &name) else { return Err(ImportError::NotAProfile) };
        return read_sheet(sheet, &name, None, &bytes, reading);
    }
    let mut wanted: Vec<(usize, String, Option<Language>)> = Vec::new();
    for name in files.names() {
        let stem = Stem::of(&name);
        match stem.used(sheet(&stem.name)) {
            Use::Read(at, language) => wanted.push((at, name, language)),
            Use::Left(what) => reading.leave_file(&name, FileState::Left, Some(file(what))),
            Use::Unknown => reading.leave_file(&name, FileState::Unknown, None),
            Use::OtherLanguage(language) => {
                reading.leave_file(&name, FileState::Failed, None);
                reading.fail(Message::new("source-linkedin-language").text("language", language));
            }
        }
    }
    // In the same order of languages, whether packed or not.
    wanted.sort_by_key(|(at, _, language)| (*at, *language));
    reading.expect(wanted.iter().map(|(_, name, _)| files.size(name)).sum());
    for (at, name, language) in wanted {
        match files.read(&name) {
            Ok(bytes) => read_sheet(&SHEETS[at], &name, language, &bytes, reading)?,
            Err(ImportError::Cancelled) => return Err(ImportError::Cancelled),
            Err(error) => {
                reading.begin(&name, Some(file(SHEETS[at].what)), language)?;
                reading.fail(why(&error));
            }
        }
    }
    reading.about_all();
    if reading.has_person() {
        reading.skip("", Message::new("source-linkedin-own-address"));
    }
    Ok(())
}

fn why(error: &ImportError) -> Message {
    match error {
        ImportError::TooHeavy(most) => Message::new("source-too-heavy").number("most", *most),
        other => Message::new("source-damaged").text("detail", other.to_string()),
    }
}

/// The table of that name.
fn sheet(name: &str) -> Option<usize> {
    SHEETS.iter().position(|sheet| sheet.names.contains(&name))
}

/// The table that a file alone is: of all whose columns it has, the one it is called after, else the
/// one with the most.
fn by_columns(text: &str, name: &str) -> Option<&'static Sheet> {
    let own = sheet(&Stem::of(name).name).map(|at| &SHEETS[at]);
    if let Some(own) = own
        && is_sheet(text, own)
    {
        return Some(own);
    }
    // A single column says too little, and an address book has names and companies too.
    let told = SHEETS.iter().filter(|it| it.columns.len() > 1 && it.what != "connections");
    let connections = ["First Name", "Last Name", "Company", "Position", "Connected On"].as_slice();
    let is_connections = has_header(text, connections);
    told.filter(|sheet| is_sheet(text, sheet))
        .max_by_key(|sheet| sheet.columns.len())
        .or_else(|| SHEETS.iter().find(|it| it.what == "connections" && is_connections))
}

fn is_sheet(text: &str, sheet: &Sheet) -> bool {
    has_header(text, sheet.columns)
}

fn has_header(text: &str, columns: &[&str]) -> bool {
    Table::open(text, |cells| names::has_all(cells, columns)).is_ok_and(|table| table.is_some())
}

fn read_sheet(
    sheet: &Sheet,
    name: &str,
    language: Option<Language>,
    bytes: &[u8],
    reading: &mut Reading,
) -> Result<(), ImportError> {
    reading.begin(name, Some(file(sheet.what)), language)?;
    let (decoded, encoding) = guess(bytes);
    if let Some(broken) = decoded.broken {
        reading.broken(broken);
    }
    if encoding != "UTF-8" {
        reading.skip("", Message::new("source-encoding").text("encoding", encoding));
    }
    match Table::open(&decoded.text, |cells| names::has_all(cells, sheet.columns)) {
        Ok(Some(mut table)) => (sheet.read)(&mut table, reading)?,
        Ok(None) if decoded.text.trim().is_empty() => reading.fail(Message::new("source-empty")),
        Ok(None) => {
            let columns = sheet.columns.join(", ");
            reading.fail(Message::new("source-no-header").text("columns", columns));
        }
        Err(error) => reading.fail(match error {
            ImportError::TooWide(most) => Message::new("source-too-wide").number("most", most),
            other => why(&other),
        }),
    }
    reading.end_file(bytes.len() as u64);
    Ok(())
}

fn file(what: &str) -> Message {
    Message::new(format!("source-file-{what}"))
}

/// Reads each row of a table.
fn each(
    table: &mut Table,
    reading: &mut Reading,
    mut read: impl FnMut(&mut Reading, &Row),
) -> Result<(), ImportError> {
    while let Some(row) = table.next() {
        reading.row(row.within)?;
        read(reading, &row);
    }
    Ok(())
}
