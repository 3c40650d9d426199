//! What was done in public, only counted: endorsements of each skill, posts and comments of each week.
use std::collections::BTreeMap;

use jiff::civil::Weekday;

use super::{ImportError, Message, Reading, Table, date, each};
use crate::profile::import::html::unescaped;

/// The most endorsed first.
pub(super) fn endorsements(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    let [skill, status] =
        [&["Skill Name"], &["Endorsement Status"]].map(|names| table.column(names));
    let mut skills: BTreeMap<String, u32> = BTreeMap::new();
    each(table, reading, |reading, row| {
        if row.get(status).eq_ignore_ascii_case("accepted") || row.get(status).is_empty() {
            *skills.entry(unescaped(row.get(skill))).or_default() += 1;
        } else {
            let why = Message::new("source-linkedin-hidden").text("status", row.get(status));
            reading.skip_row(row.place(), why);
        }
    })?;
    let mut skills: Vec<_> = skills.into_iter().collect();
    skills.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    reading.tally(Message::new("source-tally-endorsements"), skills);
    Ok(())
}

pub(super) fn shares(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    weeks(table, reading, "source-tally-shares")
}

pub(super) fn comments(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    weeks(table, reading, "source-tally-comments")
}

/// By the Monday of each week, the latest first.
fn weeks(table: &mut Table, reading: &mut Reading, label: &str) -> Result<(), ImportError> {
    let day = table.column(&["Date"]);
    let mut weeks: BTreeMap<String, u32> = BTreeMap::new();
    each(table, reading, |reading, row| {
        let written = row.get(day);
        let read = date::read(written).filter(|date| date.day.is_some());
        match read.and_then(|date| {
            let after = date.first_day().weekday().since(Weekday::Monday);
            date.first_day().checked_sub(jiff::Span::new().days(after)).ok()
        }) {
            Some(monday) => *weeks.entry(monday.to_string()).or_default() += 1,
            None => {
                let why = Message::new("import-skipped-date").text("date", written);
                reading.skip_row(row.place(), why);
            }
        }
    })?;
    reading.tally(Message::new(label), weeks.into_iter().rev());
    Ok(())
}
