//! The dates at the head of an entry, as CVs write them: '2019 – 2023', 'mars 2019 - aujourd’hui',
//! 'Depuis 2021', '03/2019 – 06/2023', 'Sept. 2018 to present'.
use std::ops::Range;

use super::words::words;
use crate::text::PartialDate;

/// Bytes of the longest line that may be a head.
const LONGEST_HEAD: usize = 260;

/// From when to when, each as it is to be kept; and where it is written.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Span {
    pub(super) start: Option<String>,
    pub(super) end: Option<String>,
    /// Says an end too, or that there is none.
    pub(super) is_range: bool,
    pub(super) range: Range<usize>,
}

#[derive(Clone, Debug, Default)]
struct When {
    year: Option<i16>,
    month: Option<i8>,
    day: Option<i8>,
    /// A season keeps its words.
    written: Option<String>,
    /// '09/18' says a date only beside another.
    weak: bool,
}

impl When {
    fn text(&self) -> Option<String> {
        if let Some(written) = &self.written {
            return Some(written.clone());
        }
        let date = PartialDate { year: self.year?, month: self.month, day: self.day };
        // '2019-02-31' is no day.
        PartialDate::parse(&date.to_string()).map(|date| date.to_string())
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Word,
    Number,
    Sign,
}

struct Token<'t> {
    text: &'t str,
    start: usize,
    end: usize,
    kind: Kind,
}

/// The dates of a head: at its beginning, at its end, or in brackets. None in the middle of a sentence.
pub(super) fn of_head(text: &str) -> Option<Span> {
    if text.len() > LONGEST_HEAD || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let line = Dates { text, tokens: tokens(text) };
    let span = (0..line.tokens.len()).find_map(|at| {
        let span = line.span(at)?;
        line.is_of_head(&span).then_some(span)
    })?;
    let rest = text.len() - span.range.len();
    let sentence = text.trim_end().ends_with('.') && rest > 60 && !span.is_range;
    (!sentence && rest < 200).then_some(span)
}

/// Whether a text says only how long something lasted: '4 ans 3 mois', 'Bis heute 5 Jahre'.
pub(super) fn is_length(text: &str) -> bool {
    let key = super::words::key(text);
    let mut lengths = 0;
    let all = key.split(' ').all(|word| {
        let length = words().has("lengths", word);
        lengths += usize::from(length);
        length
            || word.bytes().all(|byte| byte.is_ascii_digit())
            || words().has("now", word)
            || words().has("to", word)
            || word == "env"
    });
    all && lengths > 0
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        let mut end = start + c.len_utf8();
        let kind = if c.is_ascii_digit() {
            Kind::Number
        } else if c.is_alphabetic() {
            Kind::Word
        } else if c.is_whitespace() {
            continue;
        } else {
            Kind::Sign
        };
        while let Some((at, next)) = chars.peek().copied() {
            let after = text[at + next.len_utf8()..].starts_with(char::is_alphabetic);
            let goes_on = match kind {
                Kind::Number => next.is_ascii_digit(),
                Kind::Word => next.is_alphabetic() || matches!(next, '\'' | '’') && after,
                Kind::Sign => false,
            };
            if !goes_on {
                break;
            }
            end = at + next.len_utf8();
            chars.next();
        }
        tokens.push(Token { text: &text[start..end], start, end, kind });
    }
    tokens
}

struct Dates<'t> {
    text: &'t str,
    tokens: Vec<Token<'t>>,
}

