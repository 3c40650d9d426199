//! Letters that are not what they look like, runs of symbols, and words that shout.
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::{
    Subject,
    evidence::{measure, quote},
    rules::{Fault, Outcome},
};
use crate::{
    message::Message,
    text::{Word, words},
};

/// Places of a text that are shown.
const SHOWN: usize = 12;

/// A sign of mathematics or of an abbreviation has fewer letters.
const WRITTEN: usize = 3;
/// Stars for a grade, flags for one's languages, a line of bullets: fewer in a row are fine.
const ROW: usize = 7;

/// A field of fewer letters may be a name or an acronym.
const LETTERS: usize = 20;
/// Percent of capitals.
const LOUD: usize = 30;
/// Words in capitals that are longer are no acronyms.
const ACRONYM: usize = 6;
/// So many words in capitals, side by side, are no acronyms either.
const SIDE_BY_SIDE: usize = 3;

pub(super) fn fancy(subject: Subject) -> Option<Outcome> {
    let faults = subject
        .texts()
        .filter(|written| written.can_be_read())
        .filter(|written| written.text.contains(|c: char| is_fake(c) || is_symbol(c)))
        .flat_map(|written| {
            let text = &*written.text;
            let fault = |aspect: &str, found: Vec<Range<usize>>| {
                let says = Message::new(format!("finding-fancy-letters-{aspect}"));
                let fault = || Fault::within(written, says).aspect(aspect);
                let quotes = found.iter().take(SHOWN).map(|at| quote(text, at.clone()));
                (!found.is_empty()).then(|| fault().shows(quotes))
            };
            let letters = fault("letters", runs(text, WRITTEN, |part| part.contains(is_fake)));
            let symbols = fault("symbols", runs(text, ROW, |part| part.starts_with(is_symbol)));
            letters.into_iter().chain(symbols)
        })
        .collect();
    Outcome::all_or_nothing(subject.texts().count(), faults)
}

/// Where at least so many graphemes of a kind stand in a row; blanks between them do not count.
fn runs(text: &str, least: usize, of_kind: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut count, mut run) = (0, 0..0);
    for (at, part) in text.grapheme_indices(true).chain([(text.len(), "")]) {
        if of_kind(part) {
            run = if count == 0 { at..at } else { run };
            run.end = at + part.len();
            count += 1;
        } else if part.is_empty() || part.contains(|c: char| !c.is_whitespace()) {
            if count >= least {
                found.push(run.clone());
            }
            count = 0;
        }
    }
    found
}

/// Letters of mathematics, in circles, in squares, as wide as Chinese ones.
fn is_fake(c: char) -> bool {
    matches!(c, '\u{1d400}'..='\u{1d7ff}' | '\u{24b6}'..='\u{24e9}' | '\u{1f130}'..='\u{1f169}'
        | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}')
}

/// Arrows, boxes, stars, hearts, flags, faces.
fn is_symbol(c: char) -> bool {
    matches!(c, '\u{2022}' | '\u{2190}'..='\u{23ff}' | '\u{2500}'..='\u{2bff}'
        | '\u{1f000}'..='\u{1f12f}' | '\u{1f170}'..='\u{1faff}')
}

pub(super) fn shouting(subject: Subject) -> Option<Outcome> {
    let read: Vec<_> = subject
        .prose()
        .filter(|written| written.text.chars().filter(|c| c.is_alphabetic()).count() >= LETTERS)
        .collect();
    let faults = read
        .iter()
        .filter_map(|written| {
            let text = &*written.text;
            let loud = loud(text)?;
            let says = Message::new("finding-shouting").number("share", loud.share);
            let quotes = loud.words.iter().take(SHOWN).map(|at| quote(text, at.clone()));
            let fault = Fault::within(written, says).shows(quotes);
            Some(fault.shows([measure(loud.share, LOUD)]))
        })
        .collect();
    Outcome::of(read.len(), faults)
}

struct Loud {
    share: usize,
    words: Vec<Range<usize>>,
}

/// None where capitals are no more than usual, acronyms left out.
fn loud(text: &str) -> Option<Loud> {
    // Nearly every text is told so without being cut into words.
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if capitals * 100 <= letters * LOUD {
        return None;
    }
    let words: Vec<Word> = words(text).collect();
    let (mut capitals, mut letters, mut loud) = (0, 0, Vec::new());
    for group in words.chunk_by(|one, next| {
        is_loud(one) && is_loud(next) && text[one.end()..next.start].chars().all(is_within)
    }) {
        let is_acronym = |word: &Word| {
            group.len() < SIDE_BY_SIDE && is_loud(word) && word.text.chars().count() <= ACRONYM
        };
        for word in group.iter().filter(|word| !is_acronym(word)) {
            capitals += word.text.chars().filter(|c| c.is_uppercase()).count();
            letters += word.text.chars().filter(|c| c.is_alphabetic()).count();
        }
        let spoken: Vec<_> = group.iter().filter(|w| is_loud(w) && !is_acronym(w)).collect();
        if let (Some(first), Some(last)) = (spoken.first(), spoken.last()) {
            loud.push(first.start..last.end());
        }
    }
    (letters > 0 && capitals * 100 > letters * LOUD)
        .then(|| Loud { share: capitals * 100 / letters, words: loud })
}

/// In capitals from end to end.
fn is_loud(word: &Word) -> bool {
    let letters = || word.text.chars().filter(|c| c.is_alphabetic());
    letters().count() > 0 && letters().all(char::is_uppercase)
}

fn is_within(c: char) -> bool {
    c.is_whitespace() || ['\'', '’'].contains(&c)
}
