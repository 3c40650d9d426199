use paperfirst_core::{checks::Level, text::Language};

use super::{applies, brief, found, people::sketch, quotes, silent};
use crate::support::dossier;

#[test]
fn what_a_stranger_could_misuse() {
    for (language, text, what, quoted) in [
        (Language::Fr, "Écrivez-moi à nadia.roux@gmail.com.", "email", "nadia.roux@gmail.com"),
        (Language::En, "Write to nadia_roux@btinternet.com", "email", "nadia_roux@btinternet.com"),
        (Language::Fr, "Mon portable : 06 12 34 56 78.", "phone", "06 12 34 56 78"),
        (Language::Fr, "Tél. 06.12.34.56.78", "phone", "06.12.34.56.78"),
        (Language::Fr, "Appelez le +33 (0)6 12 34 56 78", "phone", "+33 (0)6 12 34 56 78"),
        (Language::En, "Call 020 7946 0958 any day", "phone", "020 7946 0958"),
        (Language::En, "Call 415-555-2671.", "phone", "415-555-2671"),
        (
            Language::Fr,
            "J’habite 12 bis, rue des Lilas, à Lyon.",
            "street",
            "12 bis, rue des Lilas",
        ),
        (
            Language::Fr,
            "3 place de la République, 69002 Lyon",
            "street",
            "3 place de la République",
        ),
        (
            Language::En,
            "I live at 14 Upper Cowley Road in Oxford.",
            "street",
            "14 Upper Cowley Road",
        ),
        (Language::Fr, "Née le 12 mars 1984 à Brest.", "birth", "Née le 12 mars 1984"),
        (Language::Fr, "Date de naissance : 12/03/1984", "birth", "Date de naissance : 12/03/1984"),
        (Language::En, "Born on 12 March 1984 in Leeds.", "birth", "Born on 12 March 1984"),
    ] {
        let dossier = sketch(language).base("summary", text).told();
        let [finding] = &found(&dossier, "contact-exposed")[..] else { panic!("{text}") };
        assert_eq!(finding.title.id, format!("finding-contact-exposed-{what}"), "{text}");
        assert_eq!((finding.level, quotes(finding)), (Level::Important, vec![quoted]));
    }
}

#[test]
fn what_only_looks_like_it() {
    for text in [
        // Given out for work.
        "Écrivez-moi : bonjour@nadia-roux.fr",
        "Write to me at nadia@roux-payroll.co.uk and I will answer.",
        "Retrouvez-moi : @nadia@mastodon.social",
        // Figures of other kinds.
        "De 2010 à 2024, 1 200 bulletins par mois, 14 500 000 € de masse salariale.",
        "SIRET 552 100 554 00013, NDA 11 75 12345 67",
        "ORCID 0000-0002-1825-0097, ISBN 978-2-07-036822-8 et 0-306-40615-2",
        "Du 01.02.2020 au 03.04.2021, le 09.12.2019 10 fois",
        "+10 000 000 de vues, +20 % en 2024",
        "doi:10.1000/0123456789, ref_0612345678",
        "Versions 1.2.3 à 06.12.34",
        // Streets where nobody lives.
        "J’ai tenu une librairie pendant neuf ans, rue Notre-Dame.",
        "3 rues piétonnes, 12 cours de yoga, 2 places de marché",
        "Les 15 chemin faisant",
        "Atelier ouvert du mardi au samedi, 12 rue des Lilas, Nantes.",
        "Drop in: our workshop is at 14 Cowley Road, Oxford.",
        "Since 2019 Baker Street has been my market",
        // No birth, or a company's.
        "Association née le 14 juillet 2019 d’une rencontre",
        "Une idée née en 1984, un soir de 1990",
        "A project born on a Sunday in 1984",
    ] {
        for language in Language::SPOKEN {
            let dossier = sketch(language).base("summary", text).told();
            assert!(silent(&dossier, "contact-exposed"), "{text}");
        }
    }
}

#[test]
fn a_box_made_for_it_is_no_exposure() {
    let boxes = dossier("Nadia", Language::Fr)
        .on("linkedin")
        .base("phone", "06 12 34 56 78")
        .base("email", "nadia@gmail.com")
        .write("linkedin", "address", "12 rue des Lilas, Lyon")
        .base("headline", "Paie des boulangers")
        .told();
    assert!(silent(&boxes, "contact-exposed"));
    let shop = dossier("Roux", Language::Fr)
        .on("google_business_profile")
        .write("google_business_profile", "address", "12 rue des Lilas, 69003 Lyon")
        .write("google_business_profile", "description", "Pain au levain, 12 rue des Lilas.")
        .told();
    assert!(silent(&shop, "contact-exposed"));
    let contact = dossier("Roux", Language::En)
        .on("facebook_page")
        .write("facebook_page", "contact", "020 7946 0958, roux@gmail.com")
        .told();
    assert!(!applies(&contact, "contact-exposed"));
}

#[test]
fn each_text_and_each_kind_is_told_apart() {
    let dossier = sketch(Language::Fr)
        .base("headline", "Paie, nadia@orange.fr, 06 12 34 56 78")
        .entry("experience", &[("title", "Paie"), ("description", "Au 06 12 34 56 78")])
        .told();
    let keys: Vec<_> =
        brief(&dossier, "contact-exposed").into_iter().map(|found| found.2).collect();
    assert_eq!(
        keys,
        [
            "contact-exposed:linkedin:fr:headline:email",
            "contact-exposed:linkedin:fr:headline:phone",
            "contact-exposed:linkedin:fr:entry-1.experience_description:phone",
        ]
    );
}
