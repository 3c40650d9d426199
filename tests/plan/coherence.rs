use std::{borrow::Cow, fmt::Write};

use paperfirst_core::{
    networks::{self, Kind, Network},
    plan::{CommitmentKind, Plan, PlanFinding, Step, findings},
    texts::Texts,
};
use proptest::prelude::*;

use super::people::{
    baker, chosen, commitment, consultant, english, french, goal, job_seeker, own, rhythm, said,
    target,
};

/// Own networks of these plans are online and take 20 minutes, except `own-9`, met in person.
fn found(plan: &Plan) -> Vec<PlanFinding> {
    let network = |id: &str| -> Option<Cow<'static, Network>> {
        match id {
            "own-9" => Some(own(id, Kind::InPerson, 20)),
            id if id.starts_with("own-") => Some(own(id, Kind::Online, 20)),
            id => networks::find(id).map(Cow::Borrowed),
        }
    };
    let chosen: Vec<_> = plan.chosen.iter().filter_map(|it| network(&it.network)).collect();
    findings(plan, &chosen)
}

fn keys(plan: &Plan) -> Vec<String> {
    found(plan).into_iter().map(|finding| finding.key).collect()
}

fn page(plan: &Plan, texts: &Texts) -> String {
    let mut page = String::new();
    for it in found(plan) {
        let [title, why, fix, source] =
            [&it.title, &it.why, &it.fix, &it.source.what].map(|message| said(texts, message));
        let date = texts.date(&it.source.date);
        writeln!(page, "{:?}: {title} [{}]\n    {why}\n    {fix}", it.step, it.key)
            .expect("a string");
        writeln!(page, "    {source} ({date})").expect("a string");
    }
    page
}

/// A consultant's plan in which nearly nothing holds together.
fn scattered() -> Plan {
    let mut plan = consultant();
    plan.goals[0].measure.clear();
    plan.goals[1].date = "bientôt".to_owned();
    plan.targets[1].goals.clear();
    plan.targets[0].goals = vec![1, 3];
    plan.chosen = vec![
        chosen("linkedin", "Me faire connaître", 45, &[2]),
        chosen("instagram", "me  faire CONNAITRE", 60, &[]),
        chosen("x", "veille", 30, &[]),
        chosen("malt", " ", 20, &[]),
        chosen("viadeo", "retrouver d’anciens clients", 10, &[]),
    ];
    plan.rhythm = rhythm(30);
    plan.commitments = vec![commitment(CommitmentKind::Contact, "Un mot personnel à chaque fois")];
    plan
}

#[test]
fn a_scattered_plan_in_french() {
    insta::assert_snapshot!(page(&scattered(), &french()));
}

#[test]
fn a_scattered_plan_in_english() {
    insta::assert_snapshot!(page(&scattered(), &english()));
}

#[test]
fn a_plan_that_holds_together_is_left_alone() {
    assert_eq!(keys(&consultant()), [""; 0]);
}

#[test]
fn an_empty_plan_is_asked_one_question() {
    assert_eq!(keys(&Plan::default()), ["no-purpose"]);
}

#[test]
fn one_question_for_each_step_not_begun_and_none_ahead() {
    assert_eq!(keys(&job_seeker()), ["no-network", "no-giving"]);
    let goals = Plan { goals: baker().goals, ..Plan::default() };
    assert_eq!(keys(&goals), ["no-purpose", "no-target"]);
    let untimed = Plan { rhythm: Default::default(), ..consultant() };
    assert_eq!(keys(&untimed), ["no-time"]);
    let ungiving = Plan { commitments: Vec::new(), ..consultant() };
    assert_eq!(keys(&ungiving), ["no-giving"]);
    let blank =
        Plan { goals: vec![goal(1, " ", "", "")], purposes: baker().purposes, ..Plan::default() };
    assert_eq!(keys(&blank), ["no-goal"]);
}

#[test]
fn a_goal_has_a_measure_a_date_and_somebody() {
    let mut plan = consultant();
    plan.goals.push(goal(4, "Être connue des boutiques du centre", " ", "un jour"));
    assert_eq!(keys(&plan), ["goal-measure-4", "goal-date-4", "goal-target-4"]);
    plan.goals[3] = goal(4, "Être connue", "10 appels", "2027");
    plan.targets[0].goals.push(4);
    assert_eq!(keys(&plan), [""; 0]);
}

