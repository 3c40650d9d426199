//! The same pages as plain text with light marks, for whoever prefers to write in them. What a
//! person wrote is escaped: it stays text, whatever it looks like.
use super::page::{Checklist, Document, Finding, Labels, Line, Mark, Plan, Section};

/// A line to write on.
const RULED: &str = "……………………………………………………………………";

pub(super) fn write(document: &Document) -> String {
    let mut text = String::new();
    if let Some(plan) = &document.plan {
        write_plan(&mut text, plan);
    }
    for list in &document.checklists {
        if !text.is_empty() {
            text.push_str("\n---\n\n");
        }
        write_checklist(&mut text, list, &document.labels);
    }
    text
}

fn write_plan(text: &mut String, plan: &Plan) {
    push(text, &format!("# {}\n\n*{}*\n", escape(&plan.title), escape(&plan.subtitle)));
    for section in plan.sections.iter().chain(&plan.beside) {
        write_section(text, section);
    }
    push(text, &format!("\n{}\n", escape(&plan.footer)));
}

fn write_section(text: &mut String, section: &Section) {
    push(text, &format!("\n## {}\n\n", escape(&section.heading)));
    if section.lines.is_empty() {
        push(text, &format!("*{}*\n", escape(&section.ask)));
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

fn write_checklist(text: &mut String, list: &Checklist, labels: &Labels) {
    push(text, &format!("# {}\n\n*{}*\n\n", escape(&list.title), escape(&list.subtitle)));
    push(text, &format!("**{}**\n\n{}.\n", escape(&list.readiness.word), escape(&list.count)));
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
        push(text, &format!("- {}\n\n  > {}\n", escape(&finding.title), escape(&finding.reason)));
    }
    write_sum(text, list, labels);
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
