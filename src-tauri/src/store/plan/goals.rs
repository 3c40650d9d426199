use rusqlite::{Row, params};

use super::{Error, Store, keep, label};
use crate::{
    plan::{Commitment, Goal},
    store::{
        change::About,
        read::{from_id, id_of},
    },
};

fn row_to_goal(row: &Row) -> rusqlite::Result<Goal> {
    Ok(Goal { id: row.get(0)?, statement: row.get(1)?, measure: row.get(2)?, date: row.get(3)? })
}

impl Store {
    pub(super) fn goals(&self) -> Result<Vec<Goal>, Error> {
        self.rows("select id, statement, measure, date from goal order by rank", row_to_goal)
    }

    pub(super) fn commitments(&self) -> Result<Vec<Commitment>, Error> {
        let rows = self.rows("select id, kind, text from commitment order by rank", |row| {
            Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?))
        })?;
        let known = rows
            .into_iter()
            .filter_map(|(id, kind, text)| Some(Commitment { id, kind: from_id(kind)?, text }));
        Ok(known.collect())
    }

    /// # Errors
    /// When the file cannot be written.
    pub fn set_goals(&self, goals: &[Goal], continues: bool) -> Result<(), Error> {
        let label = label("goal", self.goals()?.len(), goals.len());
        self.change(&About { label, subject: "goals".to_owned(), continues }, |change| {
            keep(change, "goal", &goals.iter().map(|goal| goal.id).collect::<Vec<_>>())?;
            for (rank, goal) in (0_i64..).zip(goals) {
                let id = (goal.id > 0).then_some(goal.id);
                change
                    .prepare_cached(
                        "insert into goal (id, rank, statement, measure, date)
                         values (?1, ?2, ?3, ?4, ?5)
                         on conflict do update set rank = excluded.rank,
                           statement = excluded.statement, measure = excluded.measure,
                           date = excluded.date
                         where (rank, statement, measure, date)
                           is not (excluded.rank, excluded.statement, excluded.measure, excluded.date)",
                    )?
                    .execute(params![id, rank, goal.statement, goal.measure, goal.date])?;
            }
            Ok(())
        })
    }

    /// # Errors
    /// When the file cannot be written.
    pub fn set_commitments(
        &self,
        commitments: &[Commitment],
        continues: bool,
    ) -> Result<(), Error> {
        let label = label("commitment", self.commitments()?.len(), commitments.len());
        self.change(&About { label, subject: "commitments".to_owned(), continues }, |change| {
            keep(change, "commitment", &commitments.iter().map(|it| it.id).collect::<Vec<_>>())?;
            for (rank, commitment) in (0_i64..).zip(commitments) {
                let id = (commitment.id > 0).then_some(commitment.id);
                change
                    .prepare_cached(
                        "insert into commitment (id, rank, kind, text) values (?1, ?2, ?3, ?4)
                         on conflict do update set rank = excluded.rank, kind = excluded.kind,
                           text = excluded.text
                         where (rank, kind, text)
                           is not (excluded.rank, excluded.kind, excluded.text)",
                    )?
                    .execute(params![id, rank, id_of(&commitment.kind), commitment.text])?;
            }
            Ok(())
        })
    }
}
