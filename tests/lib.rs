//! One test binary: a module per topic.
mod catalogue;
mod locales;
mod text;
mod tidy;
