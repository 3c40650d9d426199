//! What Facebook's profile says that a professional one may say.
use super::{
    super::{json::Node, json_reading::Object, name, reading::Reading, said::Said},
    Message, day,
};

const NO_FIELD: &str = "import-skipped-no-field";

/// Nobody's business.
const PRIVATE: [&str; 22] = [
    "gender",
    "relationship",
    "previous_relationships",
    "family_members",
    "interested_in",
    "religious_view",
    "political_view",
    "blood_info",
    "hometown",
    "places_lived",
    "groups",
    "pages",
    "music",
    "sports",
    "books",
    "tv_shows",
    "games",
    "movies",
    "inspirational_people",
    "favorite_quotes",
    "fundraisers",
    "pronunciation",
];

pub(super) fn read(reading: &mut Reading, own: &mut Object) {
    named(reading, own);
    emails(reading, own);
    let phones = values(reading, own, "phone_numbers", "phone_number");
    reading.first("phone", phones);
    let mut sites = values(reading, own, "websites", "address").into_iter();
    reading.field("link", sites.next());
    for site in sites {
        let place = site.parts[0].place.clone();
        reading.entry(&place, "links", &[("link", Some(site))]);
    }
    if let Some((place, node)) = own.take(&["birthday"])
        && let Some(mut born) = reading.object(place, node)
    {
        let parts = ["year", "month", "day"].map(|key| reading.text(&mut born, &[key]));
        let parts: Vec<String> = parts.into_iter().map_while(|it| Some(it?.text)).collect();
        let born = reading.date_said(born.place, &parts.join("-"));
        reading.field("birth_date", born);
    }
    let place = titled(reading, own, "current_city");
    reading.field("location", place);
    let bio = titled(reading, own, "intro_bio");
    reading.bio(bio);
    let about = titled(reading, own, "about_me");
    reading.field("summary", about);
    each(reading, own, "work_experiences", work);
    each(reading, own, "education_experiences", education);
    let address = reading.text(own, &["profile_uri"]);
    let username = reading.text(own, &["username"]);
    let title = address.as_ref().or(username.as_ref());
    let title = title.map(|said| said.reworded("Facebook".to_owned()));
    let values = [("title", title), ("username", username), ("link", address)];
    reading.entry("profile_uri", "links", &values);
    reading.leave(own, &PRIVATE, "source-private");
    reading.leave(own, &["previous_names", "other_names"], NO_FIELD);
    reading.leave(own, &["screen_names", "address", "profession"], NO_FIELD);
    reading.leave(own, &["registration_timestamp"], "import-skipped-file");
}

fn named(reading: &mut Reading, own: &mut Object) {
    let Some((place, node)) = own.take(&["name"]) else { return };
    let Some(mut parts) = reading.object(place, node) else { return };
    let whole = reading.text(&mut parts, &["full_name"]);
    let first = reading.text(&mut parts, &["first_name"]);
    let middle = reading.text(&mut parts, &["middle_name"]);
    let last = reading.text(&mut parts, &["last_name"]);
    let first = Said::joined([first, middle], " ");
    if let Some(whole) = whole {
        reading.name(&whole.text);
        let (own_first, own_last) = name::split(&whole.text);
        let said = |text: String| Some(whole.reworded(text)).filter(|it| !it.text.is_empty());
        reading.field("first_name", first.or_else(|| said(own_first)));
        reading.field("last_name", last.or_else(|| said(own_last)));
    } else {
        reading.field("first_name", first);
        reading.field("last_name", last);
    }
    reading.end(&parts);
}

fn emails(reading: &mut Reading, own: &mut Object) {
    let Some((place, node)) = own.take(&["emails"]) else { return };
    let Some(mut lists) = reading.object(place, node) else { return };
    let emails = reading.texts(&mut lists, "emails");
    reading.first("email", emails);
    let others = ["previous_emails", "pending_emails", "ad_account_emails"];
    reading.leave(&mut lists, &others, NO_FIELD);
    reading.end(&lists);
}

/// The text under `key` of each object in a list.
fn values(reading: &mut Reading, own: &mut Object, list: &str, key: &str) -> Vec<Said> {
    let mut found = Vec::new();
    if let Some((place, node)) = own.take(&[list]) {
        reading.each(place, node, |reading, place, node| {
            let Some(mut one) = reading.object(place, node) else { return };
            found.extend(reading.text(&mut one, &[key]));
        });
    }
    found
}

/// `{"name": "Lyon", "timestamp": 1389}`, or the text alone.
fn titled(reading: &mut Reading, own: &mut Object, key: &str) -> Option<Said> {
    let (place, node) = own.take(&[key])?;
    if let Node::Text(_) = node {
        return reading.text_of(place, node);
    }
    let mut one = reading.object(place, node)?;
    let said = reading.text(&mut one, &["name", "title"]);
    one.take(&["timestamp"]);
    reading.end(&one);
    said
}

fn each(reading: &mut Reading, own: &mut Object, key: &str, read: fn(&mut Reading, &mut Object)) {
    let Some((place, node)) = own.take(&[key]) else { return };
    reading.each(place, node, |reading, place, node| {
        reading.count_row();
        if let Some(mut one) = reading.object(place, node) {
            read(reading, &mut one);
            // When it was written there.
            one.take(&["timestamp"]);
            reading.end(&one);
        }
    });
}

fn work(reading: &mut Reading, post: &mut Object) {
    let values = [
        ("title", reading.text(post, &["title", "position"])),
        ("organisation", reading.text(post, &["employer", "name"])),
        ("place", reading.text(post, &["location"])),
        ("start", moment(reading, post, "start_timestamp")),
        ("end", moment(reading, post, "end_timestamp")),
        ("description", reading.text(post, &["description"])),
    ];
    reading.entry(&post.place, "experience", &values);
}

fn education(reading: &mut Reading, school: &mut Object) {
    let areas = reading.texts(school, "concentrations");
    let area = Said::joined(areas.into_iter().map(Some), ", ");
    let degree = reading.text(school, &["degree"]);
    let values = [
        ("title", Said::joined([degree, area.clone()], ", ")),
        ("organisation", reading.text(school, &["name"])),
        ("start", moment(reading, school, "start_timestamp")),
        ("end", moment(reading, school, "end_timestamp")),
        ("area", area),
        ("description", reading.text(school, &["description"])),
    ];
    reading.entry(&school.place, "education", &values);
    reading.leave(school, &["graduated", "school_type"], NO_FIELD);
}

fn moment(reading: &mut Reading, object: &mut Object, key: &str) -> Option<Said> {
    let (place, node) = object.take(&[key])?;
    match day(Some(node)) {
        Some(day) => Some(Said::new(place, day)),
        None => {
            reading.skip(place, Message::new("import-skipped-date").text("date", "?"));
            None
        }
    }
}
