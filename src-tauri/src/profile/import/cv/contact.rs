//! What identifies a person at the top of a CV: name, e-mail, phone, links, place.
use super::words::{key, words};

/// A fact and the field of the base that it goes to; a link may be one of several.
#[derive(Debug, PartialEq)]
pub(super) enum Fact<'t> {
    Field(&'static str, &'t str),
    Link(&'t str),
}

const FIELDS: [&str; 7] =
    ["email", "phone", "location", "address", "birth_date", "name", "headline"];

/// The pieces of a line that stand side by side.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = vec![text];
    for between in ["\t", " | ", "|", " • ", " · ", " – ", " — ", " - ", " ; ", "; ", " / "]
    {
        pieces = pieces.into_iter().flat_map(|piece| piece.split(between)).collect();
    }
    pieces.into_iter().map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

/// What a piece says, if it is one of those.
pub(super) fn fact(piece: &str) -> Option<Fact<'_>> {
    let (label, said) = labelled(piece);
    let said = said.trim_matches(|c: char| c.is_whitespace() || "<>[],;☎✉📞📧📍🏠🔗".contains(c));
    if let Some(email) = said.split([' ', ',', ';']).find(|word| is_email(word)) {
        return Some(Fact::Field("email", email.trim_matches(|c: char| "<>().".contains(c))));
    }
    if let Some(url) = said.split(' ').find(|word| is_link(word)) {
        let alone = said.split(' ').count() <= 2 || label.is_some();
        return alone.then(|| Fact::Link(url.trim_end_matches([',', '.'])));
    }
    match label {
        Some("birth_date") => {
            return Some(Fact::Field("birth_date", said));
        }
        Some("link") => return None,
        Some("phone") if is_phone(said) => return Some(Fact::Field("phone", said)),
        Some("email" | "phone") => return None,
        Some(label) => {
            let field = FIELDS.into_iter().find(|field| *field == label)?;
            return Some(Fact::Field(field, said)).filter(|_| !said.is_empty());
        }
        None => {}
    }
    if is_phone(said) {
        return Some(Fact::Field("phone", said));
    }
    if is_address(said) {
        return Some(Fact::Field("address", said));
    }
    is_place(said).then_some(Fact::Field("location", said))
}

/// 'Tél. : 06 12…' and 'Née le 3 mai 1990' name what they say.
fn labelled(piece: &str) -> (Option<&str>, &str) {
    let known = |label: &str| words().labels.get(&key(label)).map(String::as_str);
    if let Some((label, said)) = piece.split_once(':')
        && let Some(label) = known(label)
    {
        return (Some(label), said.trim());
    }
    let spaces = piece.match_indices([' ', '.', '\u{a0}']).map(|(at, _)| at).take(3);
    for at in spaces.collect::<Vec<_>>().into_iter().rev() {
        let label = known(&piece[..at]);
        if let Some(label) = label.filter(|it| matches!(*it, "birth_date" | "phone" | "email")) {
            return (Some(label), piece[at..].trim_start_matches(['.', ' ', '\u{a0}']));
        }
    }
    (None, piece)
}

fn is_email(word: &str) -> bool {
    let Some((name, host)) = word.split_once('@') else { return false };
    !name.is_empty() && host.contains('.') && !host.ends_with('@') && word.len() > 5
}

pub(super) fn is_link(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    if lower.starts_with("http://") || lower.starts_with("https://") || lower.starts_with("www.") {
        return true;
    }
    let host = lower.split('/').next().unwrap_or_default();
    let end = host.rsplit('.').next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '-';
    host.contains('.')
        && host.chars().all(plain)
        && host.len() > 4
        && (lower.contains('/') && end.len() >= 2
            || matches!(
                end,
                "com" | "fr" | "org" | "net" | "io" | "dev" | "eu" | "de" | "me" | "uk"
            ))
        && end.chars().all(|c| c.is_ascii_alphabetic())
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let signs = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+().-/".contains(c);
    (8..=15).contains(&digits) && text.chars().all(signs) && !text.contains(" - ")
}

/// A number and a street; a postcode may follow.
fn is_address(text: &str) -> bool {
    let mut words = text.split([' ', ',']).filter(|word| !word.is_empty());
    let number = words
        .next()
        .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()) && word.len() <= 4);
    number && words.count() >= 2 && !text.contains('%')
}

/// '75011 Paris', 'Lyon (69)', 'Lyon, France', 'Austin, TX'.
pub(super) fn is_place(text: &str) -> bool {
    let text = text.trim();
    if text.len() > 80 || text.split(' ').count() > 8 {
        return false;
    }
    let last = text.rsplit([',', '(']).next().unwrap_or_default().trim().trim_end_matches(')');
    let digits = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let first = text.split(' ').next().unwrap_or_default();
    let postcode = matches!(first.len(), 4 | 5) && digits(first) && text.contains(' ');
    let postcode = postcode && text[first.len()..].trim_start().starts_with(char::is_uppercase);
    let area = text.ends_with(')') && matches!(last.len(), 2 | 3) && digits(last);
    let state = |it: &str| it.len() == 2 && it.bytes().all(|byte| byte.is_ascii_uppercase());
    let state = text.contains(',') && last.split(' ').next().is_some_and(state);
    let country = words().has("countries", last) || words().has("remote", text);
    postcode && !text.contains(" – ") || area || state || country
}

/// Whether a line is a person's name: two to five words, each begun by a capital.
pub(super) fn is_name(text: &str) -> bool {
    let text = text.trim();
    let all: Vec<&str> = text.split_whitespace().collect();
    let particle = |word: &str| word.len() <= 3 && word.chars().all(char::is_lowercase);
    let named = |word: &&str| {
        (word.starts_with(char::is_uppercase) || particle(word))
            && word.chars().all(|c| c.is_alphabetic() || "'’-.".contains(c))
    };
    (2..=5).contains(&all.len())
        && all[0].starts_with(char::is_uppercase)
        && all.iter().all(named)
        && all.iter().filter(|word| word.starts_with(char::is_uppercase)).count() >= 2
        && words().title(text).is_none()
        && !words().has("document", text)
        && !words().says("posts", text)
        && !is_place(text)
}

/// The name in a line that also says what the document is: 'CV – Claire Dubois'.
pub(super) fn name_in(text: &str) -> Option<&str> {
    let bare = |piece: &&str| is_name(piece);
    if is_name(text) {
        return Some(text.trim());
    }
    let first = text.split([',', '\t', '|', '–', '(', '•', ':']).map(str::trim).find(bare)?;
    let unnamed = text.trim_start().starts_with(first);
    let head = text.split(['–', ':', '-']).next().unwrap_or_default();
    (unnamed || words().has("document", head)).then_some(first)
}
