//! What a broken or hostile file to import can do: be refused, or be read around.
use paperfirst_core::{
    profile::{
        LONGEST, Profile,
        import::{Content, ImportError, MOST_BYTES},
    },
    text::Language,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::import::{FR, field, import, not_read, read, told, values};

#[test]
fn a_file_that_is_no_profile_is_refused() {
    for text in ["", " \n", "[]", "null", "12", r#""basics""#, "{}", r#"{ "name": "package" }"#] {
        let read = read(text.as_bytes(), Language::Fr, &Profile::default());
        assert!(matches!(read, Err(ImportError::NotAProfile)), "{text}");
    }
}

#[test]
fn a_syntax_error_names_its_place() {
    for (text, place) in [
        ("{ \"basics\":\n  { \"name\": \"Zoé\"; } }", (2, 18)),
        ("{ \"basics\": ", (1, 12)),
        ("%PDF-1.7", (1, 1)),
        ("{ \"basics\": {} } {}", (1, 18)),
    ] {
        match read(text.as_bytes(), Language::Fr, &Profile::default()) {
            Err(ImportError::Syntax { line, column }) => {
                assert_eq!((line, column), place, "{text}");
            }
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn depth_is_refused_without_harm() {
    for (open, close) in [("[", "]"), ("{\"basics\":", "}")] {
        for closed in [true, false] {
            let tail = if closed { close.repeat(100_000) } else { String::new() };
            let text = format!("{{\"basics\":{}1{tail}}}", open.repeat(100_000));
            let read = read(text.as_bytes(), Language::Fr, &Profile::default());
            assert!(matches!(read, Err(ImportError::TooDeep)), "{read:?}");
        }
    }
}

#[test]
fn a_heavy_file_is_refused_before_it_is_parsed() {
    let bytes = vec![b'['; usize::try_from(MOST_BYTES).unwrap() + 1];
    let read = read(&bytes, Language::Fr, &Profile::default());
    assert!(matches!(read, Err(ImportError::TooHeavy(64))), "{read:?}");
}

#[test]
fn wrong_types_everywhere_are_told_and_stop_nothing() {
    let import = import(
        &json!({
            "basics": {
                "name": ["Zoé"], "label": 42, "summary": true, "email": {}, "phone": 33,
                "url": null, "location": [1], "profiles": [3, null, { "network": {} }]
            },
            "work": [null, 7, "Lycée", [], { "position": false, "name": "Le Fournil", "startDate": {},
                       "highlights": [1, "deux", [3], null] }],
            "volunteer": false,
            "education": { "institution": "Hors de toute liste", "courses": { "a": 1 } },
            "skills": { "name": "Seule", "keywords": "pain, levain" },
            "languages": [["fr"], 12],
            "certificates": "rien",
            "projects": [{}],
            "awards": null,
            "interests": 0
        })
        .to_string(),
    );
    insta::assert_snapshot!(told(&import));
}

#[test]
fn what_is_written_twice_is_read_once() {
    let import = import(
        r#"{ "basics": { "label": "un", "label": "deux" }, "skills": [{ "name": "A", "name": "B" }],
             "basics": { "email": "a@b.example" } }"#,
    );
    assert_eq!(field(&import, "headline"), Some("un"));
    assert_eq!(field(&import, "email"), None);
    assert_eq!(values(&import, "skills", "title"), ["A"]);
    let places: Vec<_> = import.skipped.iter().map(|it| it.place.as_str()).collect();
    assert_eq!(places, ["basics", "basics.label", "skills[0].name"]);
}

#[test]
fn long_texts_and_long_lists_are_told() {
    let long = "é".repeat(LONGEST + 1);
    let lines = vec!["x".repeat(10_000); 6];
    let skills: Vec<Value> = (0..2000).map(|n| json!(format!("Savoir {n}"))).collect();
    let import = import(
        &json!({
            "basics": { "summary": long, "label": &long[2..] },
            "work": [{ "name": "Trop", "highlights": lines }],
            "skills": skills,
            "k".repeat(5000): 1,
        })
        .to_string(),
    );
    assert_eq!(field(&import, "summary"), None);
    assert_eq!(field(&import, "headline").map(|it| it.chars().count()), Some(LONGEST));
    assert_eq!(values(&import, "experience", "description"), [""; 0]);
    assert_eq!(values(&import, "skills", "title").len(), 499);
    let told = not_read(&import);
    assert_eq!(told.len(), 1001);
    assert_eq!(told[0], "basics.summary: Texte trop long\u{a0}: 50\u{202f}000 caractères au plus.");
    assert_eq!(told[1], "work[0]: Texte trop long\u{a0}: 50\u{202f}000 caractères au plus.");
    assert_eq!(told[2], "skills[499]: Trop d’éléments\u{a0}: les 500 premiers sont proposés.");
    assert_eq!(told[1000], ": 504 autres remarques du même ordre ne sont pas montrées.");
}

#[test]
fn broken_utf8_is_read_around() {
    let mut bytes = b"{ \"basics\": {\n  \"label\": \"Boulang".to_vec();
    bytes.extend([0xe8]);
    bytes.extend(b"re\",\n \"email\": \"a@b.example\", \"phone\": \"");
    bytes.extend([0xff, 0xfe]);
    bytes.extend(b"\" } }");
    let import = read(&bytes, Language::Fr, &Profile::default()).unwrap();
    assert_eq!(field(&import, "headline"), Some("Boulang\u{fffd}re"));
    assert_eq!(field(&import, "email"), Some("a@b.example"));
    assert_eq!(
        not_read(&import),
        [": 3 passages illisibles sont remplacés par «\u{a0}\u{fffd}\u{a0}»\u{202f}; \
          le premier\u{a0}: ligne 2, octet 34."]
    );
}

#[test]
fn other_encodings_are_read() {
    let text = r#"{ "basics": { "label": "Crêperie 🥞" } }"#;
    let with_mark = |mark: &[u8], body: Vec<u8>| [mark.to_vec(), body].concat();
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [
        with_mark(&[0xef, 0xbb, 0xbf], text.into()),
        with_mark(&[0xff, 0xfe], little.clone()),
        with_mark(&[0xfe, 0xff], big),
    ] {
        let import = read(&bytes, Language::Fr, &Profile::default()).unwrap();
        assert_eq!(field(&import, "headline"), Some("Crêperie 🥞"));
        assert!(import.skipped.is_empty());
    }
    let mut odd = with_mark(&[0xff, 0xfe], little);
    let half_pair = 2 + 2 * text.encode_utf16().position(|unit| unit == 0xd83e).unwrap();
    odd.drain(half_pair..half_pair + 2);
    let import = read(&odd, Language::Fr, &Profile::default()).unwrap();
    assert_eq!(field(&import, "headline"), Some("Crêperie \u{fffd}"));
    let place = format!("octet {}", half_pair + 1);
    assert!(not_read(&import)[0].contains(&place), "{:?}", not_read(&import));
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[0-9]{4}(-[0-9]{2})?".prop_map(Value::from),
    ];
    let key = prop_oneof![
        any::<String>(),
        proptest::sample::select(vec![
            "basics",
            "work",
            "volunteer",
            "education",
            "skills",
            "languages",
            "certificates",
            "projects",
            "awards",
            "meta",
            "name",
            "label",
            "summary",
            "location",
            "profiles",
            "network",
            "username",
            "url",
            "position",
            "startDate",
            "endDate",
            "highlights",
            "keywords",
            "language",
            "fluency",
            "city",
            "studyType",
            "courses",
            "description",
        ])
        .prop_map(str::to_owned),
    ];
    leaf.prop_recursive(5, 60, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::vec((key.clone(), inner), 0..8)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_is_read_without_a_panic(value in any_json(), known in any::<bool>()) {
        let text = if known { json!({ "basics": value, "work": value }) } else { value }.to_string();
        let import = read(text.as_bytes(), Language::Fr, &Profile::default());
        if let Ok(import) = import {
            for item in &import.items {
                match &item.content {
                    Content::Field { value, .. } => prop_assert!(!value.trim().is_empty()),
                    Content::Entry { values, .. } => prop_assert!(!values.is_empty()),
                    Content::EntryField { .. } => prop_assert!(false, "an empty dossier has none"),
                }
            }
        }
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..300),
        mark in proptest::sample::select(vec![&b""[..], b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf"]),
    ) {
        let _ = read(&[mark, &bytes].concat(), Language::Fr, &Profile::default());
    }

    #[test]
    fn a_damaged_file_is_read_without_a_panic(at in 0..FR.len(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = FR.as_bytes().to_vec();
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        let _ = read(&bytes, Language::Fr, &Profile::default());
    }
}
