//! Who the person is: the tables with one row, and those of addresses.
use super::{
    ImportError, Message, Reading, Table, date, each,
    texts::{long, short},
};
use crate::profile::import::said::Said;

/// What a website is called where its kind says it in every language.
const TITLED: [(&str, &str); 3] = [("PORTFOLIO", "Portfolio"), ("BLOG", "Blog"), ("RSS", "RSS")];

pub(super) fn read(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    const FIELDS: [(&str, &str); 9] = [
        ("First Name", "first_name"),
        ("Last Name", "last_name"),
        ("Maiden Name", "former_name"),
        ("Address", "address"),
        ("Birth Date", "birth_date"),
        ("Headline", "headline"),
        ("Industry", "industry"),
        ("Zip Code", "postal_code"),
        ("Geo Location", "location"),
    ];
    let columns = FIELDS.map(|(column, field)| (table.column(&[column]), field));
    let [summary, handles, websites, messengers] =
        [&["Summary"], &["Twitter Handles"], &["Websites"], &["Instant Messengers"]]
            .map(|names| table.column(names));
    each(table, reading, |reading, row| {
        for (column, field) in columns {
            let said = match (field, date::read(row.get(column))) {
                ("birth_date", Some(date)) => reading.said(row.place(), &date.to_string()),
                _ => short(reading, row, column),
            };
            reading.field(field, said);
        }
        let name = [columns[0].0, columns[1].0].map(|column| row.get(column)).join(" ");
        reading.name(name.trim());
        let said = long(reading, row, summary);
        reading.field("summary", said);
        let place = row.place();
        for (at, item) in listed(row.get(websites)).enumerate() {
            website(reading, &place, item, at == 0);
        }
        for handle in listed(row.get(handles)) {
            let handle = handle.trim_start_matches('@');
            let link = reading.said(&*place, &format!("https://x.com/{handle}"));
            let values = [
                ("title", reading.said(&*place, "X")),
                ("username", reading.said(&*place, handle)),
                ("link", link),
            ];
            reading.entry(&place, "links", &values);
        }
        for messenger in listed(row.get(messengers)) {
            let (kind, name) = messenger.split_once(':').unwrap_or(("", messenger));
            let title = reading.said(&*place, &capitalised(kind));
            let values = [("title", title), ("username", reading.said(&*place, name))];
            reading.entry(&place, "links", &values);
        }
    })
}

/// 'PORTFOLIO:https://…': the first is also the one of the base.
fn website(reading: &mut Reading, place: &str, item: &str, first: bool) {
    let (kind, address) = match item.split_once(':') {
        Some((kind, address)) if !address.starts_with("//") => (kind, address),
        _ => ("", item),
    };
    let title = TITLED.iter().find(|(own, _)| *own == kind).map(|(_, title)| *title);
    let link: Option<Said> = reading.said(place, address);
    if first {
        reading.field("link", link.clone());
    }
    let title = title.and_then(|title| reading.said(place, title));
    reading.entry(place, "links", &[("title", title), ("link", link)]);
}

/// The items of '[a,b]'; an address with a comma in it goes on after it.
fn listed(text: &str) -> impl Iterator<Item = &str> {
    let inner = text.trim().trim_start_matches('[').trim_end_matches(']');
    inner.split(',').map(str::trim).filter(|item| !item.is_empty())
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    first + &letters.as_str().to_lowercase()
}

/// The same summary once more, for the archives whose profile leaves it out.
pub(super) fn summary(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    let column = table.column(&["Profile Summary"]);
    each(table, reading, |reading, row| {
        let said = long(reading, row, column);
        reading.field("summary", said);
    })
}

/// The main one is kept.
pub(super) fn emails(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    let [address, primary] = [&["Email Address"], &["Primary"]].map(|names| table.column(names));
    let mut all: Vec<(bool, Said)> = Vec::new();
    each(table, reading, |reading, row| {
        let is_main = row.get(primary).eq_ignore_ascii_case("yes");
        all.extend(short(reading, row, address).map(|said| (is_main, said)));
    })?;
    all.sort_by_key(|(is_main, _)| !is_main);
    keep_first(reading, "email", all.into_iter().map(|(_, said)| said));
    Ok(())
}

pub(super) fn phones(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    let [extension, number] = [&["Extension"], &["Number"]].map(|names| table.column(names));
    let mut all = Vec::new();
    each(table, reading, |reading, row| {
        let whole = format!("{} {}", row.get(extension), row.get(number));
        all.extend(reading.said(row.place(), &whole));
    })?;
    keep_first(reading, "phone", all.into_iter());
    Ok(())
}

/// The base has one of each; the others are named.
fn keep_first(reading: &mut Reading, field: &str, mut all: impl Iterator<Item = Said>) {
    reading.field(field, all.next());
    for other in all {
        let place = other.parts.first().map(|part| part.place.clone()).unwrap_or_default();
        reading.skip_row(place, Message::new("source-one-only").text("value", other.text));
    }
}
