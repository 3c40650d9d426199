//! OpenDocument texts, as LibreOffice writes them, of which only the words are taken.
use quick_xml::events::BytesStart;

use super::{
    Unreadable,
    xml::{self, Dialect},
};

pub(super) const MAIN: &str = "content.xml";

/// How the kinds of text begin: there are templates and master documents too.
const KIND: &[u8] = b"application/vnd.oasis.opendocument.text";

/// Spaces in a row; more are a drawing made of them.
const MOST_SPACES: usize = 100;

const OPEN_DOCUMENT: Dialect =
    Dialect { says: is_paragraph, is_line: is_paragraph, is_unsaid, sign, breaks_are_spaces: true };

/// Whether the archive says that it is a text, not a table or a drawing.
pub(super) fn is_one(kind: &[u8]) -> bool {
    kind.trim_ascii().starts_with(KIND)
}

pub(super) fn read(xml: &str) -> Result<String, Unreadable> {
    xml::text(xml, &OPEN_DOCUMENT)
}

fn is_paragraph(name: &str) -> bool {
    matches!(name, "p" | "h")
}

/// What was struck out, remarks in the margin, the marks of footnotes, and what a picture is called.
fn is_unsaid(name: &str) -> bool {
    matches!(name, "tracked-changes" | "annotation" | "note-citation" | "image" | "desc")
}

fn sign(tag: &BytesStart, text: &mut String) {
    match tag.local_name().as_ref() {
        "tab" => text.push('\t'),
        "line-break" => text.push('\n'),
        "s" => text.extend(std::iter::repeat_n(' ', spaces(tag))),
        "list-item" if !text.ends_with("- ") => text.push_str("- "),
        // A frame within a paragraph has paragraphs of its own.
        "p" | "h" if !text.ends_with('\n') && !text.ends_with("- ") && !text.is_empty() => {
            text.push('\n');
        }
        _ => {}
    }
}

/// How many spaces one element stands for.
fn spaces(tag: &BytesStart) -> usize {
    let count = tag.attributes().flatten().find(|it| it.key.local_name().as_ref() == "c");
    let count = count.and_then(|it| it.value.parse().ok());
    count.unwrap_or(1).min(MOST_SPACES)
}
