//! One test binary: a module per topic.
mod catalogue;
mod checks;
mod support;
mod text;
