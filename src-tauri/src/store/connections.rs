//! The people one knows. They come by the thousand: instead of noting each for undo, an import that
//! is taken back hides those it brought, and they are deleted once it can no longer be redone.
use rusqlite::{Row, Statement, Transaction, params, params_from_iter};

use super::{
    Error, Store,
    read::{from_id, id_of},
};
use crate::{
    connections::{
        Connection, ConnectionPage, ConnectionSort, ConnectionsAsked, Person, search_words,
    },
    profile::import::{Progress, Watch},
    whole::WholeConnection,
};

/// Rows between two words about how far it is.
const ROWS: usize = 2000;
/// Rows of one page at most.
const PAGE: u32 = 500;

const COLUMNS: &str = "c.id, c.first_name, c.last_name, c.company, c.position, c.place, c.url,
    c.email, c.phone, c.how, c.network, c.since, c.note, c.other_keys, i.source, i.day";

/// What is written of a person, after the import that says so.
const WRITTEN: &str =
    "latest, first_name, last_name, company, position, place, url, email, phone, how,
    network, since, note, other_keys, name_key, company_key, other_words";

const INDEXED: &str = "insert into connection_search (rowid, name_key, company_key, other_words)
    values (?1, ?2, ?3, ?4)";

/// With the import that said so last; those of an import that was taken back are not there.
const SEEN: &str = "connection c join import own on own.id = c.import
    join import i on i.id = c.latest";

impl Store {
    /// Everybody, in no particular order.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn connections(&self) -> Result<Vec<Connection>, Error> {
        self.rows(&format!("select {COLUMNS} from {SEEN}"), connection)
    }

    /// How many there are, as the imports remember it: asked with every change.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn count_connections(&self) -> Result<u32, Error> {
        let sql = "select coalesce(sum(people), 0) from import";
        Ok(self.db.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }

    /// A page of the list. A search finds each of its words at the beginning of a word, whatever the
    /// case and accents, 'œ' and 'oe' alike.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn connection_page(&self, asked: &ConnectionsAsked) -> Result<ConnectionPage, Error> {
        let all = self.count_connections()?;
        let search = query(&asked.search);
        let matches = if search.is_empty() {
            ""
        } else {
            "where c.id in (select rowid from connection_search where connection_search match ?1)"
        };
        let given = || (!search.is_empty()).then_some(search.as_str());
        let found = if search.is_empty() {
            all
        } else {
            let sql = format!("select count(*) from {SEEN} {matches}");
            self.db.prepare_cached(&sql)?.query_row(params_from_iter(given()), |row| row.get(0))?
        };
        let way = if asked.descending { "desc" } else { "asc" };
        // What is empty comes last either way.
        let order = match asked.sort {
            ConnectionSort::Name => format!("c.name_key = '', c.name_key {way}"),
            ConnectionSort::Company => {
                format!("c.company_key = '', c.company_key {way}, c.name_key")
            }
            ConnectionSort::Since => format!("c.since = '', c.since {way}, c.name_key"),
        };
        let (from, count) = (asked.from, asked.count.min(PAGE));
        let sql = format!(
            "select {COLUMNS} from {SEEN} {matches} order by {order}, c.id limit {count} offset {from}"
        );
        let rows = self
            .db
            .prepare_cached(&sql)?
            .query_map(params_from_iter(given()), connection)?
            .collect::<Result<_, _>>()?;
        Ok(ConnectionPage { all, found, rows })
    }

    /// Everybody, in the order they came, with the imports that speak of them.
    pub(super) fn whole_connections(&self) -> Result<Vec<WholeConnection>, Error> {
        let sql = format!("select {COLUMNS}, c.import, c.latest from {SEEN} order by c.id");
        self.rows(&sql, |row| {
            let Connection { id, person, .. } = connection(row)?;
            let [import, latest] = [row.get("import")?, row.get("latest")?];
            Ok(WholeConnection { id, import, latest, person })
        })
    }

    /// Deletes whom a taken-back import had brought, once nothing can bring it back.
    pub(super) fn drop_unused_connections(&self) -> Result<(), Error> {
        self.db.execute_batch(
            "create temp table gone_import as
               select distinct import as id from connection
               where import not in (select id from import)
                 and not exists (select 1 from step_change
                   where instr(sql, 'insert into import (rowid') and instr(sql, 'values (' || import || ','));
             delete from connection where import in (select id from gone_import);
             drop table gone_import;",
        )?;
        Ok(())
    }
}

