//! JSON Resume, schema 1.x (jsonresume.org): a place in the dossier for everything that the schema
//! has, so that the same file can be written again.
use super::{
    Files, ImportError, Message,
    format::Glimpse,
    json::{self, Node},
    json_reading::Object,
    name,
    reading::Reading,
    said::Said,
};
use crate::networks;

/// A file that has none of these is not a profile.
pub(super) const SECTIONS: [&str; 8] =
    ["basics", "work", "volunteer", "education", "skills", "languages", "certificates", "projects"];

/// JSON of any kind: what it is not, its reader says with the place.
pub(super) fn is_one(glimpse: &Glimpse) -> bool {
    (glimpse.begins("{") || glimpse.begins("[")) && !glimpse.begins("{\\rtf")
}

/// # Errors
/// When the text is not JSON, or not a profile.
pub(super) fn read(files: &mut Files, reading: &mut Reading) -> Result<(), ImportError> {
    let (text, bytes) = json::text(files, reading)?;
    let root = json::parse(&text)?;
    let is_profile = matches!(&root, Node::Object(pairs)
        if pairs.iter().any(|(key, _)| SECTIONS.contains(&key.as_str())));
    let Some(mut root) = is_profile.then(|| reading.object(String::new(), &root)).flatten() else {
        return Err(ImportError::NotAProfile);
    };
    basics(reading, &mut root);
    section(reading, &mut root, "work", experience);
    section(reading, &mut root, "volunteer", volunteer);
    section(reading, &mut root, "education", education);
    named(reading, &mut root, "skills", skill);
    named(reading, &mut root, "languages", spoken);
    section(reading, &mut root, "certificates", certificate);
    section(reading, &mut root, "projects", project);
    section(reading, &mut root, "awards", award);
    section(reading, &mut root, "publications", publication);
    named(reading, &mut root, "interests", interest);
    section(reading, &mut root, "references", recommendation);
    reading.leave(&mut root, &["$schema", "meta"], "import-skipped-file");
    reading.end(&root);
    reading.end_file(bytes);
    Ok(())
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
        reading.count_row();
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
        reading.count_row();
        if let Node::Text(_) = node {
            let title = reading.text_of(place.clone(), node);
            reading.entry(&place, key, &[("title", title)]);
        } else if let Some(mut object) = reading.object(place, node) {
            read(reading, &mut object);
            reading.end(&object);
        }
    });
}

fn basics(reading: &mut Reading, root: &mut Object) {
    let Some((place, node)) = root.take(&["basics"]) else { return };
    let Some(mut basics) = reading.object(place, node) else { return };
    let name = reading.text(&mut basics, &["name"]);
    if let Some(name) = &name {
        let (first, last) = name::split(&name.text);
        reading.field("first_name", Some(name.reworded(first)));
        reading.field("last_name", Some(name.reworded(last)));
        reading.name(&name.text);
    }
    for (key, field) in [("label", "headline"), ("summary", "summary")] {
        let value = reading.text(&mut basics, &[key]);
        reading.field(field, value);
    }
    let location = location(reading, &mut basics);
    reading.field("location", location);
    for (keys, field) in [
        (&["url", "website"][..], "link"),
        (&["email"], "email"),
        (&["phone"], "phone"),
        (&["image", "picture"], "image"),
    ] {
        let value = reading.text(&mut basics, keys);
        reading.field(field, value);
    }
    section(reading, &mut basics, "profiles", link);
    reading.end(&basics);
}

/// City, region and country in one line.
fn location(reading: &mut Reading, basics: &mut Object) -> Option<Said> {
    let (place, node) = basics.take(&["location"])?;
    if let Node::Text(_) = node {
        return reading.text_of(place, node);
    }
    let mut location = reading.object(place, node)?;
    let parts = ["city", "region", "countryCode"].map(|key| reading.text(&mut location, &[key]));
    for (key, field) in [("address", "address"), ("postalCode", "postal_code")] {
        let value = reading.text(&mut location, &[key]);
        reading.field(field, value);
    }
    reading.end(&location);
    Said::joined(parts, ", ")
}

/// A link to a network that has closed leads nowhere: what became of it is said instead.
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
    let values = [("title", network), ("username", username), ("link", url)];
    reading.entry(&profile.place, "links", &values);
}

fn experience(reading: &mut Reading, work: &mut Object) {
    post(reading, work, "experience");
}

fn volunteer(reading: &mut Reading, work: &mut Object) {
    post(reading, work, "volunteering");
}

