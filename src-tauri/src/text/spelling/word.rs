//! Whether one word is spelled right: elided, in a compound, as the British write it; and whether
//! an unknown word with a capital is a slip of the pen rather than a name.
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::{dictionary, plain};
use crate::text::{Language, fold};

const APOSTROPHES: [char; 2] = ['\'', '’'];
const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{2011}'];

/// What a word loses its last letter for, before an apostrophe.
const ELIDED: [&str; 16] = [
    "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu",
    "presqu", "entr",
];

/// How the British end what the dictionary ends as in America.
const BRITISH: [(&str, &str); 15] = [
    ("isa", "iza"),
    ("ise", "ize"),
    ("isi", "izi"),
    ("yse", "yze"),
    ("ysi", "yzi"),
    ("our", "or"),
    ("tre", "ter"),
    ("lle", "le"),
    ("lli", "li"),
    ("llo", "lo"),
    ("ogue", "og"),
    ("ence", "ense"),
    ("mme", "m"),
    ("ae", "e"),
    ("oe", "e"),
];

/// What science and trades put before a word; French writes some with an accent.
const PREFIXES: [&str; 22] = [
    "agro", "bio", "eco", "electro", "ethno", "geo", "hydro", "hyper", "inter", "macro", "meta",
    "micro", "multi", "nano", "neuro", "photo", "pluri", "psycho", "socio", "tele", "thermo",
    "ultra",
];
/// A shorter rest of a word may be there by chance, as in 'économme'.
const REST: usize = 6;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Known,
    /// Only the English dictionary knows it, and the text is French: business has taken it over.
    Borrowed,
    /// Unknown, with a capital, and no slip leads to it from a word.
    Name,
    Unknown,
}

/// What the dictionary of that language says of a word; known where there is none.
pub fn look_up(word: &str, language: Language) -> Verdict {
    let word: String = word.nfc().map(|c| if HYPHENS.contains(&c) { '-' } else { c }).collect();
    let british = |word: &str| language == Language::En && is_british(word);
    if knows(&word, language) || british(&word) || is_prefixed(&word, language) {
        Verdict::Known
    } else if language == Language::Fr && knows(&word, Language::En) {
        Verdict::Borrowed
    } else if word.starts_with(char::is_uppercase) && !is_slip(&word, language) {
        Verdict::Name
    } else {
        Verdict::Unknown
    }
}

fn knows(word: &str, language: Language) -> bool {
    dictionary(language).is_none_or(|dictionary| dictionary.check(word))
}

/// 'microstructural', 'électrochimique': a prefix and a word.
fn is_prefixed(word: &str, language: Language) -> bool {
    PREFIXES.iter().any(|prefix| {
        let length: usize = word.chars().take(prefix.len()).map(char::len_utf8).sum();
        let (first, rest) = word.split_at(length);
        rest.chars().nth(REST - 1).is_some() && fold(first) == *prefix && knows(rest, language)
    })
}

fn is_british(word: &str) -> bool {
    BRITISH.iter().any(|(theirs, ours)| {
        word.contains(theirs) && knows(&word.replacen(theirs, ours, 1), Language::En)
    })
}

/// The words to look up in what is written as one: without what is elided, and part by part where
/// the dictionary does not know the compound. What has a capital inside of it is a name.
pub(super) fn parts(
    text: &str,
    at: Range<usize>,
    mut look_up: impl FnMut(&str) -> Verdict,
) -> Vec<Range<usize>> {
    let token = &text[at.clone()];
    if !token.contains(is_joint) || look_up(token) == Verdict::Known {
        return vec![at];
    }
    let mut parts = Vec::new();
    let mut start = at.start;
    for part in token.split_inclusive(is_joint) {
        let bare = part.trim_end_matches(is_joint);
        let is_elided = part.ends_with(APOSTROPHES)
            && ELIDED.iter().any(|elided| bare.eq_ignore_ascii_case(elided));
        let is_name = start > at.start && bare.starts_with(char::is_uppercase);
        if !is_elided && !is_name && bare.chars().count() > 2 {
            parts.push(start..start + bare.len());
        }
        start += part.len();
    }
    parts
}

pub(super) fn is_joint(c: char) -> bool {
    APOSTROPHES.contains(&c) || HYPHENS.contains(&c)
}

/// Whether one slip away from it there is a word that is not a name: a letter doubled or not, two
/// letters in each other's place, an accent forgotten.
fn is_slip(word: &str, language: Language) -> bool {
    let letters: Vec<char> = plain(word).chars().collect();
    let known = |letters: &[char]| knows(&letters.iter().collect::<String>(), language);
    // Capitals go without their accent as often as not.
    if accented(&letters, 0).iter().any(|right| known(right)) {
        return false;
    }
    (0..letters.len()).any(|at| {
        let accents = accented(&letters, at);
        doubled(&letters, at).iter().chain(&accents).any(|right| known(right))
            || accents.first().is_some_and(|one| {
                (0..at).any(|other| accented(one, other).first().is_some_and(|two| known(two)))
            })
    })
}

fn doubled(letters: &[char], at: usize) -> Vec<Vec<char>> {
    let mut twice = letters.to_vec();
    twice.insert(at, letters[at]);
    let mut found = vec![twice];
    if letters.get(at + 1) == Some(&letters[at]) {
        let mut once = letters.to_vec();
        once.remove(at);
        found.push(once);
    } else if at + 1 < letters.len() {
        let mut swapped = letters.to_vec();
        swapped.swap(at, at + 1);
        found.push(swapped);
    }
    found
}

/// With each accent that the letter can have: acute, grave, circumflex, diaeresis, cedilla.
fn accented(letters: &[char], at: usize) -> Vec<Vec<char>> {
    let accents: &[char] = match letters[at] {
        'e' => &['\u{301}', '\u{300}', '\u{302}'],
        'a' | 'u' => &['\u{300}', '\u{302}'],
        'i' => &['\u{302}', '\u{308}'],
        'o' => &['\u{302}'],
        'c' => &['\u{327}'],
        _ => &[],
    };
    let with = |accent: &char| {
        let mut written = letters.to_vec();
        let composed = [letters[at], *accent].into_iter().nfc().next();
        written[at] = composed.unwrap_or(letters[at]);
        written
    };
    accents.iter().map(with).collect()
}
