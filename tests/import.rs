//! What is read of a JSON Resume file, what is not, and what the dossier says already.
use std::fmt::Write;

use paperfirst_core::{
    profile::{
        BASE, Entry, Profile, Text,
        import::{
            self, Asked, Content, Format, Import, ImportError, PeopleTaken, Taken, UNWATCHED,
        },
    },
    store::{Error, Store},
    text::Language,
    texts::Texts,
};
use serde_json::json;

pub(crate) const FR: &str = include_str!("data/resume-fr.json");
pub(crate) const EN: &str = include_str!("data/resume-en.json");

/// A JSON Resume file against what a profile says already.
pub(crate) fn read(
    bytes: &[u8],
    language: Language,
    profile: &Profile,
) -> Result<Import, ImportError> {
    let asked = Asked { format: Some(Format::JsonResume), ..Asked::default() };
    Ok(import::read_bytes("resume.json", bytes, &asked)?.compare(language, profile, &[]))
}

pub(crate) fn import(text: &str) -> Import {
    read(text.as_bytes(), Language::Fr, &Profile::default()).expect("a profile")
}

/// Takes these items as they were read, and everybody.
pub(crate) fn take(store: &Store, import: &Import, items: &[usize]) -> Result<(), Error> {
    let taken: Vec<Taken> = items.iter().copied().map(Taken::whole).collect();
    let people = PeopleTaken { added: true, changed: true };
    store.take_import(import, &taken, people, crate::store::TODAY, UNWATCHED)
}

/// The reasons, in French words, each with its place.
pub(crate) fn not_read(import: &Import) -> Vec<String> {
    let texts = Texts::new(Language::Fr);
    import.skipped.iter().map(|it| format!("{}: {}", it.place, texts.say(&it.why))).collect()
}

/// The values of the entries of a kind, for one of their fields.
pub(crate) fn values<'a>(import: &'a Import, kind: &str, field: &str) -> Vec<&'a str> {
    import
        .items
        .iter()
        .filter_map(|item| match &item.content {
            Content::Entry { entry, values, .. } if entry == kind => values.get(field),
            _ => None,
        })
        .map(String::as_str)
        .collect()
}

pub(crate) fn field<'a>(import: &'a Import, name: &str) -> Option<&'a str> {
    import.items.iter().find_map(|item| match &item.content {
        Content::Field { field, value } if field == name => Some(value.as_str()),
        _ => None,
    })
}

pub(crate) fn told(import: &Import) -> String {
    let mut told = format!("{}\n\n", import.name.as_deref().unwrap_or("-"));
    for item in &import.items {
        match &item.content {
            Content::Field { field, value } => writeln!(told, "{field}: {value}").unwrap(),
            Content::Entry { entry, values, .. } => {
                writeln!(told, "[{entry}]").unwrap();
                for (field, value) in values {
                    writeln!(told, "    {field}: {}", value.replace('\n', "\n      ")).unwrap();
                }
            }
            Content::EntryField { entry, title, field, value, .. } => {
                writeln!(told, "[{entry}, {title}] {field}: {value}").unwrap();
            }
        }
    }
    write!(told, "\n{}", not_read(import).join("\n")).unwrap();
    told
}

#[test]
fn a_french_file() {
    insta::assert_snapshot!(told(&import(FR)));
}

#[test]
fn an_english_file() {
    insta::assert_snapshot!(told(&import(EN)));
}

