//! The profile as JSON Resume: what was read is written again, and whatever a dossier says makes a
//! file that the schema allows.
use jiff::civil::Date;
use paperfirst_core::{
    checks::Report,
    dossier::Dossier,
    export::{self, Contents, Format, Source},
    networks::base,
    profile::{BASE, Entry, Text},
    store::Store,
    text::Language,
};
use proptest::prelude::*;
use serde_json::{Map, Value};

use crate::{
    import::{FR, import, read, take},
    store::TODAY,
    support::dossier,
};

const WHOLE: &str = include_str!("../data/resume-whole.json");

fn taken(text: &str) -> Dossier {
    let import = import(text);
    let store = Store::in_memory("Nadège", &[Language::Fr]).unwrap();
    take(&store, &import, &(0..import.items.len()).collect::<Vec<_>>()).unwrap();
    store.dossier(TODAY).unwrap()
}

fn written(dossier: &Dossier, language: Language) -> String {
    let none = Report { profiles: Vec::new(), plan: Vec::new(), adverts: Vec::new() };
    let asked = super::asked(Format::JsonResume, Contents::NONE);
    let write = |source: &Source| export::write(source, &asked).unwrap();
    String::from_utf8(super::with_source(dossier, &none, language, write)).unwrap()
}

fn json(dossier: &Dossier) -> Value {
    serde_json::from_str(&written(dossier, Language::Fr)).unwrap()
}

#[test]
fn all_that_the_schema_has_is_written_as_it_was_read() {
    assert_eq!(written(&taken(WHOLE), Language::Fr), WHOLE);
}

#[test]
fn a_file_of_the_wild_is_known_again() {
    let dossier = taken(FR);
    let text = written(&dossier, Language::Fr);
    sound(&serde_json::from_str(&text).unwrap());
    let again = read(text.as_bytes(), Language::Fr, &dossier.profile).unwrap();
    let news: Vec<_> = again.items.iter().filter(|item| !item.known).collect();
    assert!(news.is_empty(), "{news:?}");
}

#[test]
fn each_language_is_a_file_of_its_own() {
    let dossier = dossier("Claire", Language::Fr)
        .base("first_name", "Claire")
        .base("headline", "Comptable")
        .entry("experience", &[("title", "Comptable"), ("start", "mars 2019"), ("end", "")])
        .entry("links", &[("title", "Mon site"), ("link", "claire.example/é à#b#c")])
        .and_in(Language::En)
        .base("headline", "Accountant")
        .entry("skills", &[("title", "Payroll")])
        .told();
    let english = r##"{
  "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
  "basics": {
    "name": "Claire",
    "label": "Accountant",
    "profiles": [
      {
        "url": "https://claire.example/%C3%A9#b"
      }
    ]
  },
  "skills": [
    {
      "name": "Payroll"
    }
  ],
  "meta": {
    "version": "v1.0.0",
    "lastModified": "2026-11-22T00:00:00"
  }
}
"##;
    // An address with a space in it is none.
    assert!(!written(&dossier, Language::En).contains("claire.example"));
    let mut dossier = dossier;
    for text in &mut dossier.profile.texts {
        text.value = text.value.replace("é à#b#c", "é#b");
    }
    assert_eq!(written(&dossier, Language::En), english);
    assert_eq!(json(&dossier)["work"][0]["startDate"], "2019-03");
}

#[test]
fn what_the_schema_would_refuse_is_left_out() {
    let dossier = dossier("Claire", Language::Fr)
        .base("email", "claire chez exemple")
        .base("location", "Saint-Denis, Réunion")
        .entry("experience", &[("title", "Apprentie"), ("start", "été 2010"), ("link", "à venir")])
        .entry("education", &[("title", "Master d’ergonomie"), ("area", "Ergonomie")])
        .told();
    let json = json(&dossier);
    assert_eq!(
        json["basics"],
        serde_json::json!({ "location": { "city": "Saint-Denis, Réunion" } })
    );
    assert_eq!(json["work"], serde_json::json!([{ "position": "Apprentie" }]));
    let school = serde_json::json!([{ "studyType": "Master d’ergonomie", "area": "Ergonomie" }]);
    assert_eq!(json["education"], school);
}

