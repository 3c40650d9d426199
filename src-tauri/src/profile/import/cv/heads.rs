//! The head of an entry taken apart: title, organisation, place. Words that only a post or only an
//! employer has tell them apart; else the first is the title and the second the organisation.
use super::{
    contact::{is_link, is_place},
    dates::is_length,
    words::words,
};
use crate::networks::base;

/// A text and the number of its line.
pub(super) type Piece = (usize, String);

#[derive(Debug, Default, PartialEq)]
pub(super) struct Head {
    pub(super) title: Option<Piece>,
    pub(super) organisation: Option<Piece>,
    pub(super) place: Option<Piece>,
    pub(super) link: Option<Piece>,
    /// What there is no field for: the kind of contract, a grade, a fourth part.
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
    let mut pieces: Vec<Piece> = Vec::new();
    let fields = base().entry(kind);
    let has = |field: &str| fields.is_some_and(|it| it.field(field).is_some());
    for (number, line) in lines {
        for piece in strong(line) {
            let piece = trimmed(&piece);
            if piece.is_empty() || is_length(piece) {
                continue;
            }
            let (piece, contract) = without_contract(piece);
            head.rest.extend(contract.map(|contract| (*number, contract.to_owned())));
            if words().has("contracts", piece) {
                head.rest.push((*number, piece.to_owned()));
            } else if has("link") && head.link.is_none() && is_link(piece) {
                head.link = Some((*number, piece.to_owned()));
            } else {
                pieces.push((*number, piece.to_owned()));
            }
        }
    }
    if let [(number, only)] = &pieces[..] {
        pieces = by_commas(*number, only);
    }
    let (grades, mut pieces): (Vec<Piece>, Vec<Piece>) =
        pieces.into_iter().partition(|(_, text)| words().first("grades", text) == Some(0));
    head.rest.extend(grades);
    let has_place = has("place");
    if has_place && let Some(at) = (1..pieces.len()).find(|at| is_place(&pieces[*at].1)) {
        head.place = Some(pieces.remove(at));
    }
    title_first(&mut pieces);
    let mut pieces = pieces.into_iter();
    head.title = pieces.next();
    head.organisation = pieces.next();
    let mut others: Vec<Piece> = pieces.collect();
    if has_place && head.place.is_none() && !others.is_empty() && others[0].1.len() < 60 {
        head.place = Some(others.remove(0));
    }
    if !has_place
        && !others.is_empty()
        && is_town(&others[0].1)
        && let Some((_, organisation)) = &mut head.organisation
    {
        organisation.push_str(", ");
        organisation.push_str(&others.remove(0).1);
    }
    head.rest.append(&mut others);
    if has_place && head.place.is_none() {
        take_place(&mut head);
    }
    head
}

/// 'Agence Pixel (CDI)' says two things.
fn without_contract(piece: &str) -> (&str, Option<&str>) {
    let within = piece.strip_suffix(')').and_then(|piece| piece.rsplit_once(" ("));
    match within {
        Some((piece, contract)) if words().has("contracts", contract) => (piece, Some(contract)),
        _ => (piece, None),
    }
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
        let named = line[pair[1]..].trim_start().starts_with(|c: char| !c.is_lowercase());
        if named && words().has("at", word) && !word.starts_with(char::is_uppercase) {
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

/// Where the employer stands first and another part is surely a post, the post goes in front.
fn title_first(pieces: &mut [Piece]) {
    let strength = |list, text: &str| match words().first(list, text) {
        Some(0) => 2,
        Some(_) => 1,
        None => 0,
    };
    let posts =
        pieces.iter().map(|(_, text)| strength("posts", text) - strength("organisations", text));
    let posts: Vec<i32> = posts.collect();
    let Some(first) = posts.first().copied().filter(|_| posts.len() > 1) else { return };
    // Of parts that are alike, the first.
    let best = (1..posts.len()).rev().max_by_key(|at| posts[*at]).unwrap_or(1);
    if first <= 0 && posts[best] > 0 || first < 0 && posts[best] >= 0 {
        pieces[..=best].rotate_right(1);
    }
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

/// Whether a text may be a town's name: a few words with a capital, and nothing else.
pub(super) fn is_town(text: &str) -> bool {
    let plain = |c: char| c.is_alphabetic() || " -’'.,()".contains(c);
    is_place(text)
        || text.split(' ').count() <= 3
            && text.starts_with(char::is_uppercase)
            && text.chars().all(plain)
            && !words().has("contracts", text)
}

/// Whether the line names an employer or a school, where the ones before do not.
pub(super) fn names_employer(before: &[Piece], line: &str) -> bool {
    words().says("organisations", line)
        && before.iter().all(|(_, text)| !words().says("organisations", text))
}

/// Without what only separates it from something else.
pub(super) fn trimmed(text: &str) -> &str {
    let text = text.trim_matches(|c: char| c.is_whitespace() || ",;:|·•–—-".contains(c));
    let bare = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    bare.filter(|text| !text.contains(['(', ')'])).unwrap_or(text).trim()
}
