//! The items of each section.
use super::{
    super::{json::Node, json_reading::Object, reading::Reading, said::Said},
    Message, link,
    period::split,
};
use crate::networks;

type Read = fn(&mut Reading, &mut Object);

/// By the names that a section has had.
pub(super) const SECTIONS: &[(&[&str], Read)] = &[
    (&["experience", "work"], experience),
    (&["education"], education),
    (&["skills"], skill),
    (&["languages"], language),
    (&["profiles"], profile),
    (&["projects"], project),
    (&["volunteer"], volunteer),
    (&["certifications"], certification),
    (&["awards"], award),
    (&["publications"], publication),
    (&["interests"], interest),
    (&["references"], reference),
];

const DESCRIPTION: [&str; 2] = ["summary", "description"];

fn experience(reading: &mut Reading, post: &mut Object) {
    let title = reading.text(post, &["position"]);
    let organisation = reading.text(post, &["company", "name"]);
    let place = reading.text(post, &["location"]);
    let (start, end) = period(reading, post);
    let description = reading.html(post, &DESCRIPTION);
    let link = link(reading, post);
    let roles = post.take(&["roles"]);
    if roles.is_none() || title.is_some() || description.is_some() {
        let values = [
            ("title", title),
            ("organisation", organisation.clone()),
            ("place", place.clone()),
            ("start", start),
            ("end", end),
            ("description", description),
            ("link", link.clone()),
        ];
        reading.entry(&post.place, "experience", &values);
    }
    // Each post that was held there is one.
    let Some((at, node)) = roles else { return };
    reading.each(at, node, |reading, at, node| {
        let Some(mut role) = reading.object(at, node) else { return };
        let title = reading.text(&mut role, &["position"]);
        let (start, end) = period(reading, &mut role);
        let values = [
            ("title", title),
            ("organisation", organisation.clone()),
            ("place", place.clone()),
            ("start", start),
            ("end", end),
            ("description", reading.html(&mut role, &DESCRIPTION)),
            ("link", link.clone()),
        ];
        reading.entry(&role.place, "experience", &values);
        reading.end(&role);
    });
}

fn education(reading: &mut Reading, school: &mut Object) {
    let degree = reading.text(school, &["studyType", "degree"]);
    let area = reading.text(school, &["area"]);
    let (start, end) = period(reading, school);
    let values = [
        ("title", Said::joined([degree, area.clone()], ", ")),
        ("organisation", reading.text(school, &["institution", "school"])),
        ("start", start),
        ("end", end),
        ("area", area),
        ("score", reading.text(school, &["score", "grade"])),
        ("description", reading.html(school, &DESCRIPTION)),
        ("courses", lines(reading, school, "courses")),
        ("link", link(reading, school)),
    ];
    reading.entry(&school.place, "education", &values);
    reading.leave(school, &["location"], "import-skipped-no-field");
}

/// Networks take skills one by one: each keyword is one, and knows what it belongs to.
fn skill(reading: &mut Reading, skill: &mut Object) {
    let name = reading.text(skill, &["name"]);
    let level = level(reading, skill, &["proficiency", "description"]);
    reading.entry(&skill.place, "skills", &[("title", name.clone()), ("level", level)]);
    for keyword in reading.texts(skill, "keywords") {
        let place = keyword.parts[0].place.clone();
        let values = [("title", Some(keyword)), ("group", name.clone())];
        reading.entry(&place, "skills", &values);
    }
}

fn language(reading: &mut Reading, language: &mut Object) {
    let title = reading.text(language, &["language", "name"]);
    let level = level(reading, language, &["fluency", "description"]);
    reading.entry(&language.place, "languages", &[("title", title), ("level", level)]);
}

/// In words, else in points of five.
fn level(reading: &mut Reading, object: &mut Object, keys: &[&str]) -> Option<Said> {
    let words = reading.html(object, keys);
    match object.take(&["level"]) {
        Some((place, node)) if words.is_none() => match node {
            Node::Number(points) if points.as_f64() == Some(0.0) => None,
            Node::Number(points) => reading.said(place, &format!("{points}/5")),
            other => reading.text_of(place, other),
        },
        _ => words,
    }
}

pub(super) fn profile(reading: &mut Reading, profile: &mut Object) {
    let network = reading.text(profile, &["network"]);
    let username = reading.text(profile, &["username"]);
    let url = link(reading, profile);
    let closed = network.as_ref().and_then(|network| networks::named(&network.text));
    if let Some(closed) = closed.filter(|known| !known.is_open()) {
        let why = Message::new(format!("network-{}-became", closed.id));
        return reading.skip(profile.place.clone(), why);
    }
    let values = [("title", network), ("username", username), ("link", url)];
    reading.entry(&profile.place, "links", &values);
}

