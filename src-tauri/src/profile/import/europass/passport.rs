//! The dialect of the site until 2020, `SkillsPassport`.
use super::{
    super::{html, json::Node, json_reading::Object, reading::Reading, said::Said},
    Language, Message,
    competences::{level, mother_tongue, skills},
    deep, each, inside, listed,
};

pub(super) fn read(reading: &mut Reading, node: &Node, language: Language) {
    let Some(mut root) = reading.object(String::new(), node) else { return };
    if let Some(mut person) = inside(reading, &mut root, "LearnerInfo") {
        if let Some(mut about) = inside(reading, &mut person, "Identification") {
            identification(reading, &mut about);
            reading.end(&about);
        }
        headline(reading, &mut person);
        list(reading, &mut person, "WorkExperience", work);
        list(reading, &mut person, "Education", education);
        if let Some(mut all) = inside(reading, &mut person, "Skills") {
            competences(reading, &mut all, language);
            reading.end(&all);
        }
        list(reading, &mut person, "Achievement", achievement);
        reading.leave(&mut person, &["ReferenceTo", "Documentation"], ABOUT_FILE);
        person.take(&["@locale"]);
        reading.end(&person);
    }
    root.take(&["@locale"]);
    reading.leave(&mut root, &["DocumentInfo", "PrintingPreferences"], ABOUT_FILE);
    reading.leave(&mut root, &["AttachmentList", "CoverLetter"], "import-skipped-no-field");
    reading.end(&root);
}

const ABOUT_FILE: &str = "import-skipped-file";

/// `<AchievementList>` holds `<Achievement>`s.
fn list(
    reading: &mut Reading,
    object: &mut Object,
    key: &str,
    read: fn(&mut Reading, &mut Object),
) {
    if let Some(mut list) = inside(reading, object, &format!("{key}List")) {
        each(reading, &mut list, key, read);
        reading.end(&list);
    }
}

fn identification(reading: &mut Reading, about: &mut Object) {
    if let Some(mut name) = inside(reading, about, "PersonName") {
        let first = reading.text(&mut name, &["FirstName"]);
        let last = reading.text(&mut name, &["Surname"]);
        let both = [&first, &last].into_iter().flatten().map(|said| said.text.as_str());
        reading.name(both.collect::<Vec<_>>().join(" "));
        reading.field("first_name", first);
        reading.field("last_name", last);
        reading.leave(&mut name, &["Title"], "import-skipped-no-field");
        reading.end(&name);
    }
    if let Some(mut contact) = inside(reading, about, "ContactInfo") {
        contacts(reading, &mut contact);
        reading.end(&contact);
    }
    if let Some(mut about) = inside(reading, about, "Demographics") {
        let born = date(reading, &mut about, "Birthdate");
        reading.field("birth_date", born);
        reading.leave(&mut about, &["Gender", "NationalityList"], "source-private");
        reading.end(&about);
    }
    reading.leave(about, &["Photo"], "import-skipped-image");
    reading.leave(about, &["Signature"], "import-skipped-no-field");
}

fn contacts(reading: &mut Reading, contact: &mut Object) {
    if let Some(mut address) = inside(reading, contact, "Address")
        && let Some(mut address) = inside(reading, &mut address, "Contact")
    {
        let lines = ["AddressLine", "AddressLine2"].map(|key| reading.text(&mut address, &[key]));
        reading.field("address", Said::joined(lines, "\n"));
        let code = reading.text(&mut address, &["PostalCode"]);
        reading.field("postal_code", code);
        let place = place(reading, &mut address);
        reading.field("location", place);
        reading.end(&address);
    }
    let email = deep(reading, contact, &["Email", "Contact"]);
    reading.field("email", email);
    let phones = several(reading, contact, "Telephone");
    reading.first("phone", phones.into_iter().map(|(_, phone)| phone));
    let mut sites = several(reading, contact, "Website").into_iter().map(|(_, site)| site);
    reading.field("link", sites.next());
    for site in sites {
        let place = site.parts[0].place.clone();
        reading.entry(&place, "links", &[("link", Some(site))]);
    }
    for (network, name) in several(reading, contact, "InstantMessaging") {
        let place = name.parts[0].place.clone();
        reading.entry(&place, "links", &[("title", network), ("username", Some(name))]);
    }
}

