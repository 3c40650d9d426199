//! The dialect of the site since 2020, `Candidate`.
use super::{
    super::{html, json::Node, json_reading::Object, reading::Reading, said::Said, words::WORDS},
    Language, Message,
    competences::{level, mother_tongue, skills},
    deep, each, inside, listed,
};

const NO_FIELD: &str = "import-skipped-no-field";
const ABOUT_FILE: &str = "import-skipped-file";

/// Sections of things with a title, dates, a text and links, and the kind of entry they are.
const SECTIONS: [(&str, &str, &str); 7] = [
    ("Certifications", "Certification", "certifications"),
    ("Licenses", "License", "certifications"),
    ("CourseCertifications", "CourseCertification", "certifications"),
    ("PublicationHistory", "Publication", "publications"),
    ("Projects", "Project", "projects"),
    ("VoluntaryWorks", "VoluntaryWork", "volunteering"),
    ("HonoursAndAwards", "HonourAndAward", "awards"),
];

/// Sections that the dossier has no place for.
const OTHERS: [(&str, &str); 5] = [
    ("ConferencesAndSeminars", "ConferenceAndSeminar"),
    ("CreativeWorks", "CreativeWork"),
    ("SocialAndPoliticalActivities", "SocialAndPoliticalActivity"),
    ("NetworksAndMemberships", "NetworkAndMembership"),
    ("Others", "Other"),
];

pub(super) fn read(reading: &mut Reading, node: &Node, language: Language) {
    let Some(mut root) = reading.object(String::new(), node) else { return };
    if let Some(mut person) = inside(reading, &mut root, "CandidatePerson") {
        candidate(reading, &mut person, language);
        reading.end(&person);
    }
    if let Some((place, node)) = root.take(&["CandidateProfile"]) {
        reading.each(place, node, |reading, place, node| {
            if let Some(mut own) = reading.object(place, node) {
                profile(reading, &mut own, language);
                reading.end(&own);
            }
        });
    }
    // The supplier says the candidate's name and address again.
    reading.leave(&mut root, &["DocumentID", "CandidateSupplier"], ABOUT_FILE);
    reading.leave(&mut root, &["RenderingInformation"], ABOUT_FILE);
    reading.end(&root);
}

fn candidate(reading: &mut Reading, person: &mut Object, language: Language) {
    if let Some(mut name) = inside(reading, person, "PersonName") {
        let first = reading.text(&mut name, &["GivenName"]);
        let last = reading.text(&mut name, &["FamilyName"]);
        let both = [&first, &last].into_iter().flatten().map(|said| said.text.as_str());
        reading.name(both.collect::<Vec<_>>().join(" "));
        reading.field("first_name", first);
        reading.field("last_name", last);
        reading.end(&name);
    }
    let mut ways = Ways::default();
    listed(reading, person, "Communication", |reading, one| ways.read(reading, one));
    ways.say(reading);
    if let Some((place, node)) = person.take(&["BirthDate"])
        && let Some(born) = reading.text_of(place.clone(), node)
    {
        let born = reading.date_said(place, &born.text);
        reading.field("birth_date", born);
    }
    for title in reading.texts(person, "PrimaryLanguageCode") {
        let place = title.parts[0].place.clone();
        let title = named(&title, language);
        mother_tongue(reading, &place, title, language);
    }
    reading.leave(person, &["NationalityCode", "GenderCode"], "source-private");
}

/// The ways to reach somebody.
#[derive(Default)]
struct Ways {
    emails: Vec<Said>,
    phones: Vec<Said>,
    sites: Vec<Said>,
}

