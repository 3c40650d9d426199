//! Text and Markdown. A file that is not Unicode is taken for Windows-1252, in which western Europe
//! wrote before.
use super::{Unreadable, decode};

/// Other kinds of file that begin like a text.
const OTHER: [&str; 4] = ["{\\rtf", "<!doctype html", "<html", "<?xml"];

/// What Office puts around a document that is locked by a password, in UTF-16.
const LOCKED: &str = "EncryptedPackage";

/// How Office's older files begin.
const OFFICE: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

pub(super) fn read(bytes: &[u8]) -> Result<String, Unreadable> {
    if bytes.starts_with(&OFFICE) {
        let locked: Vec<u8> = LOCKED.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_locked = bytes.windows(locked.len()).any(|part| part == locked);
        return Err(if is_locked { Unreadable::Protected } else { Unreadable::UnknownKind });
    }
    let decoded = decode(bytes);
    let accents = decoded.text.chars().filter(|c| !c.is_ascii() && *c != '\u{fffd}').count();
    let text = match decoded.broken {
        // One slip in a text of the right kind is no reason to read all of it as another.
        Some(broken) if broken.count > accents => windows_1252(bytes),
        _ => decoded.text.into_owned(),
    };
    let start = text.trim_start().get(..20).unwrap_or(&text).to_lowercase();
    let other = OTHER.iter().any(|other| start.trim_start().starts_with(other));
    if other || !is_written(&text) { Err(Unreadable::UnknownKind) } else { Ok(text) }
}

/// Whether it is a text at all: signs that nobody types give a picture or a program away.
fn is_written(text: &str) -> bool {
    let strange = |c: &char| c.is_control() && !c.is_whitespace() || *c == '\u{fffd}';
    let all = text.chars().count();
    text.chars().filter(strange).count() <= 2 + all / 100
}

fn windows_1252(bytes: &[u8]) -> String {
    bytes
        .iter()
        .map(|byte| match byte {
            0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
            byte => char::from(*byte),
        })
        .collect()
}

/// What stands from 0x80 on, where Latin-1 has control characters.
const HIGH: [char; 32] = [
    '\u{20ac}', '\u{fffd}', '\u{201a}', '\u{192}', '\u{201e}', '\u{2026}', '\u{2020}', '\u{2021}',
    '\u{2c6}', '\u{2030}', '\u{160}', '\u{2039}', '\u{152}', '\u{fffd}', '\u{17d}', '\u{fffd}',
    '\u{fffd}', '\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}', '\u{2022}', '\u{2013}', '\u{2014}',
    '\u{2dc}', '\u{2122}', '\u{161}', '\u{203a}', '\u{153}', '\u{fffd}', '\u{17e}', '\u{178}',
];
