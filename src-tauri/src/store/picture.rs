//! Photos and banners: the rows that say what is kept and what is shown, and their bytes by their hash.
//! What was measured on them lies beside, to be thrown away at will.
use rusqlite::{OptionalExtension, Row, Transaction, params};

use super::{Error, Store, change::About};
use crate::{
    message::Message,
    photo::{Crop, Measures, Picture, PictureFile, PictureKind, ShownPicture, WrittenPicture},
    profile::BASE,
};

/// Another edition measures otherwise: what an older one has measured counts no more.
const EDITION: &str = "1";

impl Store {
    pub(super) fn pictures(&self) -> Result<Vec<Picture>, Error> {
        let rows = self.rows(
            &format!(
                "select kind, picture.hash, name, format, width, height, length(bytes), facts,
                   turns, tilt, x, y, zoom, face
                 from picture join image on image.hash = picture.hash
                 left join measured on measured.hash = picture.hash and crop = '{EDITION} ' ||
                   turns || ' ' || tilt || ' ' || x || ' ' || y || ' ' || zoom ||
                   coalesce(' ' || face, '')
                 order by kind desc, rank, picture.hash"
            ),
            |row| {
                let facts: Option<String> = row.get(7)?;
                let picture = |kind| {
                    Ok(Picture {
                        kind,
                        hash: row.get(1)?,
                        name: row.get(2)?,
                        format: row.get(3)?,
                        width: row.get(4)?,
                        height: row.get(5)?,
                        size: row.get(6)?,
                        crop: crop(row)?,
                        measures: facts.and_then(|facts| serde_json::from_str(&facts).ok()),
                    })
                };
                kind(row)?.map(picture).transpose()
            },
        )?;
        Ok(rows.into_iter().flatten().collect())
    }

    pub(super) fn shown_pictures(&self) -> Result<Vec<ShownPicture>, Error> {
        let sql = "select kind, owner, hash from shown_picture order by kind desc, owner";
        let rows = self.rows(sql, |row| {
            let shown = |kind| Ok(ShownPicture { kind, owner: row.get(1)?, hash: row.get(2)? });
            kind(row)?.map(shown).transpose()
        })?;
        Ok(rows.into_iter().flatten().collect())
    }

    pub(super) fn written_pictures(&self) -> Result<Vec<WrittenPicture>, Error> {
        let rows = self.rows(
            "select kind, network, version, format, width, height, size from written_picture
             order by kind desc, network",
            |row| {
                let written = |kind| {
                    Ok(WrittenPicture {
                        kind,
                        network: row.get(1)?,
                        version: row.get(2)?,
                        format: row.get(3)?,
                        width: row.get(4)?,
                        height: row.get(5)?,
                        size: row.get(6)?,
                    })
                };
                kind(row)?.map(written).transpose()
            },
        )?;
        Ok(rows.into_iter().flatten().collect())
    }

