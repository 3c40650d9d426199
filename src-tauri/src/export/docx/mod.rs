//! The same pages as a Word file, to be worked on together: real styles, lists, table heads, the
//! document's title and language. The parts that never change stand in `templates/docx`.
mod body;
mod checklist;
mod direction;
mod package;
mod paragraph;
mod parts;

use super::{ExportError, Paper, page::Document};
use body::{Body, Sheet};
use paragraph::Paragraph;

pub(super) fn write(document: &Document, paper: Paper) -> Result<Vec<u8>, ExportError> {
    let mut body = Body::new(Sheet::of(paper));
    parts::write(&mut body, document);
    package::pack(document, &body).map_err(|error| ExportError::Typesetting(error.to_string()))
}
