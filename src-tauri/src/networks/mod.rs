//! The catalogue: the networks the program knows, with the facts of each one's profile form.
//! Every fact says where it comes from; the files in `catalogue/` are the only place it stands.
mod address;
mod base;
mod catalogue;
mod correction;
mod fact;
mod own;
mod purpose;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::text::Unit;

pub use base::{Base, BaseField, EntryKind, base};
pub use catalogue::{FILES, all, find, named, parse};
pub use correction::{Correction, Figure};
pub use fact::{Claim, Confidence, Fact};
pub use own::OwnNetwork;
pub use purpose::Purpose;

/// A place where people meet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Network {
    pub id: String,
    /// The name of a network of the user's own; a known one is named in `locales/`.
    #[serde(default)]
    pub name: Option<String>,
    pub kind: Kind,
    pub status: Fact<Status>,
    pub purposes: Vec<Serves>,
    pub purposes_basis: Fact<String>,
    pub audience: Fact<Audience>,
    /// Minutes a week.
    pub effort: Fact<Effort>,
    #[serde(default)]
    pub address: Option<Fact<String>>,
    #[serde(default)]
    pub export: Option<Fact<String>>,
    #[serde(default)]
    pub delete: Option<Fact<String>>,
    /// Public texts of 2009 to 2012 that name it, where it is known by them.
    #[serde(default)]
    pub named_in: Vec<NamedIn>,
    /// Whether its texts are used to speak of their owner in the third person.
    #[serde(default)]
    pub third_person: Option<Fact<bool>>,
    #[serde(default)]
    pub fields: Vec<FieldSpec>,
    #[serde(default)]
    pub images: Vec<ImageSpec>,
    #[serde(default)]
    pub limits: Vec<NumberLimit>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Online,
    InPerson,
    Hybrid,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Open,
    /// Never offered; what became of it is said in `locales/` under `network-<id>-became`.
    Closed,
}

/// A purpose the network serves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Serves {
    pub purpose: Purpose,
    pub strength: Strength,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    Main,
    Secondary,
}

/// Who is there. The words that describe them stand in `locales/` as `network-<id>-audience`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Audience {
    /// `worldwide`, `local`, or the names of countries and continents: English, lower case.
    pub regions: Vec<String>,
    /// ISO 639-1 codes; empty where every language is at home.
    pub languages: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Effort {
    pub min: u32,
    pub max: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct NamedIn {
    pub source: String,
    pub date: String,
}

/// One box of a network's form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct FieldSpec {
    pub id: String,
    pub part: Part,
    #[serde(default)]
    pub shape: Shape,
    /// The base field or the kind of entry whose content this box takes until it has its own;
    /// for the part `entry`, the field of the entry that it limits.
    #[serde(default)]
    pub role: Option<String>,
    /// The kind of entry, for the part `entry`.
    #[serde(default)]
    pub entry: Option<String>,
    /// What it tells of the current position, which the base keeps among the entries: the field of
    /// the kind `experience`.
    #[serde(default)]
    pub tells: Option<String>,
    #[serde(default)]
    pub required: Option<Fact<Required>>,
    #[serde(default)]
    pub max: Option<Fact<u32>>,
    #[serde(default)]
    pub max_premium: Option<Fact<u32>>,
    #[serde(default)]
    pub max_bytes: Option<Fact<u32>>,
    #[serde(default)]
    pub min: Option<Fact<u32>>,
    #[serde(default)]
    pub unit: Option<Fact<Unit>>,
    #[serde(default)]
    pub link_weight: Option<Fact<u32>>,
    /// How many units show before 'see more'.
    #[serde(default)]
    pub fold: Option<Fact<u32>>,
    #[serde(default)]
    pub advised: Option<Fact<String>>,
    #[serde(default)]
    pub markup: Option<Fact<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Filled in once, on the profile.
    Form,
    /// One box of each experience, skill…
    Entry,
    /// Written to somebody or posted: not part of the profile.
    Message,
    /// Done, not written: a charter to sign, a sponsor to find.
    Act,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    #[default]
    Line,
    Text,
    Link,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Required {
    Required,
    Optional,
}

/// A picture the network shows: `photo`, `banner`, `logo`… Sizes in pixels, files in bytes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct ImageSpec {
    pub id: String,
    #[serde(default)]
    pub required: Option<Fact<Required>>,
    #[serde(default)]
    pub min_px: Option<Fact<[u32; 2]>>,
    #[serde(default)]
    pub recommended_px: Option<Fact<[u32; 2]>>,
    #[serde(default)]
    pub max_px: Option<Fact<[u32; 2]>>,
    #[serde(default)]
    pub max_bytes: Option<Fact<u32>>,
    /// `png`, `jpeg`, `gif`, `webp`, `bmp`.
    #[serde(default)]
    pub formats: Option<Fact<Vec<String>>>,
    #[serde(default)]
    pub aspect: Option<Fact<String>>,
    #[serde(default)]
    pub displayed_shape: Option<Fact<String>>,
    #[serde(default)]
    pub content_rules: Option<Fact<String>>,
    /// Percent of its width and height, around the middle, that show everywhere.
    #[serde(default)]
    pub safe: Option<Fact<[u32; 2]>>,
    /// The part that the person's photo covers, where no figures are published: `lower-left`.
    #[serde(default)]
    pub covered: Option<Fact<String>>,
}

