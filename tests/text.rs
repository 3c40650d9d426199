//! Words as networks count them, as readers compare them, and dates as people write them.
use jiff::civil::date;
use paperfirst_core::text::{Language, PartialDate, Unit, count, fold, over_from, stem, words};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

mod language;
mod spelling;

const FAMILY: &str = "👩‍👩‍👧";

#[test]
fn each_unit_counts_in_its_own_way() {
    for (text, characters, graphemes, bytes) in [
        ("", 0, 0, 0),
        ("Paris", 5, 5, 5),
        ("été", 3, 3, 5),
        ("e\u{301}te\u{301}", 5, 3, 7),
        (FAMILY, 5, 1, 18),
        ("a\r\nb", 4, 3, 4),
    ] {
        assert_eq!(count(text, Unit::Characters, None), characters, "{text:?}");
        assert_eq!(count(text, Unit::Graphemes, None), graphemes, "{text:?}");
        assert_eq!(count(text, Unit::Bytes, None), bytes, "{text:?}");
    }
}

#[test]
fn a_link_weighs_the_same_however_long_it_is() {
    let weigh = |text: &str| count(text, Unit::Characters, Some(23));
    assert_eq!(weigh("https://t.co"), 23);
    assert_eq!(weigh("https://exemple.fr/une/adresse/vraiment/longue?et=encore"), 23);
    assert_eq!(weigh("Voir https://exemple.fr/page."), 5 + 23 + 1);
    assert_eq!(weigh("(https://exemple.fr/une/adresse/longue)"), 1 + 23 + 1);
    assert_eq!(weigh("«\u{a0}http://exemple.fr\u{a0}»"), 2 + 23 + 2);
    assert_eq!(weigh("https://a.fr\nhttps://b.fr"), 23 + 1 + 23);
    assert_eq!(weigh("ahttps://exemple.fr"), 19);
    assert_eq!(count("https://exemple.fr/page", Unit::Characters, None), 23);
    assert_eq!(count("https://exemple.fr", Unit::Characters, None), 18);
}

#[test]
fn what_goes_over_starts_at_a_whole_character() {
    let over = |text: &str, max: u32| over_from(text, max, Unit::Characters, None);
    assert_eq!(over("Paris", 5), None);
    assert_eq!(over("Paris", 4), Some(4));
    assert_eq!(over("été", 1), Some(2));
    assert_eq!(over("ae\u{301}", 2), Some(1), "a letter is not cut from its accent");
    assert_eq!(over_from(FAMILY, 4, Unit::Characters, None), Some(0));
    assert_eq!(over_from("été", 3, Unit::Bytes, None), Some(3));
    assert_eq!(over_from("Voir https://exemple.fr", 20, Unit::Characters, Some(23)), Some(5));
    assert_eq!(over_from("", 0, Unit::Graphemes, None), None);
}

#[derive(serde::Deserialize)]
struct Counts {
    counts: Vec<Counted>,
    cuts: Vec<Cut>,
}

#[derive(serde::Deserialize)]
struct Counted {
    text: String,
    unit: Unit,
    link_weight: Option<u32>,
    expected: u32,
}

#[derive(serde::Deserialize)]
struct Cut {
    text: String,
    unit: Unit,
    link_weight: Option<u32>,
    max: u32,
    kept: Option<String>,
}

#[test]
fn the_window_counts_the_same() {
    let file: Counts = serde_json::from_str(include_str!("data/counts.json")).unwrap();
    for Counted { text, unit, link_weight, expected } in file.counts {
        assert_eq!(count(&text, unit, link_weight), expected, "{text:?}, {unit:?}");
    }
    for Cut { text, unit, link_weight, max, kept } in file.cuts {
        let at = over_from(&text, max, unit, link_weight);
        assert_eq!(at.map(|at| &text[..at]), kept.as_deref(), "{text:?}, {unit:?}");
    }
}

