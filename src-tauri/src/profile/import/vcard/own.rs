//! A card alone in its file: the person's own, for the profile.
use super::{
    super::{Message, reading::Reading, said::Said},
    dates::{Born, born},
    people::{full_name, town, without_scheme},
    property::{Property, ranked},
};

/// Apple's own names of labels: `_$!<HomePage>!$_`.
const APPLE: (&str, &str) = ("_$!<", ">!$_");

pub(super) fn read(properties: &[Property], reading: &mut Reading) {
    names(properties, reading);
    work(properties, reading);
    for (name, field) in [("EMAIL", "email"), ("TEL", "phone")] {
        let all = ranked(properties, name);
        if let Some(first) = all.first() {
            let said = reading.said(first.place(), without_scheme(first.text()));
            reading.field(field, said);
        }
        let message = if field == "email" { "source-more-emails" } else { "source-more-phones" };
        if all.len() > 1 {
            reading.skip("", Message::new(message).number("n", all.len() - 1));
        }
    }
    address(properties, reading);
    links(properties, reading);
    let notes = ranked(properties, "NOTE");
    let notes = notes.iter().map(|note| reading.said(note.place(), note.text())).collect::<Vec<_>>();
    reading.field("summary", Said::joined(notes, "\n\n"));
    if let Some(day) = ranked(properties, "BDAY").first() {
        let said = match born(day.text()) {
            Born::On(day_of_birth) => reading.said(day.place(), &day_of_birth),
            Born::Unclear => reading.date_said(day.place(), day.text()),
        };
        reading.field("birth_date", said);
    }
    leave_others(properties, reading);
}

fn names(properties: &[Property], reading: &mut Reading) {
    let (first, last) = full_name(properties);
    let place = ["N", "FN"].iter().find_map(|name| ranked(properties, name).first().copied());
    let Some(place) = place.map(Property::place) else { return };
    for (field, text) in [("first_name", &first), ("last_name", &last)] {
        let said = reading.said(place.clone(), text);
        reading.field(field, said);
    }
    reading.name(format!("{first} {last}").trim());
}

/// The first position is today's; its title is the headline too.
fn work(properties: &[Property], reading: &mut Reading) {
    let mut titles = [ranked(properties, "TITLE"), ranked(properties, "ROLE")].concat();
    let organisations = ranked(properties, "ORG");
    if let Some(title) = titles.first() {
        let said = reading.said(title.place(), title.text());
        reading.field("headline", said);
    }
    for organisation in organisations {
        let title = if titles.is_empty() { None } else { Some(titles.remove(0)) };
        let place = organisation.place();
        let title = title.and_then(|title| reading.said(title.place(), title.text()));
        let name = reading.said(place.clone(), organisation.text());
        reading.entry(&place, "experience", &[("title", title), ("organisation", name)]);
        if organisation.values.iter().skip(1).any(|unit| !unit.trim().is_empty()) {
            reading.skip(place, Message::new("source-unit"));
        }
    }
    // The first is the headline where there is nobody to work for.
    let is_said = usize::from(ranked(properties, "ORG").is_empty());
    for title in titles.iter().skip(is_said) {
        reading.skip(title.place(), Message::new("import-skipped-no-field"));
    }
}

fn address(properties: &[Property], reading: &mut Reading) {
    let addresses = ranked(properties, "ADR");
    let Some(address) = addresses.first() else { return };
    let street = [address.part(2), address.part(1), address.part(0)];
    let street: Vec<&str> = street.into_iter().filter(|part| !part.is_empty()).collect();
    for (field, text) in [
        ("location", town(address).as_str()),
        ("address", street.join(", ").as_str()),
        ("postal_code", address.part(5)),
    ] {
        let said = reading.said(address.place(), text);
        reading.field(field, said);
    }
    if addresses.len() > 1 {
        reading.skip("", Message::new("source-more-places").number("n", addresses.len() - 1));
    }
}

/// The first site is the person's; further ones and profiles are entries.
fn links(properties: &[Property], reading: &mut Reading) {
    let mut sites = ranked(properties, "URL").into_iter();
    if let Some(site) = sites.next() {
        let said = reading.said(site.place(), site.text());
        reading.field("link", said);
    }
    for site in sites {
        let title = label(properties, site).and_then(|it| reading.said(site.place(), it));
        let link = reading.said(site.place(), site.text());
        reading.entry(&site.place(), "links", &[("title", title), ("link", link)]);
    }
    for name in ["X-SOCIALPROFILE", "SOCIALPROFILE", "IMPP"] {
        for profile in ranked(properties, name) {
            let text = profile.text();
            let place = profile.place();
            let is_link = text.starts_with("http://") || text.starts_with("https://");
            let scheme = text.split_once(':').filter(|_| !is_link);
            let title = network(profile, properties).or(scheme.map(|it| it.0)).unwrap_or_default();
            let user = profile.param("x-user").or_else(|| profile.param("username"));
            let user = user.or(scheme.map(|it| it.1)).or((!is_link).then_some(text));
            let title = reading.said(place.clone(), title);
            let link = reading.said(place.clone(), if is_link { text } else { "" });
            let user = reading.said(place.clone(), user.unwrap_or_default());
            reading.entry(
                &place,
                "links",
                &[("title", title), ("username", user), ("link", link)],
            );
        }
    }
}

fn network<'p>(profile: &'p Property, properties: &'p [Property]) -> Option<&'p str> {
    let said = ["service-type", "x-service-type"].iter().find_map(|name| profile.param(name));
    let of_no_network = ["home", "work", "other", "internet"];
    let mut types = profile.types.iter().map(String::as_str);
    said.or_else(|| types.find(|kind| !of_no_network.contains(kind)))
        .or_else(|| label(properties, profile))
}

/// What the same group calls it.
fn label<'p>(properties: &'p [Property], of: &Property) -> Option<&'p str> {
    let label = properties.iter().find(|it| {
        it.name == "X-ABLABEL" && !it.group.is_empty() && it.group == of.group
    })?;
    let text = label.text();
    let plain = text.strip_prefix(APPLE.0).and_then(|it| it.strip_suffix(APPLE.1));
    Some(plain.unwrap_or(text)).filter(|text| !text.is_empty())
}

fn leave_others(properties: &[Property], reading: &mut Reading) {
    const READ: [&str; 16] = [
        "N", "FN", "ORG", "TITLE", "ROLE", "EMAIL", "TEL", "ADR", "LABEL", "URL",
        "X-SOCIALPROFILE", "SOCIALPROFILE", "IMPP", "NOTE", "BDAY", "X-ABLABEL",
    ];
    for property in properties.iter().filter(|it| !READ.contains(&it.name.as_str())) {
        let why = match property.name.as_str() {
            "PHOTO" => "import-skipped-image",
            _ => "import-skipped-no-field",
        };
        reading.skip(property.place(), Message::new(why));
    }
}
