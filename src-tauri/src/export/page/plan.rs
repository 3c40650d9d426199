//! The plan's sections, in the order in which it was made. A section with nothing in it becomes
//! lines to write on.
use jiff::ToSpan;

use super::{Line, Mark, Plan, Section, capital, isolated, open, tidy, time, with};
use crate::{
    dossier::Dossier,
    message::Message,
    networks::Kind,
    plan::{ChosenNetwork, Goal, Target},
    texts::Texts,
};

pub(super) fn build(dossier: &Dossier, texts: &Texts) -> Plan {
    Plan {
        title: title(dossier, texts),
        subtitle: subtitle(dossier, texts),
        sections: vec![
            section("purposes", Mark::None, 1, purposes(dossier, texts), texts),
            section("goals", Mark::Number, 3, goals(dossier, texts), texts),
            section("targets", Mark::Number, 3, targets(dossier, texts), texts),
            section("networks", Mark::Number, 3, networks(dossier, texts), texts),
        ],
        beside: vec![
            section("time", Mark::None, 4, rhythm(dossier, texts), texts),
            section("commitments", Mark::Box, 4, commitments(dossier), texts),
        ],
        footer: review(dossier, texts),
    }
}

/// 'Claire Delmas, mon plan'; 'Mon plan' where there is no name.
pub(in crate::export) fn title(dossier: &Dossier, texts: &Texts) -> String {
    let name = tidy(&dossier.name);
    if name.is_empty() {
        return texts.word("export-plan");
    }
    texts.say(&Message::new("export-plan-of").text("name", name))
}

/// 'Conseil numérique aux petits commerces. Bordeaux, novembre 2026'.
fn subtitle(dossier: &Dossier, texts: &Texts) -> String {
    let me = &dossier.plan.me;
    let month = texts.date(&dossier.today.strftime("%Y-%m").to_string());
    let place = isolated(tidy(&me.place));
    let when = if place.is_empty() { capital(&month) } else { [place, month].join(", ") };
    sentences([open(&me.activity), when])
}

/// When to read the plan again: three months on.
fn review(dossier: &Dossier, texts: &Texts) -> String {
    let date = dossier.today.saturating_add(3.months());
    texts.say(&Message::new("export-review").date("date", date.to_string()))
}

fn section(id: &str, mark: Mark, blank: usize, lines: Vec<Line>, texts: &Texts) -> Section {
    Section {
        heading: texts.word(&format!("export-{id}")),
        mark,
        lines,
        ask: texts.word(&format!("export-{id}-ask")),
        blank,
    }
}

fn line(text: String) -> Line {
    Line { text, figure: None }
}

fn purposes(dossier: &Dossier, texts: &Texts) -> Vec<Line> {
    let words = dossier.plan.purposes.iter();
    let words = words.map(|it| capital(&texts.word(&format!("purpose-{}", it.id()))));
    let text = sentences(words);
    if text.is_empty() { Vec::new() } else { vec![line(text + ".")] }
}

fn goals(dossier: &Dossier, texts: &Texts) -> Vec<Line> {
    let written = dossier.plan.goals.iter().filter(|goal| !goal.is_empty());
    written.map(|goal| goal_line(goal, texts)).collect()
}

fn goal_line(goal: &Goal, texts: &Texts) -> Line {
    let date = if goal.due().is_some() { texts.date(&goal.date) } else { goal.date.clone() };
    Line {
        text: with(texts, "export-goal", open(&goal.statement), tidy(&goal.measure)),
        figure: Some(tidy(&date)),
    }
}

fn targets(dossier: &Dossier, texts: &Texts) -> Vec<Line> {
    let written = dossier.plan.targets.iter().filter(|target| !target.is_empty());
    written.map(|target| line(target_text(target, texts))).collect()
}

fn target_text(target: &Target, texts: &Texts) -> String {
    let who = [&target.who, &target.role, &target.sector, &target.place].map(|text| open(text));
    let who: Vec<_> = who.into_iter().filter(|text| !text.is_empty()).collect();
    let need = open(&target.need);
    let need = if need.is_empty() {
        need
    } else {
        texts.say(&Message::new("export-target-need").text("need", need))
    };
    sentences([who.join(", "), need, words_searched(target, texts)]) + "."
}

/// 'Mots cherchés : « caisse connectée »'; nothing where none is written.
pub(in crate::export) fn words_searched(target: &Target, texts: &Texts) -> String {
    let words =
        target.keywords.iter().map(|word| isolated(tidy(word))).filter(|word| !word.is_empty());
    let words: Vec<_> =
        words.map(|word| texts.say(&Message::new("export-quote").text("text", word))).collect();
    if words.is_empty() {
        return String::new();
    }
    texts.say(&Message::new("export-target-words").text("words", words.join(", ")))
}

fn networks(dossier: &Dossier, texts: &Texts) -> Vec<Line> {
    dossier.plan.chosen.iter().map(|chosen| network_line(chosen, dossier, texts)).collect()
}

fn network_line(chosen: &ChosenNetwork, dossier: &Dossier, texts: &Texts) -> Line {
    let name = network_name(chosen, dossier, texts);
    Line {
        text: with(texts, "export-network", name, open(&chosen.role)),
        figure: Some(match chosen.minutes {
            0 => String::new(),
            minutes => time::duration(minutes, texts),
        }),
    }
}

/// 'LinkedIn, en ligne'.
pub(in crate::export) fn network_name(
    chosen: &ChosenNetwork,
    dossier: &Dossier,
    texts: &Texts,
) -> String {
    let network = dossier.network(&chosen.network);
    network.map_or_else(
        || chosen.network.clone(),
        |network| {
            let kind = texts.word(kind_word(network.kind));
            [tidy(&texts.arg(&network.label())), kind].join(", ")
        },
    )
}

fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Online => "kind-online",
        Kind::InPerson => "kind-in-person",
        Kind::Hybrid => "kind-hybrid",
    }
}

fn rhythm(dossier: &Dossier, texts: &Texts) -> Vec<Line> {
    let rhythm = &dossier.plan.rhythm;
    let week = rhythm.minutes_per_week.filter(|minutes| *minutes > 0);
    let week = week.map(|minutes| weekly(minutes, texts));
    let slots = rhythm
        .slots
        .iter()
        .map(|slot| with(texts, "export-slot-for", time::slot(slot, texts), open(&slot.what)));
    week.into_iter().chain(slots).map(|text| line(text + ".")).collect()
}

/// '2 h par semaine'.
pub(in crate::export) fn weekly(minutes: u32, texts: &Texts) -> String {
    texts.say(&Message::new("export-week").text("time", time::duration(minutes, texts)))
}

fn commitments(dossier: &Dossier) -> Vec<Line> {
    let texts = dossier.plan.commitments.iter().map(|it| tidy(&it.text));
    texts.filter(|text| !text.is_empty()).map(line).collect()
}

fn sentences(parts: impl IntoIterator<Item = String>) -> String {
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(". ")
}
