//! Texts of the dossier as JSON Resume wants them: dates, addresses, lists.
use crate::text::PartialDate;

const BULLET: &str = "• ";
/// What an address may hold beside letters and digits.
const PLAIN: &str = "-._~:/?#@!$&'()*+,;=%";

/// `2027-06-30`, `2027-06` or `2027`; None for what is no date.
pub(super) fn date(text: &str) -> Option<String> {
    PartialDate::parse(text).map(|date| date.to_string())
}

/// An address with its scheme, in plain letters; None for what is none.
pub(super) fn uri(text: &str) -> Option<String> {
    let bare = || text.contains('.').then(|| format!("https://{text}"));
    let whole = if has_scheme(text) { Some(text.to_owned()) } else { bare() }?;
    let (before, fragment) =
        whole.split_once('#').map_or((whole.as_str(), None), |(before, it)| (before, Some(it)));
    if before.contains(char::is_whitespace) || !has_sound_host(before) {
        return None;
    }
    let mut uri = String::with_capacity(whole.len());
    escape(before, &mut uri);
    if let Some(fragment) = fragment {
        uri.push('#');
        escape(fragment, &mut uri);
    }
    Some(uri)
}

/// 'https:…' or 'mailto:…', but not 'example.com:80'.
fn has_scheme(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-".contains(c))
            && !rest.is_empty()
    })
}

fn has_sound_host(uri: &str) -> bool {
    let Some((_, rest)) = uri.split_once("://") else { return true };
    let host = rest.split(['/', '?']).next().unwrap_or_default();
    let (port, at) = (host.rsplit('@').next().unwrap_or_default(), host.matches('@').count());
    let port = port.split_once(':').map_or("", |(_, port)| port);
    !host.is_empty() && at < 2 && port.bytes().all(|byte| byte.is_ascii_digit())
}

/// A percent sign stays where it escapes something already.
fn escape(text: &str, uri: &mut String) {
    for (at, c) in text.char_indices() {
        let escapes = || {
            let next = text.as_bytes().get(at + 1..at + 3);
            next.is_some_and(|next| next.iter().all(u8::is_ascii_hexdigit))
        };
        let plain = c.is_ascii_alphanumeric() || (PLAIN.contains(c) && c != '#');
        if plain && (c != '%' || escapes()) {
            uri.push(c);
        } else {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                uri.push_str(&format!("%{byte:02X}"));
            }
        }
    }
}

pub(super) fn is_email(text: &str) -> bool {
    let words = |part: &str, marks: &str| {
        part.split('.').all(|word| {
            !word.is_empty()
                && word.chars().all(|c| c.is_ascii_alphanumeric() || marks.contains(c))
                && (marks.len() > 1 || !(word.starts_with('-') || word.ends_with('-')))
        })
    };
    text.split_once('@').is_some_and(|(local, host)| {
        words(local, "!#$%&'*+/=?^_`{|}~-") && host.contains('.') && words(host, "-")
    })
}

#[derive(Default)]
pub(super) struct Place<'a> {
    pub(super) city: &'a str,
    pub(super) region: &'a str,
    pub(super) country: &'a str,
}

/// 'Rennes, Bretagne, FR' comes apart; anything else is the name of a city.
pub(super) fn place(text: &str) -> Place<'_> {
    let parts: Vec<&str> = text.split(", ").collect();
    match parts[..] {
        [city, region, country]
            if is_country(country) && !city.is_empty() && !region.is_empty() =>
        {
            Place { city, region, country }
        }
        _ => Place { city: text, ..Place::default() },
    }
}

fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// 'Master, Ergonomics' of which 'Ergonomics' is the area.
pub(super) fn degree<'a>(title: &'a str, area: &'a str) -> (&'a str, &'a str) {
    match title.strip_suffix(area) {
        Some("") => ("", area),
        Some(degree) if !area.is_empty() => (degree.strip_suffix(", ").unwrap_or(title), area),
        _ => (title, area),
    }
}

/// The lines with a bullet that end a description, and what stands before them. A line that goes on
/// below its bullet belongs to it; a paragraph of its own does not.
pub(super) fn highlights(description: &str) -> (String, Vec<String>) {
    let lines: Vec<&str> = description.lines().collect();
    let is_bullet = |line: &str| line.strip_prefix(BULLET).is_some_and(|it| !it.trim().is_empty());
    let mut from = None;
    let mut after_gap = true;
    for (at, line) in lines.iter().enumerate() {
        if is_bullet(line) {
            from = from.or(Some(at));
        } else if after_gap && !line.trim().is_empty() {
            from = None;
        }
        after_gap = line.trim().is_empty();
    }
    let (before, bullets) = lines.split_at(from.unwrap_or(lines.len()));
    let mut highlights: Vec<String> = Vec::new();
    for line in bullets {
        match (line.strip_prefix(BULLET).filter(|_| is_bullet(line)), highlights.last_mut()) {
            (Some(text), _) => highlights.push(text.trim().to_owned()),
            (None, Some(last)) => {
                last.push('\n');
                last.push_str(line);
            }
            (None, None) => {}
        }
    }
    let highlights = highlights.into_iter().map(|it| it.trim().to_owned()).collect();
    (before.join("\n").trim().to_owned(), highlights)
}
