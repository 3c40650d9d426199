//! A text that was read, together with where each part of it stands in the file: a description may
//! be made of a summary and ten highlights, and a remark on one of them belongs on its own line.

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// How much of the text stands before it, in UTF-16 units, as evidence is counted.
    pub start: u32,
    /// Where it was read: `work[2].highlights[0]`.
    pub place: String,
}

#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) text: String,
    pub(super) parts: Vec<Part>,
}

impl Said {
    pub(super) fn new(place: String, text: String) -> Self {
        Self { text, parts: vec![Part { start: 0, place }] }
    }

    /// Those of the parts that are there, with `between` in between.
    pub(super) fn joined(
        parts: impl IntoIterator<Item = Option<Self>>,
        between: &str,
    ) -> Option<Self> {
        let mut parts = parts.into_iter().flatten();
        let mut whole = parts.next()?;
        // Counted on, never again: there may be many parts.
        let mut length = units(&whole.text);
        for part in parts {
            whole.text.push_str(between);
            length = length.saturating_add(units(between));
            let added = units(&part.text);
            whole.append(part, length);
            length = length.saturating_add(added);
        }
        Some(whole)
    }

    /// With a mark in front, such as a bullet.
    pub(super) fn marked(self, mark: &str) -> Self {
        let mut marked = Self { text: mark.to_owned(), parts: Vec::new() };
        marked.append(self, units(mark));
        marked
    }

    /// Other words, from the same parts of the file.
    pub(super) fn reworded(&self, text: String) -> Self {
        let parts = self.parts.iter().map(|part| Part { start: 0, ..part.clone() }).collect();
        Self { text, parts }
    }

    /// `before` is how long this one is.
    fn append(&mut self, other: Self, before: u32) {
        self.text.push_str(&other.text);
        self.parts.extend(
            other
                .parts
                .into_iter()
                .map(|part| Part { start: part.start.saturating_add(before), ..part }),
        );
    }
}

fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}
