//! One profile's checklist: how ready it is, what to mend first, and the sum of the score.
use super::{Checklist, Finding, Seal, SetAside, SumLine, capital, isolated, tidy};
use crate::{
    checks::{self, Evidence, Level, ProfileReport, Readiness, Score, ScoreLine},
    dossier::Dossier,
    export::asked::Contents,
    message::{Message, Source},
    texts::Texts,
};

pub(super) fn build(
    report: &ProfileReport,
    dossier: &Dossier,
    contents: Contents,
    texts: &Texts,
) -> Checklist {
    let (aside, open): (Vec<_>, Vec<_>) =
        report.findings.iter().partition(|finding| finding.set_aside.is_some());
    let blockers = open.iter().filter(|finding| finding.level == Level::Blocker).count();
    let name = dossier
        .network(&report.network)
        .map_or_else(|| report.network.clone(), |network| texts.arg(&network.label()));
    let language = format!("language-{}", report.language.code());
    let language = texts.say(&Message::new("export-in").word("language", language));
    let today = texts.date(&dossier.today.to_string());
    let readiness =
        Seal { id: report.readiness, word: texts.word(readiness_word(report.readiness)), blockers };
    Checklist {
        title: format!("{}, {language}", tidy(&name)),
        subtitle: [isolated(tidy(&dossier.name)), today]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        language: report.language.code(),
        count: count(&open, report.readiness, texts),
        readiness,
        score: report
            .score
            .value
            .map(|value| texts.say(&Message::new("export-score").number("value", value))),
        findings: (1..)
            .zip(&open)
            .map(|(number, finding)| proof(number, finding, &report.score, texts))
            .collect(),
        set_aside: aside
            .iter()
            .map(|finding| SetAside {
                title: tidy(&texts.say(&finding.title)),
                reason: finding
                    .set_aside
                    .as_deref()
                    .filter(|_| contents.notes)
                    .map(tidy)
                    .unwrap_or_default(),
            })
            .collect(),
        sum: report.score.lines.iter().map(|line| sum_line(line, texts)).collect(),
        total: report.score.value.map(|_| SumLine {
            rule: texts.word("export-total"),
            earned: points(report.score.earned, texts),
            possible: points(report.score.possible, texts),
        }),
        rounding: report.score.value.map(|value| rounding(value, &report.score, texts)),
    }
}

/// Tenths of a point, as points: '50,5'.
fn points(tenths: u32, texts: &Texts) -> String {
    let (whole, tenth) = (tenths / 10, tenths % 10);
    match tenth {
        0 => whole.to_string(),
        _ => texts.say(
            &Message::new("export-tenths")
                .text("whole", whole.to_string())
                .text("tenth", tenth.to_string()),
        ),
    }
}

fn proof(number: usize, finding: &checks::Finding, score: &Score, texts: &Texts) -> Finding {
    let mut quotes = Vec::new();
    let mut notes = Vec::new();
    for evidence in &finding.evidence {
        match evidence {
            Evidence::Quote { text, .. } => quotes.push(tidy(text)),
            other => notes.push(note(other, texts)),
        }
    }
    let cost = Message::new("export-cost")
        .text("cost", points(finding.cost, texts))
        .text("possible", points(score.possible, texts));
    Finding {
        number,
        level: finding.level,
        level_word: texts.word(level_word(finding.level)),
        place: finding.place.as_ref().map(|place| tidy(&texts.say(&place.label))),
        title: tidy(&texts.say(&finding.title)),
        quotes: quotes.into_iter().filter(|text| !text.is_empty()).collect(),
        notes: notes.into_iter().filter(|text| !text.is_empty()).collect(),
        why: tidy(&texts.say(&finding.why)),
        fix: tidy(&texts.say(&finding.fix)),
        source: source(&finding.source, texts),
        cost: texts.say(&cost),
    }
}

fn note(evidence: &Evidence, texts: &Texts) -> String {
    let message = match evidence {
        Evidence::Quote { text, .. } => Message::new("export-quote").text("text", tidy(text)),
        Evidence::Word { text, found_in: Some(place) } => {
            Message::new("export-found").text("text", tidy(text)).text("place", texts.say(place))
        }
        Evidence::Word { text, found_in: None } => {
            Message::new("export-missing").text("text", tidy(text))
        }
        Evidence::Version { on, text, .. } => {
            Message::new("export-version").text("place", texts.say(on)).text("text", tidy(text))
        }
        Evidence::Measure { value, threshold } => {
            Message::new("export-measure").number("value", *value).number("threshold", *threshold)
        }
    };
    texts.say(&message)
}

/// Who says so, when, and whether anybody has checked.
pub fn source(source: &Source, texts: &Texts) -> String {
    let mut parts = vec![tidy(&texts.say(&source.what))];
    match source.date.as_str() {
        "" => {}
        "undated" => parts.push(texts.word("profile-undated")),
        date => parts.push(tidy(&texts.date(date))),
    }
    if !source.verified {
        parts.push(texts.word("export-not-verified"));
    }
    parts.join(", ")
}

fn count(open: &[&checks::Finding], readiness: Readiness, texts: &Texts) -> String {
    if readiness == Readiness::ToBegin {
        return texts.word("export-nothing-written");
    }
    let levels = [
        (Level::Blocker, "export-count-blocker"),
        (Level::Important, "export-count-important"),
        (Level::Polish, "export-count-polish"),
    ];
    let counts: Vec<_> = levels
        .into_iter()
        .map(|(level, id)| (open.iter().filter(|finding| finding.level == level).count(), id))
        .filter(|(count, _)| *count > 0)
        .map(|(count, id)| texts.say(&Message::new(id).number("count", count)))
        .collect();
    if counts.is_empty() {
        return texts.word("export-nothing-to-fix");
    }
    capital(&counts.join(", "))
}

fn sum_line(line: &ScoreLine, texts: &Texts) -> SumLine {
    let rule = texts.word(&format!("rule-{}", line.rule));
    SumLine {
        rule: if line.set_aside {
            texts.say(&Message::new("export-rule-set-aside").text("rule", rule))
        } else {
            rule
        },
        earned: points(line.earned, texts),
        possible: points(line.possible, texts),
    }
}

fn rounding(value: u32, score: &Score, texts: &Texts) -> String {
    texts.say(
        &Message::new("export-rounding")
            .text("earned", points(score.earned, texts))
            .text("possible", points(score.possible, texts))
            .number("value", value),
    )
}

fn readiness_word(readiness: Readiness) -> &'static str {
    match readiness {
        Readiness::ToBegin => "readiness-to-begin",
        Readiness::Blocked => "readiness-blocked",
        Readiness::Nearly => "readiness-nearly",
        Readiness::Ready => "readiness-ready",
    }
}

/// The message that names a level.
pub fn level_word(level: Level) -> &'static str {
    match level {
        Level::Blocker => "level-blocker",
        Level::Important => "level-important",
        Level::Polish => "level-polish",
    }
}
