//! The plan is to hang on a wall: one page, in the largest type that lets it fit. Under the smallest it
//! goes on to a second page.
use typst::{foundations::Label, introspection::Introspector, utils::PicoStr};
use typst_layout::PagedDocument;
use unicode_segmentation::UnicodeSegmentation;

use super::{
    ExportError, Paper,
    page::{Plan, Section},
    typeset::Typeset,
};

/// Points, largest first.
const SIZES: [f64; 9] = [13.0, 12.5, 12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0];

const MM: f64 = 72.0 / 25.4;
/// As look.typ has them.
const TOP: f64 = 22.0 * MM;
const BOTTOM: f64 = 24.0 * MM;
const SIDE: f64 = 24.0 * MM;

/// The pages that `set` makes, given a size in points. Setting them is what takes long, so the first size
/// is a good guess, and its page tells whether to try another.
pub(super) fn fitted(
    plan: &Plan,
    paper: Paper,
    set: impl Fn(f64) -> Result<Typeset, ExportError>,
) -> Result<Typeset, ExportError> {
    let first = guess(plan, paper);
    let mut at = first;
    let mut best = set(SIZES[at])?;
    while filled(&best.pages) > 1.0 && at + 1 < SIZES.len() {
        at += 1;
        best = set(SIZES[at])?;
    }
    // Larger type takes more height in proportion or more, but where there are lines to write on: there the
    // type may stay half a point under what would fit.
    while at > 0 && at <= first && filled(&best.pages) * SIZES[at - 1] / SIZES[at] <= 1.0 {
        at -= 1;
        let larger = set(SIZES[at])?;
        if filled(&larger.pages) > 1.0 {
            break;
        }
        best = larger;
    }
    Ok(best)
}

/// The part of the first page that the plan takes; without end where it goes on to a second.
fn filled(pages: &PagedDocument) -> f64 {
    let end = || {
        let end = Label::new(PicoStr::intern("end-of-plan"))?;
        let end = pages.introspector().query_label(end).ok()?.location()?;
        pages.introspector().position(end)
    };
    match (end(), pages.pages().first()) {
        (Some(end), Some(page)) if end.page.get() == 1 => {
            (end.point.y.to_pt() - TOP) / (page.frame.height().to_pt() - TOP - BOTTOM)
        }
        _ => f64::INFINITY,
    }
}

/// Of `SIZES`, by counting letters.
fn guess(plan: &Plan, paper: Paper) -> usize {
    let (width, height) = match paper {
        Paper::A4 => (210.0 * MM, 297.0 * MM),
        Paper::Letter => (8.5 * 72.0, 11.0 * 72.0),
    };
    let (width, height) = (width - 2.0 * SIDE, height - TOP - BOTTOM);
    let fits = |size: &f64| tall(plan, width / size) * size <= height;
    SIZES.iter().position(fits).unwrap_or(SIZES.len() - 1)
}

/// In units of the type's size, as `width` is.
fn tall(plan: &Plan, width: f64) -> f64 {
    let sections: f64 = plan.sections.iter().map(|it| section(it, width)).sum();
    let beside = plan.beside.iter().map(|it| section(it, width / 2.0 - 1.0));
    TITLE + sections + beside.fold(0.0, f64::max)
}

/// The title and what is under it; a section's heading with the air around it; one line and the air under
/// it; each further line of the same text; an average letter's width.
const TITLE: f64 = 2.4;
const HEADING: f64 = 3.3;
const ITEM: f64 = 1.45;
const LINE: f64 = 1.17;
const LETTER: f64 = 0.37;

fn section(section: &Section, width: f64) -> f64 {
    if section.lines.is_empty() {
        // Lines to write on are 9 mm apart whatever the type.
        return HEADING + ITEM + section.blank as f64 * 9.0 * MM / SIZES[0];
    }
    let item = |text: &str, figure: &str| {
        let [text, figure] = [text, figure].map(|it| it.graphemes(true).count() as f64 * LETTER);
        let lines = (text / (width - figure - 2.0).max(1.0)).ceil().max(1.0);
        ITEM + (lines - 1.0) * LINE
    };
    let figure = |figure: &Option<String>| figure.clone().unwrap_or_default();
    HEADING + section.lines.iter().map(|it| item(&it.text, &figure(&it.figure))).sum::<f64>()
}
