//! One place everywhere: a town and its country, region or surroundings are the same place told
//! nearer or farther off; two towns are not.
use super::{
    super::{Outcome, Subject},
    compare,
    lists::{self, Phrase, phrase},
    outcome,
};

/// A place of more words than this is a joke or a sentence.
const NAME: usize = 4;
/// What 'Lyon' and 'lyonnaise' have in common: all of the shorter word but so many letters.
const ENDING: usize = 3;

pub(in super::super) fn place(subject: Subject) -> Option<Outcome> {
    outcome(compare(subject, "finding-coherent-place", "location", is_same))
}

fn is_same(a: &str, b: &str) -> bool {
    let (Some((town, around)), Some((other, other_around))) = (town(a), town(b)) else {
        return true;
    };
    let (whole, other_whole) = (phrase(a), phrase(b));
    if town.iter().any(|word| other_whole.contains(word))
        || other.iter().any(|word| whole.contains(word))
        || town.concat() == other.concat()
    {
        return true;
    }
    let kin = |word: &String| other.iter().any(|other| are_kin(word, other));
    (around || other_around) && town.iter().any(kin)
}

/// The words of the town that a place begins with, and whether its surroundings are meant; none
/// where it names none that can be told from a region.
fn town(text: &str) -> Option<(Phrase, bool)> {
    let text = text.trim();
    let first = text.split([',', '(', '/', '|', '·', '•']).next()?.trim();
    let named = first.chars().next()?.is_uppercase() && !text.contains(|c: char| c.is_numeric());
    let mut words = phrase(first);
    if !named || words.len() > NAME || lists::names_a_region(&words) {
        return None;
    }
    let all = words.len();
    words.retain(|word| !lists::is_around(word));
    let around = words.len() < all;
    (!words.is_empty()).then_some((words, around))
}

fn are_kin(a: &str, b: &str) -> bool {
    let common = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let shorter = a.chars().count().min(b.chars().count());
    common >= shorter.saturating_sub(ENDING).max(3)
}
