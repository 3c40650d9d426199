//! The top of a CV, before any title, and its section of contacts: who it is and how to reach them.
use super::{
    contact::{self, Fact},
    lines::Line,
    words::words,
};
use crate::profile::import::{name, reading::Reading, said::Said};

/// Characters of the longest headline; more is a summary without a title.
const HEADLINE: usize = 140;

/// Takes the name, the headline and the facts; a long text is a summary. Gives the lines left over.
pub(super) fn read(reading: &mut Reading, lines: &[Line]) -> Vec<Line> {
    let named = lines.iter().position(|line| contact::name_in(&line.text).is_some());
    if let Some(line) = named.map(|at| &lines[at])
        && let Some(name) = contact::name_in(&line.text)
    {
        say_name(reading, line, name);
    }
    let mut left = Vec::new();
    let mut headline = false;
    for (at, line) in lines.iter().enumerate() {
        reading.count_row();
        let mut text = line.text.as_str();
        if named == Some(at) {
            let name = contact::name_in(text).unwrap_or_default();
            text = text.trim_start().strip_prefix(name).unwrap_or_default();
            // 'Priya Raman, MBA'.
            let after = super::heads::trimmed(text);
            if !after.is_empty() && !after.contains(' ') && contact::fact(after).is_none() {
                reading.skip(line.place(), super::not_kept(after));
                continue;
            }
        }
        if words().has("document", text) || !text.chars().any(char::is_alphanumeric) {
            continue;
        }
        if say_facts(reading, line, text) {
            continue;
        }
        if is_particular(text) {
            reading.skip(line.place(), super::not_kept(text));
            continue;
        }
        let text = super::heads::trimmed(text);
        let whole = Line { text: text.to_owned(), ..line.clone() };
        if !headline
            && text.chars().count() <= HEADLINE
            && (named.is_some_and(|it| it <= at) || named.is_none())
        {
            say_field(reading, line, "headline", text);
            headline = true;
        } else {
            left.push(whole);
        }
    }
    take_summary(reading, left)
}

/// Sentences that nobody has put a title above are the summary.
fn take_summary(reading: &mut Reading, left: Vec<Line>) -> Vec<Line> {
    let (texts, left): (Vec<Line>, Vec<Line>) = left
        .into_iter()
        .partition(|line| line.text.chars().count() > 80 || line.text.ends_with('.'));
    summary(reading, &texts);
    left
}

pub(super) fn summary(reading: &mut Reading, lines: &[Line]) {
    let mut paragraphs: Vec<(usize, String)> = Vec::new();
    for line in lines {
        let mark = if line.bullet { "• " } else { "" };
        match paragraphs.last_mut().filter(|_| !line.after_blank && !line.bullet) {
            Some((_, text)) => {
                text.push(if text.ends_with('-') { '\u{2060}' } else { ' ' });
                text.push_str(&line.text);
            }
            None => paragraphs.push((line.number, format!("{mark}{}", line.text))),
        }
    }
    let place = paragraphs.first().map(|(number, _)| format!("l. {number}"));
    let Some(place) = place else { return };
    let paragraphs = paragraphs.into_iter().map(|(number, text)| {
        Some(Said::new(format!("l. {number}"), text.replace('\u{2060}', "")))
    });
    let said = Said::joined(paragraphs, "\n");
    let said = said.and_then(|said| reading.short_enough(place, said));
    let place = said.as_ref().and_then(|said| said.parts.first()).map(|part| part.place.clone());
    let text = said.as_ref().map(|said| said.text.clone()).unwrap_or_default();
    if !reading.field("summary", said) {
        reading.skip(place.unwrap_or_default(), super::said_before(&text));
    }
}

/// Facts in a section of their own: what is none is left.
pub(super) fn facts(reading: &mut Reading, lines: &[Line]) -> Vec<Line> {
    let mut left = Vec::new();
    for line in lines {
        reading.count_row();
        if !say_facts(reading, line, &line.text) {
            left.push(line.clone());
        }
    }
    left
}

