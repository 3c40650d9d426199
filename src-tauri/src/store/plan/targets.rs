use rusqlite::{Row, Transaction, params};

use super::{Error, Store, keep, label};
use crate::{
    plan::Target,
    store::{change::About, read::lines},
};

fn row_to_target(row: &Row) -> rusqlite::Result<Target> {
    Ok(Target {
        id: row.get(0)?,
        who: row.get(1)?,
        role: row.get(2)?,
        sector: row.get(3)?,
        place: row.get(4)?,
        need: row.get(5)?,
        keywords: lines(&row.get::<_, String>(6)?),
        goals: Vec::new(),
    })
}

impl Store {
    pub(super) fn targets(&self) -> Result<Vec<Target>, Error> {
        let goals: Vec<(i32, i32)> = self
            .rows("select target, goal from target_goal order by goal", |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        let mut targets = self.rows(
            "select id, who, role, sector, place, need, keywords from target order by rank",
            row_to_target,
        )?;
        for target in &mut targets {
            target.goals = goals.iter().filter(|it| it.0 == target.id).map(|it| it.1).collect();
        }
        Ok(targets)
    }

    /// # Errors
    /// When a goal does not exist or the file cannot be written.
    pub fn set_targets(&self, targets: &[Target], continues: bool) -> Result<(), Error> {
        let label = label("target", self.targets()?.len(), targets.len());
        self.change(&About { label, subject: "targets".to_owned(), continues }, |change| {
            keep(change, "target", &targets.iter().map(|target| target.id).collect::<Vec<_>>())?;
            for (rank, target) in (0_i64..).zip(targets) {
                let id = write(change, rank, target)?;
                set_goals(change, id, &target.goals)?;
            }
            Ok(())
        })
    }
}

fn write(change: &Transaction, rank: i64, target: &Target) -> Result<i32, Error> {
    let id = (target.id > 0).then_some(target.id);
    let keywords: Vec<&str> = target.keywords.iter().map(|word| word.trim()).collect();
    change
        .prepare_cached(
            "insert into target (id, rank, who, role, sector, place, need, keywords)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             on conflict do update set rank = excluded.rank, who = excluded.who,
               role = excluded.role, sector = excluded.sector, place = excluded.place,
               need = excluded.need, keywords = excluded.keywords
             where (rank, who, role, sector, place, need, keywords)
               is not (excluded.rank, excluded.who, excluded.role, excluded.sector,
                       excluded.place, excluded.need, excluded.keywords)",
        )?
        .execute(params![
            id,
            rank,
            target.who,
            target.role,
            target.sector,
            target.place,
            target.need,
            keywords.join("\n")
        ])?;
    Ok(id.unwrap_or_else(|| i32::try_from(change.last_insert_rowid()).unwrap_or_default()))
}

fn set_goals(change: &Transaction, target: i32, goals: &[i32]) -> Result<(), Error> {
    let ids = goals.iter().map(i32::to_string).collect::<Vec<_>>().join(", ");
    change.execute(
        &format!("delete from target_goal where target = ?1 and goal not in ({ids})"),
        [target],
    )?;
    for goal in goals {
        change
            .prepare_cached(
                "insert into target_goal (target, goal) values (?1, ?2) on conflict do nothing",
            )?
            .execute([target, *goal])?;
    }
    Ok(())
}
