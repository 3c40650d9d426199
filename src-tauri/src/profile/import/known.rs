//! What the dossier says already, to compare an import with.
use std::collections::{BTreeMap, HashSet};

use super::{Language, Profile};
use crate::{
    profile::{BASE, Entry},
    text::{PartialDate, fold},
};

pub(super) struct Known<'a> {
    profile: &'a Profile,
    /// Entries that something in the file has been found to speak of.
    met: HashSet<i32>,
}

impl<'a> Known<'a> {
    pub(super) fn new(profile: &'a Profile) -> Self {
        Self { profile, met: HashSet::new() }
    }

    /// What stands in a field of the base, unless it is empty.
    pub(super) fn field(&self, field: &str, language: Option<Language>) -> Option<&'a str> {
        self.text(BASE, field, language)
    }

    pub(super) fn entry_text(
        &self,
        id: i32,
        field: &str,
        language: Option<Language>,
    ) -> Option<&'a str> {
        self.text(&format!("entry-{id}"), field, language)
    }

    fn text(&self, owner: &str, field: &str, language: Option<Language>) -> Option<&'a str> {
        let here = |text: &&crate::profile::Text| {
            text.owner == owner
                && text.field == field
                && (text.language.is_none() || language.is_none() || text.language == language)
        };
        let text = self.profile.texts.iter().find(here)?;
        (!text.value.trim().is_empty()).then_some(text.value.as_str())
    }

    /// The entry that these values speak of; each is found once. Title and organisation tell it, of
    /// several alike the beginning too; where the title has changed, organisation and beginning do.
    pub(super) fn entry(
        &mut self,
        kind: &str,
        language: Language,
        values: &BTreeMap<String, String>,
    ) -> Option<i32> {
        let same = |entry: &Entry, field: &str| {
            let own = self.entry_text(entry.id, field, Some(language)).unwrap_or_default();
            let other = values.get(field).map(String::as_str).unwrap_or_default();
            say_the_same(field, own, other) || fold(own.trim()) == fold(other.trim())
        };
        let free: Vec<&Entry> =
            self.profile.entries(kind).filter(|entry| !self.met.contains(&entry.id)).collect();
        let told = |fields: &[&str]| {
            free.iter().find(|entry| fields.iter().all(|field| same(entry, field))).map(|it| it.id)
        };
        let says = |field| values.get(field).is_some_and(|value| !value.is_empty());
        let id = match kind {
            "links" => {
                told(&["link", "title"]).or_else(|| says("link").then(|| told(&["link"]))?)
            }
            _ => told(&["title", "organisation", "start"])
                .or_else(|| told(&["title", "organisation"]))
                .or_else(|| {
                    (says("organisation") && says("start"))
                        .then(|| told(&["organisation", "start"]))?
                }),
        }?;
        self.met.insert(id);
        Some(id)
    }

    /// 'Libraire, Le Tour', to name an entry by.
    pub(super) fn title(&self, id: i32, kind: &str, language: Language) -> String {
        let fields: &[&str] =
            if kind == "links" { &["title", "link"] } else { &["title", "organisation"] };
        let parts = fields.iter().filter_map(|field| self.entry_text(id, field, Some(language)));
        parts.collect::<Vec<_>>().join(", ")
    }
}

/// Spaces and line breaks say nothing by themselves: archives lose them. Nor does the way in which
/// a date is written.
pub(super) fn say_the_same(field: &str, one: &str, other: &str) -> bool {
    if matches!(field, "start" | "end" | "birth_date")
        && let Some(one) = PartialDate::parse(one)
    {
        return PartialDate::parse(other) == Some(one);
    }
    one.chars().filter(|c| !c.is_whitespace()).eq(other.chars().filter(|c| !c.is_whitespace()))
}
