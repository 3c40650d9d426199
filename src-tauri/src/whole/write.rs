use serde::Serialize;

use super::{FORMAT, VERSION, Whole};

/// What the file says of itself comes first.
#[derive(Serialize)]
struct Written<'a> {
    format: &'static str,
    version: u64,
    #[serde(flatten)]
    whole: &'a Whole,
}

/// The file's bytes: JSON on lines that a person can read and compare.
pub fn write(whole: &Whole) -> Vec<u8> {
    let written = Written { format: FORMAT, version: VERSION, whole };
    let mut json =
        serde_json::to_vec_pretty(&written).expect("any dossier is JSON, as a test shows");
    json.push(b'\n');
    json
}
