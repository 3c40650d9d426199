//! Writing a whole dossier into a store in which nothing is written yet: every id stays what it was,
//! every list keeps its order, and there is nothing to undo.
use rusqlite::{Transaction, params};

use crate::{
    photo::Crop,
    store::{
        Error, Store, adverts, change::About, connections, picture, profile::write, read::id_of,
    },
    text::Language,
    whole::{Whole, WholeAdvert, WholeCopied, WholeImport, WholePublication},
};

impl Store {
    pub(super) fn fill(&self, whole: &Whole) -> Result<(), Error> {
        let plan = &whole.plan;
        self.set_name(&whole.name, false)?;
        self.set_me(&plan.me, false)?;
        self.set_purposes(&plan.purposes)?;
        self.set_goals(&plan.goals, false)?;
        self.set_targets(&plan.targets, false)?;
        self.set_chosen(&plan.chosen, false)?;
        self.set_refused(&plan.refused, false)?;
        self.set_rhythm(&plan.rhythm, false)?;
        self.set_commitments(&plan.commitments, false)?;
        self.set_questions(&plan.questions, false)?;
        for own in &whole.own_networks {
            self.set_own_network(own)?;
        }
        for word in &whole.own_words {
            self.add_own_word(word)?;
        }
        for one in &whole.set_aside {
            self.set_aside(&[&one.finding], &one.reason)?;
        }
        self.set_written(&whole.written_pictures)?;
        self.change(&About::new("undo-import"), |change| {
            profile(change, whole)?;
            pictures(change, whole)?;
            corrections(change, whole)?;
            whole.adverts.iter().zip(0..).try_for_each(|(it, rank)| advert(change, it, rank))?;
            whole.publications.iter().try_for_each(|it| publication(change, it))?;
            whole.copied.iter().try_for_each(|it| copied(change, it))?;
            whole.imports.iter().try_for_each(|it| import(change, it, whole))?;
            connections::restore(change, &whole.connections)
        })?;
        if !whole.uid.is_empty() {
            self.db.execute("update dossier set uid = ?1", [&whole.uid])?;
        }
        self.db.execute("delete from step", [])?;
        Ok(())
    }
}

fn profile(change: &Transaction, whole: &Whole) -> Result<(), Error> {
    for (entry, rank) in whole.profile.entries.iter().zip(0..) {
        change
            .prepare_cached("insert into entry (id, rank, kind) values (?1, ?2, ?3)")?
            .execute(params![entry.id, rank, entry.kind])?;
    }
    for text in &whole.profile.texts {
        let language = text.language.map_or("", Language::code);
        write(change, &text.owner, language, &text.field, Some(&text.value))?;
    }
    Ok(())
}

fn pictures(change: &Transaction, whole: &Whole) -> Result<(), Error> {
    for file in &whole.images {
        change
            .prepare_cached(
                "insert into image (hash, format, width, height, bytes)
                 values (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![file.hash, file.format, file.width, file.height, file.bytes])?;
    }
    for (kept, rank) in whole.profile.pictures.iter().zip(0..) {
        let Crop { turns, tilt, x, y, zoom, face } = kept.crop;
        change
            .prepare_cached(
                "insert into picture (kind, hash, rank, name, turns, tilt, x, y, zoom, face)
                 values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            )?
            .execute(params![
                kept.kind.id(),
                kept.hash,
                rank,
                kept.name,
                turns,
                tilt,
                x,
                y,
                zoom,
                face
            ])?;
        if let Some(measures) = &kept.measures {
            picture::write_measures(change, &kept.hash, &kept.crop, measures)?;
        }
    }
    for shown in &whole.profile.shown {
        picture::show(change, shown.kind, &shown.owner, &shown.hash)?;
    }
    Ok(())
}

fn corrections(change: &Transaction, whole: &Whole) -> Result<(), Error> {
    for one in &whole.corrections {
        change
            .prepare_cached(
                "insert into correction (network, field, figure, value) values (?1, ?2, ?3, ?4)",
            )?
            .execute(params![one.network, one.field, id_of(&one.figure), one.value])?;
    }
    Ok(())
}

fn advert(change: &Transaction, advert: &WholeAdvert, rank: i64) -> Result<(), Error> {
    let WholeAdvert { id, name, language, text, words, refused } = advert;
    change
        .prepare_cached(
            "insert into advert (id, rank, name, language, text, words, refused)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            id,
            rank,
            name,
            language.code(),
            text,
            adverts::written(words),
            refused.join("\n")
        ])?;
    Ok(())
}

fn publication(change: &Transaction, one: &WholePublication) -> Result<(), Error> {
    let WholePublication { id, network, language, day, readiness, score, texts } = one;
    change
        .prepare_cached(
            "insert into publication (id, network, language, day, readiness, score)
             values (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![id, network, language.code(), day.to_string(), id_of(readiness), score])?;
    for it in texts {
        change
            .prepare_cached(
                "insert into publication_text (publication, owner, field, text)
                 values (?1, ?2, ?3, ?4)",
            )?
            .execute(params![id, it.owner, it.field, it.text])?;
    }
    Ok(())
}

fn copied(change: &Transaction, one: &WholeCopied) -> Result<(), Error> {
    change
        .prepare_cached(
            "insert into copied (network, language, owner, field, text)
             values (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute([&one.network, one.language.code(), &one.owner, &one.field, &one.text])?;
    Ok(())
}

fn import(change: &Transaction, import: &WholeImport, whole: &Whole) -> Result<(), Error> {
    let WholeImport { id, day, source, format, report } = import;
    let people = whole.connections.iter().filter(|it| it.import == *id).count();
    let [items, people] =
        [report.taken.len(), people].map(|count| i64::try_from(count).unwrap_or(i64::MAX));
    let report = serde_json::to_string(report).map_err(|it| Error::Refused(it.to_string()))?;
    change
        .prepare_cached(
            "insert into import (id, day, source, format, items, people, report)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![id, day.to_string(), source, id_of(format), items, people, report])?;
    Ok(())
}
