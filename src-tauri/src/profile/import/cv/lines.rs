//! The lines of a CV: bullets told from words, gaps made tabs, words joined that a line's end had cut.
use super::words::words;
use crate::{
    documents::seen,
    text::{Language, Verdict, look_up},
};

/// A CV is not longer; what comes after is not read.
pub(super) const MOST_LINES: usize = 10_000;
/// Bytes of a word that is looked up.
const LONGEST_WORD: usize = 60;
/// Columns of a page, in spaces.
const GAP: usize = 3;

#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Counted from 1.
    pub(super) number: usize,
    /// Without its bullet.
    pub(super) text: String,
    pub(super) bullet: bool,
    pub(super) after_blank: bool,
}

impl Line {
    pub(super) fn place(&self) -> String {
        format!("l. {}", self.number)
    }
}

/// The lines that say something, and whether there were more than are read.
pub(super) fn lines(text: &str) -> (Vec<Line>, bool) {
    let mut lines: Vec<Line> = Vec::new();
    let mut after_blank = true;
    let mut all = text.lines().zip(1..);
    for (raw, number) in all.by_ref() {
        let seen = seen(raw);
        if !seen.chars().any(char::is_alphanumeric) {
            after_blank = true;
            continue;
        }
        if lines.len() == MOST_LINES {
            return (lines, true);
        }
        let (text, bullet) = unbulleted(seen.trim());
        let text = with_tabs(text);
        match lines.last_mut().filter(|_| !after_blank && !bullet) {
            Some(before) if is_cut(&before.text, &text) => join(before, &text),
            _ => lines.push(Line { number, text, bullet, after_blank }),
        }
        after_blank = false;
    }
    (lines, false)
}

/// Signs that are bullets whatever follows; the others need a space.
const BULLETS: [char; 24] = [
    '•', '◦', '▪', '▫', '‣', '●', '○', '■', '□', '◆', '◇', '➢', '➤', '►', '▶', '✓', '✔', '→', '⁃',
    '❖', '»', '\u{f0b7}', '\u{f0a7}', '∙',
];

fn unbulleted(text: &str) -> (&str, bool) {
    let mut rest = text.chars();
    let Some(first) = rest.next() else { return (text, false) };
    let rest = rest.as_str();
    let spaced = rest.starts_with(char::is_whitespace);
    let dash = matches!(first, '-' | '–' | '—' | '*' | '·' | '+');
    let is = BULLETS.contains(&first)
        || dash && (spaced || first == '-' && rest.starts_with(char::is_alphabetic))
        || first == 'o' && rest.starts_with('\t');
    if is { (unbulleted_again(rest.trim()), true) } else { (text, false) }
}

/// A word processor's list whose items have dashes of their own.
fn unbulleted_again(text: &str) -> &str {
    let again = text.strip_prefix(['•', '-', '–', '*']).filter(|rest| rest.starts_with(' '));
    again.map_or(text, str::trim)
}

/// A gap is a tab, however it was made.
fn with_tabs(text: &str) -> String {
    let mut tabbed = String::with_capacity(text.len());
    let mut gap = (0, false);
    for c in text.chars() {
        if c.is_whitespace() {
            gap = (gap.0 + 1, gap.1 || c == '\t');
            continue;
        }
        if gap.0 > 0 {
            tabbed.push(if gap.1 || gap.0 >= GAP { '\t' } else { ' ' });
        }
        gap = (0, false);
        tabbed.push(c);
    }
    tabbed
}

fn is_cut(before: &str, line: &str) -> bool {
    let mut end = before.chars().rev();
    end.next() == Some('-')
        && end.next().is_some_and(char::is_lowercase)
        && line.starts_with(char::is_lowercase)
        && words().title(line).is_none()
}

/// 'gestion-' and 'naire' is one word; 'savoir-' and 'faire' keeps its hyphen.
fn join(before: &mut Line, line: &str) {
    let letters = |c: char| c.is_alphabetic() || c == '-';
    let end = before.text.trim_end_matches('-');
    let tail = &end[end.ceil_char_boundary(end.len().saturating_sub(LONGEST_WORD))..];
    let first = tail.rsplit(|c| !letters(c)).next().unwrap_or_default();
    let second = line.split(|c| !letters(c)).next().unwrap_or_default();
    let whole = format!("{first}{second}");
    let known = |language| {
        whole.len() <= LONGEST_WORD && matches!(look_up(&whole, language), Verdict::Known)
    };
    if known(Language::Fr) || known(Language::En) {
        before.text.truncate(end.len());
    }
    before.text.push_str(line);
}

/// Whether a title of a section stands in the line, or in one of its columns.
pub(super) fn names_section(line: &str) -> bool {
    let line = seen(line);
    let title = |part: &str| words().title(part.trim()).is_some();
    title(&line) || line.split('\t').any(title) || line.split("   ").any(title)
}

/// Whether it looks as if columns had been read across: titles side by side, many lines of two
/// halves, or titles with nothing below them.
pub(super) fn look_mixed(lines: &[Line]) -> bool {
    let halves = |line: &Line| {
        let (left, right) = line.text.split_once('\t')?;
        let long = |half: &str| half.split_whitespace().count() > 2;
        let titles = words().title(left).is_some() && words().title(right).is_some();
        Some(if titles { 4 } else { usize::from(long(left) && long(right)) })
    };
    let across: usize = lines.iter().filter_map(halves).sum();
    let is_title = |line: &Line| words().title(&line.text).is_some();
    let bare = lines.windows(2).filter(|pair| pair.iter().all(is_title)).count();
    across >= 4 || bare >= 2
}
