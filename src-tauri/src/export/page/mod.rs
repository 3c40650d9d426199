//! What a human reads, whatever the format: the plan's sections and, for each chosen network and
//! language, the checklist, all of it in the words of one language.
mod agenda;
mod checklist;
mod kit;
mod notes;
pub(super) mod plan;
mod profile;
pub(super) mod time;

use serde::Serialize;

pub(super) use agenda::title as agenda_title;
pub use checklist::{level_word, source};

use super::{Source, asked::Contents};
use crate::{checks::Report, dossier::Dossier, message::Message, texts::Texts};

/// The document, with the parts that `contents` asks for.
pub fn build(source: &Source, contents: Contents) -> Document {
    let Source { dossier, report, texts, .. } = *source;
    let plan = contents.plan.then(|| plan::build(dossier, texts));
    let contact = if contents.contact { kit::contact(dossier) } else { String::new() };
    let kits = if contents.kits { kit::build(dossier, contents, texts) } else { Vec::new() };
    let profiles =
        if contents.profiles { profile::build(dossier, contents, texts) } else { Vec::new() };
    let checklists =
        if contents.checklists { checklists(dossier, report, texts, contents) } else { Vec::new() };
    let first = profiles.iter().chain(&kits).next().filter(|_| !contents.plan);
    Document {
        title: first.map_or_else(|| plan::title(dossier, texts), |kit| kit.title.clone()),
        author: tidy(&dossier.name),
        language: texts.language().code(),
        date: dossier.today.to_string(),
        labels: Labels {
            paper_first: texts.word("export-paper-first"),
            page: texts.say(&Message::new("export-page").text("page", "{page}").text("of", "{of}")),
            parts: texts.word("export-parts"),
            fix: texts.word("export-fix"),
            source: texts.word("export-source"),
            in_order: texts.word("export-in-order"),
            set_aside: texts.word("export-set-aside"),
            sum: texts.word("export-sum"),
            rule: texts.word("export-rule"),
            earned: texts.word("export-earned"),
            possible: texts.word("export-possible"),
            empty: texts.word("publish-missing"),
        },
        contact,
        plan,
        agenda: contents.actions.then(|| agenda::build(dossier, texts)),
        profiles,
        kits,
        checklists,
        notes: contents.notes.then(|| notes::build(dossier, texts)).flatten(),
    }
}

/// The checklists alone, one for each network and language.
pub fn checklists(
    dossier: &Dossier,
    report: &Report,
    texts: &Texts,
    contents: Contents,
) -> Vec<Checklist> {
    report.profiles.iter().map(|it| checklist::build(it, dossier, contents, texts)).collect()
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    pub title: String,
    pub author: String,
    /// ISO 639-1.
    pub language: &'static str,
    /// The day it was made, ISO 8601.
    pub date: String,
    pub labels: Labels,
    /// The e-mail and the phone, under the title of the plan and of each kit; empty where they are not
    /// asked for.
    pub contact: String,
    pub plan: Option<Plan>,
    pub agenda: Option<Agenda>,
    /// Without what is empty, and without sizes.
    pub profiles: Vec<Kit>,
    pub kits: Vec<Kit>,
    pub checklists: Vec<Checklist>,
    pub notes: Option<Notes>,
}

/// The words that stand on every page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Labels {
    pub paper_first: String,
    /// With `{page}` and `{of}` where the figures go, which only the typesetter knows.
    pub page: String,
    /// Above the list of a document's parts.
    pub parts: String,
    pub fix: String,
    pub source: String,
    pub in_order: String,
    pub set_aside: String,
    pub sum: String,
    pub rule: String,
    pub earned: String,
    pub possible: String,
    /// Of a box that the network requires.
    pub empty: String,
}

/// The plan on one page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    pub title: String,
    pub subtitle: String,
    pub sections: Vec<Section>,
    /// The two short sections at the end, set side by side.
    pub beside: Vec<Section>,
    pub footer: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    pub heading: String,
    pub mark: Mark,
    pub lines: Vec<Line>,
    /// Where nothing is written yet: the question, and how many lines to answer it by hand.
    pub ask: String,
    pub blank: usize,
}

