//! Putting the files for the networks into a folder.
use std::{fs, io, path::Path};

use super::PictureKind;

/// 'linkedin.jpg', 'linkedin-banner.jpg'; 'everywhere.jpg' for the one that fits all.
pub fn file_name(kind: PictureKind, network: &str, format: &str) -> String {
    let network = if network.is_empty() { "everywhere" } else { network };
    let banner = if kind == PictureKind::Banner { "-banner" } else { "" };
    let ending = if format == "jpeg" { "jpg" } else { format };
    format!("{network}{banner}.{ending}")
}

/// Written beside and moved into place, so that nothing is ever half written under its own name.
///
/// # Errors
/// What the disk says.
pub fn save(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let written = fs::write(&part, bytes).and_then(|()| fs::rename(&part, path));
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    written
}
