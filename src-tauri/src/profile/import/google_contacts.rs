//! The address book of Google, as CSV: the columns since 2024 and those before, as many as the data
//! needs. Google Takeout puts one such file into a folder for each group.
use super::{
    Asked, Files, ImportError, Message,
    address_book::{self, Marked, People},
    format::Glimpse,
    reading::Reading,
    table::Table,
};
use crate::text::fold;

/// Of e-mail addresses, telephone numbers, addresses.
const MOST_OF_A_KIND: usize = 50;

pub(super) fn is_one(glimpse: &Glimpse) -> bool {
    match &glimpse.names[..] {
        [_] => matches!(Table::open(&glimpse.text, is_header), Ok(Some(_))),
        names => names.iter().any(|name| is_of_takeout(name)),
    }
}

/// `Takeout/Contacts/Amis/Amis.csv`
fn is_of_takeout(name: &str) -> bool {
    let path: Vec<&str> = name.split('/').collect();
    let folder = path.iter().rev().nth(2);
    name.to_ascii_lowercase().ends_with(".csv") && folder.is_some_and(|it| *it == "Contacts")
}

/// Columns that no other address book has, beside a name.
fn is_header(cells: &[String]) -> bool {
    let has = |name: &str| cells.iter().any(|cell| cell.len() == name.len() && fold(cell) == name);
    let is_new = has("first name") && (has("labels") || has("phonetic first name"));
    let is_old = has("given name") && (has("group membership") || has("yomi name"));
    let valued = ["e-mail 1 - value", "phone 1 - value", "organization 1 - name"];
    let named = has("first name") || has("given name") || has("name");
    is_new || is_old || named && valued.iter().any(|name| has(name))
}

/// # Errors
/// When no file of it has the header, or one cannot be read.
pub(super) fn read(
    files: &mut Files,
    _: &Asked,
    reading: &mut Reading,
) -> Result<(), ImportError> {
    let names = match files.single() {
        Some(name) => vec![name],
        None => files.names().into_iter().filter(|name| is_of_takeout(name)).collect(),
    };
    reading.expect(names.iter().map(|name| files.size(name)).sum());
    let mut is_known = false;
    for name in names {
        let (text, bytes) = address_book::text(files, &name, reading)?;
        match Table::open(&text, is_header)? {
            Some(mut table) => {
                is_known = true;
                columns(&table).read(&mut table, reading)?;
            }
            None => reading.fail(Message::new("source-people-no-header")),
        }
        reading.end_file(bytes);
    }
    if is_known { Ok(()) } else { Err(ImportError::NotAProfile) }
}

fn columns(table: &Table) -> People {
    let all = |names: &[&[&str]]| names.iter().filter_map(|it| table.column(it)).collect();
    let mut people = People {
        name: table.column(&["Name", "File As"]),
        fields: vec![
            (
                "first_name",
                all(&[&["First Name", "Given Name"], &["Middle Name", "Additional Name"]]),
            ),
            ("last_name", all(&[&["Last Name", "Family Name"]])),
            ("company", all(&[&["Organization Name", "Organization 1 - Name"]])),
            ("position", all(&[&["Organization Title", "Organization 1 - Title"]])),
            ("note", all(&[&["Notes"]])),
        ],
        emails: numbered(table, "E-mail"),
        phones: numbered(table, "Phone"),
        urls: numbered(table, "Website"),
        joined: true,
        ..People::default()
    };
    for n in 1..=MOST_OF_A_KIND {
        let part = |part: &str| table.column(&[&format!("Address {n} - {part}")]);
        let whole = part("Formatted");
        let parts: Vec<usize> = ["City", "Region", "Country"].into_iter().filter_map(part).collect();
        if whole.is_none() && parts.is_empty() {
            break;
        }
        people.places.push(vec![parts, whole.into_iter().collect()]);
        // The whole address says them again.
        let again = ["Label", "Type", "Street", "PO Box", "Postal Code", "Extended Address"];
        people.silent.extend(again.into_iter().filter_map(part));
    }
    // Said again by the parts of the name.
    people.silent.extend(table.column(&["File As"]));
    people
}

/// The columns of a kind, each with the one that marks the default: `E-mail 2 - Value`.
fn numbered(table: &Table, kind: &str) -> Vec<Marked> {
    let column = |n: usize| {
        let value = table.column(&[&format!("{kind} {n} - Value")])?;
        let mark = table.column(&[&format!("{kind} {n} - Label"), &format!("{kind} {n} - Type")]);
        Some((value, mark))
    };
    (1..=MOST_OF_A_KIND).map_while(column).collect()
}
