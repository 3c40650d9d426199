//! What has changed since a profile was last published.
use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::boxes::{Filled, boxes};
use crate::{
    dossier::Dossier,
    networks::{Network, Part, base},
    photo::PHOTO,
    profile::{Carried, Publication},
    text::Language,
};

/// For so many days; a profile published longer ago is worth reading again. Our own figure.
pub const FRESH: i32 = 180;

/// The changes, for whoever only has to know of them.
pub struct Since<'a> {
    pub publication: &'a Publication,
    /// How many boxes, the photo's included, hold something else now or nothing.
    pub changed: usize,
    /// The owner and the field of the first one that holds something else.
    pub first: Option<(String, String)>,
}

/// None where it was never published.
pub fn since<'a>(dossier: &'a Dossier, network: &Network, language: Language) -> Option<Since<'a>> {
    let publication = dossier.last_publication(&network.id, language)?;
    let then = Then::of(publication);
    let boxes = boxes(dossier, network, language);
    let differs = |filled: &&Filled| {
        !filled.text.is_empty() && then.was(&filled.owner, &filled.field) != Some(&filled.text)
    };
    let mut changed: Vec<&Filled> = boxes.iter().filter(differs).collect();
    let removed = then.without(network, &boxes).len();
    let photo = network.image(PHOTO).and_then(|_| dossier.profile.photo_shown(&network.id));
    let photo = photo.is_some_and(|photo| then.was(&network.id, PHOTO) != Some(&photo.version()));
    let count = changed.len() + removed + usize::from(photo);
    let first = (!changed.is_empty()).then(|| changed.swap_remove(0));
    Some(Since {
        publication,
        changed: count,
        first: first.map(|filled| (filled.owner.to_string(), filled.field.to_string())),
    })
}

/// A publication, asked box by box.
pub(super) struct Then<'a> {
    publication: &'a Publication,
    texts: HashMap<(&'a str, &'a str), &'a str>,
}

impl<'a> Then<'a> {
    pub(super) fn of(publication: &'a Publication) -> Self {
        let texts = publication
            .texts
            .iter()
            .map(|one| ((one.owner.as_str(), one.field.as_str()), one.text.as_str()))
            .collect();
        Self { publication, texts }
    }

    pub(super) fn day(&self) -> Date {
        self.publication.day
    }

    pub(super) fn was(&self, owner: &str, field: &str) -> Option<&'a str> {
        self.texts.get(&(owner, field)).copied()
    }

    /// The texts whose boxes are empty now or gone, in the form's order, with the boxes' labels.
    pub(super) fn without(
        &self,
        network: &Network,
        boxes: &[Filled],
    ) -> Vec<(&'a Carried, String)> {
        let still: HashSet<(&str, &str)> = boxes
            .iter()
            .filter(|filled| !filled.text.is_empty())
            .map(|filled| (&*filled.owner, &*filled.field))
            .collect();
        let texts = self.publication.texts.iter();
        texts
            .filter(|one| !still.contains(&(one.owner.as_str(), one.field.as_str())))
            .filter_map(|one| Some((one, label(network, &one.field)?)))
            .collect()
    }

    /// The name in the profile's own address.
    pub(super) fn username(&self, network: &Network) -> Option<&'a str> {
        let spec = network
            .fields
            .iter()
            .find(|spec| spec.part == Part::Form && spec.role.as_deref() == Some("username"))?;
        self.was(&network.id, &spec.id)
    }
}

/// None for a box that this version does not know.
fn label(network: &Network, field: &str) -> Option<String> {
    if let Some(spec) = network.field(field) {
        return Some(network.field_label(spec));
    }
    let (kind, field) = field.split_once('-')?;
    let spec = base().entry(kind)?.field(field)?;
    Some(format!("entry-{kind}-{}", spec.id))
}
