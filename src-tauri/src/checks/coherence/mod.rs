//! The same person everywhere: where one network tells a fact otherwise than another, both texts are
//! shown. A network's own text is held against what the others show of the base, then against the
//! own texts of the networks chosen before it: so a difference is told once, where it was made.
mod company;
mod dates;
mod link;
mod lists;
mod message;
mod name;
mod place;
mod said;
mod title;
mod years;

use std::borrow::Cow;

use super::{
    Evidence, Place, Subject,
    rules::{Fault, Outcome},
    subject::Written,
};
use crate::{
    message::{Arg, Message},
    networks::Network,
    profile::{BASE, Entry},
};

pub use lists::Same;
pub(super) use {
    company::company, dates::dates, link::link, message::message, name::name, place::place,
    said::Said, title::title,
};

/// What is told of a fact elsewhere than in the text at hand.
#[derive(Clone)]
struct Version<'a> {
    /// Who shows it; none where it stands in the base alone.
    on: Option<Arg>,
    place: Place,
    text: Cow<'a, str>,
}

impl<'a> Version<'a> {
    fn of(written: &'a Written) -> Self {
        let text = Cow::Borrowed(written.text.as_ref());
        Self { on: Some(written.network().label()), place: written.place(), text }
    }

    /// An entry's field, as the first network that shows its entries one by one does.
    fn of_entry(subject: Subject<'a>, entry: &Entry, field: &str) -> Option<Self> {
        let text = subject.entry_text(entry, field)?.into();
        let owner = entry.owner();
        let label = Message::new(format!("entry-{}-{field}", entry.kind));
        let shows = |network: &Network| {
            let mut boxes = network.fields.iter();
            let shown_in = boxes.find(|spec| {
                spec.entry.as_deref() == Some(&entry.kind) && spec.role.as_deref() == Some(field)
            })?;
            Some((network.label(), shown_in.id.clone()))
        };
        let (on, shown_in) = match subject.read.iter().find_map(|read| shows(read.network)) {
            Some((on, shown_in)) => (Some(on), shown_in),
            None => (None, field.to_owned()),
        };
        Some(Self { on, place: Place { owner, field: field.to_owned(), shown_in, label }, text })
    }

    /// The base's field, where no network but this one could show it.
    fn of_base(subject: Subject<'a>, own: &Written, role: &str) -> Option<Self> {
        let text = subject.dossier.base_text(role, subject.language)?;
        let label = Message::new(format!("base-{role}"));
        let (owner, field) = (BASE.to_owned(), role.to_owned());
        let place = Place { owner, field, shown_in: own.spec.id.clone(), label };
        (!text.trim().is_empty()).then_some(Self { on: None, place, text })
    }

    fn evidence(self) -> Evidence {
        let on = match self.on {
            Some(network) => Message::new("version-on").with("network", network),
            None => Message::new("version-base"),
        };
        Evidence::Version { on, place: self.place, text: self.text.into_owned() }
    }
}

/// The text that the network has of its own for this role.
fn own<'a>(subject: Subject<'a>, role: &str) -> Option<&'a Written<'a>> {
    subject.written(role).filter(|written| !written.is_of_base())
}

/// What else is told in the place of a network's own text.
fn elsewhere<'a>(subject: Subject<'a>, own: &Written, role: &str) -> Vec<Version<'a>> {
    let here = |network: &Network| network.id == subject.network.id;
    let others = subject.read.iter().filter(|read| !here(read.network));
    let shown = others.filter_map(|read| read.written(role)).find(|it| it.is_of_base());
    let base = shown.map(Version::of).or_else(|| Version::of_base(subject, own, role));
    let before = subject.read.iter().take_while(|read| !here(read.network));
    let written = before.filter_map(|read| read.written(role)).filter(|it| !it.is_of_base());
    base.into_iter().chain(written.map(Version::of)).collect()
}

/// Holds the network's own text against each of the others; none where there is none to hold it
/// against, or it has no text of its own. What differs from the first of them is told there already.
fn compare(
    subject: Subject,
    id: &str,
    role: &str,
    same: impl Fn(&str, &str) -> bool,
) -> Option<Option<Fault>> {
    let own = own(subject, role)?;
    let same = |a: &str, b: &str| a == b || same(a, b);
    let mut others = elsewhere(subject, own, role).into_iter();
    let first = others.next()?;
    let odd = if same(&own.text, &first.text) {
        others.find(|it| !same(&own.text, &it.text) && same(&first.text, &it.text))
    } else {
        Some(first)
    };
    Some(odd.map(|other| differs(id, own, other)))
}

fn differs(id: &str, own: &Written, other: Version) -> Fault {
    let says = Message::new(id)
        .number("others", usize::from(other.on.is_some()))
        .with("other", other.on.clone().unwrap_or_else(|| Arg::Word("version-base".to_owned())));
    Fault::within(own, says).shows([Version::of(own).evidence(), other.evidence()])
}

fn outcome(compared: impl IntoIterator<Item = Option<Fault>>) -> Option<Outcome> {
    let compared: Vec<_> = compared.into_iter().collect();
    Outcome::of(compared.len(), compared.into_iter().flatten().collect())
}
