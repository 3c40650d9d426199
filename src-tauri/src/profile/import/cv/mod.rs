//! The text of a CV, from a file or pasted from a profile page. Sections are found by their usual
//! titles; whatever was not understood is quoted with the number of its line.
mod contact;
mod dates;
mod heads;
mod lines;
mod lists;
mod posts;
mod top;
mod words;

use super::{
    Asked, Files, Format, ImportError, Language, Message, format::Glimpse, reading::Reading,
};
use crate::documents::{self, Unreadable, is_office, is_pdf};
use lines::{Line, MOST_LINES};
use words::words;

/// Characters of a line that is quoted.
const QUOTED: usize = 80;

/// A document, whatever is in it; or a text with a title that CVs have.
pub(super) fn is_one(glimpse: &Glimpse) -> bool {
    let bytes = &glimpse.bytes;
    let is_rtf = glimpse.begins("{\\rtf");
    main_part(&glimpse.names).is_some()
        || is_pdf(bytes)
        || is_office(bytes)
        || is_rtf
        || glimpse.text.lines().take(MOST_LINES).any(lines::names_section)
}

/// # Errors
/// When the document cannot be read, or nothing in it is known to us.
pub(super) fn read(
    files: &mut Files,
    asked: &Asked,
    reading: &mut Reading,
) -> Result<(), ImportError> {
    let (text, bytes) = text(files, reading)?;
    let (lines, more) = lines::lines(&text);
    let known = lines.iter().any(|line| lines::names_section(&line.text));
    if lines.is_empty() {
        return Err(Unreadable::NoText.into());
    }
    if !known && asked.format != Some(Format::Text) {
        return Err(ImportError::NotAProfile);
    }
    if more {
        reading.skip("", Message::new("source-cv-too-long").number("max", MOST_LINES));
    }
    if lines::look_mixed(&lines) {
        reading.skip("", Message::new("source-cv-columns"));
    }
    reading.hint(language(&lines));
    for section in sections(lines) {
        read_section(reading, section);
    }
    reading.end_file(bytes);
    Ok(())
}

/// That of most titles.
fn language(lines: &[Line]) -> Option<Language> {
    let titles = lines.iter().filter_map(|line| words().title(&line.text));
    let said: Vec<Language> = titles.map(|title| title.language).collect();
    let count = |language: &Language| said.iter().filter(|own| *own == language).count();
    [Language::Fr, Language::En, Language::De]
        .into_iter()
        .rev()
        .filter(|language| count(language) > 0)
        .max_by_key(count)
}

/// The document's words, begun in `reading`; and its length in bytes.
fn text(files: &mut Files, reading: &mut Reading) -> Result<(String, u64), ImportError> {
    let what = Message::new("source-file-cv");
    if let Some(main) = main_part(&files.names()) {
        reading.expect(files.size(&main));
        reading.begin(files.name().to_owned().as_str(), Some(what), None)?;
        let part = files.read(&main)?;
        let has_kind = files.names().iter().any(|name| name == documents::MIMETYPE);
        let kind = if has_kind { files.read(documents::MIMETYPE)? } else { Vec::new() };
        let bytes = part.len() as u64;
        return Ok((documents::main_part(&main, &kind, part)?, bytes));
    }
    let name = files.single().ok_or(ImportError::NotAProfile)?;
    let bytes = files.read(&name)?;
    reading.expect(bytes.len() as u64);
    reading.begin(&name, Some(what), None)?;
    Ok((documents::lines(&bytes)?, bytes.len() as u64))
}

fn main_part(names: &[String]) -> Option<String> {
    let main = names.iter().find(|name| documents::MAIN_PARTS.contains(&name.as_str()))?;
    let is_document = names.iter().any(|name| {
        name == documents::MIMETYPE || name == "[Content_Types].xml" || name.starts_with("word/")
    });
    is_document.then(|| main.clone())
}

/// The lines below a title; those before any have none.
struct Section {
    id: Option<String>,
    title: Option<Line>,
    lines: Vec<Line>,
}

