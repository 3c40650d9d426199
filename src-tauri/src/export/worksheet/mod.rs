//! The worksheet: the paper form that is filled in with a pencil before any screen is lit, in seven
//! parts, with a list to tick before a profile is published. Blank, filled in from a dossier, or one
//! copy for each person of a workshop.
mod checklist;
mod form;
mod parts;

use serde::{Deserialize, Serialize};
use specta::Type;
use typst_layout::PagedDocument;

use super::{ExportError, Paper, pdf};
use crate::{dossier::Dossier, texts::Texts};

/// The most copies that one file holds.
pub const MOST_NAMES: usize = 200;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Worksheet {
    pub paper: Paper,
    /// Everything in large print, on more pages.
    pub large: bool,
    /// One copy for each, `MOST_NAMES` at most; where there is none, one copy without a name, or with
    /// the dossier's.
    pub names: Vec<String>,
}

/// An accessible PDF. What the dossier's plan says stands in the form, what it leaves open stays
/// lines to write on.
///
/// # Errors
/// When the pages cannot be set, which a test on long and strange texts rules out for known cases.
pub fn worksheet(
    texts: &Texts,
    asked: &Worksheet,
    dossier: Option<&Dossier>,
) -> Result<Vec<u8>, ExportError> {
    pdf::pdf(&set(texts, asked, dossier)?, &texts.word("export-paper-first"))
}

/// The pages of the first copy as SVG pictures, for the window to show.
///
/// # Errors
/// As `worksheet`.
pub fn worksheet_preview(
    texts: &Texts,
    asked: &Worksheet,
    dossier: Option<&Dossier>,
) -> Result<Vec<String>, ExportError> {
    let first = asked.printed_names().into_iter().take(1).collect();
    let asked = Worksheet { names: first, ..asked.clone() };
    Ok(pdf::pictures(&set(texts, &asked, dossier)?))
}

fn set(
    texts: &Texts,
    asked: &Worksheet,
    dossier: Option<&Dossier>,
) -> Result<PagedDocument, ExportError> {
    let form = form::build(texts, asked, dossier);
    let data = serde_json::json!({
        "form": form,
        "paper": pdf::name(asked.paper),
        "large": asked.large,
    });
    pdf::set(pdf::WORKSHEET, &data)
}
