//! The words that the targets search: how many of them a profile holds, and where.
use std::sync::Arc;

use super::{
    Evidence, Subject,
    evidence::quotes,
    known::Known,
    phrase::Words,
    rules::{Fault, Outcome},
    subject::Written,
};
use crate::{dossier::Dossier, message::Message, text::Language};

/// Where a search reads.
pub(super) const ROLES: [&str; 4] = ["headline", "summary", "skills", "experience"];

/// A short bio is not asked for more than a keyword in so many characters; our own figure.
const ROOM: usize = 80;

/// A keyword of the plan and its words as they are compared.
pub(super) struct Keyword<'a> {
    pub text: &'a str,
    pub words: Arc<Words>,
}

/// The plan's keywords; those made of signs alone cannot be looked for. They are words of the
/// dossier's main language: nobody searches for them in a profile written in another.
pub(super) fn all<'a>(dossier: &'a Dossier, language: Language, known: &Known) -> Vec<Keyword<'a>> {
    if dossier.languages.first() != Some(&language) {
        return Vec::new();
    }
    let all = dossier.plan.keywords().into_iter();
    all.map(|text| Keyword { text, words: known.stems(text, language) })
        .filter(|keyword| !keyword.words.is_empty())
        .collect()
}

impl Subject<'_> {
    /// Whether a text holds one of the keywords.
    pub(super) fn holds_keyword(self, text: &str) -> bool {
        let words = self.stems(text);
        self.keywords.iter().any(|keyword| words.find(&keyword.words).is_some())
    }
}

pub(super) fn coverage(subject: Subject) -> Option<Outcome> {
    let words = subject.keywords.iter().map(|keyword| (keyword.text, &*keyword.words));
    held(subject, words, usize::MAX, "keywords", "finding-keyword-coverage")
}

/// Which of the words the profile holds, and where: earned in proportion to those `asked`, of which
/// a short form asks fewer.
pub(super) fn held<'a>(
    subject: Subject,
    words: impl ExactSizeIterator<Item = (&'a str, &'a Words)>,
    asked: usize,
    about: &str,
    says: &str,
) -> Option<Outcome> {
    let searched = searched(subject)?;
    let asked = asked.min(words.len()).min(room(subject));
    let evidence: Vec<Evidence> = words
        .map(|(text, words)| Evidence::Word {
            text: text.to_owned(),
            found_in: searched
                .iter()
                .find(|(_, there)| there.find(words).is_some())
                .map(|(written, _)| written.label()),
        })
        .collect();
    let found =
        evidence.iter().filter(|e| !matches!(e, Evidence::Word { found_in: None, .. })).count();
    let missing = asked.saturating_sub(found);
    let says = Message::new(says)
        .number("missing", missing)
        .number("total", asked)
        .number("found", found)
        .number("words", evidence.len());
    let fault =
        Fault::whole(about, says).parts(u32::try_from(missing).unwrap_or(u32::MAX)).shows(evidence);
    Outcome::of(asked, if missing > 0 { vec![fault] } else { Vec::new() })
}

/// How many keywords the boxes that a search reads can hold and still be read by people. A mere
/// list of positions is no place for them.
fn room(subject: Subject) -> usize {
    let network = subject.network;
    if network.takes("skills") {
        return usize::MAX;
    }
    let boxes = ["headline", "summary"].iter().filter_map(|role| network.form_field(role));
    let most = boxes.map(|spec| spec.max.as_ref().map(|most| most.value as usize));
    most.sum::<Option<usize>>().map_or(usize::MAX, |most| (most / ROOM).max(1))
}

/// One keyword so many times, in the summary or in a description, reads as bait: beyond `TIMES`, or
/// beyond this share of the words where it comes back at least `OFTEN`.
const TIMES: usize = 6;
const OFTEN: usize = 5;
const PERCENT: usize = 5;

pub(super) fn stuffing(subject: Subject) -> Option<Outcome> {
    if subject.keywords.is_empty() {
        return None;
    }
    let long = subject
        .texts()
        .filter(|written| matches!(written.spec.role.as_deref(), Some("summary" | "description")));
    let read: Vec<_> = long.collect();
    let faults = read.iter().filter_map(|written| {
        let words = subject.stems(&written.text);
        let times = |keyword: &Keyword| words.find_all(&keyword.words).count();
        let (keyword, count) = subject
            .keywords
            .iter()
            .map(|keyword| (keyword, times(keyword)))
            .max_by_key(|(_, count)| *count)?;
        let dense = count >= OFTEN && count * 100 > words.len() * PERCENT;
        if count <= TIMES && !dense {
            return None;
        }
        let says = Message::new("finding-keyword-stuffing")
            .text("word", keyword.text)
            .number("count", count);
        let quotes = quotes(&written.text, words.find_all(&keyword.words));
        Some(Fault::within(written, says).shows(quotes))
    });
    Outcome::all_or_nothing(read.len(), faults.collect())
}

/// The entries among it.
pub(super) fn is_searched(kind: &str) -> bool {
    matches!(kind, "skills" | "experience")
}

/// The texts a search reads, cut into words; none where the network has no such
/// box at all.
fn searched<'a>(subject: Subject<'a>) -> Option<Vec<(&'a Written<'a>, Arc<Words>)>> {
    let network = subject.network;
    if !ROLES.iter().any(|role| network.form_field(role).is_some() || network.takes(role)) {
        return None;
    }
    let read = |written: &'a Written<'a>| (written, subject.stems(&written.text));
    let form = subject
        .form
        .iter()
        .filter(|written| written.spec.role.as_deref().is_some_and(|role| ROLES.contains(&role)));
    let entries = subject.entries.iter().filter(|written| {
        written.spec.entry.as_deref().is_some_and(is_searched)
            && matches!(written.spec.role.as_deref(), Some("title" | "description"))
    });
    Some(form.chain(entries).map(read).collect())
}
