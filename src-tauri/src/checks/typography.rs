//! Blanks and quotation marks as printers of the language set them. French keeps a no-break space
//! before tall signs and inside guillemets; English has no blank before any sign.
use std::ops::Range;

use super::{
    Subject,
    evidence::quote,
    language::other_language,
    rules::{Fault, Outcome},
    subject::Written,
};
use crate::{message::Message, text::Language};

/// Places of a text that are shown.
const SHOWN: usize = 12;
/// Characters of the longest link.
const LONGEST: usize = 400;

pub(super) fn typography(subject: Subject) -> Option<Outcome> {
    let says = match subject.language {
        Language::Fr => "finding-typography-fr",
        Language::En => "finding-typography-en",
        _ => return None,
    };
    let is_faulty = |sign: &Sign| match subject.language {
        Language::Fr => sign.breaks_french(),
        _ => sign.breaks_english(),
    };
    let faulty = |text| signs(text).filter(is_faulty).map(|sign| sign.shown()).collect();
    let of_its_language = |written: &&Written| {
        let spelling = subject.spelling(&written.text);
        spelling.is_none_or(|spelling| spelling.is_of_its_language())
    };
    let read: Vec<_> = subject.prose().filter(of_its_language).collect();
    let faults = read
        .iter()
        .filter_map(|written| {
            let places = subject.typography(&written.text, || faulty(&written.text));
            let shown = places.iter().take(SHOWN).map(|at| quote(&written.text, at.clone()));
            let says = Message::new(says).number("count", places.len());
            // A text in another language follows its own usage.
            let faulty = !places.is_empty() && other_language(subject, written).is_none();
            faulty.then(|| Fault::within(written, says).shows(shown))
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

impl Sign<'_> {
    fn breaks_french(&self) -> bool {
        match self.sign {
            ':' | ';' | '!' | '?' => self.ends_words() && !self.is_figure() && !self.is_face(),
            '»' => self.before().is_some_and(|c| c == ' ' || c.is_alphanumeric()),
            '«' => self.after().is_some_and(|c| c == ' ' || c.is_alphanumeric()),
            '"' => !self.before().is_some_and(char::is_numeric),
            ' ' => self.is_double(),
            _ => false,
        }
    }

    fn breaks_english(&self) -> bool {
        match self.sign {
            ':' | ';' | '!' | '?' | '.' | ',' => {
                self.stands_off() && !self.begins_word() && !self.is_face()
            }
            // Typists put two after a full stop.
            ' ' => self.is_double() && self.before().is_some_and(char::is_alphanumeric),
            _ => false,
        }
    }

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

    /// In a link, an e-mail, ':tada:'.
    fn is_in_address(&self) -> bool {
        let Some(start) = self.word_start(self.at) else { return true };
        let word = &self.text[start..start + word_length(&self.text[start..])];
        word.contains("://")
            || word.contains('@')
            || word.starts_with("www.")
            || word.len() > 2 && word.starts_with(':') && word.ends_with(':')
    }

    /// It with the word it belongs to, for the eye.
    fn shown(&self) -> Range<usize> {
        let start = self.word_start(self.text[..self.at].trim_end().len()).unwrap_or(self.at);
        let end = self.at + self.sign.len_utf8();
        if !matches!(self.sign, '«' | ' ' | '"') {
            return start..end;
        }
        let rest = self.rest();
        let blank = rest.len() - rest.trim_start().len();
        let from = if self.sign == ' ' { start } else { self.at };
        from..end + blank + word_length(&rest[blank..])
    }

    /// Where the word that ends at a byte begins; none where no word is so long.
    fn word_start(&self, end: usize) -> Option<usize> {
        let mut before = self.text[..end].char_indices().rev();
        let blank = before.by_ref().take(LONGEST).find(|(_, c)| c.is_whitespace());
        match blank {
            Some((at, blank)) => Some(at + blank.len_utf8()),
            None => before.next().is_none().then_some(0),
        }
    }
}

fn word_length(text: &str) -> usize {
    let mut chars = text.char_indices().take(LONGEST);
    chars.find(|(_, c)| c.is_whitespace()).map_or_else(
        || text.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| at),
        |(at, _)| at,
    )
}
