//! What a source says against what the dossier says: what is new, what is known, and what is told
//! in another way.
use std::collections::BTreeMap;

use super::{
    Content, Found, Import, Item, Language, Message, Profile, ReadFrom, Translation,
    known::{Known, say_the_same},
    reading::{FoundEntry, FoundField},
    said::Said,
};
use crate::{
    connections::{self, Connection},
    networks::base,
};

pub(super) fn compare(
    found: Found,
    language: Language,
    profile: &Profile,
    known: &[Connection],
) -> Import {
    let mut known_texts = Known::new(profile);
    let mut items = Vec::new();
    for field in found.fields {
        items.push(field_item(field, language, &known_texts));
    }
    for entry in found.entries {
        entry_items(entry, language, &mut known_texts, &mut items);
    }
    let has_people = !found.people.is_empty();
    let compared = connections::compare(if has_people { known } else { &[] }, found.people);
    let says_language = !found.languages.is_empty();
    Import {
        format: found.format,
        source: found.source,
        name: found.name,
        language: found.languages.first().copied().unwrap_or(language),
        languages: if says_language { found.languages } else { vec![language] },
        says_language,
        files: found.files,
        items,
        people: has_people.then(|| compared.found.clone()),
        tallies: found.tallies,
        matching: found.matching,
        skipped: found.skipped,
        everybody: compared,
    }
}

fn field_item(found: FoundField, language: Language, known: &Known) -> Item {
    let FoundField { language: own, field, said } = found;
    let same = base().field(&field).is_some_and(|spec| spec.same_in_all_languages);
    let language = (!same).then_some(own.unwrap_or(language));
    let current = known.field(&field, language).map(str::to_owned);
    let read_from = ReadFrom {
        place: said.parts.first().map(|part| part.place.clone()).unwrap_or_default(),
        fields: [(field.clone(), said.parts)].into(),
    };
    Item {
        label: Message::new(format!("base-{field}")),
        known: current.as_ref().is_some_and(|current| say_the_same(&field, current, &said.text)),
        current,
        language,
        content: Content::Field { field, value: said.text },
        read_from,
    }
}

/// A new entry is one item; of a known one, each text that is told in another way.
fn entry_items(found: FoundEntry, language: Language, known: &mut Known, items: &mut Vec<Item>) {
    let main = found.language.unwrap_or(language);
    let FoundEntry { kind, place, values, others, .. } = found;
    let fields = values.iter().map(|(field, said)| (field.clone(), said.parts.clone())).collect();
    let read_from = ReadFrom { place, fields };
    let values = texts(values);
    let others: Vec<Translation> = others
        .into_iter()
        .map(|(language, values)| Translation { language, values: texts(values) })
        .collect();
    let label = Message::new(format!("entry-{kind}"));
    let item = |content, language, current, known, read_from| Item {
        label: label.clone(),
        content,
        language,
        current,
        known,
        read_from,
    };
    let Some(id) = known.entry(&kind, main, &values) else {
        let content = Content::Entry { entry: kind, values, others };
        items.push(item(content, Some(main), None, false, read_from));
        return;
    };
    let title = known.title(id, &kind, main);
    let own = std::iter::once((main, &values));
    let mut differ = Vec::new();
    for (language, texts) in own.chain(others.iter().map(|it| (it.language, &it.values))) {
        for (field, value) in texts {
            let same_in_all = is_same_in_all(&kind, field);
            let language = (!same_in_all).then_some(language);
            let current = known.entry_text(id, field, language).map(str::to_owned);
            if current.as_ref().is_some_and(|current| say_the_same(field, current, value)) {
                continue;
            }
            let content = Content::EntryField {
                entry: kind.clone(),
                id,
                title: title.clone(),
                field: field.clone(),
                value: value.clone(),
            };
            let mut item = item(content, language, current, false, read_from.clone());
            item.label = Message::new(format!("entry-{kind}-{field}"));
            differ.push(item);
        }
    }
    if differ.is_empty() {
        let content = Content::Entry { entry: kind, values, others };
        items.push(item(content, Some(main), None, true, read_from));
    } else {
        items.append(&mut differ);
    }
}

fn texts(values: Vec<(String, Said)>) -> BTreeMap<String, String> {
    values.into_iter().map(|(field, said)| (field, said.text)).collect()
}

fn is_same_in_all(kind: &str, field: &str) -> bool {
    base().entry(kind).and_then(|it| it.field(field)).is_some_and(|it| it.same_in_all_languages)
}
