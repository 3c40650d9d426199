//! The articles of the page: plan, agenda, kits, checklists, notes.
use quick_xml::escape::escape;

use super::{Part, checklist, words};
use crate::export::page::{Agenda, Document, Kit, KitBox, Line, Mark, Notes, Plan, Section};

/// A line to write on.
const RULED: &str = "<div class=\"ruled\"></div>\n";

pub(super) fn write(document: &Document) -> Vec<Part> {
    let contact = document.contact.as_str();
    let mut parts = Vec::new();
    parts.extend(document.plan.as_ref().map(|it| plan(it, contact)));
    parts.extend(document.agenda.as_ref().map(agenda));
    parts.extend(document.profiles.iter().chain(&document.kits).map(|it| kit(it, contact)));
    parts.extend(document.checklists.iter().map(|it| checklist::write(it, &document.labels)));
    parts.extend(document.notes.as_ref().map(notes));
    parts
}

fn plan(plan: &Plan, contact: &str) -> Part {
    let beside: String = plan.beside.iter().map(section).collect();
    let body = [
        words("p", "lead", &plan.subtitle),
        words("p", "contact", contact),
        plan.sections.iter().map(section).collect(),
        format!("<div class=\"beside\">\n{beside}</div>\n"),
        words("p", "review", &plan.footer),
    ];
    Part { title: plan.title.clone(), body: body.concat() }
}

fn agenda(agenda: &Agenda) -> Part {
    let sections: String = agenda.sections.iter().map(section).collect();
    let body = words("p", "lead", &agenda.subtitle) + &sections;
    Part { title: agenda.title.clone(), body }
}

fn notes(notes: &Notes) -> Part {
    let sections: String = notes.sections.iter().map(section).collect();
    let body = words("p", "lead", &notes.subtitle) + &sections;
    Part { title: notes.title.clone(), body }
}

fn section(section: &Section) -> String {
    let lines = if section.lines.is_empty() {
        words("p", "ask", &section.ask) + &RULED.repeat(section.blank)
    } else {
        lines(section)
    };
    format!("<section>\n{}{lines}</section>\n", words("h2", "", &section.heading))
}

fn lines(section: &Section) -> String {
    if let (Mark::None, [only]) = (section.mark, &section.lines[..]) {
        return format!("<p>{}</p>\n", line(only));
    }
    let items: String = section.lines.iter().map(|it| format!("<li>{}</li>\n", line(it))).collect();
    match section.mark {
        Mark::Number => format!("<ol>\n{items}</ol>\n"),
        Mark::Box => format!("<ul class=\"boxes\" role=\"list\">\n{items}</ul>\n"),
        Mark::None => format!("<ul class=\"plain\" role=\"list\">\n{items}</ul>\n"),
    }
}

fn line(line: &Line) -> String {
    let text = format!("<span dir=\"auto\">{}</span>", escape(&line.text));
    match line.figure.as_deref() {
        None => text,
        Some("") => format!("<span class=\"line\">{text} <span class=\"gap\"></span></span>"),
        Some(figure) => format!(
            "<span class=\"line\">{text} <span class=\"figure\" dir=\"auto\">{}</span></span>",
            escape(figure)
        ),
    }
}

fn kit(kit: &Kit, contact: &str) -> Part {
    let mut body = words("p", "lead", &kit.subtitle) + &words("p", "contact", contact);
    for group in kit.boxes.chunk_by(|_, next| next.of_entry && next.heading.is_none()) {
        let heading = group[0].heading.as_deref().unwrap_or_default();
        let boxes: String = group.iter().map(|it| one(it, kit.language)).collect();
        body.push_str(&format!("<section>\n{}{boxes}</section>\n", words("h2", "", heading)));
    }
    Part { title: kit.title.clone(), body }
}

/// Each paragraph says its own direction, and keeps its line breaks.
fn one(one: &KitBox, language: &str) -> String {
    let label = words(if one.of_entry { "h3" } else { "h2" }, "", &one.label);
    let paragraphs = one.text.split("\n\n").map(|it| words("p", "", it)).collect::<String>();
    let text = if paragraphs.is_empty() { RULED.to_owned() } else { paragraphs };
    let size = words("p", "small", &one.size);
    format!("{label}<div class=\"copy\" lang=\"{language}\">\n{text}</div>\n{size}")
}
