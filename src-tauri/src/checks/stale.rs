//! What stands on the network and has aged, or is not what the dossier says any more.
use super::{
    Place, Subject,
    evidence::{measure, whole},
    rules::{Fault, Outcome},
};
use crate::{
    kit::{FRESH, since},
    message::Message,
};

pub(super) fn published(subject: Subject) -> Option<Outcome> {
    let since = since(subject.dossier, subject.network, subject.language)?;
    let days = (subject.dossier.today - since.publication.day).get_days();
    let old = days > FRESH;
    if !old && since.changed == 0 {
        return Outcome::of(1, Vec::new());
    }
    let (place, quote) = match &since.first {
        Some((owner, field)) => where_written(subject, owner, field),
        None => (None, None),
    };
    let id = if since.changed > 0 { "finding-stale-changed" } else { "finding-stale" };
    let says = Message::new(id)
        .date("day", since.publication.day.to_string())
        .number("days", days)
        .number("count", since.changed);
    let age = old.then(|| measure(days.unsigned_abs() as usize, FRESH.unsigned_abs() as usize));
    let fault = Fault { place, ..Fault::whole("profile", says) };
    Outcome::of(1, vec![fault.shows(quote).shows(age)])
}

/// Where the box's text is written, with the text; the entries' list where no box is known.
fn where_written(
    subject: Subject,
    owner: &str,
    field: &str,
) -> (Option<Place>, Option<super::Evidence>) {
    let found = subject.texts().find(|written| {
        let place = written.place();
        let same_owner = place.owner == owner || owner == subject.network.id;
        same_owner && place.shown_in == field
    });
    match found {
        Some(written) => (Some(written.place()), Some(whole(&written.text))),
        None => {
            let profile = &subject.dossier.profile;
            let entry = profile.entries.iter().find(|entry| entry.owner() == owner);
            (entry.map(|entry| subject.kind_place(&entry.kind)), None)
        }
    }
}
