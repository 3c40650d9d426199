//! The words that matter in job adverts and client briefs.
use std::{fs, time::Instant};

use paperfirst_core::{
    plan::{
        Advert,
        advert::{AT_MOST, LONGEST, language, lists},
    },
    text::Language,
};
use proptest::prelude::*;

fn words(text: &str, language: Language) -> Vec<String> {
    let read = Advert::read("", text, language).unwrap();
    read.words.into_iter().map(|word| format!("{} {}", word.times, word.text)).collect()
}

fn sample(name: &str, language: Language) -> String {
    let text = fs::read_to_string(format!("tests/data/adverts/{name}.txt")).unwrap();
    words(&text, language).join("\n")
}

#[test]
fn a_french_job_advert() {
    insta::assert_snapshot!(sample("chargee-de-communication", Language::Fr));
}

#[test]
fn a_french_brief() {
    insta::assert_snapshot!(sample("cahier-des-charges", Language::Fr));
}

#[test]
fn an_english_job_advert() {
    insta::assert_snapshot!(sample("customer-success-manager", Language::En));
}

#[test]
fn an_english_brief() {
    insta::assert_snapshot!(sample("client-brief", Language::En));
}

#[test]
fn the_lists_say_why_and_where_from() {
    for language in Language::SPOKEN {
        let (lists, _) = lists(language).expect("a spoken language has its lists");
        for list in lists.all() {
            assert!(!list.reason.is_empty() && !list.source.is_empty());
            let mut words = list.words.clone();
            words.sort();
            words.dedup();
            assert_eq!(words.len(), list.words.len(), "{}", list.reason);
        }
        for list in [&lists.grammar, &lists.links, &lists.worn, &lists.weak] {
            let phrases: Vec<_> = list.words.iter().filter(|word| word.contains(' ')).collect();
            assert!(phrases.is_empty(), "one word each: {phrases:?}");
        }
    }
}

#[test]
fn forms_count_as_one_and_the_most_frequent_is_shown() {
    let text = "Assistante\nCompétences\n- gestion des plannings\n- Gestion de planning\n\
                - gestion des plannings, comptabilité générale, comptabilités générales, CRM";
    assert_eq!(
        words(text, Language::Fr),
        ["3 gestion des plannings", "2 comptabilité générale", "1 CRM"]
    );
}

#[test]
fn both_endings_are_one_word() {
    for title in [
        "Chargé(e) de clientèle",
        "Chargé·e de clientèle",
        "Chargé.e de clientèle",
        "Chargé/e de clientèle",
        "Chargé-e de clientèle (H/F)",
    ] {
        assert_eq!(words(title, Language::Fr), ["1 chargé de clientèle"], "{title}");
    }
    assert_eq!(words("Développeur/euse JavaScript", Language::Fr), ["1 JavaScript"]);
}

#[test]
fn pay_and_equal_treatment_matter_to_nobody_who_searches() {
    let french = "CDI, 35 heures, 2 400 € brut mensuel, tickets restaurant et mutuelle.\n\
                  Nous offrons :\n- RTT et télétravail\n- une carte Swile\n\
                  Poste ouvert aux personnes en situation de handicap. Contact : rh@exemple.fr";
    assert_eq!(words(french, Language::Fr), Vec::<String>::new());
    let english = "Full-time, competitive salary, pension scheme and private medical insurance.\n\
                   What we offer:\n- cycle to work\n- gym membership\n\
                   We are an equal opportunity employer. Apply at https://example.com/jobs";
    assert_eq!(words(english, Language::En), Vec::<String>::new());
}

#[test]
fn the_names_of_employers_and_places_are_left_out() {
    let text = "Infirmière de nuit\nRejoignez Valmont : chez Valmont, à Grenoble, on soigne.\n\
                Profil : soins palliatifs, gériatrie. Valmont recrute à Grenoble.";
    let words = words(text, Language::Fr);
    assert!(!words.iter().any(|word| word.contains("Valmont") || word.contains("Grenoble")));
    assert!(words.contains(&"1 soins palliatifs".to_owned()), "{words:?}");
}

