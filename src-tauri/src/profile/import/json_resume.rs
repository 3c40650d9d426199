//! JSON Resume, schema 1.x (jsonresume.org). A volunteer's post is an experience like any other; a
//! skill's name and each of its keywords are skills of their own, as networks take them one by one.
use super::{
    Import, ImportError, Language, Message, Profile,
    json::{self, Node},
    name,
    reading::{Object, Reading},
    said::Said,
};
use crate::networks;

/// A file that has none of these is not a profile.
const SECTIONS: [&str; 8] =
    ["basics", "work", "volunteer", "education", "skills", "languages", "certificates", "projects"];

/// A dossier has no place for these yet; worded as `import-skipped-<section>`.
const NO_PLACE: [&str; 4] = ["awards", "publications", "interests", "references"];

const NO_FIELD: &str = "import-skipped-no-field";

/// # Errors
/// When the text is not JSON, or not a profile.
pub(super) fn read(
    text: &str,
    language: Language,
    profile: &Profile,
) -> Result<Import, ImportError> {
    if text.trim().is_empty() {
        return Err(ImportError::NotAProfile);
    }
    let root = json::parse(text)?;
    let mut reading = Reading::new(profile, language);
    let is_profile = matches!(&root, Node::Object(pairs)
        if pairs.iter().any(|(key, _)| SECTIONS.contains(&key.as_str())));
    let Some(mut root) = is_profile.then(|| reading.object(String::new(), &root)).flatten() else {
        return Err(ImportError::NotAProfile);
    };
    let name = basics(&mut reading, &mut root);
    section(&mut reading, &mut root, "work", experience);
    section(&mut reading, &mut root, "volunteer", experience);
    section(&mut reading, &mut root, "education", education);
    named(&mut reading, &mut root, "skills", skill);
    named(&mut reading, &mut root, "languages", spoken);
    section(&mut reading, &mut root, "certificates", certificate);
    section(&mut reading, &mut root, "projects", project);
    for section in NO_PLACE {
        reading.leave(&mut root, &[section], &format!("import-skipped-{section}"));
    }
    reading.leave(&mut root, &["$schema", "meta"], "import-skipped-file");
    reading.end(&root);
    Ok(reading.finish(name))
}

/// Reads each object of a list.
fn section(
    reading: &mut Reading,
    root: &mut Object,
    key: &str,
    read: fn(&mut Reading, &mut Object),
) {
    let Some((place, node)) = root.take(&[key]) else { return };
    reading.each(place, node, |reading, place, node| {
        if let Some(mut object) = reading.object(place, node) {
            read(reading, &mut object);
            reading.end(&object);
        }
    });
}

/// The same where a bare text stands for an object that has only a name.
fn named(reading: &mut Reading, root: &mut Object, key: &str, read: fn(&mut Reading, &mut Object)) {
    let Some((place, node)) = root.take(&[key]) else { return };
    reading.each(place, node, |reading, place, node| {
        if let Node::Text(_) = node {
            let title = reading.text_of(place.clone(), node);
            reading.entry(&place, key, &[("title", title)]);
        } else if let Some(mut object) = reading.object(place, node) {
            read(reading, &mut object);
            reading.end(&object);
        }
    });
}

fn basics(reading: &mut Reading, root: &mut Object) -> Option<String> {
    let (place, node) = root.take(&["basics"])?;
    let mut basics = reading.object(place, node)?;
    let name = reading.text(&mut basics, &["name"]);
    if let Some(name) = &name {
        let (first, last) = name::split(&name.text);
        reading.field("first_name", Some(name.reworded(first)));
        reading.field("last_name", Some(name.reworded(last)));
    }
    for (key, field) in [("label", "headline"), ("summary", "summary")] {
        let value = reading.text(&mut basics, &[key]);
        reading.field(field, value);
    }
    let location = location(reading, &mut basics);
    reading.field("location", location);
    for (keys, field) in
        [(&["url", "website"][..], "link"), (&["email"], "email"), (&["phone"], "phone")]
    {
        let value = reading.text(&mut basics, keys);
        reading.field(field, value);
    }
    section(reading, &mut basics, "profiles", link);
    reading.leave(&mut basics, &["image", "picture"], "import-skipped-image");
    reading.end(&basics);
    name.map(|name| name.text)
}

/// City, region and country in one line.
fn location(reading: &mut Reading, basics: &mut Object) -> Option<Said> {
    let (place, node) = basics.take(&["location"])?;
    if let Node::Text(_) = node {
        return reading.text_of(place, node);
    }
    let mut location = reading.object(place, node)?;
    let parts = ["city", "region", "countryCode"].map(|key| reading.text(&mut location, &[key]));
    reading.leave(&mut location, &["address", "postalCode"], "import-skipped-address");
    reading.end(&location);
    Said::joined(parts, ", ")
}

