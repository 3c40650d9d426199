//! The plan as a mind map: the person in the middle, and round them why, the goals, the targets, the
//! networks, the time and the commitments. One tree says it in words; each format only writes it.
mod block;
mod branches;
mod layout;
mod letters;
mod mermaid;
mod mm;
mod opml;
mod png;
mod svg;

use jiff::civil::Date;

use super::{
    ExportError, Source,
    asked::Format,
    page::{capital, plan, tidy},
};
use crate::message::Message;

/// The map in that format; as FreeMind has it where the format is none of a map.
///
/// # Errors
/// When the picture cannot be drawn, which a test on long and strange texts rules out for known cases.
pub(super) fn write(source: &Source, format: Format) -> Result<Vec<u8>, ExportError> {
    let map = build(source);
    Ok(match format {
        Format::Opml => opml::write(&map),
        Format::Mermaid => mermaid::write(&map).into_bytes(),
        Format::Svg => svg::write(&layout::lay_out(&map), &map, "").into_bytes(),
        Format::Png => png::write(&layout::lay_out(&map), &map, source.texts)?,
        _ => mm::write(&map),
    })
}

struct Map {
    /// 'Claire Delmas, mon plan'.
    title: String,
    /// The person's; empty where it is not written.
    name: String,
    /// 'Mon plan', 'novembre 2026'.
    plan: String,
    month: String,
    /// What the picture shows, for whoever does not see it.
    about: String,
    /// ISO 639-1.
    language: &'static str,
    today: Date,
    root: Node,
}

/// One place of the map.
struct Node {
    /// The same in every export, so that another program knows it again.
    id: String,
    kind: Kind,
    text: String,
    /// By which the picture speaks of it.
    number: Option<usize>,
    children: Vec<Node>,
    links: Vec<Link>,
    /// The links in the words of the picture: 'Objectifs 1, 3'.
    linked: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Root,
    Branch,
    /// What a branch is made of.
    Twig,
    /// More about a twig.
    Detail,
    /// What to ask oneself where a branch is still bare.
    Question,
}

/// From one place of the map to another: the goal that a target serves.
struct Link {
    to: String,
    /// In words, for what cannot draw it: 'Objectif : animer deux ateliers'.
    text: String,
}

impl Node {
    fn new(kind: Kind, id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind,
            text: text.into(),
            number: None,
            children: Vec::new(),
            links: Vec::new(),
            linked: String::new(),
        }
    }

    /// With what is written of these.
    fn detailed(mut self, details: impl IntoIterator<Item = String>) -> Self {
        let details = details.into_iter().filter(|text| !text.is_empty());
        let id = &self.id;
        let details = details.enumerate();
        self.children = details
            .map(|(at, text)| Node::new(Kind::Detail, format!("{id}-{}", at + 1), text))
            .collect();
        self
    }
}

fn build(source: &Source) -> Map {
    let Source { dossier, texts, .. } = *source;
    let title = plain(&plan::title(dossier, texts));
    let branches = branches::build(dossier, texts);
    let counted = branches.iter().map(|branch| {
        let bare = branch.children.iter().any(|twig| twig.kind == Kind::Question);
        let count = if bare { 0 } else { branch.children.len() };
        let counted = Message::new("export-map-counted").text("what", &branch.text);
        texts.say(&counted.number("count", count))
    });
    let counted = counted.collect::<Vec<_>>().join(", ");
    let mut root = Node::new(Kind::Root, "plan", &title);
    root.children = branches;
    Map {
        about: texts.say(&Message::new("export-map-about").text("branches", counted)),
        name: plain(&tidy(&dossier.name)),
        plan: texts.word("export-plan"),
        month: capital(&texts.date(&dossier.today.strftime("%Y-%m").to_string())),
        language: texts.language().code(),
        today: dossier.today,
        title,
        root,
    }
}

/// Without the two characters that no XML may hold and that are no control characters.
fn plain(text: &str) -> String {
    text.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}
