//! Who of the people in a file is known already: by the address of their profile, else by e-mail or
//! phone, else by name and company.
use std::collections::HashMap;

use super::{Connection, How, PeopleFound, Person, PersonChange};
use crate::{message::Message, text::fold};

/// Shown of each.
const CHANGES: usize = 200;
const SAMPLE: usize = 20;

/// Kept of what told a person once.
const OTHER_KEYS: usize = 40;
/// Looked at of those who share a key, such as the mailbox of a firm.
const SHARE: usize = 8;

/// People of a file against those of the dossier.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// Those that are new.
    pub added: Vec<Person>,
    /// Those that are known and of whom the file says something new, as they are now.
    pub changed: Vec<(i32, Person)>,
    pub found: PeopleFound,
}

pub fn compare(known: &[Connection], read: Vec<Person>) -> Comparison {
    // Two profiles are two people: where everybody has one, nothing else tells them.
    let mut everybody = known.iter().map(|connection| &connection.person).chain(&read);
    let by_url = everybody.all(|person| !person.url.is_empty());
    let mut index = Index::default();
    let mut people: Vec<Merged> = Vec::with_capacity(known.len() + read.len());
    for connection in known {
        let person = connection.person.clone();
        index.add(people.len(), Keys::of(&person, by_url));
        for key in &person.other_keys {
            index.add_key(people.len(), key.clone());
        }
        people.push(Merged { person, known: Some(connection), seen: false });
    }
    let told = told(&read);
    for person in read {
        let keys = Keys::of(&person, by_url);
        match index.find(&keys, &person, &people) {
            Some(at) => {
                let merged = &mut people[at];
                let first = !std::mem::replace(&mut merged.seen, true);
                if merged.person.is_told_by_the_same(&person) {
                    merged.person.learn(person, first);
                    continue;
                }
                let said = [Keys::of(&merged.person, false), Keys::of(&person, false)];
                merged.person.learn(person, first);
                merged.person.remember(said);
                let now = Keys::of(&merged.person, false).into_iter();
                for key in now.chain(merged.person.other_keys.iter().cloned()) {
                    index.add_key(at, key);
                }
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
                // Of what tells them but is not shown, nobody need hear.
                let shown =
                    Person { other_keys: person.other_keys.clone(), ..known.person.clone() };
                if shown == person {
                    found.known += 1;
                } else {
                    found.changed += 1;
                    note_changes(&known.person, &person, &mut found.changes);
                }
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

    /// What told them once and stands in no field any more tells them still: the second mailbox of two
    /// rows that are one person.
    fn remember(&mut self, said: [Keys; 2]) {
        let own: Vec<String> = Keys::of(self, false).into_iter().collect();
        for key in said.into_iter().flat_map(Keys::into_iter) {
            let others = &mut self.other_keys;
            if others.len() < OTHER_KEYS && !own.contains(&key) && !others.contains(&key) {
                others.push(key);
            }
        }
    }

    fn is_told_by_the_same(&self, other: &Self) -> bool {
        self.url == other.url
            && self.email == other.email
            && self.phone == other.phone
            && self.first_name == other.first_name
            && self.last_name == other.last_name
            && self.company == other.company
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

/// What a person is told by, put together once; None where nothing is said. Each begins with a letter
/// of its own, so that one index holds them all.
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
    fn of(person: &Person, by_url: bool) -> Self {
        let url = (!person.url.is_empty()).then(|| format!("u{}", address(&person.url)));
        if by_url && !person.network.is_empty() {
            return Self {
                url,
                email: None,
                own_url: None,
                own_email: None,
                phone: None,
                name: None,
            };
        }
        let name = named(person);
        let email = (!person.email.is_empty()).then(|| format!("m{}", person.email.to_lowercase()));
        let own = |key: &String| Some(format!("{key}\n{}", first_name(person)?));
        Self {
            // A profile on a network is one person's.
            own_url: url.as_ref().filter(|_| person.network.is_empty()).and_then(own),
            own_email: email.as_ref().and_then(own),
            url,
            email,
            phone: (!person.phone.is_empty())
                .then(|| format!("p{name}\n{}", digits(&person.phone))),
            // Some cards hold a company alone, and some nothing but a phone.
            name: (name != "\n").then(|| format!("n{name}")),
        }
    }

    fn into_iter(self) -> impl Iterator<Item = String> {
        let Self { url, email, own_url, own_email, phone, name } = self;
        [url, own_url, email, own_email, phone, name].into_iter().flatten()
    }
}

/// Who is told by a key, in the order they came.
#[derive(Default)]
struct Index(HashMap<String, (usize, Vec<usize>)>);

impl Index {
    fn add(&mut self, at: usize, keys: Keys) {
        for key in keys.into_iter() {
            self.add_key(at, key);
        }
    }

    fn add_key(&mut self, at: usize, key: String) {
        let (first, others) = self.0.entry(key).or_insert((at, Vec::new()));
        if *first != at && others.len() < SHARE && !others.contains(&at) {
            others.push(at);
        }
    }

    fn find(&self, keys: &Keys, person: &Person, people: &[Merged]) -> Option<usize> {
        let find = |key: &Option<String>, may: &dyn Fn(&Person) -> bool| {
            let (first, others) = self.0.get(key.as_ref()?)?;
            std::iter::once(first).chain(others).copied().find(|at| may(&people[*at].person))
        };
        // A firm's site or mailbox is shared by colleagues; a profile on a network is one person's.
        let same_name = |other: &Person| share_a_first_name(person, other);
        let is_profile = |other: &Person| !person.network.is_empty() || !other.network.is_empty();
        // Two profiles are two people, whatever else they share.
        let may_be = |other: &Person| {
            let own = other.url.as_str();
            own.is_empty() || person.url.is_empty() || address(&person.url) == address(own)
        };
        find(&keys.own_url, &|_| true)
            .or_else(|| find(&keys.url, &|other| is_profile(other) || same_name(other)))
            .or_else(|| find(&keys.own_email, &may_be))
            .or_else(|| find(&keys.email, &|other| may_be(other) && same_name(other)))
            .or_else(|| find(&keys.phone, &may_be))
            .or_else(|| find(&keys.name, &|other| may_be(other) && may_share(person, other)))
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
