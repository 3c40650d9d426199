//! XML as the same tree that JSON makes: what stands several times is a list, the few attributes that
//! say something are keys. Nothing that a document declares is resolved.
use std::collections::HashMap;

use quick_xml::{
    Reader,
    events::{BytesRef, BytesStart, Event},
};

use super::super::{Danger, ImportError, json::Node};

/// Elements within elements; a CV has ten.
const DEEP: usize = 64;
/// A long CV has two thousand.
const MOST_ELEMENTS: usize = 200_000;
/// Pictures and certificates stand in it as text.
const MOST_BYTES: usize = 32 * 1024 * 1024;
/// The others are about the format.
const ATTRIBUTES: [&str; 5] = ["year", "month", "day", "locale", "languagecode"];

/// The name of the first element, if it is XML.
pub(super) fn root(xml: &str) -> Option<String> {
    let mut reader = Reader::from_str(xml.trim_start().strip_prefix('\u{feff}').unwrap_or(xml));
    if !xml.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        return None;
    }
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) | Event::Empty(tag) => {
                return Some(tag.local_name().as_ref().to_owned());
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}

/// The name of the first element and what it holds.
///
/// # Errors
/// `TooDeep`, `TooHeavy`, `Unsafe` where it declares a document type, `Damaged`.
pub(super) fn parse(xml: &str) -> Result<(String, Node), ImportError> {
    if xml.len() > MOST_BYTES {
        return Err(ImportError::TooHeavy((MOST_BYTES >> 20) as u32));
    }
    let mut reader = Reader::from_str(xml.trim_start_matches('\u{feff}'));
    let mut open: Vec<Element> = Vec::new();
    let mut elements = 0_usize;
    loop {
        let event = reader.read_event().map_err(|error| ImportError::Damaged(error.to_string()))?;
        match event {
            Event::Start(tag) => {
                elements += 1;
                if open.len() >= DEEP {
                    return Err(ImportError::TooDeep);
                }
                if elements > MOST_ELEMENTS {
                    return Err(ImportError::Unsafe(Danger::TooManyElements));
                }
                open.push(Element::new(&tag)?);
            }
            Event::Empty(tag) => {
                let element = Element::new(&tag)?;
                match open.last_mut() {
                    Some(parent) => parent.add(element),
                    None => return Ok((element.name.clone(), element.node())),
                }
            }
            Event::End(_) => {
                let Some(element) = open.pop() else {
                    return Err(ImportError::Damaged("</>".to_owned()));
                };
                match open.last_mut() {
                    Some(parent) => parent.add(element),
                    None => return Ok((element.name.clone(), element.node())),
                }
            }
            Event::Text(words) => say(&mut open, &words),
            Event::CData(words) => say(&mut open, &words),
            Event::GeneralRef(name) => say(&mut open, sign(&name)?.encode_utf8(&mut [0; 4])),
            Event::DocType(_) => return Err(ImportError::Unsafe(Danger::Declarations)),
            Event::Eof => return Err(ImportError::Damaged("</>".to_owned())),
            _ => {}
        }
    }
}

fn say(open: &mut [Element], words: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(words);
    }
}

/// One of XML's five names, or a number; a document declares no others here.
fn sign(name: &BytesRef) -> Result<char, ImportError> {
    if let Ok(Some(sign)) = name.resolve_char_ref() {
        return Ok(sign);
    }
    Ok(match &**name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return Err(ImportError::Unsafe(Danger::Declarations)),
    })
}

struct Element {
    name: String,
    pairs: Vec<(String, Node)>,
    /// Where each name stands in `pairs`.
    names: HashMap<String, usize>,
    text: String,
}

impl Element {
    fn new(tag: &BytesStart) -> Result<Self, ImportError> {
        let mut pairs = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| ImportError::Damaged(error.to_string()))?;
            let key = attribute.key.local_name().as_ref().to_ascii_lowercase();
            if ATTRIBUTES.contains(&key.as_str()) {
                let value = attribute.value.into_owned();
                pairs.push((format!("@{key}"), Node::Text(value)));
            }
        }
        let name = tag.local_name().as_ref().to_owned();
        Ok(Self { name, pairs, names: HashMap::new(), text: String::new() })
    }

    fn add(&mut self, element: Self) {
        let name = element.name.clone();
        let node = element.node();
        match self.names.get(&name).map(|at| &mut self.pairs[*at].1) {
            Some(Node::List(nodes)) => nodes.push(node),
            Some(first) => *first = Node::List(vec![std::mem::replace(first, Node::Null), node]),
            None => {
                self.names.insert(name.clone(), self.pairs.len());
                self.pairs.push((name, node));
            }
        }
    }

    fn node(mut self) -> Node {
        if self.pairs.is_empty() {
            return Node::Text(self.text);
        }
        if !self.text.trim().is_empty() {
            self.pairs.push(("#text".to_owned(), Node::Text(self.text)));
        }
        Node::Object(self.pairs)
    }
}
