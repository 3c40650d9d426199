//! A table of no known source: its columns are guessed from their names, and the person puts right
//! what was guessed wrong. Its rows are people, or entries of a kind.
mod columns;
mod header;
mod rows;

use super::{
    Asked, Columns, Files, ImportError, Matching, Message, address_book, format::Glimpse,
    reading::Reading, table::Table,
};

pub(super) use columns::key;

/// Rows shown beside the columns, and signs of a cell.
const SAMPLE: usize = 3;
const SHOWN: usize = 120;

pub(super) fn is_one(glimpse: &Glimpse) -> bool {
    glimpse.names.len() == 1 && header::is_table(&glimpse.text)
}

/// # Errors
/// When it has no rows, or cannot be read.
pub(super) fn read(
    files: &mut Files,
    asked: &Asked,
    reading: &mut Reading,
) -> Result<(), ImportError> {
    let name = one_file(files, reading)?;
    let (text, bytes) = address_book::text(files, &name, reading)?;
    let found = header::find(&text)?;
    let open = || match Table::open(&text, |cells| !cells.is_empty() && cells == found) {
        Ok(table) => table.ok_or(ImportError::NotAProfile),
        Err(error) => Err(error),
    };
    let mut table = open()?;
    let headers = table.header.clone();
    let chosen = match &asked.matching {
        Some(chosen) => columns::allowed(chosen, headers.len()),
        None => columns::guess(&headers),
    };
    reading.matching(Matching {
        sample: sample(&mut table),
        headers: headers.iter().map(|cell| shown(cell)).collect(),
        what: chosen.what.clone(),
        columns: chosen.columns.clone(),
        choices: columns::choices(),
    });
    take(&chosen, &mut open()?, reading)?;
    reading.end_file(bytes);
    Ok(())
}

fn take(chosen: &Columns, table: &mut Table, reading: &mut Reading) -> Result<(), ImportError> {
    if chosen.columns.iter().all(Option::is_none) {
        reading.skip("", Message::new("source-columns-unknown"));
        Ok(())
    } else if chosen.what == columns::PEOPLE {
        rows::people(&chosen.columns).read(table, reading)
    } else {
        rows::entries(chosen, table, reading)
    }
}

/// The name of the one file there is; all of it is expected.
///
/// # Errors
/// Where there are several.
pub(super) fn one_file(files: &Files, reading: &mut Reading) -> Result<String, ImportError> {
    let name = files.single().ok_or(ImportError::NotAProfile)?;
    reading.expect(files.size(&name));
    Ok(name)
}

fn sample(table: &mut Table) -> Vec<Vec<String>> {
    let columns = table.header.len();
    let mut rows = Vec::new();
    while rows.len() < SAMPLE
        && let Some(row) = table.next()
    {
        rows.push((0..columns).map(|column| shown(row.get(Some(column)))).collect());
    }
    rows
}

fn shown(cell: &str) -> String {
    match cell.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &cell[..end]),
        None => cell.to_owned(),
    }
}