fn project(reading: &mut Reading, project: &mut Object) {
    let (start, end) = period(reading, project);
    let parts = [reading.html(project, &["description"]), reading.html(project, &["summary"])];
    let values = [
        ("title", reading.text(project, &["name"])),
        ("start", start),
        ("end", end),
        ("link", link(reading, project)),
        ("description", reading.paragraphs(&project.place, parts)),
        ("keywords", lines(reading, project, "keywords")),
    ];
    reading.entry(&project.place, "projects", &values);
}

fn volunteer(reading: &mut Reading, post: &mut Object) {
    let (start, end) = period(reading, post);
    let values = [
        ("title", reading.text(post, &["position"])),
        ("organisation", reading.text(post, &["organization"])),
        ("place", reading.text(post, &["location"])),
        ("start", start),
        ("end", end),
        ("description", reading.html(post, &DESCRIPTION)),
        ("link", link(reading, post)),
    ];
    reading.entry(&post.place, "volunteering", &values);
}

fn certification(reading: &mut Reading, certificate: &mut Object) {
    let (start, end) = period(reading, certificate);
    let values = [
        ("title", reading.text(certificate, &["name", "title"])),
        ("organisation", reading.text(certificate, &["issuer"])),
        ("start", start),
        ("end", end),
        ("link", link(reading, certificate)),
    ];
    reading.entry(&certificate.place, "certifications", &values);
    reading.leave(certificate, &DESCRIPTION, "import-skipped-no-field");
}

fn award(reading: &mut Reading, award: &mut Object) {
    let values = [
        ("title", reading.text(award, &["title"])),
        ("organisation", reading.text(award, &["awarder"])),
        ("start", period(reading, award).0),
        ("description", reading.html(award, &DESCRIPTION)),
    ];
    reading.entry(&award.place, "awards", &values);
    reading.leave(award, &["url", "website"], "import-skipped-no-field");
}

fn publication(reading: &mut Reading, publication: &mut Object) {
    let values = [
        ("title", reading.text(publication, &["title", "name"])),
        ("organisation", reading.text(publication, &["publisher"])),
        ("start", period(reading, publication).0),
        ("link", link(reading, publication)),
        ("description", reading.html(publication, &DESCRIPTION)),
    ];
    reading.entry(&publication.place, "publications", &values);
}

fn interest(reading: &mut Reading, interest: &mut Object) {
    let title = reading.text(interest, &["name"]);
    let keywords = lines(reading, interest, "keywords");
    reading.entry(&interest.place, "interests", &[("title", title), ("keywords", keywords)]);
}

fn reference(reading: &mut Reading, reference: &mut Object) {
    let title = reading.text(reference, &["name"]);
    let description = reading.html(reference, &DESCRIPTION);
    // Where there is a summary, the description says who it is.
    let role = reading.html(reference, &["position", "relationship", "description"]);
    let values = [("title", title), ("role", role), ("description", description)];
    reading.entry(&reference.place, "recommendations", &values);
    reading.leave(reference, &["phone", "email", "url", "website"], "source-others-contact");
}

fn lines(reading: &mut Reading, object: &mut Object, key: &str) -> Option<Said> {
    Said::joined(reading.texts(object, key).into_iter().map(Some), "\n")
}

/// Its two ends: a line that says both, or an object that holds them. What cannot be understood is
/// kept as it stands, and noted.
fn period(reading: &mut Reading, object: &mut Object) -> (Option<Said>, Option<Said>) {
    let Some((place, node)) = object.take(&["date", "period"]) else { return (None, None) };
    if let Node::Object(_) = node {
        let Some(mut ends) = reading.object(place, node) else { return (None, None) };
        let [start, end] = ["start", "end"].map(|key| {
            let said = reading.text(&mut ends, &[key])?;
            Some(line(reading, &said).0.unwrap_or(said))
        });
        reading.end(&ends);
        return (start, end);
    }
    match reading.text_of(place, node) {
        Some(said) => line(reading, &said),
        None => (None, None),
    }
}

fn line(reading: &mut Reading, said: &Said) -> (Option<Said>, Option<Said>) {
    match split(&said.text) {
        Some((start, end)) => (start.map(|it| said.reworded(it)), end.map(|it| said.reworded(it))),
        None => (reading.date_said(said.parts[0].place.clone(), &said.text), None),
    }
}
