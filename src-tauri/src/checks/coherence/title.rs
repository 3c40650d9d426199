//! One rank everywhere: nobody is both 'responsable' and 'directrice' of the same thing. Two trades
//! are not a contradiction, and each network may be told of another one.
use super::{
    super::{Outcome, Subject},
    Version, differs, elsewhere, own,
    said::Rank,
};
use crate::profile::Entry;

pub(in super::super) fn title(subject: Subject) -> Option<Outcome> {
    let headline = subject.written("headline")?;
    let said = subject.said(&headline.text);
    if said.ranks.is_empty() {
        return None;
    }
    let mine = own(subject, "headline");
    // What the base says twice is told where both are read.
    let both = mine.is_some() || subject.network.takes("experience");
    let positions = current(subject).filter(|_| both);
    let positions = positions.filter_map(|entry| Version::of_entry(subject, entry, "title"));
    let positions: Vec<Version> = positions.filter(|it| ranked(subject, it)).collect();
    let differ = |other: &Version| contradict(&said.ranks, &subject.said(&other.text).ranks);
    // One of several positions may be the one that is meant.
    let agrees = positions.iter().any(|position| !differ(position));
    let others = mine.map(|mine| elsewhere(subject, mine, "headline")).unwrap_or_default();
    let others = others.into_iter().filter(|other| ranked(subject, other));
    let held: Vec<Version> = positions.into_iter().filter(|_| !agrees).chain(others).collect();
    let looked_at = usize::from(agrees || !held.is_empty());
    let odd = held.into_iter().find(differ);
    let fault = odd.map(|other| differs("finding-coherent-title", headline, other));
    Outcome::of(looked_at, fault.into_iter().collect())
}

fn ranked(subject: Subject, version: &Version) -> bool {
    !subject.said(&version.text).ranks.is_empty()
}

/// The positions one holds today.
pub(super) fn current(subject: Subject<'_>) -> impl Iterator<Item = &Entry> {
    subject.told("experience").filter(move |entry| {
        let end = subject.entry_text(entry, "end");
        let end = end.and_then(crate::text::PartialDate::parse);
        end.is_none_or(|end| end.last_day() >= subject.dossier.today)
    })
}

/// Of the same thing, but of another rank.
fn contradict(a: &[Rank], b: &[Rank]) -> bool {
    let shared = a.iter().any(|a| b.iter().any(|b| a.group == b.group));
    let same_thing = a.iter().any(|a| b.iter().any(|b| !a.domain.is_disjoint(&b.domain)));
    !shared && same_thing
}
