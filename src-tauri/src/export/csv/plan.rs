//! The plan line by line, each with the part of the plan it belongs to.
use super::{
    super::page::{capital, plan, tidy, time},
    headings, network_name,
};
use crate::{
    dossier::Dossier,
    plan::{ChosenNetwork, Goal, Target},
    texts::Texts,
};

const HEADINGS: [&str; 8] = [
    "export-csv-part",
    "export-csv-number",
    "export-csv-text",
    "export-csv-detail",
    "export-csv-words",
    "export-csv-due",
    "export-csv-minutes",
    "export-csv-linked",
];

/// One line of the table before its part and its number are known.
#[derive(Default)]
struct Line {
    text: String,
    detail: String,
    words: String,
    due: String,
    minutes: u32,
    linked: String,
}

pub(super) fn rows(dossier: &Dossier, texts: &Texts) -> Vec<Vec<String>> {
    let plan = &dossier.plan;
    let purposes = plan.purposes.iter();
    let purposes = purposes.map(|it| capital(&texts.word(&format!("purpose-{}", it.id()))));
    let goals = plan.goals.iter().filter(|goal| !goal.is_empty()).map(goal);
    let targets = plan.targets.iter().filter(|target| !target.is_empty());
    let networks = plan.chosen.iter().map(|chosen| network(chosen, dossier, texts));
    let commitments = plan.commitments.iter().map(|it| tidy(&it.text));
    let parts: [(&str, Vec<Line>); 6] = [
        ("export-purposes", purposes.map(line).collect()),
        ("export-goals", goals.collect()),
        ("export-targets", targets.map(|it| target(it, dossier)).collect()),
        ("export-networks", networks.collect()),
        ("export-time", moments(dossier, texts)),
        ("export-commitments", commitments.filter(|text| !text.is_empty()).map(line).collect()),
    ];
    let mut rows = vec![headings(&HEADINGS, texts)];
    for (part, lines) in parts {
        for (number, line) in (1..).zip(lines) {
            let minutes = if line.minutes == 0 { String::new() } else { line.minutes.to_string() };
            let number: u32 = number;
            let Line { text, detail, words, due, linked, .. } = line;
            let part = texts.word(part);
            rows.push(vec![part, number.to_string(), text, detail, words, due, minutes, linked]);
        }
    }
    rows
}

fn line(text: String) -> Line {
    Line { text, ..Line::default() }
}

/// A date that is understood is written so that it sorts.
fn goal(goal: &Goal) -> Line {
    Line {
        text: tidy(&goal.statement),
        detail: tidy(&goal.measure),
        due: goal.due().map_or_else(|| tidy(&goal.date), |date| date.to_string()),
        ..Line::default()
    }
}

fn target(target: &Target, dossier: &Dossier) -> Line {
    let who = [&target.who, &target.role, &target.sector, &target.place].map(|text| tidy(text));
    let who: Vec<_> = who.into_iter().filter(|text| !text.is_empty()).collect();
    let words: Vec<_> = target.keywords.iter().map(|word| tidy(word)).collect();
    let goals = dossier.plan.goals.iter().filter(|it| it.id != 0 && target.goals.contains(&it.id));
    Line {
        text: who.join(", "),
        detail: tidy(&target.need),
        words: words.join(", "),
        linked: goals.map(|it| tidy(it.name())).collect::<Vec<_>>().join(" | "),
        ..Line::default()
    }
}

fn network(chosen: &ChosenNetwork, dossier: &Dossier, texts: &Texts) -> Line {
    let met = |id: &i32| *id != 0 && chosen.targets.contains(id);
    let targets = dossier.plan.targets.iter().filter(|it| met(&it.id));
    Line {
        text: tidy(&network_name(&chosen.network, dossier, texts)),
        detail: tidy(&chosen.role),
        minutes: chosen.minutes,
        linked: targets.map(|it| tidy(it.name())).collect::<Vec<_>>().join(" | "),
        ..Line::default()
    }
}

fn moments(dossier: &Dossier, texts: &Texts) -> Vec<Line> {
    let rhythm = &dossier.plan.rhythm;
    let week = rhythm.minutes_per_week.filter(|minutes| *minutes > 0).map(|minutes| Line {
        text: plan::weekly(minutes, texts),
        minutes,
        ..Line::default()
    });
    let slots = rhythm.slots.iter().map(|slot| Line {
        text: time::slot(slot, texts),
        detail: tidy(&slot.what),
        minutes: slot.length,
        ..Line::default()
    });
    week.into_iter().chain(slots).collect()
}
