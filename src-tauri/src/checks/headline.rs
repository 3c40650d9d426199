//! The line under the name: does it say for whom and what for, and soon enough?
use std::sync::Arc;

use super::{
    Evidence, Subject,
    evidence::{quote, whole},
    phrase::Words,
    rules::{Fault, Outcome},
    vocabulary::phrases,
};
use crate::message::Message;

/// Search results cut a headline short; an estimate, as published guidance gives no figure.
const FIRST: usize = 60;
/// A title of more words than this says more than a trade.
const TITLE_WORDS: usize = 5;
/// What people put between the parts of a headline.
const BETWEEN: [char; 5] = ['|', '·', '•', '–', '—'];

pub(super) fn first_words(subject: Subject) -> Option<Outcome> {
    let headline = subject.written("headline")?;
    let keywords = subject.keywords;
    let seen = headline.text.char_indices().nth(FIRST).map_or(headline.text.len(), |(cut, _)| cut);
    let words = subject.stems(&headline.text);
    let first =
        keywords.iter().filter_map(|keyword| words.find(&keyword.words)).min_by_key(|at| at.end);
    let faults = match first {
        Some(at) if at.end <= seen => Vec::new(),
        Some(at) => {
            let says = Message::new("finding-headline-first-words-late");
            vec![Fault::within(headline, says).shows([quote(&headline.text, at)])]
        }
        None => {
            let says = Message::new("finding-headline-first-words");
            let sought = keywords
                .iter()
                .map(|keyword| Evidence::Word { text: keyword.text.to_owned(), found_in: None });
            let fault = Fault::within(headline, says).shows([quote(&headline.text, 0..seen)]);
            vec![fault.shows(sought)]
        }
    };
    Outcome::of(usize::from(!keywords.is_empty()), faults)
}

pub(super) fn says_more(subject: Subject) -> Option<Outcome> {
    let headline = subject.written("headline")?;
    phrases(subject.language)?;
    let says = Message::new("finding-headline-says-more");
    let fault = only_a_title(subject, &headline.text)
        .then(|| Fault::within(headline, says).shows([whole(&headline.text)]));
    Outcome::of(1, fault.into_iter().collect())
}

/// Whether what is left beside the place and the employer is a trade, or a trade 'at X'.
fn only_a_title(subject: Subject, headline: &str) -> bool {
    let Some(phrases) = phrases(subject.language) else { return false };
    let helps = subject.stems(headline).find_any(&phrases.whom).is_some();
    if helps || subject.folded(headline).find_any(&phrases.towards).is_some() {
        return false;
    }
    let known = surroundings(subject);
    let mut parts = headline
        .split(BETWEEN)
        .flat_map(|part| part.split(" - "))
        .filter(|part| !subject.folded(part).is_empty())
        .filter(|part| !known.contains(&subject.folded(part)));
    let (Some(title), None) = (parts.next(), parts.next()) else { return false };
    let (title, employer) = match at(title, &phrases.at) {
        Some((title, employer)) => (title, Some(employer)),
        None => (title, None),
    };
    let words = subject.stems(title);
    if words.len() > TITLE_WORDS {
        return false;
    }
    employer.is_some_and(is_name) || words.find_any(&phrases.trades).is_some()
}

/// The place and the employers, which say nothing of what one does for others.
fn surroundings(subject: Subject) -> Vec<Arc<Words>> {
    let employers = subject
        .told("experience")
        .filter_map(|entry| subject.entry_text(entry, "organisation"))
        .map(|text| subject.folded(text));
    let place = subject.dossier.base_text("location", subject.language);
    let places = place.iter().flat_map(|place| place.split(',')).map(|text| subject.folded(text));
    employers.chain(places).collect()
}

/// 'Comptable chez Martin', 'Comptable @ Martin': what stands before and after.
fn at<'a>(text: &'a str, words: &[Words]) -> Option<(&'a str, &'a str)> {
    let folded = Words::folded(text);
    let sign = text.find('@').map(|found| found..found + 1);
    let word = words.iter().filter_map(|word| folded.find(word)).min_by_key(|at| at.start);
    let found = sign.into_iter().chain(word).min_by_key(|at| at.start)?;
    Some((&text[..found.start], &text[found.end..]))
}

fn is_name(text: &str) -> bool {
    text.trim_start().starts_with(|c: char| c.is_uppercase() || c.is_numeric())
}
