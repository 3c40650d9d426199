//! Word's files: a zip archive whose main part is XML. Only the words are taken, within limits on
//! size, on how far it unfolds and on how deep it is nested.
use std::io::{Cursor, Read};

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use zip::{ZipArchive, read::ZipFile, result::ZipError};

use super::{Unreadable, too_heavy};

const MAIN: &str = "word/document.xml";
/// Bytes of the main part; fifty pages are about one million.
const MOST: u64 = 32 * 1024 * 1024;
/// Text packs to a tenth or a twentieth; only nonsense to less than a two-hundredth.
const RATIO: u64 = 200;
/// Elements within elements.
const DEEP: usize = 256;

pub(super) fn read(bytes: &[u8]) -> Result<String, Unreadable> {
    let xml = String::from_utf8(unpacked(bytes)?).map_err(|_| Unreadable::Damaged)?;
    text(xml.trim_start_matches('\u{feff}'))
}

fn unpacked(bytes: &[u8]) -> Result<Vec<u8>, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| reason(&error))?;
    let mut main = match archive.by_name(MAIN) {
        Ok(main) => main,
        Err(ZipError::FileNotFound) => return Err(Unreadable::UnknownKind),
        Err(other) => return Err(reason(&other)),
    };
    let most = MOST.min(main.compressed_size().saturating_mul(RATIO));
    let xml = take(&mut main, most)?;
    if xml.len() as u64 > most { Err(too_heavy()) } else { Ok(xml) }
}

/// One byte more than `most` at most, whatever the archive says of the size.
fn take(file: &mut ZipFile<Cursor<&[u8]>>, most: u64) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(|_| Unreadable::Damaged)?;
    Ok(bytes)
}

fn reason(error: &ZipError) -> Unreadable {
    match error {
        ZipError::InvalidPassword => Unreadable::Protected,
        ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED => {
            Unreadable::Protected
        }
        _ => Unreadable::Damaged,
    }
}

/// The words of the main part, paragraph by paragraph.
fn text(xml: &str) -> Result<String, Unreadable> {
    let mut reader = Reader::from_str(xml);
    let mut text = String::new();
    let mut depth = 0;
    // Inside an element whose words are not said, or are said a second time.
    let mut unsaid: Option<usize> = None;
    let mut in_word = false;
    loop {
        match reader.read_event().map_err(|_| Unreadable::Damaged)? {
            Event::Start(tag) => {
                depth += 1;
                if depth > DEEP {
                    return Err(Unreadable::Damaged);
                }
                if is_unsaid(&tag) {
                    unsaid.get_or_insert(depth);
                }
                in_word = tag.local_name().as_ref() == "t";
                if unsaid.is_none() {
                    sign(&tag, &mut text);
                }
            }
            Event::Empty(tag) if unsaid.is_none() => sign(&tag, &mut text),
            Event::End(tag) => {
                if unsaid == Some(depth) {
                    unsaid = None;
                } else if unsaid.is_none() && tag.local_name().as_ref() == "p" {
                    text.push('\n');
                }
                in_word = false;
                depth -= 1;
            }
            Event::Text(words) if in_word && unsaid.is_none() => {
                text.push_str(&words);
            }
            Event::GeneralRef(name) if in_word && unsaid.is_none() => {
                text.push(character(&name).ok_or(Unreadable::Damaged)?);
            }
            // Nothing of Word's has one: it would declare what else the names stand for.
            Event::DocType(_) => return Err(Unreadable::Damaged),
            Event::Eof if depth > 0 => return Err(Unreadable::Damaged),
            Event::Eof => return Ok(text),
            _ => {}
        }
    }
}

/// What older versions of Word show instead of a drawing's text, what was struck out, formulas of
/// fields, and where a line's tabs stop.
fn is_unsaid(tag: &BytesStart) -> bool {
    matches!(tag.local_name().as_ref(), "Fallback" | "del" | "moveFrom" | "instrText" | "tabs")
}

/// What an element stands for by itself.
fn sign(tag: &BytesStart, text: &mut String) {
    match tag.local_name().as_ref() {
        "tab" => text.push('\t'),
        "br" | "cr" => text.push('\n'),
        "noBreakHyphen" => text.push('-'),
        // An item of a list.
        "numPr" => text.push_str("- "),
        _ => {}
    }
}

/// One of XML's five names, or a number.
fn character(name: &quick_xml::events::BytesRef) -> Option<char> {
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
