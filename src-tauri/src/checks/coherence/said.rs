//! What a headline or a summary says of the facts that other texts tell too: employers, ranks, and
//! the years one has been at it.
use std::{collections::BTreeSet, ops::Range};

use super::lists::{Lists, Phrase, firm, lists};
use crate::text::{Language, fold, stem, words};

#[derive(Default)]
pub(in super::super) struct Said {
    pub(super) employers: Vec<Employer>,
    pub(super) ranks: Vec<Rank>,
    pub(super) spans: Vec<Span>,
}

pub(super) struct Employer {
    /// The words that tell it from others.
    pub(super) name: Phrase,
    /// The number of the word for whoever leads it, where it is named so.
    pub(super) leader: Option<usize>,
    /// Words before it in its part of the text, and whether one is a trade.
    pub(super) before: usize,
    pub(super) trade: bool,
}

/// A rank and the words beside it: 'responsable', of 'paie'.
pub(super) struct Rank {
    pub(super) group: usize,
    pub(super) domain: BTreeSet<String>,
}

/// 'Depuis 2019', '12 ans d’expérience'.
pub(super) struct Span {
    pub(super) since: bool,
    pub(super) figure: u16,
    /// 'More than', 'about'.
    pub(super) rounded: bool,
    pub(super) before: Option<String>,
    pub(super) after: BTreeSet<String>,
}

/// Words that stand beside another say what it is about; smaller ones do not.
const SMALL: usize = 3;
/// Words beside a rank, or after a year, that are looked at.
const BESIDE: usize = 3;

struct Token<'a> {
    text: &'a str,
    folded: String,
    /// Which part of the text it stands in.
    part: usize,
    /// What stands before it.
    gap: &'a str,
}

struct Reader<'a> {
    tokens: Vec<Token<'a>>,
    language: Language,
    lists: &'static Lists,
}

impl Said {
    pub(in super::super) fn of(text: &str, language: Language) -> Self {
        let Some(lists) = lists(language) else { return Self::default() };
        let reader = Reader { tokens: tokens(text), language, lists };
        let all = 0..reader.tokens.len();
        Self {
            employers: all.clone().filter_map(|at| reader.employer(at)).collect(),
            ranks: all.clone().filter_map(|at| reader.rank(at)).collect(),
            spans: all.filter_map(|at| reader.span(at)).collect(),
        }
    }
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let (mut end, mut part) = (0, 0);
    words(text)
        .map(|word| {
            let gap = &text[end..word.start];
            // A dash alone stands between parts; one inside a word does not.
            let parts = gap.contains(|c: char| "|·•–—!?;:,.()/\"«»\n".contains(c)) || gap == " - ";
            part += usize::from(parts);
            end = word.end();
            Token { text: word.text, folded: fold(word.text), part, gap }
        })
        .collect()
}

