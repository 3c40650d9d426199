//! Sections whose entries have dates: posts, studies, projects. The first entry shows how many lines
//! of a head stand above its dates; the others are cut in the same way.
use super::{
    dates::{self, Span},
    heads::{self, Head, Piece, trimmed},
    lines::Line,
    words::words,
};
use crate::profile::import::{Message, reading::Reading, said::Said};

/// Characters of the longest line that may be part of a head.
const HEAD: usize = 110;
/// Lines of a head above its dates.
const ABOVE: usize = 3;

/// Reads the section's entries; gives the lines that belong to none.
pub(super) fn read(reading: &mut Reading, kind: &str, lines: &[Line]) -> Vec<Line> {
    let by_line = matches!(kind, "certifications" | "awards" | "publications");
    let mut lines = lines.to_vec();
    let all_bullets = lines.first().is_some_and(|line| line.bullet);
    let spans: Vec<Option<Span>> = lines
        .iter_mut()
        .map(|line| {
            let span = dates::of_head(&line.text)?;
            if line.bullet {
                let head = all_bullets && (span.is_range || kind != "experience");
                line.bullet = !head;
                return head.then_some(span);
            }
            Some(span)
        })
        .collect();
    if by_line {
        lines.iter_mut().for_each(|line| line.bullet = false);
    }
    let starts = starts(kind, &lines, &spans, by_line);
    let Some(first) = starts.first().copied() else { return lines };
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    let mut employer = None;
    for (start, end) in starts.iter().copied().zip(ends) {
        entry(reading, kind, &lines[start..end], &spans[start..end], &mut employer);
    }
    lines.truncate(first);
    lines
}

/// The lines at which entries begin.
fn starts(kind: &str, lines: &[Line], spans: &[Option<Span>], by_line: bool) -> Vec<usize> {
    let dated: Vec<usize> = (0..lines.len()).filter(|at| spans[*at].is_some()).collect();
    if by_line && dated.len() * 2 < lines.len().max(1) || dated.is_empty() {
        return undated(lines, by_line);
    }
    let mut starts: Vec<usize> = Vec::new();
    let above = dated[0].min(ABOVE);
    let above = if (0..dated[0]).all(|at| may_be_head(&lines[at])) { above } else { 1 };
    let mut after = 0;
    for at in dated {
        let mut start = at;
        let own = !trimmed_rest(&lines[at], spans[at].as_ref()).is_empty();
        let above = if own && (by_line || kind == "projects") { 0 } else { above };
        while start > after && at - start < above && may_be_head(&lines[start - 1]) {
            let alone = start == at && !own;
            if lines[start].after_blank && !(alone && start == at) {
                break;
            }
            start -= 1;
        }
        starts.push(start);
        after = at + 1;
    }
    // What comes first has no dates, as a project in hand may.
    if starts[0] > 0 && (by_line || kind == "projects") {
        let mut before = undated(&lines[..starts[0]], by_line);
        before.append(&mut starts);
        return before;
    }
    starts
}

/// Where nothing has a date: a line each, or a block each.
fn undated(lines: &[Line], by_line: bool) -> Vec<usize> {
    let blocks = lines.iter().skip(1).any(|line| line.after_blank);
    let begins = |at: usize| {
        at == 0
            || by_line
            || !lines[at].bullet
                && (if blocks { lines[at].after_blank } else { lines[at - 1].bullet })
    };
    let bare = lines.iter().all(|line| line.bullet) || !blocks && lines.iter().all(|it| !it.bullet);
    (0..lines.len()).filter(|at| bare || begins(*at)).collect()
}

fn may_be_head(line: &Line) -> bool {
    !line.bullet && line.text.chars().count() <= HEAD && !line.text.ends_with(['.', '!', '?', ';'])
}

fn trimmed_rest(line: &Line, span: Option<&Span>) -> String {
    let Some(span) = span else { return trimmed(&line.text).to_owned() };
    let (before, after) = (&line.text[..span.range.start], &line.text[span.range.end..]);
    let (before, after) =
        (trimmed(before.trim_end_matches(['(', '['])), after.trim_start_matches([')', ']']));
    let lengths = |part: &&str| !part.trim().is_empty() && !dates::is_length(part);
    let after: Vec<&str> =
        after.split(['(', ')', '·', '|', '\t']).filter(lengths).map(trimmed).collect();
    let before = if dates::is_length(before) { "" } else { before };
    let parts = std::iter::once(before).chain(after).filter(|part| !part.is_empty());
    trimmed(&parts.collect::<Vec<_>>().join("\t")).to_owned()
}

