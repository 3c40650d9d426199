//! Content lines: a name, a value, at most 75 octets before it goes on after a space.

const OCTETS: usize = 75;

#[derive(Default)]
pub(super) struct Lines {
    written: String,
}

impl Lines {
    /// A value that holds nothing to escape.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        let mut room = OCTETS;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if c.len_utf8() > room {
                self.written.push_str("\r\n ");
                room = OCTETS - 1;
            }
            self.written.push(c);
            room -= c.len_utf8();
        }
        self.written.push_str("\r\n");
    }

    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.plain(name, &escaped(value));
    }

    pub(super) fn list(&mut self, name: &str, values: &[&str]) {
        let values: Vec<_> = values.iter().map(|value| escaped(value)).collect();
        self.plain(name, &values.join(","));
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.written.into_bytes()
    }
}

/// Control characters, which no calendar may hold, are gone by now but for the line break.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            _ => escaped.push(c),
        }
    }
    escaped
}
