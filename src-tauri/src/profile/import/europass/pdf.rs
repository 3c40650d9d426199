//! The XML that a Europass PDF carries: one of the files attached to it.
use std::io::Read;

use flate2::read::ZlibDecoder;
use hayro_syntax::{
    Filter, Pdf,
    object::{Array, Dict, Stream},
};

use super::is_europass;
use crate::documents::decode;

/// The mark may stand a little after the beginning.
const HEAD: usize = 1024;
/// Of the tree in which attached files are named.
const DEEP: usize = 8;
/// Attached files that are looked at; there is one.
const MOST: usize = 20;
/// Of one of them.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

pub(in super::super) fn is_one(bytes: &[u8]) -> bool {
    let mark = b"%PDF-";
    bytes[..bytes.len().min(HEAD)].windows(mark.len()).any(|part| part == mark)
}

/// The first attached file that is a Europass CV.
pub(super) fn attached(bytes: &[u8]) -> Option<Vec<u8>> {
    let pdf = Pdf::new(bytes.to_vec()).ok()?;
    let root: Dict = pdf.xref().get(pdf.xref().root_id())?;
    let mut files = Vec::new();
    if let Some(tree) = root.get::<Dict>("Names").and_then(|names| names.get("EmbeddedFiles")) {
        named(&tree, DEEP, &mut files);
    }
    if let Some(associated) = root.get::<Array>("AF") {
        files.extend(associated.iter::<Dict>().take(MOST));
    }
    files.iter().take(2 * MOST).find_map(|file| {
        let held = file.get::<Dict>("EF")?;
        let stream = held.get::<Stream>("F").or_else(|| held.get("UF"))?;
        unpacked(&stream).filter(|bytes| is_europass(&decode(bytes).text))
    })
}

/// The files that a node of the tree names, in itself and below.
fn named<'a>(node: &Dict<'a>, deep: usize, files: &mut Vec<Dict<'a>>) {
    if let Some(names) = node.get::<Array>("Names") {
        files.extend(names.iter::<Dict>().take(MOST));
        // Names and files take turns: a name ends the row for those who read only files.
        let mut turns = names.flex_iter();
        for _ in 0..MOST {
            if turns.next::<hayro_syntax::object::String>().is_none() {
                break;
            }
            files.extend(turns.next::<Dict>());
        }
    }
    if deep == 0 || files.len() >= MOST {
        return;
    }
    for below in node.get::<Array>("Kids").iter().flat_map(|kids| kids.iter::<Dict>().take(MOST)) {
        if files.len() >= MOST {
            return;
        }
        named(&below, deep - 1, files);
    }
}

/// Its bytes, unless they unfold too far or are packed in a way that nobody uses for this.
fn unpacked(stream: &Stream) -> Option<Vec<u8>> {
    let raw = stream.raw_data();
    let mut bytes = Vec::new();
    match stream.filters().as_slice() {
        [] => bytes.extend_from_slice(&raw),
        [Filter::FlateDecode] => {
            let read = ZlibDecoder::new(&*raw).take(MOST_BYTES + 1).read_to_end(&mut bytes);
            // A stream that breaks off has said what it had to say.
            read.ok().filter(|_| !bytes.is_empty())?;
        }
        _ => return None,
    }
    (bytes.len() as u64 <= MOST_BYTES).then_some(bytes)
}
