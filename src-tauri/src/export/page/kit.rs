//! The publishing kit on paper: what goes into each box of a network's form.
use super::{Kit, KitBox, isolated, lines, tidy};
use crate::{
    dossier::Dossier,
    export::asked::Contents,
    kit::{self, Line, Size},
    message::Message,
    networks::base,
    profile::BASE,
    text::Unit,
    texts::Texts,
};

/// The fields that reach the person, given to nobody unasked.
const CONTACT: [&str; 2] = ["email", "phone"];

pub(super) fn build(dossier: &Dossier, contents: Contents, texts: &Texts) -> Vec<Kit> {
    let kits = filled(dossier, contents);
    kits.map(|kit| one(&kit, "export-kit-of", dossier, texts)).collect()
}

/// Of each chosen network and language, where anything is written.
pub(super) fn filled(dossier: &Dossier, contents: Contents) -> impl Iterator<Item = kit::Kit> {
    let kits = dossier.plan.chosen.iter().flat_map(|chosen| {
        let languages = dossier.languages.iter();
        languages.filter_map(|language| kit::kit(dossier, &chosen.network, *language))
    });
    kits.map(move |kit| if contents.contact { kit } else { without_contact(kit, dossier) })
        .filter(|kit| kit.lines.iter().any(|line| !line.text.is_empty()))
}

/// The e-mail and the phone, as the person wrote them.
pub(super) fn contact(dossier: &Dossier) -> String {
    let said = |field| {
        let language = dossier.languages.first()?;
        dossier.profile.text(BASE, field, *language).map(tidy)
    };
    let parts = CONTACT.into_iter().filter_map(said);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn without_contact(mut kit: kit::Kit, dossier: &Dossier) -> kit::Kit {
    let Some(network) = dossier.network(&kit.network) else { return kit };
    kit.lines.retain(|line| {
        let role = network.field(&line.field).and_then(|spec| spec.role.as_deref());
        let Some(role) = role else { return true };
        let joined = base().field(role).map(|field| field.joins.as_slice()).unwrap_or_default();
        !CONTACT.contains(&role) && !joined.iter().any(|it| CONTACT.contains(&it.as_str()))
    });
    kit
}

pub(super) fn one(kit: &kit::Kit, title: &str, dossier: &Dossier, texts: &Texts) -> Kit {
    let name = dossier
        .network(&kit.network)
        .map_or_else(|| kit.network.clone(), |network| texts.arg(&network.label()));
    let language = format!("language-{}", kit.language.code());
    let language = texts.say(&Message::new("export-in").word("language", language));
    let today = texts.date(&dossier.today.to_string());
    let subtitle = [isolated(tidy(&dossier.name)), today];
    Kit {
        title: texts
            .say(&Message::new(title).text("network", tidy(&name)).text("language", language)),
        subtitle: subtitle
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        language: kit.language.code(),
        boxes: boxes(&kit.lines, texts),
    }
}

fn boxes(all: &[Line], texts: &Texts) -> Vec<KitBox> {
    let mut before: Option<&str> = None;
    let mut boxes = Vec::with_capacity(all.len());
    for line in all {
        let begins = match before {
            Some(before) => before != line.owner,
            None => line.entry.is_some(),
        };
        before = Some(&line.owner);
        boxes.push(KitBox {
            heading: begins.then(|| heading(line, texts)),
            of_entry: line.entry.is_some(),
            label: texts.say(&line.label),
            text: lines(&line.text),
            size: size(line.size, texts),
        });
    }
    boxes
}

/// 'Expérience 2, Libraire'; where the form goes on after the entries, that it does.
fn heading(line: &Line, texts: &Texts) -> String {
    let Some(entry) = &line.entry else { return texts.word("publish-form-more") };
    let numbered = Message::new("publish-entry")
        .word("kind", format!("entry-{}", entry.kind))
        .number("number", entry.number);
    let name = entry.name.as_deref().map(tidy).unwrap_or_default();
    [texts.say(&numbered), name]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

fn size(size: Size, texts: &Texts) -> String {
    let id = if size.unit == Unit::Bytes { "export-size-bytes" } else { "export-size" };
    let count = texts.say(&Message::new(id).number("count", size.used));
    match size.max {
        None => count,
        Some(max) => {
            texts.say(&Message::new("publish-of-most").text("count", count).number("most", max))
        }
    }
}