#[test]
fn lines_with_a_bullet_are_highlights_where_they_end_the_text() {
    let highlights = |text: &str| {
        let told = dossier("Claire", Language::Fr)
            .entry("experience", &[("title", "X"), ("description", text)])
            .told();
        let work = json(&told)["work"][0].clone();
        let texts = work["highlights"].as_array().cloned().unwrap_or_default();
        let texts: Vec<String> = texts.iter().map(|it| it.as_str().unwrap().to_owned()).collect();
        (work["summary"].as_str().unwrap_or_default().to_owned(), texts)
    };
    let told = |summary: &str, texts: &[&str]| {
        (summary.to_owned(), texts.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(highlights("Un\n• a\n• b"), told("Un", &["a", "b"]));
    assert_eq!(highlights("• a\n\n• b\nsuite\n"), told("", &["a", "b\nsuite"]));
    assert_eq!(highlights("• a\n\nFin."), told("• a\n\nFin.", &[]));
    assert_eq!(highlights("Un\n•\n• \n• b"), told("Un\n•\n•", &["b"]));
}

#[test]
fn an_empty_dossier_is_a_file_without_a_person() {
    let json = json(&dossier("Claire", Language::Fr).told());
    assert_eq!(json.as_object().unwrap().keys().collect::<Vec<_>>(), ["$schema", "meta"]);
}

/// What the schema asks of a value by its key.
fn sound(value: &Value) {
    for (key, value) in value.as_object().unwrap() {
        match (key.as_str(), value) {
            ("$schema", Value::String(_)) => {}
            ("basics" | "location" | "meta", Value::Object(_)) => sound(value),
            (
                "work" | "volunteer" | "education" | "awards" | "certificates" | "publications"
                | "skills" | "languages" | "interests" | "references" | "projects" | "profiles",
                Value::Array(list),
            ) => list.iter().for_each(sound),
            ("highlights" | "courses" | "keywords" | "roles", Value::Array(texts)) => {
                assert!(texts.iter().all(|text| !text.as_str().unwrap().is_empty()));
            }
            ("date" | "startDate" | "endDate" | "releaseDate", Value::String(date)) => {
                assert!([4, 7, 10].contains(&date.len()), "{date}");
                let day = format!("{date}-01-01");
                assert!(day[..10].parse::<Date>().is_ok(), "{date}");
            }
            ("url", Value::String(url)) => assert!(is_uri(url), "{url}"),
            ("email", Value::String(email)) => {
                assert!(email.is_ascii() && email.matches('@').count() == 1, "{email}");
            }
            (_, Value::String(text)) => assert!(!text.trim().is_empty(), "{key}"),
            _ => panic!("{key}: {value}"),
        }
    }
}

fn is_uri(url: &str) -> bool {
    let (scheme, rest) = url.split_once(':').unwrap();
    scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
        && rest.chars().all(|c| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c))
        && rest.matches('#').count() < 2
}

fn any_value() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => any::<String>(),
        1 => "(https?://)?[a-zé]{1,8}\\.[a-z]{2}(:[0-9a]{1,3})?(/[a-z%# é]{0,6})?",
        1 => "[a-z.+]{1,8}@[a-z-]{1,8}\\.[a-z]{2}",
        1 => "(19|20)[0-9]{2}(-[01][0-9])?(-[0-3][0-9])?",
        2 => "([a-z]{0,5}\n|• [a-z]{0,5}\n|\n){0,6}",
    ]
}

fn put(dossier: &mut Dossier, owner: &str, field: &str, same: bool, value: String) {
    let language = (!same).then_some(Language::Fr);
    let (owner, field) = (owner.to_owned(), field.to_owned());
    dossier.profile.texts.push(Text { owner, language, field, value });
}

/// A value for every field of the base and of an entry of each kind.
fn filled(mut value: impl FnMut(&str, &str) -> Option<String>) -> Dossier {
    let mut told = dossier("Claire", Language::Fr).told();
    for field in &base().fields {
        if let Some(value) = value(BASE, &field.id) {
            put(&mut told, BASE, &field.id, field.same_in_all_languages, value);
        }
    }
    for (id, kind) in (1..).zip(base().entries.iter().flat_map(|kind| [kind, kind])) {
        let entry = Entry { id, kind: kind.id.clone() };
        for field in &kind.fields {
            if let Some(value) = value(&kind.id, &field.id) {
                put(&mut told, &entry.owner(), &field.id, field.same_in_all_languages, value);
            }
        }
        told.profile.entries.push(entry);
    }
    told
}

/// A believable value, that JSON Resume can say; `seed` varies it.
fn believable(kind: &str, field: &str, text: &str, seed: usize) -> Option<String> {
    let line = text.replace(['\n', '•'], " ");
    Some(match (kind, field) {
        (_, "name" | "industry" | "former_name" | "birth_date" | "group" | "cause" | "number") => {
            return None;
        }
        ("certifications", "end") | ("recommendations", "role" | "start") => return None,
        ("education", "description" | "area") => return None,
        (BASE, "username") => return None,
        (_, "first_name") => "Claire".to_owned(),
        (_, "last_name") => "Dubois".to_owned(),
        (_, "email") => "claire@exemple.fr".to_owned(),
        (_, "link") => format!("https://exemple.fr/{kind}/{seed}"),
        (_, "start") => format!("{}", 1950 + seed % 100),
        (_, "end") => format!("{}-0{}", 1950 + seed % 100, 1 + seed % 9),
        (_, "title") => format!("{line} {seed}"),
        _ if text.trim().is_empty() => return None,
        (_, "courses" | "keywords" | "roles" | "description" | "summary") => text.to_owned(),
        _ => line,
    })
    .filter(|value| !value.trim().is_empty())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn any_dossier_makes_a_sound_file(values in prop::collection::vec(any_value(), 150)) {
        let mut values = values.into_iter().cycle();
        let dossier = filled(|_, _| values.next());
        let text = written(&dossier, Language::Fr);
        let json: Map<String, Value> = serde_json::from_str(&text).unwrap();
        sound(&Value::Object(json));
        let _ = read(text.as_bytes(), Language::Fr, &dossier.profile);
        let _ = written(&dossier, Language::En);
    }

    #[test]
    fn what_is_written_is_known_when_it_is_read(
        texts in prop::collection::vec("([a-zé’., -]{0,12}\n|• [a-z•]{0,5}\n|\n){0,6}", 150),
    ) {
        let mut texts = texts.iter().cycle().enumerate();
        let dossier = filled(|kind, field| {
            let (seed, text) = texts.next().unwrap();
            believable(kind, field, text, seed)
        });
        let text = written(&dossier, Language::Fr);
        let again = read(text.as_bytes(), Language::Fr, &dossier.profile).unwrap();
        for item in &again.items {
            prop_assert!(item.known, "{:?} in {}", item, text);
        }
        prop_assert_eq!(again.items.len(), fields(&dossier) + dossier.profile.entries.len());
    }
}

fn fields(dossier: &Dossier) -> usize {
    dossier.profile.texts.iter().filter(|text| text.owner == BASE).count()
}
