//! From the place of a value, `work[2].position`, to its line and column in the file: one walk
//! through JSON that has been read before, however it is laid out.
use std::collections::{HashMap, HashSet};

use crate::documents::decode;

/// Counted from 1, in characters, as editors do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: u32,
    pub column: u32,
}

impl Position {
    pub const START: Self = Self { line: 1, column: 1 };
}

/// Where those of the `places` that the file has stand in it; the place of the whole is ''. Of a key
/// that is written twice, the first counts, as it does when the file is read.
pub fn positions<'p>(bytes: &[u8], places: &HashSet<&'p str>) -> HashMap<&'p str, Position> {
    let decoded = decode(bytes);
    let mut walk = Walk {
        text: &decoded.text,
        counted: 0,
        position: Position::START,
        place: String::new(),
        open: Vec::new(),
        places,
        found: HashMap::new(),
    };
    walk.run();
    walk.found
}

struct Walk<'a, 'p> {
    text: &'a str,
    /// The bytes up to `position`.
    counted: usize,
    position: Position,
    /// Of the value that comes next.
    place: String,
    open: Vec<Open>,
    places: &'a HashSet<&'p str>,
    found: HashMap<&'p str, Position>,
}

/// An object or a list that has not ended yet.
struct Open {
    /// How much of `place` is its own.
    own: usize,
    /// How many values have gone by, in a list.
    index: Option<usize>,
}

impl<'p> Walk<'_, 'p> {
    fn run(&mut self) {
        let text = self.text;
        let mut at = 0;
        let mut key = false;
        while let Some(byte) = text.as_bytes().get(at).copied() {
            match byte {
                b'{' | b'[' => {
                    self.value(at);
                    let index = (byte == b'[').then_some(0);
                    self.open.push(Open { own: self.place.len(), index });
                    key = index.is_none();
                    self.name_item();
                    at += 1;
                }
                b'}' | b']' => {
                    if let Some(open) = self.open.pop() {
                        self.place.truncate(open.own);
                    }
                    key = false;
                    at += 1;
                }
                b',' => {
                    if let Some(open) = self.open.last_mut() {
                        open.index = open.index.map(|index| index + 1);
                        key = open.index.is_none();
                    }
                    self.name_item();
                    at += 1;
                }
                b'"' => {
                    let end = string_end(text, at);
                    if key {
                        self.name_key(&text[at..end]);
                        key = false;
                    } else {
                        self.value(at);
                    }
                    at = end;
                }
                b':' | b' ' | b'\t' | b'\r' | b'\n' => at += 1,
                _ => {
                    self.value(at);
                    let rest = &text[at..];
                    at += rest.find([',', '}', ']', ' ', '\t', '\r', '\n']).unwrap_or(rest.len());
                }
            }
        }
    }

    /// A value begins at this byte.
    fn value(&mut self, at: usize) {
        let Some(&place) = self.places.get(self.place.as_str()) else { return };
        let gone = &self.text[self.counted..at];
        let count = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        match gone.rfind('\n') {
            Some(last) => {
                let lines = gone.bytes().filter(|byte| *byte == b'\n').count();
                self.position.line += u32::try_from(lines).unwrap_or(u32::MAX);
                self.position.column = 1 + count(&gone[last + 1..]);
            }
            None => self.position.column += count(gone),
        }
        self.counted = at;
        self.found.entry(place).or_insert(self.position);
    }

    fn name_item(&mut self) {
        if let Some(Open { own, index: Some(index) }) = self.open.last() {
            self.place.truncate(*own);
            self.place.push_str(&format!("[{index}]"));
        }
    }

    fn name_key(&mut self, quoted: &str) {
        let own = self.open.last().map_or(0, |open| open.own);
        self.place.truncate(own);
        if own > 0 {
            self.place.push('.');
        }
        // Only a key with an escape in it has to be read.
        match serde_json::from_str::<String>(quoted) {
            Ok(key) if quoted.contains('\\') => self.place.push_str(&key),
            _ => self.place.push_str(quoted.trim_matches('"')),
        }
    }
}

/// The byte after the quote that ends the string.
fn string_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}
