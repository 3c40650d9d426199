use rusqlite::params;

use super::{Error, Store, change::About};

impl Store {
    /// Sets a finding aside, or changes the reason.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_aside(&self, finding: &str, reason: &str) -> Result<(), Error> {
        self.change(&About::new("undo-set-aside"), |change| {
            change
                .prepare_cached(
                    "insert into set_aside (finding, reason) values (?1, ?2)
                     on conflict do update set reason = excluded.reason
                     where reason <> excluded.reason",
                )?
                .execute(params![finding, reason])?;
            Ok(())
        })
    }

    /// Takes a finding back into the checklist.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn bring_back(&self, finding: &str) -> Result<(), Error> {
        self.change(&About::new("undo-bring-back"), |change| {
            change
                .prepare_cached("delete from set_aside where finding = ?1")?
                .execute([finding])?;
            Ok(())
        })
    }
}
