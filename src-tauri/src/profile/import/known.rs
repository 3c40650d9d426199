//! What the dossier says already, to compare an import with.
use std::collections::{BTreeMap, HashSet};

use super::Profile;
use crate::{
    profile::BASE,
    text::{Language, fold},
};

pub(super) struct Known<'a> {
    profile: &'a Profile,
    language: Language,
    entries: HashSet<Vec<String>>,
}

impl<'a> Known<'a> {
    pub(super) fn new(profile: &'a Profile, language: Language) -> Self {
        let entries = profile
            .entries
            .iter()
            .map(|entry| {
                let owner = entry.owner();
                key(&entry.kind, |field| profile.text(&owner, field, language))
            })
            .collect();
        Self { profile, language, entries }
    }

    /// What stands in a field of the base, unless it is empty.
    pub(super) fn field(&self, field: &str) -> Option<&'a str> {
        let text = self.profile.text(BASE, field, self.language)?;
        (!text.trim().is_empty()).then_some(text)
    }

    pub(super) fn has_entry(&self, kind: &str, values: &BTreeMap<String, String>) -> bool {
        self.entries.contains(&key(kind, |field| values.get(field).map(String::as_str)))
    }
}

/// What makes two entries the same: their kind, title and organisation, and the address of a link.
fn key<'a>(kind: &str, value: impl Fn(&str) -> Option<&'a str>) -> Vec<String> {
    let mut key = vec![kind.to_owned()];
    let fields: &[&str] = match kind {
        "links" => &["title", "link"],
        _ => &["title", "organisation"],
    };
    key.extend(fields.iter().map(|field| fold(value(field).unwrap_or_default().trim())));
    key
}
