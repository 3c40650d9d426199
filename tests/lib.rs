//! One test binary: a module per topic.
//! Every test of the core and of the house, in one binary.
mod catalogue;
mod locales;
mod text;
mod tidy;
