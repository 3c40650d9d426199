//! Where rules and figures come from: the facts of the catalogue, the thirty ideas of the method,
//! and published guidance, worded in `locales/` as `source-guidance-<subject>`.
use crate::{
    message::{Message, Source},
    networks::{Confidence, Fact, FieldSpec},
};

/// The network's form; each finding names the fact it rests on.
pub(super) fn network() -> Source {
    Source::said(Message::new("source-network"), "", true)
}

pub(super) fn own() -> Source {
    Source::own()
}

/// Begin with a sheet of paper.
pub(super) fn paper() -> Source {
    Source::method(1)
}

/// The same person everywhere.
pub(super) fn coherence() -> Source {
    Source::method(3)
}

/// A profile is clothing: keywords, a clear presentation, a photo.
pub(super) fn clothing() -> Source {
    Source::method(8)
}

/// Ten times more visits with a photo, Viadeo said.
pub(super) fn photo_visits() -> Source {
    Source::method(9)
}

/// Personal recommendations reach a target faster.
pub(super) fn recommended() -> Source {
    Source::method(24)
}

/// What networks refuse in a photo: a logo, a drawing, a group.
pub(super) fn photo_face() -> Source {
    guidance("photo-face", "undated", true)
}

/// The face's share of the frame.
pub(super) fn photo_share() -> Source {
    guidance("photo-share", "2014-12", true)
}

/// LinkedIn's terms, as quoted then; today's wording is unknown.
pub(super) fn name() -> Source {
    guidance("name", "2014", false)
}

/// LinkedIn's lists of overused words.
pub(super) fn buzzwords() -> Source {
    guidance("buzzwords", "2018", true)
}

pub(super) fn headline() -> Source {
    guidance("headline", "2023", false)
}

/// Length of a summary.
pub(super) fn summary() -> Source {
    guidance("summary", "2019-03", false)
}

pub(super) fn opening() -> Source {
    guidance("opening", "2020", true)
}

pub(super) fn skills() -> Source {
    guidance("skills", "2025-06", true)
}

/// Flesch, Kandel and Moles.
pub(super) fn formulas() -> Source {
    guidance("formulas", "1958", true)
}

/// Letters that only look like letters.
pub(super) fn fancy() -> Source {
    guidance("fancy", "2023-06", true)
        .on_page("https://axbom.com/dont-fake-bold-and-italic-text-with-unicode")
}

/// How printers set French and English.
pub(super) fn usage() -> Source {
    Source::said(Message::new("source-usage"), "", true)
}

/// Who speaks in a summary.
pub(super) fn voice() -> Source {
    guidance("voice", "undated", false)
}

fn guidance(subject: &str, date: &str, verified: bool) -> Source {
    let what = Message::new(format!("source-guidance-{subject}"));
    Source::said(what, date, verified)
}

/// What a figure of the catalogue rests on.
pub fn fact<T>(fact: &Fact<T>) -> Source {
    let unchecked = fact.source.contains("not checked");
    let what = match fact.source.as_str() {
        "own" => Message::new("source-user"),
        source if unchecked || source.starts_with("own ") => Message::new("source-general"),
        source => Message::new("source-fact").text("source", who(source)),
    };
    let verified = fact.confidence > Confidence::Low && !unchecked;
    Source::said(what, &when(&fact.date), verified).on_page(&fact.source)
}

/// What the network advises for a box, or else our own rule.
pub(super) fn advice(spec: &FieldSpec) -> Source {
    spec.advised.as_ref().map_or_else(Source::own, fact)
}

/// The site of an address; words up to their first bracket.
fn who(source: &str) -> &str {
    match source.split_once("://") {
        Some((scheme, rest)) if !scheme.contains(' ') => {
            let host = rest.split(['/', ' ', '?']).next().unwrap_or(rest);
            host.strip_prefix("www.").unwrap_or(host)
        }
        _ => source.split(" (").next().unwrap_or(source),
    }
}

/// The day, month or year that a date begins with or holds; `undated` where it says so.
fn when(date: &str) -> String {
    if date.starts_with("undated") || date.contains("unknown") {
        return "undated".to_owned();
    }
    date.split(|c: char| !c.is_ascii_digit() && c != '-')
        .find(|part| part.split('-').next().is_some_and(|year| year.len() == 4))
        .map(|found| found.trim_end_matches('-').to_owned())
        .unwrap_or_default()
}
