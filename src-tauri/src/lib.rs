//! Everything the product does, with no window: read the modules in this order.
//! A dossier is planned, its profiles are written and checked, and it is taken away as files.

pub mod message;
pub mod saving;
pub mod text;

pub mod documents;

pub mod connections;
pub mod networks;
pub mod photo;
pub mod plan;
pub mod profile;

pub mod dossier;

pub mod kit;

pub mod checks;
pub mod export;

pub mod store;
pub mod texts;
