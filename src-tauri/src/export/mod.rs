//! A dossier as a document to print, send or keep: the plan on one page, then each network's
//! checklist. `page` says what a human reads; each format only sets it. The profile alone is also
//! written for other programs to read.
mod json_resume;
mod markdown;
pub mod page;
mod pdf;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{checks::Report, dossier::Dossier, text::Language, texts::Texts};

/// The document's bytes.
///
/// # Errors
/// When the page cannot be set, which a test on long and strange texts rules out for known cases.
pub fn write(
    dossier: &Dossier,
    report: &Report,
    texts: &Texts,
    contents: Contents,
    format: Format,
    paper: Paper,
) -> Result<Vec<u8>, ExportError> {
    let document = page::build(dossier, report, texts, contents);
    match format {
        Format::Pdf => pdf::write(&document, paper),
        Format::Markdown => Ok(markdown::write(&document).into_bytes()),
    }
}

/// The printed pages as SVG pictures, for the window to show.
///
/// # Errors
/// As `write`.
pub fn preview(
    dossier: &Dossier,
    report: &Report,
    texts: &Texts,
    contents: Contents,
    paper: Paper,
) -> Result<Vec<String>, ExportError> {
    pdf::preview(&page::build(dossier, report, texts, contents), paper)
}

/// The profile in one language, as JSON Resume.
pub fn json_resume(dossier: &Dossier, language: Language) -> Vec<u8> {
    json_resume::write(dossier, language)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    Pdf,
    Markdown,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    #[default]
    A4,
    Letter,
}

/// What the document holds. Its language is that of `Texts`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Contents {
    pub plan: bool,
    pub checklists: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error("the page could not be set: {0}")]
    Typesetting(String),
}
