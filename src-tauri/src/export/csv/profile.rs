//! Every text of the profiles: where it stands, which box it fills, in which language.
use super::{super::page::lines, headings, network_name};
use crate::{
    dossier::Dossier,
    message::Message,
    profile::{BASE, Text},
    texts::Texts,
};

const HEADINGS: [&str; 4] =
    ["export-csv-where", "export-csv-field", "export-csv-language", "export-csv-text"];

/// The common base first, then its entries, then what a network says otherwise.
pub(super) fn rows(dossier: &Dossier, texts: &Texts) -> Vec<Vec<String>> {
    let mut all: Vec<&Text> =
        dossier.profile.texts.iter().filter(|text| !text.value.trim().is_empty()).collect();
    all.sort_by_cached_key(|text| (place(text, dossier), text.owner.clone()));
    let rows = all.into_iter().map(|text| {
        let label = dossier.spot(&text.owner, &text.field).map(|spot| texts.say(&spot.label));
        let language = text.language.map(|it| texts.word(&format!("language-{}", it.code())));
        vec![
            owner(&text.owner, dossier, texts),
            label.unwrap_or_else(|| text.field.clone()),
            language.unwrap_or_default(),
            lines(&text.value),
        ]
    });
    std::iter::once(headings(&HEADINGS, texts)).chain(rows).collect()
}

fn place(text: &Text, dossier: &Dossier) -> (usize, usize) {
    if text.owner == BASE {
        return (0, 0);
    }
    let entry = dossier.profile.entries.iter().position(|entry| entry.owner() == text.owner);
    let network = || dossier.plan.chosen.iter().position(|it| it.network == text.owner);
    match entry {
        Some(at) => (1, at),
        None => (2, network().unwrap_or(usize::MAX)),
    }
}

fn owner(owner: &str, dossier: &Dossier, texts: &Texts) -> String {
    if owner == BASE {
        return texts.word("export-csv-everywhere");
    }
    let entries = &dossier.profile.entries;
    let Some(at) = entries.iter().position(|entry| entry.owner() == owner) else {
        return network_name(owner, dossier, texts);
    };
    let kind = &entries[at].kind;
    let number = entries[..=at].iter().filter(|entry| entry.kind == *kind).count();
    let numbered = Message::new("publish-entry").word("kind", format!("entry-{kind}"));
    texts.say(&numbered.number("number", number))
}
