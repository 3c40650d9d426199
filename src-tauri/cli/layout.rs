//! Text in 80 columns.
use paperfirst_core::text::{self, columns};

const WIDTH: usize = 80;

/// Breaks at spaces, never at a no-break space; each line begins with `indent` spaces. A word that
/// no line can hold stays whole.
pub(crate) fn wrap(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let lines = text::wrap(text, WIDTH - indent);
    lines.iter().map(|line| format!("{margin}{line}")).collect::<Vec<_>>().join("\n")
}

/// Columns: each as wide as its widest cell, the last one as it comes.
pub(crate) fn table(rows: &[Vec<String>]) -> String {
    let most = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widths: Vec<usize> = (0..most)
        .map(|at| {
            rows.iter().filter_map(|row| row.get(at)).map(|it| columns(it)).max().unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for row in rows {
        let cells: Vec<_> =
            row.iter().zip(&widths).map(|(cell, width)| pad(cell, *width)).collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text
}

/// `left`, then `right` at the end of the line.
pub(crate) fn ends(left: &str, right: &str) -> String {
    let room = WIDTH.saturating_sub(columns(left) + columns(right)).max(2);
    format!("{left}{}{right}", " ".repeat(room))
}

/// A text with its number in the margin.
pub(crate) fn hung(mark: &str, text: &str) -> String {
    let wrapped = wrap(text, 4);
    format!("{mark:>2}  {}", wrapped.trim_start_matches(' '))
}

fn pad(text: &str, to: usize) -> String {
    format!("{text}{}", " ".repeat(to.saturating_sub(columns(text))))
}
