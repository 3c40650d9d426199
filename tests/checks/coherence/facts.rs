use paperfirst_core::{
    checks::{self, Evidence},
    text::Language,
};

use super::{all, quiet, silent, told};
use crate::support::{Tale, dossier};

fn named(first: &str, last: &str) -> Tale {
    dossier("Marie", Language::Fr)
        .on("malt")
        .on("github")
        .on("mastodon")
        .base("first_name", first)
        .base("last_name", last)
}

#[test]
fn a_name_written_in_two_ways() {
    for (name, other) in [
        ("Marie Dupont-Leroy", ["Marie", "Dupont"]),
        ("Marie-Claire Dupont", ["Marie", "Dupont"]),
        ("Dr Marie Dupond", ["Marie", "Dupont"]),
        ("Alex Martin", ["Alexandre", "Martin"]),
        ("Nadia Ben Ali", ["Nadia", "Benaly"]),
        ("M. J. Feldmann", ["Martin", "Feld"]),
    ] {
        let dossier = named(other[0], other[1]).write("github", "name", name).told();
        let whole = other.join(" ");
        let expected = ("github".to_owned(), "mastodon".to_owned(), [name.to_owned(), whole]);
        assert_eq!(told(&dossier, "coherent-name"), [expected], "{name}");
    }
}

#[test]
fn the_same_name() {
    for name in [
        "Marie Dupont",
        "marie dupont",
        "DUPONT Marie",
        "Marie Dupônt",
        "Mme Marie Dupont",
        "Marie Dupont, PhD",
        "Marie Dupont ⚓ Cap sur demain !",
        "Marie Dupont | Comptable",
        "Marie Dupont - comptable à Lyon",
        "Marie Dupont Conseil",
        "Marie Dupont comptable",
        "M. Dupont",
        "Marie D.",
        "Marie A. Dupont",
        "Marie",
        "mdupont",
        "Les comptes de Marie",
        "Dupont Gestion",
        "Мари Дюпон",
        "🦀",
    ] {
        let dossier = named("Marie", "Dupont").write("github", "name", name).told();
        assert!(silent(&dossier, "coherent-name"), "{name}");
    }
}

#[test]
fn a_firm_is_not_a_person() {
    let dossier = named("Gurpreet", "Bains")
        .write("github", "name", "Clearview Bains")
        .entry("experience", &[("title", "Owner"), ("organisation", "Clearview Bains Ltd")])
        .told();
    assert!(silent(&dossier, "coherent-name"));
}

#[test]
fn a_first_and_a_last_name() {
    let tale = || named("Marie", "Dupont").on("linkedin").on("orcid");
    let married = tale().write("linkedin", "last_name", "Dupont-Leroy").told();
    let [(network, other, _)] = &told(&married, "coherent-name")[..] else { panic!("one") };
    assert_eq!((network.as_str(), other.as_str()), ("linkedin", "orcid"));
    let [finding] = &all(&checks::run(&married), "coherent-name")[..] else { panic!("one") };
    let places = finding.evidence.iter().map(|evidence| match evidence {
        Evidence::Version { place, .. } => (place.owner.as_str(), place.field.as_str()),
        other => panic!("{other:?}"),
    });
    let places: Vec<_> = places.collect();
    assert_eq!(places, [("linkedin", "last_name"), ("base", "last_name")]);
    let second = tale().write("orcid", "given_names", "Marie Anne").told();
    assert!(silent(&second, "coherent-name"));
}

#[test]
fn the_base_that_nobody_shows() {
    let dossier = dossier("Marie", Language::Fr)
        .on("github")
        .base("location", "Lyon")
        .write("github", "location", "Bordeaux")
        .told();
    let expected = ("github".into(), "version-base".into(), ["Bordeaux".into(), "Lyon".into()]);
    assert_eq!(told(&dossier, "coherent-place"), [expected]);
}

#[test]
fn two_own_texts_are_held_against_each_other_once() {
    let tale = || dossier("Marie", Language::En).on("github").on("x").on("gitlab");
    let two = tale()
        .write("github", "location", "Leeds")
        .write("x", "location", "Bristol")
        .write("gitlab", "location", "Leeds, England")
        .told();
    let expected = ("x".into(), "github".into(), ["Bristol".into(), "Leeds".into()]);
    assert_eq!(told(&two, "coherent-place"), [expected]);
    // Against the base, only those whose text is their own.
    let base = tale().base("location", "Leeds").write("x", "location", "Bristol").told();
    let expected = ("x".into(), "github".into(), ["Bristol".into(), "Leeds".into()]);
    assert_eq!(told(&base, "coherent-place"), [expected]);
}

fn placed(base: &str, own: &str) -> paperfirst_core::dossier::Dossier {
    dossier("Marie", Language::Fr)
        .on("linkedin")
        .on("malt")
        .base("location", base)
        .write("malt", "location_remote", own)
        .told()
}

#[test]
fn two_places() {
    for (base, own) in [
        ("Bordeaux, Nouvelle-Aquitaine", "Lyon"),
        ("Lyon, France", "Nantes, France"),
        ("Saint-Étienne", "Saint-Malo"),
        ("Nantes", "Nancy"),
        ("Leeds, England", "Bristol, England"),
        ("Montpellier", "Région lyonnaise"),
    ] {
        assert_eq!(told(&placed(base, own), "coherent-place").len(), 1, "{base} / {own}");
    }
}

