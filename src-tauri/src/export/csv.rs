//! Tables for a spreadsheet. In French as French Excel opens them (semicolons), in English with
//! commas; both in UTF-8 that says so, with the line ends of the standard (RFC 4180).
//!
//! A cell that a spreadsheet would compute stays text: where it begins with = + - @, a tab or a line
//! break, or with the wide forms of these signs, an apostrophe goes before it. Only a telephone number
//! in groups ('+33 6 12 34 56 78') stands as it is: nothing in it can be computed.
mod actions;
mod connections;
mod plan;
mod profile;

use csv::{Terminator, WriterBuilder};

use super::{Source, asked::Table};
use crate::{dossier::Dossier, text::Language, texts::Texts};

const BOM: &str = "\u{feff}";

pub(super) fn write(source: &Source, table: Table) -> Vec<u8> {
    let rows = match table {
        Table::Plan => plan::rows(source.dossier, source.texts),
        Table::Actions => actions::rows(source.dossier, source.texts),
        Table::Profile => profile::rows(source.dossier, source.texts),
        Table::Connections => connections::rows(source),
    };
    let delimiter = if source.texts.language() == Language::Fr { b';' } else { b',' };
    let mut writer = WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(Terminator::CRLF)
        .from_writer(BOM.as_bytes().to_vec());
    for row in rows {
        let cells = row.iter().map(|cell| guarded(cell));
        writer.write_record(cells).expect("every row has the cells of the first");
    }
    writer.into_inner().expect("writing to memory does not fail")
}

/// The headings of a table, by their ids in `locales/`.
fn headings(ids: &[&str], texts: &Texts) -> Vec<String> {
    ids.iter().map(|id| texts.word(id)).collect()
}

/// What a network is called; its id where nobody knows it any more.
fn network_name(id: &str, dossier: &Dossier, texts: &Texts) -> String {
    dossier.network(id).map_or_else(|| id.to_owned(), |network| texts.arg(&network.label()))
}

/// A cell that is only text, whatever it looks like.
fn guarded(cell: &str) -> String {
    let shown = |c: &char| matches!(c, '\n' | '\r' | '\t') || !c.is_control();
    let cell: String = cell.chars().filter(shown).collect();
    let begin = cell.trim_start_matches(|c: char| c == ' ' || is_invisible(c));
    let signs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '−'];
    if begin.starts_with(signs) && !is_telephone(&cell) {
        return format!("'{cell}");
    }
    cell
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{a0}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202f}' | '\u{2060}' | '\u{feff}')
}

fn is_telephone(cell: &str) -> bool {
    let Some(rest) = cell.strip_prefix('+') else { return false };
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    let may = |c: char| c.is_ascii_digit() || is_space(c) || matches!(c, '.' | '(' | ')');
    rest.starts_with(|c: char| c.is_ascii_digit())
        && rest.trim_end().contains(is_space)
        && rest.chars().all(may)
}
