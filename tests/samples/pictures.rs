//! A sample's photo: the file, and what is seen on it.
use paperfirst_core::{
    photo::{Framing, Light, Measures, Personal},
    profile::BASE,
};
use serde::Deserialize;

use crate::support::{Tale, measures};

/// What is not said of it is as it should be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Photo {
    format: String,
    width: u32,
    height: u32,
    /// Bytes.
    size: u32,
    /// Shown everywhere where none is named.
    network: Option<String>,
    faces: Option<usize>,
    /// Percent.
    share: Option<u32>,
    sharpness: Option<u32>,
    /// Percent.
    dark: Option<u32>,
    /// The file tells where it was taken.
    #[serde(default)]
    place: bool,
}

impl Photo {
    pub(super) fn shown(&self, tale: Tale) -> Tale {
        let owner = self.network.as_deref().unwrap_or(BASE);
        tale.photo(owner, &self.format, [self.width, self.height], self.size)
            .measured(self.measures())
    }

    fn measures(&self) -> Measures {
        let usual = measures();
        let faces = self.faces.unwrap_or(1);
        let framing =
            usual.framing.map(|it| Framing { share: self.share.unwrap_or(it.share), ..it });
        // Another picture has another hash.
        let alike = if self.network.is_some() { "//////8" } else { &usual.alike };
        Measures {
            faces: usual.faces.iter().copied().cycle().take(faces).collect(),
            framing: framing.filter(|_| faces > 0),
            sharpness: self.sharpness.unwrap_or(usual.sharpness),
            light: Light { dark: self.dark.unwrap_or(usual.light.dark), ..usual.light },
            personal: if self.place { vec![Personal::Place] } else { Vec::new() },
            alike: alike.to_owned(),
            ..usual
        }
    }
}
