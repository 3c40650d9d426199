//! The ways to reach a person or to find their door that stand in a text: e-mail addresses, phone
//! numbers, streets with a number, dates of birth. Only what can hardly be anything else.
use std::ops::Range;

use super::{phrase::Words, sentence::filtered, vocabulary::all_phrases};
use crate::text::{PartialDate, Word, fold, words};

#[derive(Debug, Default)]
pub(super) struct Contacts {
    pub emails: Vec<Range<usize>>,
    pub phones: Vec<Range<usize>>,
    /// But not those where the public is received.
    pub streets: Vec<Range<usize>>,
    /// Each with its year.
    pub births: Vec<(Range<usize>, i16)>,
}

/// A name has few words between its street's number and kind: '14 Upper Cowley Road'.
const STREET_NAME: usize = 3;

impl Contacts {
    pub(super) fn read(text: &str, folded: &Words) -> Self {
        let emails = emails(text).collect();
        if !text.contains(|c: char| c.is_ascii_digit()) {
            return Self { emails, ..Self::default() };
        }
        Self { emails, phones: phones(text), streets: streets(text), births: births(text, folded) }
    }
}

fn emails(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices('@').filter_map(|(at, sign)| {
        let before =
            text[..at].trim_end_matches(|c: char| c.is_alphanumeric() || "._%+-".contains(c));
        let after = &text[at + sign.len()..];
        let rest = after.trim_start_matches(|c: char| c.is_alphanumeric() || ".-".contains(c));
        let domain = after[..after.len() - rest.len()].trim_end_matches(['.', '-']);
        let (host, ending) = domain.rsplit_once('.')?;
        let is_domain =
            !host.is_empty() && ending.len() > 1 && ending.chars().all(char::is_alphabetic);
        // '@claire@mastodon.social' is an account there, not an address.
        let is_account = before.len() == at || before.ends_with('@');
        (is_domain && !is_account).then(|| before.len()..at + sign.len() + domain.len())
    })
}

fn phones(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(|c: char| c.is_ascii_digit() || "+(".contains(c)) {
        let start = from + at;
        let end = start + numeric(&text[start..]);
        let number = text[start..end].trim_end_matches(|c: char| !c.is_ascii_digit());
        let number = start..start + number.len();
        let alone = !text[..start]
            .ends_with(|c: char| c.is_alphanumeric() || "/_#@=.,-".contains(c))
            && !text[number.end..]
                .starts_with(|c: char| c.is_alphanumeric() || "/_%€$".contains(c));
        if alone && is_phone(&text[number.clone()]) {
            found.push(number);
        }
        from = end;
    }
    found
}

/// How far digits go on, with one sign between two groups of them.
fn numeric(text: &str) -> usize {
    let mut before = '+';
    for (at, c) in text.char_indices() {
        let between = matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '.' | '-' | '\u{2011}');
        let goes_on = c.is_ascii_digit()
            || "()".contains(c)
            || (at == 0 && c == '+')
            || (between && (before.is_ascii_digit() || before == ')'));
        if !goes_on {
            return at;
        }
        before = c;
    }
    text.len()
}

/// '06 12 34 56 78', '+44 20 7946 0958', '(415) 555-2671'; not a date, a price or an ISBN.
fn is_phone(number: &str) -> bool {
    let groups: Vec<usize> =
        number.split(|c: char| !c.is_ascii_digit()).map(str::len).filter(|&n| n > 0).collect();
    let digits: usize = groups.iter().sum();
    if number.starts_with('+') {
        return (10..=15).contains(&digits);
    }
    if number.starts_with("00") {
        return !number.starts_with("000") && (12..=15).contains(&digits);
    }
    if number.trim_start_matches('(').starts_with('0') {
        let is_date = groups.len() > 2 && groups[..3] == [2, 2, 4];
        return (9..=11).contains(&digits) && groups[0] > 1 && !is_date;
    }
    groups == [3, 3, 4] && number.contains(['-', '.', ')'])
}

fn streets(text: &str) -> Vec<Range<usize>> {
    let words: Vec<Word> = words(text).collect();
    let kinds = (0..words.len()).filter(|&at| {
        let kind = fold(words[at].text);
        all_phrases().any(|lists| lists.streets.contains(&kind))
    });
    let found = kinds
        .filter_map(|at| kind_first(text, &words, at).or_else(|| kind_last(text, &words, at)))
        .collect();
    filtered(text, found, |sentence| {
        let sentence = Words::folded(sentence);
        all_phrases().all(|lists| sentence.find_any(&lists.premises).is_none())
    })
}

/// '12 bis, rue des Lilas': the number, the kind, then a name.
fn kind_first(text: &str, words: &[Word], at: usize) -> Option<Range<usize>> {
    let more = ["bis", "ter", "quater"].contains(&words[at.checked_sub(1)?].text);
    let number = at.checked_sub(if more { 2 } else { 1 })?;
    if !is_number(words[number].text) || !joined(text, &words[number..=at]) {
        return None;
    }
    let small = |word: &&Word| word.text.chars().all(char::is_lowercase) && word.text.len() <= 3;
    let after = &words[at + 1..];
    let skipped = after.iter().take(STREET_NAME).take_while(small).count();
    let name = after.get(skipped)?;
    let named = name.text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    (named && joined(text, &words[at..=at + 1 + skipped])).then(|| words[number].start..name.end())
}

/// '221B Baker Street': the number, a name, then the kind.
fn kind_last(text: &str, words: &[Word], at: usize) -> Option<Range<usize>> {
    let capital = |word: &Word| word.text.starts_with(char::is_uppercase);
    let named = words[..at].iter().rev().take(STREET_NAME + 1).take_while(|word| capital(word));
    let named = named.count();
    let number = at.checked_sub(named + 1)?;
    let is_street = (1..=STREET_NAME).contains(&named)
        && capital(&words[at])
        && is_number(words[number].text)
        && joined(text, &words[number..=at]);
    is_street.then(|| words[number].start..words[at].end())
}

/// Up to three digits and a letter: a year is none.
fn is_number(word: &str) -> bool {
    let rest = word.trim_start_matches(|c: char| c.is_ascii_digit());
    (1..=3).contains(&(word.len() - rest.len())) && rest.chars().count() <= 1
}

/// Nothing but spaces, a comma, an apostrophe or a hyphen between the words.
fn joined(text: &str, words: &[Word]) -> bool {
    let mut gaps = words.windows(2).map(|pair| &text[pair[0].end()..pair[1].start]);
    gaps.all(|gap| {
        gap.chars().all(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | ',' | '’' | '\'' | '-'))
    })
}

fn births(text: &str, folded: &Words) -> Vec<(Range<usize>, i16)> {
    let said = all_phrases().flat_map(|lists| &lists.births);
    let said = said.flat_map(|phrase| folded.find_all(phrase));
    said.filter_map(|said| {
        let after: Vec<Word> = words(&text[said.end..]).take(3).collect();
        let (date, last) = (1..=after.len()).find_map(|count| {
            let parts: Vec<&str> = after[..count].iter().map(|word| word.text).collect();
            let date = PartialDate::parse(&parts.join(" ")).filter(|date| date.day.is_some())?;
            Some((date, after[count - 1].end()))
        })?;
        Some((said.start..said.end + last, date.year))
    })
    .collect()
}
