//! A picture made to fit what a network takes: the crop in the shape that is shown, resized, and
//! written in a type and a weight that are accepted, without anything of what the file told beside the
//! picture. The picture that is kept does not change.
use std::io::Cursor;

use image::{ImageFormat, RgbImage, codecs::jpeg::JpegEncoder};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Crop, Original, Picture, PictureError, original::whole_pixels, read::damaged};
use crate::networks::ImageSpec;

/// Where the network names no size, the longer side has this many pixels at most.
const SIDE: u32 = 1024;
const QUALITIES: [u8; 6] = [92, 86, 80, 72, 64, 54];

/// What a picture becomes for a network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PictureFit {
    /// `jpeg` or `png`.
    pub format: String,
    /// Pixels.
    pub width: u32,
    pub height: u32,
    /// Something of the picture is left out.
    pub cropped: bool,
    /// What is shown has fewer pixels than the network takes.
    pub enlarged: bool,
}

/// A file to give to a network.
#[derive(Clone, Debug)]
pub struct Fitted {
    pub format: String,
    pub width: u32,
    pub height: u32,
    pub bytes: Vec<u8>,
    /// Still heavier than the network takes.
    pub heavy: bool,
}

impl PictureFit {
    pub fn of(spec: &ImageSpec, picture: &Picture) -> Self {
        Self::of_size(spec, &picture.crop, [picture.width, picture.height])
    }

    fn of_size(spec: &ImageSpec, crop: &Crop, upright: [u32; 2]) -> Self {
        let turned = crop.turned(upright);
        let shown = crop.frame(upright, shape(spec, turned)).sides;
        let [width, height] = size(spec, shown);
        let jpeg =
            spec.formats.as_ref().is_none_or(|taken| taken.value.iter().any(|one| one == "jpeg"));
        let left_out = |shown: f64, whole: u32| shown + 0.5 < f64::from(whole);
        Self {
            format: if jpeg { "jpeg" } else { "png" }.to_owned(),
            width,
            height,
            cropped: left_out(shown[0], turned[0]) || left_out(shown[1], turned[1]),
            enlarged: f64::from(width) > shown[0].ceil() || f64::from(height) > shown[1].ceil(),
        }
    }
}

impl Original {
    /// Makes the file that this network takes.
    ///
    /// # Errors
    /// When there is not enough memory for it.
    pub fn fit(&self, spec: &ImageSpec, crop: &Crop) -> Result<Fitted, PictureError> {
        let PictureFit { format, mut width, mut height, .. } =
            PictureFit::of_size(spec, crop, self.size());
        let most = spec.max_bytes.as_ref().map_or(usize::MAX, |fact| fact.value as usize);
        let least = spec.min_px.as_ref().map_or([1, 1], |fact| fact.value);
        loop {
            let bytes = encode(&self.part(crop, [width, height])?, &format, most)?;
            let smaller = [width - width.div_ceil(8), height - height.div_ceil(8)];
            let small_enough = smaller[0] < least[0].max(1) || smaller[1] < least[1].max(1);
            let heavy = bytes.len() > most;
            if !heavy || small_enough {
                return Ok(Fitted { format, width, height, bytes, heavy });
            }
            [width, height] = smaller;
        }
    }
}

/// Width over height: what the network shows, else the picture's own.
pub(super) fn shape(spec: &ImageSpec, turned: [u32; 2]) -> f64 {
    let over = |[width, height]: [u32; 2]| f64::from(width.max(1)) / f64::from(height.max(1));
    let says = |words: &[&str], text: &str| words.iter().any(|word| text.contains(word));
    let round =
        spec.displayed_shape.as_ref().is_some_and(|it| says(&["circle", "square"], &it.value));
    let sides = spec.recommended_px.as_ref().map(|it| it.value);
    let sides = sides.or_else(|| ratio(&spec.aspect.as_ref()?.value));
    let square = (round || spec.id == "photo").then_some([1, 1]);
    over(sides.or(square).unwrap_or(turned))
}

/// The two numbers of '3:1' or '16:9; text in the middle'.
fn ratio(aspect: &str) -> Option<[u32; 2]> {
    let (width, rest) = aspect.split_once(':')?;
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    Some([width.trim().parse().ok()?, rest[..end].parse().ok()?])
}

/// The recommended size, or one within the limits. A small picture is only enlarged where it would be
/// refused.
fn size(spec: &ImageSpec, [wide, high]: [f64; 2]) -> [u32; 2] {
    let wanted = spec.recommended_px.as_ref().map_or(SIDE, |it| it.value[0].max(it.value[1]));
    let mut scale = (f64::from(wanted) / wide.max(high)).min(1.0);
    if let Some(most) = &spec.max_px {
        let [most_wide, most_high] = most.value.map(f64::from);
        scale = scale.min(most_wide / wide).min(most_high / high);
    }
    if let Some(least) = &spec.min_px {
        let [least_wide, least_high] = least.value.map(f64::from);
        scale = scale.max(least_wide / wide).max(least_high / high);
    }
    [wide, high].map(|side| whole_pixels(side * scale))
}

/// The best quality that weighs no more than `most`, else the lightest.
fn encode(picture: &RgbImage, format: &str, most: usize) -> Result<Vec<u8>, PictureError> {
    if format == "png" {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, ImageFormat::Png).map_err(damaged)?;
        return Ok(bytes.into_inner());
    }
    let mut bytes = Vec::new();
    for quality in QUALITIES {
        bytes.clear();
        JpegEncoder::new_with_quality(&mut bytes, quality)
            .encode_image(picture)
            .map_err(damaged)?;
        if bytes.len() <= most {
            break;
        }
    }
    Ok(bytes)
}
