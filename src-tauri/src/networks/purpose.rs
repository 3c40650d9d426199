//! The eight reasons to be in a network at all.
use serde::{Deserialize, Serialize};
use specta::Type;

/// Why a network at all.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "lowercase")]
pub enum Purpose {
    Clients,
    Partners,
    Recruit,
    Job,
    Peers,
    Market,
    Visibility,
    Share,
}

impl Purpose {
    pub const ALL: [Self; 8] = [
        Self::Clients,
        Self::Partners,
        Self::Recruit,
        Self::Job,
        Self::Peers,
        Self::Market,
        Self::Visibility,
        Self::Share,
    ];

    /// As it is stored and named in `locales/` under `purpose-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Clients => "clients",
            Self::Partners => "partners",
            Self::Recruit => "recruit",
            Self::Job => "job",
            Self::Peers => "peers",
            Self::Market => "market",
            Self::Visibility => "visibility",
            Self::Share => "share",
        }
    }
}
