//! Figures of networks that the person knows better: they hold in their dossier alone, and are shown
//! as their own.
use paperfirst_core::{
    checks::{self, Evidence, Finding, Level},
    networks::{self, Correction, Figure},
    store::{Error, Store},
    text::Language,
};

use crate::{
    changes::{chosen, correction, fill},
    store::{dossier, set_headline, state},
};

fn written(headline: &str) -> Store {
    let store = Store::in_memory("Claire Dubois", &[Language::Fr]).unwrap();
    store.set_chosen(&[chosen("linkedin", 60, &[])], false).unwrap();
    set_headline(&store, headline, false);
    store
}

fn too_long(store: &Store) -> Vec<Finding> {
    let profile = checks::run(&dossier(store)).profiles.remove(0);
    profile.findings.into_iter().filter(|finding| finding.rule == "field-too-long").collect()
}

fn refusal(store: &Store, correction: &Correction) -> Option<String> {
    let before = state(store);
    let result = store.set_correction(correction);
    assert_eq!(state(store), before, "{correction:?}");
    match result {
        Err(Error::Unknown(what)) => Some(what),
        _ => None,
    }
}

#[test]
fn a_lower_maximum_is_held_to_and_said_to_be_ones_own() {
    let store = written("Du pain au levain pour les restaurants de Rennes");
    assert!(too_long(&store).is_empty());
    store.set_correction(&correction("linkedin", "headline", Figure::Max, 40)).unwrap();
    let [finding] = &too_long(&store)[..] else { panic!("one finding") };
    assert_eq!(finding.level, Level::Blocker);
    assert_eq!(finding.source.what.id, "source-user");
    assert_eq!(finding.source.address, None);
    assert!(finding.evidence.contains(&Evidence::Measure { value: 48, threshold: 40 }));
    store.undo().unwrap();
    assert!(too_long(&store).is_empty());
    store.redo().unwrap();
    store.remove_correction("linkedin", "headline", Figure::Max).unwrap();
    assert!(too_long(&store).is_empty());
    assert_eq!(dossier(&store).corrections, []);
    store.undo().unwrap();
    assert_eq!(too_long(&store).len(), 1);
}

#[test]
fn a_higher_maximum_lets_a_long_text_through() {
    let store = written(&"pain ".repeat(60));
    assert_eq!(too_long(&store).len(), 1);
    store.set_correction(&correction("linkedin", "headline", Figure::Max, 400)).unwrap();
    assert!(too_long(&store).is_empty());
}

#[test]
fn every_figure_finds_its_place() {
    let store = written("Boulangère");
    let given = [
        correction("linkedin", "about", Figure::Fold, 200),
        correction("linkedin", "about", Figure::Min, 0),
        correction("linkedin", "photo", Figure::MaxBytes, 4_000_000),
        correction("linkedin", "skills", Figure::Most, 40),
        correction("mastodon", "bio", Figure::MaxBytes, 2000),
        // A box and a limit of the same name: the figure tells them apart.
        correction("xing", "skills", Figure::Max, 900),
        correction("xing", "skills", Figure::Most, 30),
        correction("malt", "tags_min", Figure::Least, 5),
    ];
    for one in &given {
        store.set_correction(one).unwrap();
    }
    let dossier = dossier(&store);
    assert_eq!(dossier.corrections.len(), given.len());
    let linkedin = dossier.network("linkedin").unwrap();
    let about = linkedin.field("about").unwrap();
    assert_eq!(about.fold.as_ref().map(|it| (it.value, it.source.as_str())), Some((200, "own")));
    assert_eq!(about.min.as_ref().map(|it| it.value), Some(0));
    assert_eq!(linkedin.image("photo").unwrap().max_bytes.as_ref().unwrap().value, 4_000_000);
    let xing = dossier.network("xing").unwrap();
    assert_eq!(xing.field("skills").unwrap().max.as_ref().map(|it| it.value), Some(900));
    let limit = xing.limits.iter().find(|limit| limit.id == "skills").unwrap();
    assert_eq!(limit.max.as_ref().map(|it| it.value), Some(30.0));
    let untouched = networks::find("linkedin").unwrap().field("about").unwrap();
    assert!(untouched.fold.as_ref().is_some_and(|fold| fold.source != "own"));
}

#[test]
fn what_cannot_be_corrected_is_refused() {
    let store = written("Boulangère");
    for (one, what) in [
        (correction("viadeo", "headline", Figure::Max, 100), "closed"),
        (correction("minitel", "headline", Figure::Max, 100), "not known"),
        (correction("own-7", "headline", Figure::Max, 100), "not known either"),
        (correction("linkedin", "shoe_size", Figure::Max, 42), "no such field"),
        (correction("linkedin", "photo", Figure::Max, 42), "a photo is not written"),
        (correction("linkedin", "headline", Figure::Most, 42), "a field is not counted"),
    ] {
        assert_eq!(refusal(&store, &one), Some(format!("{}/{}", one.network, one.field)), "{what}");
    }
    let none = correction("linkedin", "headline", Figure::Max, 0);
    assert!(matches!(store.set_correction(&none), Err(Error::Refused(_))));
}

#[test]
fn an_own_network_takes_its_figures_with_it() {
    let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
    fill(&store);
    let networks = |store: &Store| -> Vec<String> {
        dossier(store).corrections.into_iter().map(|it| it.network).collect()
    };
    assert_eq!(networks(&store), ["linkedin", "own-1"]);
    store.remove_own_network("own-1").unwrap();
    assert_eq!(networks(&store), ["linkedin"]);
    store.undo().unwrap();
    assert_eq!(networks(&store), ["linkedin", "own-1"]);
}
