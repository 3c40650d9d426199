use paperfirst_core::text::Language;

use super::{applies, found, people::sketch, quotes, silent};

fn faults(language: Language, text: &str) -> Vec<String> {
    let dossier = sketch(language).base("summary", text).told();
    let findings = found(&dossier, "typography");
    assert!(findings.len() <= 1, "one finding for the field");
    findings.iter().flat_map(|finding| quotes(finding)).map(str::to_owned).collect()
}

#[test]
fn french_wants_blanks_that_do_not_break() {
    for (text, places) in [
        ("Mon métier : la paie", &["métier :"][..]),
        ("Mon métier: la paie", &["métier:"]),
        ("Une question ? Une idée!", &["question ?", "idée!"]),
        ("La paie ; les contrats", &["paie ;"]),
        ("Le « bulletin clair »", &["« bulletin", "clair »"]),
        ("Le «bulletin clair»", &["«bulletin", "clair»"]),
        ("Le \"bulletin\" clair", &["\"bulletin\"", "\" clair"]),
        ("La paie  des cabinets", &["paie des"]),
        ("Tarif (dès 300 €) :\nsur devis", &["€) :"]),
    ] {
        assert_eq!(faults(Language::Fr, text), places, "{text}");
    }
}

#[test]
fn french_that_is_well_set() {
    for text in [
        "Mon métier\u{a0}: la paie\u{202f}; les contrats\u{202f}? Aussi\u{202f}!",
        "Le «\u{a0}bulletin clair\u{a0}» et le «\u{202f}reste\u{202f}».",
        "Ouvert à 14:30, format 16:9, std::mem, https://exemple.fr/?a=1;b=2, www.exemple.fr?a",
        "Bonjour :) et merci ;-) :D :tada:",
        "Vraiment\u{202f}?! (!) … \u{2026}?",
        "Un écran de 24\" et l'apostrophe droite",
        "  En retrait\n  aussi  \nfin",
        ": au début",
    ] {
        assert_eq!(faults(Language::Fr, text), [""; 0], "{text}");
    }
}

#[test]
fn english_wants_no_blank_before_a_sign() {
    for (text, places) in [
        ("Payroll : on time", &["Payroll :"][..]),
        ("Any questions ? Ask me !", &["questions ?", "me !"]),
        ("On time , every time .", &["time ,", "time ."]),
        ("Payroll\u{a0}: on time", &["Payroll :"]),
        ("The  payroll", &["The payroll"]),
    ] {
        assert_eq!(faults(Language::En, text), places, "{text}");
    }
}

#[test]
fn english_that_is_well_set() {
    for text in [
        "Payroll: on time; in full. Any questions? Ask me!",
        "I write .NET and .env files, and then ... I rest.",
        "One sentence.  Another, as typists set it.",
        "See you :) or ;-) at 14:30, “quoted” or \"quoted\"",
        "  Indented\n\n: odd",
    ] {
        assert_eq!(faults(Language::En, text), [""; 0], "{text}");
    }
}

#[test]
fn other_languages_are_left_alone() {
    let dossier = sketch(Language::De).base("summary", "Ich rechne : immer").told();
    assert!(!applies(&dossier, "typography"));
    let dossier = sketch(Language::Fr).base("summary", "Le code `a ? b : c` en vrai").told();
    assert!(!applies(&dossier, "typography"), "code has its own");
    let english = "I help small breweries find their first customers abroad, and I answer every \
        question that people ask me about Belgium! Which one is yours?";
    assert_eq!(faults(Language::Fr, english), Vec::<String>::new());
    let dossier = sketch(Language::Fr).base("headline", "La paie : bien faite").told();
    assert!(!silent(&dossier, "typography"), "headlines are read");
    let english =
        "Student in marine biology, sailing around the coasts of Belgium: ask me anything!";
    let dossier = sketch(Language::Fr).base("summary", english).told();
    assert!(!applies(&dossier, "typography"), "English in a French profile");
}
