//! Everything about one person, as checks and exports may know it.
use std::borrow::Cow;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{
    message::Message,
    networks::{self, Correction, FieldSpec, ImageSpec, Network, OwnNetwork, base},
    photo::{NetworkFit, PHOTO, Picture, PictureKind, WrittenPicture, everywhere, least_known},
    plan::{self, Advert, Advice, Plan, PlanFinding},
    profile::{BASE, Copied, Entry, Profile, Publication, Text},
    text::Language,
};

#[derive(Clone, Debug, Serialize, Type)]
pub struct Dossier {
    /// No other dossier's; a copy of the file keeps it.
    pub uid: String,
    /// The person's name, as it stands on the plan.
    pub name: String,
    /// The languages the profiles are written in; the first is the person's main one.
    pub languages: Vec<Language>,
    pub plan: Plan,
    pub profile: Profile,
    pub own_networks: Vec<OwnNetwork>,
    pub set_aside: Vec<SetAside>,
    /// Words that the person spells so on purpose.
    pub own_words: Vec<String>,
    pub corrections: Vec<Correction>,
    pub adverts: Vec<Advert>,
    /// In the order of their days.
    pub publications: Vec<Publication>,
    #[serde(skip)]
    pub copied: Vec<Copied>,
    #[serde(skip)]
    pub written_pictures: Vec<WrittenPicture>,
    #[specta(type = String)]
    pub today: Date,
    /// Made of a file to import and nothing else: what such a file has no place for (a plan, a photo,
    /// the boxes of one network alone) is not asked for.
    #[serde(skip)]
    pub is_import: bool,
}

/// A finding that the person has decided not to follow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SetAside {
    /// The finding's `key`.
    pub finding: String,
    pub reason: String,
}

/// What a network's box holds, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    pub text: Cow<'a, str>,
    pub origin: Origin,
}

/// A field that can be written: what it is called, and whether one text serves all languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    pub label: Message,
    pub same_in_all_languages: bool,
}

/// With the figures of the catalogue.
pub(crate) fn network(id: &str, own: &[OwnNetwork]) -> Option<Cow<'static, Network>> {
    let own = own.iter().find(|own| own.id == id);
    own.map(|own| Cow::Owned(own.as_network())).or_else(|| networks::find(id).map(Cow::Borrowed))
}

impl Spot {
    /// What can be written depends on these two lists alone: a keystroke need not read the rest.
    pub(crate) fn find(
        owner: &str,
        field: &str,
        entries: &[Entry],
        own_networks: &[OwnNetwork],
    ) -> Option<Self> {
        if owner == BASE {
            // What is joined from other fields is written there.
            let spec = base().field(field).filter(|spec| spec.joins.is_empty())?;
            let label = Message::new(format!("base-{field}"));
            return Some(Self { label, same_in_all_languages: spec.same_in_all_languages });
        }
        if let Some(entry) = entries.iter().find(|entry| entry.owner() == owner) {
            let spec = base().entry(&entry.kind)?.field(field)?;
            let label = Message::new(format!("entry-{}-{field}", entry.kind));
            return Some(Self { label, same_in_all_languages: spec.same_in_all_languages });
        }
        let network = network(owner, own_networks)?;
        let spec = network.field(field)?;
        let role = spec.role.as_deref().and_then(|role| base().field(role));
        Some(Self {
            label: Message::new(network.field_label(spec)),
            same_in_all_languages: role.is_some_and(|role| role.same_in_all_languages),
        })
    }

