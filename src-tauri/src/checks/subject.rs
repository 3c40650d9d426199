//! What a rule reads: the texts that a network's boxes show, each with the place it comes from.
use std::{borrow::Cow, cell::OnceCell, sync::Arc};

use super::{Place, Subject, reading::Reading};
use crate::{
    dossier::Origin,
    message::Message,
    networks::{FieldSpec, Network, Part, Shape, base},
    plan::Plan,
    profile::{BASE, Entry},
};

/// Bytes: some forty printed pages.
const LONGEST: usize = 100_000;

/// A text that is not blank, as one of the network's boxes shows it.
pub(super) struct Written<'a> {
    pub spec: &'a FieldSpec,
    pub text: Cow<'a, str>,
    /// Only worked out where a rule asks.
    pub reading: OnceCell<Arc<Reading>>,
    network: &'a Network,
    owner: Cow<'a, str>,
    field: &'a str,
}

/// What a network's boxes show in one language.
pub(super) struct Read<'a> {
    pub network: &'a Network,
    pub form: Vec<Written<'a>>,
    pub entries: Vec<Written<'a>>,
}

impl<'a> Read<'a> {
    /// The first of the form's boxes for this role that holds a text.
    pub(super) fn written(&self, role: &str) -> Option<&Written<'a>> {
        self.form.iter().find(|written| written.spec.role.as_deref() == Some(role))
    }
}

impl<'a> Subject<'a> {
    pub(super) fn plan(self) -> &'a Plan {
        &self.dossier.plan
    }

    /// Whether anything of the form is written, here or in the common base, or a photo is there.
    pub(super) fn is_begun(self) -> bool {
        !self.form.is_empty() || self.photo().is_some()
    }

    pub(super) fn read_form(self) -> Vec<Written<'a>> {
        self.network.form().filter_map(|spec| self.read(spec)).collect()
    }

    /// The first of the form's boxes for this role that holds a text.
    pub(super) fn written(self, role: &str) -> Option<&'a Written<'a>> {
        self.form.iter().find(|written| written.spec.role.as_deref() == Some(role))
    }

    pub(super) fn read_entries(self) -> Vec<Written<'a>> {
        let boxes = self.network.fields.iter().filter(|spec| spec.part == Part::Entry);
        boxes
            .flat_map(|spec| {
                let kind = spec.entry.as_deref().unwrap_or_default();
                self.dossier.profile.entries(kind).filter_map(move |entry| {
                    let text = self.entry_text(entry, spec.role.as_deref()?)?;
                    Some(Written {
                        spec,
                        text: text.into(),
                        reading: OnceCell::new(),
                        network: self.network,
                        owner: entry.owner().into(),
                        field: spec.role.as_deref().unwrap_or(&spec.id),
                    })
                })
            })
            .collect()
    }

    /// All that is written, in the form and in the entries.
    pub(super) fn texts(self) -> impl Iterator<Item = &'a Written<'a>> {
        self.form.iter().chain(self.entries)
    }

    /// Running text, in the form and in the entries.
    pub(super) fn prose(self) -> impl Iterator<Item = &'a Written<'a>> {
        self.texts().filter(|written| written.is_prose())
    }

    /// What an entry says in one of the base's fields, unless it is blank.
    pub(super) fn entry_text(self, entry: &Entry, field: &str) -> Option<&'a str> {
        let text = self.dossier.profile.text(&entry.owner(), field, self.language)?;
        (!text.trim().is_empty()).then_some(text)
    }

    /// What tells an entry from the others of its kind.
    pub(super) fn entry_name(self, entry: &Entry) -> Option<&'a str> {
        ["title", "organisation"].into_iter().find_map(|field| self.entry_text(entry, field))
    }

    /// The entries of a kind that say anything at all.
    pub(super) fn told(self, kind: &str) -> impl Iterator<Item = &'a Entry> {
        let texts = &self.dossier.profile.texts;
        self.dossier.profile.entries(kind).filter(move |entry| {
            let owner = entry.owner();
            texts.iter().any(|text| {
                text.language.is_none_or(|language| language == self.language)
                    && text.owner == owner
                    && !text.value.trim().is_empty()
            })
        })
    }

    /// A box of the form, as a place to write in.
    pub(super) fn place(self, spec: &FieldSpec) -> Place {
        place(self.network, spec, &self.network.id, &spec.id)
    }

    /// A box of an entry.
    pub(super) fn entry_place(self, spec: &FieldSpec, entry: &Entry) -> Place {
        let field = spec.role.as_deref().unwrap_or(&spec.id);
        place(self.network, spec, &entry.owner(), field)
    }

    /// A field of an entry, shown in the network's box for it or else in the one for its kind.
    pub(super) fn entry_field(self, entry: &Entry, field: &str) -> Place {
        let shown_in = self.network.fields.iter().find(|spec| {
            spec.entry.as_deref() == Some(&entry.kind) && spec.role.as_deref() == Some(field)
        });
        let shown_in = shown_in.map(|spec| spec.id.clone());
        Place {
            owner: entry.owner(),
            field: field.to_owned(),
            shown_in: shown_in.unwrap_or_else(|| self.kind_place(&entry.kind).shown_in),
            label: Message::new(format!("entry-{}-{field}", entry.kind)),
        }
    }

    /// Where the entries of a kind are written: in the base, whatever the network calls them.
    pub(super) fn kind_place(self, kind: &str) -> Place {
        let shown_in = self.network.form_field(kind).or_else(|| {
            self.network.fields.iter().find(|spec| spec.entry.as_deref() == Some(kind))
        });
        Place {
            owner: BASE.to_owned(),
            field: kind.to_owned(),
            shown_in: shown_in.map_or(kind, |spec| &spec.id).to_owned(),
            label: Message::new(format!("base-{kind}")),
        }
    }

    fn read(self, spec: &'a FieldSpec) -> Option<Written<'a>> {
        let shown = self.dossier.shown(&self.network.id, spec, self.language)?;
        if shown.text.trim().is_empty() {
            return None;
        }
        let (owner, field) = match (shown.origin, &spec.role) {
            (Origin::Base, Some(role)) => (BASE, role),
            _ => (self.network.id.as_str(), &spec.id),
        };
        let network = self.network;
        let (text, reading, owner) = (shown.text, OnceCell::new(), owner.into());
        Some(Written { spec, text, reading, network, owner, field })
    }
}

