//! Europass CVs: the XML of the site until 2020 (`SkillsPassport`) and since (`Candidate`), alone or
//! attached to the PDF that the site writes.
mod candidate;
mod competences;
mod passport;
mod pdf;
mod xml;

use super::{
    Asked, Files, ImportError, Language, Message, format::Glimpse, json::Node,
    json_reading::Object, reading::Reading, said::Said,
};
use crate::documents::{decode, guess};

pub(super) use pdf::is_one as is_pdf;

pub(super) fn is_one(glimpse: &Glimpse) -> bool {
    if is_pdf(&glimpse.bytes) {
        return pdf::attached(&glimpse.bytes).is_some();
    }
    is_europass(&glimpse.text)
}

/// The first element says it.
fn is_europass(text: &str) -> bool {
    matches!(xml::root(text).as_deref(), Some("SkillsPassport" | "Candidate"))
}

pub(super) fn read(
    files: &mut Files,
    asked: &Asked,
    reading: &mut Reading,
) -> Result<(), ImportError> {
    let name = files.single().ok_or(ImportError::NotAProfile)?;
    let bytes = files.read(&name)?;
    let length = bytes.len() as u64;
    reading.expect(length);
    let (bytes, what) = if is_pdf(&bytes) {
        (pdf::attached(&bytes).ok_or(ImportError::NotAProfile)?, "source-file-europass-attached")
    } else {
        (bytes, "source-file-europass")
    };
    let broken = decode(&bytes).broken;
    let (decoded, encoding) = guess(&bytes);
    let (root, node) = xml::parse(&decoded.text)?;
    let node = node.without_empty(&[]);
    let language = language(&root, &node);
    reading.begin(&name, Some(Message::new(what)), language)?;
    if let Some(broken) = broken.filter(|_| encoding == "UTF-8") {
        reading.broken(broken);
    }
    let words = language.or(asked.language).unwrap_or_default();
    match root.as_str() {
        "SkillsPassport" => passport::read(reading, &node, words),
        "Candidate" => candidate::read(reading, &node, words),
        _ => return Err(ImportError::NotAProfile),
    }
    reading.end_file(length);
    Ok(())
}

/// The one that the file names: `fr`, `en_GB`.
fn language(root: &str, node: &Node) -> Option<Language> {
    let (inside, key) = match root {
        "SkillsPassport" => (["LearnerInfo", "DocumentInfo"], "@locale"),
        _ => (["CandidateProfile", ""], "@languagecode"),
    };
    let own = |node: &Node| match node.get(key) {
        Some(Node::Text(code)) => Language::from_code(&code.get(..2)?.to_lowercase()),
        _ => None,
    };
    own(node).or_else(|| {
        inside.iter().find_map(|part| match node.get(part)? {
            Node::List(parts) => parts.iter().find_map(own),
            part => own(part),
        })
    })
}

/// The object under a key; an empty one says nothing.
fn inside<'n>(reading: &mut Reading, object: &mut Object<'n>, key: &str) -> Option<Object<'n>> {
    let (place, node) = object.take(&[key])?;
    if let Node::List(nodes) = node {
        return reading.object(format!("{place}[0]"), nodes.first()?);
    }
    reading.object(place, node)
}

/// The text that stands at the end of this way through objects; what stands beside it is codes.
fn deep(reading: &mut Reading, object: &mut Object, way: &[&str]) -> Option<Said> {
    let (key, rest) = way.split_first()?;
    let (mut place, mut node) = object.take(&[key])?;
    for key in rest {
        place = format!("{place}.{key}");
        node = node.get(key)?;
    }
    reading.text_of(place, node)
}

/// Runs `read` on each object under a key and counts it as a row.
fn each(
    reading: &mut Reading,
    object: &mut Object,
    key: &str,
    mut read: impl FnMut(&mut Reading, &mut Object),
) {
    listed(reading, object, key, |reading, object| {
        reading.count_row();
        read(reading, object);
    });
}

/// The same without counting; what is left of each is noted.
fn listed(
    reading: &mut Reading,
    object: &mut Object,
    key: &str,
    mut read: impl FnMut(&mut Reading, &mut Object),
) {
    let Some((place, node)) = object.take(&[key]) else { return };
    reading.each(place, node, |reading, place, node| {
        if let Some(mut object) = reading.object(place, node) {
            read(reading, &mut object);
            reading.end(&object);
        }
    });
}
