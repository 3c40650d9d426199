//! What address books have in common: how their text is opened, which columns say what of a person,
//! which of several values is kept, and what is told of the others.
use std::collections::BTreeMap;

use super::{
    Files, ImportError, Message, Person, name,
    reading::Reading,
    table::{Row, Table},
};
use crate::{documents::guess, profile::LONGEST, text::PartialDate};

/// A longer text is no name and no address; it is measured before it is kept.
const SHORT: usize = 1000;
/// Names of what has no place, told one by one.
const MOST_NAMES: usize = 100;
/// Between values that share a cell.
const BETWEEN: &str = " ::: ";

/// What was not kept, counted: said once for a file, not once for each row.
#[derive(Default)]
pub(super) struct Left(BTreeMap<(&'static str, String), u32>);

impl Left {
    /// More values than one is kept of.
    pub(super) fn more(&mut self, message: &'static str, n: usize) {
        if n > 0 {
            *self.0.entry((message, String::new())).or_default() += u32::try_from(n).unwrap_or(0);
        }
    }

    /// The dossier has no place for what is called so.
    pub(super) fn no_place(&mut self, name: &str, n: u32) {
        let full = self.0.len() >= MOST_NAMES;
        let name: String = if full { "…".to_owned() } else { name.chars().take(60).collect() };
        *self.0.entry(("source-left", name)).or_default() += n;
    }

    pub(super) fn tell(self, reading: &mut Reading) {
        for ((message, name), n) in self.0 {
            let told = Message::new(message).number("n", n);
            reading.skip("", if name.is_empty() { told } else { told.text("name", name) });
        }
    }
}

/// The text of a file, begun in `reading`; and its length in bytes.
///
/// # Errors
/// When it cannot be read.
pub(super) fn text(
    files: &mut Files,
    name: &str,
    reading: &mut Reading,
) -> Result<(String, u64), ImportError> {
    let bytes = files.read(name)?;
    reading.begin(name, Some(Message::new("source-file-people")), None)?;
    let (decoded, encoding) = guess(&bytes);
    if encoding != "UTF-8" {
        reading.skip("", Message::new("source-encoding").text("encoding", encoding));
    }
    if let Some(broken) = decoded.broken {
        reading.broken(broken);
    }
    Ok((decoded.text.into_owned(), bytes.len() as u64))
}

/// A text of one's own length, whatever the file says; nothing where it is longer than the dossier
/// keeps, which is noted.
pub(super) fn kept(reading: &mut Reading, place: &str, text: &str) -> String {
    if text.len() <= SHORT {
        text.trim().to_owned()
    } else {
        reading.said(place, text).map(|said| said.text).unwrap_or_default()
    }
}

/// A column, and the one that names or marks its value.
pub(super) type Marked = (usize, Option<usize>);

/// Which columns of a table say what of a person.
#[derive(Default)]
pub(super) struct People {
    /// The whole name, where its parts are missing.
    pub(super) name: Option<usize>,
    /// For a field of a person, the columns that make it together.
    pub(super) fields: Vec<(&'static str, Vec<usize>)>,
    /// For each address, the columns that make a place of it, or else those that do.
    pub(super) places: Vec<Vec<Vec<usize>>>,
    pub(super) emails: Vec<Marked>,
    pub(super) phones: Vec<Marked>,
    pub(super) urls: Vec<Marked>,
    /// Say nothing of a person by themselves.
    pub(super) silent: Vec<usize>,
    /// Several values share a cell.
    pub(super) joined: bool,
}

impl People {
    /// Takes the people of all rows.
    ///
    /// # Errors
    /// `Cancelled`.
    pub(super) fn read(
        &self,
        table: &mut Table,
        reading: &mut Reading,
    ) -> Result<(), ImportError> {
        let mut left = Left::default();
        let used = self.used(table.header.len());
        let mut unused = vec![0; used.len()];
        let mut rows = Rows::new(used.len());
        while let Some(row) = table.next() {
            reading.row(row.within)?;
            if rows.fits(&row, reading) {
                for (cell, (_, n)) in row.cells().zip(used.iter().zip(&mut unused)).filter(|it| !it.1.0)
                {
                    *n += u32::from(!cell.trim().is_empty());
                }
                let person = self.person(&row, reading, &mut left);
                reading.person(row.place(), person);
            }
        }
        rows.tell(reading);
        for (name, n) in table.header.iter().zip(unused).filter(|(_, n)| *n > 0) {
            left.no_place(name, n);
        }
        left.tell(reading);
        Ok(())
    }

    fn used(&self, columns: usize) -> Vec<bool> {
        let several = [&self.emails, &self.phones, &self.urls].into_iter().flatten();
        let all = several
            .flat_map(|(value, mark)| [Some(*value), *mark])
            .flatten()
            .chain(self.name)
            .chain(self.fields.iter().flat_map(|(_, columns)| columns.iter().copied()))
            .chain(self.places.iter().flatten().flatten().copied())
            .chain(self.silent.iter().copied());
        let mut used = vec![false; columns];
        for column in all {
            if let Some(used) = used.get_mut(column) {
                *used = true;
            }
        }
        used
    }

    fn person(&self, row: &Row, reading: &mut Reading, left: &mut Left) -> Person {
        let mut person = Person::default();
        let place = row.place();
        for (field, columns) in &self.fields {
            let between = if *field == "note" { "\n" } else { " " };
            let parts = columns.iter().map(|column| self.one(row.get(Some(*column)), field, left));
            let text = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between);
            if let Some(own) = person.field_mut(field) {
                *own = kept(reading, &place, &text);
            }
        }
        let whole = row.get(self.name);
        if person.first_name.is_empty() && person.last_name.is_empty() && whole.len() <= SHORT {
            (person.first_name, person.last_name) = name::split(whole);
        }
        if !person.since.is_empty() {
            person.since = day(&person.since, &place, reading);
        }
        person.place = self.place(row, left);
        for (field, columns, more) in [
            ("email", &self.emails, "source-more-emails"),
            ("phone", &self.phones, "source-more-phones"),
            ("url", &self.urls, "source-more-urls"),
        ] {
            let value = self.first_of(row, columns, field == "email", more, left);
            if let Some(own) = person.field_mut(field) {
                *own = kept(reading, &place, value);
            }
        }
        person
    }

    /// The first of the values that share a cell; a note keeps them all.
    fn one(&self, cell: &str, field: &str, left: &mut Left) -> String {
        if !self.joined || !cell.contains(BETWEEN) {
            return cell.to_owned();
        }
        if field == "note" {
            return cell.replace(BETWEEN, "\n");
        }
        left.more("source-more-values", cell.matches(BETWEEN).count());
        unmarked(cell.split(BETWEEN).next().unwrap_or_default()).to_owned()
    }

    /// The first address that says something.
    fn place(&self, row: &Row, left: &mut Left) -> String {
        let said = |columns: &Vec<usize>| {
            let cells = columns.iter().map(|column| row.get(Some(*column)));
            let cells = cells.filter(|cell| !cell.is_empty() && cell.len() <= SHORT);
            Some(cells.collect::<Vec<_>>().join(", ")).filter(|place| !place.is_empty())
        };
        let mut told = self.places.iter().filter_map(|ways| ways.iter().find_map(said));
        let first = told.next().unwrap_or_default();
        left.more("source-more-places", told.count());
        let first = self.one(&first, "place", left);
        first.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// The value that is marked, else the first; the others are counted.
    fn first_of<'r>(
        &self,
        row: &'r Row,
        columns: &[Marked],
        is_email: bool,
        more: &'static str,
        left: &mut Left,
    ) -> &'r str {
        let mut first: Option<(&str, bool)> = None;
        let mut others = 0;
        for (value, mark) in columns {
            let marked = row.get(*mark).starts_with('*');
            let cell = row.get(Some(*value));
            let between = if self.joined { BETWEEN } else { "\0" };
            for value in cell.split(between) {
                let marked = marked || value.trim().starts_with("* ");
                let value = unmarked(value);
                // Outlook may have an address within its own system there.
                if value.is_empty() || is_email && !value.contains('@') {
                    others += usize::from(!value.is_empty());
                    continue;
                }
                match first {
                    Some((own, _)) if own.eq_ignore_ascii_case(value) => {}
                    Some((_, is_marked)) if is_marked || !marked => others += 1,
                    Some(_) => {
                        others += 1;
                        first = Some((value, marked));
                    }
                    None => first = Some((value, marked)),
                }
            }
        }
        left.more(more, others);
        first.map_or("", |(value, _)| value)
    }
}

fn unmarked(value: &str) -> &str {
    let value = value.trim();
    value.strip_prefix("* ").unwrap_or(value).trim()
}

/// `2021-03-04`, `2021-03`, `2021`; nothing where it cannot be read, which is noted.
pub(super) fn day(text: &str, place: &str, reading: &mut Reading) -> String {
    match PartialDate::parse(text) {
        Some(date) => date.to_string(),
        None => {
            let shown: String = text.chars().take(60).collect();
            reading.skip(place, Message::new("source-date-unread").text("date", shown));
            String::new()
        }
    }
}

/// Whether rows have the cells that the header has columns for.
pub(super) struct Rows {
    columns: usize,
    /// Rows that end early, and the first one's line.
    short: u32,
    first: u64,
}

impl Rows {
    pub(super) fn new(columns: usize) -> Self {
        Self { columns, short: 0, first: 0 }
    }

    /// One with more cells has slipped: what stands in it belongs to other columns. It is noted, as
    /// is one with a cell that is no word of a person.
    pub(super) fn fits(&mut self, row: &Row, reading: &mut Reading) -> bool {
        let cells = row.len();
        if cells > self.columns && row.cells().skip(self.columns).any(|it| !it.trim().is_empty()) {
            let why = Message::new("source-row-longer").number("found", cells);
            reading.skip_row(row.place(), why.number("expected", self.columns));
            return false;
        }
        if row.cells().any(|cell| cell.len() > 4 * LONGEST) {
            let why = Message::new("import-skipped-too-long").number("max", LONGEST);
            reading.skip_row(row.place(), why);
            return false;
        }
        if cells < self.columns {
            if self.short == 0 {
                self.first = row.line;
            }
            self.short += 1;
        }
        true
    }

    pub(super) fn tell(self, reading: &mut Reading) {
        if self.short > 0 {
            let why = Message::new("source-rows-short").number("n", self.short);
            reading.skip(format!("l. {}", self.first), why);
        }
    }
}
