//! The page of a network to open in the person's own browser.
use super::Network;

impl Network {
    /// The page of the profile that goes by `username` there, else the network's front page. None
    /// where the catalogue has no https address of one site for all.
    pub fn page(&self, username: Option<&str>) -> Option<String> {
        let address = self.address.as_ref()?.value.as_str();
        let after = address.strip_prefix("https://")?;
        let host = after.split(['/', ' ']).next()?;
        if !host.contains('.') || host.contains(['{', '}']) {
            return None;
        }
        let own = username.and_then(|name| filled_in(address, name));
        Some(own.unwrap_or_else(|| format!("https://{host}/")))
    }
}

/// The address with the name in its one hole.
fn filled_in(address: &str, name: &str) -> Option<String> {
    let name = name.trim().trim_start_matches('@');
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let (before, rest) = address.split_once('{')?;
    let (_, after) = rest.split_once('}')?;
    let one = !after.contains(['{', ' ']) && !before.contains(' ');
    (one && !name.is_empty() && name.chars().all(plain)).then(|| format!("{before}{name}{after}"))
}
