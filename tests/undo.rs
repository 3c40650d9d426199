//! Every change can be taken back and done again, exactly, also after the file has been closed.
use paperfirst_core::{
    message::Message,
    plan::{ChosenNetwork, Goal, Target},
    profile::{LONGEST, Text},
    store::{Error, Store},
    text::Language,
};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::{
    changes::{CHANGES, chosen, fill, goal, target},
    store::{base_text, dossier, set_headline, state},
};

#[test]
fn every_change_is_taken_back_and_done_again() {
    for (what, label, change) in CHANGES {
        let store = Store::in_memory("Claire Dubois", &[Language::Fr, Language::En]).unwrap();
        fill(&store);
        let before = state(&store);
        change(&store).unwrap();
        let after = state(&store);
        assert_ne!(before, after, "{what} changes something");
        for _ in 0..3 {
            assert_eq!(store.next_undo().unwrap().unwrap().id, *label, "{what}");
            assert_eq!(store.undo().unwrap().unwrap().id, *label, "{what}");
            assert_eq!(state(&store), before, "{what} taken back");
            assert_eq!(store.next_redo().unwrap().unwrap().id, *label, "{what}");
            assert_eq!(store.redo().unwrap().unwrap().id, *label, "{what}");
            assert_eq!(state(&store), after, "{what} done again");
            assert_eq!(store.next_redo().unwrap(), None);
        }
    }
}

#[test]
fn every_change_is_taken_back_across_restarts() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("claire.paperfirst");
    let store = Store::create(&path, "Claire Dubois", &[Language::Fr, Language::En]).unwrap();
    fill(&store);
    drop(store);
    let again = || Store::open(&path).unwrap();
    let before = state(&again());
    for (what, label, change) in CHANGES {
        let store = again();
        change(&store).unwrap();
        let after = state(&store);
        drop(store);
        let store = again();
        assert_eq!(state(&store), after, "{what} is on disk");
        assert_eq!(store.undo().unwrap().unwrap().id, *label, "{what}");
        drop(store);
        let store = again();
        assert_eq!(state(&store), before, "{what} taken back");
        assert_eq!(store.redo().unwrap().unwrap().id, *label, "{what}");
        assert_eq!(state(&store), after, "{what} done again");
        store.undo().unwrap();
    }
}

#[test]
fn a_change_done_twice_leaves_one_step() {
    for (what, _, change) in CHANGES {
        if ["added", "chosen", "refused", "import", "rhythm", "replaced"]
            .iter()
            .any(|it| what.contains(it))
        {
            continue;
        }
        let store = Store::in_memory("Claire Dubois", &[Language::Fr, Language::En]).unwrap();
        fill(&store);
        let before = state(&store);
        change(&store).unwrap();
        let after = state(&store);
        // What is no longer there may be refused.
        let _ = change(&store);
        assert_eq!(state(&store), after, "{what}");
        store.undo().unwrap();
        assert_eq!(state(&store), before, "{what} left a step that changes nothing");
    }
}

#[test]
fn all_of_a_dossier_is_taken_back_to_its_first_day() {
    let store = Store::in_memory("Claire Dubois", &[Language::Fr]).unwrap();
    let first = state(&store);
    fill(&store);
    let full = state(&store);
    while store.undo().unwrap().is_some() {}
    assert_eq!(state(&store), first);
    while store.redo().unwrap().is_some() {}
    assert_eq!(state(&store), full);
}

#[test]
fn typing_on_is_one_step() {
    let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
    for text in ["B", "Bo", "Bou"] {
        set_headline(&store, text, true);
    }
    set_headline(&store, "Boulangère", false);
    set_headline(&store, "Boulangère à Rennes", true);
    store.undo().unwrap();
    assert_eq!(headline(&store), Some("Bou".to_owned()));
    store.undo().unwrap();
    assert_eq!(headline(&store), None);
    assert_eq!(store.next_undo().unwrap(), None);
    store.redo().unwrap();
    assert_eq!(headline(&store), Some("Bou".to_owned()));
}

