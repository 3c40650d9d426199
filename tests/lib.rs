//! One test binary: a module per topic.
mod catalogue;
mod changes;
mod checks;
mod export;
mod hostile;
mod import;
mod kit;
mod locales;
mod photo;
mod plan;
mod store;
mod support;
mod terminal;
mod text;
mod tidy;
mod undo;
mod upgrades;
