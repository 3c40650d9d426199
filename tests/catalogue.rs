//! The catalogue is data that anyone may correct: these tests read every file as a careful reviewer
//! would. A changed limit shows in the snapshot.
use std::{collections::BTreeSet, fmt::Write, fs, path::Path};

use paperfirst_core::{
    networks::{self, Base, BaseField, FieldSpec, Network, Part},
    text::{Language, Unit},
    texts::Texts,
};
use toml::{Table, Value};

/// What a fact may hold.
const FACT: [&str; 7] = ["value", "source", "date", "confidence", "note", "conflicts", "agreeing"];

#[test]
fn every_file_is_compiled_in_parses_and_is_named_after_its_network() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/catalogue/networks");
    let on_disk: BTreeSet<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let listed: Vec<String> = networks::FILES.iter().map(|(id, _)| format!("{id}.toml")).collect();
    assert_eq!(listed, Vec::from_iter(on_disk), "catalogue.rs lists the files in order");
    assert_eq!(listed.len(), 43);
    for (id, text) in networks::FILES {
        let network = networks::parse(text).unwrap_or_else(|error| panic!("{id}.toml: {error}"));
        assert_eq!(network.id, *id);
        assert_eq!(networks::find(id), Some(&network));
    }
    assert_eq!(networks::find("nowhere"), None);
}

#[test]
fn an_unknown_key_is_refused_with_its_line() {
    let (_, text) = networks::FILES[0];
    for (key, before) in [("colour", "id = "), ("colour", "value = ")] {
        let wrong = text.replacen(before, &format!("{key} = 1\n{before}"), 1);
        let error = networks::parse(&wrong).unwrap_err().to_string();
        assert!(error.contains("colour") && error.contains("line"), "{error}");
    }
}

