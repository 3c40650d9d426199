//! The person's visiting card (vCard 4.0): name, headline, e-mail, phone, town, pages, languages. What
//! no visiting card shows stays out: the summary, the date of birth, the street.
use calcard::vcard::{
    VCard, VCardEntry, VCardParameter, VCardProperty, VCardValue, VCardValueType, VCardVersion,
};

use super::{Source, page::tidy};
use crate::{
    dossier::Dossier,
    profile::{BASE, import::split_name},
    text::Language,
};

/// In English, whatever the card's language: programs compare it.
const PROGRAM: &str = "-//Paper First//Paper First//EN";

pub(super) fn write(source: &Source) -> Vec<u8> {
    let Source { dossier, texts, .. } = *source;
    let language = texts.language();
    let said = |field: &str| said(dossier, field, language);
    let mut entries = vec![property(VCardProperty::Prodid, PROGRAM.to_owned())];
    let uid = property(VCardProperty::Uid, format!("paperfirst-{}", dossier.uid));
    entries.push(uid.with_param(VCardParameter::value(VCardValueType::Text)));
    let [first, last] = names(dossier, language);
    let full = [first.as_str(), last.as_str()];
    let full = full.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ");
    let full = [full, said("email"), texts.word("connections-nameless")];
    let full = full.into_iter().find(|it| !it.is_empty()).unwrap_or_default();
    entries.push(property(VCardProperty::Fn, full));
    entries
        .push(parts(VCardProperty::N, [last, first, String::new(), String::new(), String::new()]));
    for (field, name) in [
        ("headline", VCardProperty::Title),
        ("email", VCardProperty::Email),
        ("phone", VCardProperty::Tel),
    ] {
        entries.extend(Some(said(field)).filter(|it| !it.is_empty()).map(|it| property(name, it)));
    }
    let town = said("location");
    if !town.is_empty() {
        let mut address = [const { String::new() }; 7];
        address[3] = town;
        entries.push(parts(VCardProperty::Adr, address));
    }
    entries.extend(pages(dossier, language));
    for (rank, language) in (1_u32..).zip(&dossier.languages) {
        let spoken = property(VCardProperty::Lang, language.code().to_owned());
        entries.push(spoken.with_param(VCardParameter::pref(rank.min(100))));
    }
    let day = dossier.today.strftime("%Y%m%dT000000Z").to_string();
    entries.push(property(VCardProperty::Rev, day));
    let mut card = String::new();
    VCard { entries }
        .write_to(&mut card, VCardVersion::V4_0)
        .expect("writing to memory does not fail");
    card.into_bytes()
}

/// The first and the last name; where only the whole is written, taken apart as an import does it.
fn names(dossier: &Dossier, language: Language) -> [String; 2] {
    let [first, last] = ["first_name", "last_name"].map(|field| said(dossier, field, language));
    if first.is_empty() && last.is_empty() {
        let (first, last) = split_name(&tidy(&dossier.name));
        return [first, last];
    }
    [first, last]
}

/// The person's page, then each other under its own label.
fn pages(dossier: &Dossier, language: Language) -> Vec<VCardEntry> {
    let own = said(dossier, "link", language);
    let mut entries = Vec::new();
    entries.extend((!own.is_empty()).then(|| property(VCardProperty::Url, own)));
    let mut group = 0;
    for entry in dossier.profile.entries("links") {
        let text = |field| dossier.profile.text(&entry.owner(), field, language).map(tidy);
        let (link, title) = (text("link").unwrap_or_default(), text("title").unwrap_or_default());
        if link.is_empty() {
            continue;
        }
        if title.is_empty() {
            entries.push(property(VCardProperty::Url, link));
            continue;
        }
        group += 1;
        let group = Some(format!("item{group}"));
        let label = VCardProperty::Other("X-ABLabel".to_owned());
        entries.push(property(VCardProperty::Url, link).with_group(group.clone()));
        entries.push(property(label, title).with_group(group));
    }
    entries
}

/// In that language, else in the person's own.
fn said(dossier: &Dossier, field: &str, language: Language) -> String {
    let languages = std::iter::once(language).chain(dossier.languages.iter().copied());
    let mut texts = languages.filter_map(|it| dossier.profile.text(BASE, field, it)).map(tidy);
    texts.find(|text| !text.is_empty()).unwrap_or_default()
}

fn property(name: VCardProperty, text: String) -> VCardEntry {
    VCardEntry::new(name).with_value(text)
}

fn parts<const N: usize>(name: VCardProperty, parts: [String; N]) -> VCardEntry {
    VCardEntry::new(name).with_values(parts.map(VCardValue::Text).to_vec())
}
