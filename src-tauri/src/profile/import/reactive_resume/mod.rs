//! Reactive Resume, all shapes that its JSON has had: version 3 (`work`, dates as objects), 4 (`url`
//! with a label, a summary) and 5 (`website`, a period, posts within a post).
mod items;
mod period;

use super::{
    Asked, Files, ImportError, Message,
    format::Glimpse,
    html,
    json::{self, Node},
    json_reading::Object,
    name,
    reading::Reading,
    said::Said,
};

/// About how things are shown.
const LAYOUT: [&str; 9] = [
    "id",
    "icon",
    "iconColor",
    "columns",
    "separateLinks",
    "inlineLink",
    "keepTogether",
    "startOnNewPage",
    "levelNum",
];

pub(super) fn is_one(glimpse: &Glimpse) -> bool {
    let says = |key: &str| glimpse.text.contains(key);
    glimpse.begins("{") && says("\"sections\"") && says("\"basics\"")
}

pub(super) fn read(files: &mut Files, _: &Asked, reading: &mut Reading) -> Result<(), ImportError> {
    let (text, bytes) = json::text(files, reading)?;
    let mut node = json::parse(&text)?;
    // As the site's own store holds it.
    if node.get("sections").is_none()
        && let Node::Object(pairs) = node
    {
        let inner = pairs.into_iter().find(|(key, _)| key == "data");
        node = inner.map_or(Node::Null, |(_, node)| node);
    }
    let node = node.without_empty(&LAYOUT);
    if node.get("sections").is_none() && node.get("basics").is_none() {
        return Err(ImportError::NotAProfile);
    }
    let Some(mut root) = reading.object(String::new(), &node) else {
        return Err(ImportError::NotAProfile);
    };
    basics(reading, &mut root);
    if let Some((place, node)) = root.take(&["summary"])
        && let Some(mut summary) = reading.object(place, node)
    {
        content(reading, &mut summary);
    }
    if let Some((place, node)) = root.take(&["sections"])
        && let Some(mut sections) = reading.object(place, node)
    {
        if let Some((place, node)) = sections.take(&["summary"])
            && let Some(mut summary) = reading.object(place, node)
        {
            content(reading, &mut summary);
        }
        for (keys, read) in items::SECTIONS {
            if let Some((place, node)) = sections.take(keys) {
                section(reading, place, node, *read);
            }
        }
        if let Some((place, Node::Object(own))) = sections.take(&["custom"]) {
            for (key, node) in own {
                custom(reading, format!("{place}.{key}"), node);
            }
        }
        reading.end(&sections);
    }
    if let Some((place, node)) = root.take(&["customSections"]) {
        reading.each(place, node, custom);
    }
    if let Some((place, picture)) = root.take(&["picture"])
        && picture.get("url").is_some()
    {
        reading.skip(place, Message::new("import-skipped-image"));
    }
    reading.leave(&mut root, &["metadata", "public", "enabled"], "import-skipped-file");
    reading.end(&root);
    reading.end_file(bytes);
    Ok(())
}

fn basics(reading: &mut Reading, root: &mut Object) {
    let Some((place, node)) = root.take(&["basics"]) else { return };
    let Some(mut basics) = reading.object(place, node) else { return };
    if let Some(name) = reading.text(&mut basics, &["name"]) {
        let (first, last) = name::split(&name.text);
        reading.field("first_name", Some(name.reworded(first)));
        reading.field("last_name", Some(name.reworded(last)));
        reading.name(&name.text);
    }
    for (keys, field) in [
        (&["headline"][..], "headline"),
        (&["email"], "email"),
        (&["phone"], "phone"),
        (&["birthdate"], "birth_date"),
    ] {
        let said = reading.text(&mut basics, keys);
        reading.field(field, said);
    }
    let summary = reading.html(&mut basics, &["summary"]);
    reading.field("summary", summary);
    let place = location(reading, &mut basics);
    reading.field("location", place);
    let link = link(reading, &mut basics);
    reading.field("link", link);
    if let Some((place, node)) = basics.take(&["customFields"]) {
        reading.each(place, node, own_field);
    }
    if let Some((place, node)) = basics.take(&["profiles"]) {
        section(reading, place, node, items::profile);
    }
    reading.leave(&mut basics, &["picture", "photo"], "import-skipped-image");
    reading.end(&basics);
}

