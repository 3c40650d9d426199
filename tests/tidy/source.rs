//! The project's own files, read as a reader does: what is code, what is a comment, what is quoted.
use std::{fs, path::Path};

/// One file, its path written with `/` from the root.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    /// Without its comments, and without its inner tests where it is Rust.
    pub(crate) fn source(&self) -> Source {
        let rust = self.path.ends_with(".rs");
        let product = if rust { self.text.split("#[cfg(test)]").next() } else { None };
        read(product.unwrap_or(&self.text), rust)
    }

    pub(crate) fn is_under(&self, folder: &str) -> bool {
        self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }
}

/// Every file under `roots` whose name has one of these ends, in order of path.
pub(crate) fn files(roots: &[&str], ends: &[&str]) -> Vec<File> {
    let mut found = Vec::new();
    for root in roots {
        walk(Path::new(root), ends, &mut found);
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn walk(folder: &Path, ends: &[&str], found: &mut Vec<File>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            walk(&path, ends, found);
        } else if ends.iter().any(|end| name.ends_with(end)) {
            let text = fs::read_to_string(&path).unwrap();
            found.push(File { path: path.to_str().unwrap().replace('\\', "/"), text });
        }
    }
}

/// Fails with what to do, and every place where it is to be done.
pub(crate) fn hold(advice: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{advice}\n  {}", broken.join("\n  "));
}

#[derive(Default)]
pub(crate) struct Source {
    /// Without comments, every quoted text empty.
    pub(crate) code: String,
    /// Without comments.
    pub(crate) said: String,
    pub(crate) literals: Vec<String>,
    pub(crate) comments: Vec<String>,
}

/// Enough of Rust, TypeScript, CSS and Svelte to tell comments and quotes apart.
fn read(text: &str, rust: bool) -> Source {
    let mut source = Source::default();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if let Some(length) = comment(rest, rust) {
            source.comments.push(rest[..length].to_owned());
            length
        } else if let Some((open, close, length)) = quoted(rest, rust) {
            source.code.push_str("\"\"");
            source.said.push_str(&rest[..length]);
            source.literals.push(rest[open..length - close].to_owned());
            length
        } else {
            // A lifetime is no quote, and neither is the quote of a single character.
            let length = if rust && first == '\'' { character(rest) } else { first.len_utf8() };
            source.code.push_str(&rest[..length]);
            source.said.push_str(&rest[..length]);
            length
        };
        rest = &rest[length..];
    }
    source
}

fn comment(rest: &str, rust: bool) -> Option<usize> {
    let until = |end: &str| rest.find(end).map_or(rest.len(), |at| at + end.len());
    if rest.starts_with("//") {
        Some(rest.find('\n').unwrap_or(rest.len()))
    } else if rest.starts_with("/*") {
        Some(until("*/"))
    } else if !rust && rest.starts_with("<!--") {
        Some(until("-->"))
    } else {
        None
    }
}

/// The lengths of a quoted text's opening, of its closing, and of the whole.
fn quoted(rest: &str, rust: bool) -> Option<(usize, usize, usize)> {
    if rust && let Some(raw) = rest.strip_prefix('r') {
        let marks = raw.len() - raw.trim_start_matches('#').len();
        if raw[marks..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(marks));
            let open = marks + 2;
            let close = rest[open..].find(&end).map_or(rest.len(), |at| open + at + end.len());
            return Some((open, end.len(), close));
        }
    }
    let mark = rest.chars().next()?;
    if mark != '"' && (rust || !matches!(mark, '\'' | '`')) {
        return None;
    }
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            // An apostrophe in a page's text opens nothing.
            '\n' if !rust && mark != '`' => return None,
            _ if c == mark => return Some((1, 1, at + 1)),
            _ => {}
        }
    }
    None
}

fn character(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match chars.next() {
        Some((_, '\\')) => rest[3..].find('\'').map_or(1, |at| at + 4),
        _ => match chars.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
    }
}

/// The paths named under `head`, `use` groups opened: `std::{fs, io::{Read, Write}}` names `fs`,
/// `io::Read` and `io::Write`.
pub(crate) fn paths(code: &str, head: &str) -> Vec<String> {
    let start = format!("{head}::");
    let named =
        |at: usize| !code[..at].ends_with(|c: char| c.is_alphanumeric() || "_:".contains(c));
    code.match_indices(&start)
        .filter(|(at, _)| named(*at))
        .flat_map(|(at, _)| tree(&mut &code[at + start.len()..]))
        .collect()
}

fn tree(rest: &mut &str) -> Vec<String> {
    *rest = rest.trim_start();
    if let Some(inside) = rest.strip_prefix('{') {
        *rest = inside;
        let mut found = Vec::new();
        while !rest.is_empty() && !rest.starts_with('}') {
            found.extend(tree(rest));
            let next = rest.find([',', '}']).unwrap_or(rest.len());
            *rest = rest[next..].trim_start_matches(',').trim_start();
        }
        *rest = rest.strip_prefix('}').unwrap_or(rest);
        return found;
    }
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    let name = rest[..end].to_owned();
    *rest = &rest[end..];
    match rest.strip_prefix("::") {
        Some(deeper) => {
            *rest = deeper;
            tree(rest).into_iter().map(|path| format!("{name}::{path}")).collect()
        }
        None => vec![name],
    }
}

/// True where the code has this name as a whole word.
pub(crate) fn names(code: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word)
        .any(|(at, _)| !code[..at].ends_with(part) && !code[at + word.len()..].starts_with(part))
}

#[test]
fn code_comments_and_quotes_are_told_apart() {
    let text = r##"let a: &'static str = "it's // no comment"; // one "comment"
let b = ['"', '\'', '\u{202f}']; let c = r#"raw "quoted" text"#; /* two */ d"##;
    let source = read(text, true);
    assert_eq!(source.literals, ["it's // no comment", "raw \"quoted\" text"]);
    assert_eq!(source.comments, ["// one \"comment\"", "/* two */"]);
    assert!(source.code.ends_with("let c = \"\";  d"), "{}", source.code);

    let page = read("<!-- a --><p title='b'>it's</p>\n{t(`c-${d}`)}", false);
    assert_eq!(page.literals, ["b", "c-${d}"]);
    assert_eq!(page.comments, ["<!-- a -->"]);
}

#[test]
fn grouped_paths_are_opened() {
    let code = "use std::{fs, io::{Read, Write as _}, time::Duration};\nlet x = other::std::no;";
    assert_eq!(paths(code, "std"), ["fs", "io::Read", "io::Write", "time::Duration"]);
}