    /// The text that is kept there in this language, still empty.
    pub fn text(&self, owner: &str, field: &str, language: Language) -> Text {
        Text {
            owner: owner.to_owned(),
            language: (!self.same_in_all_languages).then_some(language),
            field: field.to_owned(),
            value: String::new(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Written for this network.
    Own,
    /// The common base's field, or a text made of its entries.
    Base,
}

impl Dossier {
    /// The network of that id: the user's own, or one of the catalogue, with the figures that the
    /// person knows better.
    pub fn network(&self, id: &str) -> Option<Cow<'static, Network>> {
        let mut network = network(id, &self.own_networks)?;
        for correction in self.corrections.iter().filter(|it| it.network == id) {
            // A field that an own network has no more keeps its figure for the day it comes back.
            let _ = network.to_mut().correct(correction);
        }
        Some(network)
    }

    /// The chosen networks, in the plan's order.
    pub fn chosen(&self) -> impl Iterator<Item = Cow<'static, Network>> {
        self.plan.chosen.iter().filter_map(|chosen| self.network(&chosen.network))
    }

    /// What does not hold together in the plan yet.
    pub fn plan_findings(&self) -> Vec<PlanFinding> {
        if self.is_import {
            return Vec::new();
        }
        let chosen: Vec<_> = self.chosen().collect();
        plan::findings(&self.plan, &chosen)
    }

    /// Every open network, the user's own included, the fittest first.
    pub fn advice(&self) -> Vec<Advice> {
        let own = self.own_networks.iter().map(|own| own.id.as_str());
        let ids = own.chain(networks::all().iter().map(|network| network.id.as_str()));
        let all: Vec<_> = ids.filter_map(|id| self.network(id)).collect();
        plan::advise(&self.plan, &self.languages, &all)
    }

    /// What the network's box shows: its own text, else the base's.
    pub fn shown<'a>(
        &'a self,
        network: &str,
        field: &FieldSpec,
        language: Language,
    ) -> Option<Shown<'a>> {
        if let Some(own) = self.profile.text(network, &field.id, language) {
            return Some(Shown { text: own.into(), origin: Origin::Own });
        }
        let text = self.base_text(field.role.as_deref()?, language)?;
        Some(Shown { text, origin: Origin::Base })
    }

    /// What each chosen network would get of its photo or banner; for photos, last, the one file that
    /// fits all.
    pub fn picture_fits(&self, kind: PictureKind) -> Vec<NetworkFit> {
        let fit = |id: &str, spec: Option<ImageSpec>| {
            let shown = self.profile.picture_shown(kind, id);
            let saved = shown.is_some_and(|(_, picture)| self.written(kind, id, picture).is_some());
            NetworkFit::new(id, spec, shown, saved)
        };
        let mut fits: Vec<NetworkFit> = self
            .chosen()
            .filter(|network| kind == PictureKind::Photo || network.image(kind.id()).is_some())
            .map(|network| fit(&network.id, network.image(kind.id()).cloned()))
            .collect();
        if kind == PictureKind::Photo {
            fits.push(fit("", Some(everywhere().clone())));
        }
        fits
    }

    /// The side in pixels that a proposed crop keeps, so that no chosen network need enlarge it.
    pub fn least_side(&self) -> u32 {
        let sides = self.chosen().filter_map(|network| Some(network.image(PHOTO)?.least()));
        sides.max().unwrap_or_else(|| least_known(networks::all()))
    }

    /// The file that was last written for the network, if it still shows the same.
    pub fn written(
        &self,
        kind: PictureKind,
        network: &str,
        picture: &Picture,
    ) -> Option<&WrittenPicture> {
        let version = picture.version();
        self.written_pictures
            .iter()
            .find(|it| it.kind == kind && it.network == network && it.version == version)
    }

    /// What was last put on that network in that language.
    pub fn last_publication(&self, network: &str, language: Language) -> Option<&Publication> {
        let mut latest_first = self.publications.iter().rev();
        latest_first.find(|one| one.network == network && one.language == language)
    }

    /// The field of that owner, whoever it is: `base`, an entry or a network.
    pub fn spot(&self, owner: &str, field: &str) -> Option<Spot> {
        Spot::find(owner, field, &self.profile.entries, &self.own_networks)
    }

    /// What the common base says in the place of `role`: a field, fields joined, or the titles of
    /// its entries.
    pub fn base_text(&self, role: &str, language: Language) -> Option<Cow<'_, str>> {
        if base().entry(role).is_some() {
            let titles: Vec<&str> = self
                .profile
                .entries(role)
                .filter_map(|entry| self.profile.text(&entry.owner(), "title", language))
                .filter(|title| !title.trim().is_empty())
                .collect();
            return (!titles.is_empty()).then(|| titles.join(", ").into());
        }
        let field = base().field(role)?;
        if field.joins.is_empty() {
            return self.profile.text(BASE, role, language).map(Cow::Borrowed);
        }
        let parts: Vec<&str> = field
            .joins
            .iter()
            .filter_map(|part| self.profile.text(BASE, part, language))
            .filter(|part| !part.trim().is_empty())
            .collect();
        (!parts.is_empty()).then(|| parts.join(" ").into())
    }
}
