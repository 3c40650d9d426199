//! Who of the people in a file is known already: by the address of their profile, else by e-mail or
//! phone, else by name and company.
use std::collections::HashMap;

use super::{Connection, How, PeopleFound, Person, PersonChange};
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
        index.add(people.len(), Keys::of(&connection.person));
        people.push(Merged {
            person: connection.person.clone(),
            known: Some(connection),
            seen: false,
        });
    }
    let told = told(&read);
    for person in read {
        let keys = Keys::of(&person);
        match index.find(&keys, &person, &people) {
            Some(at) => {
                index.add(at, keys);
                let first = !std::mem::replace(&mut people[at].seen, true);
                people[at].person.learn(person, first);
                index.add(at, Keys::of(&people[at].person));
            }
            None => {
                index.add(people.len(), keys);
                people.push(Merged { person, known: None, seen: true });
            }
        }
    }
    outcome(people, &told)
}

struct Merged<'a> {
    person: Person,
    known: Option<&'a Connection>,
    seen: bool,
}

fn outcome(people: Vec<Merged>, told: &[(String, How)]) -> Comparison {
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
                let Person { network, how, .. } = &known.person;
                let is_told = told.iter().any(|(where_, own)| where_ == network && own == how);
                found.gone += u32::from(is_told);
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

/// Of which networks, and of which relations there, the file tells everybody: an address book holds
/// whom one has put there, and a list of invitations no connections.
fn told(read: &[Person]) -> Vec<(String, How)> {
    let mut all: Vec<(String, How)> = Vec::new();
    for Person { network, how, .. } in read.iter().filter(|person| !person.network.is_empty()) {
        if !all.iter().any(|(own, own_how)| own == network && own_how == how) {
            all.push((network.clone(), *how));
        }
    }
    all
}

impl Person {
    /// Takes over what a file says; what it leaves empty stays. Of a person who stands in it several
    /// times, the `first` counts, and the others add to it.
    fn learn(&mut self, other: Self, first: bool) {
        for field in Self::FIELDS {
            let said = other.field(field);
            if !said.is_empty()
                && let Some(own) = self.field_mut(field)
                && (first || own.is_empty())
                && own != said
            {
                said.clone_into(own);
            }
        }
        // An invitation may be answered; an answered one is not taken back by an older file.
        if closeness(other.how) > closeness(self.how) {
            self.how = other.how;
        }
        if self.network.is_empty() {
            self.network = other.network;
        }
    }
}

fn closeness(how: How) -> u8 {
    match how {
        How::AddressBook => 0,
        How::Invited | How::InvitedBy => 1,
        How::Friend => 2,
        How::Connected => 3,
    }
}

/// What a person is told by, put together once; None where nothing is said.
struct Keys {
    url: Option<String>,
    email: Option<String>,
    /// Both with the first name: colleagues share a site and a mailbox.
    own_url: Option<String>,
    own_email: Option<String>,
    /// Name, company and phone: a household shares one.
    phone: Option<String>,
    name: Option<String>,
}

impl Keys {
    fn of(person: &Person) -> Self {
        let name = named(person);
        let url = (!person.url.is_empty()).then(|| address(&person.url));
        let email = (!person.email.is_empty()).then(|| person.email.to_lowercase());
        let own = |key: &String| Some(format!("{key}\n{}", first_name(person)?));
        Self {
            // A profile on a network is one person's.
            own_url: url.as_ref().filter(|_| person.network.is_empty()).and_then(own),
            own_email: email.as_ref().and_then(own),
            url,
            email,
            phone: (!person.phone.is_empty()).then(|| phoned(&name, person)),
            // Some cards hold a company alone, and some nothing but a phone.
            name: (name != "\n").then_some(name),
        }
    }
}

#[derive(Default)]
struct Index {
    urls: HashMap<String, usize>,
    emails: HashMap<String, usize>,
    phones: HashMap<String, usize>,
    names: HashMap<String, usize>,
}

impl Index {
    /// Whoever came first keeps a key.
    fn add(&mut self, at: usize, keys: Keys) {
        let Keys { url, email, own_url, own_email, phone, name } = keys;
        for key in [url, own_url].into_iter().flatten() {
            self.urls.entry(key).or_insert(at);
        }
        for key in [email, own_email].into_iter().flatten() {
            self.emails.entry(key).or_insert(at);
        }
        if let Some(key) = phone {
            self.phones.entry(key).or_insert(at);
        }
        if let Some(key) = name {
            self.names.entry(key).or_insert(at);
        }
    }

    fn find(&self, keys: &Keys, person: &Person, people: &[Merged]) -> Option<usize> {
        let get = |index: &HashMap<String, usize>, key: &Option<String>| {
            index.get(key.as_ref()?).copied()
        };
        let other = |at: &usize| &people[*at].person;
        // A firm's site or mailbox is shared by colleagues; a profile on a network is one person's.
        let same_name = |at: &usize| share_a_first_name(person, other(at));
        let is_profile = |at: &usize| !person.network.is_empty() || !other(at).network.is_empty();
        // Two profiles are two people, whatever else they share.
        let may_be = |at: &usize| {
            let own = &other(at).url;
            own.is_empty() || keys.url.as_ref().is_none_or(|url| *url == address(own))
        };
        get(&self.urls, &keys.own_url)
            .or_else(|| get(&self.urls, &keys.url).filter(|at| is_profile(at) || same_name(at)))
            .or_else(|| get(&self.emails, &keys.own_email).filter(may_be))
            .or_else(|| get(&self.emails, &keys.email).filter(may_be).filter(same_name))
            .or_else(|| get(&self.phones, &keys.phone).filter(may_be))
            .or_else(|| {
                let namesake = get(&self.names, &keys.name).filter(may_be)?;
                may_share(person, other(&namesake)).then_some(namesake)
            })
    }
}

/// Or one of them has none. Further first names and a new family name change nobody.
fn share_a_first_name(one: &Person, other: &Person) -> bool {
    first_name(one).zip(first_name(other)).is_none_or(|(one, other)| one == other)
}

fn first_name(person: &Person) -> Option<String> {
    person.first_name.split_whitespace().next().map(fold)
}

/// Namesakes who are reached elsewhere are taken for two: nobody's address is written over.
fn may_share(one: &Person, other: &Person) -> bool {
    let differ = |one: &str, other: &str| !one.is_empty() && !other.is_empty() && one != other;
    !differ(&one.email.to_lowercase(), &other.email.to_lowercase())
        && !differ(&digits(&one.phone), &digits(&other.phone))
}

fn phoned(name: &str, person: &Person) -> String {
    format!("{name}\n{}", digits(&person.phone))
}

fn digits(phone: &str) -> String {
    phone.chars().filter(char::is_ascii_digit).collect()
}

fn named(person: &Person) -> String {
    fold(&format!("{}\n{}", person.name(), person.company))
}

/// The same profile, however its address is written.
fn address(url: &str) -> String {
    let plain = url.trim().trim_end_matches('/').to_lowercase();
    let plain = plain.split(['?', '#']).next().unwrap_or_default();
    let plain = plain.trim_start_matches("https://").trim_start_matches("http://");
    plain.trim_start_matches("www.").trim_end_matches('/').to_owned()
}
