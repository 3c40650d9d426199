//! The plan's rows. A list is written whole: what is gone is deleted, what differs is updated, what
//! has no id yet is added, so that undo takes back exactly what changed.
mod goals;
mod me;
mod networks;
mod questions;
mod targets;
mod time;

use rusqlite::Transaction;

use super::{Error, Store};
use crate::{message::Message, plan::Plan};

impl Store {
    pub(super) fn plan(&self) -> Result<Plan, Error> {
        Ok(Plan {
            me: self.me()?,
            purposes: self.purposes()?,
            goals: self.goals()?,
            targets: self.targets()?,
            chosen: self.chosen()?,
            refused: self.refused()?,
            rhythm: self.rhythm()?,
            commitments: self.commitments()?,
            questions: self.questions()?,
        })
    }
}

/// Deletes the rows of `table` whose id is not among `kept`.
fn keep(change: &Transaction, table: &str, kept: &[i32]) -> Result<(), Error> {
    let ids = kept.iter().map(i32::to_string).collect::<Vec<_>>().join(", ");
    change.execute(&format!("delete from {table} where id not in ({ids})"), [])?;
    Ok(())
}

/// The same for rows that are known by a word.
fn keep_words(
    change: &Transaction,
    table: &str,
    column: &str,
    kept: &[String],
) -> Result<(), Error> {
    let marks = vec!["?"; kept.len()].join(", ");
    change.execute(
        &format!("delete from {table} where {column} not in ({marks})"),
        rusqlite::params_from_iter(kept),
    )?;
    Ok(())
}

/// 'undo-goal-added', 'undo-goal-removed' or 'undo-goal-changed'.
fn label(what: &str, before: usize, after: usize) -> Message {
    let how = match after.cmp(&before) {
        std::cmp::Ordering::Greater => "added",
        std::cmp::Ordering::Less => "removed",
        std::cmp::Ordering::Equal => "changed",
    };
    Message::new(format!("undo-{what}-{how}"))
}
