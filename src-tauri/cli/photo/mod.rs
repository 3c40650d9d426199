//! A photo by itself, without a dossier: what is measured on it in the crop that is proposed, what the
//! checks find, and the file that each network takes of it.
mod findings;
mod json;
mod measures;
mod save;
mod text;

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use clap::Args;
use paperfirst_core::{
    checks::{Finding, Level},
    dossier::Dossier,
    photo::{self, Crop, Measures, NetworkFit, Original, Picture, PictureKind, Proof},
    plan::ChosenNetwork,
    store::{Error, Store},
    texts::Texts,
};

use crate::{Done, Format, failure::Failure, session, spoken::printed};

use save::Saved;

#[derive(Args)]
pub(crate) struct Photo {
    file: PathBuf,
    #[arg(long)]
    network: Vec<String>,
    /// The folder for the networks' files.
    #[arg(long)]
    save: Option<PathBuf>,
    /// Also over files that stand there.
    #[arg(long, requires = "save")]
    replace: bool,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// What is told of a photo.
struct Looked {
    /// As it was named.
    name: String,
    picture: Picture,
    measures: Measures,
    /// One for each network that was asked for; last, the one file that fits all.
    files: Vec<Made>,
    findings: Vec<Finding>,
}

struct Made {
    fit: NetworkFit,
    saved: Option<Saved>,
}

pub(crate) fn run(asked: &Photo, texts: &Texts) -> Result<Done, Failure> {
    let networks = session::on_networks(&asked.file, &asked.network)?;
    let bytes = read(&asked.file)?;
    let refused = |error| Failure::picture(&asked.file, &error);
    let (file, original) = photo::open(bytes).map_err(refused)?;
    let kept = |error: Error| Failure::dossier(&asked.file, &error);
    let store = shown_on(&networks, texts).map_err(kept)?;
    let least = store.dossier(session::today()).map_err(kept)?.least_side();
    let (crop, measures) = Proof::of(&original)
        .and_then(|proof| proof.proposed(PictureKind::Photo, &Crop::default(), least))
        .map_err(refused)?;
    let name = asked.file.file_name().unwrap_or_default().to_string_lossy();
    store.add_picture(PictureKind::Photo, &name, &file, (&crop, &measures), None).map_err(kept)?;
    let mut dossier = store.dossier(session::today()).map_err(kept)?;
    let Some(picture) = dossier.profile.picture(PictureKind::Photo, &file.hash).cloned() else {
        return Err(kept(Error::Unknown(file.hash)));
    };
    let files = files(asked, &original, &picture, &mut dossier)?;
    let name = asked.file.display().to_string();
    let findings = findings::of(&dossier);
    let code = u8::from(findings.iter().any(|finding| finding.level == Level::Blocker));
    let looked = Looked { name, picture, measures, files, findings };
    let text = match asked.format {
        Format::Text => text::report(&looked, texts),
        Format::Json => printed(&json::report(&looked, texts)),
    };
    Ok(Done { code, ..Done::new(text) })
}

/// No more than is looked at is read, whatever the file claims to be.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(photo::MAX_BYTES + 1).read_to_end(&mut bytes))
        .map_err(|error| Failure::file(path, &error))?;
    Ok(bytes)
}

/// A dossier of nobody's, in memory, on these networks.
fn shown_on(networks: &[ChosenNetwork], texts: &Texts) -> Result<Store, Error> {
    let store = Store::in_memory("", &[texts.language()])?;
    store.set_chosen(networks, false)?;
    Ok(store)
}

/// The networks' files, written where a folder was named; the checks then look at what was written.
fn files(
    asked: &Photo,
    original: &Original,
    picture: &Picture,
    dossier: &mut Dossier,
) -> Result<Vec<Made>, Failure> {
    let fits = dossier.picture_fits(PictureKind::Photo);
    let Some(folder) = &asked.save else {
        return Ok(fits.into_iter().map(|fit| Made { fit, saved: None }).collect());
    };
    let saved = save::all(asked, folder, original, picture, &fits)?;
    let mut files = Vec::new();
    for (fit, saved) in fits.into_iter().zip(saved) {
        dossier.written_pictures.extend(saved.as_ref().map(|it| it.written.clone()));
        files.push(Made { fit, saved });
    }
    Ok(files)
}

impl Made {
    /// The network's id, or what stands for all of them.
    fn network(&self) -> &str {
        if self.fit.network.is_empty() { "everywhere" } else { &self.fit.network }
    }

    /// The name that its file has or would have.
    fn file_name(&self) -> Option<String> {
        let format = &self.fit.file.as_ref()?.format;
        Some(photo::file_name(PictureKind::Photo, &self.fit.network, format))
    }
}
