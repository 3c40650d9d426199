use paperfirst_core::{networks, text::Language};

use super::{SPRING, of, publish};
use crate::checks::people::claire;

fn page(network: &str, username: Option<&str>) -> Option<String> {
    networks::find(network).unwrap().page(username)
}

#[test]
fn the_front_page_until_it_is_published_under_a_name() {
    let mut dossier = claire(Language::Fr).told();
    assert_eq!(of(&dossier, "linkedin").address.unwrap(), "https://www.linkedin.com/");
    publish(&mut dossier, "linkedin", Language::Fr, SPRING);
    assert_eq!(
        of(&dossier, "linkedin").address.unwrap(),
        "https://www.linkedin.com/in/claire-delmas"
    );
}

#[test]
fn a_name_fills_the_one_hole_of_an_address() {
    let own = |network| page(network, Some("claire.delmas"));
    assert_eq!(own("x").unwrap(), "https://x.com/claire.delmas");
    assert_eq!(own("bluesky").unwrap(), "https://bsky.app/profile/claire.delmas");
    assert_eq!(page("threads", Some("@claire")).unwrap(), "https://www.threads.com/@claire");
    assert_eq!(page("x", Some(" ")).unwrap(), "https://x.com/");
}

#[test]
fn what_is_no_name_opens_the_front_page() {
    for name in ["https://x.com/claire", "../claire", "claire delmas", "a?b", "été", "{x}"] {
        assert_eq!(page("x", Some(name)).unwrap(), "https://x.com/", "{name}");
    }
    let group = page("meetup", Some("claire")).unwrap();
    assert_eq!(group, "https://www.meetup.com/", "two addresses in one");
    assert_eq!(page("orcid", Some("claire")).unwrap(), "https://orcid.org/", "a sample, no hole");
    assert_eq!(page("mastodon", Some("claire")), None, "every server has its own");
    assert_eq!(page("bni", None), None);
}

#[test]
fn every_page_is_https_and_of_the_networks_own_site() {
    for network in networks::all() {
        let Some(address) = &network.address else { continue };
        for page in [network.page(None), network.page(Some("claire"))].into_iter().flatten() {
            assert!(page.starts_with("https://"), "{page}");
            assert!(!page.contains(['{', '}', ' ']), "{page}");
            let host = page.split('/').nth(2).unwrap();
            assert!(address.value.contains(host), "{page}");
        }
    }
}
