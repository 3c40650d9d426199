//! One test binary: a module per topic.
mod catalogue;
mod changes;
mod checks;
mod hostile;
mod import;
mod locales;
mod photo;
mod plan;
mod store;
mod support;
mod text;
mod tidy;
mod undo;
mod upgrades;