#[test]
fn a_target_is_met_somewhere() {
    let mut plan = consultant();
    plan.targets.push(target(3, "Élus de quartier", "", &[]));
    assert_eq!(keys(&plan), ["target-network-3"]);
    plan.chosen[0].targets.push(3);
    assert_eq!(keys(&plan), [""; 0]);
}

#[test]
fn a_network_has_a_role_and_its_own() {
    let mut plan = consultant();
    plan.chosen[0].role = "\t".to_owned();
    assert_eq!(keys(&plan), ["network-role-cci"]);
    plan.chosen[0].role = "ME FAIRE CONNAITRE".to_owned();
    assert_eq!(keys(&plan), ["role-twice-linkedin"]);
    plan.chosen[0].role = "me faire connaître des élus".to_owned();
    assert_eq!(keys(&plan), [""; 0]);
}

#[test]
fn a_closed_network_says_what_became_of_it() {
    let mut plan = consultant();
    plan.chosen.push(chosen("viadeo", "", 0, &[]));
    let found = found(&plan);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].key, "network-closed-viadeo");
    assert!(!said(&french(), &found[0].why).is_empty());
}

#[test]
fn the_week_carries_the_networks() {
    let mut plan = consultant();
    plan.rhythm = rhythm(50);
    let over = found(&plan);
    assert_eq!(over.len(), 1);
    assert_eq!(over[0].key, "over-time");
    assert_eq!(over[0].step, Step::Networks);
    plan.rhythm = rhythm(40);
    assert_eq!(keys(&plan), ["over-time", "short-time"]);
    plan.rhythm = rhythm(0);
    assert_eq!(keys(&plan), ["over-time", "short-time"]);
    plan.chosen = vec![chosen("own-9", "rencontrer", 20, &[1, 2])];
    plan.rhythm = rhythm(44);
    assert_eq!(keys(&plan), ["short-time"]);
    plan.rhythm = rhythm(45);
    assert_eq!(keys(&plan), [""; 0]);
}

#[test]
fn three_networks_online_and_one_in_real_life() {
    let mut plan = consultant();
    plan.rhythm = rhythm(300);
    plan.chosen = vec![
        chosen("own-1", "vendre", 20, &[1, 2]),
        chosen("own-2", "apprendre", 20, &[]),
        chosen("own-3", "partager", 20, &[]),
    ];
    assert_eq!(keys(&plan), ["no-real-life"]);
    plan.chosen.push(chosen("own-9", "rencontrer", 20, &[]));
    assert_eq!(keys(&plan), [""; 0]);
    plan.chosen.push(chosen("own-4", "recruter", 20, &[]));
    assert_eq!(keys(&plan), ["online-many"]);
}

#[test]
fn commitments_give_something() {
    let mut plan = consultant();
    plan.commitments.remove(0);
    assert_eq!(keys(&plan), ["no-giving"]);
    plan.commitments.push(commitment(CommitmentKind::Give, " "));
    assert_eq!(keys(&plan), ["no-giving"]);
    plan.commitments.push(commitment(CommitmentKind::Give, "Répondre à une question"));
    assert_eq!(keys(&plan), [""; 0]);
}

#[test]
fn every_idea_of_the_method_has_its_source_in_words() {
    for texts in [french(), english()] {
        for idea in 1..=30 {
            let source = paperfirst_core::message::Source::method(idea);
            assert!(said(&texts, &source.what).len() > 20);
        }
    }
}

proptest! {
    #[test]
    fn whatever_is_written(
        words in any::<[String; 6]>(),
        budget in any::<Option<u32>>(),
        ids in any::<[i32; 3]>(),
    ) {
        let mut plan = scattered();
        let [statement, measure, date, who, role, gift] = words;
        plan.goals.push(goal(ids[0], &statement, &measure, &date));
        plan.targets.push(target(ids[1], &who, &measure, &ids));
        plan.chosen.push(chosen("own-1", &role, u32::MAX, &ids));
        plan.chosen.push(chosen(&who, &role, u32::MAX, &ids));
        plan.commitments.push(commitment(CommitmentKind::Give, &gift));
        plan.rhythm.minutes_per_week = budget;
        let texts = french();
        for it in found(&plan) {
            for message in [&it.title, &it.why, &it.fix, &it.source.what] {
                prop_assert!(texts.has(&message.id), "{}", message.id);
                texts.say(message);
            }
        }
    }
}
