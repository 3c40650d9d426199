//! A file's bytes as text: UTF-8 or UTF-16, with or without a mark at the start. What is broken
//! becomes a '\u{fffd}', and it is told where the first one is and how many there are.
use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

pub(crate) struct Decoded<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) broken: Option<Broken>,
}

/// Signs that could not be read.
#[derive(Clone, Copy)]
pub(crate) struct Broken {
    /// The first one's, counted from 1.
    pub(crate) line: usize,
    pub(crate) byte: usize,
    pub(crate) count: usize,
}

pub(crate) fn decode(bytes: &[u8]) -> Decoded<'_> {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest, 3),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => utf8(bytes, 0),
    }
}

/// The same of a file that may be older than Unicode: Windows-1252 and its like are told by the letters
/// that they make. Names the encoding.
pub(crate) fn guess(bytes: &[u8]) -> (Decoded<'_>, &'static str) {
    let decoded = decode(bytes);
    let marked = matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0xef, 0xbb, 0xbf, ..]);
    if marked || decoded.broken.is_none() {
        return (decoded, "UTF-8");
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    let text = encoding.decode_without_bom_handling(bytes).0;
    (Decoded { text, broken: None }, encoding.name())
}

/// `skipped` bytes stand before these in the file.
fn utf8(bytes: &[u8], skipped: usize) -> Decoded<'_> {
    let mut first = None;
    let mut count = 0;
    let mut at = 0;
    for chunk in bytes.utf8_chunks() {
        at += chunk.valid().len();
        if !chunk.invalid().is_empty() {
            first.get_or_insert(at);
            count += 1;
        }
        at += chunk.invalid().len();
    }
    let broken = first.map(|at| {
        let line = bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
        Broken { line, byte: skipped + at + 1, count }
    });
    Decoded { text: String::from_utf8_lossy(bytes), broken }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Decoded<'static> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    let mut broken: Option<Broken> = None;
    let mut line = 1;
    let mut byte = 3;
    let mut note = |line, byte| broken.get_or_insert(Broken { line, byte, count: 0 }).count += 1;
    for read in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        if read.is_err() {
            note(line, byte);
        }
        let read = read.unwrap_or(char::REPLACEMENT_CHARACTER);
        line += usize::from(read == '\n');
        byte += 2 * read.len_utf16();
        text.push(read);
    }
    if !odd.is_empty() {
        note(line, byte);
    }
    Decoded { text: text.into(), broken }
}
