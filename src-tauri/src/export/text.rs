//! The same pages as plain text in 76 columns, for an e-mail or a terminal. The texts of a kit keep
//! their own lines: they are there to be copied.
use super::page::{
    Checklist, Document, Finding, Kit, KitBox, Labels, Line, Mark, Plan, Section, SumLine,
};
use crate::text::{columns, wrap};

const WIDTH: usize = 76;
/// A figure wider than this takes its place in the sentence.
const FIGURE: usize = 24;
/// Where a date or a time is to be written by hand.
const GAP: &str = "____________";

pub(super) fn write(document: &Document) -> String {
    let contact = document.contact.as_str();
    let mut parts: Vec<String> = Vec::new();
    parts.extend(document.plan.as_ref().map(|plan| write_plan(plan, contact)));
    parts.extend(
        document.agenda.as_ref().map(|it| write_sections(&it.title, &it.subtitle, &it.sections)),
    );
    parts.extend(document.profiles.iter().chain(&document.kits).map(|kit| write_kit(kit, contact)));
    parts.extend(document.checklists.iter().map(|list| write_checklist(list, &document.labels)));
    parts.extend(
        document.notes.as_ref().map(|it| write_sections(&it.title, &it.subtitle, &it.sections)),
    );
    parts.join("\n\n\n")
}

fn write_plan(plan: &Plan, contact: &str) -> String {
    let mut text = head(&plan.title, &[&plan.subtitle, contact]);
    for section in plan.sections.iter().chain(&plan.beside) {
        write_section(&mut text, section);
    }
    text + "\n\n" + &hung("", &plan.footer)
}

fn write_sections(title: &str, subtitle: &str, sections: &[Section]) -> String {
    let mut text = head(title, &[subtitle]);
    for section in sections {
        write_section(&mut text, section);
    }
    text
}

fn write_section(text: &mut String, section: &Section) {
    text.push_str(&heading(&section.heading, '-'));
    text.push('\n');
    if section.lines.is_empty() && !section.ask.is_empty() {
        text.push_str(&hung("", &section.ask));
    }
    if section.lines.is_empty() {
        text.push_str(&format!("\n{}\n", "_".repeat(WIDTH)).repeat(section.blank));
    }
    let digits = section.lines.len().to_string().len();
    for (number, line) in (1..).zip(&section.lines) {
        text.push_str(&match section.mark {
            Mark::None => figured("", line),
            Mark::Number => figured(&format!("{number:>digits$}  "), line),
            Mark::Box => figured("[ ] ", line),
        });
    }
}

fn write_kit(kit: &Kit, contact: &str) -> String {
    let mut text = head(&kit.title, &[&kit.subtitle, contact]);
    for one in &kit.boxes {
        write_box(&mut text, one);
    }
    text
}

fn write_box(text: &mut String, one: &KitBox) {
    if let Some(entry) = &one.heading {
        text.push_str(&heading(entry, '-'));
    }
    if one.of_entry {
        text.push('\n');
        let size = if one.size.is_empty() { String::new() } else { format!(" ({})", one.size) };
        text.push_str(&hung("", &(one.label.clone() + &size)));
    } else {
        text.push_str(&heading(&one.label, '-'));
        if !one.size.is_empty() {
            text.push_str(&hung("", &one.size));
        }
    }
    let said = if one.text.is_empty() { "_".repeat(WIDTH) } else { one.text.clone() };
    text.push_str(&format!("\n{said}\n"));
}

fn write_checklist(list: &Checklist, labels: &Labels) -> String {
    let mut text = head(&list.title, &[&list.subtitle]);
    text.push_str(&format!("\n{}\n", hung("", &list.readiness.word)));
    text.push_str(&hung("", &format!("{}.", list.count)));
    if let Some(score) = &list.score {
        text.push_str(&hung("", &format!("{score}.")));
    }
    if !list.findings.is_empty() {
        text.push_str(&heading(&labels.in_order, '-'));
    }
    for finding in &list.findings {
        write_finding(&mut text, finding, labels);
    }
    if !list.set_aside.is_empty() {
        text.push_str(&heading(&labels.set_aside, '-'));
        text.push('\n');
    }
    for it in &list.set_aside {
        text.push_str(&hung("-  ", &it.title));
        if !it.reason.is_empty() {
            text.push_str(&hung("   ", &it.reason));
        }
    }
    write_sum(&mut text, list, labels);
    text
}

