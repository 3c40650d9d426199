//! Texts in another language than the version they stand in, and sentences that are hard to read.
use super::{
    Subject,
    evidence::{measure, quote, whole},
    rules::{Fault, Outcome},
    subject::Written,
    vocabulary::phrases,
};
use crate::{message::Message, text::Language};

/// Of fewer characters nobody can tell the language.
const LEAST: usize = 40;
/// Up to so many characters, a text may be made of titles and names.
const SHORT: usize = 120;
/// A short text is in another language if so many of its words begin with a small letter.
const SMALL: usize = 4;

/// The score below which sentences are hard, and the words that a text must have to be scored:
/// figures of the formulas' authors.
const HARD: i32 = 30;
const ENOUGH: usize = 100;

pub(super) fn mismatch(subject: Subject) -> Option<Outcome> {
    let known = [Language::Fr, Language::En, Language::De, Language::Es];
    let long_enough = |written: &&Written| written.text.trim().chars().nth(LEAST - 1).is_some();
    let texts: Vec<_> = subject.prose().filter(long_enough).collect();
    if !known.contains(&subject.language) {
        return None;
    }
    let faults = texts
        .iter()
        .filter_map(|written| {
            let other = other_language(subject, written)?;
            let says = Message::new("finding-language-mismatch")
                .word("found", format!("language-{}", other.code()))
                .word("expected", format!("language-{}", subject.language.code()));
            Some(Fault::within(written, says).shows([whole(&written.text)]))
        })
        .collect();
    Outcome::of(texts.len(), faults)
}

/// The language that a text is in instead of the profile's, beyond doubt.
pub(super) fn other_language(subject: Subject, written: &Written) -> Option<Language> {
    let text = &*written.text;
    // The dictionary is asked first: it is there anyway, and it doubts a text of two languages.
    if subject.spelling(text).is_some_and(|spelling| spelling.is_of_its_language()) {
        return None;
    }
    let other = subject.detected(text).filter(|other| *other != subject.language)?;
    let short = !written.is_long_text() || text.trim().chars().nth(SHORT).is_none();
    (!short || is_said_in(subject, text, other)).then_some(other)
}

/// Whether a short text is more than titles and names. Trades have English names everywhere, so
/// English must speak in the first person or to the reader.
fn is_said_in(subject: Subject, text: &str, language: Language) -> bool {
    if language == Language::En {
        let folded = subject.folded(text);
        return phrases(language).is_some_and(|phrases| {
            folded.find_any(&phrases.first).or(folded.find_any(&phrases.reader)).is_some()
        });
    }
    text.split_whitespace().filter(|word| word.starts_with(char::is_lowercase)).count() >= SMALL
}

pub(super) fn readability(subject: Subject) -> Option<Outcome> {
    let scored: Vec<_> = subject
        .prose()
        .filter(|written| written.is_long_text())
        .filter_map(|written| Some((written, subject.readability(&written.text)?)))
        .filter(|(_, readability)| readability.words > ENOUGH)
        .collect();
    let faults = scored
        .iter()
        .filter(|(_, readability)| readability.score < 10 * HARD)
        .map(|(written, readability)| {
            let score = readability.score.max(0) / 10;
            let says = Message::new("finding-readability").number("score", score);
            Fault::within(written, says).shows([
                quote(&written.text, readability.longest.clone()),
                measure(score.unsigned_abs() as usize, HARD.unsigned_abs() as usize),
            ])
        })
        .collect();
    Outcome::of(scored.len(), faults)
}
