//! The profile in one language as JSON Resume, schema 1.0 (jsonresume.org): what was read of such a
//! file is written again in its place. What the schema would refuse, such as a date that is none, is
//! left out.
mod node;
mod values;

use crate::{
    dossier::Dossier,
    profile::{BASE, Entry, Profile},
    text::Language,
};
use node::{Node, list, object};

const SCHEMA: &str =
    "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
const VERSION: &str = "v1.0.0";

pub(super) fn write(dossier: &Dossier, language: Language) -> Vec<u8> {
    let resume = Resume { profile: &dossier.profile, language };
    let modified = format!("{}T00:00:00", dossier.today);
    let meta = [("version", Node::text(VERSION)), ("lastModified", Node::text(&modified))];
    // In the order of the schema.
    let whole = object([
        ("$schema", Node::text(SCHEMA)),
        ("basics", resume.basics()),
        ("work", resume.each("experience", |it| post(it, "name"))),
        ("volunteer", resume.each("volunteering", |it| post(it, "organization"))),
        ("education", resume.each("education", education)),
        ("awards", resume.each("awards", award)),
        ("certificates", resume.each("certifications", certificate)),
        ("publications", resume.each("publications", publication)),
        ("skills", resume.skills()),
        ("languages", resume.each("languages", spoken)),
        ("interests", resume.each("interests", interest)),
        ("references", resume.each("recommendations", reference)),
        ("projects", resume.each("projects", project)),
        ("meta", object(meta)),
    ]);
    let mut json = serde_json::to_vec_pretty(&whole).expect("any texts are JSON, as a test shows");
    json.push(b'\n');
    json
}

struct Resume<'a> {
    profile: &'a Profile,
    language: Language,
}

/// Whose texts they are: the base, or an entry.
struct Owner<'a> {
    resume: &'a Resume<'a>,
    id: String,
}

impl<'a> Owner<'a> {
    /// What stands there, unless it is blank.
    fn said(&self, field: &str) -> Option<&'a str> {
        let text = self.resume.profile.text(&self.id, field, self.resume.language)?.trim();
        (!text.is_empty()).then_some(text)
    }

    fn text(&self, field: &str) -> Option<Node> {
        Node::text(self.said(field)?)
    }

    fn date(&self, field: &str) -> Option<Node> {
        Node::text(&values::date(self.said(field)?)?)
    }

    fn link(&self, field: &str) -> Option<Node> {
        Node::text(&values::uri(self.said(field)?)?)
    }

    /// The lines of a text.
    fn lines(&self, field: &str) -> Option<Node> {
        list(self.said(field)?.lines().map(|line| Node::text(line.trim())))
    }
}

impl Resume<'_> {
    fn owner(&self, entry: &Entry) -> Owner<'_> {
        Owner { resume: self, id: entry.owner() }
    }

    /// Those entries of a kind that say something in this language.
    fn entries(&self, kind: &str) -> impl Iterator<Item = Owner<'_>> {
        self.profile.entries(kind).filter(|entry| self.speaks(entry)).map(|it| self.owner(it))
    }

    /// An entry that is told in other languages only would come down to its dates. A link is one in
    /// any language.
    fn speaks(&self, entry: &Entry) -> bool {
        let owner = entry.owner();
        let told = || {
            let texts = self.profile.texts.iter().filter(|text| text.owner == owner);
            texts.filter(|text| !text.value.trim().is_empty()).filter_map(|text| text.language)
        };
        entry.kind == "links" || told().next().is_none() || told().any(|it| it == self.language)
    }

    fn each(&self, kind: &str, write: impl Fn(&Owner) -> Option<Node>) -> Option<Node> {
        list(self.entries(kind).map(|owner| write(&owner)))
    }

    fn basics(&self) -> Option<Node> {
        let base = Owner { resume: self, id: BASE.to_owned() };
        let names = ["first_name", "last_name"].into_iter().filter_map(|field| base.said(field));
        let name = names.collect::<Vec<_>>().join(" ");
        let email = base.said("email").filter(|email| values::is_email(email));
        object([
            ("name", Node::text(&name)),
            ("label", base.text("headline")),
            ("image", base.text("image")),
            ("email", email.and_then(Node::text)),
            ("phone", base.text("phone")),
            ("url", base.link("link")),
            ("summary", base.text("summary")),
            ("location", location(&base)),
            ("profiles", self.each("links", profile)),
        ])
    }

    /// Those that belong to a group are its keywords, as long as they have no level of their own.
    fn skills(&self) -> Option<Node> {
        let mut skills: Vec<(&str, Option<&str>, Vec<&str>)> = Vec::new();
        let all: Vec<Owner> = self.entries("skills").collect();
        for skill in &all {
            let Some(title) = skill.said("title") else { continue };
            let group = skill.said("group").filter(|_| skill.said("level").is_none());
            match group {
                None => skills.push((title, skill.said("level"), Vec::new())),
                Some(group) => match skills.iter_mut().rfind(|(name, ..)| *name == group) {
                    Some((.., keywords)) => keywords.push(title),
                    None => skills.push((group, None, vec![title])),
                },
            }
        }
        list(skills.into_iter().map(|(name, level, keywords)| {
            object([
                ("name", Node::text(name)),
                ("level", level.and_then(Node::text)),
                ("keywords", list(keywords.into_iter().map(Node::text))),
            ])
        }))
    }
}

