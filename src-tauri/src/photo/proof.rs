//! A proof of a picture: upright, in sRGB, and small enough to be looked at again and again. The window
//! shows it, and everything that is measured is measured on it.
use std::{borrow::Cow, sync::OnceLock};

use image::{DynamicImage, GrayImage, ImageFormat, RgbImage, metadata::Orientation};

use super::{
    Crop, Original, PictureError,
    face::{self, Face},
    original::{FINE, Grey, resized, straightened, whole_pixels},
    personal::Personal,
    sharpness::SIDE,
};

/// Pixels of its longer side.
const LOOKED_AT: u32 = 1600;

pub struct Proof {
    /// Width and height of the original, upright.
    pub size: [u32; 2],
    picture: RgbImage,
    grey: Grey,
    pub(super) personal: Vec<Personal>,
    /// After each number of quarter turns.
    faces: [OnceLock<Vec<Face>>; 4],
}

impl Proof {
    /// # Errors
    /// When there is not enough memory for it.
    pub fn of(original: &Original) -> Result<Self, PictureError> {
        let picture = original.within(LOOKED_AT)?;
        let size = original.size();
        let personal = original.personal.clone();
        Ok(Self { size, picture, grey: original.grey()?, personal, faces: Default::default() })
    }

    /// As a JPEG file, to be shown.
    ///
    /// # Errors
    /// When there is not enough memory for it.
    pub fn jpeg(&self) -> Result<Vec<u8>, PictureError> {
        let mut bytes = std::io::Cursor::new(Vec::new());
        self.picture.write_to(&mut bytes, ImageFormat::Jpeg).map_err(super::read::damaged)?;
        Ok(bytes.into_inner())
    }

    /// The faces in the turned picture, from the left.
    pub(super) fn faces(&self, turns: u8) -> &[Face] {
        self.faces[usize::from(turns % 4)]
            .get_or_init(|| face::faces(&turned(&self.picture, turns)))
    }

    /// What the crop shows, in a square of so many pixels.
    pub(super) fn square(&self, crop: &Crop, side: u32) -> Result<RgbImage, PictureError> {
        let picture = turned(&self.picture, crop.turns);
        let upright = [self.picture.width(), self.picture.height()];
        let frame = crop.frame(upright, 1.0);
        let part = |[width, height]: [f64; 2]| {
            [frame.middle[0] - width / 2.0, frame.middle[1] - height / 2.0, width, height]
        };
        if frame.tilt == 0.0 {
            return resized(&picture, part(frame.sides), [side, side], FINE);
        }
        let scale = (f64::from(side) / frame.sides[0]).min(1.0);
        let sides = frame.bounds.map(|side| whole_pixels(side * scale));
        let held = resized(&picture, part(frame.bounds), sides, FINE)?;
        Ok(straightened(&held, &frame, [side, side]))
    }

    /// A part of the turned picture, as it is.
    pub(super) fn coloured_part(&self, turns: u8, part: Face) -> Result<RgbImage, PictureError> {
        let picture = turned(&self.picture, turns);
        let sides = [picture.width(), picture.height()];
        resized(&picture, part.in_pixels(sides), [SIDE, SIDE], FINE)
    }

    /// A part of the turned picture, without its colours, in a square; which way up does not matter.
    pub(super) fn grey_part(&self, turns: u8, part: Face) -> Result<GrayImage, PictureError> {
        self.grey.part(turns, part.in_pixels(Crop::quarters(turns).turned(self.size)), SIDE)
    }
}

fn turned(picture: &RgbImage, turns: u8) -> Cow<'_, RgbImage> {
    let orientation = match turns % 4 {
        0 => return Cow::Borrowed(picture),
        1 => Orientation::Rotate90,
        2 => Orientation::Rotate180,
        _ => Orientation::Rotate270,
    };
    let mut picture = DynamicImage::from(picture.clone());
    picture.apply_orientation(orientation);
    Cow::Owned(picture.into_rgb8())
}
