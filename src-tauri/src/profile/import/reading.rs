//! What has been read so far, and the steps every part of a file goes through: each is either taken
//! or noted with its place and the reason, within limits a hostile file cannot pass.
use std::collections::{BTreeMap, HashSet};

use super::{
    Content, Import, Item, Message, Profile, ReadFrom, Skipped, json::Node, known::Known,
    said::Said,
};
use crate::{
    profile::LONGEST,
    text::{Language, PartialDate, fold},
};

const MAX_ENTRIES: usize = 500;
/// Notices beyond these are only counted.
const MAX_NOTICES: usize = 1000;
/// A longer key is cut in a notice.
const MAX_KEY: usize = 60;

pub(super) struct Reading<'a> {
    known: Known<'a>,
    language: Language,
    items: Vec<Item>,
    entries: usize,
    seen: HashSet<Vec<String>>,
    skipped: Vec<Skipped>,
    more: usize,
}

/// An object and the keys that nobody has asked for yet.
pub(super) struct Object<'n> {
    pub(super) place: String,
    left: Vec<(&'n str, &'n Node)>,
}

impl<'n> Object<'n> {
    /// The first of these keys that is there.
    pub(super) fn take(&mut self, keys: &[&str]) -> Option<(String, &'n Node)> {
        let found = keys
            .iter()
            .find_map(|key| self.left.iter().position(|(own, node)| own == key && !node.is_empty()))
            .or_else(|| self.left.iter().position(|(own, _)| keys.contains(own)))?;
        let (key, node) = self.left.remove(found);
        Some((self.key(key), node))
    }

    fn key(&self, key: &str) -> String {
        let mut key: String = key.chars().filter(|c| !c.is_control()).collect();
        if let Some((end, _)) = key.char_indices().nth(MAX_KEY) {
            key.truncate(end);
            key.push('…');
        }
        if self.place.is_empty() { key } else { format!("{}.{key}", self.place) }
    }
}

impl<'a> Reading<'a> {
    pub(super) fn new(profile: &'a Profile, language: Language) -> Self {
        Self {
            known: Known::new(profile, language),
            language,
            items: Vec::new(),
            entries: 0,
            seen: HashSet::new(),
            skipped: Vec::new(),
            more: 0,
        }
    }

    pub(super) fn finish(mut self, name: Option<String>) -> Import {
        if self.more > 0 {
            let why = Message::new("import-skipped-more").number("n", self.more);
            self.skipped.push(Skipped { place: String::new(), why });
        }
        Import { name, language: self.language, items: self.items, skipped: self.skipped }
    }

    pub(super) fn skip(&mut self, place: impl Into<String>, why: Message) {
        if self.skipped.len() < MAX_NOTICES {
            self.skipped.push(Skipped { place: place.into(), why });
        } else {
            self.more += 1;
        }
    }

    /// A field of the base. An empty value says nothing and is not offered.
    pub(super) fn field(&mut self, field: &str, value: Option<Said>) {
        let Some(Said { text: value, parts }) = value.filter(|said| !said.text.is_empty()) else {
            return;
        };
        let current = self.known.field(field).map(str::to_owned);
        self.items.push(Item {
            label: Message::new(format!("base-{field}")),
            known: current.as_ref().is_some_and(|current| current.trim() == value),
            current,
            content: Content::Field { field: field.to_owned(), value },
            read_from: ReadFrom {
                place: parts.first().map(|part| part.place.clone()).unwrap_or_default(),
                fields: [(field.to_owned(), parts)].into(),
            },
        });
    }

    /// An entry with these values, those that are there.
    pub(super) fn entry(&mut self, place: &str, kind: &str, values: &[(&str, Option<Said>)]) {
        let said = || values.iter().filter_map(|(field, said)| Some((*field, said.as_ref()?)));
        let fields = said().map(|(field, said)| (field.to_owned(), said.parts.clone())).collect();
        let values: BTreeMap<String, String> =
            said().map(|(field, said)| (field.to_owned(), said.text.clone())).collect();
        if values.is_empty() {
            return;
        }
        let mut key = vec![kind.to_owned()];
        key.extend(values.iter().map(|(field, value)| format!("{field} {}", fold(value))));
        if self.entries == MAX_ENTRIES {
            self.skip(place, Message::new("import-skipped-too-many").number("max", MAX_ENTRIES));
        } else if self.seen.insert(key) {
            self.entries += 1;
            self.items.push(Item {
                label: Message::new(format!("entry-{kind}")),
                current: None,
                known: self.known.has_entry(kind, &values),
                content: Content::Entry { entry: kind.to_owned(), values },
                read_from: ReadFrom { place: place.to_owned(), fields },
            });
        } else {
            self.skip(place, Message::new("import-skipped-repeated"));
        }
    }

