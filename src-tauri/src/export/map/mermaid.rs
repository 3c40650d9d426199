//! Mermaid's mindmap, which GitHub, GitLab and Obsidian draw. Every text stands in quotes, and
//! whatever Mermaid, Markdown or HTML would take for a sign is written as its number.
use super::{Kind, Map, Node};

pub(super) fn write(map: &Map) -> String {
    let mut text = String::from("mindmap\n");
    let mut number = 0;
    place(&map.root, 1, &mut number, &mut text);
    text
}

fn place(node: &Node, depth: usize, number: &mut usize, text: &mut String) {
    let (before, after) = match node.kind {
        Kind::Root => ("((", "))"),
        Kind::Branch => ("(", ")"),
        _ => ("[", "]"),
    };
    line(&node.text, (before, after), depth, number, text);
    for child in &node.children {
        place(child, depth + 1, number, text);
    }
    for link in &node.links {
        line(&link.text, ("[", "]"), depth + 1, number, text);
    }
}

fn line(said: &str, shape: (&str, &str), depth: usize, number: &mut usize, text: &mut String) {
    text.push_str(&"  ".repeat(depth));
    text.push_str(&format!("n{number}{}\"{}\"{}\n", shape.0, escape(said), shape.1));
    *number += 1;
}

/// What is a sign anywhere in a text, or only at its beginning ('1.', '-'), or only before more text
/// ('https:', 'www.').
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let opens = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let touches = letters.peek().is_some_and(|(_, next)| !next.is_whitespace());
        let is_sign = match letter {
            '#' | '"' | '<' | '>' | '&' | '*' | '_' | '`' | '~' | '[' | ']' | '{' | '}' | '|'
            | '\\' | '%' | '@' | '=' | '!' => true,
            '.' | ')' if at == opens => true,
            '-' | '+' => at == 0 || text[..at].ends_with('-'),
            ':' | '.' => touches,
            _ => false,
        };
        if is_sign {
            escaped.push_str(&format!("#{};", u32::from(letter)));
        } else {
            escaped.push(letter);
        }
    }
    escaped
}