impl Dates<'_> {
    fn is_of_head(&self, span: &Span) -> bool {
        let (before, after) = (&self.text[..span.range.start], &self.text[span.range.end..]);
        let says = |text: &str| text.chars().any(char::is_alphanumeric);
        if !says(before) {
            return true;
        }
        let mark = before.trim_end_matches(' ').chars().next_back();
        let marked = mark.is_some_and(|c| "(,|[–—-•·\t;:".contains(c));
        let glued = !before.ends_with([' ', '\t', '(', '[', '|', ',', '–', '—']);
        let bracketed = mark.is_some_and(|c| "([".contains(c)) && after.starts_with([')', ']']);
        let ends =
            after.split(['(', ')', '·', '|', ',', '\t']).all(|it| !says(it) || is_length(it));
        !glued && (span.is_range || bracketed || ends && (marked || before.split(' ').count() <= 9))
    }

    fn span(&self, at: usize) -> Option<Span> {
        let start = self.tokens.get(at)?.start;
        let whole = |start_text, end, is_range, to: usize| {
            let range = start..self.tokens[to - 1].end;
            Some(Span { start: start_text, end, is_range, range })
        };
        let since = self.phrase("since", at);
        let from = since.or_else(|| self.phrase("from", at)).unwrap_or(at);
        let (mut first, next) = self.date(from)?;
        let to = self.between(next);
        if let Some(to) = to {
            if let Some(after) = self.phrase("now", to) {
                return whole(Some(first.text()?), None, true, after);
            }
            let last = self.date(to).or_else(|| self.short_year(&first, next, to));
            if let Some((last, after)) = last {
                first.year = first.year.or(last.year);
                return whole(Some(first.text()?), Some(last.text()?), true, after);
            }
        }
        let text = first.text()?;
        let open = to.filter(|to| *to == self.tokens.len() && *to > next);
        if let Some(to) = open.filter(|_| since.is_none() && !first.weak) {
            return whole(Some(text), None, true, to);
        }
        if first.weak || from > at && since.is_none() && at > 0 {
            return None;
        }
        whole(Some(text), None, since.is_some(), next)
    }

    /// Past what stands between two dates: a dash or 'to', 'à', 'bis'.
    fn between(&self, at: usize) -> Option<usize> {
        let mut at = at;
        if self.sign(at, "(") && self.phrase("now", at + 1).is_some() {
            return Some(at + 1);
        }
        let begin = at;
        while self.sign(at, "-–—/→>~") {
            at += 1;
        }
        if let Some(after) = self.phrase("to", at) {
            at = after;
            // 'jusqu’en mai', 'à la fin' and the like.
            at = self.phrase("from", at).unwrap_or(at);
        }
        (at > begin).then_some(at)
    }

    /// '2019-20', the years of a school.
    fn short_year(&self, first: &When, sign: usize, at: usize) -> Option<(When, usize)> {
        let token = self.tokens.get(at)?;
        let year = first.year.filter(|_| first.month.is_none())?;
        let short: i16 = token.text.parse().ok()?;
        let touches = self.touch(sign) && token.text.len() == 2 && short > year % 100;
        touches.then(|| (When { year: Some(year / 100 * 100 + short), ..When::default() }, at + 1))
    }

    fn date(&self, at: usize) -> Option<(When, usize)> {
        let token = self.tokens.get(at)?;
        match token.kind {
            Kind::Number if token.text.len() == 4 => self.year_first(at),
            Kind::Number if token.text.len() <= 2 => self.in_figures(at).or_else(|| {
                let day = self.number(at, 31)?;
                let ordinal =
                    |it: &Token| matches!(it.text, "er" | "st" | "nd" | "rd" | "th" | ".");
                let word = at + 1 + usize::from(self.tokens.get(at + 1).is_some_and(ordinal));
                let (when, next) = self.named(word)?;
                when.year?;
                Some((When { day: Some(day), ..when }, next))
            }),
            Kind::Word => self.named(at),
            _ => None,
        }
    }

    /// '2019', '2019-03', '2019-03-01'.
    fn year_first(&self, at: usize) -> Option<(When, usize)> {
        let year = self.year(at)?;
        let mut when = When { year: Some(year), ..When::default() };
        let figures = |at: usize| {
            let two = self.tokens.get(at + 1).is_some_and(|it| it.text.len() == 2);
            two && self.sign(at, "-/.") && self.touch(at)
        };
        let Some(month) = figures(at + 1).then(|| self.number(at + 2, 12)).flatten() else {
            return Some((when, at + 1));
        };
        when.month = Some(month);
        let Some(day) = figures(at + 3).then(|| self.number(at + 4, 31)).flatten() else {
            return Some((when, at + 3));
        };
        when.day = Some(day);
        Some((when, at + 5))
    }

    /// '03/2019', '01/03/2019', '09/18'.
    fn in_figures(&self, at: usize) -> Option<(When, usize)> {
        if !(self.sign(at + 1, "/.-") && self.touch(at + 1)) {
            return None;
        }
        if let Some(year) = self.year(at + 2) {
            let month = Some(self.number(at, 12)?);
            return Some((When { year: Some(year), month, ..When::default() }, at + 3));
        }
        if self.sign(at + 3, "/.-")
            && self.touch(at + 3)
            && let Some(year) = self.year(at + 4)
        {
            let (day, month) = (Some(self.number(at, 31)?), Some(self.number(at + 2, 12)?));
            return Some((When { year: Some(year), month, day, ..When::default() }, at + 5));
        }
        let short = self.tokens.get(at + 2).filter(|it| it.text.len() == 2)?;
        let short: i16 = short.text.parse().ok()?;
        if !self.sign(at + 1, "/") || self.sign(at + 3, "/") {
            return None;
        }
        let year = Some(if short < 50 { 2000 + short } else { 1900 + short });
        let month = Some(self.number(at, 12)?);
        Some((When { year, month, weak: true, ..When::default() }, at + 3))
    }

    /// 'mars 2019', 'Sept. 2018', 'June 30, 2027', 'été 2018', and 'mars' of 'mars – juin 2020'.
    fn named(&self, at: usize) -> Option<(When, usize)> {
        let token = self.tokens.get(at).filter(|it| it.kind == Kind::Word)?;
        let name = token.text.strip_prefix("d’").or_else(|| token.text.strip_prefix("d'"));
        let key = super::words::key(name.unwrap_or(token.text));
        let mut next = at + 1;
        if words().has("seasons", &key) {
            self.year(next)?;
            let written = self.text[token.start..self.tokens[next].end].to_owned();
            let year = self.year(next);
            return Some((When { year, written: Some(written), ..When::default() }, next + 1));
        }
        let month = Some(*words().months.get(&key)?);
        next += usize::from(self.sign(next, "."));
        let mut when = When { month, ..When::default() };
        let comma = usize::from(self.sign(next + 1, ","));
        if let (Some(day), Some(year)) = (self.number(next, 31), self.year(next + 1 + comma)) {
            when.day = Some(day);
            when.year = Some(year);
            return Some((when, next + 2 + comma));
        }
        next += usize::from(self.sign(next, ",/-") && self.year(next + 1).is_some());
        if let Some(year) = self.year(next) {
            when.year = Some(year);
            return Some((when, next + 1));
        }
        if self.sign(next, "'’")
            && let Some(short) = self.tokens.get(next + 1).filter(|it| it.text.len() == 2)
            && let Ok(short) = short.text.parse::<i16>()
        {
            when.year = Some(if short < 50 { 2000 + short } else { 1900 + short });
            return Some((when, next + 2));
        }
        Some((when, at + 1 + usize::from(self.sign(at + 1, "."))))
    }

    fn year(&self, at: usize) -> Option<i16> {
        let token = self.tokens.get(at).filter(|it| it.text.len() == 4)?;
        token.text.parse().ok().filter(|year| (1930..=2100).contains(year))
    }

    fn number(&self, at: usize, most: i8) -> Option<i8> {
        let token = self.tokens.get(at).filter(|it| it.text.len() <= 2)?;
        token.text.parse().ok().filter(|number| (1..=most).contains(number))
    }

    fn sign(&self, at: usize, signs: &str) -> bool {
        self.tokens.get(at).is_some_and(|it| it.kind == Kind::Sign && signs.contains(it.text))
    }

    /// Whether there is no space around the token.
    fn touch(&self, at: usize) -> bool {
        let (Some(before), Some(own), Some(after)) =
            (self.tokens.get(at.wrapping_sub(1)), self.tokens.get(at), self.tokens.get(at + 1))
        else {
            return false;
        };
        before.end == own.start && own.end == after.start
    }

    /// Past a phrase of up to three words.
    fn phrase(&self, list: &str, at: usize) -> Option<usize> {
        let first = self.tokens.get(at).filter(|it| it.kind == Kind::Word)?;
        (1..=3).rev().find_map(|count| {
            let last = self.tokens.get(at + count - 1).filter(|it| it.kind == Kind::Word)?;
            words().has(list, &self.text[first.start..last.end]).then_some(at + count)
        })
    }
}
