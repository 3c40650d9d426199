//! One table of an archive, written as LinkedIn writes it.

#[derive(Clone)]
pub(crate) struct Sheet {
    /// With the folders in front.
    pub(crate) name: String,
    pub(crate) byte_order_mark: bool,
    /// What stands before the header.
    pub(crate) notes: String,
    /// As it stands in the file.
    pub(crate) header: String,
    pub(crate) rows: Vec<Vec<String>>,
}

pub(crate) fn sheet<const N: usize>(name: &str, header: &str, rows: &[[&str; N]]) -> Sheet {
    let rows = rows.iter().map(|row| row.map(str::to_owned).to_vec()).collect();
    Sheet {
        name: name.to_owned(),
        byte_order_mark: false,
        notes: String::new(),
        header: header.to_owned(),
        rows,
    }
}

impl Sheet {
    /// Whatever the folders in front.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.name.strip_suffix(name).is_some_and(|it| it.is_empty() || it.ends_with('/'))
    }

    /// Writes each cell of a column anew; where there is no such column, nothing.
    pub(crate) fn change(&mut self, column: &str, new: impl Fn(usize, &str) -> String) {
        let Some(at) = self.header.split(',').position(|own| own == column) else { return };
        for (number, row) in self.rows.iter_mut().enumerate() {
            row[at] = new(number, &row[at]);
        }
    }

    /// The same columns in another order, or fewer.
    pub(crate) fn rearrange(&mut self, header: &str) {
        let old: Vec<&str> = self.header.split(',').collect();
        let order: Vec<usize> = header
            .split(',')
            .map(|name| old.iter().position(|own| own == &name).expect("a column"))
            .collect();
        for row in &mut self.rows {
            *row = order.iter().map(|at| row[*at].clone()).collect();
        }
        self.header = header.to_owned();
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut text = String::new();
        if self.byte_order_mark {
            text.push('\u{feff}');
        }
        text.push_str(&self.notes);
        text.push_str(&self.header);
        text.push('\n');
        for row in &self.rows {
            for (at, cell) in row.iter().enumerate() {
                if at > 0 {
                    text.push(',');
                }
                if cell.contains([',', '"', '\n', '\r']) {
                    text.push('"');
                    text.push_str(&cell.replace('"', "\"\""));
                    text.push('"');
                } else {
                    text.push_str(cell);
                }
            }
            text.push('\n');
        }
        text.into_bytes()
    }
}
