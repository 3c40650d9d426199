//! The words that matter in job adverts and clients' briefs: which of them a profile says, and where.
use std::{collections::HashSet, sync::Arc};

use serde::Serialize;
use specta::Type;

use super::{
    Subject,
    keywords::{ROLES, held, is_searched},
    known::Known,
    phrase::Words,
    rules::Outcome,
};
use crate::{
    dossier::Dossier,
    message::Message,
    plan::advert::{AT_MOST, Advert},
    profile::BASE,
    text::Language,
};

/// The words of adverts that a profile is asked for; our own figure. The others are for the person to
/// choose from, in the plan.
const WEIGHTIEST: usize = 10;

/// Where the person's texts say the words of an advert, whatever the network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct AdvertMatch {
    pub advert: i32,
    /// For each of its words, in their order: the label of where it was found.
    pub found_in: Vec<Option<Message>>,
}

pub(super) fn missing(subject: Subject) -> Option<Outcome> {
    let mut wanted = wanted(subject);
    wanted.truncate(WEIGHTIEST);
    // Nobody is all that an advert seeks: half of it will do.
    let asked = wanted.len().div_ceil(2);
    let words = wanted.iter().map(|word| (word.text, &*word.words));
    held(subject, words, asked, "adverts", "finding-keyword-advert")
}

/// The words of the adverts in the profile's language, each once: those of most adverts first. A word
/// refused in one of them is refused in all.
fn wanted(subject: Subject) -> Vec<Wanted> {
    let adverts: Vec<&Advert> =
        subject.dossier.adverts.iter().filter(|it| it.language == subject.language).collect();
    let refused: Vec<Arc<Words>> =
        adverts.iter().flat_map(|it| &it.refused).map(|word| subject.stems(word)).collect();
    let mut merged: Vec<Wanted> = Vec::new();
    for advert in adverts {
        for (rank, word) in advert.words.iter().enumerate() {
            let words = subject.stems(&word.text);
            if words.is_empty() || refused.contains(&words) {
                continue;
            }
            match merged.iter_mut().find(|known| known.words == words) {
                Some(known) => {
                    known.adverts += 1;
                    known.rank = known.rank.min(rank);
                }
                None => merged.push(Wanted { text: &word.text, words, adverts: 1, rank }),
            }
        }
    }
    merged.sort_by_key(|word| (std::cmp::Reverse(word.adverts), word.rank));
    merged.truncate(AT_MOST);
    merged
}

struct Wanted<'a> {
    text: &'a str,
    words: Arc<Words>,
    adverts: u32,
    rank: usize,
}

/// Where each word of each advert is said.
pub(super) fn matches(dossier: &Dossier, known: &Known) -> Vec<AdvertMatch> {
    let languages: HashSet<Language> = dossier.adverts.iter().map(|it| it.language).collect();
    let said: Vec<(Language, Vec<Said>)> =
        languages.into_iter().map(|language| (language, said(dossier, language, known))).collect();
    let matches = dossier.adverts.iter().map(|advert| {
        let texts = said.iter().find(|(language, _)| *language == advert.language);
        let texts = texts.map_or(&[][..], |(_, texts)| texts);
        let found_in = advert.words.iter().map(|word| {
            let words = known.stems(&word.text, advert.language);
            let found = texts.iter().find(|said| said.words.find(&words).is_some())?;
            dossier.spot(found.owner, found.field).map(|spot| spot.label)
        });
        AdvertMatch { advert: advert.id, found_in: found_in.collect() }
    });
    matches.collect()
}

/// A text of the person's that a search reads.
struct Said<'a> {
    owner: &'a str,
    field: &'a str,
    words: Arc<Words>,
}

fn said<'a>(dossier: &'a Dossier, language: Language, known: &Known) -> Vec<Said<'a>> {
    let entries: HashSet<String> = dossier
        .profile
        .entries
        .iter()
        .filter(|entry| is_searched(&entry.kind))
        .map(|entry| entry.owner())
        .collect();
    let boxes: HashSet<(String, String)> = dossier
        .chosen()
        .flat_map(|network| {
            let form = network.form().filter(|spec| is_role(spec.role.as_deref()));
            form.map(|spec| (network.id.clone(), spec.id.clone())).collect::<Vec<_>>()
        })
        .collect();
    let texts = dossier.profile.texts.iter().filter(|text| {
        let said = text.language.is_none_or(|own| own == language) && !text.value.trim().is_empty();
        said && if text.owner == BASE {
            is_role(Some(&text.field))
        } else if entries.contains(&text.owner) {
            matches!(text.field.as_str(), "title" | "description")
        } else {
            boxes.iter().any(|(owner, field)| *owner == text.owner && *field == text.field)
        }
    });
    let said = texts.map(|text| Said {
        owner: &text.owner,
        field: &text.field,
        words: known.stems(&text.value, language),
    });
    said.collect()
}

fn is_role(role: Option<&str>) -> bool {
    role.is_some_and(|role| ROLES.contains(&role))
}
