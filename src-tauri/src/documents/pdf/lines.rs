//! Words, lines and paragraphs from where each glyph is drawn, in the order of drawing, which is
//! the order of reading in what word processors write, columns included.

/// One glyph.
pub(super) struct Drawn {
    pub said: String,
    pub x: f64,
    /// Where the next one is expected.
    pub end: f64,
    /// Grows downwards.
    pub y: f64,
    pub size: f64,
}

impl Drawn {
    /// Damaged files draw at places that no number says.
    pub(super) fn is_somewhere(&self) -> bool {
        let known = [self.x, self.end, self.y, self.size].iter().all(|figure| figure.is_finite());
        known && self.size > 0.0
    }
}

struct Line {
    text: String,
    x: f64,
    end: f64,
    y: f64,
    size: f64,
}

// In sizes of the letters.
/// A gap between words; letters of a word stand closer.
const SPACE: f64 = 0.15;
/// A gap between columns of a table.
const TAB: f64 = 2.0;
/// The baseline moves less for a raised or lowered letter.
const SAME_LINE: f64 = 0.5;
/// The next line of the same paragraph is not farther.
const LEADING: f64 = 1.9;

/// Where not `joined`, lines stay lines, however full they are.
pub(super) fn text(drawn: &[Drawn], joined: bool) -> String {
    let lines = lines(drawn);
    let mut text = String::new();
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            let between = between(&lines, at);
            text.push_str(if joined || between.starts_with('\n') { between } else { "\n" });
        }
        text.push_str(line.text.trim());
    }
    text
}

fn lines(drawn: &[Drawn]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for glyph in drawn {
        match lines.last_mut().filter(|line| goes_on(line, glyph)) {
            Some(line) => line.add(glyph),
            None => lines.push(Line {
                text: glyph.said.clone(),
                x: glyph.x,
                end: glyph.end,
                y: glyph.y,
                size: glyph.size,
            }),
        }
    }
    lines.retain(|line| !line.text.trim().is_empty());
    lines
}

fn goes_on(line: &Line, glyph: &Drawn) -> bool {
    let size = line.size.max(glyph.size);
    (line.y - glyph.y).abs() < SAME_LINE * size && glyph.x > line.end - size
}

impl Line {
    fn add(&mut self, glyph: &Drawn) {
        let gap = (glyph.x - self.end) / glyph.size;
        let spaced =
            self.text.ends_with(char::is_whitespace) || glyph.said.starts_with(char::is_whitespace);
        if gap > TAB {
            self.text.push('\t');
        } else if gap > SPACE && !spaced {
            self.text.push(' ');
        }
        self.text.push_str(&glyph.said);
        self.end = self.end.max(glyph.end);
        if !glyph.said.trim().is_empty() {
            self.size = glyph.size;
        }
    }

    /// About how long its first word is.
    fn first_word(&self) -> f64 {
        let all = self.text.chars().count().max(1) as f64;
        let word = self.text.split_whitespace().next().unwrap_or_default().chars().count() as f64;
        (self.end - self.x) * word / all
    }
}

/// What stands between a line and the one before: a space where the line was only full.
fn between(lines: &[Line], at: usize) -> &'static str {
    let (before, line) = (&lines[at - 1], &lines[at]);
    let size = before.size.max(line.size);
    let down = line.y - before.y;
    if down <= 0.0 {
        // Another column, or the foot of the page.
        return "\n\n";
    }
    if down > LEADING * size {
        return "\n\n";
    }
    let same_size = (before.size - line.size).abs() < 0.1 * size;
    let right = block(lines, at).map(|line| line.end).fold(f64::MIN, f64::max);
    let full = before.end + line.first_word() + SPACE * size > right;
    let columns = before.text.contains('\t');
    if !same_size || !full || columns || begins_item(&line.text) {
        return "\n";
    }
    // 'savoir-' and 'faire'; a word cut by the program that wrote it has a hyphen that is not seen.
    if before.text.trim_end().ends_with(['-', '\u{ad}']) { "" } else { " " }
}

/// The lines above and below that belong together.
fn block(lines: &[Line], at: usize) -> impl Iterator<Item = &Line> {
    let near = |pair: &&[Line]| {
        let down = pair[1].y - pair[0].y;
        down > 0.0 && down <= LEADING * pair[0].size.max(pair[1].size)
    };
    let above = lines[..at].windows(2).rev().take_while(near).map(|pair| &pair[0]);
    let below = lines[at - 1..].windows(2).take_while(near).map(|pair| &pair[1]);
    above.chain(&lines[at - 1..=at]).chain(below)
}

fn begins_item(text: &str) -> bool {
    let mut start = text.trim_start().chars();
    let sign = start.next().is_some_and(|c| !c.is_alphanumeric() && !"(«“\"'’[".contains(c));
    sign && start.next().is_some_and(|c| c.is_whitespace() || c.is_alphanumeric())
}
