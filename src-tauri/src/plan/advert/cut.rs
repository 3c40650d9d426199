//! Lines cut into phrases: words that stand together and say something, without those of grammar and
//! those that every advert says. A phrase ends at a sign, at a name and at what is passed over.
use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

use super::{
    lists::LookedUp,
    sections::{Line, Part},
};
use crate::text::{Language, fold, stem, words};

/// Words that follow one another in a line; those at both ends say something.
pub(super) struct Phrase<'a> {
    pub part: Part,
    pub words: Vec<Word<'a>>,
    /// The line, for its words as they are written.
    pub line: &'a str,
}

#[derive(Clone)]
pub(super) struct Word<'a> {
    pub text: &'a str,
    pub start: usize,
    pub known: Rc<Known>,
    /// It begins a sentence: its capital says nothing.
    pub opens: bool,
    /// Nothing but a space or a hyphen stands between the word before and this one.
    joined: bool,
    /// A hyphen ties it to a word that says something: 'as' in 'docs-as-code', 'back' in 'back-end'.
    tied: bool,
}

/// What is known of a word wherever it stands.
pub(super) struct Known {
    pub folded: String,
    pub stem: String,
    pub kind: Kind,
    pub weak: bool,
    /// 'CRM', 'HubSpot', 'B2B', 'C++': written as no common word is.
    pub technical: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Says,
    /// Of grammar, and it may stand inside a phrase.
    Link,
    Number,
    Passed,
}

impl Word<'_> {
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Not only a link between two others.
    pub(super) fn says(&self) -> bool {
        self.tied || matches!(self.known.kind, Kind::Says | Kind::Number)
    }

    pub(super) fn is_capital(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }
}

pub(super) fn phrases<'a>(
    lines: &'a [Line],
    lists: &LookedUp,
    language: Language,
) -> Vec<Phrase<'a>> {
    let mut known = HashMap::new();
    let cut: Vec<Vec<Word>> =
        lines.iter().map(|line| cut(&line.text, lists, language, &mut known)).collect();
    let names: HashSet<String> =
        lines.iter().zip(&cut).flat_map(|(line, words)| names(words, line.part, lists)).collect();
    let mut phrases = Vec::new();
    for (line, words) in lines.iter().zip(&cut) {
        let passed = passed_over(words, lists);
        let mut phrase: Vec<Word> = Vec::new();
        for (word, passed) in words.iter().zip(passed) {
            let known = &word.known;
            let is_name = word.is_capital() && !known.technical && names.contains(&known.folded);
            let out = passed || is_name || known.kind == Kind::Passed && !word.tied;
            let number_alone = known.kind == Kind::Number
                && !(word.text.chars().all(char::is_numeric)
                    && phrase.last().is_some_and(|word| word.is_capital() && !word.opens));
            if !word.joined || out || number_alone {
                end(&mut phrase, line, &mut phrases);
            }
            let may_begin = !phrase.is_empty() || known.kind == Kind::Says || word.tied;
            if !out && !number_alone && may_begin {
                phrase.push(word.clone());
            }
        }
        end(&mut phrase, line, &mut phrases);
    }
    phrases
}

fn end<'a>(phrase: &mut Vec<Word<'a>>, line: &'a Line, phrases: &mut Vec<Phrase<'a>>) {
    while phrase.last().is_some_and(|word| !word.says()) {
        phrase.pop();
    }
    let words = std::mem::take(phrase);
    if !words.is_empty() {
        phrases.push(Phrase { part: line.part, words, line: &line.text });
    }
}

fn cut<'a>(
    line: &'a str,
    lists: &LookedUp,
    language: Language,
    known: &mut HashMap<String, Rc<Known>>,
) -> Vec<Word<'a>> {
    let loud = line.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
    let mut cut: Vec<Word> = Vec::new();
    let mut last = 0;
    for word in words(line) {
        // A mark upon a '#' is a word to Unicode.
        if word.start < last {
            continue;
        }
        let signs = line[word.end()..].chars().take_while(|c| "+#".contains(*c)).count();
        // 'C++', but not 'Bac+5'.
        let figure = line[word.end() + signs..].starts_with(|c: char| c.is_numeric());
        let tail = if figure { 0 } else { signs };
        let text = &line[word.start..word.end() + tail];
        let gap = &line[last..word.start];
        let opens = cut.is_empty() || gap.contains(['.', '!', '?', ':', '•', '\t']);
        let joined =
            !cut.is_empty() && is_joined(cut.last().map_or("", |word| word.text), gap, text);
        last = word.start + text.len();
        if is_address(line, word.start, last) {
            continue;
        }
        // 'L’équipe' begins with an article, whatever its size.
        let elided = line[last..].starts_with(['\'', '’']);
        let shape = if elided { text.to_lowercase() } else { text.to_owned() };
        let make = |shape: &str| Rc::new(Known::of(shape, loud, lists, language));
        let entry = if loud { make(&shape) } else { known_by(known, shape, make) };
        cut.push(Word { text, start: word.start, known: entry, opens, joined, tied: false });
    }
    tie(line, &mut cut);
    cut
}

