use std::{
    fs::File,
    io::{Read, Seek},
    path::Path,
};

use super::{MOST_BYTES, ReadWhole, WholeError, is_one, read};

/// Bytes in which an object begins, if it is one.
const START: u64 = 4096;

/// Whether the file is a whole dossier in JSON, whatever it is called. What cannot be opened is none.
pub fn is_one_at(path: &Path) -> bool {
    let looked = || {
        let mut file = File::open(path)?;
        let mut bytes = Vec::new();
        file.by_ref().take(START).read_to_end(&mut bytes)?;
        if is_one(&bytes) {
            return Ok(true);
        }
        let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes).trim_ascii_start();
        if !start.starts_with(b"{") || file.metadata()?.len() > MOST_BYTES {
            return Ok(false);
        }
        // The keys may have been sorted since.
        file.rewind()?;
        bytes.clear();
        file.take(MOST_BYTES).read_to_end(&mut bytes)?;
        Ok::<_, std::io::Error>(is_one(&bytes))
    };
    looked().unwrap_or_default()
}

/// # Errors
/// As `read`, or what the disk says.
pub fn read_path(path: &Path) -> Result<ReadWhole, WholeError> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    read(&bytes)
}
