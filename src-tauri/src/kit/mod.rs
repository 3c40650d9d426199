//! The publishing kit: what to carry over into a network's form, box by box in that form's order,
//! what is ticked already, and what has changed since the last time.
mod boxes;
mod since;

use jiff::civil::Date;
use serde::Serialize;
use specta::Type;

use crate::{
    dossier::Dossier,
    message::Message,
    networks::{FieldSpec, Network, Shape},
    photo::{PHOTO, PictureFit, PictureKind},
    profile::{BASE, Carried, Publication, Readiness},
    text::{Language, Unit, count},
};

use boxes::{Filled, boxes};
use since::Then;

pub use since::{FRESH, Since, since};

/// One network's profile in one language, ready to be carried over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Kit {
    pub network: String,
    pub language: Language,
    /// In the order of the network's form.
    pub lines: Vec<Line>,
    pub photo: Option<KitPhoto>,
    /// What the last publication held and the profile no longer says.
    pub removed: Vec<Removed>,
    /// The page to open: the profile where it was published under a name, else the front page.
    pub address: Option<String>,
    /// The day of the last publication.
    #[specta(type = Option<String>)]
    pub published: Option<Date>,
}

/// One box to fill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Line {
    /// The network, or `entry-<id>`.
    pub owner: String,
    /// The network's box; `<kind>-<field>` where the catalogue does not speak of it.
    pub field: String,
    pub label: Message,
    pub entry: Option<KitEntry>,
    pub shape: Shape,
    /// As it is to be pasted. Empty: the network requires the box and nothing is written.
    pub text: String,
    pub size: Size,
    /// Ticked, and the text has not changed since.
    pub copied: bool,
    /// Since the last publication; none where nothing has, or there was none.
    pub change: Option<Change>,
}

/// The entry that a line belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct KitEntry {
    pub kind: String,
    /// 1 for the first of its kind.
    pub number: u32,
    /// Its title, or where it was.
    pub name: Option<String>,
}

/// The length of a line as the network counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Size {
    pub used: u32,
    /// None where the network has not published it.
    pub max: Option<u32>,
    pub unit: Unit,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Change {
    Added,
    Changed { was: String },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Removed {
    pub owner: String,
    pub field: String,
    pub label: Message,
    pub was: String,
}

/// The photo that the network shows, and what it becomes to fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct KitPhoto {
    pub hash: String,
    /// What is carried over: the photo and the part of it that is shown.
    pub version: String,
    /// The base's, not the network's own.
    pub of_base: bool,
    pub fit: PictureFit,
    pub copied: bool,
    pub changed: bool,
}

/// None where there is no form to fill: an unknown network, a closed one, a place without paper.
pub fn kit(dossier: &Dossier, network: &str, language: Language) -> Option<Kit> {
    let network = dossier.network(network)?;
    if !network.is_open() || network.form().next().is_none() {
        return None;
    }
    let then = dossier.last_publication(&network.id, language).map(Then::of);
    let boxes = boxes(dossier, &network, language);
    Some(Kit {
        language,
        removed: then.as_ref().map(|then| removed(then, &network, &boxes)).unwrap_or_default(),
        lines: boxes
            .iter()
            .map(|filled| line(dossier, &network, language, filled, then.as_ref()))
            .collect(),
        photo: photo(dossier, &network, language, then.as_ref()),
        address: network.page(then.as_ref().and_then(|then| then.username(&network))),
        published: then.map(|then| then.day()),
        network: network.id.clone(),
    })
}

impl Kit {
    /// The text or the photo of that box, as it would be carried over.
    pub fn carried(&self, owner: &str, field: &str) -> Option<Carried> {
        self.all().find(|carried| carried.owner == owner && carried.field == field)
    }

    /// What that box is called.
    pub fn label(&self, carried: &Carried) -> Message {
        let of = |line: &&Line| line.owner == carried.owner && line.field == carried.field;
        let line = self.lines.iter().find(of).map(|line| line.label.clone());
        line.unwrap_or_else(|| Message::new("undo-photo"))
    }

