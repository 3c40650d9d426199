//! Word's files, of which only the words are taken.
use quick_xml::events::BytesStart;

use super::{
    Unreadable,
    xml::{self, Dialect},
};

pub(super) const MAIN: &str = "word/document.xml";

const WORD: Dialect = Dialect {
    says: |name| name == "t",
    is_line: |name| name == "p",
    is_unsaid,
    sign,
    breaks_are_spaces: false,
};

pub(super) fn read(xml: &str) -> Result<String, Unreadable> {
    xml::text(xml, &WORD)
}

/// What older versions of Word show instead of a drawing's text, what was struck out, formulas of
/// fields, and where a line's tabs stop.
fn is_unsaid(name: &str) -> bool {
    matches!(name, "Fallback" | "del" | "moveFrom" | "instrText" | "tabs")
}

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
