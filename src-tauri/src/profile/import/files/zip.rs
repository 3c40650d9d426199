//! Zip archives. A bomb is small outside and huge inside: what unfolds too far, overlaps, or is too
//! many files is refused before it is read.
use std::{
    collections::HashMap,
    io::{Read, Seek, SeekFrom},
};

use ::zip::{ZipArchive, result::ZipError};

use super::{Content, Danger, ImportError, MOST_FILES, Source, at_most, is_clutter};

/// Tables pack to a tenth or a twentieth; only nonsense to less than a two-hundredth.
const RATIO: u64 = 200;
/// Below it, however far it unfolds, nothing can come of it.
const SMALL: u64 = 1024 * 1024;

pub(super) struct Zip {
    archive: ZipArchive<Box<dyn Source>>,
    /// By their names: their number and their size.
    files: HashMap<String, (usize, u64)>,
    names: Vec<String>,
}

pub(super) fn open(mut source: Box<dyn Source>) -> Result<Zip, ImportError> {
    if said_to_hold(&mut source)? > MOST_FILES as u64 {
        return Err(ImportError::Unsafe(Danger::TooManyFiles));
    }
    let mut archive = ZipArchive::new(source).map_err(reason)?;
    if archive.has_overlapping_files().map_err(reason)? {
        return Err(ImportError::Unsafe(Danger::Overlapping));
    }
    let mut files = HashMap::new();
    let mut names = Vec::new();
    for index in 0..archive.len() {
        let Ok(file) = archive.by_index_raw(index) else { continue };
        // A name that leads out of the archive is nobody's.
        let Some(name) = file.enclosed_name() else { continue };
        let name = name.to_string_lossy().replace('\\', "/");
        if file.is_dir() || is_clutter(&name) {
            continue;
        }
        if files.insert(name.clone(), (index, file.size())).is_none() {
            names.push(name);
        }
    }
    Ok(Zip { archive, files, names })
}

/// How many files its last record announces: the list is read whole, so it is asked before.
fn said_to_hold(source: &mut Box<dyn Source>) -> Result<u64, ImportError> {
    const TAIL: u64 = 66_000;
    let size = source.seek(SeekFrom::End(0))?;
    source.seek(SeekFrom::Start(size.saturating_sub(TAIL)))?;
    let tail = at_most(source.by_ref(), TAIL)?;
    source.rewind()?;
    let field = |mark: &[u8], from: usize, length: usize| {
        let at = tail.windows(mark.len()).rposition(|part| part == mark)?;
        let bytes = tail.get(at + from..at + from + length)?;
        Some(bytes.iter().rev().fold(0_u64, |number, byte| number << 8 | u64::from(*byte)))
    };
    let short = field(b"PK\x05\x06", 10, 2).unwrap_or(0);
    let long = field(b"PK\x06\x06", 32, 8).unwrap_or(0);
    Ok(short.max(long))
}

fn reason(error: ZipError) -> ImportError {
    match error {
        ZipError::InvalidPassword => ImportError::Protected,
        ZipError::UnsupportedArchive(why) if why == ZipError::PASSWORD_REQUIRED => {
            ImportError::Protected
        }
        ZipError::Io(error) => ImportError::Damaged(error.to_string()),
        other => ImportError::Damaged(other.to_string()),
    }
}

impl Content for Zip {
    fn names(&self) -> Vec<String> {
        self.names.clone()
    }

    fn size(&self, name: &str) -> u64 {
        self.files.get(name).map_or(0, |(_, size)| *size)
    }

    fn read(&mut self, name: &str, most: u64) -> Result<Vec<u8>, ImportError> {
        let Some((index, _)) = self.files.get(name) else {
            return Err(ImportError::Damaged(name.to_owned()));
        };
        let mut file = self.archive.by_index(*index).map_err(reason)?;
        let unfolds = file.compressed_size().saturating_mul(RATIO).max(SMALL);
        let mut bytes = Vec::new();
        let read = file.by_ref().take(most.min(unfolds) + 1).read_to_end(&mut bytes);
        read.map_err(|error| ImportError::Damaged(format!("{name}: {error}")))?;
        if bytes.len() as u64 > unfolds {
            return Err(ImportError::Unsafe(Danger::Unfolding));
        }
        Ok(bytes)
    }
}