fn connection(row: &Row) -> rusqlite::Result<Connection> {
    Ok(Connection {
        id: row.get(0)?,
        person: Person {
            first_name: row.get(1)?,
            last_name: row.get(2)?,
            company: row.get(3)?,
            position: row.get(4)?,
            place: row.get(5)?,
            url: row.get(6)?,
            email: row.get(7)?,
            phone: row.get(8)?,
            how: from_id(row.get(9)?).unwrap_or_default(),
            network: row.get(10)?,
            since: row.get(11)?,
            note: row.get(12)?,
            other_keys: other_keys(row.get_ref(13)?.as_str()?),
        },
        source: row.get(14)?,
        day: row.get(15)?,
    })
}

fn other_keys(json: &str) -> Vec<String> {
    if json.is_empty() { Vec::new() } else { serde_json::from_str(json).unwrap_or_default() }
}

/// The words of a search as FTS5 takes them: each the beginning of one.
fn query(search: &str) -> String {
    let words = search_words(&[search]);
    words.split_whitespace().map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" ")
}

pub(super) fn add(
    change: &Transaction,
    import: i32,
    people: &[Person],
    source: &str,
    watch: Watch,
) -> Result<(), Error> {
    let mut row = change.prepare_cached(&format!(
        "insert into connection (import, {WRITTEN}) values (?1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
           ?11, ?12, ?13, ?14, ?15, ?16, ?17)"
    ))?;
    let mut index = change.prepare_cached(INDEXED)?;
    for (at, person) in people.iter().enumerate() {
        if at % ROWS == 0 {
            let percent = u8::try_from(at * 100 / people.len()).unwrap_or(100);
            let rows = u32::try_from(at).unwrap_or(u32::MAX);
            let progress = Progress { file: source.to_owned(), rows, percent: Some(percent) };
            if watch(&progress).is_break() {
                return Err(Error::Cancelled);
            }
        }
        let keys = person.keys();
        write(&mut row, import, person, &keys, None)?;
        let [name, company, others] = keys;
        index.execute(params![change.last_insert_rowid(), name, company, others])?;
    }
    Ok(())
}

/// Each with its own id and imports.
pub(super) fn restore(change: &Transaction, people: &[WholeConnection]) -> Result<(), Error> {
    let mut row = change.prepare_cached(&format!(
        "insert into connection (id, import, {WRITTEN}) values (?18, ?19, ?1, ?2, ?3, ?4, ?5, ?6, ?7,
           ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)"
    ))?;
    let mut index = change.prepare_cached(INDEXED)?;
    for WholeConnection { id, import, latest, person } in people {
        let keys = person.keys();
        row.raw_bind_parameter(19, import)?;
        write(&mut row, *latest, person, &keys, Some(*id))?;
        let [name, company, others] = keys;
        index.execute(params![id, name, company, others])?;
    }
    Ok(())
}

pub(super) fn update(
    change: &Transaction,
    import: i32,
    people: &[(i32, Person)],
) -> Result<(), Error> {
    let mut row = change.prepare_cached(&format!(
        "update connection set ({WRITTEN}) = (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,
           ?14, ?15, ?16, ?17)
         where id = ?18"
    ))?;
    for (id, person) in people {
        write(&mut row, import, person, &person.keys(), Some(*id))?;
    }
    Ok(())
}

/// In the order of `WRITTEN`, then the row where there is one.
fn write(
    row: &mut Statement,
    import: i32,
    person: &Person,
    keys: &[String; 3],
    id: Option<i32>,
) -> Result<(), Error> {
    let how = id_of(&person.how);
    let others = match person.other_keys.as_slice() {
        [] => String::new(),
        keys => serde_json::to_string(keys).unwrap_or_default(),
    };
    let texts: [&str; 16] = [
        &person.first_name,
        &person.last_name,
        &person.company,
        &person.position,
        &person.place,
        &person.url,
        &person.email,
        &person.phone,
        &how,
        &person.network,
        &person.since,
        &person.note,
        &others,
        &keys[0],
        &keys[1],
        &keys[2],
    ];
    row.raw_bind_parameter(1, import)?;
    for (at, text) in (2..).zip(texts) {
        row.raw_bind_parameter(at, text)?;
    }
    if let Some(id) = id {
        row.raw_bind_parameter(18, id)?;
    }
    row.raw_execute()?;
    Ok(())
}
