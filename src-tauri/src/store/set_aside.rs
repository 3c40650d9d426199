use rusqlite::params;

use super::{Error, Store, change::About};

impl Store {
    /// Sets findings aside for one reason, or changes it: the same text may stand on several
    /// networks.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_aside(&self, findings: &[&str], reason: &str) -> Result<(), Error> {
        self.change(&About::new("undo-set-aside"), |change| {
            for finding in findings {
                change
                    .prepare_cached(
                        "insert into set_aside (finding, reason) values (?1, ?2)
                         on conflict do update set reason = excluded.reason
                         where reason <> excluded.reason",
                    )?
                    .execute(params![finding, reason])?;
            }
            Ok(())
        })
    }

    /// Takes findings back into the checklist.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn bring_back(&self, findings: &[&str]) -> Result<(), Error> {
        self.change(&About::new("undo-bring-back"), |change| {
            for finding in findings {
                change
                    .prepare_cached("delete from set_aside where finding = ?1")?
                    .execute([finding])?;
            }
            Ok(())
        })
    }
}
