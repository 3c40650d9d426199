//! One rank everywhere: nobody is both 'responsable' and 'directrice' of the same thing. Two trades
//! are not a contradiction, and each network may be told of another one.
use super::{
    super::{Outcome, Subject},
    Version, differs, elsewhere, outcome, own,
    said::Rank,
};
use crate::profile::Entry;

pub(in super::super) fn title(subject: Subject) -> Option<Outcome> {
    let headline = subject.written("headline")?;
    let said = subject.said(&headline.text);
    if said.ranks.is_empty() {
        return None;
    }
    // What the base says twice is told where both are read.
    let mine = own(subject, "headline");
    let positions: Vec<Version> = match mine.is_some() || subject.network.takes("experience") {
        true => current(subject)
            .filter_map(|entry| Version::of_entry(subject, entry, "title"))
            .collect(),
        false => Vec::new(),
    };
    let others = mine.map(|mine| elsewhere(subject, mine, "headline")).unwrap_or_default();
    let mut compared = 0;
    let mut odd = None;
    // One of several positions may be the one that is meant.
    let ranks = positions.iter().map(|it| subject.said(&it.text)).collect::<Vec<_>>();
    let agrees = ranks.iter().any(|it| !it.ranks.is_empty() && !contradict(&said.ranks, &it.ranks));
    for version in positions.into_iter().filter(|_| !agrees).chain(others) {
        let theirs = subject.said(&version.text);
        if !theirs.ranks.is_empty() {
            compared += 1;
            if odd.is_none() && contradict(&said.ranks, &theirs.ranks) {
                odd = Some(version);
            }
        }
    }
    compared += usize::from(agrees);
    let fault = odd.map(|other| differs("finding-coherent-title", headline, other));
    (compared > 0).then_some(fault).and_then(|fault| outcome([fault]))
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
