//! The text of a file that a person drops on the window: plain text, Markdown, PDF, DOCX or
//! ODT, told apart by what is inside, whatever the name says. What cannot be read is refused with its
//! reason.
mod archive;
mod decode;
mod docx;
mod odt;
mod pdf;
mod plain;
mod xml;

pub(crate) use archive::{MAIN_PARTS, MIMETYPE, main_part};
pub(crate) use decode::{Broken, decode, guess};
pub(crate) use pdf::is_one as is_pdf;
pub(crate) use plain::is_office;

/// A larger file is refused before it is read.
pub const MAX_BYTES: u64 = 10 * 1024 * 1024;

/// More are a book.
pub const MAX_PAGES: usize = 50;

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("the file is larger than {0} MB, or would be once it is opened")]
    TooHeavy(u32),
    #[error("the document has more than {0} pages")]
    TooLong(u32),
    #[error("the file is neither text nor PDF, DOCX or ODT")]
    UnknownKind,
    #[error("the file is damaged")]
    Damaged,
    #[error("there is no text in the file")]
    NoText,
    #[error("the file is protected by a password")]
    Protected,
}

/// What a file says: a paragraph on each line, an empty line where the document leaves one.
///
/// # Errors
/// When the file is too large, damaged, protected, of another kind, or holds pictures alone.
pub fn read(bytes: &[u8]) -> Result<String, Unreadable> {
    let text = tidy(&words(bytes)?);
    if text.is_empty() { Err(Unreadable::NoText) } else { Ok(text) }
}

/// The same, untidied: each line of a plain text keeps its number.
///
/// # Errors
/// As `read`.
pub(crate) fn words(bytes: &[u8]) -> Result<String, Unreadable> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(too_heavy());
    }
    if is_pdf(bytes) {
        pdf::read(bytes)
    } else if archive::is_one(bytes) {
        archive::read(bytes)
    } else {
        plain::read(bytes)
    }
}

const fn too_heavy() -> Unreadable {
    Unreadable::TooHeavy((MAX_BYTES >> 20) as u32)
}

/// Without what cannot be seen, ligatures opened, and at most one empty line in a row.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines().map(seen) {
        if line.is_empty() {
            empty += 1;
            continue;
        }
        if !tidy.is_empty() {
            tidy.push_str(if empty > 0 { "\n\n" } else { "\n" });
        }
        empty = 0;
        tidy.push_str(&line);
    }
    tidy
}

/// What a reader sees of a line.
pub(crate) fn seen(line: &str) -> String {
    let mut seen = String::with_capacity(line.len());
    for c in line.trim_end().chars() {
        match c {
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' => {}
            '\t' => seen.push('\t'),
            '\u{fb00}' => seen.push_str("ff"),
            '\u{fb01}' => seen.push_str("fi"),
            '\u{fb02}' => seen.push_str("fl"),
            '\u{fb03}' => seen.push_str("ffi"),
            '\u{fb04}' => seen.push_str("ffl"),
            c if c.is_control() => {}
            other => seen.push(other),
        }
    }
    seen.truncate(seen.trim_end().len());
    seen
}
