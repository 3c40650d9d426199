use paperfirst_core::text::Language;

use super::{quiet, silent, told};
use crate::support::{Tale, dossier};

/// Works at Cabinet Bressan since 2014, after two years at Garonne Usinage.
fn accountant(language: Language) -> Tale {
    let title = if language == Language::Fr { "Responsable paie" } else { "Payroll manager" };
    dossier("Paul Ngo", language)
        .on("linkedin")
        .on("malt")
        .on("x")
        .on("github")
        .entry(
            "experience",
            &[("title", title), ("organisation", "Cabinet Bressan SARL"), ("start", "2014-09")],
        )
        .entry(
            "experience",
            &[
                ("title", "Comptable"),
                ("organisation", "Garonne Usinage"),
                ("start", "2012"),
                ("end", "2014-08"),
            ],
        )
}

#[test]
fn another_employer() {
    for (language, network, field, text) in [
        (Language::Fr, "linkedin", "headline", "Responsable paie chez Martin & Fils"),
        (Language::Fr, "malt", "title", "Paie du BTP chez Martin | Lyon"),
        (Language::Fr, "x", "bio", "Responsable paie chez Martin. Vélo le dimanche."),
        (Language::Fr, "github", "company", "Garonne Usinage"),
        (Language::En, "linkedin", "headline", "Payroll manager at Northern Freight, Leeds"),
        (Language::En, "x", "bio", "Payroll manager @ Northern Freight. Cyclist."),
        (Language::En, "github", "company", "@northern-freight"),
    ] {
        let dossier = accountant(language).write(network, field, text).told();
        let found = told(&dossier, "coherent-company");
        let [(on, _, texts)] = &found[..] else { panic!("{text}: {found:?}") };
        assert_eq!((on.as_str(), texts[0].as_str()), (network, text));
        assert_eq!(texts[1], "Cabinet Bressan SARL");
    }
}

#[test]
fn an_employer_in_the_base_is_told_where_both_are_read() {
    let dossier = accountant(Language::Fr).base("headline", "Responsable paie chez Martin").told();
    let found = told(&dossier, "coherent-company");
    let networks: Vec<_> = found.iter().map(|(network, _, _)| network.as_str()).collect();
    assert_eq!(networks, ["linkedin", "malt"]);
}

#[test]
fn whoever_leads_it() {
    let chief = |bio: &str| {
        dossier("Philippe", Language::Fr)
            .on("linkedin")
            .on("x")
            .entry(
                "experience",
                &[("title", "Président-directeur général"), ("organisation", "Fonderies du Val")],
            )
            .write("x", "bio", bio)
            .told()
    };
    assert_eq!(told(&chief("Président du Groupe Valfonte. Voile."), "coherent-company").len(), 1);
    assert!(silent(&chief("Président des Fonderies du Val. Voile."), "coherent-company"));
    assert!(quiet(&chief("Fondateur du Club des Forges. Voile."), "coherent-company"));
    assert!(quiet(&chief("Président de jury, père de quatre enfants."), "coherent-company"));
}

#[test]
fn the_same_employer() {
    for (language, network, field, text) in [
        (Language::Fr, "linkedin", "headline", "Responsable paie chez Bressan, à Lyon"),
        (Language::Fr, "linkedin", "headline", "Responsable paie chez CABINET BRESSAN | BTP"),
        (Language::Fr, "github", "company", "@CabinetBressan"),
        (Language::En, "github", "company", "Cabinet Bressan Ltd"),
        (Language::En, "linkedin", "headline", "Payroll manager at Bressan for builders"),
    ] {
        let dossier = accountant(language).write(network, field, text).told();
        assert!(silent(&dossier, "coherent-company"), "{text}");
    }
}

#[test]
fn no_employer_of_today() {
    for (language, network, field, text) in [
        (Language::Fr, "linkedin", "headline", "Paie du BTP, ex-comptable chez Martin"),
        (Language::Fr, "linkedin", "headline", "J’interviens chez vous, à Lyon"),
        (Language::Fr, "linkedin", "headline", "Bénévole chez Emmaüs, paie du BTP"),
        (Language::Fr, "x", "bio", "J’ai été comptable chez Martin pendant neuf ans."),
        (Language::Fr, "github", "company", "Indépendant"),
        (Language::En, "linkedin", "headline", "Payroll at scale | Speaker at TEDx"),
        (Language::En, "linkedin", "headline", "Formerly at Google, payroll for builders"),
        (Language::En, "x", "bio", "Find me @PaulNgo, or at home"),
        (Language::En, "github", "company", "Freelance"),
    ] {
        let dossier = accountant(language).write(network, field, text).told();
        assert!(quiet(&dossier, "coherent-company"), "{text}");
    }
    let student = dossier("Aoife", Language::En)
        .on("linkedin")
        .entry("experience", &[("title", "Baker"), ("organisation", "Shandon Bakery")])
        .entry("education", &[("title", "BSc"), ("organisation", "University College Cork")])
        .base("headline", "Researcher at University College Cork: fermentation");
    assert!(silent(&student.told(), "coherent-company"));
}

