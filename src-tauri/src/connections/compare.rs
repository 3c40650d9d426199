//! Who of the people in a file is known already: by the address of their profile, else by e-mail,
//! else by name and company.
use std::collections::HashMap;

use super::{Connection, PeopleFound, Person, PersonChange};
use crate::{message::Message, text::fold};

/// Shown of each.
const CHANGES: usize = 200;
const SAMPLE: usize = 20;

/// People of a file against those of the dossier.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// Those that are new.
    pub added: Vec<Person>,
    /// Those that are known, as they are now.
    pub changed: Vec<(i32, Person)>,
    pub found: PeopleFound,
}

pub fn compare(known: &[Connection], read: Vec<Person>) -> Comparison {
    let mut index = Index::default();
    let mut people: Vec<Merged> = Vec::with_capacity(known.len() + read.len());
    for connection in known {
        index.add(people.len(), &connection.person);
        people.push(Merged {
            person: connection.person.clone(),
            known: Some(connection),
            seen: false,
        });
    }
    let networks: Vec<String> = distinct(read.iter().map(|person| person.network.as_str()));
    for person in read {
        match index.find(&person, &people) {
            Some(at) => {
                people[at].seen = true;
                people[at].person.learn(person);
                let Merged { person, .. } = &people[at];
                index.add(at, person);
            }
            None => {
                index.add(people.len(), &person);
                people.push(Merged { person, known: None, seen: true });
            }
        }
    }
    outcome(people, &networks)
}

struct Merged<'a> {
    person: Person,
    known: Option<&'a Connection>,
    seen: bool,
}

fn outcome(people: Vec<Merged>, networks: &[String]) -> Comparison {
    let mut done = Comparison::default();
    for Merged { person, known, seen } in people {
        let found = &mut done.found;
        found.read += u32::from(seen);
        match known {
            None => {
                found.added += 1;
                if found.sample.len() < SAMPLE {
                    found.sample.push(glance(&person));
                }
                done.added.push(person);
            }
            Some(known) if !seen => {
                found.gone += u32::from(networks.contains(&known.person.network))
            }
            Some(known) if known.person == person => found.known += 1,
            Some(known) => {
                found.changed += 1;
                note_changes(&known.person, &person, &mut found.changes);
                done.changed.push((known.id, person));
            }
        }
    }
    done
}

fn glance(person: &Person) -> String {
    let name = person.name();
    match (name.is_empty(), person.company.is_empty()) {
        (false, false) => format!("{name}, {}", person.company),
        (false, true) => name,
        _ if person.company.is_empty() => person.email.clone(),
        _ => person.company.clone(),
    }
}

fn note_changes(before: &Person, after: &Person, changes: &mut Vec<PersonChange>) {
    let name = glance(after);
    for field in Person::FIELDS {
        let (before, after) = (before.field(field), after.field(field));
        if before != after && changes.len() < CHANGES {
            changes.push(PersonChange {
                name: name.clone(),
                label: Message::new(format!("connection-{field}")),
                before: before.to_owned(),
                after: after.to_owned(),
            });
        }
    }
}

fn distinct<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for name in names {
        if all.last().is_none_or(|last| last != name) && !all.iter().any(|own| own == name) {
            all.push(name.to_owned());
        }
    }
    all
}

impl Person {
    /// Takes over what another file says; what it leaves empty stays.
    fn learn(&mut self, other: Self) {
        for field in Self::FIELDS {
            let said = other.field(field);
            if !said.is_empty()
                && let Some(own) = self.field_mut(field)
                && own != said
            {
                said.clone_into(own);
            }
        }
        // An invitation may be answered; an answered one is not taken back by an older file.
        if self.how != super::How::Connected {
            self.how = other.how;
        }
        if self.network.is_empty() {
            self.network = other.network;
        }
    }
}

#[derive(Default)]
struct Index {
    urls: HashMap<String, usize>,
    emails: HashMap<String, usize>,
    names: HashMap<String, usize>,
}

impl Index {
    fn add(&mut self, at: usize, person: &Person) {
        if !person.url.is_empty() {
            self.urls.entry(address(&person.url)).or_insert(at);
        }
        if !person.email.is_empty() {
            self.emails.entry(person.email.to_lowercase()).or_insert(at);
        }
        if let Some(name) = named(person) {
            self.names.entry(name).or_insert(at);
        }
    }

    fn find(&self, person: &Person, people: &[Merged]) -> Option<usize> {
        let url = address(&person.url);
        // A firm's site or mailbox is shared by colleagues; a profile on a network is one person's.
        let same_name = |at: &&usize| share_a_first_name(person, &people[**at].person);
        let by_url = self.urls.get(&url).filter(|_| !url.is_empty());
        let is_profile =
            |at: &&usize| !person.network.is_empty() || !people[**at].person.network.is_empty();
        let by_url = by_url.filter(|at| is_profile(at) || same_name(at));
        // Two profiles are two people, whatever else they share.
        let may_be = |at: &&usize| {
            let own = address(&people[**at].person.url);
            url.is_empty() || own.is_empty() || url == own
        };
        let by_email = self.emails.get(&person.email.to_lowercase());
        by_url
            .or_else(|| by_email.filter(may_be).filter(same_name))
            .or_else(|| self.names.get(&named(person)?).filter(may_be))
            .copied()
    }
}

/// Or one of them has none. Further first names and a new family name change nobody.
fn share_a_first_name(one: &Person, other: &Person) -> bool {
    let first = |person: &Person| person.first_name.split_whitespace().next().map(fold);
    first(one).zip(first(other)).is_none_or(|(one, other)| one == other)
}

fn named(person: &Person) -> Option<String> {
    let name = person.name();
    (!name.is_empty()).then(|| fold(&format!("{name}\n{}", person.company)))
}

/// The same profile, however its address is written.
fn address(url: &str) -> String {
    let plain = url.trim().trim_end_matches('/').to_lowercase();
    let plain = plain.split(['?', '#']).next().unwrap_or_default();
    let plain = plain.trim_start_matches("https://").trim_start_matches("http://");
    plain.trim_start_matches("www.").trim_end_matches('/').to_owned()
}
