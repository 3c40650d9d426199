use paperfirst_core::{
    checks::{Evidence, Level},
    text::Language,
};

use super::{applies, found, people::sketch, quotes, silent};

#[test]
fn letters_that_are_none() {
    for (text, shown) in [
        ("𝗣𝗮𝗶𝗲 pour les cabinets", "𝗣𝗮𝗶𝗲"),
        ("La 𝒑𝒂𝒊𝒆 𝒄𝒍𝒂𝒊𝒓𝒆, enfin", "𝒑𝒂𝒊𝒆 𝒄𝒍𝒂𝒊𝒓𝒆"),
        ("Ⓟⓐⓨⓡⓞⓛⓛ for all", "Ⓟⓐⓨⓡⓞⓛⓛ"),
        ("Ｐａｙｒｏｌｌ for all", "Ｐａｙｒｏｌｌ"),
    ] {
        for language in Language::SPOKEN {
            let dossier = sketch(language).base("headline", text).told();
            let [finding] = &found(&dossier, "fancy-letters")[..] else { panic!("{text}") };
            assert_eq!(finding.level, Level::Important);
            assert_eq!(finding.title.id, "finding-fancy-letters-letters");
            assert_eq!(quotes(finding), [shown]);
        }
    }
}

#[test]
fn runs_of_symbols() {
    for (text, shown) in [
        ("🔥🔥🔥🔥🔥🔥🔥🔥 La paie", "🔥🔥🔥🔥🔥🔥🔥🔥"),
        ("Paie ━━━━━━━━━━ contrats", "━━━━━━━━━━"),
        ("✨ 🚀 ✨ 🚀 ✨ 🚀 ✨ Bonjour", "✨ 🚀 ✨ 🚀 ✨ 🚀 ✨"),
    ] {
        let dossier = sketch(Language::Fr).base("summary", text).told();
        let [finding] = &found(&dossier, "fancy-letters")[..] else { panic!("{text}") };
        assert_eq!(finding.title.id, "finding-fancy-letters-symbols");
        assert_eq!(quotes(finding), [shown]);
    }
}

#[test]
fn a_sign_here_and_there_is_fine() {
    for text in [
        "🇫🇷 🇬🇧 🇪🇸 paie en trois langues",
        "Noté ★★★★★ par mes clients",
        "• paie\n• contrats\n• déclarations\n• conseil\n• formation\n• audit\n• reprise",
        "✅ paie ✅ contrats ✅ déclarations ✅ conseil ✅ formation ✅ audit ✅ reprise",
        "Thèse sur les groupes 𝑝-adiques, n° 12, 1ᵉʳ prix, Mˡˡᵉ Roux, 300 m², ℃",
        "Merci 😊",
        "Famille 👩‍👩‍👧‍👦 👩🏽‍💻",
    ] {
        for language in Language::SPOKEN {
            let dossier = sketch(language).base("summary", text).told();
            assert!(silent(&dossier, "fancy-letters"), "{text}");
        }
    }
}

#[test]
fn capitals_that_shout() {
    for (language, text, shown) in [
        (Language::Fr, "GESTIONNAIRE DE PAIE pour les cabinets", "GESTIONNAIRE DE PAIE"),
        (Language::Fr, "J’AIDE LES CABINETS À BIEN PAYER", "J’AIDE LES CABINETS À BIEN PAYER"),
        (Language::En, "EXPERIENCED PAYROLL MANAGER in Leeds", "EXPERIENCED PAYROLL MANAGER"),
    ] {
        let dossier = sketch(language).base("headline", text).told();
        let [finding] = &found(&dossier, "shouting")[..] else { panic!("{text}") };
        assert_eq!(finding.level, Level::Polish);
        assert_eq!(quotes(finding), [shown]);
        assert!(matches!(
            finding.evidence.last(),
            Some(Evidence::Measure { value, threshold: 30 }) if *value > 30
        ));
    }
}

#[test]
fn acronyms_and_titles_do_not() {
    for (language, text) in [
        (Language::Fr, "Paie, SIRH, DSN, URSSAF, CSE, RGPD : cabinets et PME"),
        (Language::Fr, "Ingénieure QSE, ISO 9001, ISO 14001, OHSAS, RSE et ESG"),
        (Language::En, "Payroll Manager, HR And Benefits For Charities In Leeds"),
        (Language::En, "AWS, GCP, SQL, ETL and BI engineer, ex-NHS and BBC"),
        (Language::Fr, "Je suis Nadia ROUX, gestionnaire de paie à Rennes"),
    ] {
        let dossier = sketch(language).base("headline", text).told();
        assert!(silent(&dossier, "shouting"), "{text}");
    }
    assert!(!applies(&sketch(Language::Fr).base("headline", "PAIE ET SIRH").told(), "shouting"));
}
