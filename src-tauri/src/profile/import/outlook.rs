//! The address book of Outlook, as CSV: with English or French names of columns, a comma or a
//! semicolon in between, in Unicode or Windows-1252.
use std::sync::LazyLock;

use serde::Deserialize;

use super::{
    Asked, Files, ImportError,
    address_book::{self, People},
    format::Glimpse,
    plain_csv::{key, one_file},
    reading::Reading,
    table::Table,
};
use crate::text::fold;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    signs: Vec<String>,
    first_name: Vec<Vec<String>>,
    last_name: Vec<String>,
    company: Vec<String>,
    position: Vec<String>,
    note: Vec<String>,
    emails: Vec<Vec<String>>,
    phones: Vec<Vec<String>>,
    urls: Vec<Vec<String>>,
    places: Vec<Vec<Vec<String>>>,
    silent: Vec<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../catalogue/outlook.toml"))
        .expect("tests/readers/outlook.rs reads the file")
});

pub(super) fn is_one(glimpse: &Glimpse) -> bool {
    glimpse.names.len() == 1 && matches!(Table::open(&glimpse.text, is_header), Ok(Some(_)))
}

/// A name, and a column that only Outlook calls so.
fn is_header(cells: &[String]) -> bool {
    if cells.len() < 3 {
        return false;
    }
    let short = || cells.iter().filter(|cell| cell.len() < 60);
    let named = short().any(|cell| {
        let key = key(cell);
        WORDS.first_name[0].iter().chain(&WORDS.last_name).any(|name| self::key(name) == key)
    });
    named && short().any(|cell| WORDS.signs.iter().any(|sign| fold(sign) == fold(cell)))
}

/// # Errors
/// When it has no such header, or cannot be read.
pub(super) fn read(
    files: &mut Files,
    _: &Asked,
    reading: &mut Reading,
) -> Result<(), ImportError> {
    let name = one_file(files, reading)?;
    let (text, bytes) = address_book::text(files, &name, reading)?;
    let mut table = Table::open(&text, is_header)?.ok_or(ImportError::NotAProfile)?;
    columns(&table).read(&mut table, reading)?;
    reading.end_file(bytes);
    Ok(())
}

fn columns(table: &Table) -> People {
    let keys: Vec<String> = table.header.iter().map(|name| key(name)).collect();
    let find = |names: &[String]| {
        names.iter().find_map(|name| keys.iter().position(|own| *own == key(name)))
    };
    let all = |names: &[Vec<String>]| names.iter().filter_map(|it| find(it)).collect::<Vec<_>>();
    let several = |names| all(names).into_iter().map(|column| (column, None)).collect();
    let last_name = find(&WORDS.last_name);
    // 'Titre' is also what stands before a name ('Mme'); a job's stands after it.
    let position = WORDS.position.iter().find_map(|name| {
        keys.iter().rposition(|own| *own == key(name)).filter(|at| Some(*at) > last_name)
    });
    let one = |column: Option<usize>| column.into_iter().collect();
    People {
        fields: vec![
            ("first_name", all(&WORDS.first_name)),
            ("last_name", one(last_name)),
            ("company", one(find(&WORDS.company))),
            ("position", one(position)),
            ("note", one(find(&WORDS.note))),
        ],
        places: WORDS.places.iter().map(|place| vec![all(place)]).collect(),
        emails: several(&WORDS.emails),
        phones: several(&WORDS.phones),
        urls: several(&WORDS.urls),
        silent: WORDS.silent.iter().filter_map(|name| find(std::slice::from_ref(name))).collect(),
        ..People::default()
    }
}
