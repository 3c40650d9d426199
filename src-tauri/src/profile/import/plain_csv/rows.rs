//! The rows of a table whose columns are matched.
use super::super::{
    Columns, ImportError, Message,
    address_book::{People, Rows},
    reading::Reading,
    said::Said,
    table::Table,
};
use super::columns::NAME;

/// Which columns say what of a person.
pub(super) fn people(columns: &[Option<String>]) -> People {
    let of = |field: &str| {
        let own = columns.iter().enumerate().filter(|(_, own)| own.as_deref() == Some(field));
        own.map(|(at, _)| at).collect::<Vec<_>>()
    };
    let several = |field| of(field).into_iter().map(|column| (column, None)).collect();
    let fields = ["first_name", "last_name", "company", "position", "since", "note"];
    let place = of("place");
    People {
        name: of(NAME).first().copied(),
        fields: fields.map(|field| (field, of(field))).to_vec(),
        places: if place.is_empty() { Vec::new() } else { vec![vec![place]] },
        emails: several("email"),
        phones: several("phone"),
        urls: several("url"),
        ..People::default()
    }
}

/// An entry of each row.
///
/// # Errors
/// `Cancelled`.
pub(super) fn entries(
    chosen: &Columns,
    table: &mut Table,
    reading: &mut Reading,
) -> Result<(), ImportError> {
    let mut fields: Vec<(&str, Vec<usize>)> = Vec::new();
    for (at, field) in chosen.columns.iter().enumerate() {
        let Some(field) = field else { continue };
        match fields.iter_mut().find(|(own, _)| own == field) {
            Some((_, columns)) => columns.push(at),
            None => fields.push((field, vec![at])),
        }
    }
    let mut unused = vec![0_u32; table.header.len()];
    let mut rows = Rows::new(table.header.len());
    while let Some(row) = table.next() {
        reading.row(row.within)?;
        if !rows.fits(&row, reading) {
            continue;
        }
        for ((cell, n), field) in row.cells().zip(&mut unused).zip(&chosen.columns) {
            *n += u32::from(field.is_none() && !cell.trim().is_empty());
        }
        let place = row.place();
        let mut values = Vec::new();
        for (field, columns) in &fields {
            let parts: Vec<Option<Said>> = columns
                .iter()
                .map(|column| {
                    let text = row.get(Some(*column));
                    let is_date = matches!(*field, "start" | "end");
                    let place = place.as_str();
                    if is_date { reading.date_said(place, text) } else { reading.said(place, text) }
                })
                .collect();
            values.push((*field, Said::joined(parts, " ")));
        }
        if values.iter().all(|(_, said)| said.is_none()) {
            reading.skip_row(place, Message::new("import-skipped-empty"));
        } else {
            reading.entry(&place, &chosen.what, &values);
        }
    }
    rows.tell(reading);
    let mut left = super::address_book::Left::default();
    for (name, n) in table.header.iter().zip(unused).filter(|(_, n)| *n > 0) {
        left.no_place(name, n);
    }
    left.tell(reading);
    Ok(())
}
