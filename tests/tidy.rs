//! The house rules, held by tests: who may name whom, where words and facts stand, how long a file
//! may be. When one fails, its message says what to do; the reasons stand in ARCHITECTURE.md.
mod directions;
mod page;
mod shape;
pub(crate) mod source;
mod words;
