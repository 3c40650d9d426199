//! JSON as it stands in the file: in its order, with the keys that are written twice. serde_json
//! reads it, and stops where the nesting grows too deep for the stack.
use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};
use serde_json::Number;

use super::{Files, ImportError, Message, reading::Reading};
use crate::documents::decode;

/// A tree takes many times the room of its text; five thousand friends take one megabyte.
const MOST_BYTES: u64 = 10 * 1024 * 1024;

#[derive(Debug)]
pub(super) enum Node {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// The text of the one file there is, begun in `reading`; and its length in bytes.
///
/// # Errors
/// When it cannot be read.
pub(super) fn text(files: &mut Files, reading: &mut Reading) -> Result<(String, u64), ImportError> {
    let name = files.single().ok_or(ImportError::NotAProfile)?;
    reading.expect(files.size(&name));
    text_in(files, reading, &name, None)
}

/// The same of one of an archive's files, with what it holds.
///
/// # Errors
/// When it cannot be read.
pub(super) fn text_in(
    files: &mut Files,
    reading: &mut Reading,
    name: &str,
    what: Option<Message>,
) -> Result<(String, u64), ImportError> {
    if files.size(name) > MOST_BYTES {
        return Err(ImportError::TooHeavy((MOST_BYTES >> 20) as u32));
    }
    let bytes = files.read(name)?;
    reading.begin(name, what, None)?;
    let decoded = decode(&bytes);
    if let Some(broken) = decoded.broken {
        reading.broken(broken);
    }
    Ok((decoded.text.into_owned(), bytes.len() as u64))
}

/// # Errors
/// `Syntax` with its place, or `TooDeep`.
pub(super) fn parse(text: &str) -> Result<Node, ImportError> {
    serde_json::from_str(text).map_err(|error| {
        // serde_json tells this one from the others in its words alone.
        if error.to_string().starts_with("recursion limit exceeded") {
            return ImportError::TooDeep;
        }
        let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
        let before = line.as_bytes().get(..error.column()).unwrap_or(line.as_bytes());
        let column = String::from_utf8_lossy(before).chars().count();
        ImportError::Syntax { line: number(error.line()), column: number(column) }
    })
}

fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Node {
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::List(nodes) => nodes.is_empty(),
            Self::Object(pairs) => pairs.is_empty(),
            Self::Bool(_) | Self::Number(_) => false,
        }
    }

    /// Without what says nothing, and without these keys; the numbers in a list stay as they are.
    pub(super) fn without_empty(self, keys: &[&str]) -> Self {
        match self {
            Self::List(nodes) => {
                let nodes: Vec<Self> =
                    nodes.into_iter().map(|node| node.without_empty(keys)).collect();
                if nodes.iter().all(Self::is_empty) { Self::Null } else { Self::List(nodes) }
            }
            Self::Object(pairs) => {
                let said = pairs.into_iter().filter(|(key, _)| !keys.contains(&key.as_str()));
                let said = said.map(|(key, node)| (key, node.without_empty(keys)));
                Self::Object(said.filter(|(_, node)| !node.is_empty()).collect())
            }
            Self::Text(text) if text.trim().is_empty() => Self::Null,
            other => other,
        }
    }

    /// What stands under a key of an object.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(pairs) = self else { return None };
        pairs.iter().find(|(own, _)| own == key).map(|(_, node)| node)
    }

    /// The message that names its type.
    pub(super) fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "import-type-nothing",
            Self::Bool(_) => "import-type-bool",
            Self::Number(_) => "import-type-number",
            Self::Text(_) => "import-type-text",
            Self::List(_) => "import-type-list",
            Self::Object(_) => "import-type-object",
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Number::from_f64(value).map_or(Node::Null, Node::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Node, E> {
        Ok(Node::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element()? {
            nodes.push(node);
        }
        Ok(Node::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Node::Object(pairs))
    }
}
