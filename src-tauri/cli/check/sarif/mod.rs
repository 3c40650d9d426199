//! The report as SARIF 2.1.0, for a code review or an editor. Its words are in the terminal's
//! language; a result keeps its fingerprint while its text changes.
mod form;

use std::path::Path;

use paperfirst_core::{
    checks::{Finding, Level, ProfileReport, RULES},
    export::page::source,
    plan::PlanFinding,
    texts::Texts,
};

use super::{Unread, file::Checked, uri};
use form::{
    ArtifactLocation, Configuration, Driver, Fingerprints, Invocation, Location, Log,
    LogicalLocation, Notification, PhysicalLocation, Properties, Region, Said, SarifLevel,
    SarifResult, SarifRule, SarifRun, Suppression, Tool,
};

/// What came of one file.
pub(super) struct Read {
    results: Vec<SarifResult>,
    /// Why it could not be read, or what of it could not.
    notices: Vec<Notification>,
    whole: bool,
}

pub(super) fn read(checked: Result<&Checked, Unread>, texts: &Texts) -> Read {
    let checked = match checked {
        Ok(checked) => checked,
        Err(unread) => {
            let notice = Notification {
                level: SarifLevel::Error,
                message: Said::new(unread.say(texts)),
                locations: vec![location(unread.name, None, Vec::new())],
            };
            return Read { results: Vec::new(), notices: vec![notice], whole: false };
        }
    };
    let profiles = checked.report.profiles.iter();
    let mut results: Vec<_> = profiles
        .flat_map(|profile| profile.findings.iter().map(move |finding| (profile, finding)))
        .map(|(profile, finding)| result(checked, profile, finding, texts))
        .collect();
    results.extend(checked.report.plan.iter().map(|it| plan_result(checked, it, texts)));
    let skipped = checked.lines.as_ref().map_or(&[][..], |lines| &lines.skipped);
    let notices = skipped.iter().map(|skipped| {
        let lines = checked.lines.as_ref();
        let position = lines.and_then(|lines| lines.of(&skipped.place));
        let region = position.map(|it| Region { start_line: it.line, start_column: it.column });
        let place = logical(&skipped.place);
        Notification {
            level: SarifLevel::Note,
            message: Said::new(texts.say(&skipped.why)),
            locations: vec![location(&checked.name, region, place)],
        }
    });
    Read { results, notices: notices.collect(), whole: true }
}

pub(super) fn written(reads: Vec<Read>, texts: &Texts) -> String {
    let mut rules: Vec<SarifRule> = RULES.iter().map(|rule| self::rule(rule, texts)).collect();
    let mut results = Vec::new();
    let mut notices = Vec::new();
    let mut whole = true;
    for read in reads {
        results.extend(read.results);
        notices.extend(read.notices);
        whole &= read.whole;
    }
    for result in &mut results {
        let known = rules.iter().position(|rule| rule.id == result.rule_id);
        // A rule of the plan is listed once it has found something.
        result.rule_index = known.unwrap_or_else(|| {
            rules.push(SarifRule::named(&result.rule_id));
            rules.len() - 1
        });
    }
    let run = SarifRun {
        tool: Tool {
            driver: Driver {
                name: "paperfirst-cli",
                version: env!("CARGO_PKG_VERSION"),
                language: texts.language().code(),
                rules,
            },
        },
        language: texts.language().code(),
        column_kind: "unicodeCodePoints",
        invocations: [Invocation {
            execution_successful: whole,
            tool_execution_notifications: notices,
        }],
        results,
    };
    form::written(&Log::of(run))
}

fn rule(rule: &paperfirst_core::checks::Rule, texts: &Texts) -> SarifRule {
    let id = rule.id;
    SarifRule {
        id: id.to_owned(),
        short_description: Some(Said::new(texts.word(&format!("rule-{id}")))),
        full_description: Some(Said::new(texts.word(&format!("rule-{id}-why")))),
        default_configuration: Some(Configuration { level: level(rule.level) }),
        properties: Some(Properties {
            weight: rule.weight,
            source: source(&(rule.source)(), texts),
        }),
    }
}

fn result(
    checked: &Checked,
    profile: &ProfileReport,
    finding: &Finding,
    texts: &Texts,
) -> SarifResult {
    let mut name = format!("{}/{}", profile.network, profile.language.code());
    if let Some(place) = &finding.place {
        name += &format!("/{}/{}", place.owner, place.field);
    }
    let position = checked.position(finding);
    let region = position.map(|it| Region { start_line: it.line, start_column: it.column });
    let suppression = finding.set_aside.as_ref().map(|reason| Suppression {
        kind: "external",
        status: "accepted",
        justification: reason.clone(),
    });
    SarifResult {
        rule_id: finding.rule.clone(),
        rule_index: 0,
        level: level(finding.level),
        message: Said::lines([&finding.title, &finding.why, &finding.fix], texts),
        locations: [location(&checked.name, region, logical(&name))],
        partial_fingerprints: Fingerprints { key: finding.key.clone() },
        suppressions: suppression.into_iter().collect(),
    }
}

/// Nothing in a plan blocks.
fn plan_result(checked: &Checked, finding: &PlanFinding, texts: &Texts) -> SarifResult {
    SarifResult {
        rule_id: format!("plan/{}", finding.rule),
        rule_index: 0,
        level: SarifLevel::Note,
        message: Said::lines([&finding.title, &finding.why, &finding.fix], texts),
        locations: [location(&checked.name, None, logical("plan"))],
        partial_fingerprints: Fingerprints { key: format!("plan/{}", finding.key) },
        suppressions: Vec::new(),
    }
}

fn level(level: Level) -> SarifLevel {
    match level {
        Level::Blocker => SarifLevel::Error,
        Level::Important => SarifLevel::Warning,
        Level::Polish => SarifLevel::Note,
    }
}

fn location(file: &str, region: Option<Region>, logical: Vec<LogicalLocation>) -> Location {
    let artifact_location = ArtifactLocation { uri: uri::of(Path::new(file)) };
    Location {
        physical_location: PhysicalLocation { artifact_location, region },
        logical_locations: logical,
    }
}

fn logical(name: &str) -> Vec<LogicalLocation> {
    let name = (!name.is_empty()).then(|| name.to_owned());
    name.into_iter().map(|fully_qualified_name| LogicalLocation { fully_qualified_name }).collect()
}
