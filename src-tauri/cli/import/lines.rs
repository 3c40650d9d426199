//! One thing of an import in a line of text: what it is called, and what it says.
use paperfirst_core::{
    message::Message,
    profile::import::{Content, Item},
    text::Language,
    texts::Texts,
};

/// Signs of a text that are shown.
const SHOWN: usize = 160;

/// 'Experience, Bookseller, Le Tour', with its language where a dossier has several.
pub(super) fn title(item: &Item, several: bool, texts: &Texts) -> String {
    let label = texts.say(&item.label);
    let named = |entry: &str| {
        let message = Message::new("import-of-entry").text("label", &label).text("entry", entry);
        if entry.is_empty() { label.clone() } else { texts.say(&message) }
    };
    let title = match &item.content {
        Content::Field { .. } => label.clone(),
        Content::Entry { entry, values, .. } => {
            let fields =
                if entry == "links" { ["title", "link"] } else { ["title", "organisation"] };
            let said = fields.iter().filter_map(|field| values.get(*field));
            named(&short(&said.cloned().collect::<Vec<_>>().join(", ")))
        }
        Content::EntryField { title, .. } => named(&short(title)),
    };
    let languages: Vec<_> = languages(item).into_iter().map(|it| name(it, texts)).collect();
    if several && !languages.is_empty() {
        format!("{title} ({})", languages.join(", "))
    } else {
        title
    }
}

/// What it says, where that is one text.
pub(super) fn value(item: &Item) -> Option<&str> {
    match &item.content {
        Content::Field { value, .. } | Content::EntryField { value, .. } => Some(value),
        Content::Entry { .. } => None,
    }
}

/// Those of its texts.
pub(super) fn languages(item: &Item) -> Vec<Language> {
    let others = match &item.content {
        Content::Entry { others, .. } => others.as_slice(),
        _ => &[],
    };
    item.language.into_iter().chain(others.iter().map(|other| other.language)).collect()
}

pub(super) fn name(language: Language, texts: &Texts) -> String {
    texts.word(&format!("language-{}", language.code()))
}

/// On one line, its beginning where it is long.
pub(super) fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}
