//! A paragraph of WordprocessingML: its properties in the order that the schema asks for, its runs,
//! and nothing that XML forbids.
use std::fmt::Write;

use quick_xml::escape::escape;

use super::direction::{is_from_right, stretches};

/// How a run differs from its paragraph's style.
#[derive(Clone, Copy, Default)]
pub(super) struct Look<'a> {
    pub(super) character_style: Option<&'static str>,
    /// ISO 639-1, where it is not the document's.
    pub(super) language: Option<&'a str>,
}

#[derive(Default)]
pub(super) struct Paragraph {
    style: &'static str,
    keep_next: bool,
    /// A list of `numbering.xml`, where it is not the style's own.
    list: Option<usize>,
    /// Where a tab takes what stands at the end of the line, in twips.
    end: Option<usize>,
    runs: String,
    text: String,
}

impl Paragraph {
    pub(super) fn new(style: &'static str) -> Self {
        Self { style, ..Self::default() }
    }

    pub(super) fn keep_next(mut self) -> Self {
        self.keep_next = true;
        self
    }

    pub(super) fn in_list(mut self, list: usize) -> Self {
        self.list = Some(list);
        self
    }

    pub(super) fn say(self, text: &str) -> Self {
        self.run(text, Look::default())
    }

    pub(super) fn in_style(self, style: &'static str, text: &str) -> Self {
        self.run(text, Look { character_style: Some(style), ..Look::default() })
    }

    /// Line breaks become line breaks.
    pub(super) fn run(mut self, text: &str, look: Look) -> Self {
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.runs.push_str("<w:r><w:br/></w:r>");
            }
            for (stretch, from_right) in stretches(line) {
                self.runs.push_str(&run(stretch, from_right, look));
            }
        }
        self.text.push_str(text);
        self
    }

    pub(super) fn tab(mut self) -> Self {
        self.runs.push_str("<w:r><w:tab/></w:r>");
        self
    }

    /// What follows stands at the end of a line as wide as that.
    pub(super) fn at_end(mut self, width: usize) -> Self {
        self.end = Some(width);
        self.tab()
    }

    /// Room to write a date or a time by hand.
    pub(super) fn gap(mut self) -> Self {
        let room = "\u{a0}".repeat(24);
        let _ = write!(
            self.runs,
            "<w:r><w:rPr><w:u w:val=\"single\" w:color=\"{HAIRLINE}\"/></w:rPr>\
             <w:t xml:space=\"preserve\">{room}</w:t></w:r>"
        );
        self
    }

    /// A field that Word counts, and what to show until it has.
    pub(super) fn field(mut self, name: &str) -> Self {
        let _ = write!(
            self.runs,
            "<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
        );
        self
    }

    /// `section`: the properties of the section that ends with it, if one does.
    pub(super) fn xml(&self, section: &str) -> String {
        let mut xml = format!("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>", self.style);
        if self.keep_next {
            xml.push_str("<w:keepNext/>");
        }
        if let Some(list) = self.list {
            let _ =
                write!(xml, "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>");
        }
        if let Some(end) = self.end {
            let _ = write!(xml, "<w:tabs><w:tab w:val=\"right\" w:pos=\"{end}\"/></w:tabs>");
        }
        if is_from_right(&self.text) {
            xml.push_str("<w:bidi/>");
        }
        format!("{xml}{section}</w:pPr>{}</w:p>\n", self.runs)
    }
}

const HAIRLINE: &str = "B9B6AB";

fn run(text: &str, from_right: bool, look: Look) -> String {
    let mut properties = String::new();
    if let Some(style) = look.character_style {
        let _ = write!(properties, "<w:rStyle w:val=\"{style}\"/>");
    }
    if from_right {
        properties.push_str("<w:rtl/>");
    }
    if let Some(code) = look.language.map(region) {
        let _ = write!(properties, "<w:lang w:val=\"{code}\"/>");
    }
    if !properties.is_empty() {
        properties = format!("<w:rPr>{properties}</w:rPr>");
    }
    format!("<w:r>{properties}<w:t xml:space=\"preserve\">{}</w:t></w:r>", clean(text))
}

/// Word looks a language's dictionary up by its country too.
pub(super) fn region(language: &str) -> &str {
    match language {
        "de" => "de-DE",
        "en" => "en-GB",
        "es" => "es-ES",
        "fr" => "fr-FR",
        other => other,
    }
}

/// Escaped, without the characters that XML 1.0 forbids.
pub(super) fn clean(text: &str) -> String {
    let allowed = |c: &char| match c {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        c => *c >= ' ',
    };
    escape(text.chars().filter(allowed).collect::<String>()).into_owned()
}
