//! What the targets publish themselves: a job advert, a client's brief. The words that matter in it
//! are those they search.
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::text::Language;

/// Its text stays in the file: the checks need its words alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Advert {
    pub id: i32,
    pub name: String,
    pub language: Language,
    /// Those that matter, the weightiest first.
    pub words: Vec<String>,
    /// Those that the person does not want.
    pub refused: Vec<String>,
}
