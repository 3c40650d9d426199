//! The people one knows, from an address book or a network's archive: who, how known, where and since
//! when, and which file said so on which day, as the law on personal data wants it remembered.
mod compare;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{message::Message, text::fold};

pub use compare::{Comparison, compare};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Person {
    pub first_name: String,
    pub last_name: String,
    pub company: String,
    pub position: String,
    pub place: String,
    /// Of their profile.
    pub url: String,
    pub email: String,
    pub phone: String,
    pub how: How,
    /// Where: a network's id, or nothing.
    pub network: String,
    /// `2021-03-04`, `2021-03`, `2021` or nothing.
    pub since: String,
    pub note: String,
    /// What else tells them: said once, and in no field any more.
    #[serde(default)]
    #[specta(skip)]
    pub other_keys: Vec<String>,
}

/// How a person is known. Worded as `connection-how-<id>`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    Connected,
    /// Invited, and has not answered yet.
    Invited,
    /// Has invited, and has had no answer yet.
    InvitedBy,
    #[default]
    AddressBook,
    Friend,
}

impl How {
    pub fn id(self) -> &'static str {
        match self {
            Self::Connected => "connected",
            Self::Invited => "invited",
            Self::InvitedBy => "invited-by",
            Self::AddressBook => "address-book",
            Self::Friend => "friend",
        }
    }
}

/// A person as the dossier knows them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Connection {
    pub id: i32,
    #[serde(flatten)]
    pub person: Person,
    /// The file that said so last, and the day of that import.
    pub source: String,
    pub day: String,
}

/// What an import says of people, in figures and examples.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct PeopleFound {
    pub read: u32,
    pub added: u32,
    pub changed: u32,
    pub known: u32,
    /// Known from the same network, and no longer in the file.
    pub gone: u32,
    /// The first of them.
    pub changes: Vec<PersonChange>,
    /// Some of those that are new.
    pub sample: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct PersonChange {
    pub name: String,
    /// Of the field.
    pub label: Message,
    pub before: String,
    pub after: String,
}

/// A page of the list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Type)]
pub struct ConnectionPage {
    /// How many there are, and how many of them answer the search.
    pub all: u32,
    pub found: u32,
    pub rows: Vec<Connection>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ConnectionsAsked {
    /// Words or beginnings of words, in any order.
    pub search: String,
    pub sort: ConnectionSort,
    pub descending: bool,
    pub from: u32,
    pub count: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum ConnectionSort {
    #[default]
    Name,
    Company,
    Since,
}

impl Person {
    /// The fields that a column or a card may fill, by their names.
    pub const FIELDS: [&str; 10] = [
        "first_name",
        "last_name",
        "company",
        "position",
        "place",
        "url",
        "email",
        "phone",
        "since",
        "note",
    ];

    pub fn field(&self, field: &str) -> &str {
        match field {
            "first_name" => &self.first_name,
            "last_name" => &self.last_name,
            "company" => &self.company,
            "position" => &self.position,
            "place" => &self.place,
            "url" => &self.url,
            "email" => &self.email,
            "phone" => &self.phone,
            "since" => &self.since,
            "note" => &self.note,
            _ => "",
        }
    }

    /// None for a field that nobody has.
    pub fn field_mut(&mut self, field: &str) -> Option<&mut String> {
        Some(match field {
            "first_name" => &mut self.first_name,
            "last_name" => &mut self.last_name,
            "company" => &mut self.company,
            "position" => &mut self.position,
            "place" => &mut self.place,
            "url" => &mut self.url,
            "email" => &mut self.email,
            "phone" => &mut self.phone,
            "since" => &mut self.since,
            "note" => &mut self.note,
            _ => return None,
        })
    }

    pub fn name(&self) -> String {
        [self.first_name.as_str(), self.last_name.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Nobody can be told by it.
    pub fn is_nobody(&self) -> bool {
        [&self.first_name, &self.last_name, &self.url, &self.email, &self.company, &self.phone]
            .iter()
            .all(|text| text.is_empty())
    }

    /// The words to sort and to search by, as `search_words` has them: of the name, of the company,
    /// and the others.
    pub fn keys(&self) -> [String; 3] {
        [
            search_words(&[&self.last_name, &self.first_name]),
            search_words(&[&self.company]),
            search_words(&[&self.position, &self.place, &self.email, &self.note]),
        ]
    }
}

/// The words of these texts, folded, with a space between them.
pub fn search_words(texts: &[&str]) -> String {
    let mut words = String::with_capacity(texts.iter().map(|text| text.len() + 1).sum());
    for text in texts {
        for word in fold(text).split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty()) {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(word);
        }
    }
    words
}
