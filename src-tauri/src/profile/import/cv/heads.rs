//! The head of an entry taken apart: title, organisation, place. Words that only a post or only an
//! employer has tell them apart; else the first is the title and the second the organisation.
use super::{contact::is_place, dates::is_length, words::words};
use crate::networks::base;

/// A text and the number of its line.
pub(super) type Piece = (usize, String);

#[derive(Debug, Default, PartialEq)]
pub(super) struct Head {
    pub(super) title: Option<Piece>,
    pub(super) organisation: Option<Piece>,
    pub(super) place: Option<Piece>,
    /// What there is no field for: the kind of contract, a fourth part.
    pub(super) rest: Vec<Piece>,
}

/// Between parts whatever they are.
const BETWEEN: [&str; 9] = ["\t", " – ", " — ", " - ", " | ", "|", " · ", " • ", " : "];

/// How many parts the lines have, to know whether the head goes on below.
pub(super) fn parts(lines: &[Piece], kind: &str) -> usize {
    let head = head(lines, kind);
    [&head.title, &head.organisation].into_iter().flatten().count()
}

pub(super) fn head(lines: &[Piece], kind: &str) -> Head {
    let mut head = Head::default();
    let mut pieces = Vec::new();
    for (number, line) in lines {
        for piece in strong(line) {
            let piece = trimmed(&piece);
            if piece.is_empty() || is_length(piece) {
                continue;
            }
            if words().has("contracts", piece) {
                head.rest.push((*number, piece.to_owned()));
            } else {
                pieces.push((*number, piece.to_owned()));
            }
        }
    }
    if let [(number, only)] = &pieces[..] {
        pieces = by_commas(*number, only);
    }
    let has_place = base().entry(kind).is_some_and(|it| it.field("place").is_some());
    if has_place && let Some(at) = (1..pieces.len()).find(|at| is_place(&pieces[*at].1)) {
        head.place = Some(pieces.remove(at));
    }
    if let [first, second, ..] = &mut pieces[..]
        && stands_second(&first.1, &second.1)
    {
        std::mem::swap(first, second);
    }
    let mut pieces = pieces.into_iter();
    head.title = pieces.next();
    head.organisation = pieces.next();
    let mut others: Vec<Piece> = pieces.collect();
    if has_place && head.place.is_none() && !others.is_empty() && others[0].1.len() < 60 {
        head.place = Some(others.remove(0));
    }
    head.rest.append(&mut others);
    if has_place && head.place.is_none() {
        take_place(&mut head);
    }
    head
}

/// The line at its dashes, bars and gaps, or at 'chez' and the like.
fn strong(line: &str) -> Vec<String> {
    let mut pieces = vec![line.to_owned()];
    for between in BETWEEN {
        pieces = pieces
            .iter()
            .flat_map(|piece| piece.split(between).map(str::to_owned).collect::<Vec<_>>())
            .collect();
    }
    if pieces.len() > 1 {
        return pieces;
    }
    let spaces: Vec<usize> = line.match_indices(' ').map(|(at, _)| at).take(40).collect();
    for pair in spaces.windows(2) {
        let word = &line[pair[0] + 1..pair[1]];
        if words().has("at", word) && !word.starts_with(char::is_uppercase) {
            return vec![line[..pair[0]].to_owned(), line[pair[1]..].to_owned()];
        }
    }
    pieces
}

/// One part alone: at its commas. The part that names an employer is one, what stands before it is
/// the title.
fn by_commas(number: usize, text: &str) -> Vec<Piece> {
    let parts = outside_brackets(text);
    let employer = parts.iter().position(|part| words().says("organisations", part));
    let joined = |parts: &[&str]| (number, parts.join(", ").trim().to_owned());
    match employer.filter(|at| *at > 0 || parts.len() > 1) {
        Some(0) => {
            let mut pieces = vec![joined(&parts[..1]), joined(&parts[1..2])];
            pieces.extend((parts.len() > 2).then(|| joined(&parts[2..])));
            pieces
        }
        Some(at) => {
            let mut pieces = vec![joined(&parts[..at]), joined(&parts[at..=at])];
            pieces.extend((parts.len() > at + 1).then(|| joined(&parts[at + 1..])));
            pieces
        }
        None => {
            let mut pieces: Vec<Piece> = parts.iter().take(2).map(|it| joined(&[*it])).collect();
            pieces.extend((parts.len() > 2).then(|| joined(&parts[2..])));
            pieces
        }
    }
}

fn outside_brackets(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut from, mut depth) = (0, 0_usize);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(text[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[from..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// Whether the first is the employer and the second the post.
fn stands_second(first: &str, second: &str) -> bool {
    let strength = |text: &str| {
        let post = words().first("posts", text).map_or(0, |at| if at == 0 { 2 } else { 1 });
        let employer =
            words().first("organisations", text).map_or(0, |at| if at == 0 { 2 } else { 1 });
        post - employer
    };
    let (first, second): (i32, i32) = (strength(first), strength(second));
    first < 0 && second >= 0 || first <= 0 && second > 0
}

/// 'Studio Kiwi, Lyon' and 'Studio Kiwi (Lyon)' say where.
fn take_place(head: &mut Head) {
    let Some((number, text)) = &mut head.organisation else { return };
    if let Some((name, place)) = text.trim_end_matches(')').rsplit_once(" (")
        && text.ends_with(')')
        && place.starts_with(char::is_uppercase)
        && place.chars().any(char::is_lowercase)
        && !words().has("contracts", place)
    {
        head.place = Some((*number, place.trim().to_owned()));
        *text = name.trim().to_owned();
        return;
    }
    let parts = outside_brackets(text);
    let count = match parts[..] {
        [_, .., before, last] if is_place(&format!("{before}, {last}")) => 2,
        [_, .., last] if last.len() < 40 && !words().has("contracts", last) => 1,
        _ => return,
    };
    let from = parts.len() - count;
    if from == 0 {
        return;
    }
    head.place = Some((*number, parts[from..].join(", ")));
    *text = parts[..from].join(", ");
}

/// Without what only separates it from something else.
pub(super) fn trimmed(text: &str) -> &str {
    let text = text.trim_matches(|c: char| c.is_whitespace() || ",;:|·•–—-".contains(c));
    let bare = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    bare.filter(|text| !text.contains(['(', ')'])).unwrap_or(text).trim()
}
