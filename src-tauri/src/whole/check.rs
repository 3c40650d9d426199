//! Holds a value against the schema, as far as the schema goes: the first thing that is wrong, with
//! its place, or the places of what the schema does not know, which are left out and told.
use std::sync::LazyLock;

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::{
    SCHEMA,
    wrong::{Why, Wrong},
};

static RULES: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(SCHEMA).expect("it is JSON, as a test shows"));

/// Places of unknown values that are told.
const TOLD: usize = 1000;

pub(super) fn check(value: &Value) -> Result<Vec<String>, Wrong> {
    let mut check = Check { place: String::new(), unknown: Vec::new() };
    check.value(value, &RULES)?;
    Ok(check.unknown)
}

struct Check {
    place: String,
    unknown: Vec<String>,
}

impl Check {
    fn value(&mut self, value: &Value, rule: &Value) -> Result<(), Wrong> {
        let rule = resolved(rule);
        // Of a value or nothing.
        if let Some([_, other]) = rule["anyOf"].as_array().map(Vec::as_slice) {
            return if value.is_null() { Ok(()) } else { self.value(value, other) };
        }
        self.is_of_type(value, &rule["type"])?;
        match value {
            Value::String(text) => self.text(text, rule),
            Value::Number(_) => self.number(value, rule),
            Value::Array(list) => self.list(list, rule),
            Value::Object(object) => self.object(object, rule),
            Value::Null | Value::Bool(_) => Ok(()),
        }
    }

    fn wrong(&self, why: Why) -> Result<(), Wrong> {
        Err(Wrong::at(&self.place, why))
    }

    fn is_of_type(&self, value: &Value, types: &Value) -> Result<(), Wrong> {
        let allowed = types.as_array().map_or(std::slice::from_ref(types), Vec::as_slice);
        let fits = |id: &Value| match id.as_str() {
            Some("null") => value.is_null(),
            Some("boolean") => value.is_boolean(),
            Some("integer") => value.is_i64() || value.is_u64(),
            Some("string") => value.is_string(),
            Some("array") => value.is_array(),
            Some("object") => value.is_object(),
            _ => false,
        };
        if allowed.iter().any(fits) {
            return Ok(());
        }
        let expected = match allowed.first().and_then(Value::as_str) {
            Some("boolean") => "import-type-bool",
            Some("integer") => "whole-type-integer",
            Some("array") => "import-type-list",
            Some("object") => "import-type-object",
            _ => "import-type-text",
        };
        let found = match value {
            Value::Null => "import-type-nothing",
            Value::Bool(_) => "import-type-bool",
            Value::Number(_) => "import-type-number",
            Value::String(_) => "import-type-text",
            Value::Array(_) => "import-type-list",
            Value::Object(_) => "import-type-object",
        };
        self.wrong(Why::Type { expected, found })
    }

    fn text(&self, text: &str, rule: &Value) -> Result<(), Wrong> {
        if let Some(known) = rule["enum"].as_array() {
            let known: Vec<&str> = known.iter().filter_map(Value::as_str).collect();
            if !known.contains(&text) {
                let found = text.chars().take(60).collect();
                return self.wrong(Why::Value { found, known: known.join(", ") });
            }
        }
        if rule["format"] == "date" && text.parse::<Date>().is_err() {
            return self.wrong(Why::Date);
        }
        Ok(())
    }

    fn number(&self, number: &Value, rule: &Value) -> Result<(), Wrong> {
        let least = rule["minimum"].as_i64().unwrap_or(i64::MIN);
        let most = rule["maximum"].as_i64().unwrap_or(i64::MAX);
        if number.as_i64().is_some_and(|it| (least..=most).contains(&it)) {
            return Ok(());
        }
        self.wrong(Why::Range { found: number.to_string(), least, most })
    }

    fn list(&mut self, list: &[Value], rule: &Value) -> Result<(), Wrong> {
        if list.is_empty() && rule["minItems"].is_u64() {
            return self.wrong(Why::Empty);
        }
        let length = self.place.len();
        for (at, value) in list.iter().enumerate() {
            self.place.push_str(&format!("[{at}]"));
            self.value(value, &rule["items"])?;
            self.place.truncate(length);
        }
        Ok(())
    }

    fn object(&mut self, object: &Map<String, Value>, rule: &Value) -> Result<(), Wrong> {
        let length = self.place.len();
        for key in rule["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !object.contains_key(key) {
                self.enter(key);
                return self.wrong(Why::Missing);
            }
        }
        for (key, value) in object {
            self.enter(key);
            let rules = &rule["properties"][key];
            let others = &rule["additionalProperties"];
            if let Some(known) = [rules, others].into_iter().find(|rule| rule.is_object()) {
                self.value(value, known)?;
            } else if self.unknown.len() < TOLD {
                self.unknown.push(self.place.clone());
            }
            self.place.truncate(length);
        }
        Ok(())
    }

    fn enter(&mut self, key: &str) {
        if !self.place.is_empty() {
            self.place.push('.');
        }
        self.place.extend(key.chars().take(60));
    }
}

fn resolved(rule: &Value) -> &Value {
    match rule["$ref"].as_str().and_then(|place| place.strip_prefix('#')) {
        Some(place) => RULES.pointer(place).unwrap_or(&Value::Null),
        None => rule,
    }
}
