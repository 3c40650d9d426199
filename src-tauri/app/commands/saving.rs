//! The pictures as files for the networks: one for each, with progress, and a way to stop.
use std::path::{Path, PathBuf};

use paperfirst_core::{
    photo::{NetworkFit, Original, PictureKind, WrittenPicture, file_name},
    profile::Profile,
    saving::save,
};
use serde::Serialize;
use specta::Type;
use tauri::{State, ipc::Channel};

use super::{
    Code, Error,
    photo::unknown,
    snapshot::{Snapshot, change},
};
use crate::session::{Session, today};

#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct SavingProgress {
    done: u32,
    all: u32,
    network: String,
}

#[derive(Debug, Serialize, Type)]
pub(crate) struct SavedPictures {
    folder: PathBuf,
    files: Vec<SavedPicture>,
    cancelled: bool,
    /// What stopped the writing; what is written stays.
    failure: Option<Error>,
    snapshot: Snapshot,
}

#[derive(Debug, Serialize, Type)]
pub(crate) struct SavedPicture {
    network: String,
    name: String,
    width: u32,
    height: u32,
    size: u32,
    /// Heavier than the network takes, in spite of all.
    heavy: bool,
}

/// Writes a file for each of these networks into a folder, the empty name standing for the file that
/// fits all. Fails before anything is written where files stand in the way and `replace` is false.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_pictures(
    session: State<'_, Session>,
    kind: PictureKind,
    networks: Vec<String>,
    folder: PathBuf,
    replace: bool,
    progress: Channel<SavingProgress>,
) -> Result<SavedPictures, Error> {
    session.begin_saving();
    let dossier = session.with(|store| Ok(store.dossier(today())?))?;
    let wanted = |fit: &NetworkFit| fit.file.is_some() && networks.contains(&fit.network);
    let fits: Vec<NetworkFit> = dossier.picture_fits(kind).into_iter().filter(wanted).collect();
    if !replace {
        refuse_to_replace(kind, &fits, &folder)?;
    }
    let done = write_all(&session, kind, &fits, &folder, &dossier.profile, &progress);
    // What is written is remembered, whatever came after it.
    let snapshot = change(&session, |store| Ok(store.set_written(&done.written)?))?;
    let Written { files, cancelled, failure, .. } = done;
    Ok(SavedPictures { folder, files, cancelled, failure, snapshot })
}

/// Stops the writing; what is written stays.
#[tauri::command]
#[specta::specta]
pub(crate) fn cancel_saving(session: State<'_, Session>) {
    session.cancel_saving();
}

fn refuse_to_replace(kind: PictureKind, fits: &[NetworkFit], folder: &Path) -> Result<(), Error> {
    let names = fits.iter().filter_map(|fit| {
        let name = file_name(kind, &fit.network, &fit.file.as_ref()?.format);
        folder.join(&name).exists().then_some(name)
    });
    let existing: Vec<String> = names.collect();
    if existing.is_empty() { Ok(()) } else { Err(Error::new(Code::Exists, existing.join("\n"))) }
}

#[derive(Default)]
struct Written {
    files: Vec<SavedPicture>,
    written: Vec<WrittenPicture>,
    cancelled: bool,
    failure: Option<Error>,
}

/// One file after the other, until one fails or the person stops it.
fn write_all(
    session: &State<Session>,
    kind: PictureKind,
    fits: &[NetworkFit],
    folder: &Path,
    profile: &Profile,
    progress: &Channel<SavingProgress>,
) -> Written {
    let mut so_far = Written::default();
    let mut open: Option<(String, Original)> = None;
    let all = u32::try_from(fits.len()).unwrap_or(u32::MAX);
    for (done, fit) in (0..).zip(fits) {
        so_far.cancelled = session.saving_is_cancelled();
        if so_far.cancelled {
            break;
        }
        // Nobody may be listening any more; the files are written all the same.
        let _ = progress.send(SavingProgress { done, all, network: fit.network.clone() });
        match write(session, kind, fit, folder, profile, &mut open) {
            Ok((file, record)) => {
                so_far.files.push(file);
                so_far.written.push(record);
            }
            Err(error) => {
                so_far.failure = Some(error);
                break;
            }
        }
    }
    so_far
}

/// The picture that was opened last stays open: most networks show the same.
fn write(
    session: &State<Session>,
    kind: PictureKind,
    fit: &NetworkFit,
    folder: &Path,
    profile: &Profile,
    open: &mut Option<(String, Original)>,
) -> Result<(SavedPicture, WrittenPicture), Error> {
    let hash = fit.hash.as_deref().unwrap_or_default();
    let (picture, spec) =
        profile.picture(kind, hash).zip(fit.spec.as_ref()).ok_or_else(|| unknown(&fit.network))?;
    if open.as_ref().is_none_or(|(known, _)| known != hash) {
        let image = session.with(|store| Ok(store.image(hash)?))?;
        let (_, bytes) = image.ok_or_else(|| unknown(hash))?;
        *open = Some((hash.to_owned(), Original::open(&bytes)?));
    }
    let (_, original) = open.as_ref().ok_or_else(|| unknown(hash))?;
    let fitted = original.fit(spec, &picture.crop)?;
    let name = file_name(kind, &fit.network, &fitted.format);
    let path = folder.join(&name);
    save(&path, &fitted.bytes).map_err(|error| Error::from(error).about(&path))?;
    let record = picture.written(&fit.network, &fitted);
    let file = SavedPicture {
        network: fit.network.clone(),
        name,
        width: record.width,
        height: record.height,
        size: record.size,
        heavy: fitted.heavy,
    };
    Ok((file, record))
}
