//! The seven parts of the plan, each with what the dossier says and the lines for what it leaves
//! open.
use super::form::{Field, Part, Piece, RankBox};
use crate::{
    dossier::Dossier,
    export::page::{capital, tidy, time},
    message::Message,
    plan::{CommitmentKind, Goal, Plan, Purpose, Situation, Target},
    texts::Texts,
};

/// Goals and targets that the sheet has room for, and networks: beyond that, nothing moves forward.
const GOALS: usize = 3;
const TARGETS: usize = 3;
const NETWORKS: usize = 4;
/// Lines for moments of the week, and for each kind of commitment.
const MOMENTS: usize = 5;
const COMMITMENTS: usize = 2;

pub(super) fn me(plan: Option<&Plan>, texts: &Texts) -> Part {
    let me = plan.map(|plan| plan.me.clone()).unwrap_or_default();
    let situation = me.situation.map(|it| texts.word(situation_word(it)));
    let rows = vec![
        vec![field("plan-me-activity", &me.activity, 2, texts)],
        vec![
            field("plan-me-situation", &situation.unwrap_or_default(), 1, texts).wide(5),
            field("plan-me-sector", &me.sector, 1, texts).wide(4),
            field("plan-me-place", &me.place, 1, texts).wide(4),
        ],
    ];
    part("me", vec![Piece::Rows { number: None, rows }], texts)
}

pub(super) fn why(plan: Option<&Plan>, texts: &Texts) -> Part {
    let chosen = plan.map(|plan| &plan.purposes[..]).unwrap_or_default();
    let boxes = Purpose::ALL.map(|purpose| RankBox {
        text: capital(&texts.word(&format!("purpose-{}", purpose.id()))),
        rank: chosen.iter().position(|it| *it == purpose).map(|at| at + 1),
    });
    let words = vec![vec![field("worksheet-why-words", "", 2, texts)]];
    let pieces =
        vec![Piece::Boxes { boxes: boxes.into() }, Piece::Rows { number: None, rows: words }];
    part("why", pieces, texts)
}

pub(super) fn goals(plan: Option<&Plan>, texts: &Texts) -> Part {
    let written = plan.iter().flat_map(|plan| &plan.goals).filter(|goal| !goal.is_empty());
    let pieces = numbered(GOALS, written.cloned().collect(), |goal: Goal| {
        let date = if goal.due().is_some() { texts.date(&goal.date) } else { goal.date };
        vec![
            vec![field("plan-goal-statement", &goal.statement, 2, texts)],
            vec![
                field("plan-goal-measure", &goal.measure, 1, texts).wide(5),
                field("plan-goal-date", &date, 1, texts).wide(3),
            ],
        ]
    });
    part("goals", pieces, texts)
}

pub(super) fn targets(plan: Option<&Plan>, texts: &Texts) -> Part {
    let written = plan.iter().flat_map(|plan| &plan.targets).filter(|target| !target.is_empty());
    let pieces = numbered(TARGETS, written.cloned().collect(), |target: Target| {
        let who = [&target.who, &target.role, &target.sector].map(|text| tidy(text));
        let words = target.keywords.iter().map(|word| tidy(word));
        vec![
            vec![
                field("plan-target-who", &joined(who), 1, texts).wide(5),
                field("plan-target-place", &target.place, 1, texts).wide(3),
            ],
            vec![field("plan-target-need", &target.need, 1, texts)],
            vec![field("plan-target-keywords", &joined(words), 1, texts)],
        ]
    });
    part("targets", pieces, texts)
}

pub(super) fn networks(dossier: Option<&Dossier>, texts: &Texts) -> Part {
    let chosen = dossier.iter().flat_map(|dossier| {
        dossier.plan.chosen.iter().map(|chosen| {
            let network = dossier.network(&chosen.network);
            let name = network.map(|network| texts.arg(&network.label()));
            let minutes = if chosen.minutes == 0 { String::new() } else { minutes(chosen.minutes) };
            vec![tidy(name.as_ref().unwrap_or(&chosen.network)), tidy(&chosen.role), minutes]
        })
    });
    let mut rows: Vec<Vec<String>> = chosen.collect();
    while rows.len() < NETWORKS {
        rows.push(vec![String::new(); 3]);
    }
    let heads = ["worksheet-network", "plan-networks-role", "plan-time-minutes"];
    let table = Piece::Table { heads: heads.map(|id| texts.word(id)).into(), rows };
    let mut part = part("networks", vec![table], texts);
    part.ask.push(texts.word("worksheet-networks-how"));
    part
}

