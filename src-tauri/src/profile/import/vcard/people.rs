//! A card of an address book: a person one knows.
use super::{
    super::{
        Person,
        address_book::{Left, kept},
        name,
        reading::Reading,
    },
    property::{Property, ranked},
};

/// Read below, or said again by what is read.
const READ: [&str; 13] = [
    "N", "FN", "ORG", "TITLE", "ROLE", "ADR", "LABEL", "EMAIL", "TEL", "URL", "NOTE", "X-ABLABEL",
    "SOCIALPROFILE",
];

pub(super) fn person(
    properties: &[Property],
    place: &str,
    reading: &mut Reading,
    left: &mut Left,
) -> Person {
    let (first_name, last_name) = full_name(properties);
    let organisations = ranked(properties, "ORG");
    let titles = [ranked(properties, "TITLE"), ranked(properties, "ROLE")].concat();
    let addresses = ranked(properties, "ADR");
    let (emails, phones) = (ranked(properties, "EMAIL"), ranked(properties, "TEL"));
    let urls = [profiles(properties), ranked(properties, "URL")].concat();
    let notes: Vec<&str> = ranked(properties, "NOTE").iter().map(|note| note.text()).collect();
    for (message, all) in [
        ("source-more-emails", &emails),
        ("source-more-phones", &phones),
        ("source-more-urls", &urls),
        ("source-more-places", &addresses),
        ("source-more-values", &titles),
        ("source-more-values", &organisations),
    ] {
        left.more(message, all.len().saturating_sub(1));
    }
    for unit in organisations.iter().flat_map(|it| it.values.iter().skip(1)) {
        left.more("source-more-values", usize::from(!unit.trim().is_empty()));
    }
    for property in properties.iter().filter(|it| !READ.contains(&it.name.as_str())) {
        if property.name != "X-SOCIALPROFILE" {
            left.no_place(&property.name, 1);
        }
    }
    let first = |all: &[&Property]| all.first().map(|it| it.text().to_owned()).unwrap_or_default();
    let mut keep = |text: &str| kept(reading, place, text);
    Person {
        first_name: keep(&first_name),
        last_name: keep(&last_name),
        company: keep(&first(&organisations)),
        position: keep(&first(&titles)),
        place: keep(&addresses.first().map(|it| town(it)).unwrap_or_default()),
        url: keep(&first(&urls)),
        email: keep(without_scheme(&first(&emails))),
        phone: keep(without_scheme(&first(&phones))),
        note: keep(&notes.join("\n")),
        ..Person::default()
    }
}

/// First and last name: of the parts, else of the whole. Some programs put the whole into one part.
pub(super) fn full_name(properties: &[Property]) -> (String, String) {
    let whole = ranked(properties, "FN").first().map(|it| it.text()).unwrap_or_default();
    let Some(parts) = ranked(properties, "N").first().copied() else { return name::split(whole) };
    let given = [parts.part(1), parts.part(2)];
    let given = given.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ");
    match (given.is_empty(), parts.part(0)) {
        (true, "") => name::split(whole),
        (false, "") => name::split(&given),
        (true, only) if only == whole || whole.is_empty() => name::split(only),
        (_, last) => (given, last.to_owned()),
    }
}

/// Town, region and country of an address.
pub(super) fn town(address: &Property) -> String {
    let parts = [3, 4, 6].map(|at| address.part(at));
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Addresses of profiles, where they are some.
pub(super) fn profiles(properties: &[Property]) -> Vec<&Property> {
    let of = |name| ranked(properties, name);
    let mut all = [of("X-SOCIALPROFILE"), of("SOCIALPROFILE")].concat();
    all.retain(|profile| profile.text().starts_with("http"));
    all
}

/// `mailto:`, and `tel:` with what it says beside the number.
pub(super) fn without_scheme(text: &str) -> &str {
    let plain = text.strip_prefix("mailto:").unwrap_or(text);
    match plain.strip_prefix("tel:") {
        Some(number) => number.split(';').next().unwrap_or(number),
        None => plain,
    }
}
