//! What the dictionaries know, and what is never looked up in them.
use paperfirst_core::text::{Language, Spelling, Verdict, look_up, suggestions};
use proptest::prelude::*;

const DICTIONARIES: [Language; 2] = [Language::Fr, Language::En];

fn read(text: &str, language: Language) -> Spelling {
    Spelling::of(text, language, |word| look_up(word, language)).expect("a dictionary")
}

fn unknown(text: &str, language: Language) -> Vec<&str> {
    read(text, language).unknown.into_iter().map(|at| &text[at]).collect()
}

#[test]
fn slips_are_seen_where_they_stand() {
    for (language, text, slips) in [
        (Language::Fr, "J’acompagne les artisants de Nantes", &["acompagne", "artisants"][..]),
        (Language::Fr, "Un vrai savoir-fairre, l'experiance en plus", &["fairre", "experiance"]),
        (Language::Fr, "aujourd’hui, quelqu'un, presqu’île, jusqu’à", &[]),
        (Language::En, "Ten years of experiance in managment", &["experiance", "managment"]),
        (Language::En, "Don’t worry, it's the client’s buisness", &["buisness"]),
        (Language::En, "A well-organised, hand-maked thing", &["maked"]),
    ] {
        assert_eq!(unknown(text, language), slips, "{text}");
    }
}

#[test]
fn what_is_no_word_of_a_dictionary_is_not_looked_up() {
    for text in [
        "https://exemplle.fr/pagge www.exemplle.fr exemplle.fr/contct",
        "moi@exemplle.fr @pseudoo #motdiese :smilee: C:\\doossier mon_fichieer",
        "SEO, SaaS, iOS, LinkedIn, PME, R&D, B2B, H/F, 3ème, 90s, C++, e-CRM",
        "хлеб パン ψωμί",
        "",
        "…, « » — 😀 🇫🇷",
        "Rdv av. bd qq",
    ] {
        for language in DICTIONARIES {
            assert_eq!(read(text, language), Spelling::default(), "{text}");
        }
    }
}

#[test]
fn a_prefix_before_a_word() {
    let right =
        "Microstructural and hydroelectric, a nanomaterial, multicultural psychosocial work.";
    assert_eq!(unknown(right, Language::En), Vec::<&str>::new());
    let right = "Les données microstructurales, l’hydroélectricité, un dispositif électrochimique.";
    assert_eq!(unknown(right, Language::Fr), Vec::<&str>::new());
    let wrong = unknown("A microstuctural telefone, an interupted bioloogy.", Language::En);
    assert_eq!(wrong, ["microstuctural", "telefone", "interupted", "bioloogy"]);
}

#[test]
fn a_capital_inside_a_sentence_is_a_name() {
    let text = "avec Qonto et Pennylanne, chez L’Oréal puis l’Urssaff, à Saint-Herblaain";
    assert!(unknown(text, Language::Fr).is_empty());
    let text = "worked with Monzoo and Zendeskk at Saint-Gobbain";
    assert!(unknown(text, Language::En).is_empty());
}

#[test]
fn at_the_start_a_capital_is_a_slip_or_a_name() {
    for (word, verdict) in [
        ("Qonto", Verdict::Name),
        ("Doctolib", Verdict::Name),
        ("Etudiante", Verdict::Name),
        ("Ecole", Verdict::Name),
        ("Acompagnement", Verdict::Unknown),
        ("Recruttement", Verdict::Unknown),
        ("Developpeur", Verdict::Unknown),
        ("Comptabilite", Verdict::Unknown),
        ("Evenement", Verdict::Unknown),
        ("Comptable", Verdict::Known),
        ("Marketing", Verdict::Known),
    ] {
        assert_eq!(look_up(word, Language::Fr), verdict, "{word}");
    }
    assert_eq!(unknown("Mission : Acompagnement", Language::Fr), ["Acompagnement"]);
    assert_eq!(look_up("Acheived", Language::En), Verdict::Unknown);
    assert_eq!(look_up("Zendesk", Language::En), Verdict::Name);
}

