//! Writes the file for each network into a folder, none over another unless that was asked for.
use std::{
    fs,
    path::{Path, PathBuf},
};

use paperfirst_core::{
    message::Message,
    photo::{self, NetworkFit, Original, Picture, PictureKind, WrittenPicture},
    saving::save,
};

use super::Photo;
use crate::failure::Failure;

pub(super) struct Saved {
    pub(super) path: PathBuf,
    pub(super) written: WrittenPicture,
    /// Heavier than the network takes, in spite of all.
    pub(super) heavy: bool,
}

/// One for each of these, in their order; none where the network takes no photo.
pub(super) fn all(
    asked: &Photo,
    folder: &Path,
    original: &Original,
    picture: &Picture,
    fits: &[NetworkFit],
) -> Result<Vec<Option<Saved>>, Failure> {
    if !asked.replace {
        refuse_to_replace(folder, fits)?;
    }
    fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    let refused = |error| Failure::picture(&asked.file, &error);
    let mut saved = Vec::new();
    for fit in fits {
        let Some(spec) = &fit.spec else {
            saved.push(None);
            continue;
        };
        let file = original.fit(spec, &picture.crop).map_err(refused)?;
        let name = photo::file_name(PictureKind::Photo, &fit.network, &file.format);
        let path = folder.join(name);
        save(&path, &file.bytes).map_err(|error| Failure::file(&path, &error))?;
        let written = picture.written(&fit.network, &file);
        saved.push(Some(Saved { path, written, heavy: file.heavy }));
    }
    Ok(saved)
}

fn refuse_to_replace(folder: &Path, fits: &[NetworkFit]) -> Result<(), Failure> {
    let standing: Vec<String> = fits
        .iter()
        .filter_map(|fit| {
            let format = &fit.file.as_ref()?.format;
            let name = photo::file_name(PictureKind::Photo, &fit.network, format);
            let path = folder.join(name);
            path.symlink_metadata().is_ok().then(|| path.display().to_string())
        })
        .collect();
    if standing.is_empty() {
        return Ok(());
    }
    let message = Message::new("cli-error-photo-exists").number("count", standing.len());
    Err(Failure::usage(message.text("files", standing.join(", "))))
}
