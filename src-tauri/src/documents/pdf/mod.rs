//! The words of a PDF. Its pages hold no text, only glyphs and where each one is drawn: `lines` puts
//! them together again. A page that was scanned draws none.
mod lines;
mod widths;

use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache,
    InterpreterSettings, Paint, PathDrawMode, SoftMask, font::Glyph, hayro_cmap::BfString,
    interpret_page,
};
use hayro_syntax::{
    DecryptionError, LoadPdfError, Pdf,
    page::{Page, Rotation},
};
use kurbo::{Affine, BezPath, Point, Rect};

use super::{MAX_PAGES, Unreadable};
use lines::Drawn;

/// The mark may stand a little after the beginning.
const HEAD: usize = 1024;
/// The name under which a document lists its layers.
const LAYERS: &[u8] = b"/OCProperties";
/// Glyphs; a full page has about five thousand.
const MOST: usize = 2_000_000;

pub(crate) fn is_one(bytes: &[u8]) -> bool {
    let mark = b"%PDF-";
    bytes[..bytes.len().min(HEAD)].windows(mark.len()).any(|part| part == mark)
}

pub(super) fn read(bytes: &[u8]) -> Result<String, Unreadable> {
    let pdf = Pdf::new(without_layers(bytes)).map_err(reason)?;
    if pdf.pages().len() > MAX_PAGES {
        return Err(Unreadable::TooLong(MAX_PAGES as u32));
    }
    if !widths::are_possible(&pdf) {
        return Err(Unreadable::Damaged);
    }
    let cache = InterpreterCache::new();
    let pages = pdf.pages().iter().map(|page| {
        let mut context = Context::new(
            upright(page),
            Rect::new(0.0, 0.0, 1.0, 1.0),
            &cache,
            pdf.xref(),
            InterpreterSettings::default(),
        );
        let mut listener = Listener::default();
        interpret_page(page, &mut context, &mut listener);
        lines::text(&listener.drawn)
    });
    Ok(pages.collect::<Vec<_>>().join("\n\n"))
}

/// Layers that can be switched off are all read: where their list is damaged, the interpreter stops.
fn without_layers(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let named = |(_, name): &(usize, &[u8])| *name == LAYERS;
    let places = bytes.windows(LAYERS.len()).enumerate().filter(named).map(|(at, _)| at);
    for at in places.collect::<Vec<_>>() {
        bytes[at + 1..at + 3].copy_from_slice(b"--");
    }
    bytes
}

fn reason(error: LoadPdfError) -> Unreadable {
    match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Unreadable::Protected,
        LoadPdfError::Decryption(DecryptionError::UnsupportedAlgorithm) => Unreadable::Protected,
        LoadPdfError::Decryption(_) | LoadPdfError::Invalid => Unreadable::Damaged,
    }
}

/// Turns a page that lies on its side, so that its lines run from left to right; y grows downwards.
fn upright(page: &Page) -> Affine {
    let turn = match page.rotation() {
        Rotation::None => 0.0,
        Rotation::Horizontal => 90.0,
        Rotation::Flipped => 180.0,
        Rotation::FlippedHorizontal => 270.0,
    };
    Affine::scale_non_uniform(1.0, -1.0) * Affine::rotate(f64::to_radians(-turn))
}

/// Hears of everything that is drawn, and keeps the glyphs.
#[derive(Default)]
struct Listener {
    drawn: Vec<Drawn>,
}

impl<'a> Device<'a> for Listener {
    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'a>,
        transform: Affine,
        glyph_transform: Affine,
        _: &Paint<'a>,
        _: &GlyphDrawMode,
    ) {
        let said = match glyph.as_unicode() {
            Some(BfString::Char(c)) => c.to_string(),
            Some(BfString::String(text)) => text,
            None => return,
        };
        let advance = match glyph {
            Glyph::Outline(outline) => outline.advance_width().map_or(500.0, f64::from),
            Glyph::Type3(_) => 0.0,
        };
        let transform = transform * glyph_transform;
        let start = transform * Point::ORIGIN;
        let end = transform * Point::new(advance, 0.0);
        let size = (transform * Point::new(0.0, 1000.0)).distance(start);
        let drawn = Drawn { said, x: start.x, end: end.x, y: start.y, size };
        if drawn.is_somewhere() && self.drawn.len() < MOST {
            self.drawn.push(drawn);
        }
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'a>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
