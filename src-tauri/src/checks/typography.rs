//! Blanks and quotation marks as printers of the language set them. French keeps a no-break space
//! before tall signs and inside guillemets; English has no blank before any sign.
use std::ops::Range;

use super::{
    Subject,
    evidence::quote,
    rules::{Fault, Outcome},
};
use crate::{message::Message, text::Language};

/// Places of a text that are shown.
const SHOWN: usize = 12;

pub(super) fn typography(subject: Subject) -> Option<Outcome> {
    let (faulty, says): (fn(&str) -> Vec<Range<usize>>, _) = match subject.language {
        Language::Fr => (french, "finding-typography-fr"),
        Language::En => (english, "finding-typography-en"),
        _ => return None,
    };
    let read: Vec<_> = subject.prose().collect();
    let faults = read
        .iter()
        .filter_map(|written| {
            let places = subject.typography(&written.text, || faulty(&written.text));
            let shown = places.iter().take(SHOWN).map(|at| quote(&written.text, at.clone()));
            let says = Message::new(says).number("count", places.len());
            (!places.is_empty()).then(|| Fault::within(written, says).shows(shown))
        })
        .collect();
    Outcome::of(read.len(), faults)
}

/// A character with what stands around it.
struct Sign<'a> {
    text: &'a str,
    at: usize,
    sign: char,
}

fn signs(text: &str) -> impl Iterator<Item = Sign<'_>> {
    text.char_indices()
        .filter(|(_, c)| matches!(c, ':' | ';' | '!' | '?' | '«' | '»' | '"' | '.' | ',' | ' '))
        .map(|(at, sign)| Sign { text, at, sign })
        .filter(|sign| sign.sign == ' ' || !sign.is_in_address())
}

fn french(text: &str) -> Vec<Range<usize>> {
    signs(text)
        .filter(|sign| match sign.sign {
            ':' | ';' | '!' | '?' => sign.ends_words() && !sign.is_figure() && !sign.is_face(),
            '»' => sign.before().is_some_and(|c| c == ' ' || c.is_alphanumeric()),
            '«' => sign.after().is_some_and(|c| c == ' ' || c.is_alphanumeric()),
            '"' => !sign.before().is_some_and(char::is_numeric),
            ' ' => sign.is_double(),
            _ => false,
        })
        .map(|sign| sign.shown())
        .collect()
}

fn english(text: &str) -> Vec<Range<usize>> {
    signs(text)
        .filter(|sign| match sign.sign {
            ':' | ';' | '!' | '?' | '.' | ',' => {
                sign.stands_off() && !sign.begins_word() && !sign.is_face()
            }
            // Typists put two after a full stop.
            ' ' => sign.is_double() && sign.before().is_some_and(char::is_alphanumeric),
            _ => false,
        })
        .map(|sign| sign.shown())
        .collect()
}

impl Sign<'_> {
    fn before(&self) -> Option<char> {
        self.text[..self.at].chars().next_back()
    }

    fn rest(&self) -> &str {
        &self.text[self.at + self.sign.len_utf8()..]
    }

    fn after(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// A word, or a blank that can break, comes right before it.
    fn ends_words(&self) -> bool {
        match self.before() {
            Some(' ') => self.stands_off(),
            Some(c) => c.is_alphanumeric() || ")»”%€$".contains(c),
            None => false,
        }
    }

    /// One blank, of whatever kind, is between it and a word.
    fn stands_off(&self) -> bool {
        let mut before = self.text[..self.at].chars().rev();
        before.next().is_some_and(|c| [' ', '\u{a0}', '\u{202f}'].contains(&c))
            && before.next().is_some_and(|c| c.is_alphanumeric() || ")»”\"%€$’'".contains(c))
    }

    /// '14:30', '16:9', 'std::mem', ':tada:'.
    fn is_figure(&self) -> bool {
        self.sign == ':' && self.begins_word()
    }

    /// '.NET', '...', '!important', '?!'.
    fn begins_word(&self) -> bool {
        self.after().is_some_and(|c| c.is_alphanumeric() || ":.!?=+_".contains(c))
    }

    /// ':-)', ';)', ': D'.
    fn is_face(&self) -> bool {
        let rest = self.rest().strip_prefix('-').unwrap_or(self.rest());
        let mut rest = rest.chars();
        [':', ';'].contains(&self.sign)
            && rest.next().is_some_and(|mouth| "()[]DPpOo|/\\*'3<>".contains(mouth))
            && rest.next().is_none_or(|c| !c.is_alphanumeric())
    }

    /// Two blanks between words of one line; only the first of several counts.
    fn is_double(&self) -> bool {
        let rest = self.rest();
        rest.starts_with(' ')
            && self.before().is_some_and(|c| !c.is_whitespace())
            && rest.trim_start_matches(' ').starts_with(|c: char| !c.is_whitespace())
    }

    fn is_in_address(&self) -> bool {
        let word = &self.text[self.word_start()..];
        let word = word.split(char::is_whitespace).next().unwrap_or_default();
        word.contains("://") || word.contains('@') || word.starts_with("www.")
    }

    fn word_start(&self) -> usize {
        self.text[..self.at]
            .char_indices()
            .rev()
            .find(|(_, c)| c.is_whitespace())
            .map_or(0, |(at, c)| at + c.len_utf8())
    }

    /// It with the word it belongs to, for the eye.
    fn shown(&self) -> Range<usize> {
        let before = self.text[..self.at].trim_end();
        let start = before
            .char_indices()
            .rev()
            .find(|(_, c)| c.is_whitespace())
            .map_or(0, |(at, c)| at + c.len_utf8());
        let end = self.at + self.sign.len_utf8();
        if !matches!(self.sign, '«' | ' ' | '"') {
            return start..end;
        }
        let rest = self.rest();
        let blank = rest.len() - rest.trim_start().len();
        let word = rest[blank..].find(char::is_whitespace).unwrap_or(rest.len() - blank);
        let from = if self.sign == ' ' { start } else { self.at };
        from..end + blank + word
    }
}