/// One line, or the parts of it.
fn location(reading: &mut Reading, basics: &mut Object) -> Option<Said> {
    let (place, node) = basics.take(&["location"])?;
    if let Node::Text(_) = node {
        return reading.text_of(place, node);
    }
    let mut parts = reading.object(place, node)?;
    for (key, field) in [("address", "address"), ("postalCode", "postal_code")] {
        let said = reading.text(&mut parts, &[key]);
        reading.field(field, said);
    }
    let line = ["city", "region", "country"].map(|key| reading.text(&mut parts, &[key]));
    reading.end(&parts);
    Said::joined(line, ", ")
}

/// A field that the person has made: a link is one, the rest has no place.
fn own_field(reading: &mut Reading, place: String, node: &Node) {
    let Some(mut own) = reading.object(place, node) else { return };
    let name = reading.text(&mut own, &["name"]);
    let value = reading.text(&mut own, &["value", "text"]);
    let link = reading.text(&mut own, &["link"]).filter(|it| html::is_link(&it.text));
    let (title, link) = match link {
        Some(link) => (value.or(name), Some(link)),
        None => (name, value),
    };
    match link {
        Some(link) if html::is_link(&link.text) => {
            reading.entry(&own.place, "links", &[("title", title), ("link", Some(link))]);
        }
        _ => reading.skip(own.place.clone(), Message::new("import-skipped-no-field")),
    }
}

fn content(reading: &mut Reading, summary: &mut Object) {
    if is_hidden(reading, summary) {
        return;
    }
    let text = reading.html(summary, &["content", "body"]);
    reading.field("summary", text);
    summary.take(&["name", "title"]);
    reading.end(summary);
}

/// What is shown of a section: its items, or itself where it is a list of them.
fn section(reading: &mut Reading, place: String, node: &Node, read: fn(&mut Reading, &mut Object)) {
    if let Node::List(_) = node {
        return items(reading, place, node, read);
    }
    let Some(mut section) = reading.object(place, node) else { return };
    if is_hidden(reading, &mut section) {
        return;
    }
    if let Some((place, node)) = section.take(&["items"]) {
        items(reading, place, node, read);
    }
    for key in ["name", "title", "type", "layout", "keywordLayout"] {
        section.take(&[key]);
    }
    reading.end(&section);
}

fn items(reading: &mut Reading, place: String, node: &Node, read: fn(&mut Reading, &mut Object)) {
    reading.each(place, node, |reading, place, node| {
        reading.count_row();
        let Some(mut item) = reading.object(place, node) else { return };
        if !is_hidden(reading, &mut item) {
            read(reading, &mut item);
            reading.end(&item);
        }
    });
}

/// A section of the person's own, of a kind that there is.
fn custom(reading: &mut Reading, place: String, node: &Node) {
    let kind = match node.get("type") {
        Some(Node::Text(kind)) => kind.as_str(),
        _ => "",
    };
    match items::SECTIONS.iter().find(|(keys, _)| keys.contains(&kind)) {
        Some((_, read)) => section(reading, place, node, *read),
        None => {
            let title = match node.get("title").or_else(|| node.get("name")) {
                Some(Node::Text(title)) => title.as_str(),
                _ => "",
            };
            reading.skip(place, Message::new("source-section").text("title", title));
        }
    }
}

/// What the person has chosen not to show is left aside, and said.
fn is_hidden(reading: &mut Reading, object: &mut Object) -> bool {
    let is = |object: &mut Object, key: &str, value: bool| matches!(object.take(&[key]), Some((_, Node::Bool(own))) if *own == value);
    let hidden = is(object, "visible", false) | is(object, "hidden", true);
    if hidden {
        reading.skip(object.place.clone(), Message::new("source-hidden"));
    }
    hidden
}

/// An address, alone or with its label.
fn link(reading: &mut Reading, object: &mut Object) -> Option<Said> {
    let (place, node) = object.take(&["url", "website"])?;
    if let Node::Text(_) = node {
        return reading.text_of(place, node);
    }
    let mut link = reading.object(place, node)?;
    let said = reading.text(&mut link, &["href", "url"]);
    link.take(&["label"]);
    reading.end(&link);
    said
}