impl Reader<'_> {
    /// The words from there on, in the same part, if they are those of the phrase.
    fn stands(&self, at: usize, phrase: &Phrase) -> Option<Range<usize>> {
        let end = at + phrase.len();
        let there = self.tokens.get(at..end)?;
        let part = there.first()?.part;
        let same = there.iter().all(|token| token.part == part);
        (same && there.iter().map(|token| &token.folded).eq(phrase)).then_some(at..end)
    }

    fn any<'p>(&self, at: usize, phrases: impl IntoIterator<Item = &'p Phrase>) -> Option<usize> {
        phrases.into_iter().filter_map(|it| self.stands(at, it)).map(|it| it.end).max()
    }

    fn group(&self, at: usize, groups: &[(usize, Phrase)]) -> Option<(usize, usize)> {
        let found =
            groups.iter().filter_map(|(group, it)| Some((*group, self.stands(at, it)?.end)));
        found.max_by_key(|(_, end)| *end)
    }

    /// 'Chez Martin', 'at Martin', '@ Martin', 'présidente du groupe Martin'.
    fn employer(&self, at: usize) -> Option<Employer> {
        let token = &self.tokens[at];
        let sign = at > 0 && token.gap.trim() == "@" && token.gap.starts_with(' ');
        let (leader, start) = match (sign, self.any(at, &self.lists.at)) {
            (true, _) => (None, at),
            (false, Some(end)) => (None, end),
            (false, None) => {
                let (leader, end) = self.group(at, &self.lists.leaders)?;
                (Some(leader), self.any(end, &self.lists.of)?)
            }
        };
        let name = self.name(start)?;
        let part = token.part;
        let first = self.tokens.partition_point(|token| token.part < part);
        if (first..at).any(|at| self.any(at, &self.lists.aside).is_some()) {
            return None;
        }
        let trade = (first..at).any(|at| self.any(at, &self.lists.trades).is_some());
        Some(Employer { name: firm(&name), leader, before: at - first, trade })
    }

    /// The words from there on that are a name's: capitals, and small words between them.
    fn name(&self, at: usize) -> Option<String> {
        let part = self.tokens.get(at)?.part;
        let named = |at: usize| {
            let token = self.tokens.get(at).filter(|token| token.part == part);
            token
                .is_some_and(|it| it.text.starts_with(|c: char| c.is_uppercase() || c.is_numeric()))
        };
        let small = |at: usize| self.tokens.get(at).is_some_and(|it| it.text.len() <= SMALL);
        let next = |from: usize| {
            (from..from + SMALL).find(|&at| named(at)).filter(|&at| (from..at).all(small))
        };
        let mut end = at + 1;
        while let Some(at) = next(end) {
            end = at + 1;
        }
        let words = self.tokens.get(at..end)?.iter().map(|token| token.text);
        named(at).then(|| words.collect::<Vec<_>>().join(" "))
    }

    fn rank(&self, at: usize) -> Option<Rank> {
        let (group, end) = self.group(at, &self.lists.ranks)?;
        let part = self.tokens[at].part;
        let beside = (at.saturating_sub(BESIDE)..at).chain(end..end + BESIDE + 1);
        let domain = beside
            .filter_map(|at| self.tokens.get(at).filter(|token| token.part == part))
            .filter_map(|token| self.content(token));
        Some(Rank { group, domain: domain.collect() })
    }

    fn span(&self, at: usize) -> Option<Span> {
        if let Some(year) = self.any(at, &self.lists.since) {
            let figure = self.tokens.get(year).and_then(|token| super::years::year(token.text))?;
            let before = at.checked_sub(1).map(|at| &self.tokens[at]);
            let before = before.filter(|token| token.part == self.tokens[at].part);
            let before = before.and_then(|token| self.content(token));
            return Some(Span {
                since: true,
                figure,
                rounded: false,
                before,
                after: self.after(year),
            });
        }
        let figure = self.tokens[at].text.parse().ok().filter(|figure| (1..70).contains(figure))?;
        let end = self.any(at + 1, &self.lists.experience)?;
        let from = at.saturating_sub(BESIDE);
        let rounded = self.tokens[at + 1].gap.contains('+')
            || (from..at).any(|from| self.any(from, &self.lists.about) == Some(at));
        Some(Span { since: false, figure, rounded, before: None, after: self.after(end - 1) })
    }

    /// What the next words are about.
    fn after(&self, at: usize) -> BTreeSet<String> {
        let next = self.tokens[at + 1..].iter();
        // 'Depuis 2019, j’aide': a comma goes on.
        let mut stop = false;
        let next = next.take_while(|token| {
            stop |= token.gap.contains(['.', '!', '?', '\n', ';']);
            !stop
        });
        next.filter_map(|token| self.content(token)).take(BESIDE).collect()
    }

    fn content(&self, token: &Token) -> Option<String> {
        let long = token.folded.chars().nth(SMALL).is_some();
        long.then(|| stem(token.text, self.language))
    }
}