impl<'a> Written<'a> {
    pub(super) fn network(&self) -> &'a Network {
        self.network
    }

    pub(super) fn place(&self) -> Place {
        place(self.network, self.spec, &self.owner, self.field)
    }

    pub(super) fn label(&self) -> Message {
        Message::new(self.network.field_label(self.spec))
    }

    /// Whether it stands in the common base, or is made of its entries.
    pub(super) fn is_of_base(&self) -> bool {
        self.owner == BASE
    }

    /// Whether anybody could read it: what is longer was put there by mistake, and is not worth the
    /// time that its words would take.
    pub(super) fn can_be_read(&self) -> bool {
        self.text.len() <= LONGEST
    }

    /// Whether it is running text, and the person's own: a headline or a long text; not the titles
    /// of entries that the base puts together, nor what holds code.
    pub(super) fn is_prose(&self) -> bool {
        let is_made = self.is_of_base() && base().entry(self.field).is_some();
        let is_headline = self.spec.role.as_deref() == Some("headline");
        self.can_be_read()
            && (self.is_long_text() || is_headline)
            && !is_made
            && !self.text.contains('`')
    }

    pub(super) fn is_long_text(&self) -> bool {
        self.spec.shape == Shape::Text
    }
}

fn place(network: &Network, spec: &FieldSpec, owner: &str, field: &str) -> Place {
    Place {
        owner: owner.to_owned(),
        field: field.to_owned(),
        shown_in: spec.id.clone(),
        label: Message::new(network.field_label(spec)),
    }
}
