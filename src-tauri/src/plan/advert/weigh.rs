//! Which phrases matter: how often they are said, where, and how they are written. The forms of a
//! word count as one, shown as it is written most often.
use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

use super::{
    AT_MOST, AdvertWord,
    cut::{Kind, Phrase, Word},
    lists::LookedUp,
    sections::Part,
};

/// Words that say something, in one phrase.
const LONGEST: usize = 3;

/// One or several words that may matter.
#[derive(Default)]
struct Candidate {
    /// As it is written, and how often.
    forms: Vec<(String, u32)>,
    times: u32,
    /// As a phrase of its own, not as a part of a longer one.
    alone: u32,
    weight: f64,
    /// When it came first.
    first: usize,
    /// Words that say something.
    length: usize,
    technical: bool,
    capital: bool,
    weak: bool,
}

pub(super) fn choose(phrases: &[Phrase], lists: &LookedUp) -> Vec<AdvertWord> {
    let mut all: HashMap<String, Candidate> = HashMap::new();
    for phrase in phrases {
        for piece in pieces(&phrase.words) {
            collect(phrase, &piece, &mut all);
        }
    }
    // Without lists every word of grammar is there: only what is said again can be trusted.
    let trusted = !lists.grammar.is_empty();
    all.retain(|_, candidate| candidate.stands(trusted));
    let better = said_better(&all);
    let mut chosen: Vec<&Candidate> =
        all.iter().filter(|(key, _)| !better.contains(key.as_str())).map(|(_, it)| it).collect();
    chosen.sort_by(|a, b| b.score().total_cmp(&a.score()).then(a.first.cmp(&b.first)));
    let words = chosen.into_iter().take(AT_MOST);
    words.map(|it| AdvertWord { text: it.form().to_owned(), times: it.times }).collect()
}

impl Candidate {
    fn stands(&self, trusted: bool) -> bool {
        let common = self.length == 1 && !self.technical && !self.capital;
        if !trusted {
            return self.technical || self.times > 1 && self.form().chars().count() > 3;
        }
        // Said once, and not where an advert says what it seeks.
        let in_passing = common && self.weight <= Part::Rest.weight();
        !self.weak && !in_passing && (self.alone > 0 || self.times > 1 || self.technical)
    }

    fn score(&self) -> f64 {
        let shape = match (self.technical, self.capital) {
            (true, _) => 1.5,
            (_, true) => 1.3,
            _ => 1.0,
        };
        let length = [1.0, 1.35, 1.25][self.length.clamp(1, LONGEST) - 1];
        self.weight.powf(0.8) * shape * length
    }

    /// As it is written most often; of several, with the fewest capitals.
    fn form(&self) -> &str {
        let capitals = |form: &str| form.chars().filter(|c| c.is_uppercase()).count();
        let best = self.forms.iter().min_by_key(|(form, times)| (Reverse(*times), capitals(form)));
        best.map_or("", |(form, _)| form)
    }
}

/// Those that another one says as often and better: a word only ever said inside one phrase, a
/// phrase that only stands around a tool's name.
fn said_better(all: &HashMap<String, Candidate>) -> HashSet<&str> {
    let mut better = HashSet::new();
    let longer = || all.iter().filter(|(_, it)| it.length > 1);
    for (key, phrase) in longer() {
        let around = |part: &Candidate| part.technical && part.times >= phrase.times;
        if !phrase.capital && phrase.alone < 2 && parts(key, all).any(|(_, part)| around(part)) {
            better.insert(key.as_str());
        }
    }
    let around = better.clone();
    for (key, phrase) in longer().filter(|(key, _)| !around.contains(key.as_str())) {
        let inside = parts(key, all).filter(|(_, part)| part.times == phrase.times);
        better.extend(inside.map(|(part, _)| part));
    }
    better.extend(common_parts(all));
    better
}

