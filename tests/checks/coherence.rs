//! The same fact told in one way on one network and otherwise elsewhere: each rule fires and stays
//! silent, in French and in English.
mod facts;
mod positions;

use paperfirst_core::{
    checks::{self, Evidence, Finding, Report},
    dossier::Dossier,
    message::Arg,
};

use super::page::assert_spoken;

/// The findings of a rule, on whatever network: the network, what it is held against, both texts.
fn told(dossier: &Dossier, rule: &str) -> Vec<(String, String, [String; 2])> {
    let findings = all(&checks::run(dossier), rule);
    assert_spoken(&findings);
    findings
        .iter()
        .map(|finding| {
            let other = match finding.title.args.get("other") {
                Some(Arg::Word(id)) => id.trim_start_matches("network-").to_owned(),
                other => format!("{other:?}"),
            };
            (finding.network.clone(), other, texts(finding))
        })
        .collect()
}

fn all(report: &Report, rule: &str) -> Vec<Finding> {
    let findings = report.profiles.iter().flat_map(|profile| &profile.findings);
    findings.filter(|finding| finding.rule == rule).cloned().collect()
}

/// Both texts, whole, each where it can be changed.
fn texts(finding: &Finding) -> [String; 2] {
    let texts: Vec<String> = finding
        .evidence
        .iter()
        .map(|evidence| match evidence {
            Evidence::Version { text, .. } => text.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    texts.try_into().expect("two versions")
}

/// Whether the rule was applied to one of the networks, and found nothing.
fn silent(dossier: &Dossier, rule: &str) -> bool {
    let report = checks::run(dossier);
    let mut lines = report.profiles.iter().flat_map(|profile| &profile.score.lines);
    lines.any(|line| line.rule == rule) && all(&report, rule).is_empty()
}

/// Whether nothing was found, applied or not.
fn quiet(dossier: &Dossier, rule: &str) -> bool {
    told(dossier, rule).is_empty()
}