#[test]
fn every_fact_says_where_it_comes_from() {
    let faults: Vec<String> =
        networks::FILES.iter().flat_map(|(id, text)| unsourced(id, text)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_fact_without_a_source_is_named() {
    let (id, text) = networks::FILES[0];
    let line = text.lines().find(|line| line.starts_with("source = ")).unwrap();
    for wrong in ["", "source = \"\"", "source = \"  \""] {
        let faults = unsourced(id, &text.replacen(line, wrong, 1));
        assert_eq!(faults, [format!("{id}.toml: status has no source")]);
    }
}

#[test]
fn a_fact_says_something_and_nothing_else() {
    for (id, text) in networks::FILES {
        for (path, fact) in facts(text) {
            let odd: Vec<&String> =
                fact.keys().filter(|key| !FACT.contains(&key.as_str())).collect();
            assert!(odd.is_empty(), "{id}.toml: {path}: {odd:?}");
            let said = fact["value"].as_str().unwrap_or("said").trim();
            assert!(!said.is_empty() && said != "unknown", "{id}.toml: {path} says nothing");
        }
    }
}

#[test]
fn roles_and_entries_exist_in_the_base() {
    let base = networks::base();
    for network in networks::all() {
        for field in &network.fields {
            if let Err(fault) = placed(base, field) {
                panic!("{}.toml: {}: {fault}", network.id, field.id);
            }
            let position = base.entry("experience").expect("there is one");
            let told = field.tells.as_deref().is_none_or(|told| position.field(told).is_some());
            assert!(told, "{}.toml: {}: a position has no such field", network.id, field.id);
        }
        for limit in &network.limits {
            let known = limit.entry.as_deref().is_none_or(|kind| base.entry(kind).is_some());
            assert!(known, "{}.toml: {}: no such entry", network.id, limit.id);
        }
        let roles: Vec<&str> = network.form().filter_map(|field| field.role.as_deref()).collect();
        assert_distinct(network, "role", roles);
    }
}

#[test]
fn ids_are_used_once() {
    for network in networks::all() {
        assert_distinct(network, "field", network.fields.iter().map(|field| field.id.as_str()));
        assert_distinct(network, "image", network.images.iter().map(|image| image.id.as_str()));
        assert_distinct(network, "limit", network.limits.iter().map(|limit| limit.id.as_str()));
        let purposes = network.purposes.iter().map(|serves| serves.purpose.id());
        assert_distinct(network, "purpose", purposes);
    }
}

#[test]
fn numbers_make_sense() {
    for network in networks::all() {
        let effort = network.effort.value;
        assert!(effort.min <= effort.max, "{}: effort", network.id);
        assert!(network.is_open() || network.purposes.is_empty() || network.id == "viadeo");
        for field in &network.fields {
            let max = field.max.as_ref().map_or(u32::MAX, |fact| fact.value);
            let at_least = [&field.min, &field.fold, &field.link_weight];
            for low in at_least.into_iter().flatten() {
                assert!(0 < low.value && low.value <= max, "{}: {}", network.id, field.id);
            }
            if let Some(premium) = &field.max_premium {
                assert!(premium.value > max, "{}: {}", network.id, field.id);
            }
        }
    }
}

#[test]
fn linkedin_takes_what_everybody_knows_it_takes() {
    let linkedin = networks::find("linkedin").unwrap();
    for kind in ["experience", "education", "skills", "languages", "certifications", "projects"] {
        assert!(linkedin.takes(kind), "{kind}");
    }
    assert_eq!(linkedin.form_field("headline").unwrap().max.as_ref().unwrap().value, 220);
    assert_eq!(linkedin.form_field("summary").unwrap().fold.as_ref().unwrap().value, 265);
}

#[test]
fn everything_has_a_label_in_both_languages() {
    for language in Language::SPOKEN {
        let texts = Texts::new(language);
        let missing: Vec<String> = labels().into_iter().filter(|id| !texts.has(id)).collect();
        assert!(missing.is_empty(), "{language:?}: {missing:#?}");
    }
}

/// A table to read in review: what a network accepts, one limit a line.
#[test]
fn limits_are_as_reviewed() {
    let mut table = String::new();
    for network in networks::all() {
        let (fields, effort) = (network.fields.len(), network.effort.value);
        let minutes = format!("{} to {} minutes a week", effort.min, effort.max);
        writeln!(table, "{}: {:?}, {minutes}, fields: {fields}", network.id, network.kind).unwrap();
        for field in &network.fields {
            table.extend(field_line(field));
        }
        for image in &network.images {
            let sizes = [
                ("min", &image.min_px),
                ("advised", &image.recommended_px),
                ("max", &image.max_px),
            ];
            let mut parts: Vec<String> = sizes
                .iter()
                .filter_map(|(name, size)| Some((name, size.as_ref()?)))
                .map(|(name, size)| {
                    format!("{name} {}x{} {:?}", size.value[0], size.value[1], size.confidence)
                })
                .collect();
            parts.extend(
                image
                    .max_bytes
                    .as_ref()
                    .map(|max| format!("{} bytes {:?}", max.value, max.confidence)),
            );
            parts.extend(image.formats.as_ref().map(|formats| formats.value.join(" ")));
            line(&mut table, "image", &image.id, &parts);
        }
        for limit in &network.limits {
            let numbers = [("max", &limit.max), ("min", &limit.min)];
            let mut parts: Vec<String> = numbers
                .iter()
                .filter_map(|(name, fact)| Some((name, fact.as_ref()?)))
                .map(|(name, fact)| format!("{name} {} {:?}", fact.value, fact.confidence))
                .collect();
            parts.extend(
                limit
                    .said
                    .as_ref()
                    .map(|said| format!("said {} {:?}", said.value, said.confidence)),
            );
            line(&mut table, "limit", &limit.id, &parts);
        }
    }
    insta::assert_snapshot!("limits", table);
}

fn field_line(field: &FieldSpec) -> Option<String> {
    let numbers = [
        ("max", &field.max),
        ("premium", &field.max_premium),
        ("min", &field.min),
        ("bytes", &field.max_bytes),
        ("link", &field.link_weight),
        ("fold", &field.fold),
    ];
    let mut parts: Vec<String> = numbers
        .iter()
        .filter_map(|(name, fact)| Some((name, fact.as_ref()?)))
        .map(|(name, fact)| format!("{name} {} {:?}", fact.value, fact.confidence))
        .collect();
    parts.extend(
        field
            .unit
            .as_ref()
            .filter(|unit| unit.value != Unit::Characters)
            .map(|unit| format!("{:?}", unit.value)),
    );
    let mut text = String::new();
    line(&mut text, "field", &field.id, &parts);
    (!parts.is_empty()).then_some(text)
}

fn line(table: &mut String, what: &str, id: &str, parts: &[String]) {
    if !parts.is_empty() {
        writeln!(table, "  {what} {id}: {}", parts.join(", ")).unwrap();
    }
}

fn placed(base: &Base, field: &FieldSpec) -> Result<(), &'static str> {
    let role = field.role.as_deref();
    match (field.part, field.entry.as_deref()) {
        (Part::Entry, Some(kind)) => {
            let kind = base.entry(kind).ok_or("no such entry")?;
            let role = role.ok_or("which box of the entry?")?;
            kind.field(role).map(|_| ()).ok_or("the entry has no such box")
        }
        (_, Some(_)) => Err("only a box of an entry names its entry"),
        // A box of an entry of which the base holds no kind, such as a publication.
        (Part::Entry, None) if role.is_none() => Ok(()),
        (Part::Form, None) => {
            let known =
                role.is_none_or(|role| base.field(role).is_some() || base.entry(role).is_some());
            known.then_some(()).ok_or("no such role")
        }
        _ => role.is_none().then_some(()).ok_or("has no role"),
    }
}

fn assert_distinct<'a>(network: &Network, what: &str, ids: impl IntoIterator<Item = &'a str>) {
    let mut seen = BTreeSet::new();
    for id in ids {
        assert!(seen.insert(id), "{}.toml: two of the {what} {id}", network.id);
    }
}

