//! Sets the pages with typst. The templates are compiled in and each main one reads one file, its
//! data as JSON: what a person wrote is data and never becomes typst source.
use std::sync::LazyLock;

use serde_json::{Value, json};
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

use super::{ExportError, Paper, page::Document};

const FONTS: [&[u8]; 5] = [
    include_bytes!("../../fonts/Newsreader-Regular.ttf"),
    include_bytes!("../../fonts/Newsreader-Medium.ttf"),
    include_bytes!("../../fonts/Newsreader-Italic.ttf"),
    include_bytes!("../../fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../../fonts/SourceSans3-SemiBold.ttf"),
];

const TEMPLATES: [(&str, &str); 5] = [
    (MAIN, include_str!("../../templates/document.typ")),
    (WORKSHEET, include_str!("../../templates/worksheet.typ")),
    ("look.typ", include_str!("../../templates/look.typ")),
    ("plan.typ", include_str!("../../templates/plan.typ")),
    ("checklist.typ", include_str!("../../templates/checklist.typ")),
];
const MAIN: &str = "document.typ";
pub(super) const WORKSHEET: &str = "worksheet.typ";
const DATA: &str = "document.json";

static SHOP: LazyLock<Shop> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS.iter().flat_map(|bytes| Font::iter(Bytes::new(*bytes))).collect();
    Shop {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        sources: TEMPLATES.map(|(name, text)| Source::new(file(name), text.to_owned())).to_vec(),
    }
});

pub(super) fn write(document: &Document, paper: Paper) -> Result<Vec<u8>, ExportError> {
    pdf(&set(MAIN, &data(document, paper))?, &document.labels.paper_first)
}

pub(super) fn preview(document: &Document, paper: Paper) -> Result<Vec<String>, ExportError> {
    Ok(pictures(&set(MAIN, &data(document, paper))?))
}

fn data(document: &Document, paper: Paper) -> Value {
    json!({ "document": document, "paper": name(paper) })
}

/// As typst calls it.
pub(super) fn name(paper: Paper) -> &'static str {
    match paper {
        Paper::A4 => "a4",
        Paper::Letter => "us-letter",
    }
}

/// The pages of one of the templates, which reads this data.
pub(super) fn set(main: &'static str, data: &Value) -> Result<PagedDocument, ExportError> {
    let desk = Desk { main, data: Bytes::from_string(data.to_string()) };
    typst::compile(&desk).output.map_err(|errors| failed(&errors))
}

/// An accessible PDF (PDF/UA-1), or one that is only tagged where a text holds a character that no
/// bundled font draws, which the standard refuses.
pub(super) fn pdf(pages: &PagedDocument, creator: &str) -> Result<Vec<u8>, ExportError> {
    let options = |standards| PdfOptions {
        creator: Smart::Custom(Some(creator.to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let accessible = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| ExportError::Typesetting(error.message().to_string()))?;
    typst_pdf::pdf(pages, &options(accessible))
        .or_else(|_| typst_pdf::pdf(pages, &options(PdfStandards::default())))
        .map_err(|errors| failed(&errors))
}

/// Each page as SVG.
pub(super) fn pictures(pages: &PagedDocument) -> Vec<String> {
    pages.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default())).collect()
}

fn failed(errors: &[SourceDiagnostic]) -> ExportError {
    let messages: Vec<_> = errors.iter().map(|error| error.message.as_str()).collect();
    ExportError::Typesetting(messages.join("; "))
}

/// What every document is set with.
struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: Vec<Source>,
}

/// One document: the templates and its data. There are no other files, no packages and no clock.
struct Desk {
    main: &'static str,
    data: Bytes,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &SHOP.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHOP.book
    }

    fn main(&self) -> FileId {
        file(self.main)
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let source = SHOP.sources.iter().find(|source| source.id() == id);
        source.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == file(DATA) { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHOP.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("the names above are paths");
    RootedPath::new(VirtualRoot::Project, path).intern()
}
