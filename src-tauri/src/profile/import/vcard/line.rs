//! The lines of a card as they were before they were folded: on bytes, since some programs fold in
//! the middle of a letter. Pictures are left out as they come.
use super::{cards::Card, property::Property};

pub(super) struct Line {
    /// Counted from 1, of the file.
    pub(super) number: u64,
    bytes: Vec<u8>,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Plain,
    /// A '=' at the end says that the next line belongs to it.
    Quoted,
    /// Folded in any way, until a line that is a property.
    Base64,
    /// A picture or a sound, which nobody reads.
    Binary,
}

const BINARY: [&str; 4] = ["PHOTO", "LOGO", "SOUND", "KEY"];

pub(super) fn lines(card: &Card) -> Vec<Line> {
    let is_2_1 = {
        let start = &card.body[..card.body.len().min(2000)];
        let mut lines = start.split(|byte| *byte == b'\n');
        lines.any(|line| line.trim_ascii().eq_ignore_ascii_case(b"VERSION:2.1"))
    };
    let mut lines: Vec<Line> = Vec::new();
    let mut is_open = false;
    let mut within = 0_u32;
    for (number, raw) in (card.line + 1..).zip(card.body.split(|byte| *byte == b'\n')) {
        let raw = raw.strip_suffix(b"\r").unwrap_or(raw);
        let last = lines.last_mut().filter(|_| is_open);
        if let Some(last) = last
            && last.goes_on(raw, is_2_1)
        {
            continue;
        }
        is_open = !raw.trim_ascii().is_empty();
        // The card of an assistant says nothing of this person.
        if raw.trim_ascii().eq_ignore_ascii_case(b"BEGIN:VCARD") {
            within += 1;
        } else if raw.trim_ascii().eq_ignore_ascii_case(b"END:VCARD") {
            within = within.saturating_sub(1);
        } else if is_open && within == 0 {
            let mut line = Line { number, bytes: raw.trim_ascii_start().to_vec(), kind: Kind::Plain };
            line.kind = line.kind();
            lines.push(line);
            continue;
        }
        is_open = false;
    }
    lines
}

impl Line {
    /// Takes over the next line where it belongs to this one.
    fn goes_on(&mut self, raw: &[u8], is_2_1: bool) -> bool {
        let is_folded = raw.starts_with(b" ") || raw.starts_with(b"\t");
        let is_empty = raw.trim_ascii().is_empty();
        match self.kind {
            Kind::Quoted if self.bytes.ends_with(b"=") => {
                self.bytes.pop();
                self.bytes.extend_from_slice(raw);
                return true;
            }
            Kind::Binary | Kind::Base64 if !is_empty && (is_folded || !raw.contains(&b':')) => {
                if self.kind == Kind::Base64 {
                    self.bytes.extend_from_slice(raw.trim_ascii());
                }
                return true;
            }
            _ => {}
        }
        if is_folded && !is_empty {
            // The old version folds where a space is, and keeps it.
            self.bytes.extend_from_slice(if is_2_1 { raw } else { &raw[1..] });
        }
        is_folded && !is_empty
    }

    fn kind(&self) -> Kind {
        let head = self.bytes.split(|byte| *byte == b':').next().unwrap_or_default();
        let head = String::from_utf8_lossy(&head[..head.len().min(500)]).to_ascii_uppercase();
        let name = head.split(';').next().unwrap_or_default();
        let name = name.rsplit('.').next().unwrap_or_default();
        if BINARY.contains(&name) {
            Kind::Binary
        } else if head.contains("QUOTED-PRINTABLE") {
            Kind::Quoted
        } else if head.contains("BASE64") || head.ends_with("ENCODING=B") || head.contains("=B;") {
            Kind::Base64
        } else {
            Kind::Plain
        }
    }

    /// None where it speaks of the file, not of a person.
    ///
    /// # Errors
    /// When it is none.
    pub(super) fn property(
        &self,
        text: impl Fn(&[u8]) -> String,
    ) -> Result<Option<Property>, ()> {
        let bytes = match self.kind {
            // What it holds has been left out, or is of no use.
            Kind::Binary => self.bytes.split(|byte| *byte == b':').next().unwrap_or_default(),
            _ => &self.bytes,
        };
        let text = text(bytes);
        match self.kind {
            Kind::Binary => Property::of(&format!("{text}:"), self.number),
            _ => Property::of(&text, self.number),
        }
    }
}
