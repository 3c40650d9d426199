//! Whether a text is a table, and which line names its columns.
use csv::{ReaderBuilder, StringRecord};

use super::{
    super::{
        ImportError,
        table::{self, DELIMITERS},
    },
    columns,
};

/// Rows that are looked at.
const ROWS: usize = 20;
/// Of the beginning of a text; and signs of a column's name.
const BYTES: usize = 64 * 1024;
const NAME: usize = 60;

/// The cells of the line that names the columns, whatever they say; none where there is no text.
///
/// # Errors
/// `TooWide`.
pub(super) fn find(text: &str) -> Result<Vec<String>, ImportError> {
    let Some(line) = start(text).lines().next() else { return Ok(Vec::new()) };
    let count = |own: &u8| line.bytes().take(BYTES).filter(|byte| byte == own).count();
    // The last of several is taken: the comma, unless another is there more often.
    let delimiter = DELIMITERS.into_iter().rev().max_by_key(count).unwrap_or(b',');
    table::cells(line, delimiter)
}

/// Columns with names, and rows that have as many; where no name is known, a text of any kind may
/// have a comma in each of its lines.
pub(super) fn is_table(text: &str) -> bool {
    let start = start(text);
    let mut end = start.len().min(BYTES);
    while !start.is_char_boundary(end) {
        end -= 1;
    }
    DELIMITERS.into_iter().any(|delimiter| {
        let mut rows: Vec<StringRecord> =
            records(&start[..end], delimiter).take(ROWS + 1).collect();
        if rows.len() <= ROWS && text.len() >= BYTES && rows.len() > 2 {
            // The last one may be cut.
            rows.pop();
        }
        let Some((header, rows)) = rows.split_first() else { return false };
        if !names_columns(header) {
            return false;
        }
        let cells: Vec<String> = header.iter().map(str::to_owned).collect();
        let known = columns::guess(&cells).columns.iter().flatten().count();
        let even = rows.iter().filter(|row| row.len() == header.len()).count();
        let is_even = even * 10 >= rows.len() * 8;
        let in_prose = delimiter == b',' && header.iter().skip(1).any(|cell| cell.starts_with(' '));
        match known {
            0 => is_even && !in_prose && header.len() > 2 && rows.len() > 1,
            1 => is_even && !in_prose && !rows.is_empty(),
            _ => rows.is_empty() || is_even || even > 0 && !in_prose,
        }
    })
}

/// After empty lines, and after the one in which Excel is told the sign between columns.
fn start(text: &str) -> &str {
    let text = text.trim_start_matches(['\u{feff}', '\r', '\n', ' ']);
    match text.split_once('\n') {
        Some((first, rest)) if first.len() < 8 && first.to_ascii_lowercase().starts_with("sep=") => {
            rest
        }
        _ => text,
    }
}

fn records(text: &str, delimiter: u8) -> impl Iterator<Item = StringRecord> {
    ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes())
        .into_records()
        .map_while(Result::ok)
}

/// Short words, most of them there, none of them a value.
fn names_columns(header: &StringRecord) -> bool {
    let filled = header.iter().filter(|cell| !cell.trim().is_empty()).count();
    header.len() > 1
        && filled * 2 > header.len()
        && header.iter().all(|cell| {
            let cell = cell.trim();
            let is_value = cell.contains(['@', '\n']) || cell.contains("://") || cell.ends_with('.');
            cell.chars().count() <= NAME
                && !is_value
                && (cell.is_empty() || cell.chars().any(char::is_alphabetic))
        })
}
