//! A network's profile on paper, for whoever is to read it: what is written, in the form's order,
//! without the form.
use super::{Kit, kit};
use crate::{dossier::Dossier, export::asked::Contents, kit::Line, texts::Texts};

pub(super) fn build(dossier: &Dossier, contents: Contents, texts: &Texts) -> Vec<Kit> {
    let profiles = kit::filled(dossier, contents).map(|mut kit| {
        kit.lines = gathered(kit.lines);
        let mut read = kit::one(&kit, "export-profile-of", dossier, texts);
        for part in &mut read.boxes {
            part.size.clear();
            // That the form goes on is nothing to a reader.
            part.heading = part.heading.take().filter(|_| part.of_entry);
        }
        read
    });
    profiles.collect()
}

/// Without what is empty. Entries of one line each, as skills are, become one list.
fn gathered(mut lines: Vec<Line>) -> Vec<Line> {
    lines.retain(|line| !line.text.is_empty());
    let mut gathered: Vec<Line> = Vec::with_capacity(lines.len());
    let mut list = None;
    for entry in lines.chunk_by(|one, next| one.owner == next.owner) {
        let [line @ Line { entry: Some(_), .. }] = entry else {
            gathered.extend_from_slice(entry);
            list = None;
            continue;
        };
        match gathered.last_mut().filter(|_| list == Some(&line.field)) {
            Some(last) => last.text = format!("{}\n{}", last.text, line.text),
            None => gathered.push(Line { entry: None, ..line.clone() }),
        }
        list = Some(&line.field);
    }
    gathered
}
