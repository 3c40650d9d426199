//! One test binary: a module per topic.
mod catalogue;
mod plan;
mod text;
