//! One site everywhere. An address on a network or another service is something else than one's
//! site, and one that stands among the links is a second one on purpose.
use std::sync::LazyLock;

use super::{
    super::{Outcome, Subject},
    compare, lists, outcome,
};
use crate::networks;

static NETWORKS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let addresses = networks::all().iter().filter_map(|network| network.address.as_ref());
    addresses.filter_map(|address| host(&address.value)).collect()
});

pub(in super::super) fn link(subject: Subject) -> Option<Outcome> {
    let listed = |host: &String| {
        let links = subject.told("links").filter_map(|entry| subject.entry_text(entry, "link"));
        links.filter_map(self::host).any(|link| link == *host)
    };
    let same = |a: &str, b: &str| {
        let (Some(a), Some(b)) = (host(a), host(b)) else { return true };
        belongs(&a, &b) || belongs(&b, &a) || is_elsewhere(&a) || is_elsewhere(&b) || listed(&a)
    };
    outcome(compare(subject, "finding-coherent-link", "link", same))
}

/// 'https://www.x.fr/contact' as 'x.fr'; none where it is no address.
fn host(link: &str) -> Option<String> {
    let link = link.trim();
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next()?.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host).trim_end_matches('.');
    let whole = host.contains('.') && !host.contains(|c: char| c.is_whitespace() || c == '@');
    whole.then(|| host.to_owned())
}

fn belongs(part: &str, whole: &str) -> bool {
    part == whole || part.strip_suffix(whole).is_some_and(|rest| rest.ends_with('.'))
}

fn is_elsewhere(host: &str) -> bool {
    let mut services = NETWORKS.iter().map(String::as_str).chain(lists::services());
    services.any(|service| belongs(host, service))
}
