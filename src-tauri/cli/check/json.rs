//! The report for a program, with its words in both languages.
use paperfirst_core::{checks::ProfileReport, export::page::source};
use serde_json::{Value, json};

use super::{Unread, file::Checked};
use crate::spoken::Both;

/// The form that the help describes. Nothing in it depends on the terminal's language. Among several
/// files each has its name, and what could not be read is an error; alone it has neither.
pub(super) fn report(checked: Result<&Checked, Unread>, both: &Both, alone: bool) -> Option<Value> {
    let checked = match checked {
        Ok(checked) => checked,
        Err(_) if alone => return None,
        Err(unread) => {
            return Some(json!({
                "file": unread.name,
                "error": both.each(|texts| unread.say(texts)),
            }));
        }
    };
    let Checked { dossier, report, .. } = checked;
    let plan: Vec<_> = report
        .plan
        .iter()
        .map(|finding| {
            json!({
                "key": finding.key,
                "rule": finding.rule,
                "step": finding.step,
                "title": both.say(&finding.title),
                "why": both.say(&finding.why),
                "fix": both.say(&finding.fix),
                "source": both.each(|texts| source(&finding.source, texts)),
            })
        })
        .collect();
    let profiles: Vec<_> =
        report.profiles.iter().map(|profile| profile_json(checked, profile, both)).collect();
    let mut whole = json!({ "day": dossier.today, "profiles": profiles, "plan": plan });
    if !alone {
        whole["file"] = json!(checked.name);
    }
    Some(whole)
}

fn profile_json(checked: &Checked, profile: &ProfileReport, both: &Both) -> Value {
    let findings: Vec<_> = profile
        .findings
        .iter()
        .map(|finding| {
            let mut told = json!({
                "key": finding.key,
                "rule": finding.rule,
                "level": finding.level,
                "owner": finding.place.as_ref().map(|place| &place.owner),
                "field": finding.place.as_ref().map(|place| &place.field),
                "title": both.say(&finding.title),
                "why": both.say(&finding.why),
                "fix": both.say(&finding.fix),
                "source": both.each(|texts| source(&finding.source, texts)),
                "cost": finding.cost,
                "setAside": finding.set_aside,
            });
            if let Some(position) = checked.position(finding) {
                told["line"] = json!(position.line);
                told["column"] = json!(position.column);
            }
            told
        })
        .collect();
    json!({
        "network": profile.network,
        "language": profile.language,
        "readiness": profile.readiness,
        "score": {
            "value": profile.score.value,
            "earned": profile.score.earned,
            "possible": profile.score.possible,
        },
        "findings": findings,
    })
}
