//! The cards of a file, told apart before anything in them is read.
use std::borrow::Cow;

use encoding_rs::{Encoding, WINDOWS_1252};

use crate::documents::{decode, guess};

pub(super) struct Card<'b> {
    /// Where it begins, counted from 1, and its first byte.
    pub(super) line: u64,
    pub(super) start: usize,
    /// What stands between its beginning and its end.
    pub(super) body: &'b [u8],
    /// It says where it ends.
    pub(super) is_ended: bool,
    /// The first line that stands before it and belongs to no card.
    pub(super) before: Option<u64>,
}

impl Card<'_> {
    /// Each card says in its own bytes whether it is Unicode; what is not is as the whole file seems
    /// to be.
    pub(super) fn text(&self, bytes: &[u8], all: &[u8]) -> String {
        match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => older(all).decode_without_bom_handling(bytes).0.into_owned(),
        }
    }
}

/// The encoding of a file that is not all Unicode. Its beginning tells it.
fn older(all: &[u8]) -> &'static Encoding {
    const ENOUGH: usize = 16 * 1024;
    let (decoded, name) = guess(&all[..all.len().min(ENOUGH)]);
    let named = Encoding::for_label(name.as_bytes());
    let is_unicode = decoded.broken.is_some() || name == "UTF-8";
    named.filter(|_| !is_unicode).unwrap_or(WINDOWS_1252)
}

/// UTF-16 as UTF-8, and the ends of lines as they are today.
pub(super) fn plain(bytes: &[u8]) -> Cow<'_, [u8]> {
    let bytes = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => {
            Cow::Owned(decode(bytes).text.into_owned().into_bytes())
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(rest),
        _ => Cow::Borrowed(bytes),
    };
    if bytes.contains(&b'\n') || !bytes.contains(&b'\r') {
        return bytes;
    }
    Cow::Owned(bytes.iter().map(|byte| if *byte == b'\r' { b'\n' } else { *byte }).collect())
}

pub(super) fn cards(bytes: &[u8]) -> impl Iterator<Item = Card<'_>> {
    Cards { bytes, at: 0, line: 0 }
}

struct Cards<'b> {
    bytes: &'b [u8],
    at: usize,
    /// Lines before `at`.
    line: u64,
}

impl<'b> Cards<'b> {
    /// The next line and where it begins.
    fn line(&mut self) -> Option<(usize, &'b [u8])> {
        let rest = &self.bytes[self.at..];
        if rest.is_empty() {
            return None;
        }
        let start = self.at;
        let end = memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
        self.at += end;
        self.line += 1;
        Some((start, rest[..end].trim_ascii()))
    }
}

impl<'b> Iterator for Cards<'b> {
    type Item = Card<'b>;

    fn next(&mut self) -> Option<Card<'b>> {
        let mut before = None;
        let start = loop {
            let (start, line) = self.line()?;
            if line.eq_ignore_ascii_case(b"BEGIN:VCARD") {
                break start;
            }
            if !line.is_empty() {
                before.get_or_insert(self.line);
            }
        };
        let line = self.line;
        let (bytes, from) = (self.bytes, self.at);
        let card = |to: usize, is_ended| {
            Some(Card { line, start, body: &bytes[from..to], is_ended, before })
        };
        // A card may hold that of an assistant.
        let (mut within, mut is_agent) = (0_u32, false);
        loop {
            let here = (self.at, self.line);
            let Some((at, text)) = self.line() else { return card(bytes.len(), false) };
            if text.eq_ignore_ascii_case(b"BEGIN:VCARD") {
                if !is_agent {
                    (self.at, self.line) = here;
                    return card(at, false);
                }
                within += 1;
            } else if text.eq_ignore_ascii_case(b"END:VCARD") {
                if within == 0 {
                    return card(at, true);
                }
                within -= 1;
            }
            is_agent = text.get(..5).is_some_and(|name| name.eq_ignore_ascii_case(b"AGENT"));
        }
    }
}
