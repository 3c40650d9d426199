//! How far the work is, for a person who waits at a terminal: one line that is written over, and gone
//! in the end.
use std::{
    cell::Cell,
    io::{IsTerminal, Write, stderr},
    ops::ControlFlow,
    time::{Duration, Instant},
};

use paperfirst_core::{message::Message, profile::import, texts::Texts};

/// What is done sooner needs no words.
const PATIENCE: Duration = Duration::from_millis(500);
const BETWEEN: Duration = Duration::from_millis(100);
const CLEAR: &str = "\r\x1b[K";
/// So that the line is never broken.
const LONGEST: usize = 40;

pub(super) struct Progress<'t> {
    texts: &'t Texts,
    began: Instant,
    said: Cell<Option<Instant>>,
    /// Nobody reads what goes into a file.
    is_read: bool,
}

impl<'t> Progress<'t> {
    pub(super) fn new(texts: &'t Texts) -> Self {
        let is_read = stderr().is_terminal();
        Self { texts, began: Instant::now(), said: Cell::new(None), is_read }
    }

    pub(super) fn tell(&self, done: &import::Progress) -> ControlFlow<()> {
        let soon = match self.said.get() {
            None => self.began.elapsed() < PATIENCE,
            Some(before) => before.elapsed() < BETWEEN,
        };
        if self.is_read && !soon {
            self.said.set(Some(Instant::now()));
            // It is only for the eyes: whether it can be written changes nothing.
            let _ = write!(stderr(), "{CLEAR}{}", line(done, self.texts));
        }
        ControlFlow::Continue(())
    }

    pub(super) fn clear(&self) {
        if self.said.get().is_some() {
            let _ = write!(stderr(), "{CLEAR}");
        }
    }
}

/// 'Connections.csv  12,500 rows  41%'.
fn line(done: &import::Progress, texts: &Texts) -> String {
    let mut parts = vec![done.file.chars().filter(|c| !c.is_control()).take(LONGEST).collect()];
    if done.rows > 0 {
        parts.push(texts.say(&Message::new("import-progress-rows").number("n", done.rows)));
    }
    if let Some(percent) = done.percent {
        parts.push(texts.say(&Message::new("import-progress-percent").number("n", percent)));
    }
    parts.join("  ")
}
