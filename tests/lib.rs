//! One test binary: a module per topic.
mod catalogue;
mod changes;
mod hostile;
mod import;
mod photo;
mod plan;
mod store;
mod text;
mod undo;
mod upgrades;