fn tie(line: &str, words: &mut [Word]) {
    for at in 1..words.len() {
        if &line[words[at - 1].end()..words[at].start] == "-" {
            let says = |word: &Word| word.known.kind == Kind::Says;
            let [before, after] = [says(&words[at - 1]), says(&words[at])];
            words[at - 1].tied |= after;
            words[at].tied |= before;
        }
    }
}

fn is_joined(before: &str, gap: &str, word: &str) -> bool {
    let short = |word: &str| word.len() <= 3 || word.chars().all(|c| c.is_uppercase());
    match gap {
        "'" | "’" | "-" | "\u{2011}" => true,
        "/" | "&" | "." => short(before) && short(word),
        gap => !gap.is_empty() && gap.chars().all(char::is_whitespace) && !gap.contains('\t'),
    }
}

fn known_by(
    known: &mut HashMap<String, Rc<Known>>,
    shape: String,
    make: impl FnOnce(&str) -> Rc<Known>,
) -> Rc<Known> {
    if let Some(entry) = known.get(&shape) {
        return Rc::clone(entry);
    }
    let entry = make(&shape);
    known.insert(shape, Rc::clone(&entry));
    entry
}

/// Inside an e-mail or the address of a page.
fn is_address(line: &str, start: usize, end: usize) -> bool {
    let from = line[..start].rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let to = line[end..].find(char::is_whitespace).map_or(line.len(), |at| end + at);
    let whole = line.get(from..to).unwrap_or_default();
    whole.contains('@') || whole.contains("://") || whole.starts_with("www.")
}

impl Known {
    fn of(text: &str, loud: bool, lists: &LookedUp, language: Language) -> Self {
        let folded = fold(text);
        let stem = stem(text, language);
        let technical = !loud && is_technical(text);
        let number = text.starts_with(|c: char| c.is_numeric()) && !technical;
        let worn = lists.worn.contains(&folded) || lists.worn_stems.contains(&stem);
        // 'R' is a language and half of 'R&D'; 'l' is not, nor are 'A' and 'I', which open sentences.
        let letter = text.chars().count() == 1;
        let big = letter
            && !loud
            && text.chars().all(|c| c.is_ascii_uppercase() && !"AEIOUY".contains(c));
        let grammar = !big && (letter || lists.grammar.contains(&folded) && !technical);
        let kind = if lists.links.contains(&folded) && !big {
            Kind::Link
        } else if grammar || worn && !technical {
            Kind::Passed
        } else if number {
            Kind::Number
        } else {
            Kind::Says
        };
        let weak = lists.weak.contains(&stem);
        Self { folded, stem, kind, weak, technical }
    }
}

fn is_technical(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    let digits = text.chars().any(char::is_numeric);
    let inner = text.chars().skip(1).any(char::is_uppercase);
    let short = text.chars().count() <= 8;
    letters > 0 && capitals > 0 && digits && short
        || inner && capitals < letters
        || capitals == letters && (2..=6).contains(&letters)
        || letters > 0 && text.ends_with(['+', '#'])
        || text.trim_end_matches(char::is_alphabetic).ends_with('.') && letters > 3
}

/// Which of the words belong to a phrase that is passed over.
fn passed_over(words: &[Word], lists: &LookedUp) -> Vec<bool> {
    let mut passed = vec![false; words.len()];
    if opens_with_verb(words, lists) {
        passed[0] = true;
    }
    for at in 0..words.len() {
        for phrase in lists.plain.get(&words[at].known.stem).into_iter().flatten() {
            let there = words.get(at..at + phrase.len()).unwrap_or_default();
            if !there.is_empty() && there.iter().map(|word| &word.known.stem).eq(phrase) {
                passed[at..at + phrase.len()].fill(true);
                break;
            }
        }
    }
    passed
}

/// Whether the line opens with a verb: 'Mesurer les résultats'.
fn opens_with_verb(words: &[Word], lists: &LookedUp) -> bool {
    let [verb, next, ..] = words else { return false };
    let ends = lists.verbs.iter().any(|ending| verb.known.folded.ends_with(ending));
    ends && next.joined && lists.articles.contains(&next.known.folded)
}

/// The names of employers and places among the words.
fn names(words: &[Word], part: Part, lists: &LookedUp) -> Vec<String> {
    let is_name =
        |word: &Word| word.is_capital() && !word.known.technical && word.known.kind == Kind::Says;
    let two = |at: usize| format!("{} {}", words[at].known.folded, words[at + 1].known.folded);
    let mut found = Vec::new();
    for at in 0..words.len() {
        let word = &words[at];
        if !is_name(word) {
            continue;
        }
        let led = at > 0 && word.joined && !word.opens && {
            let one = lists.before_names.contains(&words[at - 1].known.folded);
            one || at > 1 && lists.before_names.contains(&two(at - 2))
        };
        let followed = part == Part::Rest
            && words.get(at + 1).is_some_and(|next| {
                let pair = at + 2 < words.len() && lists.after_names.contains(&two(at + 1));
                next.joined && (pair || lists.after_names.contains(&next.known.folded))
            });
        if led || followed {
            let more = words[at..].iter().enumerate();
            let name = more.take_while(|(n, word)| *n == 0 || word.joined && is_name(word));
            found.extend(name.map(|(_, word)| word.known.folded.clone()));
        }
    }
    found
}
