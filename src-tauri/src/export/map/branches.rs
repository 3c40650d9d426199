//! The branches in the order in which the plan was made. A bare one asks its question.
use std::collections::HashSet;

use super::{
    super::page::{capital, open, plan, tidy, time, with},
    Kind, Link, Node, plain,
};
use crate::{
    dossier::Dossier,
    message::Message,
    plan::{ChosenNetwork, Goal, Target},
    texts::Texts,
};

pub(super) fn build(dossier: &Dossier, texts: &Texts) -> Vec<Node> {
    let written = &dossier.plan;
    let goals = Numbered::new("goal", written.goals.iter().filter(|it| !it.is_empty()), |it| it.id);
    let targets =
        Numbered::new("target", written.targets.iter().filter(|it| !it.is_empty()), |it| it.id);
    let goal_nodes = goals.all.iter().zip(1..);
    let goal_nodes = goal_nodes.map(|((id, goal), number)| goal_node(id, goal, number, texts));
    let target_nodes = targets.all.iter().zip(1..);
    let target_nodes =
        target_nodes.map(|((id, it), number)| target_node(id, it, number, &goals, texts));
    let network_nodes = Numbered::new("network", written.chosen.iter(), |_| 0).all;
    let network_nodes = network_nodes.into_iter().map(|(_, it)| {
        let id = format!("network-{}", it.network);
        network_node(&id, it, &targets, dossier, texts)
    });
    let branches = [
        branch("purposes", purposes(dossier, texts), texts),
        branch("goals", goal_nodes.collect(), texts),
        branch("targets", target_nodes.collect(), texts),
        branch("networks", network_nodes.collect(), texts),
        branch("time", moments(dossier, texts), texts),
        branch("commitments", commitments(dossier), texts),
    ];
    let mut seen = HashSet::new();
    branches.into_iter().map(|branch| tidied(branch, &mut seen)).collect()
}

/// The lines of a plan under ids that stay as long as the lines do.
struct Numbered<'a, T> {
    all: Vec<(String, &'a T)>,
    stored: Vec<i32>,
}

impl<'a, T> Numbered<'a, T> {
    fn new(kind: &str, items: impl Iterator<Item = &'a T>, id: impl Fn(&T) -> i32) -> Self {
        let items = items.zip(1..).map(|(item, number)| match id(item) {
            0 => (format!("{kind}-new-{number}"), item),
            id => (format!("{kind}-{id}"), item),
        });
        let all: Vec<_> = items.collect();
        Self { stored: all.iter().map(|(_, item)| id(item)).collect(), all }
    }

