//! One name everywhere. A brand, a first name alone or a nickname is a choice; a name that is nearly
//! the same is what keeps two profiles from being taken for one person's.
use unicode_normalization::char::is_combining_mark;

use super::{
    super::{Outcome, Subject},
    compare, lists, outcome,
};

/// A difference of more words than this is a slogan's or a brand's.
const FEW: usize = 2;

pub(in super::super) fn name(subject: Subject) -> Option<Outcome> {
    let whole = |a: &str, b: &str| is_same(&words(a), &words(b)) || is_a_firm(subject, a);
    let first = |a: &str, b: &str| within(&words(a), &words(b)) || within(&words(b), &words(a));
    let last = |a: &str, b: &str| {
        let (mut a, mut b) = (words(a), words(b));
        part(&mut a, &mut b);
        a.is_empty() && b.is_empty()
    };
    let id = "finding-coherent-name";
    let compared = [
        compare(subject, id, "name", whole),
        compare(subject, id, "first_name", first),
        compare(subject, id, "last_name", last),
    ];
    outcome(compared.into_iter().flatten())
}

/// The words of a name, without titles, nor what follows it after a sign.
fn words(text: &str) -> Vec<String> {
    let text = text.trim_start_matches(|c: char| !c.is_alphabetic());
    let of_a_name = |c: char| c.is_alphabetic() || c.is_whitespace() || "-'’.\u{2010}".contains(c);
    let end = text.find(|c: char| !of_a_name(c) && !is_combining_mark(c)).unwrap_or(text.len());
    let dash = text[..end].find(" - ").unwrap_or(end);
    let mut words = lists::phrase(&text[..dash]);
    words.retain(|word| !lists::is_courtesy(word));
    words
}

fn within(a: &[String], b: &[String]) -> bool {
    a.iter().all(|word| b.contains(word))
}

fn is_a_firm(subject: Subject, name: &str) -> bool {
    let name = lists::firm(name);
    let positions = subject.told("experience");
    let firms = positions.filter_map(|entry| subject.entry_text(entry, "organisation"));
    firms
        .map(lists::firm)
        .any(|firm| !firm.is_empty() && (within(&firm, &name) || within(&name, &firm)))
}

/// Whether nobody would take them for two people, or both for one person's.
fn is_same(a: &[String], b: &[String]) -> bool {
    let ([first, .., last], [other_first, .., other_last]) = (a, b) else { return true };
    let alike = first == other_first
        || is_initial(first, other_first)
        || is_initial(other_first, first)
        || last == other_last;
    if !alike {
        return true;
    }
    let (mut a, mut b) = (a.to_vec(), b.to_vec());
    part(&mut a, &mut b);
    let trade = |word: &String| lists::is_of_a_firm(word) || lists::is_trade(word);
    a.len() > FEW || b.len() > FEW || (a.is_empty() && b.is_empty()) || a.iter().any(trade)
}

/// Leaves in each what the other lacks: 'M. Dupont' lacks nothing of 'Marie Dupont', nor
/// 'Marie A. Dupont' of either.
fn part(a: &mut Vec<String>, b: &mut Vec<String>) {
    let common: Vec<String> = a.iter().filter(|word| b.contains(word)).cloned().collect();
    for words in [&mut *a, &mut *b] {
        words.retain(|word| !common.contains(word));
    }
    let initials = |words: &[String]| words.iter().filter_map(|word| word.chars().next()).collect();
    let (of_a, of_b): (String, String) = (initials(a), initials(b));
    if a.concat() == of_b || b.concat() == of_a || a.concat() == b.concat() {
        a.clear();
        b.clear();
    }
    let (of_a, of_b) = (a.clone(), b.clone());
    for (words, others) in [(a, of_b), (b, of_a)] {
        words.retain(|word| {
            let short = word.chars().nth(1).is_none();
            !short && !others.iter().any(|other| is_initial(other, word))
        });
    }
}

fn is_initial(short: &str, word: &str) -> bool {
    short.chars().nth(1).is_none() && word.starts_with(short)
}
