//! JSON, key by key: whatever nobody has asked for in the end is noted.
use std::collections::HashSet;

use super::{Message, json::Node, reading::Reading, said::Said};
use crate::text::PartialDate;

/// A longer key is cut in a notice.
const MAX_KEY: usize = 60;

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

impl Reading<'_> {
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

    /// Of several, a field of the base takes the first; the others are noted.
    pub(super) fn first(&mut self, field: &str, values: impl IntoIterator<Item = Said>) {
        let mut values = values.into_iter();
        let first = values.next();
        self.field(field, first);
        for Said { text, parts } in values {
            let place = parts.into_iter().next().map(|part| part.place).unwrap_or_default();
            self.skip(place, Message::new("source-first-kept").text("text", text));
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
