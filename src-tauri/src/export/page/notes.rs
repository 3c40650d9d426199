//! What is the person's own business: networks refused and why, the self-check, what was set aside.
use super::{Line, Mark, Notes, Section, open, tidy, with};
use crate::{
    dossier::Dossier,
    message::Message,
    plan::{ATTITUDES, Answer},
    texts::Texts,
};

/// None where there are none.
pub(super) fn build(dossier: &Dossier, texts: &Texts) -> Option<Notes> {
    let sections: Vec<Section> = [
        section("export-notes-refused", refused(dossier, texts), texts),
        section("plan-attitude", attitude(dossier, texts), texts),
        section("export-set-aside", set_aside(dossier), texts),
    ]
    .into_iter()
    .filter(|section| !section.lines.is_empty())
    .collect();
    let title = Message::new("export-notes");
    (!sections.is_empty()).then(|| Notes {
        title: texts.say(&title),
        subtitle: texts.word("export-notes-lead"),
        sections,
    })
}

fn section(heading: &str, lines: Vec<Line>, texts: &Texts) -> Section {
    Section { heading: texts.word(heading), mark: Mark::None, lines, ask: String::new(), blank: 0 }
}

fn refused(dossier: &Dossier, texts: &Texts) -> Vec<Line> {
    let refused = dossier.plan.refused.iter().map(|refused| {
        let network = dossier.network(&refused.network);
        let name = network.map_or_else(|| refused.network.clone(), |it| texts.arg(&it.label()));
        Line {
            text: with(texts, "export-network", tidy(&name), open(&refused.reason)),
            figure: None,
        }
    });
    refused.collect()
}

fn attitude(dossier: &Dossier, texts: &Texts) -> Vec<Line> {
    let answers = &dossier.plan.me.attitude;
    let answered = ATTITUDES.iter().filter_map(|id| Some((id, *answers.get(*id)?)));
    let line = |(id, answer): (&&str, Answer)| Line {
        text: texts.word(&format!("attitude-{id}")),
        figure: Some(texts.word(match answer {
            Answer::Yes => "plan-answer-yes",
            Answer::Sometimes => "plan-answer-sometimes",
            Answer::No => "plan-answer-no",
        })),
    };
    answered.map(line).collect()
}

fn set_aside(dossier: &Dossier) -> Vec<Line> {
    let reasons = dossier.set_aside.iter().map(|it| tidy(&it.reason));
    reasons.filter(|reason| !reason.is_empty()).map(|text| Line { text, figure: None }).collect()
}
