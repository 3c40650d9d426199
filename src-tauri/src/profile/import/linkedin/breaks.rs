//! Line breaks that the archive has lost: it joins paragraphs with two spaces, or glues the next
//! capital to the full stop.

/// The text with its paragraphs, or None where nothing was lost.
pub(super) fn restore(text: &str) -> Option<String> {
    if text.contains('\n') {
        return None;
    }
    let mut restored = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, after)) = next_break(rest) {
        restored.push_str(before.trim_end());
        restored.push('\n');
        rest = after.trim_start();
    }
    restored.push_str(rest);
    (restored != text && restored.contains('\n')).then_some(restored)
}

/// Where the next line was broken: what stands before it and after it.
fn next_break(text: &str) -> Option<(&str, &str)> {
    let mut word = 0;
    let mut previous = ' ';
    for (at, c) in text.char_indices() {
        let next = &text[at + c.len_utf8()..];
        if at > 0 && c == ' ' && next.starts_with(' ') && !next.trim_start().is_empty() {
            return Some((&text[..at], next));
        }
        if matches!(c, '•' | '▪' | '◦') && !text[..at].trim_end().is_empty() {
            return Some((&text[..at], &text[at..]));
        }
        // 'systems.Previously', but neither 'Node.js' nor 'ASP.Net'.
        if matches!(c, '.' | '!' | '?') && word >= 3 && previous.is_lowercase() && is_opening(next)
        {
            return Some((&text[..at + 1], next));
        }
        word = if c.is_alphabetic() { word + 1 } else { 0 };
        previous = c;
    }
    None
}

/// A capital and what goes on with it: 'Previously', 'À la', 'I built'.
fn is_opening(text: &str) -> bool {
    let mut letters = text.chars();
    let first = letters.next().is_some_and(char::is_uppercase);
    let second = letters.next();
    first && second.is_some_and(|c| c.is_lowercase() || c == ' ' || c == '’' || c == '\'')
        // 'paperfirst.Org/page' is an address.
        && !text.split_whitespace().next().unwrap_or_default().contains('/')
}
