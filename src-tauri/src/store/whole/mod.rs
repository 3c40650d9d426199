//! Everything at once: the whole dossier out of a file, and a file made of one. It is made in memory
//! and copied to the disk when all of it is there, so that a half is never found.
mod fill;

use std::{fs, path::Path, time::Duration};

use jiff::civil::Date;
use rusqlite::backup::Backup;

use super::{Error, Store, change::WATCHED, publication::carried, read::from_id};
use crate::{
    photo::PictureFile,
    plan::{Advert, Me},
    profile::{BASE, Carried, Copied, Publication},
    whole::{
        Whole, WholeAdvert, WholeCopied, WholeImport, WholePicture, WholeProfile, WholePublication,
    },
};

impl Store {
    /// Everything that the file holds and a person could miss.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn whole(&self) -> Result<Whole, Error> {
        // What day it is matters to the checks alone.
        let dossier = self.dossier(Date::ZERO)?;
        let picture = |it: crate::photo::Picture| WholePicture {
            kind: it.kind,
            hash: it.hash,
            name: it.name,
            crop: it.crop,
            measures: it.measures,
        };
        let copied = |Copied { network, language, carried }: Copied| {
            let Carried { owner, field, text } = carried;
            WholeCopied { network, language, owner, field, text }
        };
        Ok(Whole {
            name: dossier.name,
            languages: dossier.languages,
            uid: dossier.uid,
            plan: dossier.plan,
            own_networks: dossier.own_networks,
            profile: WholeProfile {
                entries: dossier.profile.entries,
                texts: dossier.profile.texts,
                pictures: dossier.profile.pictures.into_iter().map(picture).collect(),
                shown: dossier.profile.shown,
            },
            set_aside: dossier.set_aside,
            own_words: dossier.own_words,
            corrections: dossier.corrections,
            adverts: self.with_texts(dossier.adverts)?,
            publications: self.with_boxes(dossier.publications)?,
            copied: dossier.copied.into_iter().map(copied).collect(),
            written_pictures: dossier.written_pictures,
            imports: self.whole_imports()?,
            connections: self.whole_connections()?,
            images: self.images()?,
        })
    }

    /// Makes a dossier file of it. A file that is there already must be a dossier in which nothing is
    /// written yet.
    ///
    /// # Errors
    /// `Exists`, the file untouched, or what the disk says.
    pub fn restore(path: &Path, whole: &Whole) -> Result<Self, Error> {
        let made = Self::in_memory("", &whole.languages)?;
        made.fill(whole)?;
        if path.exists() {
            let mut empty = Self::open(path)?;
            if empty.is_read_only() {
                return Err(Error::ReadOnly);
            }
            if !empty.is_empty()? {
                return Err(Error::Exists(path.to_owned()));
            }
            Backup::new(&made.db, &mut empty.db)?.run_to_completion(256, Duration::ZERO, None)?;
        } else {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            let draft = path.with_extension("new");
            let _ = fs::remove_file(&draft);
            made.copy_to(&draft)?;
            if let Err(error) = fs::rename(&draft, path) {
                let _ = fs::remove_file(&draft);
                return Err(error.into());
            }
        }
        Self::open(path)
    }

    /// Nothing is written in it but the name.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn is_empty(&self) -> Result<bool, Error> {
        for table in WATCHED.iter().filter(|table| !["dossier", "text"].contains(table)) {
            let sql = format!("select exists (select 1 from {table})");
            if self.db.query_row(&sql, [], |row| row.get(0))? {
                return Ok(false);
            }
        }
        let plan = self.plan()?;
        let named = ["first_name", "last_name"];
        let texts = self.profile()?.texts;
        Ok(plan.me == Me::default()
            && plan.rhythm.minutes_per_week.is_none()
            && texts.iter().all(|it| it.owner == BASE && named.contains(&it.field.as_str())))
    }

    fn with_texts(&self, adverts: Vec<Advert>) -> Result<Vec<WholeAdvert>, Error> {
        let with_text = |advert: Advert| {
            let text = self.advert_text(advert.id)?.unwrap_or_default();
            let Advert { id, name, language, words, refused } = advert;
            Ok(WholeAdvert { id, name, language, text, words, refused })
        };
        adverts.into_iter().map(with_text).collect()
    }

    /// With what each held, also where a later one has taken its place.
    fn with_boxes(&self, publications: Vec<Publication>) -> Result<Vec<WholePublication>, Error> {
        let mut query = self.db.prepare_cached(
            "select owner, field, text from publication_text where publication = ?1 order by rowid",
        )?;
        let mut whole = Vec::new();
        for Publication { id, network, language, day, readiness, score, .. } in publications {
            let texts = query.query_map([id], carried)?.collect::<Result<_, _>>()?;
            whole.push(WholePublication { id, network, language, day, readiness, score, texts });
        }
        Ok(whole)
    }

    fn whole_imports(&self) -> Result<Vec<WholeImport>, Error> {
        let sql = "select id, day, source, format, report from import order by id";
        let rows = self.rows(sql, |row| {
            let parts: [String; 4] = [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?];
            Ok((row.get(0)?, parts))
        })?;
        let unreadable = |id: i32| Error::Refused(format!("import {id} cannot be read"));
        let import = |(id, [day, source, format, report]): (i32, [String; 4])| {
            Ok(WholeImport {
                id,
                day: day.parse().map_err(|_| unreadable(id))?,
                source,
                format: from_id(format).ok_or_else(|| unreadable(id))?,
                report: serde_json::from_str(&report).map_err(|_| unreadable(id))?,
            })
        };
        rows.into_iter().map(import).collect()
    }

    fn images(&self) -> Result<Vec<PictureFile>, Error> {
        self.rows(
            "select hash, format, width, height, bytes from image
             where hash in (select hash from picture) order by hash",
            |row| {
                Ok(PictureFile {
                    hash: row.get(0)?,
                    format: row.get(1)?,
                    width: row.get(2)?,
                    height: row.get(3)?,
                    bytes: row.get(4)?,
                })
            },
        )
    }
}