    /// None where it is not an object, or an empty one; what is written twice is read once.
    pub(super) fn object<'n>(&mut self, place: String, node: &'n Node) -> Option<Object<'n>> {
        let Node::Object(pairs) = node else {
            self.wrong_type(place, "import-type-object", node);
            return None;
        };
        if pairs.is_empty() {
            self.empty(place);
            return None;
        }
        let mut object = Object { place, left: Vec::new() };
        let mut seen = HashSet::new();
        for (key, node) in pairs {
            if seen.insert(key) {
                object.left.push((key, node));
            } else {
                self.skip(object.key(key), Message::new("import-skipped-twice"));
            }
        }
        Some(object)
    }

    /// Notes the keys nobody has asked for.
    pub(super) fn end(&mut self, object: &Object) {
        for (key, node) in &object.left {
            let why =
                if node.is_empty() { "import-skipped-empty" } else { "import-skipped-unknown" };
            self.skip(object.key(key), Message::new(why));
        }
    }

    /// Notes these keys, where there is something in them, with a reason of their own.
    pub(super) fn leave(&mut self, object: &mut Object, keys: &[&str], why: &str) {
        for key in keys {
            if let Some((place, node)) = object.take(&[key]) {
                if node.is_empty() {
                    self.empty(place);
                } else {
                    self.skip(place, Message::new(why));
                }
            }
        }
    }

    /// The text under the first of these keys that says something.
    pub(super) fn text(&mut self, object: &mut Object, keys: &[&str]) -> Option<Said> {
        let (place, node) = object.take(keys)?;
        self.text_of(place, node)
    }

    /// The same for a date, kept as it is written whether it can be read or not.
    pub(super) fn date(&mut self, object: &mut Object, keys: &[&str]) -> Option<Said> {
        let (place, node) = object.take(keys)?;
        let said = self.text_of(place.clone(), node)?;
        if PartialDate::parse(&said.text).is_none() {
            self.skip(place, Message::new("import-skipped-date").text("date", &said.text));
        }
        Some(said)
    }

    /// The texts of a list, or a single one.
    pub(super) fn texts(&mut self, object: &mut Object, key: &str) -> Vec<Said> {
        let mut texts = Vec::new();
        if let Some((place, node)) = object.take(&[key]) {
            self.each(place, node, |reading, place, node| {
                texts.extend(reading.text_of(place, node));
            });
        }
        texts
    }

    pub(super) fn text_of(&mut self, place: String, node: &Node) -> Option<Said> {
        let text = match node {
            Node::Text(text) => text.trim().to_owned(),
            Node::Number(number) => number.to_string(),
            other => {
                self.wrong_type(place, "import-type-text", other);
                return None;
            }
        };
        if text.is_empty() {
            self.empty(place);
            return None;
        }
        self.short_enough(place.clone(), Said::new(place, text))
    }

    /// Paragraphs, with an empty line between them.
    pub(super) fn paragraphs(
        &mut self,
        place: &str,
        parts: impl IntoIterator<Item = Option<Said>>,
    ) -> Option<Said> {
        let said = Said::joined(parts, "\n\n")?;
        self.short_enough(place.to_owned(), said)
    }

    fn short_enough(&mut self, place: String, said: Said) -> Option<Said> {
        // Counting stops at the limit.
        if said.text.chars().nth(LONGEST).is_some() {
            self.skip(place, Message::new("import-skipped-too-long").number("max", LONGEST));
            return None;
        }
        Some(said)
    }

    /// Runs `read` on each part of a list; what stands alone is read as a list of one.
    pub(super) fn each(
        &mut self,
        place: String,
        node: &Node,
        mut read: impl FnMut(&mut Self, String, &Node),
    ) {
        match node {
            Node::List(nodes) if !nodes.is_empty() => {
                for (index, node) in nodes.iter().enumerate() {
                    read(self, format!("{place}[{index}]"), node);
                }
            }
            node if node.is_empty() => self.empty(place),
            node => read(self, place, node),
        }
    }

    fn empty(&mut self, place: String) {
        self.skip(place, Message::new("import-skipped-empty"));
    }

    fn wrong_type(&mut self, place: String, expected: &str, found: &Node) {
        let why = if found.is_empty() {
            Message::new("import-skipped-empty")
        } else {
            Message::new("import-skipped-wrong-type")
                .word("expected", expected)
                .word("found", found.type_name())
        };
        self.skip(place, why);
    }
}
