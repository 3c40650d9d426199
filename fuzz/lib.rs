//! The readers of imports by themselves, from the same sources as the program: nothing here knows the
//! window, the store or the printed pages, so it is built in minutes. `read` is what each target runs.
#![allow(dead_code, unused_imports)]

#[path = "../src-tauri/src/connections/mod.rs"]
pub mod connections;
#[path = "../src-tauri/src/documents/mod.rs"]
pub mod documents;
#[path = "../src-tauri/src/dossier.rs"]
pub mod dossier;
#[path = "../src-tauri/src/message.rs"]
pub mod message;
#[path = "../src-tauri/src/networks/mod.rs"]
pub mod networks;
#[path = "../src-tauri/src/photo/mod.rs"]
pub mod photo;
#[path = "../src-tauri/src/plan/mod.rs"]
pub mod plan;
#[path = "../src-tauri/src/profile/mod.rs"]
pub mod profile;
#[path = "../src-tauri/src/text/mod.rs"]
pub mod text;
#[path = "../src-tauri/src/whole/mod.rs"]
pub mod whole;

pub use profile::import::Format;
use profile::{
    Profile,
    import::{Asked, Columns, read_bytes},
};

/// Reads it as somebody would who has written nothing yet, and once more with what was proposed.
pub fn read(data: &[u8], format: Option<Format>) {
    let mut asked = Asked { format, ..Asked::default() };
    let Ok(found) = read_bytes("file", data, &asked) else { return };
    let language = found.language().unwrap_or_default();
    let import = found.compare(language, &Profile::default(), &[]);
    for file in &import.files {
        assert!(file.skipped <= file.rows, "more was left out than read: {file:?}");
    }
    if let Some(matching) = import.matching {
        asked.matching = Some(Columns { what: matching.what, columns: matching.columns });
        if let Ok(found) = read_bytes("file", data, &asked) {
            let _ = found.compare(language, &Profile::default(), &[]);
        }
    }
}