impl Ways {
    fn read(&mut self, reading: &mut Reading, one: &mut Object) {
        if let Some(mut address) = inside(reading, one, "Address") {
            let lines = reading.texts(&mut address, "AddressLine").into_iter().map(Some);
            reading.field("address", Said::joined(lines, "\n"));
            let code = reading.text(&mut address, &["PostalCode"]);
            reading.field("postal_code", code);
            let place = place(reading, &mut address);
            reading.field("location", place);
            reading.end(&address);
        }
        let channel = reading.text(one, &["ChannelCode"]).map(|it| it.text).unwrap_or_default();
        let kind = reading.text(one, &["UseCode"]);
        let title = reading.text(one, &["OtherTitle"]).or(kind);
        let uri = reading.text(one, &["URI"]);
        let dialling = reading.text(one, &["CountryDialing"]);
        let number = reading.text(one, &["DialNumber"]);
        one.take(&["CountryCode"]);
        let phone = number.map(|number| match dialling {
            Some(code) => {
                let code = code.text.trim_start_matches(['+', '0']);
                number.reworded(format!("+{code} {}", number.text))
            }
            None => number,
        });
        self.phones.extend(phone);
        let Some(uri) = uri else { return };
        match channel.as_str() {
            "Email" => self.emails.push(uri),
            "Telephone" => self.phones.push(uri),
            "Web" => self.sites.push(uri),
            _ => {
                let field = if html::is_link(&uri.text) { "link" } else { "username" };
                reading.entry(&one.place, "links", &[("title", title), (field, Some(uri))]);
            }
        }
    }

    fn say(self, reading: &mut Reading) {
        reading.first("email", self.emails);
        reading.first("phone", self.phones);
        let mut sites = self.sites.into_iter();
        reading.field("link", sites.next());
        for site in sites {
            let place = site.parts[0].place.clone();
            reading.entry(&place, "links", &[("link", Some(site))]);
        }
    }
}

/// 'Lyon, FR': the country stands there as a code.
fn place(reading: &mut Reading, address: &mut Object) -> Option<Said> {
    let town = reading.text(address, &["CityName", "City"]);
    let country = reading.text(address, &["CountryCode", "Country"]);
    let country = country.map(|code| code.reworded(code.text.to_uppercase()));
    Said::joined([town, country], ", ")
}

fn profile(reading: &mut Reading, own: &mut Object, language: Language) {
    let summary = reading.html(own, &["ExecutiveSummary"]);
    reading.field("summary", summary);
    if let Some(mut history) = inside(reading, own, "EmploymentHistory") {
        each(reading, &mut history, "EmployerHistory", employer);
        reading.end(&history);
    }
    if let Some(mut history) = inside(reading, own, "EducationHistory") {
        each(reading, &mut history, "EducationOrganizationAttendance", education);
        reading.end(&history);
    }
    if let Some(mut all) = inside(reading, own, "PersonQualifications") {
        each(reading, &mut all, "PersonCompetency", |reading, one| {
            competency(reading, one, language);
        });
        reading.end(&all);
    }
    if let Some((place, node)) = own.take(&["Skills"]) {
        reading.each(place, node, |reading, place, node| other_skills(reading, place, node));
    }
    for (section, key, kind) in SECTIONS {
        if let Some(mut all) = inside(reading, own, section) {
            each(reading, &mut all, key, |reading, one| titled(reading, one, kind));
            reading.end(&all);
        }
    }
    for (section, key) in OTHERS {
        if let Some((place, node)) = own.take(&[section]) {
            reading.each(place, node, |reading, place, node| unplaced(reading, place, node, key));
        }
    }
    reading.leave(own, &["Attachment"], "import-skipped-image");
    reading.leave(own, &["EmploymentReferences", "Hobbies"], NO_FIELD);
    reading.leave(own, &["ID"], ABOUT_FILE);
    own.take(&["@languagecode"]);
}

