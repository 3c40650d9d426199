//! Files that somebody has changed, broken or made to harm: each is answered with its place and a
//! remedy, in both languages, and none makes the program fall.
use paperfirst_core::{
    photo::PictureKind,
    store::Store,
    text::Language,
    texts::Texts,
    whole::{self, Whole, WholeError, read},
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{BOTH, everything, schema::judged};

fn value() -> Value {
    serde_json::from_slice(&whole::write(&everything().whole().unwrap())).unwrap()
}

fn refused(value: &Value) -> WholeError {
    read(&serde_json::to_vec(value).unwrap()).expect_err("it is refused")
}

type Harm = (&'static str, fn(&mut Value));

/// What the schema refuses as well.
const WRONG: [Harm; 14] = [
    ("/name", |it| *it = json!(5)),
    ("/name", |it| *it = Value::Null),
    ("/languages", |it| *it = json!([])),
    ("/languages/1", |it| *it = json!("eo")),
    ("/version", |it| *it = json!("1")),
    ("/plan/goals/1/date", |it| *it = json!(["2027"])),
    ("/plan/goals/0/id", |it| *it = json!(-3)),
    ("/plan/targets/0/id", |it| *it = json!(2_147_483_648_u64)),
    ("/plan/rhythm/slots/0/day", |it| *it = json!(8)),
    ("/profile/pictures/0/crop/zoom", |it| *it = json!(99)),
    ("/publications/0/day", |it| *it = json!("2027-02-30")),
    ("/imports/0/report/files", |it| *it = json!({})),
    ("/connections/0/person", |it| drop(it.as_object_mut().unwrap().remove("email"))),
    ("/own_networks", |it| *it = json!(true)),
];

/// What only the reader sees.
const UNSOUND: [Harm; 12] = [
    ("/languages/1", |it| *it = json!("fr")),
    ("/plan/goals/1/id", |it| *it = json!(1)),
    ("/plan/targets/0/goals/0", |it| *it = json!(77)),
    ("/plan/chosen/0/targets/0", |it| *it = json!(9)),
    ("/own_networks/0/id", |it| *it = json!("own-01")),
    ("/profile/texts/1", |it| {
        *it = json!({ "owner": "base", "language": null, "field": "first_name", "value": "" });
    }),
    ("/profile/shown/0/hash", |it| *it = json!("0")),
    ("/connections/0/latest", |it| *it = json!(2)),
    ("/connections/1/id", |it| *it = json!(1)),
    ("/images/0/data", |it| *it = json!("data:image/png;base64,AAA?")),
    ("/images/0/data", |it| *it = json!("data:image/png;base64,AAAA")),
    ("/images/0/hash", |it| *it = json!("00".repeat(32))),
];

#[test]
fn each_wrong_place_is_told_with_its_remedy() {
    let whole = value();
    let mut told = Vec::new();
    for (place, harm) in WRONG.iter().chain(&UNSOUND) {
        let mut value = whole.clone();
        harm(value.pointer_mut(place).unwrap());
        let WholeError::Wrong(wrong) = refused(&value) else { panic!("{place}") };
        for language in Language::SPOKEN {
            let said = Texts::new(language).say(&wrong.message("claire.json"));
            assert!(said.starts_with("claire.json"), "{said}");
            told.push(said);
        }
    }
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn other_peoples_validator_refuses_the_same() {
    let whole = value();
    let instances: Vec<Value> = WRONG
        .iter()
        .map(|(place, harm)| {
            let mut value = whole.clone();
            harm(value.pointer_mut(place).unwrap());
            value
        })
        .collect();
    for ((place, _), judged) in WRONG.iter().zip(judged(&instances)) {
        assert!(judged.is_some(), "{place}");
    }
}

#[test]
fn a_newer_version_is_refused() {
    let mut value = value();
    value["version"] = json!(2);
    value["plan"] = json!("something else");
    assert!(matches!(refused(&value), WholeError::Newer { found: 2, known: 1 }));
}

#[test]
fn what_is_unknown_is_left_out_and_told() {
    let mut value = value();
    value["weather"] = json!({ "rain": true });
    value["plan"]["goals"][1]["colour"] = json!("red");
    let read = read(&serde_json::to_vec(&value).unwrap()).unwrap();
    assert_eq!(read.unknown, ["plan.goals[1].colour", "weather"]);
    let uid = read.whole.uid.clone();
    assert!(!uid.is_empty());
    assert_eq!(read.whole, Whole { uid, ..everything().whole().unwrap() });
}

#[test]
fn what_is_no_dossier_is_refused() {
    for other in ["null", "[]", "{}", "3", "\"paperfirst\"", "{\"format\": \"other\"}"] {
        assert!(matches!(read(other.as_bytes()), Err(WholeError::NotADossier)), "{other}");
    }
    let place = |text: &str| match read(text.as_bytes()) {
        Err(WholeError::Syntax { line, column }) => (line, column),
        other => panic!("{other:?}"),
    };
    assert_eq!(place(""), (1, 0));
    assert_eq!(place("{\n  \"format\": paperfirst\n}"), (2, 13));
    assert_eq!(place("{\"name\": \"a\", \"name\": \"b\"}").0, 1, "one of two names");
    assert_eq!(place("{} {}"), (1, 4));
    assert!(matches!(read(b"{\"a\": \"\xff\"}"), Err(WholeError::Syntax { .. })));
}

#[test]
fn floods_are_stopped() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(read(deep.as_bytes()), Err(WholeError::TooDeep)));
    let many = format!("[{}0]", "0,".repeat(5_000_000));
    assert!(matches!(read(many.as_bytes()), Err(WholeError::TooMany(_))));
}

#[test]
fn a_picture_is_held_to_what_holds_for_any() {
    let store = Store::in_memory("Claire", &BOTH).unwrap();
    crate::photo::add(&store, PictureKind::Photo, 1, None).unwrap();
    let whole = whole::write(&store.whole().unwrap());
    let mut value: Value = serde_json::from_slice(&whole).unwrap();
    let twice = value["images"][0].clone();
    value["images"].as_array_mut().unwrap().push(twice);
    assert!(matches!(refused(&value), WholeError::Wrong(wrong) if wrong.place == "images[1]"));
    value["images"] = json!([]);
    let WholeError::Wrong(wrong) = refused(&value) else { panic!("a picture without its bytes") };
    assert_eq!(wrong.place, "profile.pictures[0].hash");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Somewhere in the file something else stands.
    #[test]
    fn any_change_is_read_or_told(at in any::<prop::sample::Index>(), other in 0..8_usize) {
        let mut value = small();
        let mut places = Vec::new();
        collect(&value, String::new(), &mut places);
        let place = at.get(&places);
        let others = [
            json!(null), json!(-1), json!(1e300), json!(0), json!([]), json!({}), json!("x"),
            json!(18_446_744_073_709_551_615_u64),
        ];
        *value.pointer_mut(place).unwrap() = others[other].clone();
        if let Ok(read) = read(&serde_json::to_vec(&value).unwrap()) {
            let folder = tempfile::TempDir::new().unwrap();
            Store::restore(&folder.path().join("c.paperfirst"), &read.whole).unwrap();
        }
    }

    #[test]
    fn any_bytes_are_read_or_told(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes);
        let _ = whole::is_one(&bytes);
    }

    #[test]
    fn a_file_cut_short_is_told(at in any::<prop::sample::Index>()) {
        let bytes = serde_json::to_vec(&small()).unwrap();
        let end = at.index(bytes.len() - 1);
        assert!(read(&bytes[..end]).is_err());
    }
}

/// Without pictures, which take long to be looked at again and again.
fn small() -> Value {
    static SMALL: std::sync::LazyLock<Value> = std::sync::LazyLock::new(|| {
        let mut value = value();
        value["images"] = json!([]);
        value["profile"]["pictures"] = json!([]);
        value["profile"]["shown"] = json!([]);
        value
    });
    SMALL.clone()
}

fn collect(value: &Value, place: String, into: &mut Vec<String>) {
    match value {
        Value::Array(list) => list
            .iter()
            .take(3)
            .enumerate()
            .for_each(|(at, it)| collect(it, format!("{place}/{at}"), into)),
        Value::Object(object) => object
            .iter()
            .filter(|(key, _)| !key.contains(['/', '~']))
            .for_each(|(key, it)| collect(it, format!("{place}/{key}"), into)),
        _ => {}
    }
    into.push(place);
}
