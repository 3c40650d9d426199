//! From a finding back to the line of the résumé that it is about. What is missing has no line of
//! its own: it is told where it would stand, at the least at the beginning of the file.
use std::collections::{HashMap, HashSet};

use paperfirst_core::{
    checks::{Evidence, Finding, Place},
    dossier::Dossier,
    networks::base,
    profile::{
        BASE,
        import::{Content, Import, Part, Position, ReadFrom, Skipped, positions},
    },
};

/// The part of a résumé where the fields of the base stand.
const BASICS: &str = "basics";

pub(super) struct Lines {
    positions: HashMap<String, Position>,
    /// The parts of each of the base's fields.
    base: HashMap<String, Vec<Part>>,
    /// By owner.
    entries: HashMap<String, ReadFrom>,
    /// The list in which the first entry of each kind stands.
    lists: HashMap<String, String>,
    /// What was not read.
    pub(super) skipped: Vec<Skipped>,
}

impl Lines {
    /// `dossier` holds all of `import` and nothing else.
    pub(super) fn new(bytes: &[u8], import: Import, dossier: &Dossier) -> Self {
        let mut ids: Vec<i32> = dossier.profile.entries.iter().map(|entry| entry.id).collect();
        // They were added one after the other.
        ids.sort_unstable();
        let mut owners = ids.into_iter().map(|id| format!("entry-{id}"));
        let mut lines = Self {
            positions: HashMap::new(),
            base: HashMap::new(),
            entries: HashMap::new(),
            lists: HashMap::new(),
            skipped: import.skipped,
        };
        for item in import.items {
            match item.content {
                Content::Field { .. } => lines.base.extend(item.read_from.fields),
                Content::Entry { entry, .. } => {
                    let list = item.read_from.place.split('[').next().unwrap_or_default();
                    lines.lists.entry(entry).or_insert_with(|| list.to_owned());
                    if let Some(owner) = owners.next() {
                        lines.entries.insert(owner, item.read_from);
                    }
                }
                // A dossier that holds nothing else has no entry to add to.
                Content::EntryField { .. } => {}
            }
        }
        lines.positions = lines.found(bytes);
        lines
    }

    fn found(&self, bytes: &[u8]) -> HashMap<String, Position> {
        let parts = self.entries.values().flat_map(|entry| entry.fields.values().flatten());
        let places: HashSet<&str> = parts
            .chain(self.base.values().flatten())
            .map(|part| part.place.as_str())
            .chain(self.entries.values().map(|entry| entry.place.as_str()))
            .chain(self.lists.values().map(String::as_str))
            .chain(self.skipped.iter().map(|skipped| skipped.place.as_str()))
            .chain(["", BASICS])
            .collect();
        let found = positions(bytes, &places);
        found.into_iter().map(|(place, position)| (place.to_owned(), position)).collect()
    }

    pub(super) fn position(&self, finding: &Finding, dossier: &Dossier) -> Position {
        let place = finding.place.as_ref();
        let source = place.map_or("", |place| self.source(place, &finding.evidence, dossier));
        self.of(source).or_else(|| self.of("")).unwrap_or(Position::START)
    }

    /// The line of a place in the file.
    pub(super) fn of(&self, place: &str) -> Option<Position> {
        self.positions.get(place).copied()
    }

    fn source(&self, place: &Place, evidence: &[Evidence], dossier: &Dossier) -> &str {
        if let Some(entry) = self.entries.get(&place.owner) {
            let parts = entry.fields.get(&place.field);
            return parts.map_or(&entry.place, |parts| part_of(parts, evidence));
        }
        let network = dossier.network(&place.owner);
        let spec = network.as_ref().and_then(|network| network.field(&place.field));
        let role = match spec {
            Some(spec) => spec.role.as_deref().unwrap_or_default(),
            None if place.owner == BASE => &place.field,
            None => "",
        };
        if let Some(list) = self.lists.get(role) {
            return list;
        }
        let joined = base().field(role).map_or(&[][..], |field| &field.joins);
        let parts = self.base.get(role).or_else(|| joined.iter().find_map(|it| self.base.get(it)));
        match parts {
            Some(parts) => part_of(parts, evidence),
            None if base().field(role).is_some() => BASICS,
            None => "",
        }
    }
}

/// The part that the first quotation begins in.
fn part_of<'a>(parts: &'a [Part], evidence: &[Evidence]) -> &'a str {
    let quoted = evidence.iter().find_map(|evidence| match evidence {
        Evidence::Quote { start, .. } => Some(*start),
        _ => None,
    });
    let start = quoted.unwrap_or_default();
    let last = parts.iter().rev().find(|part| part.start <= start).or(parts.first());
    last.map_or("", |part| &part.place)
}
