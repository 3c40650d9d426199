//! Whether the network can be lived with: its time, its language, its place, and what it adds to
//! the balance between screen and real life.
use super::{
    super::places::{Presence, presence, regions},
    Outlook, Part,
};
use crate::{
    message::Message,
    networks::{Kind, Network},
    plan::ONLINE_AT_MOST,
    text::Language,
};

pub(super) fn time(outlook: &Outlook, network: &Network) -> Part {
    let effort = network.effort.value;
    if effort.max == 0 {
        return Part::silent(6);
    }
    let message = |id| {
        Message::new(id)
            .number("min", effort.min)
            .number("max", effort.max)
            .number("span", effort.max.saturating_sub(effort.min))
    };
    match outlook.time_for(&network.id) {
        None => Part::because(8, 1, message("advice-time")),
        Some((budget, _)) if effort.min > budget => {
            Part::because(-10, 30, message("advice-time-over"))
        }
        Some((_, left)) if effort.min > left => {
            Part::because(2, 15, message("advice-time-left").number("left", left))
        }
        Some(_) => Part::because(12, 5, message("advice-time-fits")),
    }
}

pub(super) fn language(outlook: &Outlook, network: &Network) -> Part {
    let spoken = &network.audience.value.languages;
    if spoken.is_empty() || outlook.languages.is_empty() {
        return Part::silent(6);
    }
    let named = |id, language: Language| {
        Message::new(id).word("language", format!("advice-language-{}", language.code()))
    };
    let shared = outlook.languages.iter().position(|it| spoken.iter().any(|at| at == it.code()));
    match shared {
        Some(index) => {
            let points = if index == 0 { 8 } else { 5 };
            Part::because(points, 2, named("advice-language", outlook.languages[index]))
        }
        None => match spoken.iter().find_map(|code| Language::from_code(code)) {
            Some(language) => Part::because(-20, 50, named("advice-language-other", language)),
            None => Part::because(-20, 50, Message::new("advice-language-unknown")),
        },
    }
}

pub(super) fn place(outlook: &Outlook, network: &Network) -> Part {
    let regions = regions(network);
    let mine = presence(&regions, &outlook.my_countries);
    let theirs = presence(&regions, &outlook.target_countries);
    match (mine, theirs) {
        (Presence::Here, _) => Part::because(7, 4, Message::new("advice-place-here")),
        (_, Presence::Here) => Part::because(6, 4, Message::new("advice-place-targets")),
        (Presence::Everywhere, _) | (_, Presence::Everywhere) => Part::silent(5),
        (Presence::Elsewhere, _) => Part::because(-10, 40, Message::new("advice-place-away")),
        _ => Part::silent(4),
    }
}

pub(super) fn balance(outlook: &Outlook, network: &Network) -> Part {
    let others: Vec<Kind> = outlook.others(&network.id).collect();
    let online = others.iter().filter(|&&kind| kind == Kind::Online).count();
    if network.in_person() {
        return if !others.is_empty() && online == others.len() {
            Part::because(8, 16, Message::new("advice-bridge"))
        } else if network.kind == Kind::Hybrid {
            Part::because(6, 7, Message::new("advice-hybrid"))
        } else {
            Part::because(8, 9, in_person(&outlook.plan.me.place))
        };
    }
    let chosen = outlook.plan.chosen.iter().any(|it| it.network == network.id);
    if online >= ONLINE_AT_MOST && !chosen {
        return Part::because(0, 12, Message::new("advice-online-enough").number("count", online));
    }
    Part::silent(4)
}

/// With the place to look for it, where the person wrote one short enough to quote.
fn in_person(place: &str) -> Message {
    let place = place.trim().trim_end_matches(['.', ',', ';']);
    if place.is_empty() || place.contains('\n') || place.chars().count() > 40 {
        return Message::new("advice-in-person");
    }
    Message::new("advice-in-person-near").text("place", place)
}
