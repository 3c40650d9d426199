//! One entry in two languages is one entry: the folders of an archive in several languages each tell
//! the same posts and schools again.
use super::{
    Language,
    reading::{Found, FoundEntry},
    said::Said,
};
use crate::{networks::base, text::fold};

/// Joins the entries of the source's other languages to those of its first.
pub(super) fn join(found: &mut Found) {
    let Some(main) = found.languages.first().copied() else { return };
    let (mut kept, others): (Vec<FoundEntry>, Vec<FoundEntry>) =
        std::mem::take(&mut found.entries).into_iter().partition(|it| it.language == Some(main));
    for other in others {
        let Some(language) = other.language else {
            kept.push(other);
            continue;
        };
        match partner(&kept, &other, language) {
            Some(at) => {
                let own = |field: &str| !is_same_in_all(&other.kind, field);
                let texts = other.values.into_iter().filter(|(field, _)| own(field)).collect();
                kept[at].others.push((language, texts));
            }
            None => kept.push(other),
        }
    }
    found.entries = kept;
}

/// The entry that says the same: as many as possible of its dates, its organisation and its title.
fn partner(kept: &[FoundEntry], other: &FoundEntry, language: Language) -> Option<usize> {
    let free = |it: &&(usize, &FoundEntry)| {
        it.1.kind == other.kind
            && it.1.language != Some(language)
            && it.1.others.iter().all(|(own, _)| *own != language)
    };
    let kept: Vec<_> = kept.iter().enumerate().collect();
    let likeness = |it: &FoundEntry| {
        let same = |field| value(it, field).is_some() && value(it, field) == value(other, field);
        let differ = |field| value(it, field) != value(other, field);
        if differ("start") || differ("end") || differ("link") {
            return 0;
        }
        // Languages are named in each of them; their rank and level stay.
        let spoken = it.kind == "languages" && it.place == other.place && same("level");
        4 * u32::from(same("start"))
            + u32::from(spoken)
            + 2 * u32::from(same("organisation"))
            + u32::from(same("title"))
            + 2 * u32::from(same("link"))
    };
    let best =
        kept.iter().filter(free).max_by_key(|(at, it)| (likeness(it), std::cmp::Reverse(*at)));
    best.filter(|(_, it)| likeness(it) > 0).map(|(at, _)| *at)
}

fn value(entry: &FoundEntry, field: &str) -> Option<String> {
    entry.values.iter().find(|(own, _)| own == field).map(|(_, said): &(_, Said)| fold(&said.text))
}

fn is_same_in_all(kind: &str, field: &str) -> bool {
    base().entry(kind).and_then(|it| it.field(field)).is_some_and(|it| it.same_in_all_languages)
}
