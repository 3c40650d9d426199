//! What of a text is looked up in a dictionary: not links, addresses, handles and hashtags, not
//! acronyms, names, figures and other scripts.
use std::ops::Range;

use super::word::is_joint;

/// One or two letters are an abbreviation as often as a slip.
const SHORTEST: usize = 3;
/// In bytes; no dictionary has longer ones.
const LONGEST: usize = 64;

/// Where each word stands, in bytes.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    let chunks = text.split_inclusive(char::is_whitespace).map(move |chunk| {
        at += chunk.len();
        (at - chunk.len(), chunk.trim_end())
    });
    chunks
        .filter(|(_, chunk)| !is_address(chunk))
        .flat_map(|(start, chunk)| {
            runs(chunk).into_iter().map(move |run| start + run.start..start + run.end)
        })
        .filter(|at| is_word(&text[at.clone()]) && !is_ending(&text[..at.start]))
        .filter(|at| !text[at.clone()].starts_with(char::is_uppercase) || begins(&text[..at.start]))
}

/// A link, an e-mail, a handle, a hashtag, a site, a path.
fn is_address(chunk: &str) -> bool {
    let bare = chunk.trim_start_matches(|c: char| !c.is_alphanumeric() && !"@#:".contains(c));
    let dotted = || {
        let mut parts = chunk.split('.');
        let ends_in_letter = |part: &str| part.ends_with(char::is_alphanumeric);
        parts.next().is_some_and(ends_in_letter)
            && parts.next().is_some_and(|part| part.starts_with(char::is_alphanumeric))
    };
    bare.starts_with(['@', '#'])
        || bare.starts_with(':') && bare.len() > 1
        || chunk.contains('@')
        || chunk.contains("://")
        || chunk.contains('\\')
        || chunk.contains('_')
        || dotted()
}

/// Letters and figures, with the apostrophes, hyphens and dots that hold them together.
fn runs(chunk: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Option<usize> = None;
    let mut chars = chunk.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inside = is_letter(c) || c.is_numeric();
        let next = chars.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        match open {
            None if inside => open = Some(at),
            Some(start) if !(inside || joins(c) && next) => {
                found.push(start..at);
                open = None;
            }
            _ => {}
        }
    }
    found.extend(open.map(|start| start..chunk.len()));
    found
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || unicode_normalization::char::is_combining_mark(c)
}

fn joins(c: char) -> bool {
    is_joint(c) || ['·', '•', '⋅', '&', '+'].contains(&c)
}

/// Whether it can be a word of a dictionary in Latin letters, not an acronym nor 'LinkedIn'.
fn is_word(run: &str) -> bool {
    run.len() <= LONGEST
        && run.chars().count() >= SHORTEST
        && run.chars().all(|c| is_latin(c) || is_joint(c))
        && run.split(is_joint).all(|part| !part.chars().skip(1).any(char::is_uppercase))
}

fn is_latin(c: char) -> bool {
    let latin = c.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&c);
    latin && c != '×' && c != '÷' || ('\u{300}'..='\u{36f}').contains(&c)
}

/// The other ending of a word: 'vendeur/euse', 'indépendant(e)s'.
fn is_ending(before: &str) -> bool {
    let mut before = before.chars().rev();
    let glued = matches!(before.next(), Some('/' | '(' | ')'));
    glued && before.next().is_some_and(char::is_alphabetic)
}

/// Whether a capital is no sign of a name there: at the start, after a full stop, a bullet, a colon.
fn begins(before: &str) -> bool {
    let before = before.trim_end_matches(|c: char| c.is_whitespace() && c != '\n');
    before.chars().next_back().is_none_or(|last| !last.is_alphanumeric() && last != ',')
}
