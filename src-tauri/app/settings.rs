//! The program's settings: one small JSON file in the platform's folder for such things. A file that
//! cannot be read is as good as none; the dossiers are elsewhere.
use std::{
    env, fs,
    path::{Path, PathBuf},
};

use paperfirst_core::{
    export::{Contents, Format, Paper, Reader, Table},
    store::EXTENSION,
    text::Language,
};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager};

const RECENT: usize = 8;

#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub(crate) struct Settings {
    pub(crate) language: Language,
    pub(crate) theme: Theme,
    /// Per cent.
    pub(crate) text_size: u32,
    pub(crate) paper: Paper,
    /// The last one opened first.
    pub(crate) recent: Vec<PathBuf>,
    pub(crate) export: Option<ExportChoice>,
}

/// What was chosen the last time that something was taken away.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub(crate) struct ExportChoice {
    reader: Reader,
    format: Format,
    contents: Contents,
    archive: bool,
    table: Table,
    /// Empty: beside the dossier.
    folder: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: system_language(),
            theme: Theme::default(),
            text_size: 100,
            paper: Paper::default(),
            recent: Vec::new(),
            export: None,
        }
    }
}

impl Settings {
    pub(crate) fn read(app: &AppHandle) -> Self {
        let text = file(app).and_then(|file| fs::read_to_string(file).ok());
        text.and_then(|text| Self::parse(&text)).unwrap_or_default()
    }

    /// A setting that the file does not name keeps its default.
    fn parse(text: &str) -> Option<Self> {
        let mut all = serde_json::to_value(Self::default()).ok()?;
        let said: serde_json::Map<_, _> = serde_json::from_str(text).ok()?;
        all.as_object_mut()?.extend(said);
        serde_json::from_value(all).ok()
    }

    /// Written beside and moved into place, so that a crash leaves the old file or the new one.
    pub(crate) fn write(&self, app: &AppHandle) -> Result<(), std::io::Error> {
        let Some(file) = file(app) else { return Ok(()) };
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let fresh = file.with_extension("new");
        fs::write(&fresh, serde_json::to_vec_pretty(self)?)?;
        fs::rename(fresh, file)
    }

    /// Puts a dossier at the head of the recent ones.
    pub(crate) fn remember(&mut self, path: &Path) {
        self.recent.retain(|other| other != path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(RECENT);
    }
}

fn file(app: &AppHandle) -> Option<PathBuf> {
    app.path().app_config_dir().ok().map(|folder| folder.join("settings.json"))
}

/// French first; English where the system says so.
fn system_language() -> Language {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| env::var(name).ok())
        .find(|value| !value.is_empty());
    match said {
        Some(said) if said.to_lowercase().starts_with("en") => Language::En,
        _ => Language::Fr,
    }
}

/// The dossier named on the command line, from a terminal or by a double click.
pub(crate) fn dossier_argument(args: &[String], folder: &Path) -> Option<PathBuf> {
    let path = args.iter().skip(1).find(|arg| !arg.starts_with('-'))?;
    let path = folder.join(path);
    path.extension().is_some_and(|end| end == EXTENSION).then_some(path)
}
