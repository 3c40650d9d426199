//! The files of a source: an archive, the folder that it was unpacked to, or one file alone. Only
//! what a reader asks for is opened, within limits that a hostile archive cannot pass; nothing is
//! ever written to the disk.
mod folder;
mod tar;
mod zip;

use std::{
    fs::File,
    io::{Cursor, Read, Seek},
    path::Path,
};

use super::{ImportError, Watch, error::Danger};

/// Of one file, once it is open; a long life's archive has none of ten.
pub const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// Of all files that are opened.
const MOST_OPENED: u64 = 200 * 1024 * 1024;
/// Files in an archive.
const MOST_FILES: usize = 100_000;

pub struct Files {
    name: String,
    content: Box<dyn Content>,
    opened: u64,
}

/// One way to hold files.
trait Content {
    /// With the folders in front, '/' between them.
    fn names(&self) -> Vec<String>;

    /// Bytes once it is open, as far as it is known.
    fn size(&self, name: &str) -> u64;

    /// At most `most` bytes, and one more where there are more.
    fn read(&mut self, name: &str, most: u64) -> Result<Vec<u8>, ImportError>;
}

/// What an archive is read from.
trait Source: Read + Seek {}
impl<T: Read + Seek> Source for T {}

impl Files {
    /// # Errors
    /// When it cannot be opened, or is not to be trusted.
    pub fn open(path: &Path, watch: Watch) -> Result<Self, ImportError> {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        if path.is_dir() {
            return Ok(Self::holding(name, folder::open(path)?));
        }
        let file = File::open(path)?;
        let size = file.metadata()?.len();
        Self::from_source(name, Box::new(file), size, watch)
    }

    /// The same of bytes that were read already.
    ///
    /// # Errors
    /// As `open`.
    pub fn of(name: &str, bytes: Vec<u8>) -> Result<Self, ImportError> {
        let size = bytes.len() as u64;
        Self::from_source(name.to_owned(), Box::new(Cursor::new(bytes)), size, super::UNWATCHED)
    }

    fn from_source(
        name: String,
        mut source: Box<dyn Source>,
        size: u64,
        watch: Watch,
    ) -> Result<Self, ImportError> {
        let mut start = Vec::new();
        source.by_ref().take(4).read_to_end(&mut start)?;
        source.rewind()?;
        if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
            return Ok(Self::holding(name, zip::open(source)?));
        }
        if start.starts_with(&[0x1f, 0x8b]) {
            return Ok(Self::holding(name, tar::open(source, size, watch)?));
        }
        let bytes = at_most(source, MOST_BYTES)?;
        refuse_larger(&bytes, MOST_BYTES)?;
        let single = Single { name: name.clone(), bytes };
        Ok(Self::holding(name, single))
    }

    fn holding(name: String, content: impl Content + 'static) -> Self {
        Self { name, content: Box::new(content), opened: 0 }
    }

    /// Of the whole.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn names(&self) -> Vec<String> {
        self.content.names()
    }

    pub(super) fn size(&self, name: &str) -> u64 {
        self.content.size(name)
    }

    /// The one file there is, if there is only one.
    pub(super) fn single(&self) -> Option<String> {
        let mut names = self.names();
        if names.len() == 1 { names.pop() } else { None }
    }

    /// # Errors
    /// When it is larger than a file of its kind can be, or damaged.
    pub(super) fn read(&mut self, name: &str) -> Result<Vec<u8>, ImportError> {
        let most = MOST_BYTES.min(MOST_OPENED.saturating_sub(self.opened));
        let bytes = self.content.read(name, most)?;
        refuse_larger(&bytes, most)?;
        self.opened += bytes.len() as u64;
        Ok(bytes)
    }

    /// How a file begins, to tell what it is.
    ///
    /// # Errors
    /// When it is damaged.
    pub(super) fn start(&mut self, name: &str) -> Result<Vec<u8>, ImportError> {
        const START: u64 = 64 * 1024;
        let mut bytes = self.content.read(name, START)?;
        bytes.truncate(START as usize);
        Ok(bytes)
    }
}

struct Single {
    name: String,
    bytes: Vec<u8>,
}

impl Content for Single {
    fn names(&self) -> Vec<String> {
        vec![self.name.clone()]
    }

    fn size(&self, _: &str) -> u64 {
        self.bytes.len() as u64
    }

    fn read(&mut self, _: &str, most: u64) -> Result<Vec<u8>, ImportError> {
        let end = self.bytes.len().min(usize::try_from(most + 1).unwrap_or(usize::MAX));
        Ok(self.bytes[..end].to_vec())
    }
}

fn at_most(source: impl Read, most: u64) -> Result<Vec<u8>, ImportError> {
    let mut bytes = Vec::new();
    source.take(most + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn refuse_larger(bytes: &[u8], most: u64) -> Result<(), ImportError> {
    if bytes.len() as u64 > most {
        return Err(ImportError::TooHeavy(u32::try_from(most >> 20).unwrap_or(u32::MAX)));
    }
    Ok(())
}

/// What systems put beside the files of a person.
fn is_clutter(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    name.ends_with('/')
        || name.starts_with("__MACOSX/")
        || last.starts_with("._")
        || last == ".DS_Store"
        || last == "Thumbs.db"
}
