//! OPML 2.0, which outliners read: what the map draws as lines between places stands there in words.
use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use super::{Map, Node};

pub(super) fn write(map: &Map) -> Vec<u8> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    document(map, &mut writer).expect("writing to memory does not fail");
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    bytes
}

fn document(map: &Map, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    writer.create_element("opml").with_attribute(("version", "2.0")).write_inner_content(|it| {
        it.create_element("head").write_inner_content(|it| {
            it.create_element("title").write_text_content(BytesText::new(&map.title))?;
            let date = map.today.strftime("%a, %d %b %Y 00:00:00 GMT").to_string();
            it.create_element("dateModified").write_text_content(BytesText::new(&date))?;
            if !map.name.is_empty() {
                it.create_element("ownerName").write_text_content(BytesText::new(&map.name))?;
            }
            Ok(())
        })?;
        it.create_element("body").write_inner_content(|it| outline(&map.root, it))?;
        Ok(())
    })?;
    Ok(())
}

fn outline(node: &Node, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    let element = writer.create_element("outline").with_attribute(("text", node.text.as_str()));
    if node.children.is_empty() && node.links.is_empty() {
        element.write_empty()?;
        return Ok(());
    }
    element.write_inner_content(|it| {
        node.children.iter().try_for_each(|child| outline(child, it))?;
        node.links.iter().try_for_each(|link| {
            let element = it.create_element("outline");
            element.with_attribute(("text", link.text.as_str())).write_empty()?;
            Ok(())
        })
    })?;
    Ok(())
}
