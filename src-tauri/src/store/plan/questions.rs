use rusqlite::{Row, params};

use super::{Error, Store, keep, label};
use crate::{plan::Question, store::change::About};

fn row_to_question(row: &Row) -> rusqlite::Result<Question> {
    Ok(Question {
        id: row.get(0)?,
        text: row.get(1)?,
        network: row.get(2)?,
        date: row.get(3)?,
        start: row.get(4)?,
    })
}

impl Store {
    pub(super) fn questions(&self) -> Result<Vec<Question>, Error> {
        let sql = "select id, text, network, date, start from question order by rank";
        self.rows(sql, row_to_question)
    }

    /// # Errors
    /// When the file cannot be written.
    pub fn set_questions(&self, questions: &[Question], continues: bool) -> Result<(), Error> {
        let label = label("question", self.questions()?.len(), questions.len());
        self.change(&About { label, subject: "questions".to_owned(), continues }, |change| {
            keep(change, "question", &questions.iter().map(|it| it.id).collect::<Vec<_>>())?;
            for (rank, it) in (0_i64..).zip(questions) {
                let id = (it.id > 0).then_some(it.id);
                change
                    .prepare_cached(
                        "insert into question (id, rank, text, network, date, start)
                         values (?1, ?2, ?3, ?4, ?5, ?6)
                         on conflict do update set rank = excluded.rank, text = excluded.text,
                           network = excluded.network, date = excluded.date,
                           start = excluded.start
                         where (rank, text, network, date, start)
                           is not (excluded.rank, excluded.text, excluded.network, excluded.date,
                                   excluded.start)",
                    )?
                    .execute(params![id, rank, it.text, it.network, it.date, it.start])?;
            }
            Ok(())
        })
    }
}
