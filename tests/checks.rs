//! The checklist: each rule fires and stays silent, the sum can be redone by hand, and the words
//! exist in both languages.
mod adverts;
mod any_text;
mod coherence;
mod dates;
mod experience;
mod filled;
mod good;
mod headline;
mod keywords;
mod language;
mod length;
mod letters;
mod links;
mod name;
mod page;
pub(crate) mod people;
mod photo;
mod picture;
mod plan;
mod privacy;
mod score;
mod spelling;
mod stale;
mod summary;
mod typography;
mod voice;
mod wording;
mod worn;

use paperfirst_core::{
    checks::{self, Evidence, Finding, Level, ProfileReport},
    dossier::Dossier,
};

/// What the checks say of the first profile.
fn report(dossier: &Dossier) -> ProfileReport {
    checks::run(dossier).profiles.remove(0)
}

/// The findings of one rule on the first profile.
fn found(dossier: &Dossier, rule: &str) -> Vec<Finding> {
    report(dossier).findings.into_iter().filter(|finding| finding.rule == rule).collect()
}

/// The title, level and key of each finding of a rule, which is what most tests look at.
fn brief(dossier: &Dossier, rule: &str) -> Vec<(String, Level, String)> {
    let findings = found(dossier, rule).into_iter();
    findings.map(|finding| (finding.title.id, finding.level, finding.key)).collect()
}

fn applies(dossier: &Dossier, rule: &str) -> bool {
    report(dossier).score.lines.iter().any(|line| line.rule == rule)
}

/// The rule was applied and found nothing.
fn silent(dossier: &Dossier, rule: &str) -> bool {
    applies(dossier, rule) && found(dossier, rule).is_empty()
}

fn quotes(finding: &Finding) -> Vec<&str> {
    let quotes = finding.evidence.iter().filter_map(|evidence| match evidence {
        Evidence::Quote { text, .. } => Some(text.as_str()),
        _ => None,
    });
    quotes.collect()
}
