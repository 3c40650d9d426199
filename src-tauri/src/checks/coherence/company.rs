//! One employer everywhere: what a headline, a short bio or a box for it names is among the current
//! positions' organisations.
use super::{
    super::{Outcome, Subject, rules::Fault, subject::Written},
    Version, differs,
    lists::{self, Phrase},
    said::Employer,
    title::current,
};

/// A longer summary tells a story, with employers of the past in it.
const SHORT: usize = 300;
/// A headline's part that names an employer has few words before it, a bio's still fewer.
const BEFORE: [usize; 2] = [8, 6];

pub(in super::super) fn company(subject: Subject) -> Option<Outcome> {
    let positions: Vec<Version> = current(subject)
        .filter_map(|entry| Version::of_entry(subject, entry, "organisation"))
        .collect();
    let first = positions.first()?;
    let mut compared = 0;
    let mut faults: Vec<Fault> = Vec::new();
    for written in subject.form {
        let named = named(subject, written);
        compared += usize::from(!named.is_empty());
        if named.iter().any(|name| !is_known(subject, name)) {
            faults.push(differs("finding-coherent-company", written, first.clone()));
        }
    }
    Outcome::of(compared, faults)
}

/// The employers that a box names.
fn named(subject: Subject, written: &Written) -> Vec<Phrase> {
    let text = &written.text;
    if written.spec.tells.as_deref() == Some("organisation") {
        let name = lists::firm(text);
        let one = !name.is_empty() && !lists::is_independent(text);
        return if one { vec![name] } else { Vec::new() };
    }
    let headline = match written.spec.role.as_deref() {
        Some("headline") => true,
        Some("summary") if text.chars().nth(SHORT).is_none() => false,
        _ => return Vec::new(),
    };
    // What the base says twice is told where both are read.
    if written.is_of_base() && !subject.network.takes("experience") {
        return Vec::new();
    }
    let said = subject.said(text);
    let meant = said.employers.iter().filter(|it| match it.leader {
        Some(leader) => leads(subject, leader),
        None if headline => (1..=BEFORE[0]).contains(&it.before),
        None => it.trade && it.before <= BEFORE[1],
    });
    meant.filter(|it| !it.name.is_empty()).map(|it: &Employer| it.name.clone()).collect()
}

/// Whether a current position is named by the same word: another presidency may well be one's second.
fn leads(subject: Subject, leader: usize) -> bool {
    let lists = lists::lists(subject.language);
    let forms = lists.iter().flat_map(|lists| &lists.leaders);
    let forms: Vec<_> = forms.filter(|(group, _)| *group == leader).collect();
    let titles = current(subject).filter_map(|entry| subject.entry_text(entry, "title"));
    titles.map(lists::phrase).any(|title| {
        forms.iter().any(|(_, form)| title.windows(form.len().max(1)).any(|at| at == form))
    })
}

/// Whether it is among the organisations of today, or a school of any day.
fn is_known(subject: Subject, name: &Phrase) -> bool {
    let schools = subject.told("education");
    let all = current(subject).chain(schools);
    let organisations = all.filter_map(|entry| subject.entry_text(entry, "organisation"));
    organisations.map(lists::firm).any(|firm| is_same(&firm, name))
}

/// 'BNP' is 'Banque nationale de Paris', '@CabinetBressan' is 'Cabinet Bressan'.
pub(super) fn is_same(a: &Phrase, b: &Phrase) -> bool {
    let within = |a: &Phrase, b: &Phrase| a.iter().all(|word| b.contains(word));
    let initials =
        |of: &Phrase| of.iter().filter_map(|word| word.chars().next()).collect::<String>();
    let (one, other) = (a.concat(), b.concat());
    within(a, b)
        || within(b, a)
        || one.contains(&other)
        || other.contains(&one)
        || initials(a) == other
        || initials(b) == one
}