fn location(base: &Owner) -> Option<Node> {
    let place = base.said("location").map(values::place).unwrap_or_default();
    object([
        ("address", base.text("address")),
        ("postalCode", base.text("postal_code")),
        ("city", Node::text(place.city)),
        ("countryCode", Node::text(place.country)),
        ("region", Node::text(place.region)),
    ])
}

fn profile(link: &Owner) -> Option<Node> {
    object([
        ("network", link.text("title")),
        ("username", link.text("username")),
        ("url", link.link("link")),
    ])
}

fn post(post: &Owner, organisation: &'static str) -> Option<Node> {
    let (summary, highlights) = values::highlights(post.said("description").unwrap_or_default());
    object([
        (organisation, post.text("organisation")),
        ("location", post.text("place")),
        ("description", post.text("about_organisation")),
        ("position", post.text("title")),
        ("url", post.link("link")),
        ("startDate", post.date("start")),
        ("endDate", post.date("end")),
        ("summary", Node::text(&summary)),
        ("highlights", list(highlights.iter().map(|text| Node::text(text)))),
    ])
}

fn education(school: &Owner) -> Option<Node> {
    let (degree, area) = values::degree(
        school.said("title").unwrap_or_default(),
        school.said("area").unwrap_or_default(),
    );
    object([
        ("institution", school.text("organisation")),
        ("url", school.link("link")),
        ("area", Node::text(area)),
        ("studyType", Node::text(degree)),
        ("startDate", school.date("start")),
        ("endDate", school.date("end")),
        ("score", school.text("score")),
        ("courses", school.lines("courses")),
    ])
}

fn award(award: &Owner) -> Option<Node> {
    object([
        ("title", award.text("title")),
        ("date", award.date("start")),
        ("awarder", award.text("organisation")),
        ("summary", award.text("description")),
    ])
}

fn certificate(certificate: &Owner) -> Option<Node> {
    object([
        ("name", certificate.text("title")),
        ("date", certificate.date("start")),
        ("url", certificate.link("link")),
        ("issuer", certificate.text("organisation")),
    ])
}

fn publication(publication: &Owner) -> Option<Node> {
    object([
        ("name", publication.text("title")),
        ("publisher", publication.text("organisation")),
        ("releaseDate", publication.date("start")),
        ("url", publication.link("link")),
        ("summary", publication.text("description")),
    ])
}

fn spoken(language: &Owner) -> Option<Node> {
    object([("language", language.text("title")), ("fluency", language.text("level"))])
}

fn interest(interest: &Owner) -> Option<Node> {
    object([("name", interest.text("title")), ("keywords", interest.lines("keywords"))])
}

fn reference(words: &Owner) -> Option<Node> {
    object([("name", words.text("title")), ("reference", words.text("description"))])
}

fn project(project: &Owner) -> Option<Node> {
    let (description, highlights) =
        values::highlights(project.said("description").unwrap_or_default());
    object([
        ("name", project.text("title")),
        ("description", Node::text(&description)),
        ("highlights", list(highlights.iter().map(|text| Node::text(text)))),
        ("keywords", project.lines("keywords")),
        ("startDate", project.date("start")),
        ("endDate", project.date("end")),
        ("url", project.link("link")),
        ("roles", project.lines("roles")),
        ("entity", project.text("organisation")),
        ("type", project.text("type")),
    ])
}