/// One employer, several posts.
fn employer(reading: &mut Reading, employer: &mut Object) {
    let organisation = reading.text(employer, &["OrganizationName"]);
    let (town, link) = contact(reading, employer);
    reading.leave(employer, &["IndustryCode", "Department"], NO_FIELD);
    each(reading, employer, "PositionHistory", |reading, post| {
        let title = reading.text(post, &["PositionTitle"]);
        let (start, end) = period(reading, post, "EmploymentPeriod");
        let place = place(reading, post).or_else(|| town.clone());
        let description = reading.html(post, &["Description"]);
        let values = [
            ("title", title),
            ("organisation", organisation.clone()),
            ("place", place),
            ("start", start),
            ("end", end),
            ("description", description),
            ("link", link.clone()),
        ];
        reading.entry(&post.place, "experience", &values);
    });
    reading.leave(employer, &["Link"], NO_FIELD);
}

fn education(reading: &mut Reading, school: &mut Object) {
    let organisation = reading.text(school, &["OrganizationName"]);
    let (_, link) = contact(reading, school);
    let (start, end) = period(reading, school, "AttendancePeriod");
    let (mut title, mut score, mut description) = (None, None, None);
    if let Some(mut degree) = inside(reading, school, "EducationDegree") {
        title = reading.text(&mut degree, &["DegreeName"]);
        score = deep(reading, &mut degree, &["FinalGrade", "ScoreText"]);
        let thesis = reading.text(&mut degree, &["Thesis"]);
        let skills = reading.html(&mut degree, &["OccupationalSkillsCovered"]);
        description = reading.paragraphs(&degree.place, [thesis, skills]);
        reading.leave(&mut degree, &["FieldOfStudy", "CreditType", "NumberOfCredit"], NO_FIELD);
        reading.end(&degree);
    }
    reading.leave(school, &["EducationLevelCode", "Link"], NO_FIELD);
    let values = [
        ("title", title),
        ("organisation", organisation),
        ("start", start),
        ("end", end),
        ("score", score),
        ("description", description),
        ("link", link),
    ];
    reading.entry(&school.place, "education", &values);
}

/// The town and the site of an organisation.
fn contact(reading: &mut Reading, object: &mut Object) -> (Option<Said>, Option<Said>) {
    let (mut town, mut link) = (None, None);
    if let Some(mut contact) = inside(reading, object, "OrganizationContact")
        && let Some((at, node)) = contact.take(&["Communication"])
    {
        reading.each(at, node, |reading, at, node| {
            let Some(mut one) = reading.object(at, node) else { return };
            if let Some(mut address) = inside(reading, &mut one, "Address") {
                town = place(reading, &mut address);
                reading.leave(&mut address, &["AddressLine", "PostalCode"], NO_FIELD);
            }
            let channel = reading.text(&mut one, &["ChannelCode"]);
            if channel.is_some_and(|it| it.text == "Web") && link.is_none() {
                link = reading.text(&mut one, &["URI"]);
            }
            reading.leave(&mut one, &["URI", "DialNumber", "CountryDialing"], NO_FIELD);
        });
    }
    (town, link)
}

fn competency(reading: &mut Reading, one: &mut Object, language: Language) {
    let name = reading.text(one, &["CompetencyName"]);
    let code = reading.text(one, &["CompetencyID"]);
    let taxonomy = reading.text(one, &["TaxonomyID"]);
    if taxonomy.is_none_or(|it| !it.text.eq_ignore_ascii_case("language")) {
        if let Some(skill) = name.or(code) {
            skills(reading, &skill);
        }
        return reading.leave(one, &["CompetencyDimension"], NO_FIELD);
    }
    let mut levels = [const { None }; 5];
    if let Some((place, node)) = one.take(&["CompetencyDimension"]) {
        reading.each(place, node, |reading, place, node| {
            let Some(mut part) = reading.object(place, node) else { return };
            let kind = reading.text(&mut part, &["CompetencyDimensionTypeCode"]);
            let score = deep(reading, &mut part, &["Score", "ScoreText"]);
            let parts = ["Listening", "Reading", "Interaction", "Production", "Writing"];
            // 'CEF-Writing-Production' is writing, so the last word that fits is looked for.
            let at = kind.and_then(|it| {
                if it.text.contains("Writing") {
                    return Some(4);
                }
                parts.iter().position(|word| it.text.ends_with(word))
            });
            match (at, score) {
                (Some(at), score @ Some(_)) => levels[at] = score,
                (None, Some(_)) => reading.skip(part.place.clone(), Message::new(NO_FIELD)),
                (_, None) => {}
            }
        });
    }
    let level = level(&levels, language);
    let title = name.or_else(|| Some(named(&code?, language)));
    reading.entry(&one.place, "languages", &[("title", title), ("level", level)]);
}

