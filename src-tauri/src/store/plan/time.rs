use rusqlite::{Row, params};

use super::{Error, Store, keep};
use crate::{
    plan::{Rhythm, Slot},
    store::change::About,
};

fn row_to_slot(row: &Row) -> rusqlite::Result<Slot> {
    Ok(Slot {
        id: row.get(0)?,
        day: row.get(1)?,
        start: row.get(2)?,
        length: row.get(3)?,
        what: row.get(4)?,
    })
}

impl Store {
    pub(super) fn rhythm(&self) -> Result<Rhythm, Error> {
        Ok(Rhythm {
            minutes_per_week: self
                .db
                .prepare_cached("select minutes_per_week from dossier")?
                .query_row([], |row| row.get(0))?,
            slots: self
                .rows("select id, day, start, length, what from slot order by rank", row_to_slot)?,
        })
    }

    /// # Errors
    /// When a day is not 1 to 7 or the file cannot be written.
    pub fn set_rhythm(&self, rhythm: &Rhythm, continues: bool) -> Result<(), Error> {
        self.change(&About { continues, ..About::new("undo-time") }, |change| {
            change.execute(
                "update dossier set minutes_per_week = ?1 where minutes_per_week is not ?1",
                [rhythm.minutes_per_week],
            )?;
            keep(change, "slot", &rhythm.slots.iter().map(|slot| slot.id).collect::<Vec<_>>())?;
            for (rank, slot) in (0_i64..).zip(&rhythm.slots) {
                let id = (slot.id > 0).then_some(slot.id);
                change
                    .prepare_cached(
                        "insert into slot (id, rank, day, start, length, what)
                         values (?1, ?2, ?3, ?4, ?5, ?6)
                         on conflict do update set rank = excluded.rank, day = excluded.day,
                           start = excluded.start, length = excluded.length, what = excluded.what
                         where (rank, day, start, length, what)
                           is not (excluded.rank, excluded.day, excluded.start, excluded.length,
                                   excluded.what)",
                    )?
                    .execute(params![id, rank, slot.day, slot.start, slot.length, slot.what])?;
            }
            Ok(())
        })
    }
}