pub(super) fn time(plan: Option<&Plan>, texts: &Texts) -> Part {
    let budget = plan.and_then(|plan| plan.rhythm.minutes_per_week).filter(|it| *it > 0);
    let budget = budget.map(minutes).unwrap_or_default();
    let slots = plan.iter().flat_map(|plan| &plan.rhythm.slots).map(|slot| {
        let (when, what) = (time::slot(slot, texts), tidy(&slot.what));
        match what.is_empty() {
            true => when,
            false => {
                texts.say(&Message::new("export-slot-for").text("what", when).text("more", what))
            }
        }
    });
    let pieces = vec![
        Piece::Rows {
            number: None,
            rows: vec![vec![field("plan-time-minutes", &budget, 1, texts)]],
        },
        list("worksheet-moments", slots.collect(), MOMENTS, texts),
    ];
    part("time", pieces, texts)
}

pub(super) fn commitments(plan: Option<&Plan>, texts: &Texts) -> Part {
    let kinds = [
        (CommitmentKind::Give, "plan-commit-give"),
        (CommitmentKind::Contact, "plan-commit-contact"),
        (CommitmentKind::Bridge, "plan-commit-bridge"),
    ];
    let pieces = kinds.map(|(kind, label)| {
        let written = plan.iter().flat_map(|plan| &plan.commitments).filter(|it| it.kind == kind);
        list(label, written.map(|it| tidy(&it.text)).collect(), COMMITMENTS, texts)
    });
    part("commitments", pieces.into(), texts)
}

fn part(id: &str, pieces: Vec<Piece>, texts: &Texts) -> Part {
    // The heading on the first screen's drawing of the sheet asks why already.
    let ask = if id == "why" { "worksheet-why-how" } else { &format!("plan-ask-{id}") };
    let heading = texts.word(&format!("welcome-sheet-{id}"));
    Part { heading, ask: vec![texts.word(ask)], pieces }
}

fn situation_word(situation: Situation) -> &'static str {
    match situation {
        Situation::JobSeeker => "plan-situation-job-seeker",
        Situation::Employee => "plan-situation-employee",
        Situation::Freelancer => "plan-situation-freelancer",
        Situation::Owner => "plan-situation-owner",
        Situation::Student => "plan-situation-student",
        Situation::Coach => "plan-situation-coach",
        Situation::Other => "plan-situation-other",
    }
}

/// What is written, and blank ones up to as many as the sheet has room for.
fn numbered<T: Default>(
    room: usize,
    mut written: Vec<T>,
    rows: impl Fn(T) -> Vec<Vec<Field>>,
) -> Vec<Piece> {
    while written.len() < room {
        written.push(T::default());
    }
    let numbered = written.into_iter().enumerate();
    numbered.map(|(at, it)| Piece::Rows { number: Some(at + 1), rows: rows(it) }).collect()
}

fn list(label: &str, texts_written: Vec<String>, lines: usize, texts: &Texts) -> Piece {
    let written: Vec<_> = texts_written.into_iter().filter(|text| !text.is_empty()).collect();
    let lines = lines.saturating_sub(written.len());
    Piece::List { label: texts.word(label), texts: written, lines }
}

fn field(label: &str, text: &str, lines: usize, texts: &Texts) -> Field {
    Field { label: texts.word(label), text: tidy(text), lines, share: 1 }
}

impl Field {
    fn wide(self, share: u8) -> Self {
        Self { share, ..self }
    }
}

fn joined(parts: impl IntoIterator<Item = String>) -> String {
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

fn minutes(count: u32) -> String {
    count.to_string()
}
