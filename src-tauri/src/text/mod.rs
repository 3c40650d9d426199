//! What several parts need to know about words: which language they are in, how a network counts
//! them, what makes two spellings the same word, and how a person writes a date.
mod count;
mod date;
mod detect;
mod fold;
mod language;
mod readability;
mod spelling;
mod wrap;

pub use count::{Unit, count, over_from};
pub use date::PartialDate;
pub use detect::detect;
pub use fold::{Word, fold, stem, words};
pub use language::Language;
pub use readability::{Readability, readability};
pub use spelling::{Spelling, Verdict, look_up, plain, suggestions};
pub use wrap::{columns, wrap};