#[test]
fn another_rank() {
    for (language, headline) in [
        (Language::Fr, "Directrice de la paie, pour les entreprises du bâtiment"),
        (Language::Fr, "Assistant paie | BTP"),
        (Language::En, "Director of payroll for builders"),
        (Language::En, "Payroll assistant, Leeds"),
    ] {
        let dossier = accountant(language).write("malt", "title", headline).told();
        let found = told(&dossier, "coherent-title");
        assert_eq!(found.len(), 1, "{headline}");
        assert_eq!(found[0].2[0], headline);
    }
    let two = dossier("Paul", Language::Fr)
        .on("linkedin")
        .on("malt")
        .base("headline", "Directeur marketing")
        .write("malt", "title", "Chargé de marketing")
        .told();
    let expected = ["Chargé de marketing".to_owned(), "Directeur marketing".to_owned()];
    assert_eq!(
        told(&two, "coherent-title"),
        [("malt".to_owned(), "linkedin".to_owned(), expected)]
    );
}

#[test]
fn the_same_rank_or_another_trade() {
    for (language, headline) in [
        (Language::Fr, "Responsable de la paie, pour les entreprises du bâtiment"),
        (Language::Fr, "Cheffe du service paie"),
        (Language::Fr, "Paie du BTP : 300 bulletins par mois"),
        (Language::Fr, "Formateur en droit social"),
        (Language::Fr, "Directeur de chorale le dimanche"),
        (Language::En, "Head of payroll for builders"),
        (Language::En, "Trainer in employment law"),
    ] {
        let dossier = accountant(language).write("malt", "title", headline).told();
        assert!(quiet(&dossier, "coherent-title"), "{headline}");
    }
}

#[test]
fn other_years() {
    for text in [
        "Responsable paie, Cabinet Bressan, 2016 – aujourd’hui",
        "Cabinet Bressan (septembre 2014 - juin 2022) : 300 bulletins par mois",
        "Responsable paie\nCabinet Bressan\nDe 2016 à 2026",
        "2014 – présent : Cabinet Bressan\n2010 – 2014 : Garonne Usinage, comptable",
        "Garonne Usinage, 2012 à 2015",
    ] {
        let dossier = accountant(Language::Fr).write("malt", "experience", text).told();
        let found = told(&dossier, "coherent-dates");
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!(found[0].2[0], text);
    }
}

#[test]
fn the_same_years() {
    for text in [
        "Responsable paie, Cabinet Bressan, 2014 – aujourd’hui",
        "Cabinet Bressan, sept. 2014 - présent\nGaronne Usinage, 2012-2014",
        "Responsable paie\nCabinet Bressan\n2014 → maintenant",
        "2012 à 2014 : Garonne Usinage, comptable",
    ] {
        let dossier = accountant(Language::Fr).write("malt", "experience", text).told();
        assert!(silent(&dossier, "coherent-dates"), "{text}");
    }
    for text in [
        "Cabinet Bressan : reprise de 12 dossiers en 2021",
        "Dix ans de paie du bâtiment.",
        "Northern Freight, 2001 – 2009",
        "Cabinet Bressan et Garonne Usinage, 2012 – 2026",
    ] {
        let dossier = accountant(Language::Fr).write("malt", "experience", text).told();
        assert!(quiet(&dossier, "coherent-dates"), "{text}");
    }
    // One post after another in the same house: told one by one or all together.
    for years in ["2011 – 2015", "2015 – 2020", "2011 – 2020"] {
        let dossier = dossier("Priya", Language::En)
            .on("malt")
            .entry(
                "experience",
                &[("organisation", "Harbourside"), ("start", "2015"), ("end", "2020")],
            )
            .entry(
                "experience",
                &[("organisation", "Harbourside"), ("start", "2011"), ("end", "2015")],
            )
            .write("malt", "experience", &format!("Harbourside, {years}"))
            .told();
        assert!(silent(&dossier, "coherent-dates"), "{years}");
    }
}

fn since(language: Language, base: &str, own: &str) -> paperfirst_core::dossier::Dossier {
    dossier("Claire", language)
        .on("linkedin")
        .on("x")
        .base("summary", base)
        .write("x", "bio", own)
        .told()
}

#[test]
fn another_number_of_years() {
    for (language, base, own) in [
        (
            Language::Fr,
            "Depuis 2019, j’aide les commerces indépendants à vendre en ligne.",
            "Depuis 2017, j’aide les commerces de Bordeaux à vendre en ligne.",
        ),
        (Language::Fr, "Comptable indépendante depuis 2012.", "Indépendante depuis 2015, à Lyon."),
        (
            Language::Fr,
            "12 ans d’expérience en paie.",
            "Paie du BTP. 15 ans d’expérience en paie !",
        ),
        (
            Language::En,
            "Since 2019 I have helped shops sell online.",
            "Since 2016 I have helped shops.",
        ),
        (Language::En, "I have 12 years of experience.", "9 years’ experience. Leeds."),
    ] {
        let found = told(&since(language, base, own), "coherent-dates");
        assert_eq!(found, [("x".into(), "linkedin".into(), [own.into(), base.into()])], "{own}");
    }
}

#[test]
fn the_same_number_of_years() {
    for (language, base, own) in [
        (Language::Fr, "Depuis 2019, j’aide les commerces.", "J’aide les commerces depuis 2019."),
        (Language::Fr, "Depuis 2019, j’aide les commerces.", "Maman de trois enfants depuis 2015."),
        (Language::Fr, "12 ans d’expérience en paie.", "Plus de 10 ans d’expérience en paie."),
        (Language::Fr, "12 ans d’expérience en paie.", "3 ans d’expérience en Rust."),
        (Language::Fr, "12 ans d’expérience.", "11 ans d’expérience."),
        (Language::En, "Since 2019 I have helped shops sell online.", "Since 2022 I have sailed."),
        (Language::En, "12 years of experience in payroll.", "10+ years of experience in payroll."),
    ] {
        assert!(quiet(&since(language, base, own), "coherent-dates"), "{own}");
    }
}
