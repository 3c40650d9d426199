use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{Content, Danger, ImportError, MOST_FILES, at_most, is_clutter};

/// Folders within folders.
const DEEP: usize = 8;

pub(super) struct Folder {
    root: PathBuf,
    files: Vec<(String, u64)>,
}

/// Links are not followed: they may lead out of the folder.
pub(super) fn open(root: &Path) -> Result<Folder, ImportError> {
    let mut folder = Folder { root: root.to_owned(), files: Vec::new() };
    folder.list(root, "", DEEP)?;
    folder.files.sort();
    Ok(folder)
}

impl Folder {
    fn list(&mut self, path: &Path, before: &str, deep: usize) -> Result<(), ImportError> {
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            let name = format!("{before}{}", entry.file_name().to_string_lossy());
            if kind.is_dir() && deep > 0 {
                self.list(&entry.path(), &format!("{name}/"), deep - 1)?;
            } else if kind.is_file() && !is_clutter(&name) {
                self.files.push((name, entry.metadata()?.len()));
            }
            if self.files.len() > MOST_FILES {
                return Err(ImportError::Unsafe(Danger::TooManyFiles));
            }
        }
        Ok(())
    }
}

impl Content for Folder {
    fn names(&self) -> Vec<String> {
        self.files.iter().map(|(name, _)| name.clone()).collect()
    }

    fn size(&self, name: &str) -> u64 {
        self.files.iter().find(|(own, _)| own == name).map_or(0, |(_, size)| *size)
    }

    fn read(&mut self, name: &str, most: u64) -> Result<Vec<u8>, ImportError> {
        at_most(fs::File::open(self.root.join(name))?, most)
    }
}