fn write_finding(text: &mut String, finding: &Finding, labels: &Labels) {
    let place = finding.place.as_ref().map_or_else(String::new, |place| format!(", {place}"));
    let meta = format!("{}{place} ({})", finding.level_word, finding.cost);
    text.push_str(&format!("\n{}", hung(&format!("{:>2}  ", finding.number), &finding.title)));
    text.push_str(&hung("    [ ] ", &meta));
    for quote in &finding.quotes {
        text.push_str(&hung("    > ", quote));
    }
    for note in &finding.notes {
        text.push_str(&hung("    -  ", note));
    }
    text.push_str(&hung("    ", &finding.why));
    text.push_str(&hung("    ", &format!("{} {}", labels.fix, finding.fix)));
    text.push_str(&hung("    ", &format!("{} {}", labels.source, finding.source)));
}

fn write_sum(text: &mut String, list: &Checklist, labels: &Labels) {
    let (Some(total), Some(rounding)) = (&list.total, &list.rounding) else { return };
    text.push_str(&heading(&labels.sum, '-'));
    text.push('\n');
    let cells = |line: &SumLine| [line.rule.clone(), line.earned.clone(), line.possible.clone()];
    let first = [labels.rule.clone(), labels.earned.clone(), labels.possible.clone()];
    let rows: Vec<_> =
        [first].into_iter().chain(list.sum.iter().chain([total]).map(cells)).collect();
    let wide = |at: usize| rows.iter().map(|row| columns(&row[at])).max().unwrap_or_default();
    let (earned, possible) = (wide(1), wide(2));
    let rule = wide(0).min(WIDTH.saturating_sub(earned + possible + 6));
    let line = format!("{}\n", "-".repeat(rule + earned + possible + 6));
    for (at, row) in rows.iter().enumerate() {
        if at == 1 || at + 1 == rows.len() {
            text.push_str(&line);
        }
        let figures = format!("   {}   {}", right(&row[1], earned), right(&row[2], possible));
        for (at, part) in wrap(&row[0], rule).iter().enumerate() {
            let figures = if at == 0 { figures.as_str() } else { "" };
            text.push_str(format!("{}{figures}", left(part, rule)).trim_end());
            text.push('\n');
        }
    }
    text.push_str(&format!("\n{}", hung("", rounding)));
}

/// A part's title, and what stands under it.
fn head(title: &str, under: &[&str]) -> String {
    let under = under.iter().filter(|line| !line.is_empty()).map(|line| hung("", line));
    heading(title, '=').trim_start().to_owned() + &under.collect::<String>()
}

fn heading(words: &str, under: char) -> String {
    let lines = wrap(words, WIDTH);
    let widest = lines.iter().map(|line| columns(line)).max().unwrap_or_default();
    let rule = under.to_string().repeat(widest.min(WIDTH));
    format!("\n\n{}\n{rule}\n", lines.join("\n"))
}

/// With its date or time at the end of the first line.
fn figured(mark: &str, line: &Line) -> String {
    let figure = match line.figure.as_deref() {
        None => return hung(mark, &line.text),
        Some("") => GAP,
        Some(figure) if columns(figure) > FIGURE => {
            return hung(mark, &format!("{} ({figure})", line.text));
        }
        Some(figure) => figure,
    };
    let room = WIDTH - columns(mark) - columns(figure) - 2;
    let mut lines = wrap(&line.text, room);
    lines[0] = format!("{}  {figure}", left(&lines[0], room));
    stand(mark, &lines)
}

/// Lines under one another, the mark before the first.
fn hung(mark: &str, text: &str) -> String {
    stand(mark, &wrap(text, WIDTH - columns(mark)))
}

fn stand(mark: &str, lines: &[String]) -> String {
    let margin = " ".repeat(columns(mark));
    let marks = [mark].into_iter().chain(std::iter::repeat(margin.as_str()));
    let lines = marks.zip(lines).map(|(mark, line)| format!("{mark}{line}\n"));
    lines.collect()
}

fn left(text: &str, to: usize) -> String {
    format!("{text}{}", " ".repeat(to.saturating_sub(columns(text))))
}

fn right(text: &str, to: usize) -> String {
    format!("{}{text}", " ".repeat(to.saturating_sub(columns(text))))
}
