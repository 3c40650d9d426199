//! What each chosen network would get of the picture it shows.
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Picture, PictureFit};
use crate::networks::ImageSpec;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct NetworkFit {
    /// Empty for the one file that fits all.
    pub network: String,
    /// None where the network is not known to show such a picture.
    pub spec: Option<ImageSpec>,
    /// Whose picture it is; none where none is shown.
    pub owner: Option<String>,
    pub hash: Option<String>,
    pub file: Option<PictureFit>,
    pub verdict: Suits,
    /// The last file that was written for it shows the same.
    pub saved: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Suits {
    Fits,
    /// What is shown has fewer pixels than the network takes.
    Small,
    /// The network publishes no figures.
    Unknown,
    /// No picture is shown.
    None,
}

impl NetworkFit {
    pub fn new(
        network: &str,
        spec: Option<ImageSpec>,
        shown: Option<(&str, &Picture)>,
        saved: bool,
    ) -> Self {
        let file =
            spec.as_ref().zip(shown).map(|(spec, (_, picture))| PictureFit::of(spec, picture));
        let told = spec.as_ref().is_some_and(|spec| {
            spec.min_px.is_some() || spec.recommended_px.is_some() || spec.max_bytes.is_some()
        });
        let advised = spec.as_ref().and_then(|spec| Some(spec.recommended_px.as_ref()?.value));
        // Smaller than advised is not enlarged here: the network does it.
        let small = |file: &PictureFit| {
            file.enlarged || advised.is_some_and(|it| file.width < it[0] || file.height < it[1])
        };
        let verdict = match &file {
            _ if shown.is_none() => Suits::None,
            Some(file) if small(file) => Suits::Small,
            _ if told => Suits::Fits,
            _ => Suits::Unknown,
        };
        Self {
            network: network.to_owned(),
            owner: shown.map(|(owner, _)| owner.to_owned()),
            hash: shown.map(|(_, picture)| picture.hash.clone()),
            spec,
            file,
            verdict,
            saved,
        }
    }
}