/// Each table that holds a value, with its path in the file.
fn facts(text: &str) -> Vec<(String, Table)> {
    fn visit(path: &str, value: &Value, found: &mut Vec<(String, Table)>) {
        match value {
            Value::Table(table) if FACT.iter().any(|key| table.contains_key(*key)) => {
                found.push((path.to_owned(), table.clone()));
            }
            Value::Table(table) => {
                for (key, inner) in table {
                    visit(&format!("{path}.{key}"), inner, found);
                }
            }
            Value::Array(items) => {
                for item in items {
                    let id = item.get("id").and_then(Value::as_str).unwrap_or_default();
                    visit(&format!("{path}.{id}"), item, found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    let file: Table = text.parse().unwrap();
    for (key, value) in file.iter().filter(|(key, _)| *key != "named_in") {
        visit(key, value, &mut found);
    }
    found
}

fn unsourced(id: &str, text: &str) -> Vec<String> {
    let empty = |table: &Table, key: &str| {
        table.get(key).and_then(Value::as_str).is_none_or(|said| said.trim().is_empty())
    };
    let mut faults = Vec::new();
    for (path, fact) in facts(text) {
        for key in ["source", "date", "confidence"] {
            if empty(&fact, key) {
                faults.push(format!("{id}.toml: {path} has no {key}"));
            }
        }
        for key in ["conflicts", "agreeing"] {
            let claims = fact.get(key).and_then(Value::as_array).into_iter().flatten();
            for claim in claims.filter_map(Value::as_table) {
                if ["value", "source", "date"].iter().any(|key| empty(claim, key)) {
                    faults.push(format!("{id}.toml: {path}: one of {key} is incomplete"));
                }
            }
        }
    }
    faults
}

/// The id of every message the catalogue and the base need.
fn labels() -> Vec<String> {
    let mut ids: Vec<String> =
        networks::Purpose::ALL.map(|it| format!("purpose-{}", it.id())).into();
    ids.extend(["online", "in-person", "hybrid"].map(|kind| format!("kind-{kind}")));
    ids.extend(Language::ALL.map(|language| format!("language-{}", language.code())));
    for network in networks::all() {
        let id = &network.id;
        ids.extend([format!("network-{id}"), format!("network-{id}-audience")]);
        ids.extend((!network.is_open()).then(|| format!("network-{id}-became")));
        ids.extend(network.fields.iter().map(|field| network.field_label(field)));
        ids.extend(network.images.iter().map(|image| format!("image-{id}-{}", image.id)));
        ids.extend(network.limits.iter().map(|limit| format!("limit-{id}-{}", limit.id)));
    }
    let base = networks::base();
    ids.extend(base.fields.iter().map(|BaseField { id, .. }| format!("base-{id}")));
    for kind in &base.entries {
        let id = &kind.id;
        ids.extend([format!("entries-{id}"), format!("entry-{id}"), format!("base-{id}")]);
        ids.extend(kind.fields.iter().map(|field| format!("entry-{id}-{}", field.id)));
    }
    ids
}
