//! Boxes left empty: those the network requires, and those a reader expects to find.
use super::{
    Level, Subject,
    rules::{Fault, Outcome},
    sources,
};
use crate::{
    message::Message,
    networks::{Fact, FieldSpec, Part, Required},
    profile::import,
};

/// What a reader looks for, by the base's names, where the network has room for it.
const EXPECTED: [&str; 8] =
    ["headline", "summary", "location", "experience", "education", "skills", "languages", "link"];

pub(super) fn required(subject: Subject) -> Option<Outcome> {
    let mut looked_at = 0;
    let mut faults = Vec::new();
    for spec in &subject.network.fields {
        let Some(fact) = demand(spec).filter(|_| can_be_said(subject, spec)) else { continue };
        let empty = match spec.part {
            Part::Form => {
                looked_at += 1;
                let filled = subject.form.iter().any(|written| written.spec.id == spec.id);
                if filled { Vec::new() } else { vec![(subject.place(spec), None)] }
            }
            Part::Entry => {
                let (Some(kind), Some(role)) = (&spec.entry, &spec.role) else { continue };
                let told: Vec<_> = subject.told(kind).collect();
                looked_at += told.len();
                told.into_iter()
                    .filter(|entry| subject.entry_text(entry, role).is_none())
                    .map(|entry| (subject.entry_place(spec, entry), subject.entry_name(entry)))
                    .collect()
            }
            Part::Message | Part::Act => continue,
        };
        faults.extend(empty.into_iter().map(|(place, entry)| {
            let says = match entry {
                Some(name) => Message::new("finding-field-required-entry").text("entry", name),
                None => Message::new("finding-field-required"),
            };
            Fault::at(place, says)
                .level(if fact.is_firm() { Level::Blocker } else { Level::Important })
                .source(sources::fact(fact))
        }));
    }
    Outcome::of(looked_at, faults)
}

fn demand(spec: &FieldSpec) -> Option<&Fact<Required>> {
    spec.required.as_ref().filter(|fact| fact.value == Required::Required)
}

/// A file to import has boxes of its own: none can be missing from it that it does not have.
fn can_be_said(subject: Subject, spec: &FieldSpec) -> bool {
    !subject.dossier.is_import
        || spec.part == Part::Entry
        || spec.role.as_deref().is_some_and(import::can_say)
}

pub(super) fn recommended(subject: Subject) -> Option<Outcome> {
    let mut looked_at = 0;
    let mut faults = Vec::new();
    for role in EXPECTED {
        let spec = subject.network.form_field(role);
        let required = spec.is_some_and(|spec| demand(spec).is_some());
        if required || !(spec.is_some() || subject.network.takes(role)) {
            continue;
        }
        looked_at += 1;
        if subject.written(role).is_some() || subject.told(role).next().is_some() {
            continue;
        }
        let place = match spec {
            Some(spec) => subject.place(spec),
            None => subject.kind_place(role),
        };
        let says = Message::new("finding-field-recommended");
        let source = spec.map_or_else(sources::own, sources::advice);
        faults.push(Fault::at(place, says).source(source));
    }
    Outcome::of(looked_at, faults)
}