#[test]
fn names_are_taken_apart() {
    for (name, first, last) in [
        ("Claire Dubois", "Claire", "Dubois"),
        ("Marie Claire Dubois", "Marie Claire", "Dubois"),
        ("Nadège LE QUERREC", "Nadège", "LE QUERREC"),
        ("LE QUERREC Nadège", "Nadège", "LE QUERREC"),
        ("NADÈGE LE QUERREC", "NADÈGE", "LE QUERREC"),
        ("Le Goff, Claire", "Claire", "Le Goff"),
        ("Ludwig van Beethoven", "Ludwig", "van Beethoven"),
        ("Ana Paula da Silva Santos", "Ana Paula", "da Silva Santos"),
        ("Sammy Davis Jr.", "Sammy", "Davis Jr."),
        ("Harry S. Truman", "Harry S.", "Truman"),
        ("Martin King, Jr.", "Martin", "King, Jr."),
    ] {
        let import = import(&json!({ "basics": { "name": name } }).to_string());
        assert_eq!(
            (field(&import, "first_name"), field(&import, "last_name")),
            (Some(first), Some(last))
        );
    }
    let single = import(r#"{ "basics": { "name": "Madonna" } }"#);
    assert_eq!(
        (field(&single, "first_name"), field(&single, "last_name")),
        (Some("Madonna"), None)
    );
}

#[test]
fn what_the_dossier_says_already_is_told() {
    let text = |owner: &str, language, field: &str, value: &str| Text {
        owner: owner.to_owned(),
        language,
        field: field.to_owned(),
        value: value.to_owned(),
    };
    let fr = Some(Language::Fr);
    let profile = Profile {
        texts: vec![
            text(BASE, None, "first_name", "Nadège"),
            text(BASE, fr, "headline", "Ergonome"),
            text(BASE, Some(Language::En), "summary", "I go and look."),
            text(BASE, None, "phone", " "),
            text("entry-7", fr, "title", "ergonome INDEPENDANTE"),
            text("entry-7", fr, "organisation", "Le Querrec ergonomie"),
            text("entry-8", None, "link", "https://elsewhere.example"),
            text("entry-8", fr, "title", "LinkedIn"),
        ],
        entries: vec![
            Entry { id: 7, kind: "experience".to_owned() },
            Entry { id: 8, kind: "links".to_owned() },
        ],
        ..Profile::default()
    };
    let import = read(FR.as_bytes(), Language::Fr, &profile).unwrap();
    let item = |name: &str| {
        let found = import.items.iter().find(|item| match &item.content {
            Content::Field { field, .. } => field == name,
            Content::Entry { values, .. } => values.get("title").is_some_and(|it| it == name),
            Content::EntryField { .. } => false,
        });
        let item = found.unwrap_or_else(|| panic!("{name}"));
        (item.current.as_deref(), item.known)
    };
    assert_eq!(item("first_name"), (Some("Nadège"), true));
    assert_eq!(item("headline"), (Some("Ergonome"), false));
    assert_eq!(item("summary"), (None, false), "the other language's summary is not replaced");
    assert_eq!(item("phone"), (None, false), "a blank field holds nothing");
    let differ = import.items.iter().filter_map(|item| match &item.content {
        Content::EntryField { id: 7, title, field, .. } => {
            assert_eq!(title, "ergonome INDEPENDANTE, Le Querrec ergonomie");
            Some((field.as_str(), item.current.is_some()))
        }
        _ => None,
    });
    let differ: Vec<_> = differ.collect();
    let (new, said) = (false, true);
    assert_eq!(
        differ,
        [
            ("description", new),
            ("link", new),
            ("organisation", said),
            ("place", new),
            ("start", new),
            ("title", said)
        ],
        "what a known entry says otherwise, or not yet"
    );
    assert_eq!(item("Ergonome"), (None, false));
    assert_eq!(item("LinkedIn"), (None, false), "another address is another link");
}

#[test]
fn what_is_taken_is_known_the_next_time() {
    let store = Store::in_memory("Nadège", &[Language::Fr]).unwrap();
    let import = import(FR);
    let all: Vec<usize> = (0..import.items.len()).collect();
    take(&store, &import, &all).unwrap();
    let profile = crate::store::dossier(&store).profile;
    let again = read(FR.as_bytes(), Language::Fr, &profile).unwrap();
    assert_eq!(again.items.len(), import.items.len());
    let unknown: Vec<_> = again.items.iter().filter(|item| !item.known).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn a_closed_network_is_told_what_became_of_it() {
    let read = import(
        r#"{ "basics": { "profiles": [
            { "network": "Viadeo", "url": "https://fr.viadeo.com/claire" },
            { "network": "Google+", "username": "claire" },
            { "network": "LinkedIn", "url": "https://www.linkedin.com/in/claire" } ] } }"#,
    );
    assert_eq!(values(&read, "links", "title"), ["LinkedIn"]);
    let told: Vec<&str> = read.skipped.iter().map(|it| it.why.id.as_str()).collect();
    assert_eq!(told, ["network-viadeo-became", "network-google_plus-became"]);
}

#[test]
fn text_is_kept_as_it_is() {
    let text =
        "<b>Gras</b> & <script>alert(1)</script>\n\u{202e}inversé\u{0}\u{1f9d1}\u{200d}\u{1f33e}";
    let import = import(&json!({ "basics": { "summary": text } }).to_string());
    assert_eq!(field(&import, "summary"), Some(text));
    assert!(import.skipped.is_empty());
}

#[test]
fn every_reason_has_its_words_in_both_languages() {
    let sources = [
        include_str!("../src-tauri/src/profile/import/mod.rs"),
        include_str!("../src-tauri/src/profile/import/json_reading.rs"),
        include_str!("../src-tauri/src/profile/import/json_resume.rs"),
        include_str!("../src-tauri/src/profile/import/reading.rs"),
    ];
    let ids: Vec<&str> = sources
        .iter()
        .flat_map(|source| source.split('"').skip(1).step_by(2))
        .filter(|text| text.starts_with("import-") && !text.contains('{'))
        .collect();
    assert!(ids.len() > 15);
    for language in Language::SPOKEN {
        let texts = Texts::new(language);
        for id in &ids {
            assert!(texts.has(id), "{id} in {language:?}");
        }
    }
}