/// The name on the network goes with the title, unless the address already says it. A link to a network
/// that has closed leads nowhere: what became of it is said instead.
fn link(reading: &mut Reading, profile: &mut Object) {
    let network = reading.text(profile, &["network"]);
    let username = reading.text(profile, &["username"]);
    let url = reading.text(profile, &["url"]);
    let closed = network.as_ref().and_then(|network| networks::named(&network.text));
    let closed = closed.filter(|known| !known.is_open());
    if let Some(closed) = closed {
        reading.skip(&profile.place, Message::new(format!("network-{}-became", closed.id)));
        return;
    }
    let said = |name: &Said| url.as_ref().is_some_and(|url| url.text.contains(&name.text));
    let username = username.filter(|name| !said(name));
    let title = match (network, username) {
        (Some(network), Some(username)) => {
            Some(network.reworded(format!("{} ({})", network.text, username.text)))
        }
        (network, username) => network.or(username),
    };
    reading.entry(&profile.place, "links", &[("title", title), ("link", url)]);
}

fn experience(reading: &mut Reading, work: &mut Object) {
    let title = reading.text(work, &["position"]);
    let organisation = reading.text(work, &["name", "organization", "company"]);
    let place = reading.text(work, &["location"]);
    let start = reading.date(work, &["startDate"]);
    let end = reading.date(work, &["endDate"]);
    let parts = [
        reading.text(work, &["description"]),
        reading.text(work, &["summary"]),
        bullets(reading, work, "highlights"),
    ];
    let description = reading.paragraphs(&work.place, parts);
    reading.leave(work, &["url", "website"], NO_FIELD);
    let values = [
        ("title", title),
        ("organisation", organisation),
        ("place", place),
        ("start", start),
        ("end", end),
        ("description", description),
    ];
    reading.entry(&work.place, "experience", &values);
}

fn education(reading: &mut Reading, school: &mut Object) {
    let parts = [reading.text(school, &["studyType"]), reading.text(school, &["area"])];
    let title = Said::joined(parts, ", ");
    let organisation = reading.text(school, &["institution"]);
    let start = reading.date(school, &["startDate"]);
    let end = reading.date(school, &["endDate"]);
    let parts = [reading.text(school, &["score"]), bullets(reading, school, "courses")];
    let description = reading.paragraphs(&school.place, parts);
    reading.leave(school, &["url", "website"], NO_FIELD);
    let values = [
        ("title", title),
        ("organisation", organisation),
        ("start", start),
        ("end", end),
        ("description", description),
    ];
    reading.entry(&school.place, "education", &values);
}

fn skill(reading: &mut Reading, skill: &mut Object) {
    let name = reading.text(skill, &["name"]);
    reading.entry(&skill.place, "skills", &[("title", name)]);
    for keyword in reading.texts(skill, "keywords") {
        let place = keyword.parts[0].place.clone();
        reading.entry(&place, "skills", &[("title", Some(keyword))]);
    }
    reading.leave(skill, &["level"], NO_FIELD);
}

fn spoken(reading: &mut Reading, language: &mut Object) {
    let title = reading.text(language, &["language", "name"]);
    let level = reading.text(language, &["fluency"]);
    reading.entry(&language.place, "languages", &[("title", title), ("level", level)]);
}

fn certificate(reading: &mut Reading, certificate: &mut Object) {
    let title = reading.text(certificate, &["name"]);
    let organisation = reading.text(certificate, &["issuer"]);
    let start = reading.date(certificate, &["date"]);
    let url = reading.text(certificate, &["url"]);
    let values =
        [("title", title), ("organisation", organisation), ("start", start), ("link", url)];
    reading.entry(&certificate.place, "certifications", &values);
}

fn project(reading: &mut Reading, project: &mut Object) {
    let title = reading.text(project, &["name"]);
    let start = reading.date(project, &["startDate"]);
    let end = reading.date(project, &["endDate"]);
    let url = reading.text(project, &["url"]);
    let parts = [
        reading.text(project, &["description"]),
        reading.text(project, &["summary"]),
        bullets(reading, project, "highlights"),
    ];
    let description = reading.paragraphs(&project.place, parts);
    reading.leave(project, &["keywords", "roles", "entity", "type"], NO_FIELD);
    let values = [
        ("title", title),
        ("start", start),
        ("end", end),
        ("link", url),
        ("description", description),
    ];
    reading.entry(&project.place, "projects", &values);
}

/// The texts of a list, a line each.
fn bullets(reading: &mut Reading, object: &mut Object, key: &str) -> Option<Said> {
    let lines = reading.texts(object, key).into_iter().map(|text| Some(text.marked("• ")));
    Said::joined(lines, "\n")
}
