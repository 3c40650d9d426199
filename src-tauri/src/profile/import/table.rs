//! CSV, as it comes: with a paragraph of notes before the header, a comma, semicolon or tab between
//! the columns, line breaks inside a cell, columns in any order. The header is found by what it says.
use csv::{ByteRecord, Reader, ReaderBuilder, StringRecord};

use super::ImportError;
use crate::text::fold;

/// Columns; a full Google address book has about a hundred.
const MOST_COLUMNS: usize = 1000;
/// Bytes of a line that names them.
const LONGEST_HEADER: usize = 1024 * 1024;
/// Of the sign between columns, on a line; a long text may have some of them too.
const MOST_SIGNS: usize = 100_000;
/// Lines in which a header is looked for.
const BEFORE: usize = 100;
pub(super) const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

pub(super) struct Table<'t> {
    pub(super) header: Vec<String>,
    reader: Reader<&'t [u8]>,
    record: StringRecord,
    bytes: ByteRecord,
    /// Of the header, counted from 1; and its first byte.
    line: u64,
    start: u64,
}

pub(super) struct Row<'r> {
    record: &'r StringRecord,
    /// Counted from 1, as editors do.
    pub(super) line: u64,
    /// Bytes of the text up to it.
    pub(super) within: u64,
}

impl<'t> Table<'t> {
    /// Finds the header: the first line whose cells are one. None where there is none.
    ///
    /// # Errors
    /// `TooWide`.
    pub(super) fn open(
        text: &'t str,
        is_header: impl Fn(&[String]) -> bool,
    ) -> Result<Option<Self>, ImportError> {
        let mut start = 0;
        for (line, text_line) in (1_u64..).zip(text.split_inclusive('\n').take(BEFORE)) {
            for delimiter in DELIMITERS {
                let cells = cells(text_line, delimiter)?;
                if is_header(&cells) {
                    if text[start..].lines().any(|line| counts(line, delimiter, MOST_SIGNS)) {
                        return Err(ImportError::TooWide(MOST_COLUMNS as u32));
                    }
                    return Ok(Some(Self::from(&text[start..], delimiter, cells, line, start)));
                }
            }
            start += text_line.len();
        }
        Ok(None)
    }

    fn from(text: &'t str, delimiter: u8, header: Vec<String>, line: u64, start: usize) -> Self {
        let reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .has_headers(true)
            .from_reader(text.as_bytes());
        let record = StringRecord::new();
        Self { header, reader, record, bytes: ByteRecord::new(), line, start: start as u64 }
    }

    /// The first column of one of these names, whatever its case and accents.
    pub(super) fn column(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| {
            let name = fold(name);
            self.header.iter().position(|own| fold(own.trim()) == name)
        })
    }

    /// The next row that is not empty.
    pub(super) fn next(&mut self) -> Option<Row<'_>> {
        // The room that the last row took is used again.
        self.bytes = std::mem::take(&mut self.record).into_byte_record();
        loop {
            if !self.reader.read_byte_record(&mut self.bytes).ok()? {
                return None;
            }
            if self.bytes.iter().any(|cell| !cell.trim_ascii().is_empty()) {
                break;
            }
        }
        let position = self.bytes.position().map_or((0, 0), |it| (it.line(), it.byte()));
        self.record = StringRecord::from_byte_record_lossy(std::mem::take(&mut self.bytes));
        Some(Row {
            record: &self.record,
            line: self.line + position.0 - 1,
            within: self.start + position.1,
        })
    }
}

impl Row<'_> {
    /// What stands in a column, without the spaces around it; nothing where there is no such column.
    pub(super) fn get(&self, column: Option<usize>) -> &str {
        column.and_then(|column| self.record.get(column)).unwrap_or_default().trim()
    }

    /// Cells, empty ones too.
    pub(super) fn len(&self) -> usize {
        self.record.len()
    }

    pub(super) fn cells(&self) -> impl Iterator<Item = &str> {
        self.record.iter()
    }

    pub(super) fn place(&self) -> String {
        format!("l. {}", self.line)
    }
}

/// Whether a line has more than `most` of them.
fn counts(line: &str, delimiter: u8, most: usize) -> bool {
    line.len() > most && memchr::memchr_iter(delimiter, line.as_bytes()).nth(most).is_some()
}

/// The cells of one line; none where it is too long to name columns.
///
/// # Errors
/// `TooWide`.
pub(super) fn cells(line: &str, delimiter: u8) -> Result<Vec<String>, ImportError> {
    if counts(line, delimiter, MOST_COLUMNS) {
        return Err(ImportError::TooWide(MOST_COLUMNS as u32));
    }
    if line.len() > LONGEST_HEADER {
        return Ok(Vec::new());
    }
    // Each line is asked many times what it is, and few have quotes.
    if !line.contains('"') {
        let cells = line.split(char::from(delimiter));
        return Ok(cells.map(|cell| cell.trim().to_owned()).collect());
    }
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .from_reader(line.as_bytes());
    let first = reader.records().next().and_then(Result::ok).unwrap_or_default();
    Ok(first.iter().map(|cell| cell.trim().to_owned()).collect())
}
