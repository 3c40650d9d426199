//! Putting a file in its place on the disk: whole, or not at all.
use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

/// Written beside and moved into place, so that nothing is ever half written under its own name: a
/// full disk or a crash leaves the old file whole.
///
/// # Errors
/// What the disk says.
pub fn save(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let written = write(&part, bytes).and_then(|()| fs::rename(&part, path));
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    written
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
