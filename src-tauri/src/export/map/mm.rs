//! FreeMind 1.0, which Freeplane, XMind and others read too. Targets point at the goals they serve,
//! networks at the targets met there, as long as the arrows can be told apart.
use std::io;

use quick_xml::{
    Writer,
    events::{BytesText, Event},
};

use super::{Kind, Link, Map, Node};

/// Arrows of one branch; more are a thicket, and are said in words.
const ARROWS: usize = 24;
/// Characters that stand well in a place of the map; the rest goes into its note.
const LONG: usize = 160;
const LEAF: &str = "#1c5740";
const PENCIL: &str = "#5e645d";

pub(super) fn write(map: &Map) -> Vec<u8> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    let element = writer.create_element("map").with_attribute(("version", "1.0.1"));
    element
        .write_inner_content(|it| place(&map.root, None, true, it))
        .expect("writing to memory does not fail");
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    bytes
}

fn place(
    node: &Node,
    side: Option<&str>,
    arrows: bool,
    writer: &mut Writer<Vec<u8>>,
) -> io::Result<()> {
    let (shown, note) = cut(&node.text);
    let mut element = writer
        .create_element("node")
        .with_attributes([("ID", id(&node.id).as_str()), ("TEXT", shown.as_str())]);
    if let Some(side) = side {
        element = element.with_attribute(("POSITION", side));
    }
    if node.kind == Kind::Question {
        element = element.with_attribute(("COLOR", PENCIL));
    }
    element.write_inner_content(|it| {
        match node.kind {
            Kind::Root => font(it, ("BOLD", "true"), "18")?,
            Kind::Branch => {
                let edge = it.create_element("edge");
                edge.with_attributes([("COLOR", LEAF), ("WIDTH", "2")]).write_empty()?;
                font(it, ("BOLD", "true"), "14")?;
            }
            Kind::Question => font(it, ("ITALIC", "true"), "12")?,
            Kind::Twig | Kind::Detail => {}
        }
        if let Some(note) = note {
            write_note(note, it)?;
        }
        for link in &node.links {
            if arrows { arrow(&node.id, link, it)? } else { said(&node.id, link, it)? }
        }
        let links: usize = node.children.iter().map(|child| child.links.len()).sum();
        for (at, child) in node.children.iter().enumerate() {
            let side = match node.kind {
                Kind::Root if at < node.children.len() / 2 => Some("right"),
                Kind::Root => Some("left"),
                _ => None,
            };
            place(child, side, links <= ARROWS, it)?;
        }
        Ok(())
    })?;
    Ok(())
}

/// The beginning of a long text, and then the whole of it.
fn cut(text: &str) -> (String, Option<&str>) {
    match text.char_indices().nth(LONG) {
        None => (text.to_owned(), None),
        Some((end, _)) => {
            let begin = &text[..end];
            let begin = begin.rsplit_once(' ').map_or(begin, |(begin, _)| begin);
            (format!("{begin}\u{a0}…"), Some(text))
        }
    }
}

fn font(writer: &mut Writer<Vec<u8>>, style: (&str, &str), size: &str) -> io::Result<()> {
    let font = writer.create_element("font");
    font.with_attributes([style, ("NAME", "SansSerif"), ("SIZE", size)]).write_empty()?;
    Ok(())
}

fn write_note(note: &str, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    let content = writer.create_element("richcontent").with_attribute(("TYPE", "NOTE"));
    content.write_inner_content(|it| {
        it.create_element("html").write_inner_content(|it| {
            it.create_element("head").write_empty()?;
            it.create_element("body").write_inner_content(|it| {
                it.write_event(Event::Start(quick_xml::events::BytesStart::new("p")))?;
                it.write_event(Event::Text(BytesText::new(note)))?;
                it.write_event(Event::End(quick_xml::events::BytesEnd::new("p")))?;
                Ok(())
            })?;
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

fn arrow(from: &str, link: &Link, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    let arrow = writer.create_element("arrowlink").with_attributes([
        ("COLOR", PENCIL),
        ("DESTINATION", id(&link.to).as_str()),
        ("ENDARROW", "Default"),
        ("ID", format!("Arrow_{}_{}", id(from), id(&link.to)).as_str()),
        ("STARTARROW", "None"),
    ]);
    arrow.write_empty()?;
    Ok(())
}

fn said(from: &str, link: &Link, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    let node = writer.create_element("node").with_attributes([
        ("ID", format!("{}_{}", id(from), id(&link.to)).as_str()),
        ("TEXT", link.text.as_str()),
    ]);
    node.write_empty()?;
    Ok(())
}

/// As FreeMind makes them.
fn id(id: &str) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    format!("ID_{}", id.chars().map(letter).collect::<String>())
}
