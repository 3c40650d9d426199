//! The last page: what to look at before a profile is published, with a box to tick for each thing.
use serde::Serialize;

use crate::texts::Texts;

/// Each with how many things there are to look at.
const LEFT: [(&str, usize); 4] = [("photo", 3), ("headline", 3), ("keywords", 3), ("summary", 3)];
const RIGHT: [(&str, usize); 3] = [("coherence", 4), ("contact", 4), ("last", 4)];

pub(super) fn build(texts: &Texts) -> Checklist {
    Checklist {
        heading: texts.word("worksheet-check-title"),
        ask: vec![texts.word("worksheet-check-ask")],
        network: texts.word("worksheet-network"),
        language: texts.word("worksheet-check-language"),
        day: texts.word("worksheet-check-day"),
        left: LEFT.map(|(id, count)| group(id, count, texts)).into(),
        right: RIGHT.map(|(id, count)| group(id, count, texts)).into(),
        first: texts.word("worksheet-check-first"),
    }
}

fn group(id: &str, count: usize, texts: &Texts) -> Group {
    Group {
        heading: texts.word(&format!("worksheet-check-{id}")),
        items: (1..=count).map(|at| texts.word(&format!("worksheet-check-{id}-{at}"))).collect(),
    }
}

#[derive(Serialize)]
pub(super) struct Checklist {
    heading: String,
    ask: Vec<String>,
    network: String,
    language: String,
    day: String,
    left: Vec<Group>,
    right: Vec<Group>,
    /// Over the lines at the foot of the page: what to mend first.
    first: String,
}

#[derive(Serialize)]
struct Group {
    heading: String,
    items: Vec<String>,
}
