//! HTML as plain text: paragraphs with an empty line between them, a bullet before each item of a
//! list. One walk over the text, in the order it comes; whatever is no tag stays as it is.
use super::{json::Node, json_reading::Object, reading::Reading, said::Said};

/// A longer name is no entity.
const LONGEST_NAME: usize = 10;

/// What writing programs put for signs and letters.
const NAMED: [(&str, char); 36] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("rsquo", '’'),
    ("lsquo", '‘'),
    ("rdquo", '”'),
    ("ldquo", '“'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("hellip", '…'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("bull", '•'),
    ("middot", '·'),
    ("euro", '€'),
    ("deg", '°'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("ecirc", 'ê'),
    ("euml", 'ë'),
    ("agrave", 'à'),
    ("acirc", 'â'),
    ("ccedil", 'ç'),
    ("icirc", 'î'),
    ("iuml", 'ï'),
    ("ocirc", 'ô'),
    ("ouml", 'ö'),
    ("ucirc", 'û'),
    ("ugrave", 'ù'),
    ("uuml", 'ü'),
    ("Eacute", 'É'),
    ("Agrave", 'À'),
    ("oelig", 'œ'),
];

/// The text of HTML; of a text without any tag, itself.
pub(super) fn plain(html: &str) -> String {
    // Some editors write a paragraph for each line, and an empty one between paragraphs.
    let mut plain = Plain { lines: html.contains("<p><br"), ..Plain::default() };
    let tagged = has_tag(html);
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        plain.push(&rest[..at], tagged);
        rest = &rest[at..];
        if let Some((tag, after)) = tag(rest) {
            rest = if is_unsaid(tag) { after_end(tag, after) } else { after };
            plain.tag(tag);
        } else if let Some((sign, after)) = entity(rest) {
            plain.sign(sign);
            rest = after;
        } else {
            plain.push(&rest[..1], tagged);
            rest = &rest[1..];
        }
    }
    plain.push(rest, tagged);
    plain.text.trim_end().to_owned()
}

/// A text in which only the signs are written as HTML does: '&amp;' for '&'.
pub(super) fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        let (sign, after) = entity(&rest[at..]).unwrap_or(('&', &rest[at + 1..]));
        plain.push(sign);
        rest = after;
    }
    plain + rest
}

/// The address of the first link.
pub(super) fn first_link(html: &str) -> Option<String> {
    let (_, rest) = html.split_once("href=")?;
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let address = plain(rest[1..].split(quote).next()?);
    is_link(&address).then_some(address)
}

pub(super) fn is_link(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://"))
        && !text.contains(char::is_whitespace)
}

impl Reading<'_> {
    /// The text under the first of these keys, which may be written in HTML.
    pub(super) fn html(&mut self, object: &mut Object, keys: &[&str]) -> Option<Said> {
        match object.take(keys)? {
            (place, Node::Text(html)) => self.said(place, &plain(html)),
            (place, other) => self.text_of(place, other),
        }
    }
}

#[derive(Default)]
struct Plain {
    text: String,
    /// Line breaks before the next word: two between paragraphs.
    breaks: usize,
    bullet: bool,
    space: bool,
    /// Inside an item of a list.
    items: usize,
    /// A paragraph is only a line.
    lines: bool,
}

impl Plain {
    fn push(&mut self, words: &str, tagged: bool) {
        for c in words.chars() {
            if tagged && c.is_ascii_whitespace() { self.space = true } else { self.sign(c) }
        }
    }

    fn sign(&mut self, sign: char) {
        if self.breaks > 0 || self.bullet {
            if sign == '\u{a0}' {
                return;
            }
            if !self.text.is_empty() {
                self.text.extend(std::iter::repeat_n('\n', self.breaks.max(1)));
            }
            if self.bullet {
                self.text.push_str("• ");
            }
            (self.breaks, self.bullet, self.space) = (0, false, false);
        }
        if std::mem::take(&mut self.space) && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push(sign);
    }

    fn tag(&mut self, tag: &str) {
        let name = name(tag);
        let breaks =
            match name.as_str() {
                "br" => {
                    self.breaks = (self.breaks + 1).min(2);
                    return;
                }
                "li" => {
                    self.bullet = !tag.starts_with('/');
                    self.items =
                        if self.bullet { self.items + 1 } else { self.items.saturating_sub(1) };
                    1
                }
                "div" | "tr" | "dt" | "dd" => 1,
                "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "ul" | "ol" | "dl" | "table"
                | "blockquote" | "pre" | "section" => {
                    if self.items > 0 || (self.lines && name == "p") { 1 } else { 2 }
                }
                "td" | "th" => {
                    self.space = true;
                    return;
                }
                _ => return,
            };
        self.breaks = self.breaks.max(breaks);
    }
}

fn has_tag(html: &str) -> bool {
    html.match_indices('<').any(|(at, _)| tag(&html[at..]).is_some())
}

/// What stands between '<' and '>', and what comes after.
fn tag(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('<')?;
    let first = inside.strip_prefix('/').unwrap_or(inside).chars().next()?;
    if !first.is_ascii_alphabetic() && first != '!' {
        return None;
    }
    let end = inside.find(['<', '>']).filter(|end| inside.as_bytes()[*end] == b'>')?;
    Some((&inside[..end], &inside[end + 1..]))
}

fn name(tag: &str) -> String {
    let tag = tag.strip_prefix('/').unwrap_or(tag);
    let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    name.to_ascii_lowercase()
}

/// Nobody is meant to read it.
fn is_unsaid(tag: &str) -> bool {
    matches!(tag.split(char::is_whitespace).next(), Some("script" | "style"))
}

fn after_end<'h>(tag: &str, after: &'h str) -> &'h str {
    let end = if name(tag) == "style" { "</style>" } else { "</script>" };
    after.find(end).map_or("", |at| &after[at + end.len()..])
}

fn entity(text: &str) -> Option<(char, &str)> {
    let inside = text.strip_prefix('&')?;
    let end = inside.bytes().take(LONGEST_NAME).position(|byte| byte == b';')?;
    let (name, after) = (&inside[..end], &inside[end + 1..]);
    let sign = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?).filter(|c| !c.is_control() || *c == '\n')?
        }
        None => NAMED.iter().find(|(own, _)| *own == name)?.1,
    };
    Some((sign, after))
}
