//! The faces that pages are set with: the window's own, one for Arabic, one for Hebrew, and whatever
//! the caller found on the system for scripts that would weigh too much to carry along.
use std::sync::LazyLock;

use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

use super::ExportError;

pub(super) const BUNDLED: [&[u8]; 7] = [
    include_bytes!("../../fonts/Newsreader-Regular.ttf"),
    include_bytes!("../../fonts/Newsreader-Medium.ttf"),
    include_bytes!("../../fonts/Newsreader-Italic.ttf"),
    include_bytes!("../../fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../../fonts/SourceSans3-SemiBold.ttf"),
    include_bytes!("../../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../../fonts/NotoSerifHebrew-Regular.ttf"),
];

static OURS: LazyLock<Vec<Font>> =
    LazyLock::new(|| BUNDLED.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect());

/// What a page can be set with. By default the bundled faces alone.
pub struct Fonts {
    pub(super) book: LazyHash<FontBook>,
    pub(super) faces: Vec<Font>,
}

impl Fonts {
    /// The bundled faces and those of these font files, which draw what the bundled ones cannot.
    pub fn with(files: impl IntoIterator<Item = Vec<u8>>) -> Self {
        let more = files.into_iter().flat_map(|file| Font::iter(Bytes::new(file)));
        let faces: Vec<Font> = OURS.iter().cloned().chain(more).collect();
        Self { book: LazyHash::new(FontBook::from_fonts(&faces)), faces }
    }
}

/// What `make` makes, and the characters that it lost. Where the bundled faces miss some, `find` looks for
/// the files of more.
///
/// # Errors
/// As `missing` and `make`.
pub fn with_faces<T>(
    find: impl FnOnce(&str) -> Vec<Vec<u8>>,
    missing: impl Fn(&Fonts) -> Result<String, ExportError>,
    make: impl FnOnce(&Fonts) -> Result<T, ExportError>,
) -> Result<(T, String), ExportError> {
    let bundled = Fonts::default();
    let lost = missing(&bundled)?;
    if lost.is_empty() {
        return Ok((make(&bundled)?, lost));
    }
    let fonts = Fonts::with(find(&lost));
    let lost = missing(&fonts)?;
    Ok((make(&fonts)?, lost))
}

impl Default for Fonts {
    fn default() -> Self {
        Self::with([])
    }
}
