//! The people one knows, with the file that said so and the day it was read.
use super::{super::Source, super::page::lines, headings, network_name};
use crate::connections::Person;

const MORE_HEADINGS: [&str; 4] =
    ["export-csv-how", "export-csv-network", "export-csv-source", "export-csv-imported"];

pub(super) fn rows(source: &Source) -> Vec<Vec<String>> {
    let texts = source.texts;
    let mut first: Vec<_> =
        Person::FIELDS.iter().map(|field| texts.word(&format!("connection-{field}"))).collect();
    first.extend(headings(&MORE_HEADINGS, texts));
    let rows = source.connections.iter().map(|connection| {
        let person = &connection.person;
        let mut row: Vec<_> =
            Person::FIELDS.iter().map(|field| lines(person.field(field))).collect();
        let network = match person.network.as_str() {
            "" => String::new(),
            id => network_name(id, source.dossier, texts),
        };
        row.extend([
            texts.word(&format!("connection-how-{}", person.how.id())),
            network,
            lines(&connection.source),
            lines(&connection.day),
        ]);
        row
    });
    std::iter::once(first).chain(rows).collect()
}