/// What is listed, each with the word for its use.
fn several(reading: &mut Reading, contact: &mut Object, key: &str) -> Vec<(Option<Said>, Said)> {
    let mut found = Vec::new();
    if let Some(mut list) = inside(reading, contact, &format!("{key}List")) {
        listed(reading, &mut list, key, |reading, one| {
            let label = deep(reading, one, &["Use", "Label"]);
            let said = reading.text(one, &["Contact"]);
            found.extend(said.map(|said| (label, said)));
        });
        reading.end(&list);
    }
    found
}

fn place(reading: &mut Reading, address: &mut Object) -> Option<Said> {
    let town = reading.text(address, &["Municipality"]);
    let country = deep(reading, address, &["Country", "Label"]);
    Said::joined([town, country], ", ")
}

/// What one looks for, or a sentence about oneself.
fn headline(reading: &mut Reading, person: &mut Object) {
    let Some(mut headline) = inside(reading, person, "Headline") else { return };
    let kind = deep(reading, &mut headline, &["Type", "Code"]);
    let field = match kind.as_ref().map(|kind| kind.text.as_str()) {
        Some("personal_statement") => "summary",
        _ => "headline",
    };
    let said = deep(reading, &mut headline, &["Description", "Label"]);
    reading.field(field, said.map(|said| said.reworded(html::plain(&said.text))));
    reading.end(&headline);
}

fn work(reading: &mut Reading, work: &mut Object) {
    let (start, end) = period(reading, work);
    let title = deep(reading, work, &["Position", "Label"]);
    let description = reading.html(work, &["Activities"]);
    let (mut organisation, mut town, mut link) = (None, None, None);
    if let Some(mut employer) = inside(reading, work, "Employer") {
        (organisation, town, link) = organised(reading, &mut employer);
    }
    reading.leave(work, &["ReferenceTo", "Documentation"], ABOUT_FILE);
    let values = [
        ("title", title),
        ("organisation", organisation),
        ("place", town),
        ("start", start),
        ("end", end),
        ("description", description),
        ("link", link),
    ];
    reading.entry(&work.place, "experience", &values);
}

fn education(reading: &mut Reading, school: &mut Object) {
    let (start, end) = period(reading, school);
    let title = reading.text(school, &["Title"]);
    let description = reading.html(school, &["Activities", "Skills"]);
    let area = deep(reading, school, &["Field", "Label"]);
    let (mut organisation, mut link) = (None, None);
    if let Some(mut own) = inside(reading, school, "Organisation") {
        (organisation, _, link) = organised(reading, &mut own);
    }
    reading.leave(school, &["Level"], "import-skipped-no-field");
    reading.leave(school, &["ReferenceTo", "Documentation"], ABOUT_FILE);
    let values = [
        ("title", title),
        ("organisation", organisation),
        ("start", start),
        ("end", end),
        ("description", description),
        ("area", area),
        ("link", link),
    ];
    reading.entry(&school.place, "education", &values);
}

/// Its name, its town and its site.
fn organised(
    reading: &mut Reading,
    own: &mut Object,
) -> (Option<Said>, Option<Said>, Option<Said>) {
    let name = reading.text(own, &["Name"]);
    let (mut town, mut link) = (None, None);
    if let Some(mut contact) = inside(reading, own, "ContactInfo") {
        if let Some(mut address) = inside(reading, &mut contact, "Address")
            && let Some(mut address) = inside(reading, &mut address, "Contact")
        {
            town = place(reading, &mut address);
            let rest = ["AddressLine", "AddressLine2", "PostalCode"];
            reading.leave(&mut address, &rest, "import-skipped-no-field");
            reading.end(&address);
        }
        link = deep(reading, &mut contact, &["Website", "Contact"]);
        reading.end(&contact);
    }
    reading.leave(own, &["Sector"], "import-skipped-no-field");
    reading.end(own);
    (name, town, link)
}

