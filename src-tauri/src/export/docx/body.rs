//! The body of the document as it grows: paragraphs and tables, and for each part a section with
//! its own foot of the page.
use super::Paragraph;
use crate::export::Paper;

const SIDE: usize = 1361;
const TOP: usize = 1247;
const BOTTOM: usize = 1361;
/// Lists of `numbering.xml` that the styles name; each numbered list is one of its own after them.
const LISTS: usize = 3;

/// A sheet of paper, in twips.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    width: usize,
    height: usize,
}

impl Sheet {
    pub(super) fn of(paper: Paper) -> Self {
        match paper {
            Paper::A4 => Self { width: 11906, height: 16838 },
            Paper::Letter => Self { width: 12240, height: 15840 },
        }
    }

    /// Between the margins.
    pub(super) fn measure(self) -> usize {
        self.width - 2 * SIDE
    }
}

enum Block {
    Paragraph(Paragraph),
    /// As XML.
    Table(String),
}

struct Part {
    /// What stands at the foot of its pages, at the left.
    foot: String,
    blocks: Vec<Block>,
}

pub(super) struct Body {
    pub(super) sheet: Sheet,
    parts: Vec<Part>,
    /// How many numbered lists begin at one.
    lists: usize,
}

impl Body {
    pub(super) fn new(sheet: Sheet) -> Self {
        Self { sheet, parts: Vec::new(), lists: 0 }
    }

    /// What follows stands on pages of its own.
    pub(super) fn begin(&mut self, foot: &str) {
        self.parts.push(Part { foot: foot.to_owned(), blocks: Vec::new() });
    }

    pub(super) fn is_first(&self) -> bool {
        self.parts.len() < 2
    }

    pub(super) fn push(&mut self, paragraph: Paragraph) {
        self.block(Block::Paragraph(paragraph));
    }

    pub(super) fn table(&mut self, xml: String) {
        self.block(Block::Table(xml));
    }

    fn block(&mut self, block: Block) {
        if let Some(part) = self.parts.last_mut() {
            part.blocks.push(block);
        }
    }

    /// A numbered list that begins at one.
    pub(super) fn new_list(&mut self) -> usize {
        self.lists += 1;
        LISTS + self.lists
    }

    pub(super) fn lists(&self) -> impl Iterator<Item = usize> {
        (LISTS + 1..).take(self.lists)
    }

    pub(super) fn feet(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|part| part.foot.as_str())
    }

    pub(super) fn xml(&self) -> String {
        let mut xml = String::new();
        for (number, part) in (1..).zip(&self.parts) {
            let more = number < self.parts.len();
            let (last, before) = part.blocks.split_last().unzip();
            xml.extend(before.into_iter().flatten().map(|block| block.xml(None)));
            let section = more.then(|| self.section(number));
            xml.extend(last.map(|block| block.xml(section.as_deref())));
        }
        xml + &self.section(self.parts.len())
    }

    /// The paper of a part and the foot of its pages.
    fn section(&self, number: usize) -> String {
        let Sheet { width, height } = self.sheet;
        let foot = format!("<w:footerReference w:type=\"default\" r:id=\"foot{number}\"/>");
        let foot = if number > 0 { foot } else { String::new() };
        format!(
            "<w:sectPr>{foot}<w:type w:val=\"nextPage\"/>\
             <w:pgSz w:w=\"{width}\" w:h=\"{height}\"/>\
             <w:pgMar w:top=\"{TOP}\" w:right=\"{SIDE}\" w:bottom=\"{BOTTOM}\" w:left=\"{SIDE}\" \
             w:header=\"624\" w:footer=\"680\" w:gutter=\"0\"/></w:sectPr>"
        )
    }
}

impl Block {
    /// A section's properties stand in its last paragraph; a table has none after it yet.
    fn xml(&self, section: Option<&str>) -> String {
        match (self, section) {
            (Self::Paragraph(paragraph), _) => paragraph.xml(section.unwrap_or_default()),
            (Self::Table(xml), _) => {
                xml.clone() + &Paragraph::new("AfterTable").xml(section.unwrap_or_default())
            }
        }
    }
}
