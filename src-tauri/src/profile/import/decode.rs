//! A file's bytes as text: UTF-8 or UTF-16, with or without a mark at the start. What is broken
//! becomes a '\u{fffd}', and one notice says where the first one is and how many there are.
use std::borrow::Cow;

use super::{Message, Skipped};

pub(super) struct Decoded<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) broken: Option<Skipped>,
}

pub(super) fn decode(bytes: &[u8]) -> Decoded<'_> {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest, 3),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => utf8(bytes, 0),
    }
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
        notice(line, skipped + at + 1, count)
    });
    Decoded { text: String::from_utf8_lossy(bytes), broken }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Decoded<'static> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    let mut first = None;
    let mut count = 0;
    let mut line = 1;
    let mut at = 3;
    let broken = |line, at, first: &mut Option<(usize, usize)>, count: &mut usize| {
        first.get_or_insert((line, at));
        *count += 1;
    };
    for read in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        if read.is_err() {
            broken(line, at, &mut first, &mut count);
        }
        let read = read.unwrap_or(char::REPLACEMENT_CHARACTER);
        line += usize::from(read == '\n');
        at += 2 * read.len_utf16();
        text.push(read);
    }
    if !odd.is_empty() {
        broken(line, at, &mut first, &mut count);
    }
    let broken = first.map(|(line, at)| notice(line, at, count));
    Decoded { text: text.into(), broken }
}

fn notice(line: usize, byte: usize, count: usize) -> Skipped {
    let why = Message::new("import-skipped-encoding")
        .number("line", line)
        .number("byte", byte)
        .number("n", count);
    Skipped { place: String::new(), why }
}
