//! A checklist as an article: how ready the profile is, what to mend in order, the sum.
use quick_xml::escape::escape;

use super::{Part, words};
use crate::{
    checks::{Level, Readiness},
    export::page::{Checklist, Finding, Labels, Seal, SetAside, SumLine},
};

pub(super) fn write(list: &Checklist, labels: &Labels) -> Part {
    let score = list.score.as_ref().map_or_else(String::new, |score| format!(" {score}."));
    let mut body = words("p", "lead", &list.subtitle)
        + &seal(&list.readiness)
        + &words("p", "", &format!("{}.{score}", list.count));
    let findings: String = list.findings.iter().map(|it| finding(it, list, labels)).collect();
    if !findings.is_empty() {
        let findings = format!("<ol class=\"findings\" role=\"list\">\n{findings}</ol>\n");
        body.push_str(&part(&labels.in_order, &findings));
    }
    let aside: String = list.set_aside.iter().map(set_aside).collect();
    if !aside.is_empty() {
        body.push_str(&part(&labels.set_aside, &format!("<ul>\n{aside}</ul>\n")));
    }
    if let (Some(total), Some(rounding)) = (&list.total, &list.rounding) {
        let sum = sum(list, total, labels) + &words("p", "small", rounding);
        body.push_str(&part(&labels.sum, &sum));
    }
    Part { title: list.title.clone(), body }
}

fn part(heading: &str, body: &str) -> String {
    format!("<section>\n{}{body}</section>\n", words("h2", "", heading))
}

/// A ring whose shape says the same as the word beside it.
fn seal(seal: &Seal) -> String {
    let (shape, inside) = match seal.id {
        Readiness::ToBegin => ("to-begin", String::new()),
        Readiness::Blocked => ("blocked", String::new()),
        Readiness::Nearly => ("nearly", seal.blockers.to_string()),
        Readiness::Ready => ("ready", String::new()),
    };
    format!(
        "<p class=\"seal {shape}\"><span class=\"ring\" aria-hidden=\"true\">{inside}</span> \
         <strong>{}</strong></p>\n",
        escape(&seal.word)
    )
}

fn finding(it: &Finding, list: &Checklist, labels: &Labels) -> String {
    let level = match it.level {
        Level::Blocker => "blocker",
        Level::Important => "important",
        Level::Polish => "polish",
    };
    let place = it.place.as_ref().map_or_else(String::new, |place| format!(", {place}"));
    let quotes: String = it
        .quotes
        .iter()
        .map(|quote| {
            let quote = words("p", "", quote);
            format!("<blockquote lang=\"{}\">{}</blockquote>\n", list.language, quote.trim_end())
        })
        .collect();
    let notes: String = it.notes.iter().map(|note| words("li", "", note)).collect();
    let notes =
        if notes.is_empty() { notes } else { format!("<ul class=\"notes\">\n{notes}</ul>\n") };
    [
        format!("<li class=\"{level}\">\n<h3><span class=\"mark\">{}</span> ", it.number),
        format!("<span dir=\"auto\">{}</span></h3>\n", escape(&it.title)),
        format!(
            "<p class=\"small box\"><strong>{}</strong>{} ({})</p>\n",
            escape(&it.level_word),
            escape(&place),
            escape(&it.cost)
        ),
        quotes,
        notes,
        words("p", "", &it.why),
        format!("<p><strong>{}</strong> {}</p>\n", escape(&labels.fix), escape(&it.fix)),
        words("p", "small", &format!("{} {}", labels.source, it.source)),
        "</li>\n".to_owned(),
    ]
    .concat()
}

fn set_aside(it: &SetAside) -> String {
    format!(
        "<li>{}{}</li>\n",
        words("p", "", &it.title).trim_end(),
        words("p", "reason", &it.reason)
    )
}

fn sum(list: &Checklist, total: &SumLine, labels: &Labels) -> String {
    let head: String = [&labels.rule, &labels.earned, &labels.possible]
        .map(|word| format!("<th scope=\"col\">{}</th>", escape(word)))
        .concat();
    let row = |line: &SumLine| {
        format!(
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>\n",
            escape(&line.rule),
            escape(&line.earned),
            escape(&line.possible)
        )
    };
    let rows: String = list.sum.iter().map(row).collect();
    format!(
        "<table>\n<thead>\n<tr>{head}</tr>\n</thead>\n<tbody>\n{rows}</tbody>\n<tfoot>\n{}</tfoot>\n\
         </table>\n",
        row(total)
    )
}
