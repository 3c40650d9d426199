//! The dates of the positions: in their order, not ahead of us, without a hole that a reader would
//! wonder about. A year stays a year: only what holds on every day it could mean is said.
use jiff::{ToSpan, civil::Date};

use super::{
    Level, Subject,
    evidence::{measure, whole},
    experience::positions,
    rules::{Fault, Outcome},
    vocabulary::phrases,
};
use crate::{message::Message, profile::Entry, text::PartialDate};

/// A hole of so many months is asked about, and only one that closed in the last `YEARS`.
const GAP: i32 = 12;
/// So many years ahead, an end is a slip of the pen.
const YEARS: i16 = 10;
/// Two posts may share a few weeks of handing over.
const HANDOVER: i32 = 3;

/// An entry and what can be read of its dates. Without an end, or with words in its place
/// ('present'), it goes on.
struct Period<'a> {
    entry: &'a Entry,
    start: Option<PartialDate>,
    end: Option<PartialDate>,
}

impl Period<'_> {
    fn last_day(&self, today: Date) -> Date {
        self.end.map_or(today, PartialDate::last_day)
    }
}

pub(super) fn dates(subject: Subject) -> Option<Outcome> {
    let posts = periods(subject, positions(subject)?);
    let dated = posts.iter().filter(|post| post.start.or(post.end).is_some()).count();
    let mut faults: Vec<Fault> = posts.iter().filter_map(|post| alone(subject, post)).collect();
    if faults.is_empty() {
        faults.extend(overlaps(subject, &posts));
        faults.extend(gaps(subject, &posts));
    }
    Outcome::all_or_nothing(dated, faults)
}

fn periods<'a>(subject: Subject, entries: impl IntoIterator<Item = &'a Entry>) -> Vec<Period<'a>> {
    let read = |entry, field| subject.entry_text(entry, field).and_then(PartialDate::parse);
    let period = |entry| Period { entry, start: read(entry, "start"), end: read(entry, "end") };
    entries.into_iter().map(period).collect()
}

/// A fault on one of an entry's dates.
fn fault(subject: Subject, entry: &Entry, field: &str, aspect: &str) -> Fault {
    let date = subject.entry_text(entry, field).unwrap_or_default();
    let says = Message::new(format!("finding-experience-dates-{aspect}"))
        .text("entry", subject.entry_name(entry).unwrap_or(date).trim())
        .text("date", date.trim());
    let fault = Fault::at(subject.entry_field(entry, field), says).aspect(aspect);
    fault.shows((!date.is_empty()).then(|| whole(date)))
}

fn alone(subject: Subject, post: &Period) -> Option<Fault> {
    let today = subject.dossier.today;
    let (start, end) = (post.start, post.end);
    if start.zip(end).is_some_and(|(start, end)| end.last_day() < start.first_day()) {
        return Some(fault(subject, post.entry, "end", "order"));
    }
    if start.is_some_and(|start| start.first_day() > today) {
        return Some(fault(subject, post.entry, "start", "future"));
    }
    let far = end.is_some_and(|end| end.year > today.year() + YEARS);
    far.then(|| fault(subject, post.entry, "end", "future"))
}

/// Posts that are both said to be full-time. Others go together well: a mandate, a class to teach,
/// an own business.
fn overlaps(subject: Subject, posts: &[Period]) -> Vec<Fault> {
    let today = subject.dossier.today;
    let full: Vec<_> = posts.iter().filter(|post| is_full_time(subject, post.entry)).collect();
    let mut faults = Vec::new();
    for (at, one) in full.iter().enumerate() {
        let shares = full[at + 1..].iter().find(|other| {
            let start = one.start.zip(other.start).map(|(a, b)| a.last_day().max(b.last_day()));
            let end = [one, *other].map(|post| post.end.map_or(today, PartialDate::first_day));
            start.is_some_and(|start| months(start, end[0].min(end[1])) >= HANDOVER)
        });
        if let Some(other) = shares {
            let name = subject.entry_name(other.entry).unwrap_or_default();
            let fault = fault(subject, one.entry, "start", "overlap").level(Level::Polish);
            faults.push(Fault { says: fault.says.text("other", name.trim()), ..fault });
        }
    }
    faults
}

fn is_full_time(subject: Subject, entry: &Entry) -> bool {
    let Some(lists) = phrases(subject.language) else { return false };
    ["title", "description"]
        .into_iter()
        .filter_map(|field| subject.entry_text(entry, field))
        .any(|text| subject.folded(text).find_any(&lists.full_time).is_some())
}

/// Holes between the positions that neither a training nor a project fills.
fn gaps(subject: Subject, posts: &[Period]) -> Vec<Fault> {
    // One without any date may fill them all.
    if posts.iter().any(|post| post.start.or(post.end).is_none()) {
        return Vec::new();
    }
    let today = subject.dossier.today;
    let others = ["education", "projects"]
        .map(|kind| periods(subject, subject.dossier.profile.entries(kind)));
    let others = others.iter().flatten().filter(|period| period.start.or(period.end).is_some());
    let mut all: Vec<(&Period, bool)> = others.map(|period| (period, false)).collect();
    all.extend(posts.iter().map(|post| (post, true)));
    all.sort_by_key(|(period, _)| period.start.map(PartialDate::first_day));
    let mut faults = Vec::new();
    let mut covered: Option<Date> = None;
    for (period, is_post) in all {
        // Without a start it can reach back any time.
        let start = period.start.map(PartialDate::first_day);
        if let (Some(start), Some(covered), true) = (start, covered, is_post) {
            let hole = months(covered, start);
            if hole > GAP && start.year() + YEARS >= today.year() {
                let fault = fault(subject, period.entry, "start", "gap").level(Level::Polish);
                let says = fault.says.number("months", hole);
                let fault = Fault { says, ..fault };
                faults.push(fault.shows([measure(hole as usize, GAP as usize)]));
            }
        }
        covered = covered.max(Some(period.last_day(today)));
    }
    faults
}

/// Whole months from one day to another.
fn months(from: Date, to: Date) -> i32 {
    let months = 12 * i32::from(to.year() - from.year()) + i32::from(to.month() - from.month());
    let reached = from.checked_add(months.months()).is_ok_and(|day| day <= to);
    if reached { months } else { months - 1 }
}
