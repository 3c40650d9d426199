//! The people: who is connected, and who was invited, with the words that went with it.
use std::collections::HashMap;

use super::{ImportError, Message, NETWORK, Reading, Table, date, each};
use crate::{
    connections::{How, Person},
    profile::import::{html::unescaped, name},
};

pub(super) fn connections(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    let [first, last, url, email, company, position, since] = [
        &["First Name"],
        &["Last Name"],
        &["URL"],
        &["Email Address"],
        &["Company"],
        &["Position"],
        &["Connected On"],
    ]
    .map(|names| table.column(names));
    each(table, reading, |reading, row| {
        let connected = row.get(since);
        let read = date::read(connected);
        if read.is_none() && !connected.is_empty() {
            let why = Message::new("import-skipped-date").text("date", connected);
            reading.skip(row.place(), why);
        }
        let person = Person {
            first_name: unescaped(row.get(first)),
            last_name: unescaped(row.get(last)),
            company: unescaped(row.get(company)),
            position: unescaped(row.get(position)),
            url: row.get(url).to_owned(),
            email: row.get(email).to_owned(),
            since: read.map(|date| date.to_string()).unwrap_or_default(),
            how: How::Connected,
            network: NETWORK.to_owned(),
            ..Person::default()
        };
        reading.person(row.place(), person);
    })
}

/// Somebody who is connected by now keeps the note; somebody else is remembered as invited.
pub(super) fn invitations(table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    let [from, to, sent, message, direction, inviter, invitee] = [
        &["From"],
        &["To"],
        &["Sent At"],
        &["Message"],
        &["Direction"],
        &["inviterProfileUrl"],
        &["inviteeProfileUrl"],
    ]
    .map(|names| table.column(names));
    let mut known: HashMap<String, usize> = HashMap::new();
    for (at, person) in reading.people().iter().enumerate() {
        known.insert(person.url.to_lowercase(), at);
    }
    each(table, reading, |reading, row| {
        let outgoing = row.get(direction).eq_ignore_ascii_case("outgoing");
        let (who, url, how) = if outgoing {
            (row.get(to), row.get(invitee), How::Invited)
        } else {
            (row.get(from), row.get(inviter), How::InvitedBy)
        };
        let note = unescaped(row.get(message));
        if let Some(at) = known.get(&url.to_lowercase()).filter(|_| !url.is_empty()) {
            reading.people()[*at].note = note;
            return;
        }
        let (first_name, last_name) = name::split(&unescaped(who));
        let person = Person {
            first_name,
            last_name,
            url: url.to_owned(),
            note,
            since: date::read(row.get(sent)).map(|date| date.to_string()).unwrap_or_default(),
            how,
            network: NETWORK.to_owned(),
            ..Person::default()
        };
        reading.person(row.place(), person);
    })
}
