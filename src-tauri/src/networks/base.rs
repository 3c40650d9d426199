//! What the common base of a profile holds, from `catalogue/base.toml`: its fields, and the kinds
//! of entries with theirs. A network's boxes refer to them by `role`.
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use specta::Type;

use super::Shape;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Base {
    pub fields: Vec<BaseField>,
    pub entries: Vec<EntryKind>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct BaseField {
    pub id: String,
    #[serde(default)]
    pub shape: Shape,
    /// Written once for all languages: a name, an address, a date.
    #[serde(default)]
    pub same_in_all_languages: bool,
    /// Shown in a form only where it holds something, or when it is asked for.
    #[serde(default)]
    pub rare: bool,
    /// Not written but joined from other fields, with a space between.
    #[serde(default)]
    pub joins: Vec<String>,
}

/// Experience, education, skills…
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct EntryKind {
    pub id: String,
    pub fields: Vec<BaseField>,
}

static BASE: LazyLock<Base> = LazyLock::new(|| {
    toml::from_str(include_str!("../../catalogue/base.toml"))
        .expect("tests/catalogue.rs parses the file")
});

pub fn base() -> &'static Base {
    &BASE
}

impl Base {
    pub fn field(&self, id: &str) -> Option<&BaseField> {
        self.fields.iter().find(|field| field.id == id)
    }

    pub fn entry(&self, kind: &str) -> Option<&EntryKind> {
        self.entries.iter().find(|entry| entry.id == kind)
    }
}

impl EntryKind {
    pub fn field(&self, id: &str) -> Option<&BaseField> {
        self.fields.iter().find(|field| field.id == id)
    }
}
