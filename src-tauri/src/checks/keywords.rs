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
use crate::{
    dossier::Dossier,
    message::Message,
    networks::{FieldSpec, Part},
    text::Language,
};

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

/// Where a search looks.
const ROLES: [&str; 4] = ["headline", "summary", "skills", "experience"];
const EACH: u32 = 60;

pub(super) fn coverage(subject: Subject) -> Option<Outcome> {
    let keywords = subject.keywords;
    let searched = searched(subject)?;
    let evidence: Vec<Evidence> = keywords
        .iter()
        .map(|keyword| Evidence::Word {
            text: keyword.text.to_owned(),
            found_in: searched
                .iter()
                .find(|(_, words)| words.find(&keyword.words).is_some())
                .map(|(written, _)| written.label()),
        })
        .collect();
    let missing =
        evidence.iter().filter(|e| matches!(e, Evidence::Word { found_in: None, .. })).count();
    let expected = keywords.len().min(room(subject));
    let lacking = expected.saturating_sub(keywords.len() - missing);
    let says = Message::new("finding-keyword-coverage")
        .number("missing", missing)
        .number("total", keywords.len());
    let fault = Fault::whole("keywords", says)
        .parts(u32::try_from(lacking).unwrap_or(u32::MAX))
        .shows(evidence);
    Outcome::of(expected, if lacking > 0 { vec![fault] } else { Vec::new() })
}

/// How many keywords fit without becoming a list, one in `EACH` characters: a biography of 160
/// cannot hold ten.
fn room(subject: Subject) -> usize {
    let searched = subject.network.fields.iter().filter(|spec| match spec.part {
        Part::Form => spec.role.as_deref().is_some_and(|role| ROLES.contains(&role)),
        Part::Entry => spec.entry.as_deref().is_some_and(|kind| ROLES.contains(&kind)),
        Part::Message | Part::Act => false,
    });
    let most = |spec: &FieldSpec| match &spec.max {
        Some(most) if spec.part == Part::Form => Some(most.value),
        // Entries are as many as one likes.
        _ => None,
    };
    let total: Option<u32> = searched.map(most).sum();
    total.map_or(usize::MAX, |total| (total / EACH).max(1) as usize)
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
        let kind = written.spec.entry.as_deref();
        matches!(kind, Some("skills" | "experience"))
            && matches!(written.spec.role.as_deref(), Some("title" | "description"))
    });
    Some(form.chain(entries).map(read).collect())
}