/// The name of a language that is told by its code, or by its name.
fn named(code: &Said, language: Language) -> Said {
    match WORDS.language(&code.text) {
        Some(word) => code.reworded(word.said_in(language).to_owned()),
        None => code.clone(),
    }
}

/// Texts, or objects that have one.
fn other_skills(reading: &mut Reading, place: String, node: &Node) {
    if let Node::Text(text) = node {
        if let Some(text) = reading.said(place, &html::plain(text)) {
            skills(reading, &text);
        }
        return;
    }
    let Some(mut group) = reading.object(place, node) else { return };
    for key in ["Skill", "Title", "Name", "Description"] {
        for text in reading.texts(&mut group, key) {
            skills(reading, &text.reworded(html::plain(&text.text)));
        }
    }
    reading.end(&group);
}

fn titled(reading: &mut Reading, one: &mut Object, kind: &str) {
    let title = reading.html(one, &["Title", "CertificationName", "LicenseName", "Name"]);
    let organisation =
        reading.text(one, &["Organization", "OrganizationName", "IssuingAuthority", "Publisher"]);
    let (start, end) = period(reading, one, "Date");
    let link = reading.texts(one, "Link");
    let description = reading.html(one, &["Description"]);
    let mut values = vec![("title", title), ("start", start)];
    let kinds = crate::networks::base().entry(kind);
    let has = |field| kinds.is_some_and(|kind| kind.field(field).is_some());
    let mut links = link.into_iter();
    let town = reading.text(one, &["Location"]);
    let others = [
        ("organisation", organisation),
        ("end", end),
        ("link", links.next()),
        ("description", description),
        ("place", town),
    ];
    for (field, said) in others {
        match said {
            Some(said) if !has(field) => {
                reading.skip(said.parts[0].place.clone(), Message::new(NO_FIELD));
            }
            said => values.push((field, said)),
        }
    }
    for link in links {
        reading.skip(link.parts[0].place.clone(), Message::new(NO_FIELD));
    }
    reading.entry(&one.place, kind, &values);
}

/// Named, one by one, so that nothing goes unnoticed.
fn unplaced(reading: &mut Reading, place: String, node: &Node, key: &str) {
    let Some(mut section) = reading.object(place, node) else { return };
    let title = reading.text(&mut section, &["Title"]).map(|it| it.text);
    let Some((place, node)) = section.take(&[key]) else { return reading.end(&section) };
    reading.each(place, node, |reading, place, node| {
        reading.count_row();
        let own = match node.get("Title") {
            Some(Node::Text(own)) => Some(html::plain(own)),
            _ => None,
        };
        let title = [title.clone(), own].into_iter().flatten().collect::<Vec<_>>().join(", ");
        reading.skip_row(place, Message::new("source-section").text("title", title));
    });
    reading.end(&section);
}

fn period(reading: &mut Reading, object: &mut Object, key: &str) -> (Option<Said>, Option<Said>) {
    let Some(mut period) = inside(reading, object, key) else { return (None, None) };
    let dates = ["StartDate", "EndDate"].map(|key| {
        let date = deep(reading, &mut period, &[key, "FormattedDateTime"])?;
        let day = date.text.split('T').next().unwrap_or_default().to_owned();
        reading.date_said(date.parts[0].place.clone(), &day)
    });
    period.take(&["CurrentIndicator"]);
    period.take(&["Ongoing"]);
    reading.end(&period);
    let [start, end] = dates;
    (start, end)
}