#[test]
fn each_language_takes_its_words_where_it_finds_them() {
    for word in ["dashboard", "workshop", "teamwork"] {
        assert_eq!(look_up(word, Language::Fr), Verdict::Borrowed, "{word}");
    }
    for word in ["organise", "organisation", "colour", "centre", "travelled", "behaviour"] {
        assert_eq!(look_up(word, Language::En), Verdict::Known, "{word}");
    }
    for word in ["ingénieure", "cheffe", "autrice", "co\u{2011}fondatrice", "e\u{301}te\u{301}"] {
        assert!(unknown(word, Language::Fr).is_empty(), "{word}");
    }
    for word in ["microstructural", "interdepartmental", "bioengineering"] {
        assert_eq!(look_up(word, Language::En), Verdict::Known, "{word}");
    }
    for word in ["écoresponsable", "microcrédit", "multisectoriel", "électrochimie"] {
        assert_eq!(look_up(word, Language::Fr), Verdict::Known, "{word}");
    }
    for slip in ["économme", "interressant", "multiplle", "autonomme"] {
        assert_eq!(look_up(slip, Language::Fr), Verdict::Unknown, "{slip}");
    }
    assert_eq!(look_up("boulangerie", Language::En), Verdict::Unknown);
    assert_eq!(look_up("azerty", Language::De), Verdict::Known, "no dictionary, no verdict");
}

#[test]
fn both_endings_of_a_trade_are_one_word() {
    for text in
        ["vendeur/euse", "indépendant(e)s", "développeur·euse", "salarié·e·s", "rédacteur/trice"]
    {
        assert!(unknown(text, Language::Fr).is_empty(), "{text}");
    }
}

#[test]
fn a_text_of_another_language_is_told_from_slips() {
    let english = "I help small charities keep their books in order and their teams calm.";
    let french = "J’accompagne les associations de la région dans leur comptabilité quotidienne.";
    assert!(!read(english, Language::Fr).is_of_its_language());
    assert!(!read(french, Language::En).is_of_its_language());
    assert!(read(french, Language::Fr).is_of_its_language());
    assert!(read(english, Language::En).is_of_its_language());
    assert!(read(&format!("{french} {english}"), Language::Fr).is_of_its_language());
    assert!(read("Bonjour", Language::En).is_of_its_language(), "too few words");
    assert!(read(french, Language::En).is_strange());
    assert!(
        !read("J’acompagne les associations de la région chaque jour", Language::Fr).is_strange()
    );
}

#[test]
fn suggestions_come_on_demand() {
    assert_eq!(suggestions("recontrer", Language::Fr)[0], "rencontrer");
    assert_eq!(suggestions(" developement ", Language::En)[0], "development");
    assert!(suggestions("arbeiten", Language::De).is_empty());
    assert!(suggestions(&"é".repeat(10_000), Language::Fr).is_empty());
    assert!(suggestions("", Language::Fr).len() <= 6);
}

fn texts() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "l’",
        "d'",
        "’",
        "-",
        "\u{2011}",
        "·",
        "é",
        "E\u{301}",
        "ß",
        "ǅ",
        "İ",
        "ﬁ",
        "Ça",
        "acompagne",
        "the",
        "isa",
        "our",
        "Oe",
        "œ",
        ".",
        "...",
        "(e)",
        "/euse",
        "@",
        "#",
        ":",
        "\u{a0}",
        "\n",
        " ",
        "👩‍👩‍👧",
        "１２",
        "Ⅷ",
        "a\u{300}\u{327}",
    ]);
    prop_oneof![
        any::<String>(),
        prop::collection::vec(parts, 0..30).prop_map(|parts| parts.concat()),
        "\\PC{0,200}",
    ]
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in texts()) {
        for language in DICTIONARIES {
            let mut last = 0;
            for at in read(&text, language).unknown {
                prop_assert!(last <= at.start && at.start < at.end);
                prop_assert!(text.get(at.clone()).is_some());
                last = at.end;
            }
        }
    }
}
