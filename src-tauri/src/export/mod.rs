//! A dossier as a document to print, send or keep: the plan on one page, then each network's
//! checklist. `page` says what a human reads; each format only sets it. The profile alone is also
//! written for other programs to read.
mod asked;
mod json_resume;
mod markdown;
pub mod page;
mod pdf;
mod worksheet;

pub use asked::{Asked, Contents, Format, Paper, Reader, Table};
pub use worksheet::{MOST_NAMES, Worksheet, worksheet, worksheet_preview};

use jiff::tz::TimeZone;

use crate::{checks::Report, connections::Connection, dossier::Dossier, texts::Texts};

/// What every file is made of.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    pub dossier: &'a Dossier,
    pub report: &'a Report,
    /// Its language is the file's.
    pub texts: &'a Texts,
    /// Where the person's clock stands, for a calendar.
    pub zone: &'a TimeZone,
    /// For the files that hold them; empty for all others.
    pub connections: &'a [Connection],
}

/// The file's bytes.
///
/// # Errors
/// When the page cannot be set, which a test on long and strange texts rules out for known cases.
pub fn write(source: &Source, asked: &Asked) -> Result<Vec<u8>, ExportError> {
    let document = || page::build(source, asked.contents);
    match asked.format {
        Format::Pdf => pdf::write(&document(), asked.paper),
        Format::JsonResume => Ok(json_resume::write(source.dossier, source.texts.language())),
        _ => Ok(markdown::write(&document()).into_bytes()),
    }
}

/// The printed pages as SVG pictures, for the window to show.
///
/// # Errors
/// As `write`.
pub fn preview(source: &Source, asked: &Asked) -> Result<Vec<String>, ExportError> {
    pdf::preview(&page::build(source, asked.contents), asked.paper)
}

#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error("the page could not be set: {0}")]
    Typesetting(String),
}
