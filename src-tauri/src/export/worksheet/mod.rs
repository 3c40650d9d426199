//! The worksheet: the paper form that is filled in with a pencil before any screen is lit, in seven
//! parts, with a list to tick before a profile is published. Blank, filled in from a dossier, or one
//! copy for each person of a workshop.
mod checklist;
mod form;
mod parts;

use serde::{Deserialize, Serialize};
use specta::Type;
use typst_pdf::PdfStandard;

use super::{
    ExportError, Fonts, Paper, pdf,
    typeset::{Typeset, WORKSHEET, typeset},
};
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
    fonts: &Fonts,
) -> Result<Vec<u8>, ExportError> {
    let Typeset { pages, .. } = set(texts, asked, dossier, fonts)?;
    pdf::pdf(&pages, &texts.word("export-paper-first"), None, &[PdfStandard::Ua_1])
}

/// The pages of the first copy as SVG pictures, for the window to show.
///
/// # Errors
/// As `worksheet`.
pub fn worksheet_preview(
    texts: &Texts,
    asked: &Worksheet,
    dossier: Option<&Dossier>,
    fonts: &Fonts,
) -> Result<Vec<String>, ExportError> {
    let first = asked.printed_names().into_iter().take(1).collect();
    let asked = Worksheet { names: first, ..asked.clone() };
    Ok(pdf::pictures(&set(texts, &asked, dossier, fonts)?.pages))
}

/// The characters that these faces cannot draw, each once.
///
/// # Errors
/// As `worksheet`.
pub fn worksheet_missing(
    texts: &Texts,
    asked: &Worksheet,
    dossier: Option<&Dossier>,
    fonts: &Fonts,
) -> Result<String, ExportError> {
    Ok(set(texts, asked, dossier, fonts)?.missing.concat())
}

fn set(
    texts: &Texts,
    asked: &Worksheet,
    dossier: Option<&Dossier>,
    fonts: &Fonts,
) -> Result<Typeset, ExportError> {
    let form = form::build(texts, asked, dossier);
    let data = serde_json::json!({
        "form": form,
        "paper": pdf::name(asked.paper),
        "large": asked.large,
    });
    typeset(WORKSHEET, &data, fonts)
}