/// What is done there goes below what the post is, a bullet each.
fn post(reading: &mut Reading, work: &mut Object, kind: &str) {
    let title = reading.text(work, &["position"]);
    let organisation = reading.text(work, &["name", "organization", "company"]);
    let about = reading.text(work, &["description"]);
    let place = reading.text(work, &["location"]);
    let start = reading.date(work, &["startDate"]);
    let end = reading.date(work, &["endDate"]);
    let parts = [reading.text(work, &["summary"]), bullets(reading, work, "highlights")];
    let description = reading.paragraphs(&work.place, parts);
    let url = reading.text(work, &["url", "website"]);
    let values = [
        ("title", title),
        ("organisation", organisation),
        ("about_organisation", about),
        ("place", place),
        ("start", start),
        ("end", end),
        ("description", description),
        ("link", url),
    ];
    reading.entry(&work.place, kind, &values);
}

/// 'Master' and 'Ergonomics' make one title; the second is also kept by itself.
fn education(reading: &mut Reading, school: &mut Object) {
    let degree = reading.text(school, &["studyType"]);
    let area = reading.text(school, &["area"]);
    let title = Said::joined([degree, area.clone()], ", ");
    let values = [
        ("title", title),
        ("organisation", reading.text(school, &["institution"])),
        ("start", reading.date(school, &["startDate"])),
        ("end", reading.date(school, &["endDate"])),
        ("area", area),
        ("score", reading.text(school, &["score"])),
        ("courses", lines(reading, school, "courses")),
        ("link", reading.text(school, &["url", "website"])),
    ];
    reading.entry(&school.place, "education", &values);
}

/// Networks take skills one by one: each keyword is one, and knows what it belongs to.
fn skill(reading: &mut Reading, skill: &mut Object) {
    let name = reading.text(skill, &["name"]);
    let level = reading.text(skill, &["level"]);
    reading.entry(&skill.place, "skills", &[("title", name.clone()), ("level", level)]);
    for keyword in reading.texts(skill, "keywords") {
        let place = keyword.parts[0].place.clone();
        let values = [("title", Some(keyword)), ("group", name.clone())];
        reading.entry(&place, "skills", &values);
    }
}

fn spoken(reading: &mut Reading, language: &mut Object) {
    let title = reading.text(language, &["language", "name"]);
    let level = reading.text(language, &["fluency"]);
    reading.entry(&language.place, "languages", &[("title", title), ("level", level)]);
}

fn certificate(reading: &mut Reading, certificate: &mut Object) {
    let values = [
        ("title", reading.text(certificate, &["name"])),
        ("organisation", reading.text(certificate, &["issuer"])),
        ("start", reading.date(certificate, &["date"])),
        ("link", reading.text(certificate, &["url"])),
    ];
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
    let values = [
        ("title", title),
        ("start", start),
        ("end", end),
        ("link", url),
        ("description", description),
        ("keywords", lines(reading, project, "keywords")),
        ("roles", lines(reading, project, "roles")),
        ("organisation", reading.text(project, &["entity"])),
        ("type", reading.text(project, &["type"])),
    ];
    reading.entry(&project.place, "projects", &values);
}

fn award(reading: &mut Reading, award: &mut Object) {
    let values = [
        ("title", reading.text(award, &["title"])),
        ("organisation", reading.text(award, &["awarder"])),
        ("start", reading.date(award, &["date"])),
        ("description", reading.text(award, &["summary"])),
    ];
    reading.entry(&award.place, "awards", &values);
}

fn publication(reading: &mut Reading, publication: &mut Object) {
    let values = [
        ("title", reading.text(publication, &["name"])),
        ("organisation", reading.text(publication, &["publisher"])),
        ("start", reading.date(publication, &["releaseDate"])),
        ("link", reading.text(publication, &["url"])),
        ("description", reading.text(publication, &["summary"])),
    ];
    reading.entry(&publication.place, "publications", &values);
}

fn interest(reading: &mut Reading, interest: &mut Object) {
    let title = reading.text(interest, &["name"]);
    let keywords = lines(reading, interest, "keywords");
    reading.entry(&interest.place, "interests", &[("title", title), ("keywords", keywords)]);
}

fn recommendation(reading: &mut Reading, reference: &mut Object) {
    let name = reading.text(reference, &["name"]);
    let text = reading.text(reference, &["reference"]);
    reading.entry(&reference.place, "recommendations", &[("title", name), ("description", text)]);
}

fn lines(reading: &mut Reading, object: &mut Object, key: &str) -> Option<Said> {
    Said::joined(reading.texts(object, key).into_iter().map(Some), "\n")
}

/// The texts of a list, a line each.
fn bullets(reading: &mut Reading, object: &mut Object, key: &str) -> Option<Said> {
    let lines = reading.texts(object, key).into_iter().map(|text| Some(text.marked("• ")));
    Said::joined(lines, "\n")
}
