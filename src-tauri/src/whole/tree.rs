//! The file as a tree of values, no larger than memory bears: nesting stops where serde_json stops
//! it, and values are counted. A key that stands twice is refused, for nobody can say which one
//! counts.
use std::{cell::Cell, fmt};

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Map, Number, Value};

use super::wrong::WholeError;

/// A person has some hundreds of texts, and twenty values for each of those they know.
const MOST_VALUES: u32 = 5_000_000;

const TOO_MANY: &str = "too many values";

pub(super) fn parse(bytes: &[u8]) -> Result<Value, WholeError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let count = Cell::new(0);
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let read = Tree { count: &count }.deserialize(&mut reader);
    read.and_then(|value| reader.end().map(|()| value)).map_err(|error| {
        // serde_json tells these from the others in their words alone.
        let said = error.to_string();
        if said.starts_with("recursion limit exceeded") {
            return WholeError::TooDeep;
        }
        if said.starts_with(TOO_MANY) {
            return WholeError::TooMany(MOST_VALUES);
        }
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        WholeError::Syntax { line: number(error.line()), column: number(error.column()) }
    })
}

#[derive(Clone, Copy)]
struct Tree<'c> {
    count: &'c Cell<u32>,
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        let count = self.count.get() + 1;
        if count > MOST_VALUES {
            return Err(D::Error::custom(TOO_MANY));
        }
        self.count.set(count);
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(self)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut pairs = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            let value = map.next_value_seed(self)?;
            if pairs.insert(key, value).is_some() {
                return Err(A::Error::custom("a key stands twice"));
            }
        }
        Ok(Value::Object(pairs))
    }
}