    /// What is kept of the day it is published.
    pub fn publication(&self, day: Date, readiness: Readiness, score: Option<u32>) -> Publication {
        Publication {
            id: 0,
            network: self.network.clone(),
            language: self.language,
            day,
            readiness,
            score,
            texts: self.all().collect(),
        }
    }

    fn all(&self) -> impl Iterator<Item = Carried> {
        let lines = self.lines.iter().filter(|line| !line.text.is_empty()).map(|line| Carried {
            owner: line.owner.clone(),
            field: line.field.clone(),
            text: line.text.clone(),
        });
        lines.chain(self.photo.iter().map(|photo| Carried {
            owner: self.network.clone(),
            field: PHOTO.to_owned(),
            text: photo.version.clone(),
        }))
    }
}

fn line(
    dossier: &Dossier,
    network: &Network,
    language: Language,
    filled: &Filled,
    then: Option<&Then>,
) -> Line {
    let Filled { owner, field, text, .. } = filled;
    let name = filled.entry.and_then(|told| told.name);
    Line {
        owner: owner.to_string(),
        field: field.to_string(),
        label: Message::new(&filled.label),
        entry: filled.entry.map(|told| KitEntry {
            kind: told.entry.kind.clone(),
            number: told.number,
            name: name.map(str::to_owned),
        }),
        shape: filled.shape,
        text: text.to_string(),
        size: size(text, filled.spec),
        copied: is_copied(dossier, &network.id, language, [owner, field, text]),
        change: then.filter(|_| !text.is_empty()).and_then(|then| match then.was(owner, field) {
            None => Some(Change::Added),
            Some(was) if was != text => Some(Change::Changed { was: was.to_owned() }),
            Some(_) => None,
        }),
    }
}

/// Bytes stand for the length where they alone are over their limit.
fn size(text: &str, spec: Option<&FieldSpec>) -> Size {
    let unit = spec.and_then(|spec| spec.unit.as_ref()).map(|fact| fact.value).unwrap_or_default();
    let weight = spec.and_then(|spec| spec.link_weight.as_ref()).map(|fact| fact.value);
    let max = spec.and_then(|spec| spec.max.as_ref()).map(|fact| fact.value);
    let used = count(text, unit, weight);
    let bytes = spec.and_then(|spec| spec.max_bytes.as_ref()).map(|fact| fact.value);
    let heavy = count(text, Unit::Bytes, None);
    match bytes {
        Some(most) if heavy > most && max.is_none_or(|max| used <= max) => {
            Size { used: heavy, max: bytes, unit: Unit::Bytes }
        }
        _ => Size { used, max, unit },
    }
}

fn is_copied(
    dossier: &Dossier,
    network: &str,
    language: Language,
    [owner, field, text]: [&str; 3],
) -> bool {
    let ticks = dossier.copied.iter();
    ticks.filter(|tick| tick.network == network && tick.language == language).any(|tick| {
        tick.carried.owner == owner && tick.carried.field == field && tick.carried.text == text
    })
}

fn photo(
    dossier: &Dossier,
    network: &Network,
    language: Language,
    then: Option<&Then>,
) -> Option<KitPhoto> {
    let spec = network.image(PHOTO)?;
    let (owner, picture) = dossier.profile.picture_shown(PictureKind::Photo, &network.id)?;
    let version = picture.version();
    Some(KitPhoto {
        of_base: owner == BASE,
        fit: PictureFit::of(spec, picture),
        copied: is_copied(dossier, &network.id, language, [&network.id, PHOTO, &version]),
        changed: then.is_some_and(|then| then.was(&network.id, PHOTO) != Some(&version)),
        hash: picture.hash.clone(),
        version,
    })
}

fn removed(then: &Then, network: &Network, boxes: &[Filled]) -> Vec<Removed> {
    let gone = then.without(network, boxes).into_iter();
    gone.map(|(carried, label)| Removed {
        owner: carried.owner.clone(),
        field: carried.field.clone(),
        label: Message::new(label),
        was: carried.text.clone(),
    })
    .collect()
}