#[test]
fn technical_words_keep_their_shape() {
    let text = "Developer\nRequirements: C++, C#, Node.js, .NET, CI/CD, ISO 27001, R&D, back-end";
    let words = words(text, Language::En);
    for word in ["C++", "C#", "Node.js", "CI/CD", "ISO 27001", "R&D", "back-end"] {
        assert!(words.iter().any(|found| found.ends_with(word)), "{word}: {words:?}");
    }
}

#[test]
fn a_letter_that_opens_a_sentence_is_no_word() {
    let french = "Comptable\nCompétences\nÀ faire : la paie. À terme, A l’aise avec R et Excel. R.";
    let found = words(french, Language::Fr);
    assert!(!found.iter().any(|word| word.ends_with([' ', 'À', 'à', 'A', 'a'])), "{found:?}");
    assert!(found.contains(&"2 R".to_owned()), "{found:?}");
}

#[test]
fn a_language_without_lists_gives_what_is_said_again() {
    let text = "Buchhaltung und DATEV. Die Buchhaltung braucht DATEV, und die Buchhaltung zählt.";
    let words = words(text, Language::De);
    assert_eq!(words[..2], ["3 Buchhaltung".to_owned(), "2 DATEV".to_owned()]);
    assert!(words.len() <= AT_MOST);
}

#[test]
fn a_hundred_thousand_words_are_read_to_the_end() {
    let advert = fs::read_to_string("tests/data/adverts/customer-success-manager.txt").unwrap();
    let mut text = String::new();
    for number in 0.. {
        text += &advert.replace("dental", &format!("sector{} dental", number % 977));
        if text.split_whitespace().count() > 100_000 {
            break;
        }
    }
    text += "\nRequirements\nZymology, zymology and more zymology, zymology, zymology";
    text += &"\nRequirements: zymology".repeat(2_000);
    assert!(text.len() <= LONGEST, "{}", text.len());
    let began = Instant::now();
    let read = Advert::read("", &text, Language::En).unwrap();
    assert!(began.elapsed().as_secs() < 20, "{:?}", began.elapsed());
    assert!(read.words.iter().any(|word| word.text == "zymology" && word.times > 2_000));
    assert_eq!(read.words.len(), AT_MOST);
}

#[test]
fn a_longer_text_is_refused_whole() {
    let text = "a ".repeat(LONGEST / 2 + 1);
    assert!(Advert::read("", &text, Language::Fr).is_err());
}

#[test]
fn an_advert_says_its_own_language() {
    let french = fs::read_to_string("tests/data/adverts/cahier-des-charges.txt").unwrap();
    let english = fs::read_to_string("tests/data/adverts/client-brief.txt").unwrap();
    let [fr, en, pt] = [Language::Fr, Language::En, Language::Pt];
    assert_eq!(language(&french, &[fr]), fr);
    assert_eq!(language(&english, &[fr]), en);
    assert_eq!(language("Excel, SAP", &[en, fr]), en);
    // Portuguese is not told from Spanish: the person's own language is trusted.
    assert_eq!(language("Procuramos uma pessoa para a gestão da loja em Lisboa", &[pt]), pt);
    assert_eq!(language(&english, &[pt, en]), en);
}

#[test]
fn an_advert_without_a_name_is_called_by_its_first_line() {
    let name = |text: &str| Advert::read(" ", text, Language::Fr).unwrap().name;
    assert_eq!(name("\n\n**Comptable (H/F)**\nParis"), "Comptable (H/F)");
    assert_eq!(name(&"mot ".repeat(40)).chars().count(), 59);
    assert_eq!(name(""), "");
    assert_eq!(Advert::read("Mairie", "Paris", Language::Fr).unwrap().name, "Mairie");
}

proptest! {
    #[test]
    fn any_text_has_words_that_stand_in_it(text in "\\PC{0,200}", lines in "(\\PC{0,20}\n){0,12}") {
        for language in [Language::Fr, Language::En, Language::De] {
            let text = format!("{lines}{text}");
            let read = Advert::read("", &text, language).unwrap();
            prop_assert!(read.words.len() <= AT_MOST);
            for word in read.words {
                prop_assert!(word.times > 0 && !word.text.trim().is_empty());
                prop_assert!(!word.text.contains(['\n', '\t']), "{:?}", word.text);
            }
        }
    }
}