/// What stands in the margin of a section's lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    None,
    Number,
    Box,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    pub text: String,
    /// At the right: a date, a time. Empty: to be written by hand.
    pub figure: Option<String>,
}

/// What is to be done: every week, then month by month, each with a box to tick.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Agenda {
    pub title: String,
    pub subtitle: String,
    pub sections: Vec<Section>,
}

/// One network's profile in one language, box by box in the order of the form.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Kit {
    pub title: String,
    pub subtitle: String,
    /// The profile's language, ISO 639-1.
    pub language: &'static str,
    pub boxes: Vec<KitBox>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KitBox {
    /// Of the entry that the box begins, such as 'Expérience 2, Libraire', or of what follows the
    /// entries.
    pub heading: Option<String>,
    /// Belongs to the entry that last began.
    pub of_entry: bool,
    pub label: String,
    /// With its line breaks. Empty: the network requires the box, and nothing is written.
    pub text: String,
    /// '212 sur 220 au plus'.
    pub size: String,
}

/// What is the person's own business.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Notes {
    pub title: String,
    pub subtitle: String,
    pub sections: Vec<Section>,
}

/// What keeps one profile from being published, as a proof to mend with a pencil.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Checklist {
    pub title: String,
    pub subtitle: String,
    /// The profile's language, ISO 639-1: that of what is quoted from it.
    pub language: &'static str,
    pub readiness: Seal,
    /// How many points block, matter, or finish.
    pub count: String,
    /// '68 sur 100'.
    pub score: Option<String>,
    pub findings: Vec<Finding>,
    pub set_aside: Vec<SetAside>,
    pub sum: Vec<SumLine>,
    pub total: Option<SumLine>,
    /// How the score comes from the total.
    pub rounding: Option<String>,
}

/// A readiness in words, and the id that gives its shape.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Seal {
    pub id: crate::checks::Readiness,
    pub word: String,
    /// Blocking points, where the ring shows them.
    pub blockers: usize,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// The order in which to fix.
    pub number: usize,
    pub level: crate::checks::Level,
    pub level_word: String,
    pub place: Option<String>,
    pub title: String,
    /// The person's own words.
    pub quotes: Vec<String>,
    /// What was counted or looked for.
    pub notes: Vec<String>,
    pub why: String,
    pub fix: String,
    pub source: String,
    /// '4 sur 74'.
    pub cost: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SetAside {
    pub title: String,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SumLine {
    pub rule: String,
    pub earned: String,
    pub possible: String,
}

/// One line of text: no line breaks, no control characters, no space at the ends. No-break spaces
/// stay.
pub(super) fn tidy(text: &str) -> String {
    let breaks = |c: char| c.is_control() || matches!(c, ' ' | '\u{2028}' | '\u{2029}');
    text.split(breaks).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// As written, without what no page can show: control characters but the line break.
pub(super) fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let kept: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    kept.trim().to_owned()
}

/// The first letter in capitals, as at the beginning of a line.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Without the stop that the sentence around it brings.
pub(super) fn open(text: &str) -> String {
    isolated(tidy(text).trim_end_matches('.').to_owned())
}

/// As a part of a longer line: what is read from right to left keeps to itself, and the words around
/// it keep their order.
fn isolated(text: String) -> String {
    let turns = |c| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    };
    if text.contains(turns) { format!("\u{2068}{text}\u{2069}") } else { text }
}

/// The message `id` of what and its `more`, or only what there is of the two.
pub(super) fn with(texts: &Texts, id: &str, what: String, more: String) -> String {
    match (what.is_empty(), more.is_empty()) {
        (_, true) => what,
        (true, _) => more,
        _ => texts.say(&Message::new(id).text("what", what).text("more", more)),
    }
}
