//! The schema: other people's validator says what ours says, and nothing is written that it does not
//! describe.
use std::collections::BTreeSet;

use paperfirst_core::{
    networks::{Figure, Purpose},
    profile::import::Format,
    store::Store,
    text::Language,
    whole::{self, SCHEMA},
};
use serde_json::{Value, json};

use super::everything;
use crate::export::peers::peer;

/// What JSON Schema says of each: nothing, or the place of what is wrong.
pub(super) fn judged(instances: &[Value]) -> Vec<Option<String>> {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let asked = json!({ "schema": schema, "instances": instances });
    let answer = peer("json_schema", &serde_json::to_vec(&asked).unwrap());
    serde_json::from_value(answer).unwrap()
}

fn value(store: &Store) -> Value {
    serde_json::from_slice(&whole::write(&store.whole().unwrap())).unwrap()
}

#[test]
fn what_is_written_is_as_the_schema_says() {
    let empty = Store::in_memory("", &[Language::De]).unwrap();
    let least = json!({ "format": "paperfirst", "version": 1, "name": "", "languages": ["fr"] });
    let instances = [value(&everything()), value(&empty), least.clone()];
    assert_eq!(judged(&instances), [None, None, None]);
    whole::read(&serde_json::to_vec(&least).unwrap()).unwrap();
}

/// Each property of the schema, as `goal.date`, and what is written of it.
#[test]
fn the_schema_describes_all_that_is_written_and_nothing_else() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let mut described = BTreeSet::new();
    describe(&schema, "", &mut described);
    let mut written = BTreeSet::new();
    walk(&value(&everything()), &schema, &schema, "", &mut written);
    let gone: Vec<_> = described.difference(&written).collect();
    let unknown: Vec<_> = written.difference(&described).collect();
    assert!(gone.is_empty(), "never written: {gone:?}");
    assert!(unknown.is_empty(), "not described: {unknown:?}");
}

fn describe(rule: &Value, name: &str, into: &mut BTreeSet<String>) {
    for (key, part) in rule["properties"].as_object().into_iter().flatten() {
        into.insert(format!("{name}.{key}"));
        describe(&part["items"], &format!("{name}.{key}"), into);
    }
    for (name, part) in rule["$defs"].as_object().into_iter().flatten() {
        describe(part, name, into);
    }
}

fn walk(value: &Value, rule: &Value, schema: &Value, name: &str, into: &mut BTreeSet<String>) {
    if let Some(name) = rule["$ref"].as_str().and_then(|it| it.strip_prefix("#/$defs/")) {
        return walk(value, &schema["$defs"][name], schema, name, into);
    }
    if let Some(one) = rule["anyOf"].as_array() {
        if !value.is_null() {
            walk(value, &one[1], schema, name, into);
        }
        return;
    }
    match value {
        Value::Array(list) => {
            list.iter().for_each(|it| walk(it, &rule["items"], schema, name, into));
        }
        Value::Object(object) => {
            for (key, value) in object {
                let free = &rule["additionalProperties"];
                if free.is_object() {
                    walk(value, free, schema, name, into);
                    continue;
                }
                let name = format!("{name}.{key}");
                into.insert(name.clone());
                walk(value, &rule["properties"][key], schema, &name, into);
            }
        }
        _ => {}
    }
}

#[test]
fn every_property_is_described_in_words() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    for (key, rule) in schema["properties"].as_object().unwrap() {
        let definition = rule["$ref"].as_str().map(|it| &schema["$defs"][&it[8..]]);
        let words = definition.unwrap_or(rule)["description"].as_str();
        assert!(words.is_some_and(|words| words.ends_with('.')), "{key}");
    }
}

#[test]
fn the_schema_knows_every_choice() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let known = |place: &str| schema.pointer(place).unwrap()["enum"].as_array().unwrap().clone();
    let ids = |ids: Vec<Value>, place: &str| assert_eq!(known(place), ids, "{place}");
    ids(Language::ALL.map(|it| json!(it)).to_vec(), "/$defs/language");
    ids(Purpose::ALL.map(|it| json!(it)).to_vec(), "/$defs/purpose");
    ids(Format::ALL.map(|it| json!(it)).to_vec(), "/$defs/import/properties/format");
    let figures =
        [Figure::Max, Figure::MaxBytes, Figure::Min, Figure::Fold, Figure::Most, Figure::Least];
    ids(figures.map(|it| json!(it)).to_vec(), "/$defs/correction/properties/figure");
}
