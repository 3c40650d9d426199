//! One line of a card: what it is about and what it says.
use calcard::{
    Entry, Parser,
    common::IanaString,
    vcard::{VCardEntry, VCardParameterName, VCardParameterValue, VCardValue},
};

/// They speak of the file or of the card.
const OF_THE_FILE: [&str; 14] = [
    "BEGIN",
    "END",
    "VERSION",
    "PRODID",
    "REV",
    "UID",
    "SOURCE",
    "PROFILE",
    "NAME",
    "MAILER",
    "CLIENTPIDMAP",
    "X-ABADR",
    "X-ABUID",
    "X-ABSHOWAS",
];
/// Of one that is not the preferred one.
const LAST: u32 = 101;

pub(super) struct Property {
    /// In capitals: `EMAIL`.
    pub(super) name: String,
    /// Ties it to others: `item1`.
    pub(super) group: String,
    pub(super) line: u64,
    pub(super) values: Vec<String>,
    /// In small letters: `work`, `linkedin`.
    pub(super) types: Vec<String>,
    /// In small letters, with what it says: `x-user`.
    params: Vec<(String, String)>,
    /// 1 is the preferred one.
    pub(super) rank: u32,
}

impl Property {
    /// None where it says nothing of a person.
    ///
    /// # Errors
    /// When it is no line of a card.
    pub(super) fn of(text: &str, line: u64) -> Result<Option<Self>, ()> {
        let (head, value) = text.split_once(':').ok_or(())?;
        let own = head.split(';').next().unwrap_or_default();
        let (group, name) = own.rsplit_once('.').unwrap_or(("", own));
        let name = name.trim().to_ascii_uppercase();
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if name.is_empty() || !name.chars().all(is_name) {
            return Err(());
        }
        if OF_THE_FILE.contains(&name.as_str()) {
            return Ok(None);
        }
        let quoted = head.to_ascii_uppercase().contains("QUOTED-PRINTABLE");
        let text = if quoted { &quoted_head(head, value) } else { text };
        let card = format!("{text}\r\nEND:VCARD\r\n");
        let Entry::VCard(card) = Parser::new(&card).vcard() else { return Err(()) };
        let entry = card.entries.into_iter().next().ok_or(())?;
        let mut property = Self {
            name,
            group: group.to_ascii_lowercase(),
            line,
            values: values(&entry, text),
            types: Vec::new(),
            params: Vec::new(),
            rank: LAST,
        };
        property.read_params(&entry);
        Ok(Some(property))
    }

    fn read_params(&mut self, entry: &VCardEntry) {
        for param in &entry.params {
            let value = match &param.value {
                VCardParameterValue::Text(text) => text.clone(),
                VCardParameterValue::Type(kind) => kind.as_str().to_owned(),
                VCardParameterValue::Integer(number) => number.to_string(),
                _ => String::new(),
            };
            let name = param.name.as_str().to_ascii_lowercase();
            // The old version names a type without saying that it is one.
            let is_type = param.name == VCardParameterName::Type;
            match name.as_str() {
                "pref" => self.rank = value.parse().unwrap_or(1).min(self.rank),
                _ if is_type && value.eq_ignore_ascii_case("pref") => self.rank = 1,
                _ if is_type => self.types.push(value.to_ascii_lowercase()),
                _ if value.is_empty() => self.types.push(name),
                _ => self.params.push((name, value)),
            }
        }
    }

    /// The first value, without the spaces around it.
    pub(super) fn text(&self) -> &str {
        self.part(0)
    }

    /// One of the values, such as the city of an address.
    pub(super) fn part(&self, at: usize) -> &str {
        self.values.get(at).map_or("", |value| value.trim())
    }

    pub(super) fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn place(&self) -> String {
        format!("l. {}", self.line)
    }
}

/// Of the same kind, the preferred one first, else in the order of the card.
pub(super) fn ranked<'p>(properties: &'p [Property], name: &str) -> Vec<&'p Property> {
    let mut all: Vec<&Property> = properties
        .iter()
        .filter(|it| it.name == name && it.values.iter().any(|value| !value.trim().is_empty()))
        .collect();
    all.sort_by_key(|property| property.rank);
    all
}

fn values(entry: &VCardEntry, text: &str) -> Vec<String> {
    let value = |value: &VCardValue| match value {
        VCardValue::Text(text) => text.clone(),
        VCardValue::Component(parts) => parts.join(", "),
        // As it is written.
        _ => text.split_once(':').map_or("", |(_, value)| value).to_owned(),
    };
    entry.values.iter().map(value).collect()
}

/// The name and its parameters, with the encoding as the standard writes it and with the letters in
/// which it is: many say none, or one that they do not keep to.
fn quoted_head(head: &str, value: &str) -> String {
    let mut plain = String::with_capacity(head.len() + value.len() + 50);
    let mut charset = None;
    for (at, part) in head.split(';').enumerate() {
        let upper = part.trim().to_ascii_uppercase();
        if let Some(name) = upper.strip_prefix("CHARSET=") {
            charset = Some(name.trim_matches('"').to_owned());
        } else if at == 0 || !upper.ends_with("QUOTED-PRINTABLE") {
            if at > 0 {
                plain.push(';');
            }
            plain.push_str(part);
        }
    }
    let is_unicode = std::str::from_utf8(&unquoted(value)).is_ok();
    let charset = match charset.as_deref() {
        _ if is_unicode && charset.as_deref().is_none_or(|it| it.contains("UTF")) => "UTF-8",
        None | Some("UTF-8" | "ISO-8859-1" | "US-ASCII") => "WINDOWS-1252",
        Some(other) => other,
    };
    plain.push_str(&format!(";ENCODING=QUOTED-PRINTABLE;CHARSET={charset}:{value}"));
    plain
}

/// The bytes that '=C3=A9' stands for.
fn unquoted(value: &str) -> Vec<u8> {
    let bytes = value.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let hex = bytes.get(at + 1..at + 3).and_then(|it| std::str::from_utf8(it).ok());
        let quoted = hex.filter(|_| *byte == b'=').and_then(|it| u8::from_str_radix(it, 16).ok());
        plain.push(quoted.unwrap_or(*byte));
        at += if quoted.is_some() { 3 } else { 1 };
    }
    plain
}
