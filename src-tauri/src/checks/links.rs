//! Addresses that a reader can follow and trust, and a public one that is the person's own.
use super::{
    Place, Subject,
    evidence::{quote, whole},
    rules::{Fault, Outcome},
    vocabulary::sites,
};
use crate::{message::Message, networks::Shape, text::fold};

/// A network that makes an address up ends it so: 'claire-delmas-4b7a21f3', 'clairedelmas48213907'.
const MADE_UP: usize = 6;

pub(super) fn valid(subject: Subject) -> Option<Outcome> {
    let links = links(subject);
    let mut faults = Vec::new();
    for (at, (place, link, repeats)) in links.iter().enumerate() {
        let same = |(_, other, told): &(Place, &str, bool)| *told && bare(other) == bare(link);
        let aspect = match fault(link) {
            Some(aspect) => aspect,
            None if *repeats && links[..at].iter().any(same) => "twice",
            None => continue,
        };
        let says = Message::new(format!("finding-links-valid-{aspect}")).text("link", link.trim());
        faults.push(Fault::at(place.clone(), says).aspect(aspect).shows([whole(link)]));
    }
    Outcome::of(links.len(), faults)
}

/// The links of the form and of the entries that the network takes, and whether one of them should
/// not say the same as another: a project may lead where the person's site does.
fn links(subject: Subject<'_>) -> Vec<(Place, &str, bool)> {
    let boxes = subject.form.iter().filter(|written| written.spec.shape == Shape::Link);
    let mut links: Vec<_> =
        boxes.map(|written| (written.place(), written.text.as_ref(), true)).collect();
    for kind in ["links", "projects", "certifications"] {
        if !subject.network.takes(kind) {
            continue;
        }
        for entry in subject.dossier.profile.entries(kind) {
            if let Some(link) = subject.entry_text(entry, "link") {
                links.push((subject.entry_field(entry, "link"), link, kind == "links"));
            }
        }
    }
    links
}

fn fault(link: &str) -> Option<&'static str> {
    let link = link.trim();
    let Some((scheme, rest)) = link.split_once("://") else {
        return Some(if is_host(host(link)) { "scheme" } else { "malformed" });
    };
    if !is_host(host(rest)) || link.contains(char::is_whitespace) || rest.contains("://") {
        return Some("malformed");
    }
    match fold(scheme).as_str() {
        "https" => is_shortened(rest).then_some("short"),
        "http" => Some("http"),
        _ => Some("malformed"),
    }
}

/// What stands before the path, without the port.
fn host(rest: &str) -> &str {
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.split_once(':').map_or(host, |(host, _)| host)
}

/// Names with dots between, the last of them in letters: what the public can reach.
fn is_host(host: &str) -> bool {
    let names: Vec<&str> = host.split('.').collect();
    let is_name = |name: &&str| {
        let known = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
        !name.is_empty() && name.chars().all(known)
    };
    let ends = names
        .last()
        .is_some_and(|last| last.len() > 1 && !last.starts_with(|c: char| c.is_ascii_digit()));
    names.len() > 1 && ends && names.iter().all(is_name)
}

fn is_shortened(rest: &str) -> bool {
    let host = fold(host(rest));
    let host = host.strip_prefix("www.").unwrap_or(&host);
    sites().shorteners.words.iter().any(|site| site == host)
}

/// Two spellings of the same address.
fn bare(link: &str) -> String {
    let link = link.trim();
    let link = link.split_once("://").map_or(link, |(_, rest)| rest);
    let link = link.strip_prefix("www.").unwrap_or(link).trim_end_matches('/');
    let (host, path) = link.split_at(link.find('/').unwrap_or(link.len()));
    fold(host) + path
}

pub(super) fn own_address(subject: Subject) -> Option<Outcome> {
    let address = subject.written("username")?;
    let name = address.text.trim_end().trim_end_matches('/');
    let fault = made_up(name).map(|start| {
        let says = Message::new("finding-address-own");
        Fault::within(address, says).shows([quote(&address.text, start..name.len())])
    });
    Outcome::of(1, fault.into_iter().collect())
}

/// Where an ending that nobody chooses begins: many digits, or digits among letters up to f.
fn made_up(name: &str) -> Option<usize> {
    let digits = name.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    if name.len() - digits >= MADE_UP {
        return Some(digits);
    }
    let start = name.rfind('-')? + 1;
    let last = &name[start..];
    let figures = last.chars().filter(char::is_ascii_digit).count();
    let is_hex = last.chars().all(|c| c.is_ascii_hexdigit());
    (last.len() >= MADE_UP && is_hex && figures > 1).then_some(start)
}
