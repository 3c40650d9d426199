//! What stands on the form, in the order in which it is filled in.
use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

use super::{
    MOST_NAMES, Worksheet,
    checklist::{self, Checklist},
    parts,
};
use crate::{dossier::Dossier, export::page::tidy, message::Message, texts::Texts};

/// Of a name, in letters as a reader counts them.
const LONGEST_NAME: usize = 80;

pub(super) fn build(texts: &Texts, asked: &Worksheet, dossier: Option<&Dossier>) -> Form {
    let names = names(asked, dossier);
    let copies: Vec<Copy> = names.iter().map(|name| copy(name, texts)).collect();
    let title = match &copies[..] {
        [only] => only.title.clone(),
        _ => texts.say(&Message::new("worksheet-set").number("count", copies.len())),
    };
    let plan = dossier.map(|dossier| &dossier.plan);
    Form {
        title,
        author: names.into_iter().next().filter(|name| copies.len() == 1 && !name.is_empty()),
        language: texts.language().code(),
        lead: texts.word("worksheet-lead"),
        name: texts.word("worksheet-name"),
        date: texts.word("worksheet-date"),
        paper_first: texts.word("export-paper-first"),
        page: texts.say(&Message::new("export-page").text("page", "{page}").text("of", "{of}")),
        copies,
        front: vec![parts::me(plan, texts), parts::why(plan, texts), parts::goals(plan, texts)],
        back: vec![parts::targets(plan, texts), parts::networks(dossier, texts)],
        beside: vec![parts::time(plan, texts), parts::commitments(plan, texts)],
        checklist: checklist::build(texts),
    }
}

/// Those of the set, else the dossier's, else one that is empty.
fn names(asked: &Worksheet, dossier: Option<&Dossier>) -> Vec<String> {
    let set = asked.printed_names();
    if set.is_empty() {
        return vec![dossier.map(|dossier| shortened(&dossier.name)).unwrap_or_default()];
    }
    set
}

impl Worksheet {
    /// The names as they stand on the copies: none that is empty, each short enough for a line,
    /// `MOST_NAMES` at most.
    pub fn printed_names(&self) -> Vec<String> {
        let names = self.names.iter().map(|name| shortened(name));
        names.filter(|name| !name.is_empty()).take(MOST_NAMES).collect()
    }
}

/// On one line, and short enough for it.
fn shortened(name: &str) -> String {
    let name = tidy(name);
    match name.grapheme_indices(true).nth(LONGEST_NAME) {
        Some((end, _)) => format!("{}…", name[..end].trim_end()),
        None => name,
    }
}

fn copy(name: &str, texts: &Texts) -> Copy {
    let title = if name.is_empty() {
        texts.word("worksheet-title")
    } else {
        texts.say(&Message::new("worksheet-title-of").text("name", name))
    };
    Copy { title, name: name.to_owned() }
}

#[derive(Serialize)]
pub(super) struct Form {
    title: String,
    author: Option<String>,
    /// ISO 639-1.
    language: &'static str,
    lead: String,
    name: String,
    date: String,
    paper_first: String,
    /// With `{page}` and `{of}` where the figures go.
    page: String,
    copies: Vec<Copy>,
    /// The two sides of the first sheet.
    front: Vec<Part>,
    back: Vec<Part>,
    /// The two parts at the end of the plan, side by side.
    beside: Vec<Part>,
    checklist: Checklist,
}

#[derive(Serialize)]
struct Copy {
    title: String,
    name: String,
}

#[derive(Serialize)]
pub(super) struct Part {
    pub(super) heading: String,
    /// The guiding question, and what helps to answer it.
    pub(super) ask: Vec<String>,
    pub(super) pieces: Vec<Piece>,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase", tag = "kind")]
pub(super) enum Piece {
    /// Lines with their labels, each row from left to right; numbered where there are several of the
    /// same.
    Rows {
        number: Option<usize>,
        rows: Vec<Vec<Field>>,
    },
    /// A list under its label, on the whole width.
    List {
        label: String,
        texts: Vec<String>,
        lines: usize,
    },
    /// Boxes to write a rank into.
    Boxes {
        boxes: Vec<RankBox>,
    },
    Table {
        heads: Vec<String>,
        rows: Vec<Vec<String>>,
    },
}

/// Where one thing is written: its label, then the text or the lines for it.
#[derive(Serialize)]
pub(super) struct Field {
    pub(super) label: String,
    pub(super) text: String,
    pub(super) lines: usize,
    /// Of the row's width.
    pub(super) share: u8,
}

#[derive(Serialize)]
pub(super) struct RankBox {
    pub(super) text: String,
    pub(super) rank: Option<usize>,
}
