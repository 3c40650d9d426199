//! Sets pages with typst. The templates are compiled in and each main one reads one file, its data as JSON: what a
//! person wrote is data and never becomes typst source.
use std::sync::LazyLock;

use serde_json::Value;
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration},
    layout::{Frame, FrameItem},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook, TextItem, is_default_ignorable},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::{ExportError, fonts::Fonts};

const TEMPLATES: [(&str, &str); 7] = [
    (DOCUMENT, include_str!("../../templates/document.typ")),
    (WORKSHEET, include_str!("../../templates/worksheet.typ")),
    ("look.typ", include_str!("../../templates/look.typ")),
    ("plan.typ", include_str!("../../templates/plan.typ")),
    ("parts.typ", include_str!("../../templates/parts.typ")),
    ("kit.typ", include_str!("../../templates/kit.typ")),
    ("checklist.typ", include_str!("../../templates/checklist.typ")),
];
pub(super) const DOCUMENT: &str = "document.typ";
pub(super) const WORKSHEET: &str = "worksheet.typ";
const DATA: &str = "document.json";

/// After so many pages without a use, what typst has worked out is forgotten: a window stays open all day.
const REMEMBERED: usize = 10;

/// Stands on the page for what no font draws.
const REPLACEMENT: &str = "□";

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    TEMPLATES.map(|(name, text)| Source::new(file(name), text.to_owned())).to_vec()
});

pub(super) struct Typeset {
    pub(super) pages: PagedDocument,
    /// The characters that no font draws, each once.
    pub(super) missing: Vec<String>,
}

/// The pages of that template and its data. A character that no font draws is shown as a box. Whether one that a
/// font has is drawn depends on its neighbours too, so that is read from the pages, which are then set anew.
pub(super) fn typeset(
    main: &'static str,
    data: &Value,
    fonts: &Fonts,
) -> Result<Typeset, ExportError> {
    let mut missing = Vec::new();
    loop {
        let data = replaced(data.clone(), fonts, &mut missing);
        let desk = Desk { main, data: Bytes::from_string(data.to_string()), fonts };
        let pages: PagedDocument =
            typst::compile(&desk).output.map_err(|errors| failed(&errors))?;
        let mut more = Vec::new();
        for page in pages.pages() {
            undrawn(&page.frame, &mut more);
        }
        more.retain(|it| !it.is_ascii() && it != REPLACEMENT && !missing.contains(it));
        comemo::evict(REMEMBERED);
        if more.is_empty() {
            return Ok(Typeset { pages, missing });
        }
        missing.append(&mut more);
    }
}

pub(super) fn failed(errors: &[SourceDiagnostic]) -> ExportError {
    let messages: Vec<_> = errors.iter().map(|error| error.message.as_str()).collect();
    ExportError::Typesetting(messages.join("; "))
}

/// With a box for what is missing. Characters without an agreed meaning are missing in any font.
fn replaced(data: Value, fonts: &Fonts, missing: &mut Vec<String>) -> Value {
    match data {
        Value::String(text) if text.is_ascii() => Value::String(text),
        Value::String(text) => {
            let mut shown = String::with_capacity(text.len());
            for cluster in text.graphemes(true) {
                // A cluster is shaped in parts where its characters are of several scripts.
                let mut absent = missing.iter().any(|part| cluster.contains(part.as_str()));
                if !absent && (cluster.contains(is_private) || !has(fonts, cluster)) {
                    missing.push(cluster.to_owned());
                    absent = true;
                }
                shown.push_str(if absent { REPLACEMENT } else { cluster });
            }
            // A mark of the order of bytes says nothing on a page, and PDF forbids it.
            Value::String(shown.replace('\u{feff}', ""))
        }
        Value::Array(all) => all.into_iter().map(|it| replaced(it, fonts, missing)).collect(),
        Value::Object(all) => {
            all.into_iter().map(|(key, it)| (key, replaced(it, fonts, missing))).collect()
        }
        other => other,
    }
}

/// As it is written, or put together or taken apart as shaping may do.
fn has(fonts: &Fonts, cluster: &str) -> bool {
    let in_one = |c: char| {
        let code = u32::from(c);
        fonts.faces.iter().any(|face| face.info().coverage.contains(code))
    };
    let drawn = |c: char| c.is_ascii() || is_default_ignorable(c) || c.is_whitespace() || in_one(c);
    cluster.chars().all(drawn) || cluster.nfc().all(drawn) || cluster.nfd().all(drawn)
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' | '\u{fffe}' | '\u{ffff}')
}

fn undrawn(frame: &Frame, found: &mut Vec<String>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => undrawn(&group.frame, found),
            FrameItem::Text(text) => undrawn_text(text, found),
            _ => {}
        }
    }
}

fn undrawn_text(item: &TextItem, found: &mut Vec<String>) {
    if item.glyphs.iter().all(|glyph| glyph.id != 0) {
        return;
    }
    for (start, cluster) in item.text.grapheme_indices(true) {
        let own = start..start + cluster.len();
        let gone = item
            .glyphs
            .iter()
            .any(|glyph| glyph.id == 0 && own.contains(&(glyph.range.start as usize)));
        if gone && !found.iter().any(|it| it == cluster) {
            found.push(cluster.to_owned());
        }
    }
}

/// One document: the templates, its data and its faces. There are no other files, no packages and
/// no clock.
struct Desk<'a> {
    main: &'static str,
    data: Bytes,
    fonts: &'a Fonts,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        file(self.main)
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let source = SOURCES.iter().find(|source| source.id() == id);
        source.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == file(DATA) { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.faces.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("the names above are paths");
    RootedPath::new(VirtualRoot::Project, path).intern()
}
