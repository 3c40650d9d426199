//! A dossier as a document to print, send or keep: the plan on one page, then each network's
//! checklist. `page` says what a human reads; each format only sets it. The profile alone is also
//! written for other programs to read.
mod asked;
mod csv;
mod docx;
mod fit;
mod fonts;
mod html;
mod ics;
mod json_resume;
mod map;
mod markdown;
pub mod page;
mod pdf;
mod text;
mod typeset;
mod vcard;
mod worksheet;

pub use asked::{Asked, Contents, Format, Paper, Reader, Table};
pub use fonts::{Fonts, with_faces};
pub use worksheet::{MOST_NAMES, Worksheet, worksheet, worksheet_missing, worksheet_preview};

use jiff::tz::TimeZone;
use serde::Serialize;
use specta::Type;

use crate::{
    checks::Report,
    connections::Connection,
    dossier::Dossier,
    texts::Texts,
    whole::{self, Whole},
};

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
    /// For what is printed.
    pub fonts: &'a Fonts,
    /// For JSON, which holds all of it.
    pub whole: Option<&'a Whole>,
}

/// The file's bytes.
///
/// # Errors
/// When the page cannot be set, which a test on long and strange texts rules out for known cases.
pub fn write(source: &Source, asked: &Asked) -> Result<Vec<u8>, ExportError> {
    let document = || page::build(source, asked.contents);
    match asked.format {
        Format::Ics => Ok(ics::write(source)),
        Format::Pdf => pdf::write(&document(), source, asked),
        Format::Docx => docx::write(&document(), asked.paper),
        Format::Html => Ok(html::write(&document()).into_bytes()),
        Format::Text => Ok(text::write(&document()).into_bytes()),
        Format::Json => source.whole.map(whole::write).ok_or(ExportError::NoWhole),
        Format::JsonResume => Ok(json_resume::write(source.dossier, source.texts.language())),
        Format::Mm | Format::Opml | Format::Mermaid | Format::Svg | Format::Png => {
            map::write(source, asked.format)
        }
        Format::Csv => Ok(csv::write(source, asked.table)),
        Format::Vcard => Ok(vcard::write(source)),
        Format::Markdown => Ok(markdown::write(&document()).into_bytes()),
    }
}

/// The printed pages as SVG pictures, for the window to show.
///
/// # Errors
/// As `write`.
pub fn preview(source: &Source, asked: &Asked) -> Result<Vec<String>, ExportError> {
    pdf::preview(&page::build(source, asked.contents), asked.paper, source.fonts)
}

/// What the window shows of a file before it is written.
///
/// # Errors
/// As `write`.
pub fn show(source: &Source, asked: &Asked) -> Result<Preview, ExportError> {
    let text = |format| -> Result<String, ExportError> {
        let bytes = write(source, &Asked { format, ..*asked })?;
        Ok(String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').to_owned())
    };
    Ok(match asked.format {
        Format::Pdf | Format::Docx | Format::Html => {
            Preview::Pages { pages: preview(source, asked)? }
        }
        // What a calendar will show, rather than how its file spells it.
        Format::Ics => {
            let contents = Contents { actions: true, ..Contents::NONE };
            Preview::Pages { pages: preview(source, &Asked { contents, ..*asked })? }
        }
        Format::Mm | Format::Opml | Format::Mermaid | Format::Svg | Format::Png => {
            Preview::Picture { svg: text(Format::Svg)? }
        }
        _ => {
            let all = text(asked.format)?;
            let shown: String = all.chars().take(SHOWN).collect();
            Preview::Text { cut: shown.len() < all.len(), text: shown }
        }
    })
}

/// The characters that `source.fonts` cannot draw and that a box will stand for, each once; none in a
/// file that is not printed.
///
/// # Errors
/// As `write`.
pub fn missing(source: &Source, asked: &Asked) -> Result<String, ExportError> {
    match asked.format {
        Format::Pdf => {
            pdf::missing(&page::build(source, asked.contents), asked.paper, source.fonts)
        }
        _ => Ok(String::new()),
    }
}

/// As the page draws it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Preview {
    /// Printed pages, as SVG.
    Pages { pages: Vec<String> },
    /// The map, as SVG.
    Picture { svg: String },
    /// The file itself, or its beginning.
    Text { text: String, cut: bool },
}

/// Characters of a file that are shown.
const SHOWN: usize = 20_000;

#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error("the page could not be set: {0}")]
    Typesetting(String),
    #[error("the whole dossier was not given")]
    NoWhole,
}
