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
    /// Of a field.
    Max,
    /// Of a field or an image.
    MaxBytes,
    /// Of a field.
    Min,
    /// What a field shows before 'see more'.
    Fold,
    /// Of a limit that counts things: how many at the most.
    Most,
    /// Of a limit that counts things: how many at least.
    Least,
}

impl Network {
    /// Takes the person's figure in the place of the catalogue's. None where the network has
    /// nothing that it could be a figure of.
    pub fn correct(&mut self, correction: &Correction) -> Option<()> {
        let Correction { field, figure, value, .. } = correction;
        let spec = self.fields.iter_mut().find(|spec| spec.id == *field);
        let limit = self.limits.iter_mut().find(|limit| limit.id == *field);
        match figure {
            Figure::Max => spec?.max = Some(own(*value)),
            Figure::MaxBytes => match spec {
                Some(spec) => spec.max_bytes = Some(own(*value)),
                None => {
                    let image = self.images.iter_mut().find(|image| image.id == *field)?;
                    image.max_bytes = Some(own(*value));
                }
            },
            Figure::Min => spec?.min = Some(own(*value)),
            Figure::Fold => spec?.fold = Some(own(*value)),
            Figure::Most => limit?.max = Some(own(f64::from(*value))),
            Figure::Least => limit?.min = Some(own(f64::from(*value))),
        }
        Some(())
    }
}
