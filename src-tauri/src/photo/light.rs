//! How light a picture is: what is lost in the dark or burnt out, and the span between.
use image::RgbImage;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Levels of 255 at which nothing is left to see.
const DARK: u8 = 12;
const BURNT: u8 = 250;

/// Percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Light {
    /// The mean level of the part that is shown.
    pub mean: u32,
    /// Its share that is lost in the dark.
    pub dark: u32,
    /// The share of the face that is burnt out, or of the middle where no face was found: a white wall
    /// behind a person is no fault.
    pub bright: u32,
    /// From the darkest twentieth to the lightest.
    pub contrast: u32,
}

impl Light {
    /// `shown` is the part that the network shows; `face` the face in it, or its middle.
    pub(super) fn of(shown: &RgbImage, face: &RgbImage) -> Self {
        let levels = levels(shown);
        let all: u64 = levels.iter().sum();
        let percent = |part: u64, whole: u64| u32::try_from(part * 100 / whole.max(1)).unwrap_or(0);
        let sum: u64 = (0..).zip(&levels).map(|(level, count): (u64, _)| level * count).sum();
        let below = |level: u8| levels[..=usize::from(level)].iter().sum::<u64>();
        let at = |share: u64| {
            (0..=u8::MAX).find(|level| below(*level) * 100 >= all * share).unwrap_or(u8::MAX)
        };
        let face = self::levels(face);
        Self {
            mean: percent(sum, all * 255),
            dark: percent(below(DARK), all),
            bright: percent(face[usize::from(BURNT)..].iter().sum(), face.iter().sum()),
            contrast: percent(u64::from(at(95).saturating_sub(at(5))), 255),
        }
    }
}

fn levels(picture: &RgbImage) -> [u64; 256] {
    let mut levels = [0; 256];
    for pixel in picture.pixels() {
        levels[usize::from(level(pixel.0))] += 1;
    }
    levels
}

/// Rec. 709, in parts of 256, which millions of pixels are quick to be reckoned in.
pub(super) fn level([red, green, blue]: [u8; 3]) -> u8 {
    ((u16::from(red) * 54 + u16::from(green) * 183 + u16::from(blue) * 19) >> 8) as u8
}