    /// Keeps a picture among those to choose from. It is shown for `owner`; with none, on the base
    /// where nothing is shown yet. One that is kept already keeps its crop.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn add_picture(
        &self,
        kind: PictureKind,
        name: &str,
        file: &PictureFile,
        measured: (&Crop, &Measures),
        owner: Option<&str>,
    ) -> Result<(), Error> {
        let (crop, measures) = measured;
        self.change(&About::new(undo_label(kind, false)), |change| {
            change
                .prepare_cached(
                    "insert into image (hash, format, width, height, bytes)
                     values (?1, ?2, ?3, ?4, ?5) on conflict do nothing",
                )?
                .execute(params![file.hash, file.format, file.width, file.height, file.bytes])?;
            let Crop { turns, tilt, x, y, zoom, face } = crop;
            let new = change
                .prepare_cached(
                    "insert into picture (kind, hash, rank, name, turns, tilt, x, y, zoom, face)
                     values (?1, ?2,
                       (select coalesce(max(rank) + 1, 0) from picture where kind = ?1),
                       ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                     on conflict do nothing",
                )?
                .execute(params![kind.id(), file.hash, name, turns, tilt, x, y, zoom, face])?;
            if new > 0 {
                write_measures(change, &file.hash, crop, measures)?;
            }
            match owner {
                Some(owner) => show(change, kind, owner, &file.hash),
                None => {
                    change
                        .prepare_cached(
                            "insert into shown_picture (kind, owner, hash) values (?1, ?2, ?3)
                             on conflict do nothing",
                        )?
                        .execute([kind.id(), BASE, &file.hash])?;
                    Ok(())
                }
            }
        })
    }

    /// Shows a picture that is kept for `base` or a network; with none, the base's again.
    ///
    /// # Errors
    /// When no such picture is kept, or the file cannot be written.
    pub fn show_picture(
        &self,
        kind: PictureKind,
        owner: &str,
        hash: Option<&str>,
    ) -> Result<(), Error> {
        let Some(hash) = hash else {
            return self.change(&About::new(undo_label(kind, true)), |change| {
                change
                    .prepare_cached("delete from shown_picture where kind = ?1 and owner = ?2")?
                    .execute([kind.id(), owner])?;
                Ok(())
            });
        };
        self.change(&About::new(undo_label(kind, false)), |change| {
            kept(change, kind, hash)?;
            show(change, kind, owner, hash)
        })
    }

    /// Takes a picture away, wherever it is shown.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_picture(&self, kind: PictureKind, hash: &str) -> Result<(), Error> {
        self.change(&About::new(undo_label(kind, true)), |change| {
            for table in ["shown_picture", "picture"] {
                change.execute(
                    &format!("delete from {table} where kind = ?1 and hash = ?2"),
                    [kind.id(), hash],
                )?;
            }
            Ok(())
        })
    }

    /// Shows another part of a picture, which has been measured. A change that `continues` the last
    /// one is undone with it.
    ///
    /// # Errors
    /// When no such picture is kept, or the file cannot be written.
    pub fn set_crop(
        &self,
        kind: PictureKind,
        hash: &str,
        (crop, measures): (&Crop, &Measures),
        continues: bool,
    ) -> Result<(), Error> {
        let label = Message::new(format!("undo-{}-crop", kind.id()));
        let subject = format!("crop {} {hash}", kind.id());
        self.change(&About { label, subject, continues }, |change| {
            kept(change, kind, hash)?;
            let Crop { turns, tilt, x, y, zoom, face } = crop;
            let changed = change
                .prepare_cached(
                    "update picture set turns = ?3, tilt = ?4, x = ?5, y = ?6, zoom = ?7, face = ?8
                     where kind = ?1 and hash = ?2 and
                       (turns, tilt, x, y, zoom, coalesce(face, -1))
                         <> (?3, ?4, ?5, ?6, ?7, coalesce(?8, -1))",
                )?
                .execute(params![kind.id(), hash, turns, tilt, x, y, zoom, face])?;
            // A change that changes nothing leaves no step.
            if changed == 0 { Ok(()) } else { write_measures(change, hash, crop, measures) }
        })
    }

    /// Keeps what was measured on a picture in this crop, and its size upright. No step of undo.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_measures(
        &self,
        hash: &str,
        [width, height]: [u32; 2],
        crop: &Crop,
        measures: &Measures,
    ) -> Result<(), Error> {
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        self.db
            .prepare_cached("update image set width = ?2, height = ?3 where hash = ?1")?
            .execute(params![hash, width, height])?;
        write_measures(&self.db, hash, crop, measures)
    }

    /// Remembers the files that were written for the networks, where the dossier may be changed: the
    /// files are there in any case.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_written(&self, written: &[WrittenPicture]) -> Result<(), Error> {
        if self.is_read_only() {
            return Ok(());
        }
        self.change(&About::new("undo-pictures-written"), |change| {
            for one in written {
                change
                    .prepare_cached(
                        "insert into written_picture
                           (kind, network, version, format, width, height, size)
                         values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                         on conflict do update set version = ?3, format = ?4, width = ?5,
                           height = ?6, size = ?7
                         where (version, format, width, height, size) <> (?3, ?4, ?5, ?6, ?7)",
                    )?
                    .execute(params![
                        one.kind.id(),
                        one.network,
                        one.version,
                        one.format,
                        one.width,
                        one.height,
                        one.size
                    ])?;
            }
            Ok(())
        })
    }

    /// The bytes of a picture and their format.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn image(&self, hash: &str) -> Result<Option<(String, Vec<u8>)>, Error> {
        Ok(self
            .db
            .prepare_cached("select format, bytes from image where hash = ?1")?
            .query_row([hash], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?)
    }

    /// Forgets the bytes that no picture has and no undo can bring back, and what was measured on them.
    pub(super) fn drop_unused_images(&self) -> Result<(), Error> {
        self.db.execute_batch(
            "delete from image where hash not in (select hash from picture)
               and not exists (select 1 from step_change where instr(sql, image.hash));
             delete from measured where hash not in (select hash from image);",
        )?;
        Ok(())
    }
}

fn kind(row: &Row) -> rusqlite::Result<Option<PictureKind>> {
    let id: String = row.get(0)?;
    Ok(PictureKind::from_id(&id))
}

fn crop(row: &Row) -> rusqlite::Result<Crop> {
    Ok(Crop {
        turns: row.get("turns")?,
        tilt: row.get("tilt")?,
        x: row.get("x")?,
        y: row.get("y")?,
        zoom: row.get("zoom")?,
        face: row.get("face")?,
    })
}

fn undo_label(kind: PictureKind, removed: bool) -> &'static str {
    match (kind, removed) {
        (PictureKind::Photo, false) => "undo-photo",
        (PictureKind::Photo, true) => "undo-photo-removed",
        (PictureKind::Banner, false) => "undo-banner",
        (PictureKind::Banner, true) => "undo-banner-removed",
    }
}

fn kept(change: &Transaction, kind: PictureKind, hash: &str) -> Result<(), Error> {
    let sql = "select 1 from picture where kind = ?1 and hash = ?2";
    let found = change.prepare_cached(sql)?.exists([kind.id(), hash])?;
    if found { Ok(()) } else { Err(Error::Unknown(hash.to_owned())) }
}

pub(super) fn show(
    change: &Transaction,
    kind: PictureKind,
    owner: &str,
    hash: &str,
) -> Result<(), Error> {
    change
        .prepare_cached(
            "insert into shown_picture (kind, owner, hash) values (?1, ?2, ?3)
             on conflict do update set hash = excluded.hash where hash <> excluded.hash",
        )?
        .execute([kind.id(), owner, hash])?;
    Ok(())
}

pub(super) fn write_measures(
    db: &rusqlite::Connection,
    hash: &str,
    crop: &Crop,
    measures: &Measures,
) -> Result<(), Error> {
    let facts = serde_json::to_string(measures).map_err(|it| Error::Refused(it.to_string()))?;
    db.prepare_cached("insert or replace into measured (hash, crop, facts) values (?1, ?2, ?3)")?
        .execute([hash, &format!("{EDITION} {}", crop.key()), &facts])?;
    Ok(())
}
