//! The boxes of a network's form in its order, each with what the profile says there.
use std::{borrow::Cow, collections::HashMap};

use crate::{
    dossier::Dossier,
    networks::{BaseField, EntryKind, FieldSpec, Network, Part, Required, Shape, base},
    profile::Entry,
    text::Language,
};

/// A box with a text, or an empty one that the network requires.
pub(super) struct Filled<'a> {
    pub(super) owner: Cow<'a, str>,
    pub(super) field: Cow<'a, str>,
    pub(super) label: String,
    pub(super) shape: Shape,
    pub(super) text: Cow<'a, str>,
    /// None where the catalogue does not speak of the box.
    pub(super) spec: Option<&'a FieldSpec>,
    pub(super) entry: Option<Told<'a>>,
}

/// An entry that says anything at all, and its place among those of its kind.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) entry: &'a Entry,
    pub(super) number: u32,
    pub(super) name: Option<&'a str>,
}

/// What entries say in one language, by owner.
type Sayings<'a> = HashMap<&'a str, Vec<(&'a str, &'a str)>>;

pub(super) fn boxes<'a>(
    dossier: &'a Dossier,
    network: &'a Network,
    language: Language,
) -> Vec<Filled<'a>> {
    let sayings = sayings(dossier, language);
    let mut found = Vec::new();
    let mut kinds: Vec<&str> = Vec::new();
    for spec in &network.fields {
        match (spec.part, spec.entry.as_deref().and_then(|kind| base().entry(kind))) {
            (Part::Form, _) => found.extend(of_form(dossier, network, spec, language)),
            (Part::Entry, Some(kind)) if !kinds.contains(&kind.id.as_str()) => {
                kinds.push(&kind.id);
                found.extend(of_entries(dossier, network, kind, &sayings));
            }
            _ => {}
        }
    }
    found
}

fn sayings(dossier: &Dossier, language: Language) -> Sayings<'_> {
    let mut sayings = Sayings::new();
    for text in &dossier.profile.texts {
        let said = text.language.is_none_or(|own| own == language);
        if said && text.owner.starts_with("entry-") && !text.value.trim().is_empty() {
            sayings.entry(&text.owner).or_default().push((&text.field, &text.value));
        }
    }
    sayings
}

fn of_form<'a>(
    dossier: &'a Dossier,
    network: &'a Network,
    spec: &'a FieldSpec,
    language: Language,
) -> Option<Filled<'a>> {
    let shown = dossier.shown(&network.id, spec, language);
    let text = shown.map(|shown| shown.text).filter(|text| !text.trim().is_empty());
    Some(Filled {
        owner: network.id.as_str().into(),
        field: spec.id.as_str().into(),
        label: network.field_label(spec),
        shape: spec.shape,
        text: text_of(text, Some(spec))?,
        spec: Some(spec),
        entry: None,
    })
}

fn of_entries<'a>(
    dossier: &'a Dossier,
    network: &'a Network,
    kind: &'static EntryKind,
    sayings: &Sayings<'a>,
) -> Vec<Filled<'a>> {
    let order = order(network, kind);
    let told = dossier.profile.entries(&kind.id).filter_map(|entry| {
        let owner = entry.owner();
        let says = sayings.get(owner.as_str())?;
        Some((entry, owner, says))
    });
    let mut found = Vec::new();
    for (number, (entry, owner, says)) in (1..).zip(told) {
        let text = |field: &str| says.iter().find(|(own, _)| *own == field).map(|(_, text)| *text);
        let name = ["title", "organisation"].into_iter().find_map(text);
        for (field, spec) in &order {
            let said = text(&field.id).map(Cow::Borrowed);
            let Some(text) = text_of(said, *spec) else { continue };
            found.push(Filled {
                owner: owner.clone().into(),
                field: match spec {
                    Some(spec) => spec.id.as_str().into(),
                    None => format!("{}-{}", kind.id, field.id).into(),
                },
                label: match spec {
                    Some(spec) => network.field_label(spec),
                    None => format!("entry-{}-{}", kind.id, field.id),
                },
                shape: field.shape,
                text,
                spec: *spec,
                entry: Some(Told { entry, number, name }),
            });
        }
    }
    found
}

/// The fields of an entry: where the network has boxes for them, they stand in its order.
fn order<'a>(
    network: &'a Network,
    kind: &'static EntryKind,
) -> Vec<(&'static BaseField, Option<&'a FieldSpec>)> {
    let mut boxes = network
        .fields
        .iter()
        .filter(|spec| spec.part == Part::Entry && spec.entry.as_deref() == Some(kind.id.as_str()))
        .filter_map(|spec| Some((kind.field(spec.role.as_deref()?)?, Some(spec))))
        .collect::<Vec<_>>()
        .into_iter();
    let taken: Vec<&str> = boxes.as_slice().iter().map(|(field, _)| field.id.as_str()).collect();
    let fields = kind.fields.iter();
    fields
        .filter_map(|field| {
            if taken.contains(&field.id.as_str()) { boxes.next() } else { Some((field, None)) }
        })
        .collect()
}

/// None where there is nothing to carry over and nothing is required.
fn text_of<'a>(text: Option<Cow<'a, str>>, spec: Option<&FieldSpec>) -> Option<Cow<'a, str>> {
    let required = || spec?.required.as_ref().filter(|fact| fact.value == Required::Required);
    text.or_else(|| required().map(|_| "".into()))
}
