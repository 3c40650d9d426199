//! What the schema cannot say: nothing stands twice, and what is named is there. A file that the
//! program has written always holds to it.
use std::{collections::HashSet, hash::Hash};

use super::{
    Whole,
    wrong::{Why, Wrong},
};

pub(super) fn check(whole: &Whole) -> Result<(), Wrong> {
    plan(whole)?;
    profile(whole)?;
    own(whole)?;
    published(whole)?;
    people(whole)
}

fn plan(whole: &Whole) -> Result<(), Wrong> {
    let plan = &whole.plan;
    once("languages[*]", whole.languages.iter())?;
    once("plan.purposes[*]", plan.purposes.iter().map(|it| format!("{it:?}")))?;
    let goals = once("plan.goals[*].id", plan.goals.iter().map(|it| it.id))?;
    let targets = once("plan.targets[*].id", plan.targets.iter().map(|it| it.id))?;
    once("plan.chosen[*].network", plan.chosen.iter().map(|it| &it.network))?;
    once("plan.refused[*].network", plan.refused.iter().map(|it| &it.network))?;
    once("plan.rhythm.slots[*].id", plan.rhythm.slots.iter().map(|it| it.id))?;
    once("plan.commitments[*].id", plan.commitments.iter().map(|it| it.id))?;
    once("plan.questions[*].id", plan.questions.iter().map(|it| it.id))?;
    for (at, target) in plan.targets.iter().enumerate() {
        there(&format!("plan.targets[{at}].goals"), &target.goals, &goals)?;
    }
    for (at, chosen) in plan.chosen.iter().enumerate() {
        there(&format!("plan.chosen[{at}].targets"), &chosen.targets, &targets)?;
    }
    Ok(())
}

fn profile(whole: &Whole) -> Result<(), Wrong> {
    let profile = &whole.profile;
    once("profile.entries[*].id", profile.entries.iter().map(|it| it.id))?;
    let texts = profile.texts.iter().map(|it| (&it.owner, it.language, &it.field));
    once("profile.texts[*]", texts)?;
    let pictures = profile.pictures.iter().map(|it| (it.kind.id(), &it.hash));
    let pictures = once("profile.pictures[*]", pictures)?;
    once("profile.shown[*]", profile.shown.iter().map(|it| (it.kind.id(), &it.owner)))?;
    for (at, shown) in profile.shown.iter().enumerate() {
        if !pictures.contains(&(shown.kind.id(), &shown.hash)) {
            let place = format!("profile.shown[{at}].hash");
            return Err(Wrong::at(&place, Why::Nowhere(shown.hash.clone())));
        }
    }
    let written = whole.written_pictures.iter().map(|it| (it.kind.id(), &it.network));
    once("written_pictures[*]", written).map(drop)
}

fn own(whole: &Whole) -> Result<(), Wrong> {
    for (at, own) in whole.own_networks.iter().enumerate() {
        let number = own.id.strip_prefix("own-").and_then(|number| number.parse::<i32>().ok());
        // As it is written, so that no two are the same number.
        if number.is_none_or(|number| number < 1 || own.id != format!("own-{number}")) {
            return Err(Wrong::at(&format!("own_networks[{at}].id"), Why::OwnId));
        }
    }
    once("own_networks[*].id", whole.own_networks.iter().map(|it| &it.id))?;
    once("set_aside[*].finding", whole.set_aside.iter().map(|it| &it.finding))?;
    once("own_words[*]", whole.own_words.iter())?;
    let figures = whole.corrections.iter();
    let figures = figures.map(|it| (&it.network, &it.field, format!("{:?}", it.figure)));
    once("corrections[*]", figures)?;
    once("adverts[*].id", whole.adverts.iter().map(|it| it.id)).map(drop)
}

fn published(whole: &Whole) -> Result<(), Wrong> {
    once("publications[*].id", whole.publications.iter().map(|it| it.id))?;
    for (at, one) in whole.publications.iter().enumerate() {
        let boxes = one.texts.iter().map(|it| (&it.owner, &it.field));
        once(&format!("publications[{at}].texts[*]"), boxes)?;
    }
    let copied = whole.copied.iter().map(|it| (&it.network, it.language, &it.owner, &it.field));
    once("copied[*]", copied).map(drop)
}

fn people(whole: &Whole) -> Result<(), Wrong> {
    let imports = once("imports[*].id", whole.imports.iter().map(|it| it.id))?;
    once("connections[*].id", whole.connections.iter().map(|it| it.id))?;
    for (at, one) in whole.connections.iter().enumerate() {
        for (key, id) in [("import", one.import), ("latest", one.latest)] {
            if !imports.contains(&id) {
                let place = format!("connections[{at}].{key}");
                return Err(Wrong::at(&place, Why::Nowhere(id.to_string())));
            }
        }
    }
    Ok(())
}

/// All of them, where none stands twice; `*` in the place is its number.
fn once<T: Eq + Hash>(place: &str, ids: impl Iterator<Item = T>) -> Result<HashSet<T>, Wrong> {
    let mut seen = HashSet::new();
    for (at, id) in ids.enumerate() {
        if !seen.insert(id) {
            return Err(Wrong::at(&place.replace('*', &at.to_string()), Why::Twice));
        }
    }
    Ok(seen)
}

fn there(place: &str, named: &[i32], known: &HashSet<i32>) -> Result<(), Wrong> {
    once(&format!("{place}[*]"), named.iter())?;
    match named.iter().position(|id| !known.contains(id)) {
        Some(at) => Err(Wrong::at(&format!("{place}[{at}]"), Why::Nowhere(named[at].to_string()))),
        None => Ok(()),
    }
}
