//! The rules of the checklist: what each looks at, what it weighs, where it comes from.
use paperfirst_core::{
    checks::{RULES, Rule},
    export::page::source,
    message::Message,
    texts::Texts,
};
use serde_json::{Value, json};

use crate::{
    Done, Format, Listing, layout,
    spoken::{Both, printed},
};

pub(crate) fn run(asked: &Listing, texts: &Texts) -> Done {
    Done::new(match asked.format {
        Format::Text => RULES.iter().map(|rule| text(rule, texts)).collect::<Vec<_>>().join("\n"),
        Format::Json => {
            let both = Both::new();
            printed(&RULES.iter().map(|rule| entry(rule, &both)).collect())
        }
    })
}

fn text(rule: &Rule, texts: &Texts) -> String {
    let id = rule.id;
    let level = texts.word(paperfirst_core::export::page::level_word(rule.level));
    let weight = Message::new("cli-rules-weight").number("weight", rule.weight);
    let title = texts.word(&format!("rule-{id}"));
    let why = texts.word(&format!("rule-{id}-why"));
    let from = [texts.word("export-source"), source(&(rule.source)(), texts)].join(" ");
    [
        layout::ends(id, &format!("{level}, {}", texts.say(&weight))),
        layout::wrap(&title, 2),
        layout::wrap(&why, 2),
        layout::wrap(&from, 2) + "\n",
    ]
    .join("\n")
}

fn entry(rule: &Rule, both: &Both) -> Value {
    let id = rule.id;
    json!({
        "id": id,
        "level": rule.level,
        "weight": rule.weight,
        "source": both.each(|texts| source(&(rule.source)(), texts)),
        "title": both.each(|texts| texts.word(&format!("rule-{id}"))),
        "why": both.each(|texts| texts.word(&format!("rule-{id}-why"))),
    })
}