#[test]
fn typing_elsewhere_is_another_step() {
    let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
    set_headline(&store, "Boulangère", true);
    let summary = base_text("summary", "");
    store.set_field(&summary, Some("Du pain"), Message::new("base-summary"), true).unwrap();
    let english = Text { language: Some(Language::En), ..base_text("headline", "") };
    store.set_field(&english, Some("Baker"), Message::new("base-headline"), true).unwrap();
    for label in ["base-headline", "base-summary", "base-headline"] {
        assert_eq!(store.undo().unwrap().unwrap().id, label);
    }
    assert_eq!(store.undo().unwrap(), None);
}

fn headline(store: &Store) -> Option<String> {
    dossier(store).profile.text("base", "headline", Language::Fr).map(str::to_owned)
}

#[test]
fn typing_after_an_undo_does_not_reach_into_what_was_taken_back() {
    let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
    set_headline(&store, "un", false);
    set_headline(&store, "deux", false);
    store.undo().unwrap();
    set_headline(&store, "trois", true);
    assert_eq!(store.next_redo().unwrap(), None);
    store.undo().unwrap();
    assert_eq!(headline(&store).as_deref(), Some("un"));
}

#[test]
fn a_new_change_clears_what_was_taken_back() {
    let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
    set_headline(&store, "un", false);
    store.undo().unwrap();
    set_headline(&store, "deux", false);
    assert_eq!(store.next_redo().unwrap(), None);
    assert_eq!(store.redo().unwrap(), None);
    assert_eq!(headline(&store).as_deref(), Some("deux"));
}

#[test]
fn a_change_that_changes_nothing_keeps_what_was_taken_back() {
    let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
    for text in ["un", "deux", "trois"] {
        set_headline(&store, text, false);
    }
    store.undo().unwrap();
    store.undo().unwrap();
    set_headline(&store, "un", false);
    assert!(store.next_redo().unwrap().is_some(), "the same text again");
    store.redo().unwrap();
    // The last step is a change again, which this one would continue if it changed something.
    set_headline(&store, "deux", true);
    assert!(store.next_redo().unwrap().is_some(), "the same text, typed on");
    store.redo().unwrap();
    assert_eq!(headline(&store).as_deref(), Some("trois"));
}

#[test]
fn a_thousand_steps_are_kept() {
    let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
    for number in 0..1010 {
        set_headline(&store, &number.to_string(), false);
    }
    let mut steps = 0;
    while store.undo().unwrap().is_some() {
        steps += 1;
    }
    assert_eq!(steps, 1000);
    assert_eq!(headline(&store).as_deref(), Some("9"));
}

#[test]
fn going_back_and_forth_forgets_nothing() {
    let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
    set_headline(&store, "un", false);
    set_headline(&store, "deux", false);
    for _ in 0..600 {
        store.undo().unwrap();
        store.redo().unwrap();
        set_headline(&store, "deux", false);
    }
    set_headline(&store, "trois", false);
    store.undo().unwrap();
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(headline(&store), None);
}

#[test]
fn any_text_comes_back_as_it_was() {
    let long = "é\u{1f956}'\"".repeat(LONGEST / 4);
    for text in ["avant\0après", "'';--", "\u{0}", "👩\u{200d}🌾\r\n\t", &long] {
        let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
        set_headline(&store, text, false);
        set_headline(&store, "autre", false);
        store.undo().unwrap();
        assert_eq!(headline(&store).as_deref(), Some(text));
        store.undo().unwrap();
        store.redo().unwrap();
        assert_eq!(headline(&store).as_deref(), Some(text));
    }
}

