//! What keeps each profile from being published, for a person or for a program.
use std::path::PathBuf;

use clap::Args;
use paperfirst_core::{
    checks::{self, Finding, Level, ProfileReport, Report},
    dossier::Dossier,
    export::{
        Contents,
        page::{self, Checklist, source},
    },
    message::Message,
    text::Language,
    texts::Texts,
};
use serde_json::{Value, json};

use crate::{
    Done, Format,
    failure::Failure,
    layout, session,
    spoken::{self, Both, printed},
};

#[derive(Args)]
pub(crate) struct Check {
    file: PathBuf,
    #[arg(long)]
    network: Vec<String>,
    #[arg(long, value_parser = spoken::parse)]
    language: Option<Language>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(asked: &Check, texts: &Texts) -> Result<Done, Failure> {
    let (_, dossier) = session::open(&asked.file)?;
    let report = chosen(asked, &dossier)?;
    let text = match asked.format {
        Format::Text => text(&dossier, &report, texts),
        Format::Json => printed(&json(&report, &dossier)),
    };
    let blocked = report.profiles.iter().flat_map(|profile| &profile.findings).any(stands);
    Ok(Done { text, code: u8::from(blocked) })
}

fn stands(finding: &Finding) -> bool {
    finding.level == Level::Blocker && finding.set_aside.is_none()
}

/// The part of the report that was asked for; the plan only with all the networks.
fn chosen(asked: &Check, dossier: &Dossier) -> Result<Report, Failure> {
    let refuse = |id: &str, what: &str| {
        let file = asked.file.display().to_string();
        Err(Failure::usage(Message::new(id).text("file", file).text("what", what)))
    };
    for id in &asked.network {
        if dossier.plan.chosen.iter().all(|chosen| chosen.network != *id) {
            return refuse("cli-error-not-chosen", id);
        }
    }
    if let Some(language) = asked.language
        && !dossier.languages.contains(&language)
    {
        return refuse("cli-error-language", language.code());
    }
    let mut report = checks::run(dossier);
    report.profiles.retain(|profile| {
        (asked.network.is_empty() || asked.network.contains(&profile.network))
            && asked.language.is_none_or(|language| language == profile.language)
    });
    if !asked.network.is_empty() {
        report.plan.clear();
    }
    Ok(report)
}

fn text(dossier: &Dossier, report: &Report, texts: &Texts) -> String {
    let contents = Contents { plan: false, checklists: true };
    let document = page::build(dossier, report, texts, contents);
    let mut parts: Vec<String> =
        document.checklists.iter().map(|list| checklist(list, texts)).collect();
    if parts.is_empty() {
        parts.push(layout::wrap(&texts.word("cli-check-nothing"), 0) + "\n");
    }
    if !report.plan.is_empty() {
        let mut plan = texts.word("cli-check-plan") + "\n";
        for finding in &report.plan {
            plan += &format!("\n{}\n", hung("-", &texts.say(&finding.title)));
            plan += &(layout::wrap(&texts.say(&finding.why), 4) + "\n");
            plan += &labelled("export-fix", &texts.say(&finding.fix), texts);
            plan += &labelled("export-source", &source(&finding.source, texts), texts);
        }
        parts.push(plan);
    }
    parts.join("\n\n")
}

fn checklist(list: &Checklist, texts: &Texts) -> String {
    let mut text = layout::ends(&list.title, &list.readiness.word) + "\n";
    let head: Vec<_> = [Some(&list.count), list.score.as_ref()].into_iter().flatten().collect();
    for line in head {
        text += &format!("{line}.\n");
    }
    for finding in &list.findings {
        text += &format!("\n{}\n", hung(&finding.number.to_string(), &finding.title));
        let place = finding.place.as_ref().map_or_else(String::new, |it| format!(", {it}"));
        let meta = format!("{}{place} ({})", finding.level_word, finding.cost);
        text += &(layout::wrap(&meta, 4) + "\n");
        for quote in &finding.quotes {
            let quote = Message::new("export-quote").text("text", quote);
            text += &(layout::wrap(&texts.say(&quote), 6) + "\n");
        }
        for note in &finding.notes {
            text += &(layout::wrap(note, 6) + "\n");
        }
        text += &(layout::wrap(&finding.why, 4) + "\n");
        text += &labelled("export-fix", &finding.fix, texts);
        text += &labelled("export-source", &finding.source, texts);
    }
    if !list.set_aside.is_empty() {
        text += &format!("\n{}\n", texts.word("export-set-aside"));
    }
    for finding in &list.set_aside {
        text += &format!("{}\n", hung("-", &finding.title));
        text += &(layout::wrap(&finding.reason, 6) + "\n");
    }
    text + &sum(list, texts)
}

fn sum(list: &Checklist, texts: &Texts) -> String {
    let (Some(total), Some(rounding)) = (&list.total, &list.rounding) else {
        return String::new();
    };
    let mut text = format!("\n{}\n", texts.word("export-sum"));
    for line in list.sum.iter().chain([total]) {
        let points = format!("{} / {}", line.earned, line.possible);
        text += &(layout::ends(&format!("    {}", line.rule), &points) + "\n");
    }
    text + &layout::wrap(rounding, 4) + "\n"
}

/// A text with its number in the margin.
fn hung(mark: &str, text: &str) -> String {
    let wrapped = layout::wrap(text, 4);
    format!("{mark:>2}  {}", wrapped.trim_start_matches(' '))
}

fn labelled(label: &str, text: &str, texts: &Texts) -> String {
    layout::wrap(&format!("{} {text}", texts.word(label)), 4) + "\n"
}

/// The form that the help describes. Nothing in it depends on the terminal's language.
fn json(report: &Report, dossier: &Dossier) -> Value {
    let both = Both::new();
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
        report.profiles.iter().map(|profile| profile_json(profile, &both)).collect();
    json!({ "day": dossier.today, "profiles": profiles, "plan": plan })
}

fn profile_json(profile: &ProfileReport, both: &Both) -> Value {
    let findings: Vec<_> = profile
        .findings
        .iter()
        .map(|finding| {
            json!({
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
            })
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
