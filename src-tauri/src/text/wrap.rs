//! Text in columns of a fixed width, as a terminal or a plain file shows it.
use unicode_width::UnicodeWidthStr;

/// The columns that a text takes: a Chinese sign takes two, a combining accent none.
pub fn columns(text: &str) -> usize {
    text.width()
}

/// Breaks at spaces and line breaks, never at a no-break space. A word that no line can hold stays
/// whole. There is always a line, if an empty one.
pub fn wrap(text: &str, room: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let last = lines.len() - 1;
        let line = &mut lines[last];
        if line.is_empty() {
            line.push_str(word);
        } else if columns(line) + 1 + columns(word) <= room {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}