#[test]
fn only_a_network_of_ones_own_can_be_removed() {
    let store = Store::in_memory("Claire Dubois", &[Language::Fr]).unwrap();
    fill(&store);
    let before = state(&store);
    for id in ["linkedin", "own-9", "base", ""] {
        assert!(matches!(store.remove_own_network(id), Err(Error::Refused(_))), "{id}");
    }
    assert_eq!(state(&store), before);
}

/// A change drawn by lot, among the same few values, so that changes meet.
#[derive(Clone, Debug)]
enum Step {
    Listed(usize),
    Goals(Vec<(i32, u8)>),
    Targets(Vec<(i32, Vec<i32>)>),
    Chosen(Vec<(u8, Vec<i32>)>),
    Text(u8, u8, Option<String>, bool),
    Move(i32, usize),
    Undo,
    Redo,
}

fn any_step() -> impl Strategy<Value = Step> {
    let links = || prop::collection::vec(1..4_i32, 0..3);
    prop_oneof![
        4 => (0..CHANGES.len()).prop_map(Step::Listed),
        2 => prop::collection::vec((0..4_i32, 0..3_u8), 0..4).prop_map(Step::Goals),
        2 => prop::collection::vec((0..4_i32, links()), 0..4).prop_map(Step::Targets),
        2 => prop::collection::vec((0..3_u8, links()), 0..4).prop_map(Step::Chosen),
        3 => (0..3_u8, 0..2_u8, proptest::option::of("[ab'\"\\PC\0]{0,5}"), any::<bool>())
            .prop_map(|(owner, field, value, on)| Step::Text(owner, field, value, on)),
        1 => (1..5_i32, 0..4_usize).prop_map(|(id, place)| Step::Move(id, place)),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ]
}

fn take(store: &Store, step: &Step) -> Result<(), Error> {
    match step {
        // The listed ones stand on the filled dossier; on another they may be refused.
        Step::Listed(index) => CHANGES[*index].2(store),
        Step::Goals(goals) => {
            let goals: Vec<Goal> =
                goals.iter().map(|(id, text)| goal(*id, &text.to_string())).collect();
            store.set_goals(&goals, false)
        }
        Step::Targets(targets) => {
            let targets: Vec<Target> =
                targets.iter().map(|(id, goals)| target(*id, "T", goals)).collect();
            store.set_targets(&targets, true)
        }
        Step::Chosen(networks) => {
            let networks: Vec<ChosenNetwork> = networks
                .iter()
                .map(|(id, targets)| {
                    chosen(["linkedin", "own-1", "malt"][*id as usize], 5, targets)
                })
                .collect();
            store.set_chosen(&networks, false)
        }
        Step::Text(owner, field, value, continues) => {
            let owner = ["base", "own-1", "entry-1"][*owner as usize].to_owned();
            let text = Text { owner, ..base_text(["headline", "title"][*field as usize], "") };
            store.set_field(&text, value.as_deref(), Message::new("base-headline"), *continues)
        }
        Step::Move(id, place) => store.move_entry(*id, *place),
        Step::Undo => store.undo().map(drop),
        Step::Redo => store.redo().map(drop),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]
    #[test]
    fn whatever_is_done_is_taken_back(steps in prop::collection::vec(any_step(), 1..25)) {
        let store = Store::in_memory("Claire Dubois", &[Language::Fr]).unwrap();
        let first = state(&store);
        fill(&store);
        for step in &steps {
            let before = state(&store);
            if take(&store, step).is_err() {
                prop_assert_eq!(state(&store), before, "a refused change leaves nothing");
            }
        }
        let last = state(&store);
        let mut pages = vec![last.clone()];
        while store.undo().unwrap().is_some() {
            pages.push(state(&store));
        }
        prop_assert_eq!(&state(&store), &first);
        // What had been taken back and never redone stands beyond the last page.
        while pages.pop().is_some() {
            if let Some(page) = pages.last() {
                store.redo().unwrap();
                prop_assert_eq!(&state(&store), page);
            }
        }
        prop_assert_eq!(state(&store), last);
    }
}
