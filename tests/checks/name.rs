use paperfirst_core::{checks::Level, text::Language};

use super::{brief, found, quotes, silent};
use crate::support::dossier;

fn on(
    network: &str,
    language: Language,
    first: &str,
    last: &str,
) -> paperfirst_core::dossier::Dossier {
    dossier("Nadia", language).on(network).base("first_name", first).base("last_name", last).told()
}

#[test]
fn more_than_a_name() {
    for (language, last, aspect, quoted) in [
        (Language::Fr, "Petit 06 12 34 56 78", "contact", "06 12 34 56 78"),
        (Language::Fr, "Petit +33 6 12 34 56 78", "contact", "+33 6 12 34 56 78"),
        (Language::En, "Petit marc@petit.fr", "contact", "marc@petit.fr"),
        (Language::En, "Petit (415) 555-2671", "contact", "(415) 555-2671"),
        (Language::Fr, "Petit, 12 rue des Lilas", "contact", "12 rue des Lilas"),
        (Language::En, "Petit www.petit.com", "contact", "www.petit.com"),
        (Language::Fr, "Petit | Coach de dirigeants", "slogan", "Coach de dirigeants"),
        (Language::Fr, "Petit – j’aide les artisans", "slogan", "j’aide"),
        (Language::En, "Petit • Growth for shops", "slogan", "Growth for shops"),
        (Language::En, "Petit, career coach", "slogan", "coach"),
        (Language::Fr, "Petit - Consultante RH", "slogan", "Consultante"),
        (Language::En, "Petit - Open to work", "slogan", "Open to work"),
        (Language::Fr, "Petit 🚀", "emoji", "🚀"),
        (Language::En, "Petit ✅", "emoji", "✅"),
    ] {
        let dossier = on("linkedin", language, "Marc", last);
        let [finding] = &found(&dossier, "name-clean")[..] else { panic!("{last}") };
        assert_eq!(finding.title.id, format!("finding-name-clean-{aspect}"), "{last}");
        assert_eq!(finding.level, Level::Blocker, "{last}");
        let quoted = quoted.trim_start_matches('(');
        assert!(quotes(finding)[0].contains(quoted), "{last}: {finding:?}");
    }
}

#[test]
fn names_as_people_have_them() {
    for (first, last) in [
        ("Claire", "Delmas"),
        ("Marc", "Boulanger-Lefèvre"),
        ("María del Carmen", "Fernández de la Vega Sanz"),
        ("Gal·la", "Puig i Soler"),
        ("James", "Coach"),
        ("Anne - Sophie", "Martin"),
        ("Jean", "Petit, MBA, Ph.D."),
        ("Jean", "Petit | PhD"),
        ("Yumi (由美)", "田中"),
        ("O’Brien", "D’Arcy Jr."),
        ("Émilie", "Dupont (née Roux)"),
        ("M’bala", "N’Diaye"),
        ("Louis", "XVI"),
        ("Delmas", "Claire, Anne"),
    ] {
        for language in Language::SPOKEN {
            assert!(silent(&on("linkedin", language, first, last), "name-clean"), "{first} {last}");
        }
    }
}

#[test]
fn a_display_name_is_freer() {
    let level = |last| brief(&on("bluesky", Language::Fr, "Marc", last), "name-clean")[0].1;
    assert_eq!(level("Petit 🥖"), Level::Polish);
    assert_eq!(level("Petit | pain au levain"), Level::Polish);
    assert_eq!(level("Petit 06 12 34 56 78"), Level::Important);
}
