//! A network of the user's own: their club, their trade's forum, the market on Saturdays.
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{
    Audience, Confidence, Effort, Fact, FieldSpec, Kind, Network, Part, Purpose, Serves, Status,
    Strength, base,
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct OwnNetwork {
    /// `own-1`, `own-2`…; empty for one that is not stored yet.
    pub id: String,
    pub name: String,
    pub kind: Kind,
    pub purposes: Vec<Purpose>,
    /// Minutes a week.
    pub minutes: u32,
    /// Ids of base fields and kinds of entries.
    pub fields: Vec<String>,
}

impl OwnNetwork {
    /// The same thing as a network of the catalogue. Its facts are the user's word.
    pub fn as_network(&self) -> Network {
        Network {
            id: self.id.clone(),
            name: Some(self.name.clone()),
            kind: self.kind,
            status: own(Status::Open),
            purposes: self
                .purposes
                .iter()
                .map(|&purpose| Serves { purpose, strength: Strength::Main })
                .collect(),
            purposes_basis: own(String::new()),
            audience: own(Audience { regions: Vec::new(), languages: Vec::new() }),
            effort: own(Effort { min: self.minutes, max: self.minutes }),
            address: None,
            export: None,
            delete: None,
            named_in: Vec::new(),
            third_person: None,
            fields: self.fields.iter().map(|role| field(role)).collect(),
            images: Vec::new(),
            limits: Vec::new(),
        }
    }
}

fn field(role: &str) -> FieldSpec {
    FieldSpec {
        id: role.to_owned(),
        part: Part::Form,
        shape: base().field(role).map_or(super::Shape::Text, |field| field.shape),
        role: Some(role.to_owned()),
        entry: None,
        tells: None,
        required: None,
        max: None,
        max_premium: None,
        max_bytes: None,
        min: None,
        unit: None,
        link_weight: None,
        fold: None,
        advised: None,
        markup: None,
    }
}

/// A fact on the user's word.
pub(super) fn own<T>(value: T) -> Fact<T> {
    Fact {
        value,
        source: "own".to_owned(),
        date: String::new(),
        confidence: Confidence::Medium,
        note: None,
        conflicts: Vec::new(),
        agreeing: Vec::new(),
    }
}
