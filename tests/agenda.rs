//! What is to be done and when, told by a dossier on a fixed day, a Sunday.
use jiff::{ToSpan, civil::date};
use paperfirst_core::{
    agenda::{Event, EventKind, agenda},
    dossier::Dossier,
    plan::{Question, Slot},
    profile::{Publication, Readiness},
    text::Language,
    texts::Texts,
};
use proptest::prelude::*;

use crate::support::{TODAY, dossier};

/// Something of every kind.
pub(crate) fn busy() -> Dossier {
    let mut dossier = dossier("Claire Delmas", Language::Fr)
        .on("linkedin")
        .on("cci")
        .goal("Accompagner des commerces indépendants", "4 missions", "juin 2027")
        .goal("Animer deux ateliers", "", "2027")
        .goal("", "3 recommandations", "15/03/2027")
        .goal("Un jour, écrire un livre", "", "un jour")
        .told();
    dossier.plan.rhythm.slots = vec![slot(1, 1, 540, 45, "répondre"), slot(2, 7, 1410, 60, " ")];
    dossier.plan.questions = vec![
        question(1, "Qui connaît une comptable à Bordeaux ?\nMerci.", "linkedin", "2026-12-01"),
        question(2, "Quel jour pour l’atelier ?", "", "2027-01-01"),
        question(3, "Sans jour", "cci", "bientôt"),
        question(4, " ", "cci", "2026-12-01"),
    ];
    dossier.publications = vec![published(date(2026, 8, 1))];
    dossier
}

fn slot(id: i32, day: u8, start: u32, length: u32, what: &str) -> Slot {
    Slot { id, day, start, length, what: what.to_owned() }
}

fn question(id: i32, text: &str, network: &str, date: &str) -> Question {
    Question { id, text: text.into(), network: network.into(), date: date.into(), start: 510 }
}

/// With nothing in it.
fn published(day: jiff::civil::Date) -> Publication {
    Publication {
        id: 1,
        network: "linkedin".to_owned(),
        language: Language::Fr,
        day,
        readiness: Readiness::Ready,
        score: None,
        texts: Vec::new(),
    }
}

fn told(dossier: &Dossier, language: Language) -> String {
    let texts = Texts::new(language);
    let line = |event: Event| {
        let moment = event.moment.map(|it| format!(" at {} for {}", it.start, it.length));
        let every = event.every.map(|weeks| format!(", every {weeks} weeks"));
        let place = event.place.map(|place| format!(", on {}", texts.arg(&place)));
        let note = event.note.map(|note| format!("\n  {}", texts.say(&note).replace('\n', "\n  ")));
        let parts = [moment, every, place, Some(format!("\n  {}", texts.say(&event.title))), note];
        let parts: String = parts.into_iter().flatten().collect();
        format!("{}: {}{parts}", event.id, event.day)
    };
    agenda(dossier).into_iter().map(line).collect::<Vec<_>>().join("\n")
}

fn of(kind: EventKind, dossier: &Dossier) -> Vec<Event> {
    agenda(dossier).into_iter().filter(|event| event.kind == kind).collect()
}

#[test]
fn in_french() {
    insta::assert_snapshot!(told(&busy(), Language::Fr));
}

#[test]
fn in_english() {
    insta::assert_snapshot!(told(&busy(), Language::En));
}

#[test]
fn another_day_tells_the_same_things_under_the_same_names() {
    let mut later = busy();
    let ids = |dossier: &Dossier| -> Vec<String> {
        agenda(dossier).into_iter().map(|event| event.id).collect()
    };
    let (now, first) = (ids(&later), reviews(&later));
    later.today = TODAY.saturating_add(10.days());
    assert_eq!(ids(&later), now);
    assert_eq!(reviews(&later), first[1..]);
    later.today = TODAY.saturating_add(40.days());
    assert_eq!(reviews(&later), first[2..]);
}

fn reviews(dossier: &Dossier) -> Vec<jiff::civil::Date> {
    let all = of(EventKind::Review, dossier);
    let [review] = &all[..] else { panic!("there is one") };
    let days: Vec<_> = review.days(dossier.today, date(2027, 12, 31)).collect();
    assert!(days.iter().all(|day| day.weekday() == jiff::civil::Weekday::Monday));
    assert!(days.windows(2).all(|two| (two[1] - two[0]).get_days() == 28));
    days
}

#[test]
fn a_slot_begins_with_the_next_such_day() {
    let mut dossier = busy();
    dossier.plan.rhythm.slots = (1..=7).map(|day| slot(day.into(), day, 540, 30, "")).collect();
    for offset in 0..7 {
        dossier.today = TODAY.saturating_add(offset.days());
        let slots = of(EventKind::Slot, &dossier);
        for (event, slot) in slots.iter().zip(&dossier.plan.rhythm.slots) {
            assert_eq!(event.day.weekday().to_monday_one_offset(), slot.day as i8);
            assert!((0..7).contains(&(event.day - dossier.today).get_days()));
        }
    }
}

#[test]
fn a_profile_is_published_again_when_it_is_old_or_says_something_else() {
    let mut dossier = busy();
    let day = |dossier: &Dossier| of(EventKind::Republish, dossier)[0].day;
    let tomorrow = TODAY.saturating_add(1.day());
    assert_eq!(day(&dossier), date(2027, 1, 29));
    dossier.publications = vec![published(date(2025, 8, 1))];
    assert_eq!(day(&dossier), tomorrow);
    dossier.publications = vec![published(TODAY)];
    assert_eq!(day(&dossier), date(2027, 5, 22));
    let written = crate::support::dossier("", Language::Fr).base("headline", "Boulangère").told();
    dossier.profile = written.profile;
    assert_eq!(day(&dossier), tomorrow);
    dossier.publications.clear();
    assert!(of(EventKind::Republish, &dossier).is_empty());
}

proptest! {
    #[test]
    fn any_figures_make_an_agenda(
        day in 0_u8..10, start: u32, length: u32, text in "\\PC{0,20}", when in "[0-9/-]{0,10}",
    ) {
        let mut dossier = busy();
        dossier.plan.rhythm.slots = vec![slot(1, day, start, length, &text)];
        dossier.plan.goals[0].date.clone_from(&when);
        dossier.plan.questions = vec![Question { start, ..question(1, &text, &text, &when) }];
        for event in agenda(&dossier) {
            prop_assert!(event.moment.is_none_or(|moment| moment.start < 1440));
        }
    }
}