/// Words that only two phrases say: 'social' of 'droit social' and 'déclarations sociales'. What
/// more phrases share is what the advert is about.
fn common_parts(all: &HashMap<String, Candidate>) -> Vec<&str> {
    let mut said: HashMap<&str, (u32, usize)> = HashMap::new();
    for (key, phrase) in all.iter().filter(|(_, it)| it.length > 1 && it.alone > 0) {
        for (part, _) in parts(key, all) {
            let (times, phrases) = said.entry(part).or_default();
            *times += phrase.times;
            *phrases += 1;
        }
    }
    let only = said.into_iter().filter(|(part, (times, phrases))| {
        let word = &all[*part];
        word.length == 1
            && !word.technical
            && word.alone == 0
            && *phrases <= 2
            && *times >= word.times
    });
    only.map(|(part, _)| part).collect()
}

/// The candidates that are a part of this one.
fn parts<'k>(
    key: &str,
    all: &'k HashMap<String, Candidate>,
) -> impl Iterator<Item = (&'k str, &'k Candidate)> {
    let words: Vec<&str> = key.split(' ').collect();
    let ranges = (0..words.len()).flat_map(|from| (from + 1..=words.len()).map(move |to| from..to));
    let shorter: Vec<String> = ranges
        .filter(|range| range.len() < words.len())
        .map(|range| words[range].join(" "))
        .collect();
    shorter.into_iter().filter_map(|part| all.get_key_value(&part)).map(|(k, it)| (k.as_str(), it))
}

/// A stretch of a phrase, and whether nothing of the phrase is left out beside it.
struct Piece<'p, 'a> {
    words: &'p [Word<'a>],
    whole: bool,
}

/// Every stretch of a phrase that begins and ends with a word that says something. Long phrases are
/// cut at their links, and where they have none each of their words stands alone.
fn pieces<'p, 'a>(words: &'p [Word<'a>]) -> Vec<Piece<'p, 'a>> {
    let links = |at: usize| !words[at].says();
    let said: Vec<usize> = (0..words.len()).filter(|at| !links(*at)).collect();
    let long = said.len() > LONGEST;
    let mut pieces = Vec::new();
    for (from, &start) in said.iter().enumerate() {
        if words[start].known.kind == Kind::Number {
            continue;
        }
        for &end in said[from..].iter().take(LONGEST) {
            let opens = start == 0 || long && links(start - 1);
            let closes = end + 1 == words.len() || long && links(end + 1);
            let word_of_many = long && start == end && said.len() == words.len();
            let whole = opens && closes || word_of_many;
            pieces.push(Piece { words: &words[start..=end], whole });
        }
    }
    pieces
}

fn collect(phrase: &Phrase, piece: &Piece, all: &mut HashMap<String, Candidate>) {
    let said = || piece.words.iter().filter(|word| word.says());
    let key = said().map(|word| word.known.stem.as_str()).collect::<Vec<_>>().join(" ");
    let first = all.len();
    let it = all.entry(key).or_insert_with(|| Candidate { first, ..Default::default() });
    let form = form(phrase, piece.words);
    match it.forms.iter_mut().find(|(known, _)| *known == form) {
        Some((_, times)) => *times += 1,
        None => it.forms.push((form, 1)),
    }
    it.times += 1;
    it.alone += u32::from(piece.whole);
    it.weight += phrase.part.weight();
    it.length = said().count();
    it.technical = it.length == 1 && said().all(|word| word.known.technical);
    it.weak = it.length == 1 && said().all(|word| word.known.weak && !word.known.technical);
    let named = |word: &Word| word.is_capital() && !word.opens || word.known.kind == Kind::Number;
    it.capital |= phrase.part != Part::Title && said().all(named);
}

/// As it is written; a capital that only begins the sentence is taken back.
fn form(phrase: &Phrase, words: &[Word]) -> String {
    let (first, last) = (&words[0], &words[words.len() - 1]);
    let written = &phrase.line[first.start..last.end()];
    let written = written.split_whitespace().collect::<Vec<_>>().join(" ");
    let goes_on = phrase.words.last().is_some_and(|end| end.start > first.start);
    let next = words.get(1).or_else(|| phrase.words.get(1));
    let plain = next.is_some_and(|word| !word.is_capital());
    if first.opens && goes_on && plain && !first.known.technical {
        let mut letters = written.chars();
        let capital = letters.next().into_iter().flat_map(char::to_lowercase);
        return capital.chain(letters).collect();
    }
    written
}
