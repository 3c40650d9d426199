//! Photos and banners: taking them in, choosing what of them is shown, and the files for the networks.
use std::path::PathBuf;

use base64::{Engine, prelude::BASE64_STANDARD};
use paperfirst_core::photo::{self, Crop, Measures, NetworkFit, PictureError, PictureKind, Proof};
use tauri::{AppHandle, State};

use super::{
    Code, Error,
    snapshot::{Snapshot, change, snapshot},
};
use crate::{
    clipboard,
    session::{Session, read_at_most, today},
};

/// Keeps a picture file among those to choose from. With an owner (`base` or a network) it is shown
/// there too; with none it becomes the base's where the base has none yet.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_picture(
    session: State<'_, Session>,
    kind: PictureKind,
    path: PathBuf,
    owner: Option<String>,
) -> Result<Snapshot, Error> {
    let about = |error: PictureError| Error::from(error).about(&path);
    let bytes = read_at_most(&path, photo::MAX_BYTES)?.ok_or(PictureError::TooHeavy);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    add(&session, kind, &name, bytes.map_err(about)?, owner).map_err(|error| error.about(&path))
}

/// The same with a pasted picture: base64 of the file's bytes, or none where the page was not given
/// them.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn paste_picture(
    app: AppHandle,
    session: State<'_, Session>,
    kind: PictureKind,
    data: Option<String>,
) -> Result<Snapshot, Error> {
    let bytes = match data {
        Some(data) => BASE64_STANDARD.decode(data).map_err(|_| PictureError::NotAPicture)?,
        None => clipboard::picture(&app).ok_or_else(no_picture)?,
    };
    add(&session, kind, "", bytes, None)
}

fn no_picture() -> Error {
    Error::new(Code::NothingToPaste, "no picture on the clipboard")
}

fn add(
    session: &State<Session>,
    kind: PictureKind,
    name: &str,
    bytes: Vec<u8>,
    owner: Option<String>,
) -> Result<Snapshot, Error> {
    let (file, proof) = photo::read(bytes)?;
    let least = session.with(|store| Ok(store.dossier(today())?.least_side()))?;
    let (crop, measures) = proof.proposed(kind, &Crop::default(), least)?;
    session.keep_proof(&file.hash, proof);
    change(session, |store| {
        Ok(store.add_picture(kind, name, &file, (&crop, &measures), owner.as_deref())?)
    })
}

/// Takes it away, also where it is shown.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_picture(
    session: State<'_, Session>,
    kind: PictureKind,
    hash: String,
) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.remove_picture(kind, &hash)?))
}

/// Shows a kept picture for `base` or a network; without one, back to the base's.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn show_picture(
    session: State<'_, Session>,
    kind: PictureKind,
    owner: String,
    hash: Option<String>,
) -> Result<Snapshot, Error> {
    change(&session, |store| Ok(store.show_picture(kind, &owner, hash.as_deref())?))
}

/// Measures it too. `continues`: the same gesture goes on.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_crop(
    session: State<'_, Session>,
    kind: PictureKind,
    hash: String,
    crop: Crop,
    continues: bool,
) -> Result<Snapshot, Error> {
    let crop = crop.within();
    let measures = Measures::of(&*session.proof(&hash)?, &crop)?;
    change(&session, |store| Ok(store.set_crop(kind, &hash, (&crop, &measures), continues)?))
}

/// Takes the crop that the program proposes: around that face, or else the largest.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn propose_crop(
    session: State<'_, Session>,
    kind: PictureKind,
    hash: String,
    face: Option<u8>,
) -> Result<Snapshot, Error> {
    let proof = session.proof(&hash)?;
    let (now, least) = session.with(|store| {
        let dossier = store.dossier(today())?;
        let kept = dossier.profile.picture(kind, &hash);
        Ok((kept.ok_or_else(|| unknown(&hash))?.crop, dossier.least_side()))
    })?;
    let (crop, measures) = proof.proposed(kind, &Crop { face, ..now }, least)?;
    change(&session, |store| Ok(store.set_crop(kind, &hash, (&crop, &measures), false)?))
}

/// Measures what has not been measured yet.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn measure_pictures(session: State<'_, Session>) -> Result<Snapshot, Error> {
    let dossier = session.with(|store| Ok(store.dossier(today())?))?;
    for picture in dossier.profile.pictures.iter().filter(|it| it.measures.is_none()) {
        let Ok(proof) = session.proof(&picture.hash) else { continue };
        let measures = Measures::of(&proof, &picture.crop)?;
        let size = proof.size;
        session.with(|store| {
            Ok(store.set_measures(&picture.hash, size, &picture.crop, &measures)?)
        })?;
    }
    session.with(snapshot)
}

/// What each chosen network would get; last, for photos, the one file that fits all.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn picture_fits(
    session: State<'_, Session>,
    kind: PictureKind,
) -> Result<Vec<NetworkFit>, Error> {
    session.with(|store| Ok(store.dossier(today())?.picture_fits(kind)))
}

pub(super) fn unknown(what: &str) -> Error {
    Error::new(Code::UnknownField, what)
}

impl Session {
    /// The proof of a picture of the open dossier: the one looked at last, or made anew.
    pub(crate) fn proof(&self, hash: &str) -> Result<std::sync::Arc<Proof>, Error> {
        if let Some(proof) = self.known_proof(hash) {
            return Ok(proof);
        }
        let image = self.with(|store| Ok(store.image(hash)?))?;
        let (_, bytes) = image.ok_or_else(|| unknown(hash))?;
        let (_, proof) = photo::read(bytes)?;
        Ok(self.keep_proof(hash, proof))
    }
}
