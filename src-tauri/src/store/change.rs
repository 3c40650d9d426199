//! Every change goes through here: one transaction, with the statements that take it back. Triggers
//! write them (sqlite.org/undoredo.html) into the file itself, so undo survives a restart.
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior};

use super::{Error, Store};
use crate::message::Message;

/// What the triggers watch. What can be had again from a picture's bytes, and the bytes,
/// which never change, are not among it.
pub(super) const WATCHED: [&str; 25] = [
    "dossier",
    "attitude",
    "purpose",
    "goal",
    "target",
    "target_goal",
    "chosen_network",
    "chosen_target",
    "refused_network",
    "slot",
    "commitment",
    "own_network",
    "entry",
    "text",
    "picture",
    "shown_picture",
    "written_picture",
    "set_aside",
    "own_word",
    "advert",
    "correction",
    "publication",
    "publication_text",
    "copied",
    "import",
];

/// Of these only what is edited: they come and go with the import that brought them.
const EDITED: [&str; 1] = ["connection"];

/// Older steps are forgotten.
const STEPS_KEPT: i64 = 1000;

/// What a change is about, as its name in the menu and to tell whether it goes on the last one.
pub(super) struct About {
    pub(super) label: Message,
    /// A change that `continues` one on the same subject is undone with it.
    pub(super) subject: String,
    pub(super) continues: bool,
}

impl About {
    pub(super) fn new(id: &str) -> Self {
        Self { label: Message::new(id), subject: id.to_owned(), continues: false }
    }
}

impl Store {
    /// Runs `work` in one transaction and remembers how to take it back.
    pub(super) fn change<T>(
        &self,
        about: &About,
        work: impl FnOnce(&Transaction) -> Result<T, Error>,
    ) -> Result<T, Error> {
        if self.read_only {
            return Err(Error::ReadOnly);
        }
        let change = self.transaction()?;
        let last: Option<(String, String)> = change
            .prepare_cached("select kind, subject from step order by id desc limit 1")?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let goes_on = about.continues
            && last.is_some_and(|(kind, subject)| kind == "undo" && subject == about.subject);
        if !goes_on {
            add_step(&change, "undo", &about.label, &about.subject)?;
        }
        let before = change.total_changes();
        let result = work(&change)?;
        if change.total_changes() > before {
            change.execute("delete from step where kind = 'redo'", [])?;
            change.execute(
                "delete from step
                 where id <= (select id from step order by id desc limit 1 offset ?1)",
                [STEPS_KEPT],
            )?;
        } else if !goes_on {
            // A change that changes nothing leaves no step; what was taken back can still be redone.
            change.execute("delete from step where id = (select max(id) from step)", [])?;
        }
        change.commit()?;
        Ok(result)
    }

    /// The name of what `undo` would take back.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn next_undo(&self) -> Result<Option<Message>, Error> {
        Ok(last_step(&self.db, "undo")?.map(|step| step.label))
    }

    /// The name of what `redo` would do again.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn next_redo(&self) -> Result<Option<Message>, Error> {
        Ok(last_step(&self.db, "redo")?.map(|step| step.label))
    }

    /// Takes the last change back and gives its name.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn undo(&self) -> Result<Option<Message>, Error> {
        self.turn("undo", "redo")
    }

    /// Does again what was taken back last and gives its name.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn redo(&self) -> Result<Option<Message>, Error> {
        self.turn("redo", "undo")
    }

    fn transaction(&self) -> Result<Transaction<'_>, Error> {
        Ok(Transaction::new_unchecked(&self.db, TransactionBehavior::Immediate)?)
    }

    fn turn(&self, from: &str, to: &str) -> Result<Option<Message>, Error> {
        if self.read_only {
            return Err(Error::ReadOnly);
        }
        let change = self.transaction()?;
        change.pragma_update(None, "defer_foreign_keys", true)?;
        let Some(step) = last_step(&change, from)? else { return Ok(None) };
        let statements = change
            .prepare_cached("select sql from step_change where step = ?1 order by id desc")?
            .query_map([step.id], |row| row.get(0))?
            .collect::<Result<Vec<String>, _>>()?;
        change.execute("delete from step where id = ?1", [step.id])?;
        add_step(&change, to, &step.label, &step.subject)?;
        for sql in statements {
            change.execute(&sql, [])?;
        }
        change.commit()?;
        Ok(Some(step.label))
    }

    /// Sets the triggers, which live as long as the connection: they always fit the schema. Of several
    /// edits of a row in one step the first is enough: it goes back to before them all.
    pub(super) fn watch(&self) -> Result<(), Error> {
        for table in WATCHED.into_iter().chain(EDITED) {
            let columns: Vec<String> = self
                .db
                .prepare(&format!("select name from pragma_table_info('{table}')"))?
                .query_map([], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            let names = columns.join(", ");
            let values = columns
                .iter()
                .map(|column| literal(column))
                .collect::<Vec<_>>()
                .join(" || ', ' || ");
            let assignments = columns
                .iter()
                .map(|column| format!("'{column} = ' || {}", literal(column)))
                .collect::<Vec<_>>()
                .join(" || ', ' || ");
            let note = "insert into step_change (step, sql) values ((select max(id) from step),";
            self.db.execute_batch(&format!(
                "create temp trigger {table}_edited after update on main.{table}
                 when not exists (select 1 from step_change
                   where step = (select max(id) from step) and edited = '{table} ' || new.rowid)
                 begin
                   insert into step_change (step, edited, sql) values ((select max(id) from step),
                     '{table} ' || new.rowid,
                     'update {table} set ' || {assignments} || ' where rowid = ' || new.rowid);
                 end;"
            ))?;
            if EDITED.contains(&table) {
                continue;
            }
            self.db.execute_batch(&format!(
                "create temp trigger {table}_added after insert on main.{table} begin
                   {note} 'delete from {table} where rowid = ' || new.rowid);
                 end;
                 create temp trigger {table}_removed before delete on main.{table} begin
                   {note} 'insert into {table} (rowid, {names}) values (' || old.rowid || ', '
                     || {values} || ')');
                 end;"
            ))?;
        }
        Ok(())
    }
}

/// The old value as SQL. `quote` cuts a text at its first NUL, so such a one is written as bytes.
fn literal(column: &str) -> String {
    format!(
        "iif(instr(old.{column}, char(0)), 'cast(x''' || hex(old.{column}) || ''' as text)',
         quote(old.{column}))"
    )
}

struct LastStep {
    id: i64,
    label: Message,
    subject: String,
}

fn last_step(db: &rusqlite::Connection, kind: &str) -> Result<Option<LastStep>, Error> {
    Ok(db
        .prepare_cached(
            "select id, label, subject from step where kind = ?1 order by id desc limit 1",
        )?
        .query_row([kind], |row| {
            let label: String = row.get(1)?;
            Ok(LastStep {
                id: row.get(0)?,
                label: serde_json::from_str(&label).unwrap_or_else(|_| Message::new("undo-change")),
                subject: row.get(2)?,
            })
        })
        .optional()?)
}

fn add_step(change: &Transaction, kind: &str, label: &Message, subject: &str) -> Result<(), Error> {
    let label = serde_json::to_string(label).map_err(|error| Error::Refused(error.to_string()))?;
    change
        .prepare_cached("insert into step (kind, label, subject) values (?1, ?2, ?3)")?
        .execute([kind, &label, subject])?;
    Ok(())
}
