//! The printed pages as PDF, tagged and held to its accessibility standard: a missing title or
//! description fails.
use jiff::civil::Date;
use serde_json::json;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use super::{
    Asked, ExportError, Paper, Source, fit,
    fonts::Fonts,
    page::Document,
    typeset::{DOCUMENT, Typeset, failed, typeset},
};

/// PDF/UA-1, and PDF/A-2a as well where it is for archives.
pub(super) fn write(
    document: &Document,
    source: &Source,
    asked: &Asked,
) -> Result<Vec<u8>, ExportError> {
    let Typeset { pages, .. } = set(document, asked.paper, source.fonts)?;
    let standards: &[PdfStandard] =
        if asked.archive { &[PdfStandard::A_2a, PdfStandard::Ua_1] } else { &[PdfStandard::Ua_1] };
    pdf(&pages, &document.labels.paper_first, day(source.dossier.today), standards)
}

pub(super) fn pdf(
    pages: &PagedDocument,
    creator: &str,
    timestamp: Option<Timestamp>,
    standards: &[PdfStandard],
) -> Result<Vec<u8>, ExportError> {
    let options = PdfOptions {
        creator: Smart::Custom(Some(creator.to_owned())),
        timestamp,
        standards: PdfStandards::new(standards)
            .map_err(|error| ExportError::Typesetting(error.message().to_string()))?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(pages, &options).map_err(|errors| failed(&errors))
}

pub(super) fn preview(
    document: &Document,
    paper: Paper,
    fonts: &Fonts,
) -> Result<Vec<String>, ExportError> {
    Ok(pictures(&set(document, paper, fonts)?.pages))
}

/// Each page as SVG.
pub(super) fn pictures(pages: &PagedDocument) -> Vec<String> {
    pages.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default())).collect()
}

pub(super) fn missing(
    document: &Document,
    paper: Paper,
    fonts: &Fonts,
) -> Result<String, ExportError> {
    Ok(set(document, paper, fonts)?.missing.concat())
}

fn set(document: &Document, paper: Paper, fonts: &Fonts) -> Result<Typeset, ExportError> {
    let set = |size: f64| {
        let data = json!({ "document": document, "paper": name(paper), "plan_size": size });
        typeset(DOCUMENT, &data, fonts)
    };
    match &document.plan {
        Some(plan) => fit::fitted(plan, paper, set),
        None => set(0.0),
    }
}

/// As typst calls it.
pub(super) fn name(paper: Paper) -> &'static str {
    match paper {
        Paper::A4 => "a4",
        Paper::Letter => "us-letter",
    }
}

/// An archive wants to know when a document was made.
fn day(date: Date) -> Option<Timestamp> {
    let [month, day] = [date.month(), date.day()].map(|it| u8::try_from(it).ok());
    let day = Datetime::from_ymd_hms(date.year().into(), month?, day?, 0, 0, 0)?;
    Some(Timestamp::new_utc(day))
}
