//! Where a value stands in a file: on the line and in the column an editor shows.
use std::collections::{HashMap, HashSet};

use paperfirst_core::profile::import::{Position, positions};
use proptest::prelude::*;
use serde_json::{Value, json};

fn found<'p>(text: &str, places: &[&'p str]) -> HashMap<&'p str, (u32, u32)> {
    let places: HashSet<&str> = places.iter().copied().collect();
    let found = positions(text.as_bytes(), &places);
    found.into_iter().map(|(place, at)| (place, (at.line, at.column))).collect()
}

#[test]
fn lines_and_columns_are_an_editors() {
    let text = "\u{feff}{\r\n  \"é\\n\": \"\u{1f600}\", \"work\": [\n    [], {\"name\"\n: -1.5e3}, null]\n}\n";
    let expected = [
        ("", (1, 1)),
        ("é\n", (2, 10)),
        ("work", (2, 23)),
        ("work[0]", (3, 5)),
        ("work[1]", (3, 9)),
        ("work[1].name", (4, 3)),
        ("work[2]", (4, 12)),
    ];
    let places: Vec<&str> = expected.iter().map(|(place, _)| *place).chain(["work[3]"]).collect();
    assert_eq!(found(text, &places), expected.into_iter().collect());
}

#[test]
fn of_a_key_written_twice_the_first_counts() {
    assert_eq!(found(r#"{"a":1,"a":2}"#, &["a"])["a"], (1, 6));
}

#[test]
fn a_file_on_one_line_is_walked_once() {
    let text = serde_json::to_string(&json!({ "work": vec!["é"; 100_000] })).unwrap();
    let places: Vec<String> = (0..100_000).map(|at| format!("work[{at}]")).collect();
    let places: Vec<&str> = places.iter().map(String::as_str).collect();
    let found = found(&text, &places);
    assert_eq!(found.len(), 100_000);
    assert_eq!(found["work[99999]"], (1, 10 + 99_999 * 4));
}

/// The places of all values, and the values.
fn all(value: &Value, place: &str, places: &mut Vec<(String, Value)>) {
    places.push((place.to_owned(), value.clone()));
    match value {
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                all(value, &format!("{place}[{index}]"), places);
            }
        }
        Value::Object(pairs) => {
            for (key, value) in pairs {
                let dot = if place.is_empty() { "" } else { "." };
                all(value, &format!("{place}{dot}{key}"), places);
            }
        }
        _ => {}
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map("[a-zé\"\\\\]{1,4}", inner, 0..6)
                .prop_map(|pairs| pairs.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn what_stands_there_is_the_value(value in any_json(), pretty in any::<bool>()) {
        let text = if pretty {
            serde_json::to_string_pretty(&value)
        } else {
            serde_json::to_string(&value)
        }
        .unwrap();
        let mut places = Vec::new();
        all(&value, "", &mut places);
        let asked: HashSet<&str> = places.iter().map(|(place, _)| place.as_str()).collect();
        let found = positions(text.as_bytes(), &asked);
        for (place, value) in &places {
            let Position { line, column } = found[place.as_str()];
            let rest: String = text
                .split('\n')
                .skip(line as usize - 1)
                .enumerate()
                .map(|(at, line)| {
                    let from = if at == 0 { column as usize - 1 } else { 0 };
                    line.chars().skip(from).collect::<String>() + "\n"
                })
                .collect();
            let mut read = serde_json::Deserializer::from_str(&rest).into_iter::<Value>();
            prop_assert_eq!(read.next().unwrap().unwrap(), value.clone());
        }
    }

    #[test]
    fn no_text_does_harm(text in any::<String>(), marks in "[\\[\\]{}\",:\\\\ a1]{0,200}") {
        let places = HashSet::from(["", "a", "a[0]", "[1]"]);
        positions(text.as_bytes(), &places);
        positions(marks.as_bytes(), &places);
    }
}
