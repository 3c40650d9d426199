//! Reads `catalogue/networks`: one file per network, compiled in.
use std::sync::LazyLock;

use super::Network;
use crate::text::fold;

macro_rules! files {
    ($($id:literal),+ $(,)?) => {
        &[$(($id, include_str!(concat!("../../catalogue/networks/", $id, ".toml")))),+]
    };
}

/// Each file's name, without its ending, and its text. A new file is added here.
pub const FILES: &[(&str, &str)] = files![
    "alumni_association",
    "behance",
    "bluesky",
    "bni",
    "cci",
    "cjd",
    "company_internal",
    "coworking",
    "discord_community",
    "dribbble",
    "facebook_page",
    "facebook_profile",
    "github",
    "gitlab",
    "google_business_profile",
    "google_plus",
    "google_scholar",
    "instagram",
    "klout",
    "linkedin",
    "malt",
    "mastodon",
    "medium",
    "meetup",
    "mentoring",
    "neighbourhood",
    "orcid",
    "professional_association",
    "researchgate",
    "rotary_lions",
    "slack_community",
    "stackoverflow",
    "substack",
    "threads",
    "tiktok",
    "trade_fairs",
    "upwork",
    "viadeo",
    "whatsapp_groups",
    "womens_networks",
    "x",
    "xing",
    "youtube",
];

static ALL: LazyLock<Vec<Network>> = LazyLock::new(|| {
    FILES.iter().map(|(_, text)| parse(text).expect("tests/catalogue.rs parses each")).collect()
});

/// All networks, closed ones included, in the order of their ids.
pub fn all() -> &'static [Network] {
    &ALL
}

pub fn find(id: &str) -> Option<&'static Network> {
    all().iter().find(|network| network.id == id)
}

/// The network that people call so: 'Google+' is `google_plus`.
pub fn named(name: &str) -> Option<&'static Network> {
    let plain = |text: &str| -> String {
        fold(text).replace('+', "plus").chars().filter(|c| c.is_alphanumeric()).collect()
    };
    let name = plain(name);
    all().iter().find(|network| plain(&network.id) == name)
}

/// # Errors
/// When a key is unknown or missing, with its line.
pub fn parse(text: &str) -> Result<Network, toml::de::Error> {
    toml::from_str(text)
}
