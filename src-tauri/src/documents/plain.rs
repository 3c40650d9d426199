//! Text and Markdown. A file that is not Unicode is read in the older encoding that its letters show,
//! in western Europe mostly Windows-1252.
use super::{Unreadable, decode, guess};

/// Other kinds of file that begin like a text.
const OTHER: [&str; 4] = ["{\\rtf", "<!doctype html", "<html", "<?xml"];

/// What Office puts around a document that is locked by a password, in UTF-16.
const LOCKED: &str = "EncryptedPackage";

/// How Office's older files begin.
const OFFICE: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

pub(super) fn read(bytes: &[u8]) -> Result<String, Unreadable> {
    if is_office(bytes) {
        let locked: Vec<u8> = LOCKED.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_locked = bytes.windows(locked.len()).any(|part| part == locked);
        return Err(if is_locked { Unreadable::Protected } else { Unreadable::UnknownKind });
    }
    let decoded = decode(bytes);
    let accents = decoded.text.chars().filter(|c| !c.is_ascii() && *c != '\u{fffd}').count();
    let text = match decoded.broken {
        // One slip in a text of the right kind is no reason to read all of it as another.
        Some(broken) if broken.count > accents => guess(bytes).0.text.into_owned(),
        _ => decoded.text.into_owned(),
    };
    let start = text.trim_start().get(..20).unwrap_or(&text).to_lowercase();
    let other = OTHER.iter().any(|other| start.trim_start().starts_with(other));
    if other || !is_written(&text) { Err(Unreadable::UnknownKind) } else { Ok(text) }
}

/// Office's files of before 2007, and the locked ones of today.
pub(crate) fn is_office(bytes: &[u8]) -> bool {
    bytes.starts_with(&OFFICE)
}

/// Whether it is a text at all: signs that nobody types give a picture or a program away.
fn is_written(text: &str) -> bool {
    let strange = |c: &char| c.is_control() && !c.is_whitespace() || *c == '\u{fffd}';
    let all = text.chars().count();
    text.chars().filter(strange).count() <= 2 + all / 100
}