    /// Those that `ids` name, with their numbers.
    fn named(&self, ids: &[i32]) -> Vec<(usize, &(String, &'a T))> {
        let named = (1..).zip(&self.all).zip(&self.stored);
        let named = named.filter(|(_, id)| **id != 0 && ids.contains(id));
        named.map(|(item, _)| item).collect()
    }
}

/// No two ids alike, no character that a format refuses.
fn tidied(mut node: Node, seen: &mut HashSet<String>) -> Node {
    while !seen.insert(node.id.clone()) {
        node.id.push_str("-again");
    }
    node.text = plain(&node.text);
    for link in &mut node.links {
        link.text = plain(&link.text);
    }
    node.children = node.children.into_iter().map(|child| tidied(child, seen)).collect();
    node
}

fn branch(id: &str, twigs: Vec<Node>, texts: &Texts) -> Node {
    let mut branch = Node::new(Kind::Branch, id, texts.word(&format!("export-{id}")));
    branch.children = twigs;
    if branch.children.is_empty() {
        let question = texts.word(&format!("export-{id}-ask"));
        branch.children.push(Node::new(Kind::Question, format!("{id}-ask"), question));
    }
    branch
}

fn twig(id: &str, text: String) -> Node {
    Node::new(Kind::Twig, id, text)
}

fn purposes(dossier: &Dossier, texts: &Texts) -> Vec<Node> {
    let purposes = dossier.plan.purposes.iter().map(|purpose| {
        let id = format!("purpose-{}", purpose.id());
        let text = capital(&texts.word(&id));
        twig(&id, text)
    });
    purposes.collect()
}

fn goal_node(id: &str, goal: &Goal, number: usize, texts: &Texts) -> Node {
    let date = if goal.due().is_some() { texts.date(&goal.date) } else { goal.date.clone() };
    let measure = labelled("export-map-measure", open(&goal.measure), texts);
    let due = labelled("export-map-due", tidy(&date), texts);
    let mut node = first([open(&goal.statement), measure, due], id);
    node.number = Some(number);
    node
}

fn target_node(
    id: &str,
    target: &Target,
    number: usize,
    goals: &Numbered<Goal>,
    texts: &Texts,
) -> Node {
    let who = [&target.who, &target.role, &target.sector, &target.place].map(|text| open(text));
    let who: Vec<_> = who.into_iter().filter(|text| !text.is_empty()).collect();
    let need = open(&target.need);
    let need = match need.as_str() {
        "" => String::new(),
        _ => texts.say(&Message::new("export-target-need").text("need", need)),
    };
    let words = plan::words_searched(target, texts);
    let mut node = first([who.join(", "), need, words], id);
    node.number = Some(number);
    let served = goals.named(&target.goals);
    node.linked = numbers("export-map-goals", served.iter().map(|(number, _)| *number), texts);
    let served = served.into_iter().map(|(_, (to, goal))| Link {
        to: to.clone(),
        text: labelled("export-map-goal", open(goal.name()), texts),
    });
    node.links = served.collect();
    node
}

fn network_node(
    id: &str,
    chosen: &ChosenNetwork,
    targets: &Numbered<Target>,
    dossier: &Dossier,
    texts: &Texts,
) -> Node {
    let minutes = match chosen.minutes {
        0 => String::new(),
        minutes => plan::weekly(minutes, texts),
    };
    let name = plan::network_name(chosen, dossier, texts);
    let mut node = first([name, capital(&open(&chosen.role)), minutes], id);
    let met = targets.named(&chosen.targets);
    node.linked = numbers("export-map-targets", met.iter().map(|(number, _)| *number), texts);
    let met = met.into_iter().map(|(_, (to, target))| Link {
        to: to.clone(),
        text: labelled("export-map-target", open(target.name()), texts),
    });
    node.links = met.collect();
    node
}

fn moments(dossier: &Dossier, texts: &Texts) -> Vec<Node> {
    let rhythm = &dossier.plan.rhythm;
    let week = rhythm.minutes_per_week.filter(|minutes| *minutes > 0);
    let week = week.map(|minutes| twig("week", plan::weekly(minutes, texts)));
    let slots = Numbered::new("slot", rhythm.slots.iter(), |slot| slot.id).all;
    let slots = slots.into_iter().map(|(id, slot)| {
        let text = with(texts, "export-slot-for", time::slot(slot, texts), open(&slot.what));
        twig(&id, text)
    });
    week.into_iter().chain(slots).collect()
}

fn commitments(dossier: &Dossier) -> Vec<Node> {
    let all = Numbered::new("commitment", dossier.plan.commitments.iter(), |it| it.id).all;
    let all = all.into_iter().map(|(id, it)| twig(&id, tidy(&it.text)));
    all.filter(|node| !node.text.is_empty()).collect()
}

/// The first text that is written, the others as its details.
fn first(texts: [String; 3], id: &str) -> Node {
    let mut texts = texts.into_iter().filter(|text| !text.is_empty());
    twig(id, texts.next().unwrap_or_default()).detailed(texts)
}

fn labelled(id: &str, text: String, texts: &Texts) -> String {
    if text.is_empty() { text } else { texts.say(&Message::new(id).text("text", text)) }
}

/// 'Objectifs 1, 3'.
fn numbers(id: &str, numbers: impl Iterator<Item = usize>, texts: &Texts) -> String {
    let all: Vec<_> = numbers.map(|number| number.to_string()).collect();
    if all.is_empty() {
        return String::new();
    }
    let count = all.len();
    texts.say(&Message::new(id).text("numbers", all.join(", ")).number("count", count))
}
