//! Which language a text is in, and how easily it reads.
use paperfirst_core::text::{Language, detect, readability};
use proptest::prelude::*;

#[test]
fn four_languages_are_told_apart() {
    for (text, language) in [
        ("Comptable pour les associations et les petites entreprises à Nantes", Language::Fr),
        ("I help small charities in the north of England keep their books in order", Language::En),
        ("Ich berate kleine Unternehmen bei der Buchhaltung, seit zwölf Jahren", Language::De),
        ("Ayudo a las pequeñas empresas con su contabilidad desde hace doce años", Language::Es),
    ] {
        assert_eq!(detect(text), Some(language), "{text}");
    }
}

#[test]
fn who_is_not_sure_says_nothing() {
    for text in ["", "…", "42", "Qonto", "SaaS B2B", "хлеб", "👩‍👩‍👧"] {
        assert_eq!(detect(text), None, "{text}");
    }
}

/// The value of the formula as it can be counted by hand.
#[test]
fn the_formulas_are_those_that_were_published() {
    // 2 sentences, 9 words, 11 syllables.
    let read = readability("The cat sat on the carpet. It was yellow.", Language::En).unwrap();
    assert_eq!(read.words, 9);
    assert_eq!(read.score, expected(206.835, 84.6, 9.0 / 2.0, 11.0 / 9.0));
    // 2 sentences, 8 words, 10 syllables.
    let read = readability("Le chat dort sur le coussin. Il miaulait.", Language::Fr).unwrap();
    assert_eq!(read.words, 8);
    assert_eq!(read.score, expected(207.0, 73.6, 8.0 / 2.0, 10.0 / 8.0));
    for nothing in ["", " \n", "…!"] {
        assert_eq!(readability(nothing, Language::Fr), None);
    }
    assert_eq!(readability("Guten Tag", Language::De), None);
}

fn expected(base: f64, by_syllables: f64, sentence: f64, word: f64) -> i32 {
    (10.0 * (base - 1.015 * sentence - by_syllables * word)).round() as i32
}

#[test]
fn plain_words_read_better_than_long_ones() {
    let plain = "Je tiens vos comptes. Vous gardez vos soirées. On se voit une fois par mois.";
    let heavy = "L’accompagnement opérationnel des organisations territoriales contribue à la \
                 pérennisation des dispositifs d’intermédiation socioprofessionnelle.";
    let score = |text| readability(text, Language::Fr).unwrap().score;
    assert!(score(plain) > 800 && score(heavy) < 300);
    let plain = "I keep your books. You keep your evenings. We meet once a month.";
    let heavy = "Operationalising organisational accountability necessitates interdisciplinary \
                 coordination and comprehensive administrative responsibility.";
    let score = |text| readability(text, Language::En).unwrap().score;
    assert!(score(plain) > 800 && score(heavy) < 300);
}

#[test]
fn the_longest_sentence_is_shown_whole() {
    let text = "Court.\n\n  Celle-ci est bien la plus longue des trois phrases ! Et puis fin.";
    let longest = readability(text, Language::Fr).unwrap().longest;
    assert_eq!(&text[longest], "Celle-ci est bien la plus longue des trois phrases !");
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in prop_oneof![any::<String>(), "(\\PC{0,60}[.!? \n]){0,9}"]) {
        let _ = detect(&text);
        for language in Language::ALL {
            if let Some(read) = readability(&text, language) {
                prop_assert!(text.get(read.longest.clone()).is_some_and(|it| !it.is_empty()));
            }
        }
    }

    /// Syllables are looked for in words of up to a certain length.
    #[test]
    fn long_words_have_syllables(word in "[a-zé]{30,60}") {
        prop_assert!(readability(&word, Language::Fr).is_some());
        prop_assert!(readability(&word, Language::En).is_some());
    }
}
