//! A folder with a terminal in it.
use std::{fs, path::PathBuf, process::Command};

use paperfirst_core::store::Store;
use tempfile::TempDir;

pub(super) struct Desk {
    pub(super) folder: TempDir,
    pub(super) language: &'static str,
}

pub(super) struct Said {
    pub(super) code: i32,
    pub(super) out: String,
    pub(super) err: String,
}

impl Desk {
    pub(super) fn new(language: &'static str) -> Self {
        Self { folder: TempDir::new().unwrap(), language }
    }

    /// With a dossier on which LinkedIn is chosen.
    pub(super) fn with_dossier(language: &'static str) -> Self {
        let desk = Self::new(language);
        desk.done(&["new", "c.paperfirst", "--name", "Claire Delmas", "--language", "fr"]);
        desk.done(&["choose", "c.paperfirst", "linkedin"]);
        desk
    }

    pub(super) fn run(&self, arguments: &[&str]) -> Said {
        let output = Command::new(env!("CARGO_BIN_EXE_paperfirst-cli"))
            .args(arguments)
            .current_dir(&self.folder)
            .env_clear()
            .env("LC_ALL", self.language)
            .output()
            .unwrap();
        Said {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    pub(super) fn done(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{arguments:?}");
        said.out
    }

    pub(super) fn refused(&self, code: i32, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!((said.code, said.out.as_str()), (code, ""), "{arguments:?}: {}", said.err);
        said.err
    }

    /// As the window does it.
    pub(super) fn set_aside(&self, file: &str, finding: &str, reason: &str) {
        Store::open(&self.path(file)).unwrap().set_aside(&[finding], reason).unwrap();
    }

    pub(super) fn make_folder(&self, name: &str) {
        fs::create_dir_all(self.path(name)).unwrap();
    }

    pub(super) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path(name), text).unwrap();
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}