#[test]
fn the_same_place() {
    for (base, own) in [
        ("Bordeaux", "Bordeaux, France"),
        ("Bordeaux, Nouvelle-Aquitaine", "BORDEAUX"),
        ("Bordeaux", "Région bordelaise"),
        ("Lyon, Auvergne-Rhône-Alpes", "Agglomération lyonnaise"),
        ("Paris", "Île-de-France"),
        ("Bordeaux", "Gironde"),
        ("Lyon", "France"),
        ("Leeds, England", "Yorkshire"),
        ("London", "Greater London"),
        ("Rennes, Bretagne", "Rennes, à distance ou sur place en Bretagne"),
        ("Rennes", "Télétravail"),
        ("Rennes", "Remote"),
        ("Bordeaux", "12 rue du Port, 33800 Talence"),
        ("Bordeaux", "quelque part entre deux trains"),
        ("Saint-Étienne", "St-Étienne"),
        ("Lyon / Paris", "Paris"),
        ("東京", "大阪"),
        ("Nantes", "🌍"),
    ] {
        assert!(silent(&placed(base, own), "coherent-place"), "{base} / {own}");
    }
}

fn linked(own: &str) -> Tale {
    dossier("Marie", Language::Fr)
        .on("linkedin")
        .on("x")
        .base("link", "https://www.marie-dupont.fr/")
        .write("x", "website", own)
}

#[test]
fn two_sites() {
    for own in ["https://mariedupont.fr", "marie-dupont.com", "http://www.cabinet-martin.fr/equipe"]
    {
        assert_eq!(told(&linked(own).told(), "coherent-link").len(), 1, "{own}");
    }
}

#[test]
fn the_same_site() {
    for own in [
        "marie-dupont.fr",
        "http://marie-dupont.fr",
        "HTTPS://Marie-Dupont.fr/contact?utm_source=x#haut",
        "https://blog.marie-dupont.fr/",
        "https://www.malt.fr/profile/mariedupont",
        "https://linktr.ee/marie",
        "https://mariedupont.github.io",
        "pas encore",
        "marie@dupont.fr",
    ] {
        assert!(silent(&linked(own).told(), "coherent-link"), "{own}");
    }
    let second = linked("https://carnet-de-marie.fr")
        .entry("links", &[("title", "Carnet"), ("link", "https://carnet-de-marie.fr/")])
        .told();
    assert!(silent(&second, "coherent-link"));
}

const LONG: &str = "Je tiens la paie et les comptes de treize entreprises du bâtiment, de la facture \
    au bilan, et je réponds le jour même.";
const OTHER: &str = "Voile, golf et bonnes tables entre Meuse et mer du Nord. Mes propos n’engagent \
    que moi, et mon chien.";

fn heard() -> Tale {
    dossier("Marie", Language::Fr)
        .on("linkedin")
        .on("x")
        .target("PME", &["paie", "bilan", "bâtiment"])
        .base("summary", LONG)
}

#[test]
fn two_messages() {
    let dossier = heard().write("x", "bio", OTHER).told();
    let expected = ("x".into(), "linkedin".into(), [OTHER.into(), LONG.into()]);
    assert_eq!(told(&dossier, "coherent-message"), [expected]);
    // Each has words of the targets, but none that the other has.
    let dossier = dossier_of_two(
        "La paie, et rien d’autre : c’est ce que je fais le mieux, depuis toujours.",
    );
    assert_eq!(told(&dossier, "coherent-message").len(), 1);
}

fn dossier_of_two(own: &str) -> paperfirst_core::dossier::Dossier {
    dossier("Marie", Language::Fr)
        .on("x")
        .on("mastodon")
        .target("PME", &["paie", "bilan"])
        .write("x", "bio", "Le bilan, de la première facture à la liasse : je m’en occupe à Lyon.")
        .write("mastodon", "bio", own)
        .told()
}

#[test]
fn one_message() {
    let shared =
        "La paie du bâtiment en 160 signes : congés, intempéries, paniers. Une question par jour.";
    assert!(silent(&heard().write("x", "bio", shared).told(), "coherent-message"));
    let both = "Le bilan et la paie, de la première facture à la liasse : je m’en occupe à Lyon.";
    assert!(silent(&dossier_of_two(both), "coherent-message"));
    // In another language its words are others.
    let german = "Werkstoffe, Risse und Titan. Ich erforsche, warum Bauteile müde werden, und helfe \
        Ingenieuren, den Bruch früher zu sehen. Fragen? Gerne hier.";
    assert!(silent(&heard().write("x", "bio", german).told(), "coherent-message"));
    // Too short to tell, nothing to share, nothing of its own, or nobody has the words.
    assert!(quiet(&heard().write("x", "bio", "Voile et golf.").told(), "coherent-message"));
    let none = dossier("Marie", Language::Fr).on("linkedin").on("x").base("summary", LONG);
    assert!(quiet(&none.write("x", "bio", OTHER).told(), "coherent-message"));
    assert!(quiet(&heard().told(), "coherent-message"));
    let nobody = heard().write("x", "bio", OTHER).write("linkedin", "about", OTHER);
    assert!(quiet(&nobody.told(), "coherent-message"));
}
