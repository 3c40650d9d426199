//! From what the rules found to a readiness and a score whose sum can be redone by hand.
use std::cmp::Reverse;

use serde::Serialize;
use specta::Type;

use super::{
    Finding, Level, ProfileReport, RULES, Rule, Subject,
    rules::{Fault, Outcome},
};
use crate::{message::Message, profile::Readiness};

/// Points are counted in tenths, so that a share of a weight stays exact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Score {
    /// Earned out of possible, times 100, rounded down; none where no rule applies.
    pub value: Option<u32>,
    pub earned: u32,
    pub possible: u32,
    pub lines: Vec<ScoreLine>,
}

/// One rule that applies: what it could give, and what it gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ScoreLine {
    pub rule: String,
    pub earned: u32,
    pub possible: u32,
    /// It counts as earned because the person set it aside.
    pub set_aside: bool,
}

/// So many standing blockers are more than a last touch.
const MANY: usize = 3;

/// Runs every rule on one network's profile in one language.
pub(super) fn report(subject: Subject) -> ProfileReport {
    let mut lines = Vec::new();
    let mut found = Vec::new();
    for rule in RULES.iter().filter(|rule| rule.is_for(subject.dossier)) {
        let Some(outcome) = (rule.apply)(subject) else { continue };
        let priced = price(rule, outcome);
        let findings: Vec<_> =
            priced.into_iter().map(|(fault, cost)| (finding(subject, rule, fault), cost)).collect();
        let lost: u32 =
            findings.iter().filter(|(f, _)| f.set_aside.is_none()).map(|(_, cost)| cost).sum();
        let possible = rule.weight * 10;
        lines.push(ScoreLine {
            rule: rule.id.to_owned(),
            earned: possible - lost,
            possible,
            set_aside: findings.iter().any(|(f, _)| f.set_aside.is_some()),
        });
        found.extend(findings);
    }
    found.sort_by_key(|(finding, cost)| {
        (finding.set_aside.is_some(), finding.level, Reverse(*cost), rank(subject, finding))
    });
    let findings: Vec<Finding> = found
        .into_iter()
        .map(|(finding, cost)| {
            // What is set aside costs nothing any more.
            let cost = if finding.set_aside.is_some() { 0 } else { cost };
            Finding { cost, ..finding }
        })
        .collect();
    ProfileReport {
        network: subject.network.id.clone(),
        language: subject.language,
        readiness: readiness(subject, &findings),
        score: total(lines),
        findings,
    }
}

/// The cost of each fault: its parts of the weight, in whole tenths. What rounding leaves over goes
/// to the first ones, a tenth each.
fn price(rule: &Rule, outcome: Outcome) -> Vec<(Fault, u32)> {
    let share = |parts: u32| rule.weight * 10 * parts / outcome.looked_at;
    let parts: u32 = outcome.faults.iter().map(|fault| fault.parts).sum();
    let whole: u32 = outcome.faults.iter().map(|fault| share(fault.parts)).sum();
    let mut left_over = share(parts) - whole;
    let faults = outcome.faults.into_iter();
    faults
        .map(|fault| {
            let extra = u32::from(left_over > 0);
            left_over -= extra;
            let cost = share(fault.parts) + extra;
            (fault, cost)
        })
        .collect()
}

fn finding(subject: Subject, rule: &Rule, fault: Fault) -> Finding {
    let Subject { dossier, network, language, .. } = subject;
    let key = format!("{}:{}:{}:{}", rule.id, network.id, language.code(), fault.about);
    let title = fault.says.with("network", network.label());
    let name = title.id.trim_start_matches("finding-");
    let beside = |id: String| Message { id, args: title.args.clone() };
    Finding {
        rule: rule.id.to_owned(),
        level: fault.level.unwrap_or(rule.level),
        network: network.id.clone(),
        language,
        place: fault.place,
        evidence: fault.evidence,
        why: beside(format!("finding-{name}-why")),
        fix: beside(format!("finding-{name}-fix")),
        title,
        source: fault.source.unwrap_or_else(rule.source),
        cost: 0,
        set_aside: dossier
            .set_aside
            .iter()
            .find(|aside| aside.finding == key)
            .map(|aside| aside.reason.clone()),
        key,
    }
}

/// Where it stands in the network's form; what is about the whole profile comes last.
fn rank(subject: Subject, finding: &Finding) -> usize {
    let shown_in = finding.place.as_ref().map(|place| &place.shown_in);
    let fields = &subject.network.fields;
    fields.iter().position(|spec| Some(&spec.id) == shown_in).unwrap_or(fields.len())
}

fn total(lines: Vec<ScoreLine>) -> Score {
    let earned: u32 = lines.iter().map(|line| line.earned).sum();
    let possible: u32 = lines.iter().map(|line| line.possible).sum();
    Score { value: (100 * earned).checked_div(possible), earned, possible, lines }
}

fn readiness(subject: Subject, findings: &[Finding]) -> Readiness {
    if !subject.is_begun() {
        return Readiness::ToBegin;
    }
    let blockers: Vec<&Finding> = findings
        .iter()
        .filter(|finding| finding.level == Level::Blocker && finding.set_aside.is_none())
        .collect();
    let missing = ["field-required", "photo-missing"];
    if blockers.len() >= MANY || blockers.iter().any(|f| missing.contains(&f.rule.as_str())) {
        return Readiness::Blocked;
    }
    if blockers.is_empty() { Readiness::Ready } else { Readiness::Nearly }
}