/// False where nothing in the line is a fact; what stands beside one is noted.
fn say_facts(reading: &mut Reading, line: &Line, text: &str) -> bool {
    let pieces = contact::pieces(text);
    let whole = contact::fact(text).filter(|_| pieces.len() > 1 && text.contains("://"));
    if let Some(fact) = whole {
        say_fact(reading, line, &fact);
        return true;
    }
    let facts: Vec<_> = pieces.iter().map(|piece| (*piece, contact::fact(piece))).collect();
    if facts.iter().all(|(_, fact)| fact.is_none()) {
        // 'Paris, 06 12 34 56 78, a@b.fr'
        let parts: Vec<&str> = text.split(',').map(str::trim).collect();
        let told = parts.iter().filter(|part| contact::fact(part).is_some()).count();
        if parts.len() > 1 && told * 2 >= parts.len() && told > 0 {
            for part in parts {
                say_piece(reading, line, part, contact::fact(part));
            }
            return true;
        }
        return false;
    }
    for (piece, fact) in facts {
        say_piece(reading, line, piece, fact);
    }
    true
}

fn say_piece(reading: &mut Reading, line: &Line, piece: &str, fact: Option<Fact>) {
    match fact {
        Some(fact) => say_fact(reading, line, &fact),
        None if !piece.chars().any(char::is_alphanumeric) => {}
        None if is_particular(piece) => reading.skip(line.place(), super::not_kept(piece)),
        // A town beside a phone number.
        None if super::heads::is_town(piece) => {
            say_fact(reading, line, &Fact::Field("location", piece));
        }
        None => reading.skip(line.place(), super::not_understood(piece)),
    }
}

/// '32 ans', 'Permis B': of a person, and nowhere in the dossier.
fn is_particular(piece: &str) -> bool {
    let first = piece.split([' ', '\u{a0}']).next().unwrap_or_default();
    let other = words().title(first).is_some_and(|title| title.section == "other");
    other || super::dates::is_length(piece)
}

fn say_fact(reading: &mut Reading, line: &Line, fact: &Fact) {
    match fact {
        Fact::Field("name", name) => say_name(reading, line, name),
        Fact::Field("birth_date", text) => {
            let said = reading.date_said(line.place(), text);
            reading.field("birth_date", said);
        }
        Fact::Field("address", text) => address(reading, line, text),
        Fact::Field("location", text) => location(reading, line, text),
        Fact::Field(field, text) => {
            say_field(reading, line, field, text);
        }
        Fact::Link(url) => {
            let link = reading.said(line.place(), url);
            let host = url.split("://").last().unwrap_or(url).split('/').next().unwrap_or(url);
            let title = reading.said(line.place(), host.trim_start_matches("www."));
            reading.entry(&line.place(), "links", &[("title", title), ("link", link)]);
        }
    }
}

/// A second address or number has no place beside the first.
pub(super) fn say_field(reading: &mut Reading, line: &Line, field: &str, text: &str) {
    let said = reading.said(line.place(), text);
    let same = reading.field(field, said);
    if !same {
        reading.skip(line.place(), super::said_before(text));
    }
}

fn say_name(reading: &mut Reading, line: &Line, text: &str) {
    let (first, last) = name::split(text);
    for (field, part) in [("first_name", first), ("last_name", last)] {
        say_field(reading, line, field, &part);
    }
    reading.name(text);
}

/// '12 rue des Lilas, 69003 Lyon': the street, the postcode, the town.
fn address(reading: &mut Reading, line: &Line, text: &str) {
    let (street, town) = match text.rsplit_once([',', '–', '-']) {
        Some((street, town)) if contact::is_place(town) => (street, Some(town)),
        _ => match postcode_at(text) {
            Some(at) => (&text[..at], Some(&text[at..])),
            None => (text, None),
        },
    };
    say_field(reading, line, "address", street.trim().trim_end_matches(','));
    if let Some(town) = town {
        location(reading, line, town);
    }
}

fn postcode_at(text: &str) -> Option<usize> {
    let code = |word: &str| word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit());
    let at = text.split(' ').find(|word| code(word)).and_then(|word| text.find(word))?;
    (at > 0).then_some(at)
}

fn location(reading: &mut Reading, line: &Line, text: &str) {
    let text = text.trim();
    let code = text.split(' ').next().unwrap_or_default();
    let is_code = code.len() >= 4 && code.bytes().all(|byte| byte.is_ascii_digit());
    let town = if is_code { text[code.len()..].trim() } else { text };
    if is_code {
        say_field(reading, line, "postal_code", code);
    }
    say_field(reading, line, "location", town);
}
