//! One test binary: a module per topic.
mod catalogue;
mod locales;
mod plan;
mod text;
mod tidy;
