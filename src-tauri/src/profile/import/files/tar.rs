//! Tar archives packed with gzip. They can only be read from the front: what may be needed is kept
//! on the way, the rest is passed over.
use std::{collections::HashMap, io::Read};

use ::tar::Archive;
use flate2::read::MultiGzDecoder;

use super::{
    super::{Progress, Watch},
    Content, Danger, ImportError, MOST_BYTES, MOST_FILES, Source, is_clutter,
};

/// Kept of all files together.
const MOST_KEPT: u64 = 64 * 1024 * 1024;
/// What may come out of the packing, pictures and films passed over included.
const MOST_UNFOLDED: u64 = 20 * 1024 * 1024 * 1024;
/// How far it may unfold: films hardly pack at all, tables to a twentieth.
const RATIO: u64 = 200;
/// What data comes in.
const KEPT: [&str; 6] = [".json", ".js", ".csv", ".vcf", ".xml", ".txt"];

#[derive(Default)]
pub(super) struct Tar {
    kept: HashMap<String, Vec<u8>>,
    names: Vec<String>,
}

pub(super) fn open(source: Box<dyn Source>, size: u64, watch: Watch) -> Result<Tar, ImportError> {
    let most = MOST_UNFOLDED.min(size.saturating_mul(RATIO).max(1024 * 1024));
    let mut archive = Archive::new(MultiGzDecoder::new(source).take(most));
    let mut tar = Tar::default();
    let mut left = MOST_KEPT;
    let damaged = |error: std::io::Error| ImportError::Damaged(error.to_string());
    for (rows, entry) in (0_u32..).zip(archive.entries().map_err(damaged)?) {
        let mut entry = entry.map_err(damaged)?;
        let name = entry.path().map_err(damaged)?.to_string_lossy().into_owned();
        let name = name.trim_start_matches("./").to_owned();
        if watch(&Progress { file: name.clone(), rows, percent: None }).is_break() {
            return Err(ImportError::Cancelled);
        }
        if tar.names.len() >= MOST_FILES {
            return Err(ImportError::Unsafe(Danger::TooManyFiles));
        }
        if !entry.header().entry_type().is_file() || is_clutter(&name) || name.contains("..") {
            continue;
        }
        if KEPT.iter().any(|end| name.ends_with(end)) && entry.size() <= left.min(MOST_BYTES) {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).map_err(damaged)?;
            left -= bytes.len() as u64;
            tar.kept.insert(name.clone(), bytes);
        }
        tar.names.push(name);
    }
    Ok(tar)
}

impl Content for Tar {
    fn names(&self) -> Vec<String> {
        self.names.clone()
    }

    fn size(&self, name: &str) -> u64 {
        self.kept.get(name).map_or(0, |bytes| bytes.len() as u64)
    }

    fn read(&mut self, name: &str, most: u64) -> Result<Vec<u8>, ImportError> {
        let bytes = self.kept.get(name).ok_or(ImportError::TooHeavy((MOST_BYTES >> 20) as u32))?;
        let end = bytes.len().min(usize::try_from(most + 1).unwrap_or(usize::MAX));
        Ok(bytes[..end].to_vec())
    }
}
