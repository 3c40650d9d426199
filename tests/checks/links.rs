use paperfirst_core::{checks::Level, text::Language};

use super::{applies, brief, found, people::sketch, quotes, silent};
use crate::support::dossier;

#[test]
fn a_link_that_costs_trust() {
    for (link, aspect) in [
        ("http://claire-delmas.fr", "http"),
        ("claire-delmas.fr", "scheme"),
        ("www.claire-delmas.fr/tarifs", "scheme"),
        ("https://bit.ly/3xYzAbC", "short"),
        ("https://www.tinyurl.com/claire", "short"),
        ("https://https://claire-delmas.fr", "malformed"),
        ("https://claire-delmas", "malformed"),
        ("https:// claire-delmas.fr", "malformed"),
        ("htps://claire-delmas.fr", "malformed"),
        ("https://claire..delmas.fr", "malformed"),
        ("https://192.168.1.12/site", "malformed"),
        ("mon site", "malformed"),
        ("claire@delmas.fr", "malformed"),
    ] {
        for language in Language::SPOKEN {
            let dossier = sketch(language).base("link", link).told();
            let [finding] = &found(&dossier, "links-valid")[..] else { panic!("{link}") };
            assert_eq!(finding.title.id, format!("finding-links-valid-{aspect}"), "{link}");
            assert_eq!((finding.level, quotes(finding)), (Level::Important, vec![link]));
        }
    }
}

#[test]
fn links_to_follow() {
    for link in [
        "https://claire-delmas.fr",
        "https://www.claire-delmas.fr/fr/a-propos?de=moi#ici",
        "https://boulangerie.café/",
        "HTTPS://Claire-Delmas.FR",
        "https://youtu.be/abc123",
        "https://exemple.fr:8443/page",
        "https://bitly-fans.org/",
    ] {
        let dossier = sketch(Language::Fr).base("link", link).told();
        assert!(silent(&dossier, "links-valid"), "{link}");
    }
    assert!(!applies(&sketch(Language::En).told(), "links-valid"));
}

#[test]
fn the_same_link_twice() {
    let tale = |second: &str| {
        dossier("Nadia", Language::Fr)
            .on("mastodon")
            .entry("links", &[("title", "Site"), ("link", "https://exemple.fr/")])
            .entry("links", &[("title", "Blog"), ("link", second)])
            .told()
    };
    for second in ["https://exemple.fr", "https://www.Exemple.fr/"] {
        let [(title, _, key)] = &brief(&tale(second), "links-valid")[..] else {
            panic!("{second}")
        };
        assert_eq!(title, "finding-links-valid-twice");
        assert_eq!(key, "links-valid:mastodon:fr:entry-2.field_value:twice");
    }
    assert!(silent(&tale("https://exemple.fr/blog"), "links-valid"));
    // A project may lead where the person's site does.
    let project = dossier("Nadia", Language::En)
        .on("malt")
        .entry("projects", &[("title", "Shop"), ("link", "https://example.org/shop")])
        .entry("projects", &[("title", "Till"), ("link", "https://example.org/shop")])
        .told();
    assert!(silent(&project, "links-valid"));
}

#[test]
fn an_address_that_the_network_made_up() {
    for (address, ending) in [
        ("claire-delmas-4b7a21f3", "4b7a21f3"),
        ("claire-delmas-184320951", "184320951"),
        ("ClaireDelmas48213907", "48213907"),
    ] {
        for language in Language::SPOKEN {
            let dossier = sketch(language).base("username", address).told();
            let [finding] = &found(&dossier, "address-own")[..] else { panic!("{address}") };
            assert_eq!(quotes(finding), [ending]);
        }
    }
}

#[test]
fn an_address_of_ones_own() {
    for address in [
        "claire-delmas",
        "claire.delmas1984",
        "plombier-75011",
        "atelier33",
        "clairedelmas.bsky.social",
        "@claire@mastodon.social",
        "claire-decade",
        "studio-2b",
        "jean-facade",
    ] {
        let dossier = sketch(Language::Fr).base("username", address).told();
        assert!(silent(&dossier, "address-own"), "{address}");
    }
    assert!(!applies(&sketch(Language::En).told(), "address-own"));
}
