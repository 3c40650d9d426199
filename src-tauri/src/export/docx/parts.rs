//! The parts of the document in Word's styles: plan, agenda, kits, checklists, notes.
use super::{Body, Paragraph, checklist, paragraph::Look};
use crate::export::page::{Document, Kit, KitBox, Line, Mark, Section};

/// The list of boxes to tick in `numbering.xml`.
const BOXES: usize = 2;
/// Between the two columns at the end of the plan, in twips.
const GUTTER: usize = 480;

pub(super) fn write(body: &mut Body, document: &Document) {
    let contact = document.contact.as_str();
    if let Some(plan) = &document.plan {
        body.begin(&plan.footer);
        head(body, &plan.title, &[&plan.subtitle, contact]);
        for section in &plan.sections {
            write_section(body, section);
        }
        beside(body, &plan.beside);
    }
    if let Some(agenda) = &document.agenda {
        body.begin(&agenda.title);
        head(body, &agenda.title, &[&agenda.subtitle]);
        agenda.sections.iter().for_each(|section| write_section(body, section));
    }
    for kit in document.profiles.iter().chain(&document.kits) {
        body.begin(&kit.title);
        write_kit(body, kit, contact);
    }
    for list in &document.checklists {
        body.begin(&list.title);
        checklist::write(body, list, &document.labels);
    }
    if let Some(notes) = &document.notes {
        body.begin(&notes.title);
        head(body, &notes.title, &[&notes.subtitle]);
        notes.sections.iter().for_each(|section| write_section(body, section));
    }
}

/// The first part's title is the document's.
pub(super) fn head(body: &mut Body, title: &str, under: &[&str]) {
    let style = if body.is_first() { "Title" } else { "Heading1" };
    body.push(Paragraph::new(style).keep_next().say(title));
    for (at, line) in under.iter().enumerate().filter(|(_, line)| !line.is_empty()) {
        let style = if at == 0 { "Subtitle" } else { "Normal" };
        body.push(Paragraph::new(style).say(line));
    }
}

fn write_section(body: &mut Body, section: &Section) {
    let width = body.sheet.measure();
    for paragraph in paragraphs(body, section, width) {
        body.push(paragraph);
    }
}

fn paragraphs(body: &mut Body, section: &Section, width: usize) -> Vec<Paragraph> {
    let mut found = vec![Paragraph::new("Heading2").keep_next().say(&section.heading)];
    if section.lines.is_empty() {
        if !section.ask.is_empty() {
            found.push(Paragraph::new("Question").keep_next().say(&section.ask));
        }
        found.extend((0..section.blank).map(|_| Paragraph::new("WritingLine")));
    }
    let list = match section.mark {
        Mark::Number if !section.lines.is_empty() => Some(body.new_list()),
        Mark::Box => Some(BOXES),
        _ => None,
    };
    let style = match section.mark {
        Mark::None => "Normal",
        Mark::Number => "ListNumber",
        Mark::Box => "ListBox",
    };
    found.extend(section.lines.iter().map(|line| {
        let paragraph = Paragraph::new(style);
        let paragraph = match list {
            Some(list) => paragraph.in_list(list),
            None => paragraph,
        };
        figured(paragraph, line, width)
    }));
    found
}

fn figured(paragraph: Paragraph, line: &Line, width: usize) -> Paragraph {
    let paragraph = paragraph.say(&line.text);
    match line.figure.as_deref() {
        None => paragraph,
        Some("") => paragraph.at_end(width).gap(),
        Some(figure) => paragraph.at_end(width).say(figure),
    }
}

/// Sections beside one another, as on the printed page.
fn beside(body: &mut Body, sections: &[Section]) {
    if sections.is_empty() {
        return;
    }
    let whole = body.sheet.measure();
    let width = (whole - GUTTER * (sections.len() - 1)) / sections.len();
    let (mut grid, mut cells) = (String::new(), String::new());
    for (at, section) in sections.iter().enumerate() {
        if at > 0 {
            grid.push_str(&format!("<w:gridCol w:w=\"{GUTTER}\"/>"));
            cells.push_str(&cell(GUTTER, &Paragraph::new("Normal").xml("")));
        }
        let inside: String = paragraphs(body, section, width).iter().map(|it| it.xml("")).collect();
        grid.push_str(&format!("<w:gridCol w:w=\"{width}\"/>"));
        cells.push_str(&cell(width, &inside));
    }
    body.table(format!(
        "<w:tbl><w:tblPr><w:tblW w:w=\"{whole}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
         <w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/>\
         </w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>\
         <w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr></w:tbl>\n"
    ));
}

pub(super) fn cell(width: usize, inside: &str) -> String {
    format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{inside}</w:tc>")
}

fn write_kit(body: &mut Body, kit: &Kit, contact: &str) {
    head(body, &kit.title, &[&kit.subtitle, contact]);
    for one in &kit.boxes {
        if let Some(heading) = &one.heading {
            body.push(Paragraph::new("Heading2").keep_next().say(heading));
        }
        write_box(body, one, kit.language);
    }
}

fn write_box(body: &mut Body, one: &KitBox, language: &str) {
    let label = if one.of_entry { "Heading3" } else { "Heading2" };
    body.push(Paragraph::new(label).keep_next().say(&one.label));
    if one.text.is_empty() {
        body.push(Paragraph::new("WritingLine").keep_next());
    }
    for paragraph in one.text.split("\n\n").filter(|paragraph| !paragraph.is_empty()) {
        let look = Look { language: Some(language), ..Look::default() };
        body.push(Paragraph::new("Normal").run(paragraph, look));
    }
    if !one.size.is_empty() {
        body.push(Paragraph::new("Small").say(&one.size));
    }
}
