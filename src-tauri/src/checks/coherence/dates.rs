//! The same years everywhere: those that a text of one's experience gives are those of the entries,
//! and one has been at it for as long on every network.
use super::{
    super::{Outcome, Subject, rules::Fault, subject::Written},
    Version, differs, elsewhere,
    lists::{self, Phrase},
    own,
    said::{Said, Span},
    years::{Years, years},
};
use crate::{profile::Entry, text::PartialDate};

pub(in super::super) fn dates(subject: Subject) -> Option<Outcome> {
    let compared: Vec<Option<Fault>> =
        positions(subject).into_iter().chain(spans(subject)).collect();
    let count = compared.len();
    Outcome::of(count, compared.into_iter().flatten().collect())
}

/// What the network's own text of one's experience says of each entry's years.
fn positions(subject: Subject) -> Vec<Option<Fault>> {
    let Some(written) = own(subject, "experience") else { return Vec::new() };
    let firms: Vec<(&Entry, Phrase)> = subject
        .told("experience")
        .filter_map(|entry| {
            let firm = lists::firm(subject.entry_text(entry, "organisation")?);
            (!firm.is_empty()).then_some((entry, firm))
        })
        .collect();
    let lines: Vec<(&str, Phrase)> =
        written.text.lines().map(|line| (line, lists::firm(line))).collect();
    let holds = |line: &Phrase, firm: &Phrase| line.windows(firm.len()).any(|at| at == firm);
    let mut compared = Vec::new();
    for (at, (line, words)) in lines.iter().enumerate() {
        let mut named = firms.iter().filter(|(_, firm)| holds(words, firm));
        let Some((entry, firm)) = named.next() else { continue };
        if named.any(|(_, other)| other != firm) {
            continue;
        }
        // The years stand on the line itself or beside it.
        let alone = |at: usize| {
            let (line, words) = lines.get(at)?;
            let other = firms.iter().any(|(_, firm)| holds(words, firm));
            (!other).then(|| years(line)).flatten()
        };
        let beside = || alone(at + 1).or_else(|| alone(at.checked_sub(1)?));
        let Some(told) = years(line).or_else(beside) else { continue };
        let same: Vec<&Entry> =
            firms.iter().filter(|(_, it)| it == firm).map(|(entry, _)| *entry).collect();
        compared.push((!agree(subject, &same, told)).then(|| fault(subject, written, entry, told)));
    }
    compared.into_iter().map(Option::flatten).collect()
}

fn fault(subject: Subject, written: &Written, entry: &Entry, told: Years) -> Option<Fault> {
    let of = |field: &str| Version::of_entry(subject, entry, field);
    let starts = stretch(subject, entry).0.is_none_or(|from| from == told.from);
    // An entry that goes on has no end to show.
    let end = if starts { of("end") } else { None };
    let other = end.or_else(|| of("start"))?;
    let fault = differs("finding-coherent-dates", written, other).aspect(&entry.owner());
    Some(Fault {
        says: fault.says.text("entry", subject.entry_text(entry, "organisation")?),
        ..fault
    })
}

/// Whether one of the entries of that organisation, or all of them together, covers those years.
fn agree(subject: Subject, entries: &[&Entry], told: Years) -> bool {
    let all: Vec<_> = entries.iter().map(|entry| stretch(subject, entry)).collect();
    let from = all.iter().filter_map(|(from, _)| *from).min();
    let to = all.iter().map(|(_, to)| *to).collect::<Option<Vec<_>>>();
    let whole = (from, to.and_then(|to| to.into_iter().max()));
    let today = u16::try_from(subject.dossier.today.year()).unwrap_or_default();
    all.into_iter().chain([whole]).any(|(from, to)| {
        let ends = match (told.to, to) {
            (Some(told), Some(to)) => told == to,
            (Some(told), None) => told >= today,
            (None, Some(to)) => to >= today,
            (None, None) => true,
        };
        ends && from.is_none_or(|from| from == told.from)
    })
}

/// The years of an entry; without an end it goes on.
fn stretch(subject: Subject, entry: &Entry) -> (Option<u16>, Option<u16>) {
    let year = |field: &str| {
        let date = subject.entry_text(entry, field).and_then(PartialDate::parse)?;
        u16::try_from(date.year).ok()
    };
    (year("start"), year("end"))
}

/// 'Depuis 2019', '12 ans d’expérience': what the network's own texts say, against the others'.
fn spans(subject: Subject) -> Vec<Option<Fault>> {
    const ROLES: [&str; 2] = ["summary", "headline"];
    let mut compared = Vec::new();
    for mine in ROLES.iter().filter_map(|role| own(subject, role)) {
        let said = subject.said(&mine.text);
        if said.spans.is_empty() {
            continue;
        }
        let others = ROLES.iter().flat_map(|role| elsewhere(subject, mine, role));
        let mut others = others.filter(|other| about_the_same(&said, &subject.said(&other.text)));
        let mut first = others.next();
        if first.is_some() {
            let differing = |other: &Version| contradict(&said, &subject.said(&other.text));
            let odd = first.take_if(|it| differing(it)).or_else(|| others.find(|it| differing(it)));
            compared.push(odd.map(|other| differs("finding-coherent-dates-since", mine, other)));
        }
    }
    compared
}

fn about_the_same(a: &Said, b: &Said) -> bool {
    a.spans.iter().any(|a| b.spans.iter().any(|b| is_same_thing(a, b)))
}

fn contradict(a: &Said, b: &Said) -> bool {
    let differ = |a: &Span, b: &Span| {
        let far = a.figure.abs_diff(b.figure);
        is_same_thing(a, b) && if a.since { far > 0 } else { far > 1 && !a.rounded && !b.rounded }
    };
    a.spans.iter().any(|a| b.spans.iter().any(|b| differ(a, b)))
}

/// Most of the words that follow are the same, or the one before.
fn is_same_thing(a: &Span, b: &Span) -> bool {
    let common = a.after.intersection(&b.after).count();
    let most = a.after.len().min(b.after.len()).min(2);
    let after = common >= most && (most > 0 || !a.since);
    a.since == b.since && (after || (a.before.is_some() && a.before == b.before))
}
