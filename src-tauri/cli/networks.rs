//! The catalogue: the networks that can be chosen, and those that have closed.
use paperfirst_core::{
    networks::{self, Network},
    texts::Texts,
};
use serde_json::{Value, json};

use crate::{
    Done, Format, Listing, layout,
    spoken::{Both, printed},
};

pub(crate) fn run(asked: &Listing, texts: &Texts) -> Done {
    Done::new(match asked.format {
        Format::Text => text(texts),
        Format::Json => {
            let both = Both::new();
            printed(&networks::all().iter().map(|network| entry(network, &both)).collect())
        }
    })
}

fn text(texts: &Texts) -> String {
    let rows: Vec<_> = networks::all()
        .iter()
        .map(|network| {
            let what = if network.is_open() {
                texts.word(kind(network))
            } else {
                texts.word("cli-networks-closed")
            };
            vec![network.id.clone(), texts.arg(&network.label()), what]
        })
        .collect();
    layout::table(&rows)
}

fn entry(network: &Network, both: &Both) -> Value {
    let fields: Vec<_> = network
        .form()
        .map(|field| {
            json!({
                "id": field.id,
                "label": both.each(|texts| texts.word(&network.field_label(field))),
                "max": field.max.as_ref().map(|fact| fact.value),
            })
        })
        .collect();
    json!({
        "id": network.id,
        "name": both.each(|texts| texts.arg(&network.label())),
        "kind": network.kind,
        "open": network.is_open(),
        "minutes": network.effort.value,
        "purposes": network.purposes,
        "fields": fields,
    })
}

fn kind(network: &Network) -> &'static str {
    use paperfirst_core::networks::Kind;
    match network.kind {
        Kind::Online => "kind-online",
        Kind::InPerson => "kind-in-person",
        Kind::Hybrid => "kind-hybrid",
    }
}