fn sections(lines: Vec<Line>) -> Vec<Section> {
    let mut sections = vec![Section { id: None, title: None, lines: Vec::new() }];
    let named = late_name(&lines);
    for (at, line) in lines.into_iter().enumerate() {
        if named == Some(at) {
            sections.push(Section { id: None, title: None, lines: vec![line] });
        } else if let Some(title) = words().title(&line.text) {
            let id = Some(title.section.clone());
            sections.push(Section { id, title: Some(line), lines: Vec::new() });
        } else if let Some((id, rest)) = inline(&line) {
            let rest = Line { text: rest, bullet: false, ..line.clone() };
            sections.push(Section { id: Some(id), title: Some(line), lines: vec![rest] });
        } else if let Some(section) = sections.last_mut() {
            section.lines.push(line);
        }
    }
    sections
}

/// Where the name stands, in the PDF of a network's page that begins with the column at its side: above
/// a place and the summary or the posts.
fn late_name(lines: &[Line]) -> Option<usize> {
    words().title(&lines.first()?.text)?;
    let below = |at: usize| {
        let near = lines[at + 1..].iter().take(5);
        let top: Vec<&Line> = near.take_while(|line| words().title(&line.text).is_none()).collect();
        let next = lines.get(at + 1 + top.len()).and_then(|line| words().title(&line.text));
        let next = next.is_some_and(|it| matches!(it.section.as_str(), "summary" | "experience"));
        next && top.iter().any(|line| contact::is_place(&line.text))
    };
    (1..lines.len()).find(|at| contact::is_name(&lines[*at].text) && below(*at))
}

/// 'Langues : anglais (C1), espagnol' is a section in one line.
fn inline(line: &Line) -> Option<(String, String)> {
    let (title, rest) = line.text.split_once(':')?;
    let title = words().title(title).filter(|title| title.inline && !line.bullet)?;
    let rest = rest.trim();
    // 'Langages : Rust, SQL' and 'Languages: Go' are a programmer's tools.
    let spoken = title.section != "languages" || words().says("languages", rest);
    (!rest.is_empty() && spoken).then(|| (title.section.clone(), rest.to_owned()))
}

fn read_section(reading: &mut Reading, section: Section) {
    let Section { id, title, lines } = section;
    if let Some(title) = title.filter(|_| lines.is_empty()) {
        reading.skip(
            title.place(),
            Message::new("source-cv-empty").text("title", quoted(&title.text)),
        );
    }
    let left = match id.as_deref() {
        None => top::read(reading, &lines),
        Some("summary") => {
            reading.count_row();
            top::summary(reading, &lines);
            Vec::new()
        }
        Some("headline") => {
            headline(reading, &lines);
            lines.into_iter().skip(1).collect()
        }
        Some("contact" | "links") => top::facts(reading, &lines),
        Some("skills") => {
            lists::skills(reading, &lines);
            Vec::new()
        }
        Some("languages") => lists::languages(reading, &lines),
        Some("interests") => {
            lists::interests(reading, &lines);
            Vec::new()
        }
        Some("recommendations") => {
            posts::references(reading, &lines);
            Vec::new()
        }
        Some("other") => {
            for line in &lines {
                reading.count_row();
                reading.skip_row(line.place(), not_kept(&line.text));
            }
            Vec::new()
        }
        Some(kind) => posts::read(reading, kind, &lines),
    };
    for line in left {
        reading.skip(line.place(), not_understood(&line.text));
    }
}

fn headline(reading: &mut Reading, lines: &[Line]) {
    reading.count_row();
    if let Some(line) = lines.first() {
        top::say_field(reading, line, "headline", &line.text);
    }
}

fn not_understood(text: &str) -> Message {
    Message::new("source-cv-not-understood").text("text", quoted(text))
}

fn not_kept(text: &str) -> Message {
    Message::new("source-cv-no-place").text("text", quoted(text))
}

fn said_before(text: &str) -> Message {
    Message::new("source-cv-second").text("text", quoted(text))
}

fn quoted(text: &str) -> String {
    let text = text.replace('\t', " ");
    match text.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}
