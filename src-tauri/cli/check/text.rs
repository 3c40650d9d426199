//! The report as a person reads it in the terminal, and what is said beside it.
use jiff::tz::TimeZone;
use paperfirst_core::{
    checks::ProfileReport,
    export::{
        Contents, Source,
        page::{self, Checklist, source},
    },
    message::Message,
    texts::Texts,
};

use super::file::Checked;
use crate::layout::{self, hung};

pub(super) fn report(checked: &Checked, texts: &Texts) -> String {
    let Checked { dossier, report, .. } = checked;
    // Whoever asks in the terminal has the dossier, notes included.
    let contents = Contents { checklists: true, notes: true, ..Contents::NONE };
    let whole =
        Source { dossier, report, texts, zone: &TimeZone::UTC, connections: &[], whole: None };
    let document = page::build(&whole, contents);
    let mut parts: Vec<String> = document
        .checklists
        .iter()
        .zip(&report.profiles)
        .map(|(list, profile)| checklist(list, &spots(checked, profile), texts))
        .collect();
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

/// One report of several, under the name of its file.
pub(super) fn headed(name: &str, report: &str) -> String {
    format!("{name}\n{}\n\n{report}", "=".repeat(name.chars().count()))
}

/// What of the file was not checked.
pub(super) fn aside(checked: &Checked, texts: &Texts) -> String {
    let Some(lines) = checked.lines.as_ref().filter(|lines| !lines.skipped.is_empty()) else {
        return String::new();
    };
    let head = Message::new("cli-check-skipped")
        .text("file", &checked.name)
        .number("count", lines.skipped.len());
    let mut text = layout::wrap(&texts.say(&head), 0) + "\n";
    for skipped in &lines.skipped {
        let spot = lines.of(&skipped.place).filter(|_| !skipped.place.is_empty());
        let spot = spot.map(|it| format!("{}:{}:{}", checked.name, it.line, it.column));
        let place = Some(&skipped.place).filter(|place| !place.is_empty());
        let parts = [spot, place.map(|place| format!("({place})")), Some(texts.say(&skipped.why))];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        text += &(layout::wrap(&parts.join(" "), 2) + "\n");
    }
    text
}

/// Of the findings that are not set aside, in their order.
fn spots(checked: &Checked, profile: &ProfileReport) -> Vec<String> {
    let open = profile.findings.iter().filter(|finding| finding.set_aside.is_none());
    open.filter_map(|finding| checked.spot(finding)).collect()
}

/// `spots` are where the findings stand in the file, one for each, or none.
fn checklist(list: &Checklist, spots: &[String], texts: &Texts) -> String {
    let mut text = layout::ends(&list.title, &list.readiness.word) + "\n";
    let head: Vec<_> = [Some(&list.count), list.score.as_ref()].into_iter().flatten().collect();
    for line in head {
        text += &format!("{line}.\n");
    }
    for (at, finding) in list.findings.iter().enumerate() {
        text += &format!("\n{}\n", hung(&finding.number.to_string(), &finding.title));
        if let Some(spot) = spots.get(at) {
            text += &format!("    {spot}\n");
        }
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

fn labelled(label: &str, text: &str, texts: &Texts) -> String {
    layout::wrap(&format!("{} {text}", texts.word(label)), 4) + "\n"
}
