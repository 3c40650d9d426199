//! A checklist in Word: how ready the profile is, what to mend in order, the sum as a table.
use super::{
    Body, Paragraph,
    paragraph::Look,
    parts::{cell, head},
};
use crate::{
    checks::{Level, Readiness},
    export::page::{Checklist, Finding, Labels, SumLine},
};

/// The two columns of figures, in twips.
const FIGURES: usize = 1300;

pub(super) fn write(body: &mut Body, list: &Checklist, labels: &Labels) {
    head(body, &list.title, &[&list.subtitle]);
    let alarm = if list.readiness.id == Readiness::Blocked { "Alarm" } else { "Strong" };
    body.push(Paragraph::new("Readiness").keep_next().in_style(alarm, &list.readiness.word));
    let score = list.score.as_ref().map_or_else(String::new, |score| format!(" {score}."));
    body.push(Paragraph::new("Normal").say(&format!("{}.{score}", list.count)));
    if !list.findings.is_empty() {
        body.push(Paragraph::new("Heading2").keep_next().say(&labels.in_order));
    }
    for finding in &list.findings {
        write_finding(body, finding, list.language, labels);
    }
    if !list.set_aside.is_empty() {
        body.push(Paragraph::new("Heading2").keep_next().say(&labels.set_aside));
    }
    for it in &list.set_aside {
        body.push(Paragraph::new("ListBullet").say(&it.title));
        if !it.reason.is_empty() {
            body.push(Paragraph::new("Reason").say(&it.reason));
        }
    }
    write_sum(body, list, labels);
}

fn write_finding(body: &mut Body, it: &Finding, language: &str, labels: &Labels) {
    let number = it.number.to_string();
    let title = Paragraph::new("Finding").keep_next();
    let title = match it.level {
        Level::Blocker => title.in_style("Alarm", &number),
        _ => title.say(&number),
    };
    body.push(title.tab().say(&it.title));
    let level = if it.level == Level::Blocker { "Alarm" } else { "Strong" };
    let place = it.place.as_ref().map_or_else(String::new, |place| format!(", {place}"));
    body.push(
        Paragraph::new("FindingBox")
            .keep_next()
            .in_style(level, &it.level_word)
            .say(&format!("{place} ({})", it.cost)),
    );
    for quote in &it.quotes {
        let look = Look { language: Some(language), ..Look::default() };
        body.push(Paragraph::new("Quote").run(quote, look));
    }
    for note in &it.notes {
        body.push(Paragraph::new("FindingNote").say(note));
    }
    body.push(Paragraph::new("FindingText").say(&it.why));
    body.push(
        Paragraph::new("FindingText")
            .keep_next()
            .in_style("Strong", &labels.fix)
            .say(&format!(" {}", it.fix)),
    );
    body.push(Paragraph::new("FindingSource").say(&format!("{} {}", labels.source, it.source)));
}

fn write_sum(body: &mut Body, list: &Checklist, labels: &Labels) {
    let (Some(total), Some(rounding)) = (&list.total, &list.rounding) else { return };
    body.push(Paragraph::new("Heading2").keep_next().say(&labels.sum));
    let widths = [body.sheet.measure() - 2 * FIGURES, FIGURES, FIGURES];
    let grid = widths.map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).concat();
    let head = [labels.rule.as_str(), &labels.earned, &labels.possible];
    let cells = |line: &'_ SumLine| [line.rule.clone(), line.earned.clone(), line.possible.clone()];
    let lines: String = list
        .sum
        .iter()
        .chain([total])
        .map(|line| row(&cells(line).each_ref().map(String::as_str), widths, ""))
        .collect();
    body.table(format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Sum\"/><w:tblW w:w=\"{}\" w:type=\"dxa\"/>\
         <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0660\" w:firstRow=\"1\" \
         w:lastRow=\"1\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" \
         w:noVBand=\"1\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>\n{}{lines}</w:tbl>\n",
        body.sheet.measure(),
        row(&head, widths, "<w:tblHeader/>"),
    ));
    body.push(Paragraph::new("Small").say(rounding));
}

/// Rows stay whole, and together with the next: a sum is read in one look.
fn row(texts: &[&str; 3], widths: [usize; 3], head: &str) -> String {
    let cells: String = texts
        .iter()
        .zip(widths)
        .zip(["SumRule", "SumFigure", "SumFigure"])
        .map(|((text, width), style)| {
            cell(width, &Paragraph::new(style).keep_next().say(text).xml(""))
        })
        .collect();
    format!("<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{cells}</w:tr>\n")
}
