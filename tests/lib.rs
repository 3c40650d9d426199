//! One test binary: a module per topic.
mod catalogue;
mod checks;
mod plan;
mod support;
mod text;
