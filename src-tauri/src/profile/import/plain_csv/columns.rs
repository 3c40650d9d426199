//! Which field a column fills, by its name in French or English; a slip of the pen is forgiven.
use std::{collections::BTreeMap, sync::LazyLock};

use super::super::{Choice, Columns, Person};
use crate::{networks::base, text::fold};

pub(super) const PEOPLE: &str = "people";
/// A whole name, which is then taken apart.
pub(super) const NAME: &str = "name";
/// How alike two words are that mean the same, of 1; and how short none is misspelt.
const ALIKE: f64 = 0.84;
const SHORT: usize = 5;
/// A longer name of a column is a sentence.
const LONG: usize = 60;

/// For each kind of row and each field, the words; `common` ones are of any kind.
type Words = BTreeMap<String, BTreeMap<String, Vec<String>>>;

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let words: Words = toml::from_str(include_str!("../../../../catalogue/columns.toml"))
        .expect("tests/readers/plain_csv.rs reads the file");
    let keys = |words: Vec<String>| words.iter().map(|word| key(word)).collect();
    let fields = |fields: BTreeMap<String, Vec<String>>| {
        fields.into_iter().map(|(field, words)| (field, keys(words))).collect()
    };
    words.into_iter().map(|(kind, own)| (kind, fields(own))).collect()
});

/// What rows may be: people, or a kind of entry.
pub(super) fn choices() -> Vec<Choice> {
    let owned = |fields: &mut dyn Iterator<Item = &str>| fields.map(str::to_owned).collect();
    let people = Choice {
        what: PEOPLE.to_owned(),
        fields: owned(&mut std::iter::once(NAME).chain(Person::FIELDS)),
    };
    let kinds = base().entries.iter().map(|kind| Choice {
        what: kind.id.clone(),
        fields: owned(&mut kind.fields.iter().map(|field| field.id.as_str())),
    });
    std::iter::once(people).chain(kinds).collect()
}

/// What the person chose, as far as there is such a thing.
pub(super) fn allowed(chosen: &Columns, columns: usize) -> Columns {
    let choices = choices();
    let choice = choices.iter().find(|choice| choice.what == chosen.what).unwrap_or(&choices[0]);
    let known = |field: &String| choice.what == chosen.what && choice.fields.contains(field);
    let mut fields = chosen.columns.clone();
    fields.resize(columns, None);
    Columns {
        what: choice.what.clone(),
        columns: fields.into_iter().map(|field| field.filter(known)).collect(),
    }
}

/// The kind of row whose fields the columns name best.
pub(super) fn guess(headers: &[String]) -> Columns {
    let keys: Vec<String> = headers.iter().map(|header| key(header)).collect();
    let mut best = Columns { what: PEOPLE.to_owned(), columns: vec![None; headers.len()] };
    let mut most = 0;
    for choice in choices() {
        let (columns, points) = matched(&choice, &keys);
        if points > most {
            most = points;
            best = Columns { what: choice.what, columns };
        }
    }
    best
}

/// The columns that fill a field, each field once, and how much that says.
fn matched(choice: &Choice, keys: &[String]) -> (Vec<Option<String>>, usize) {
    let mut columns: Vec<Option<String>> = vec![None; keys.len()];
    let mut points = 0;
    let mut is_own = false;
    let free = |columns: &[Option<String>], field: &String| !columns.contains(&Some(field.clone()));
    for (worth, same) in [(3, exactly as fn(&str, &str) -> bool), (2, nearly)] {
        for (at, key) in keys.iter().enumerate().filter(|(_, key)| !key.is_empty()) {
            if columns[at].is_some() || key.len() > LONG {
                continue;
            }
            let says = |field: &&String| {
                let of = |kind: &str| WORDS.get(kind).and_then(|own| own.get(*field));
                let words = [of(&choice.what), of("common")].into_iter().flatten().flatten();
                free(&columns, field) && words.into_iter().any(|word| same(word, key))
            };
            if let Some(field) = choice.fields.iter().find(says) {
                let own = WORDS.get(&choice.what).is_some_and(|own| own.contains_key(field));
                is_own |= own && tells(&choice.what, field);
                points += worth;
                columns[at] = Some(field.clone());
            }
        }
    }
    // 'Nom' is the whole name, unless the first name stands beside it.
    let at = |field: &str| columns.iter().position(|own| own.as_deref() == Some(field));
    if choice.what == PEOPLE
        && let (Some(name), Some(_), None) = (at(NAME), at("first_name"), at("last_name"))
    {
        columns[name] = Some("last_name".to_owned());
    }
    if is_own { (columns, points) } else { (vec![None; keys.len()], 0) }
}

/// Without one of these a row is nothing of its kind.
fn tells(what: &str, field: &str) -> bool {
    match what {
        PEOPLE => [NAME, "first_name", "last_name", "email"].contains(&field),
        "links" => field == "title" || field == "username",
        _ => field == "title" || field == "organisation",
    }
}

/// 'E-mail 1' and 'e_mail' are the same: letters alone, without case, accents or the first one's
/// number.
pub(in super::super) fn key(name: &str) -> String {
    let start = name.char_indices().nth(2 * LONG).map_or(name.len(), |(end, _)| end);
    let folded = fold(&name[..start]);
    let key: String = folded.chars().filter(|c| c.is_alphanumeric()).collect();
    match key.strip_suffix('1') {
        Some(first) if !first.ends_with(|c: char| c.is_ascii_digit()) => first.to_owned(),
        _ => key,
    }
}

fn exactly(word: &str, key: &str) -> bool {
    word == key
}

fn nearly(word: &str, key: &str) -> bool {
    let (word_len, key_len) = (word.len(), key.len());
    word_len > SHORT
        && key_len > SHORT
        && word_len.abs_diff(key_len) <= 2
        && strsim::normalized_damerau_levenshtein(word, key) >= ALIKE
}
