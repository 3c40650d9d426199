//! The words of a document in XML, whatever its dialect: what is said, what ends a line and what is
//! left out. Nothing is resolved but the five names that XML itself has, and depth has a limit.
use quick_xml::{
    Reader,
    events::{BytesRef, BytesStart, Event},
};

use super::Unreadable;

/// Elements within elements.
const DEEP: usize = 256;

/// What the elements of a dialect stand for; all but `sign` are asked for a name.
pub(super) struct Dialect {
    /// Holds words.
    pub(super) says: fn(&str) -> bool,
    /// Is a line of its own.
    pub(super) is_line: fn(&str) -> bool,
    /// Its words are not said, or are said a second time.
    pub(super) is_unsaid: fn(&str) -> bool,
    /// What an element stands for by itself.
    pub(super) sign: fn(&BytesStart, &mut String),
    /// Line breaks between its words are only spaces.
    pub(super) breaks_are_spaces: bool,
}

/// The words, line by line.
pub(super) fn text(xml: &str, dialect: &Dialect) -> Result<String, Unreadable> {
    let mut reader = Reader::from_str(xml);
    let mut text = String::new();
    let mut depth = 0;
    let mut unsaid: Option<usize> = None;
    let mut said: Option<usize> = None;
    loop {
        match reader.read_event().map_err(|_| Unreadable::Damaged)? {
            Event::Start(tag) => {
                depth += 1;
                if depth > DEEP {
                    return Err(Unreadable::Damaged);
                }
                let name = tag.local_name();
                if (dialect.is_unsaid)(name.as_ref()) {
                    unsaid.get_or_insert(depth);
                }
                if (dialect.says)(name.as_ref()) {
                    said.get_or_insert(depth);
                }
                if unsaid.is_none() {
                    (dialect.sign)(&tag, &mut text);
                }
            }
            Event::Empty(tag) if unsaid.is_none() => (dialect.sign)(&tag, &mut text),
            Event::End(tag) => {
                if unsaid == Some(depth) {
                    unsaid = None;
                } else if unsaid.is_none() && (dialect.is_line)(tag.local_name().as_ref()) {
                    text.push('\n');
                }
                said = said.filter(|from| *from < depth);
                depth -= 1;
            }
            Event::Text(words) if said.is_some() && unsaid.is_none() => {
                if dialect.breaks_are_spaces {
                    text.extend(
                        words.chars().map(|c| if c.is_whitespace() { plain(c) } else { c }),
                    );
                } else {
                    text.push_str(&words);
                }
            }
            Event::GeneralRef(name) if said.is_some() && unsaid.is_none() => {
                text.push(character(&name).ok_or(Unreadable::Damaged)?);
            }
            // No program that writes documents has one: it would declare what else the names stand for.
            Event::DocType(_) => return Err(Unreadable::Damaged),
            Event::Eof if depth > 0 => return Err(Unreadable::Damaged),
            Event::Eof => return Ok(text),
            _ => {}
        }
    }
}

fn plain(space: char) -> char {
    if matches!(space, '\n' | '\r' | '\t') { ' ' } else { space }
}

/// One of XML's five names, or a number.
fn character(name: &BytesRef) -> Option<char> {
    if let Ok(Some(number)) = name.resolve_char_ref() {
        return Some(number);
    }
    match &**name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
