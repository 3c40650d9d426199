//! The map as a picture that prints and scales: real text in the program's faces or the nearest at
//! hand, each line held to its measured width, so that no other font makes it run into its neighbour.
use quick_xml::escape::escape;

use super::{
    Kind, Map,
    block::{Block, Ink, Row},
    layout::{Curve, Picture},
    letters::Hand,
};

const PAPER: &str = "#fefdfb";
const SHEET: &str = "#f5f4ef";
const INK: &str = "#1d2320";
const SECOND: &str = "#434a45";
const PENCIL: &str = "#5e645d";
const RULE: &str = "#85857a";
const LEAF: &str = "#1c5740";
const SERIF: &str = "Newsreader, 'Iowan Old Style', Georgia, 'Times New Roman', serif";
const SANS: &str = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif";
/// The corner that is folded.
const FOLD: f32 = 16.0;

pub(super) fn write(picture: &Picture, map: &Map, note: &str) -> String {
    let (width, height) = (picture.width, picture.height);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" \
         viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\" aria-labelledby=\"map-title map-about\" \
         lang=\"{language}\" xml:lang=\"{language}\">\n<title id=\"map-title\">{title}</title>\n\
         <desc id=\"map-about\">{about}</desc>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"{PAPER}\"/>\n",
        language = map.language,
        title = escape(&map.title),
        about = escape(&map.about),
    );
    for branch in &picture.branches {
        curve(&mut svg, branch.stem, LEAF, 2.5);
        for (stalk, twig) in branch.stalks.iter().zip(&branch.twigs) {
            curve(&mut svg, *stalk, ink_of_rule(twig), 1.25);
        }
    }
    sheet(&mut svg, &picture.root);
    block(&mut svg, &picture.root);
    for branch in &picture.branches {
        for one in std::iter::once(&branch.head).chain(&branch.twigs) {
            block(&mut svg, one);
        }
    }
    foot(&mut svg, picture, note);
    svg.push_str("</svg>\n");
    svg
}

fn ink_of_rule(block: &Block) -> &'static str {
    if block.kind == Kind::Branch { LEAF } else { RULE }
}

fn curve(svg: &mut String, Curve { from, to }: Curve, ink: &str, width: f32) {
    let bend = f32::midpoint(from.0, to.0);
    svg.push_str(&format!(
        "<path d=\"M{:.1} {:.1}C{bend:.1} {:.1} {bend:.1} {:.1} {:.1} {:.1}\" fill=\"none\" \
         stroke=\"{ink}\" stroke-width=\"{width}\"/>\n",
        from.0, from.1, from.1, to.1, to.0, to.1,
    ));
}

/// The plan is a sheet of paper.
fn sheet(svg: &mut String, root: &Block) {
    let (left, top) = (root.left, root.top);
    let (right, bottom) = (left + root.width, top + root.height);
    svg.push_str(&format!(
        "<path d=\"M{left:.1} {top:.1}H{:.1}L{right:.1} {:.1}V{bottom:.1}H{left:.1}Z\" \
         fill=\"{SHEET}\" stroke=\"{INK}\" stroke-width=\"1.5\" stroke-linejoin=\"round\"/>\n\
         <path d=\"M{:.1} {top:.1}V{:.1}H{right:.1}Z\" fill=\"{PAPER}\" stroke=\"{INK}\" \
         stroke-width=\"1.5\" stroke-linejoin=\"round\"/>\n",
        right - FOLD,
        top + FOLD,
        right - FOLD,
        top + FOLD,
    ));
}

fn block(svg: &mut String, block: &Block) {
    svg.push_str(&format!("<g id=\"map-{}\">\n", escape(&block.id)));
    for one in &block.rows {
        row(svg, block, one);
    }
    svg.push_str("</g>\n");
    if block.kind == Kind::Root {
        return;
    }
    let width = if block.kind == Kind::Branch { 2.5 } else { 1.25 };
    let dashes = if block.kind == Kind::Question { " stroke-dasharray=\"2 4\"" } else { "" };
    svg.push_str(&format!(
        "<path d=\"M{:.1} {:.1}h{:.1}\" stroke=\"{}\" stroke-width=\"{width}\"{dashes}/>\n",
        block.left,
        block.rule(),
        block.width,
        ink_of_rule(block),
    ));
}

fn row(svg: &mut String, block: &Block, row: &Row) {
    let (mut x, mut anchor) = (block.left + row.left, "");
    if row.from_the_right {
        (x, anchor) =
            (block.left + block.width, " text-anchor=\"end\" style=\"unicode-bidi:plaintext\"");
    }
    let (family, style) = match row.hand {
        Hand::Display => (SERIF, " font-weight=\"500\""),
        Hand::Pencil => (SERIF, " font-style=\"italic\""),
        Hand::Plain => (SANS, ""),
        Hand::Strong => (SANS, " font-weight=\"600\""),
    };
    let ink = match row.ink {
        Ink::First => INK,
        Ink::Second => SECOND,
        Ink::Pencil => PENCIL,
        Ink::Leaf => LEAF,
    };
    let held = if row.hand.holds(&row.text) {
        format!(" textLength=\"{:.1}\" lengthAdjust=\"spacingAndGlyphs\"", row.width)
    } else {
        String::new()
    };
    svg.push_str(&format!(
        "<text x=\"{x:.1}\" y=\"{:.1}\" font-family=\"{family}\" font-size=\"{}\"{style} \
         fill=\"{ink}\"{held}{anchor} xml:space=\"preserve\">{}</text>\n",
        block.top + row.baseline,
        row.size,
        escape(&row.text),
    ));
}

fn foot(svg: &mut String, picture: &Picture, note: &str) {
    if note.is_empty() {
        return;
    }
    svg.push_str(&format!(
        "<text x=\"40\" y=\"{:.1}\" font-family=\"{SANS}\" font-size=\"14\" fill=\"{PENCIL}\">{}</text>\n",
        picture.height - 24.0,
        escape(note),
    ));
}