#[test]
fn dates_are_read_as_people_write_them() {
    for (text, read) in [
        ("30 juin 2027", "2027-06-30"),
        ("June 30, 2027", "2027-06-30"),
        ("June 30th, 2027", "2027-06-30"),
        ("30 June 2027", "2027-06-30"),
        ("1er mars 2026", "2026-03-01"),
        ("30/06/2027", "2027-06-30"),
        ("2027-06-30", "2027-06-30"),
        ("2027-06", "2027-06"),
        ("06/2027", "2027-06"),
        ("sept. 2019", "2019-09"),
        ("févr. 2022", "2022-02"),
        ("Juin 2027", "2027-06"),
        ("mars 2027", "2027-03"),
        ("août 2024", "2024-08"),
        ("AOÛT 2024", "2024-08"),
        ("juil. 2021", "2021-07"),
        ("July 2021", "2021-07"),
        ("Jan 2020", "2020-01"),
        ("2027 mars", "2027-03"),
        ("2015", "2015"),
        (" 2015 ", "2015"),
    ] {
        let date = PartialDate::parse(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(date.to_string(), read, "{text}");
    }
}

#[test]
fn what_is_no_date_is_none() {
    for text in [
        "",
        "mars",
        "juin",
        "bientôt",
        "30",
        "27",
        "31/02/2027",
        "2027-13",
        "13/2027",
        "32 juin 2027",
        "2019/2021",
        "12345",
        "1850",
        "mardi 30 juin 2027",
        "aujourd’hui",
        "----",
        "٢٠٢٧",
    ] {
        assert_eq!(PartialDate::parse(text), None, "{text}");
    }
}

#[test]
fn a_partial_date_covers_its_days() {
    let days = |text: &str| {
        let date = PartialDate::parse(text).unwrap();
        (date.first_day(), date.last_day())
    };
    assert_eq!(days("2028"), (date(2028, 1, 1), date(2028, 12, 31)));
    assert_eq!(days("2028-02"), (date(2028, 2, 1), date(2028, 2, 29)));
    assert_eq!(days("2028-02-03"), (date(2028, 2, 3), date(2028, 2, 3)));
}

#[test]
fn folding_forgets_case_accents_and_ligatures() {
    assert_eq!(fold("Œuvre"), "oeuvre");
    assert_eq!(fold("ÉLÈVE"), fold("e\u{301}le\u{300}ve"));
    assert_eq!(fold("Straße"), "strasse");
    assert_eq!(fold("ﬁn"), "fin");
    assert_eq!(fold("l’été"), "l'ete");
}

#[test]
fn words_of_one_family_share_a_stem() {
    for (language, one, other) in [
        (Language::Fr, "Développeurs", "développeur"),
        (Language::Fr, "DÉVELOPPEUR", "développeur"),
        (Language::Fr, "formations", "formation"),
        (Language::Fr, "qualite\u{301}", "qualité"),
        (Language::Fr, "œuvres", "œuvre"),
        (Language::En, "consultants", "Consultant"),
        (Language::De, "Beratungen", "Beratung"),
    ] {
        assert_eq!(stem(one, language), stem(other, language), "{one}, {other}");
    }
    for (one, several) in
        [("vélo", "vélos"), ("menu", "menus"), ("agenda", "agendas"), ("emploi", "emplois")]
    {
        assert_eq!(stem(one, Language::Fr), stem(several, Language::Fr), "{one}");
    }
    assert_ne!(stem("commerce", Language::Fr), stem("commande", Language::Fr));
    assert_eq!(stem("SAS", Language::Fr), "sas", "short words are left whole");
}

#[test]
fn words_know_where_they_stand() {
    let text = "« L’atelier de Zoé », à Nîmes";
    let found: Vec<(&str, usize)> = words(text).map(|word| (word.text, word.start)).collect();
    let at = |word: &'static str| (word, text.find(word).unwrap());
    assert_eq!(
        found.iter().map(|(text, _)| *text).collect::<Vec<_>>(),
        ["L", "atelier", "de", "Zoé", "à", "Nîmes"]
    );
    assert!(found.contains(&at("atelier")) && found.contains(&at("Nîmes")));
    assert_eq!(words(" … ! ").count(), 0);
}

/// Any text, and texts with more of what makes counting hard.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "(https?://|[a-z.,()«» \n’']|é|e\u{301}|👩‍👧|\u{600}|\u{200d}){0,40}",
        "[0-9a-zé/., -]{0,14}",
    ]
}

fn units() -> impl Strategy<Value = Unit> {
    prop_oneof![Just(Unit::Characters), Just(Unit::Graphemes), Just(Unit::Bytes)]
}

proptest! {
    #[test]
    fn what_is_over_begins_where_the_rest_fits(
        text in texts(), max in 0u32..60, unit in units(), weight in proptest::option::of(1u32..30)
    ) {
        let total = count(&text, unit, weight);
        match over_from(&text, max, unit, weight) {
            None => prop_assert!(total <= max),
            Some(at) => {
                prop_assert!(total > max);
                prop_assert!(text.is_char_boundary(at) && at < text.len());
                if weight.is_none() {
                    prop_assert!(count(&text[..at], unit, None) <= max);
                }
            }
        }
    }

    #[test]
    fn the_short_way_leads_where_the_long_one_does(
        text in texts(), max in 0u32..60, unit in units()
    ) {
        let mut used = 0;
        let mut over = None;
        for (start, grapheme) in text.grapheme_indices(true) {
            used += count(grapheme, unit, None);
            if used > max {
                over = over.or(Some(start));
            }
        }
        prop_assert_eq!(count(&text, unit, None), used);
        prop_assert_eq!(over_from(&text, max, unit, None), over);
    }

    #[test]
    fn any_text_is_read_without_harm(text in texts()) {
        for word in words(&text) {
            prop_assert_eq!(&text[word.start..word.end()], word.text);
            for language in Language::ALL {
                stem(word.text, language);
            }
        }
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded);
    }

    #[test]
    fn any_date_read_is_read_again_the_same(text in texts()) {
        if let Some(date) = PartialDate::parse(&text) {
            prop_assert!(date.first_day() <= date.last_day());
            prop_assert_eq!(PartialDate::parse(&date.to_string()), Some(date));
        }
    }

    #[test]
    fn every_day_is_read_in_each_spelling(year in 1900i16..=2200, month in 1i8..=12, day in 1i8..=28) {
        let spellings =
            [format!("{year}-{month:02}-{day:02}"), format!("{day}/{month}/{year}"), format!("{day:02}.{month:02}.{year}")];
        for text in spellings {
            let read = PartialDate::parse(&text).unwrap();
            prop_assert_eq!((read.year, read.month, read.day), (year, Some(month), Some(day)));
        }
    }
}
