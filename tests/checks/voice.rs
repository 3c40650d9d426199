use paperfirst_core::{checks::Level, text::Language};

use super::{applies, found, people::sketch, quotes, silent};
use crate::support::{Tale, dossier};

fn nadia(language: Language, summary: &str) -> Tale {
    let named = sketch(language).base("first_name", "Nadia").base("last_name", "Roux");
    named.base("summary", summary)
}

#[test]
fn told_by_somebody_else() {
    for (language, text, shown) in [
        (Language::Fr, "Nadia Roux accompagne les cabinets depuis 2012.", "Nadia Roux"),
        (Language::Fr, "La paie sans stress. Nadia est gestionnaire à Rennes.", "Nadia"),
        (Language::Fr, "Elle accompagne les cabinets depuis 2012.", "Elle"),
        (Language::En, "Nadia Roux has run payroll for charities since 2012.", "Nadia Roux"),
        (Language::En, "She runs payroll for charities.", "She"),
    ] {
        let [finding] = &found(&nadia(language, text).told(), "first-person")[..] else {
            panic!("{text}")
        };
        assert_eq!((finding.level, quotes(finding)), (Level::Polish, vec![shown]));
    }
}

#[test]
fn told_by_oneself_or_by_nobody() {
    for (language, text) in [
        (Language::Fr, "Nadia Roux accompagne les cabinets. J’écoute, puis je compte."),
        (Language::Fr, "Gestionnaire de paie à Rennes. Bulletins justes, à l’heure."),
        (Language::Fr, "Nadia Roux, gestionnaire de paie. Bulletins justes, à l’heure."),
        (Language::Fr, "Nadia et son équipe tiennent la paie de 80 cabinets."),
        (Language::Fr, "Il faut payer juste. Un bulletin clair : il aide chacun à comprendre."),
        (Language::Fr, "Cabinet de paie. Nous suivons 80 cabinets, Nadia dirige le tout."),
        (Language::En, "Nadia Roux runs payroll; we answer within a day."),
        (Language::En, "Payroll for charities. She who counts, wins."),
        (Language::En, "Nadia Roux – payroll for charities."),
    ] {
        assert!(silent(&nadia(language, text).told(), "first-person"), "{text}");
    }
}

#[test]
fn where_the_third_person_is_in_use() {
    let text = "Nadia Roux étudie la paie des cabinets depuis 2012.";
    for network in ["google_business_profile", "orcid", "researchgate"] {
        let tale = dossier("Nadia Roux", Language::Fr).on(network).base("first_name", "Nadia");
        assert!(!applies(&tale.base("summary", text).told(), "first-person"), "{network}");
    }
}