/// `employer` is the one that stood on a line above the last entries' posts.
fn entry(
    reading: &mut Reading,
    kind: &str,
    lines: &[Line],
    spans: &[Option<Span>],
    employer: &mut Option<(Piece, Option<Piece>)>,
) {
    let dated = spans.iter().position(Option::is_some);
    let mut next = dated.map_or(1, |at| at + 1);
    let mut pieces: Vec<Piece> = lines[..next]
        .iter()
        .zip(spans)
        .map(|(line, span)| (line.number, trimmed_rest(line, span.as_ref())))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    while let Some(line) = lines.get(next) {
        let part = may_be_head(line) && !line.bullet;
        let near = pieces.is_empty() || !line.after_blank;
        let told = heads::parts(&pieces, kind) > 1
            && !(pieces.len() == 1 && heads::names_employer(&pieces, &line.text));
        if !part || !near || told || sounds_said(&line.text, &pieces) {
            break;
        }
        pieces.push((line.number, line.text.clone()));
        next += 1;
    }
    let mut head = heads::head(&pieces, kind);
    let own = dated.filter(|at| !trimmed_rest(&lines[*at], spans[*at].as_ref()).is_empty());
    if own.is_some_and(|at| at > 0) {
        *employer = head.organisation.clone().map(|it| (it, head.place.clone()));
    } else if own.is_none() || head.organisation.is_some() || lines[0].after_blank {
        *employer = None;
    } else if let Some((organisation, place)) = employer.clone() {
        // Another post there.
        head.organisation = Some(organisation);
        head.place = head.place.or(place);
    }
    // The place may stand on a line of its own.
    let has_place =
        crate::networks::base().entry(kind).is_some_and(|it| it.field("place").is_some());
    if has_place
        && head.place.is_none()
        && let Some(line) = lines.get(next).filter(|line| !line.bullet && !line.after_blank)
        && (super::contact::is_place(&line.text)
            || head.organisation.is_some() && pieces.len() > 1 && heads::is_town(&line.text))
    {
        head.place = Some((line.number, line.text.clone()));
        next += 1;
    }
    let (link, rest) = take_link(kind, &lines[next..]);
    head.link = head.link.or(link);
    say(
        reading,
        kind,
        &lines[0],
        head,
        dated.and_then(|at| Some((&lines[at], spans[at].as_ref()?))),
        &rest,
    );
    reading.count_row();
}

/// A line that is a link and nothing else.
fn take_link(kind: &str, lines: &[Line]) -> (Option<Piece>, Vec<Line>) {
    let has = crate::networks::base().entry(kind).is_some_and(|it| it.field("link").is_some());
    let mut rest = lines.to_vec();
    let at = rest.iter().position(|line| has && super::contact::is_link(&line.text));
    let link = at.map(|at| rest.remove(at));
    (link.map(|line| (line.number, line.text)), rest)
}

/// A second line that is a sentence rather than an employer.
fn sounds_said(text: &str, pieces: &[Piece]) -> bool {
    let long = text.split_whitespace().count() > 9;
    !pieces.is_empty() && (long || text.starts_with(char::is_lowercase))
}

fn say(
    reading: &mut Reading,
    kind: &str,
    first: &Line,
    head: Head,
    dated: Option<(&Line, &Span)>,
    rest: &[Line],
) {
    let description = description(reading, &head.rest, rest);
    let mut said = |piece: Option<Piece>| {
        let (number, text) = piece?;
        reading.said(format!("l. {number}"), &text)
    };
    let (title, organisation, place) =
        (said(head.title), said(head.organisation), said(head.place));
    let link = said(head.link);
    let mut values =
        vec![("title", title), ("organisation", organisation), ("place", place), ("link", link)];
    if let Some((line, span)) = dated {
        let mut date = |text: &Option<String>| reading.date_said(line.place(), text.as_ref()?);
        let (start, end) = (date(&span.start), date(&span.end));
        let once = !span.is_range && end.is_none();
        match kind {
            // A year alone is that of the degree.
            "education" if once => values.push(("end", start)),
            "experience" | "volunteering" | "projects" if once => {
                values.extend([("start", start.clone()), ("end", start)]);
            }
            _ => values.extend([("start", start), ("end", end)]),
        }
    }
    values.push(("description", description));
    let fields = crate::networks::base().entry(kind);
    let has = |field: &str| fields.is_some_and(|it| it.field(field).is_some());
    for (field, said) in &values {
        if let Some(said) = said.as_ref().filter(|_| !has(field)) {
            let place = said.parts.first().map_or_else(|| first.place(), |part| part.place.clone());
            reading.skip(place, super::not_kept(&said.text));
        }
    }
    values.retain(|(field, _)| has(field));
    if values.iter().all(|(field, said)| said.is_none() || matches!(*field, "start" | "end")) {
        reading.skip(first.place(), super::not_understood(&first.text));
        return;
    }
    reading.entry(&first.place(), kind, &values);
}

/// What was done there: bullets stay bullets, lines that were only full become one.
fn description(reading: &mut Reading, rest: &[Piece], lines: &[Line]) -> Option<Said> {
    let mut parts: Vec<(usize, String)> = rest.to_vec();
    let mut before: Option<&Line> = None;
    for line in lines {
        let goes_on = before.is_some_and(|_| {
            !line.bullet
                && !line.after_blank
                && line.text.starts_with(char::is_lowercase)
                && !super::contact::is_link(&line.text)
        });
        match parts.last_mut().filter(|_| goes_on) {
            Some((_, text)) => {
                text.push(' ');
                text.push_str(&line.text);
            }
            None => {
                let mark = if line.bullet { "• " } else { "" };
                parts.push((line.number, format!("{mark}{}", line.text)));
            }
        }
        before = Some(line);
    }
    let place = parts.first().map(|(number, _)| format!("l. {number}"))?;
    let parts = parts
        .into_iter()
        .map(|(number, text)| Some(Said::new(format!("l. {number}"), text.replace('\t', " "))));
    let said = Said::joined(parts, "\n")?;
    reading.short_enough(place, said)
}

/// 'Disponibles sur demande' and the like give nobody's words.
pub(super) fn references(reading: &mut Reading, lines: &[Line]) {
    for line in lines {
        reading.count_row();
        let parts: Vec<&str> = line.text.splitn(2, [',', '\t', ':']).map(str::trim).collect();
        if super::contact::is_name(parts[0]) || words().says("posts", &line.text) {
            let title = reading.said(line.place(), parts[0]);
            let role = parts.get(1).and_then(|role| reading.said(line.place(), role));
            reading.entry(&line.place(), "recommendations", &[("title", title), ("role", role)]);
        } else {
            let why: Message = super::not_kept(&line.text);
            reading.skip_row(line.place(), why);
        }
    }
}