fn competences(reading: &mut Reading, all: &mut Object, language: Language) {
    if let Some(mut spoken) = inside(reading, all, "Linguistic") {
        if let Some(mut own) = inside(reading, &mut spoken, "MotherTongueList") {
            each(reading, &mut own, "MotherTongue", |reading, one| {
                if let Some(title) = deep(reading, one, &["Description", "Label"]) {
                    mother_tongue(reading, &one.place, title, language);
                }
            });
        }
        if let Some(mut foreign) = inside(reading, &mut spoken, "ForeignLanguageList") {
            each(reading, &mut foreign, "ForeignLanguage", |reading, one| {
                foreign_language(reading, one, language);
            });
        }
        reading.end(&spoken);
    }
    for key in ["Communication", "Organisational", "JobRelated", "Computer", "Other"] {
        if let Some(mut one) = inside(reading, all, key) {
            reading.count_row();
            if let Some(text) = reading.html(&mut one, &["Description"]) {
                skills(reading, &text);
            }
            certificates(reading, &mut one);
            reading.leave(&mut one, &["ProficiencyLevel"], "import-skipped-no-field");
            reading.leave(&mut one, &["ReferenceTo", "Documentation"], ABOUT_FILE);
            reading.end(&one);
        }
    }
    reading.leave(all, &["Driving"], "import-skipped-no-field");
}

fn foreign_language(reading: &mut Reading, one: &mut Object, language: Language) {
    let title = deep(reading, one, &["Description", "Label"]);
    let levels = inside(reading, one, "ProficiencyLevel").map(|mut levels| {
        let parts = ["Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing"];
        let levels = parts.map(|key| reading.text(&mut levels, &[key]));
        level(&levels, language)
    });
    reading.entry(&one.place, "languages", &[("title", title), ("level", levels.flatten())]);
    certificates(reading, one);
    reading.leave(one, &["AcquiredDuring"], "import-skipped-no-field");
    reading.leave(one, &["ReferenceTo"], ABOUT_FILE);
}

fn certificates(reading: &mut Reading, one: &mut Object) {
    let Some(mut verified) = inside(reading, one, "VerifiedBy") else { return };
    each(reading, &mut verified, "Certificate", |reading, one| {
        let parts = [reading.text(one, &["Title"]), reading.text(one, &["Level"])];
        let values = [
            ("title", Said::joined(parts, ", ")),
            ("organisation", reading.text(one, &["AwardingBody"])),
            ("start", date(reading, one, "Date")),
        ];
        reading.leave(one, &["ReferenceTo"], ABOUT_FILE);
        reading.entry(&one.place, "certifications", &values);
    });
    reading.end(&verified);
}

/// The code of its title says what it is.
fn achievement(reading: &mut Reading, one: &mut Object) {
    let Some(mut title) = inside(reading, one, "Title") else { return };
    let code = reading.text(&mut title, &["Code"]);
    let title = reading.text(&mut title, &["Label"]);
    let kind = match code.as_ref().map(|code| code.text.as_str()) {
        Some("publications") => "publications",
        Some("honors_awards") => "awards",
        Some("projects") => "projects",
        _ => {
            let name = title.map(|title| title.text).unwrap_or_default();
            one.take(&["Description"]);
            reading.leave(one, &["ReferenceTo"], ABOUT_FILE);
            let why = Message::new("source-section").text("title", name);
            return reading.skip_row(one.place.clone(), why);
        }
    };
    let description = reading.html(one, &["Description"]);
    reading.leave(one, &["ReferenceTo"], ABOUT_FILE);
    reading.entry(&one.place, kind, &[("title", title), ("description", description)]);
}

fn period(reading: &mut Reading, object: &mut Object) -> (Option<Said>, Option<Said>) {
    let Some(mut period) = inside(reading, object, "Period") else { return (None, None) };
    let start = date(reading, &mut period, "From");
    let end = date(reading, &mut period, "To");
    period.take(&["Current"]);
    reading.end(&period);
    (start, end)
}

/// `<From year="2016" month="--03" day="---10"/>`.
fn date(reading: &mut Reading, object: &mut Object, key: &str) -> Option<Said> {
    let date = inside(reading, object, key)?;
    let place = date.place.clone();
    let mut date = date;
    let parts = ["@year", "@month", "@day"].map(|key| match date.take(&[key]) {
        Some((_, Node::Text(part))) => part.trim_matches(['-', ' ']).to_owned(),
        _ => String::new(),
    });
    let parts: Vec<String> = parts.into_iter().take_while(|part| !part.is_empty()).collect();
    reading.date_said(place, &parts.join("-"))
}
