//! The text of a file that a person drops on the window: plain text, Markdown, PDF or DOCX, told
//! apart by what is inside, whatever the name says. What cannot be read is refused with its reason.
mod decode;
mod docx;
mod pdf;
mod plain;

pub(crate) use decode::{Broken, decode, guess};

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
    #[error("the file is neither text nor PDF nor DOCX")]
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
    if bytes.len() as u64 > MAX_BYTES {
        return Err(too_heavy());
    }
    let text = if pdf::is_one(bytes) {
        pdf::read(bytes)?
    } else if bytes.starts_with(b"PK\x03\x04") {
        docx::read(bytes)?
    } else {
        plain::read(bytes)?
    };
    let text = tidy(&text);
    if text.is_empty() { Err(Unreadable::NoText) } else { Ok(text) }
}

const fn too_heavy() -> Unreadable {
    Unreadable::TooHeavy((MAX_BYTES >> 20) as u32)
}

/// Without what cannot be seen, ligatures opened, and at most one empty line in a row.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines() {
        let seen: String = line
            .chars()
            .filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}'))
            .filter(|c| *c == '\t' || !c.is_control())
            .collect();
        let seen = seen.trim_end();
        if seen.is_empty() {
            empty += 1;
            continue;
        }
        if !tidy.is_empty() {
            tidy.push_str(if empty > 0 { "\n\n" } else { "\n" });
        }
        empty = 0;
        for c in seen.chars() {
            match c {
                '\u{fb00}' => tidy.push_str("ff"),
                '\u{fb01}' => tidy.push_str("fi"),
                '\u{fb02}' => tidy.push_str("fl"),
                '\u{fb03}' => tidy.push_str("ffi"),
                '\u{fb04}' => tidy.push_str("ffl"),
                other => tidy.push(other),
            }
        }
    }
    tidy
}
