//! How wide a text is in the program's own faces, and where its lines break. What no face holds is
//! given the room of a wide letter, so that another font has enough.
use std::sync::LazyLock;

use ttf_parser::{Face, name_id};
use unicode_segmentation::UnicodeSegmentation;

use super::super::fonts::BUNDLED;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hand {
    /// Of the person's name and of the branches.
    Display,
    /// Of the questions.
    Pencil,
    Plain,
    Strong,
}

/// One line as it is set.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) width: f32,
}

static FACES: LazyLock<Vec<Face>> =
    LazyLock::new(|| BUNDLED.iter().filter_map(|bytes| Face::parse(bytes, 0).ok()).collect());

/// Where a letter is in no face: no wider letter is likely, and a thin space is none.
const UNKNOWN: f32 = 1.0;
const THIN: f32 = 0.25;

impl Hand {
    fn face(self) -> &'static Face<'static> {
        let (family, weight, italic) = match self {
            Self::Display => ("Newsreader", 500, false),
            Self::Pencil => ("Newsreader", 400, true),
            Self::Plain => ("Source Sans 3", 400, false),
            Self::Strong => ("Source Sans 3", 600, false),
        };
        let is_it = |face: &&Face| {
            let name = face.names().into_iter().find(|name| name.name_id == name_id::FAMILY);
            let name = name.and_then(|name| name.to_string()).unwrap_or_default();
            name.starts_with(family)
                && face.weight().to_number() == weight
                && face.is_italic() == italic
        };
        FACES.iter().find(is_it).expect("the four faces are among the bundled ones")
    }

    /// Every letter is in the face, so that its width is known.
    pub(super) fn holds(self, text: &str) -> bool {
        let face = self.face();
        text.chars().all(|letter| face.glyph_index(letter).is_some())
    }

    pub(super) fn width(self, text: &str, size: f32) -> f32 {
        let face = self.face();
        let units = f32::from(face.units_per_em());
        let advance = |letter: char| match face.glyph_index(letter) {
            Some(glyph) => f32::from(face.glyph_hor_advance(glyph).unwrap_or_default()) / units,
            None if letter == '\u{202f}' => THIN,
            None => UNKNOWN,
        };
        text.chars().map(advance).sum::<f32>() * size
    }
}

/// The letters that no face holds, each once; spaces and joiners are no letters.
pub(super) fn undrawn<'t>(texts: impl Iterator<Item = &'t str>) -> usize {
    let mut undrawn: Vec<char> = texts
        .flat_map(str::chars)
        .filter(|letter| !letter.is_whitespace() && !is_joiner(*letter))
        .filter(|letter| FACES.iter().all(|face| face.glyph_index(*letter).is_none()))
        .collect();
    undrawn.sort_unstable();
    undrawn.dedup();
    undrawn.len()
}

fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Breaks at spaces; a word that is longer than the line breaks wherever it must.
pub(super) fn wrap(text: &str, hand: Hand, size: f32, room: f32) -> Vec<Line> {
    let mut lines = vec![Line { text: String::new(), width: 0.0 }];
    let space = hand.width(" ", size);
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let width = hand.width(word, size);
        let open = lines.last_mut().expect("it begins with one");
        if !open.text.is_empty() && open.width + space + width <= room {
            open.text.push(' ');
            open.text.push_str(word);
            open.width += space + width;
        } else if width <= room {
            begin(&mut lines, Line { text: word.to_owned(), width });
        } else {
            for piece in pieces(word, hand, size, room) {
                begin(&mut lines, piece);
            }
        }
    }
    lines
}

fn begin(lines: &mut Vec<Line>, line: Line) {
    match lines.last_mut() {
        Some(open) if open.text.is_empty() => *open = line,
        _ => lines.push(line),
    }
}

/// Of a word that no line holds: after a sign that joins words where there is one, else between two
/// letters.
fn pieces(word: &str, hand: Hand, size: f32, room: f32) -> Vec<Line> {
    let mut pieces = vec![Line { text: String::new(), width: 0.0 }];
    let joins = |c: char| matches!(c, '-' | '/' | '_' | '?' | '&' | '.' | '\u{a0}' | '\u{202f}');
    for part in word.split_inclusive(joins) {
        let width = hand.width(part, size);
        let open = pieces.last_mut().expect("it begins with one");
        if open.width + width <= room {
            open.text.push_str(part);
            open.width += width;
            continue;
        }
        if width <= room {
            begin(&mut pieces, Line { text: part.to_owned(), width });
            continue;
        }
        for letter in part.graphemes(true) {
            let width = hand.width(letter, size);
            let open = pieces.last_mut().expect("it begins with one");
            if open.width + width <= room || open.text.is_empty() {
                open.text.push_str(letter);
                open.width += width;
            } else {
                begin(&mut pieces, Line { text: letter.to_owned(), width });
            }
        }
    }
    pieces
}

/// Written from the right to the left.
pub(super) fn is_from_the_right(text: &str) -> bool {
    let strong = text.chars().find(|letter| letter.is_alphabetic());
    strong.is_some_and(|letter| {
        matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}