impl ImageSpec {
    /// The longer side in pixels under which it would be enlarged.
    pub fn least(&self) -> u32 {
        let sides = self.recommended_px.as_ref().or(self.min_px.as_ref());
        sides.map_or(0, |fact| fact.value[0].max(fact.value[1]))
    }
}

/// A limit that is a number of things: skills, links, friends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct NumberLimit {
    pub id: String,
    /// The kind of entry that it counts, if any.
    #[serde(default)]
    pub entry: Option<String>,
    #[serde(default)]
    pub max: Option<Fact<f64>>,
    #[serde(default)]
    pub min: Option<Fact<f64>>,
    /// Where the source gives words, not a number.
    #[serde(default)]
    pub said: Option<Fact<String>>,
}

impl Network {
    pub fn is_open(&self) -> bool {
        self.status.value == Status::Open
    }

    /// Whether people meet there in the flesh, at least in part.
    pub fn in_person(&self) -> bool {
        self.kind != Kind::Online
    }

    pub fn field(&self, id: &str) -> Option<&FieldSpec> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// The boxes of the profile form itself, in its order.
    pub fn form(&self) -> impl Iterator<Item = &FieldSpec> {
        self.fields.iter().filter(|field| field.part == Part::Form)
    }

    /// The form's box for what the base calls `role`.
    pub fn form_field(&self, role: &str) -> Option<&FieldSpec> {
        self.form().find(|field| field.role.as_deref() == Some(role))
    }

    /// Whether the network's form takes this kind of entry, one by one or as a text.
    pub fn takes(&self, kind: &str) -> bool {
        self.fields.iter().any(|field| match field.part {
            Part::Entry => field.entry.as_deref() == Some(kind),
            Part::Form => field.role.as_deref() == Some(kind),
            Part::Message | Part::Act => false,
        })
    }

    pub fn image(&self, id: &str) -> Option<&ImageSpec> {
        self.images.iter().find(|image| image.id == id)
    }

    /// The message that names the network, or the name the user gave it.
    pub fn label(&self) -> crate::message::Arg {
        use crate::message::Arg;
        match &self.name {
            Some(name) => Arg::Text(name.clone()),
            None => Arg::Word(format!("network-{}", self.id)),
        }
    }

    /// The message that names one of its fields.
    pub fn field_label(&self, field: &FieldSpec) -> String {
        match (&self.name, &field.role) {
            (Some(_), Some(role)) => format!("base-{role}"),
            _ => format!("field-{}-{}", self.id, field.id),
        }
    }
}
