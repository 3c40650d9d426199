//! Documents that are zip archives whose main part is XML: Word's and OpenDocument's. Only that part
//! is opened, within limits on its size and on how far it unfolds.
use std::io::{Cursor, Read};

use zip::{ZipArchive, read::ZipFile, result::ZipError};

use super::{Unreadable, docx, odt, too_heavy};

/// Bytes of the main part; fifty pages are about one million.
const MOST: u64 = 32 * 1024 * 1024;
/// Text packs to a tenth or a twentieth; only nonsense to less than a two-hundredth.
const RATIO: u64 = 200;

/// The main part of each kind.
pub(crate) const MAIN_PARTS: [&str; 2] = [docx::MAIN, odt::MAIN];
/// The file in which an OpenDocument says what it is.
pub(crate) const MIMETYPE: &str = "mimetype";

pub(super) fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

pub(super) fn read(bytes: &[u8]) -> Result<String, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| reason(&error))?;
    for main in MAIN_PARTS {
        let Some(part) = unpacked(&mut archive, main)? else { continue };
        let kind = unpacked(&mut archive, MIMETYPE)?.unwrap_or_default();
        return main_part(main, &kind, part);
    }
    Err(Unreadable::UnknownKind)
}

/// The words of a part that was taken from an archive; `kind` is what its `mimetype` says.
///
/// # Errors
/// When it is damaged, too large or no document of text.
pub(crate) fn main_part(name: &str, kind: &[u8], part: Vec<u8>) -> Result<String, Unreadable> {
    if part.len() as u64 > MOST {
        return Err(too_heavy());
    }
    let xml = String::from_utf8(part).map_err(|_| Unreadable::Damaged)?;
    let xml = xml.trim_start_matches('\u{feff}');
    match name {
        docx::MAIN => docx::read(xml),
        _ if odt::is_one(kind) => odt::read(xml),
        _ => Err(Unreadable::UnknownKind),
    }
}

fn unpacked(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    name: &str,
) -> Result<Option<Vec<u8>>, Unreadable> {
    let mut part = match archive.by_name(name) {
        Ok(part) => part,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(other) => return Err(reason(&other)),
    };
    let most = MOST.min(part.compressed_size().saturating_mul(RATIO));
    let bytes = take(&mut part, most)?;
    if bytes.len() as u64 > most { Err(too_heavy()) } else { Ok(Some(bytes)) }
}

/// One byte more than `most` at most, whatever the archive says of the size.
fn take(file: &mut ZipFile<Cursor<&[u8]>>, most: u64) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(|_| Unreadable::Damaged)?;
    Ok(bytes)
}

fn reason(error: &ZipError) -> Unreadable {
    match error {
        ZipError::InvalidPassword => Unreadable::Protected,
        ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED => {
            Unreadable::Protected
        }
        _ => Unreadable::Damaged,
    }
}
