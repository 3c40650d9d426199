//! A figure of a network that the person knows better than the catalogue. It holds in their dossier
//! alone, and is shown as their own.
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Network, own::own};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Correction {
    pub network: String,
    /// The id of a field, an image or a limit.
    pub field: String,
    pub figure: Figure,
    pub value: u32,
}

/// Which of its figures; the unit is the catalogue's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Figure {
    Max,
    MaxBytes,
    Min,
    /// What shows before 'see more'.
    Fold,
}

impl Network {
    /// Takes the person's figure in the place of the catalogue's.
    pub fn correct(&mut self, correction: &Correction) {
        let Correction { field, figure, value, .. } = correction;
        if let Some(spec) = self.fields.iter_mut().find(|spec| spec.id == *field) {
            let fact = match figure {
                Figure::Max => &mut spec.max,
                Figure::MaxBytes => &mut spec.max_bytes,
                Figure::Min => &mut spec.min,
                Figure::Fold => &mut spec.fold,
            };
            *fact = Some(own(*value));
        } else if let Some(image) = self.images.iter_mut().find(|image| image.id == *field) {
            image.max_bytes = Some(own(*value));
        } else if let Some(limit) = self.limits.iter_mut().find(|limit| limit.id == *field) {
            let fact = if *figure == Figure::Min { &mut limit.min } else { &mut limit.max };
            *fact = Some(own(f64::from(*value)));
        }
    }
}
