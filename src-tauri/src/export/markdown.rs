//! The same pages as plain text with light marks, for whoever prefers to write in them. What a
//! person wrote is escaped: it stays text, whatever it looks like.
use super::page::{Checklist, Document, Finding, Kit, KitBox, Labels, Line, Mark, Plan, Section};

/// A line to write on.
const RULED: &str = "……………………………………………………………………";

pub(super) fn write(document: &Document) -> String {
    let (contact, labels) = (&document.contact, &document.labels);
    let mut parts: Vec<String> = Vec::new();
    parts.extend(document.plan.as_ref().map(|plan| write_plan(plan, contact)));
    parts.extend(
        document.agenda.as_ref().map(|it| write_sections(&it.title, &it.subtitle, &it.sections)),
    );
    parts.extend(document.profiles.iter().chain(&document.kits).map(|kit| write_kit(kit, contact)));
    parts.extend(document.checklists.iter().map(|list| write_checklist(list, labels)));
    parts.extend(
        document.notes.as_ref().map(|it| write_sections(&it.title, &it.subtitle, &it.sections)),
    );
    parts.join("\n---\n\n")
}

fn head(title: &str, subtitle: &str, contact: &str) -> String {
    let mut text = format!("# {}\n", escape(title));
    if !subtitle.is_empty() {
        push(&mut text, &format!("\n*{}*\n", escape(subtitle)));
    }
    if !contact.is_empty() {
        push(&mut text, &format!("\n{}\n", escape(contact)));
    }
    text
}

fn write_plan(plan: &Plan, contact: &str) -> String {
    let mut text = head(&plan.title, &plan.subtitle, contact);
    for section in plan.sections.iter().chain(&plan.beside) {
        write_section(&mut text, section);
    }
    push(&mut text, &format!("\n{}\n", escape(&plan.footer)));
    text
}

fn write_sections(title: &str, subtitle: &str, sections: &[Section]) -> String {
    let mut text = head(title, subtitle, "");
    for section in sections {
        write_section(&mut text, section);
    }
    text
}

fn write_kit(kit: &Kit, contact: &str) -> String {
    let mut text = head(&kit.title, &kit.subtitle, contact);
    for one in &kit.boxes {
        write_box(&mut text, one);
    }
    text
}

fn write_box(text: &mut String, one: &KitBox) {
    if let Some(entry) = &one.heading {
        push(text, &format!("\n## {}\n", escape(entry)));
    }
    let level = if one.of_entry { "###" } else { "##" };
    push(text, &format!("\n{level} {}\n\n", escape(&one.label)));
    if one.text.is_empty() {
        push(text, &format!("{RULED}\n"));
    }
    let mut lines = one.text.lines().map(str::trim_start).peekable();
    while let Some(line) = lines.next() {
        // A backslash at its end breaks the line; an empty line parts paragraphs by itself.
        let more = lines.peek().is_some_and(|next| !next.is_empty()) && !line.is_empty();
        let quoted = format!("> {}", escape(line));
        push(text, &format!("{}{}\n", quoted.trim_end(), if more { "\\" } else { "" }));
    }
    if !one.size.is_empty() {
        push(text, &format!("\n*{}*\n", escape(&one.size)));
    }
}

fn write_section(text: &mut String, section: &Section) {
    push(text, &format!("\n## {}\n\n", escape(&section.heading)));
    if section.lines.is_empty() && !section.ask.is_empty() {
        push(text, &format!("*{}*\n", escape(&section.ask)));
    }
    if section.lines.is_empty() {
        for _ in 0..section.blank {
            push(text, &format!("\n{RULED}\n"));
        }
    }
    for (number, line) in (1..).zip(&section.lines) {
        let line = line_text(line);
        match section.mark {
            Mark::None => push(text, &format!("- {line}\n")),
            Mark::Number => push(text, &format!("{number}. {line}\n")),
            Mark::Box => push(text, &format!("- [ ] {line}\n")),
        }
    }
}

fn line_text(line: &Line) -> String {
    match line.figure.as_deref() {
        None => escape(&line.text),
        Some("") => format!("{} (…………)", escape(&line.text)),
        Some(figure) => format!("{} ({})", escape(&line.text), escape(figure)),
    }
}

fn write_checklist(list: &Checklist, labels: &Labels) -> String {
    let mut whole = head(&list.title, &list.subtitle, "");
    let text = &mut whole;
    push(text, &format!("\n**{}**\n\n{}.\n", escape(&list.readiness.word), escape(&list.count)));
    if let Some(score) = &list.score {
        push(text, &format!("{}.\n", escape(score)));
    }
    if !list.findings.is_empty() {
        push(text, &format!("\n## {}\n", escape(&labels.in_order)));
    }
    for finding in &list.findings {
        write_finding(text, finding, labels);
    }
    if !list.set_aside.is_empty() {
        push(text, &format!("\n## {}\n\n", escape(&labels.set_aside)));
    }
    for finding in &list.set_aside {
        push(text, &format!("- {}\n", escape(&finding.title)));
        if !finding.reason.is_empty() {
            push(text, &format!("\n  > {}\n\n", escape(&finding.reason)));
        }
    }
    write_sum(text, list, labels);
    whole
}

fn write_finding(text: &mut String, finding: &Finding, labels: &Labels) {
    push(text, &format!("\n### {}. {}\n\n", finding.number, escape(&finding.title)));
    let place = finding.place.as_ref().map_or_else(String::new, |it| format!(", {}", escape(it)));
    let (level, cost) = (escape(&finding.level_word), escape(&finding.cost));
    push(text, &format!("- [ ] **{level}**{place} ({cost})\n"));
    for quote in &finding.quotes {
        push(text, &format!("\n> {}\n", escape(quote)));
    }
    if !finding.notes.is_empty() {
        text.push('\n');
    }
    for note in &finding.notes {
        push(text, &format!("- {}\n", escape(note)));
    }
    push(text, &format!("\n{}\n", escape(&finding.why)));
    push(text, &format!("\n**{}** {}\n", escape(&labels.fix), escape(&finding.fix)));
    push(text, &format!("\n{} {}\n", escape(&labels.source), escape(&finding.source)));
}

fn write_sum(text: &mut String, list: &Checklist, labels: &Labels) {
    let (Some(total), Some(rounding)) = (&list.total, &list.rounding) else { return };
    push(text, &format!("\n## {}\n\n", escape(&labels.sum)));
    let head = [&labels.rule, &labels.earned, &labels.possible].map(|word| escape(word));
    push(text, &format!("| {} |\n| --- | ---: | ---: |\n", head.join(" | ")));
    for line in list.sum.iter().chain([total]) {
        let cells = [&line.rule, &line.earned, &line.possible].map(|cell| escape(cell));
        push(text, &format!("| {} |\n", cells.join(" | ")));
    }
    push(text, &format!("\n{}\n", escape(rounding)));
}

fn push(text: &mut String, more: &str) {
    text.push_str(more);
}

/// A backslash before what Markdown would read as a mark: anywhere, at the start of a line, or in
/// a bare address.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let number = text.chars().take_while(char::is_ascii_digit).count();
    for (at, c) in text.char_indices() {
        let marks = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#' | '$' | '@' => {
                true
            }
            '+' | '-' | '=' => at == 0,
            '.' | ')' => at == number || text[..at].to_ascii_lowercase().ends_with("www"),
            ':' => text[at..].starts_with("://"),
            _ => false,
        };
        if marks {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
