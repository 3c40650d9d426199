//! A photo made to fit what a network takes: cropped around its middle to the shape that is shown,
//! resized, and written in a type and a weight that are accepted. The photo that is kept does not
//! change.
use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder, ImageFormat, Rgb, RgbImage, codecs::jpeg::JpegEncoder,
    imageops::FilterType, metadata::Orientation,
};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::photo::{PhotoError, reader};
use crate::networks::ImageSpec;

/// The id of the picture that shows the person, in each network's list of pictures.
pub const PHOTO: &str = "photo";

/// Where the network names no size, the longer side has this many pixels at most.
const SIDE: u32 = 1024;
const QUALITIES: [u8; 6] = [92, 86, 80, 72, 64, 54];

/// What a photo becomes for a network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PhotoFit {
    /// `jpeg` or `png`.
    pub format: String,
    /// Pixels.
    pub width: u32,
    pub height: u32,
    /// Its edges are cut off to the shape that the network shows.
    pub cropped: bool,
}

/// A file to give to a network.
#[derive(Clone, Debug)]
pub struct Fitted {
    pub format: String,
    pub width: u32,
    pub height: u32,
    pub bytes: Vec<u8>,
}

impl PhotoFit {
    /// For a photo of that size.
    pub fn of(spec: &ImageSpec, photo: [u32; 2]) -> Self {
        let cropped = crop(spec, photo);
        let [width, height] = size(spec, cropped);
        let jpeg =
            spec.formats.as_ref().is_none_or(|taken| taken.value.iter().any(|one| one == "jpeg"));
        let format = if jpeg { "jpeg" } else { "png" };
        Self { format: format.to_owned(), width, height, cropped: cropped != photo }
    }
}

/// Makes the file that this network takes.
///
/// # Errors
/// When the picture cannot be decoded.
pub fn fit(bytes: &[u8], spec: &ImageSpec) -> Result<Fitted, PhotoError> {
    let picture = upright(bytes)?;
    let whole = [picture.width(), picture.height()];
    let [width, height] = crop(spec, whole);
    let middle = picture.crop_imm((whole[0] - width) / 2, (whole[1] - height) / 2, width, height);
    let target = PhotoFit::of(spec, whole);
    let most = spec.max_bytes.as_ref().map_or(usize::MAX, |fact| fact.value as usize);
    let least = spec.min_px.as_ref().map_or([1, 1], |fact| fact.value);
    let [mut width, mut height] = [target.width, target.height];
    loop {
        let sized = middle.resize_exact(width, height, FilterType::Lanczos3);
        let bytes = encode(&sized, &target.format, most)?;
        let smaller = [width - width.div_ceil(8), height - height.div_ceil(8)];
        let small_enough = smaller[0] < least[0].max(1) || smaller[1] < least[1].max(1);
        if bytes.len() <= most || small_enough {
            return Ok(Fitted { format: target.format, width, height, bytes });
        }
        [width, height] = smaller;
    }
}

/// As the camera was held.
fn upright(bytes: &[u8]) -> Result<DynamicImage, PhotoError> {
    let mut decoder = reader(bytes)?.into_decoder().map_err(damaged)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

/// The largest part of the photo that has the shape shown; all of it where none is known.
fn crop(spec: &ImageSpec, [width, height]: [u32; 2]) -> [u32; 2] {
    let Some([across, down]) = shape(spec) else { return [width, height] };
    let [across, down] = [u64::from(across), u64::from(down)];
    let part =
        |side: u32, of: u64, by: u64| u32::try_from(u64::from(side) * of / by).unwrap_or(side);
    if u64::from(width) * down > u64::from(height) * across {
        [part(height, across, down).max(1), height]
    } else {
        [width, part(width, down, across).max(1)]
    }
}

fn shape(spec: &ImageSpec) -> Option<[u32; 2]> {
    let says = |words: &[&str], text: &str| words.iter().any(|word| text.contains(word));
    let round =
        spec.displayed_shape.as_ref().is_some_and(|it| says(&["circle", "square"], &it.value));
    let square = spec.aspect.as_ref().is_some_and(|it| it.value.starts_with("1:1"));
    let sides = spec.recommended_px.as_ref().map(|it| it.value);
    sides.or_else(|| (round || square).then_some([1, 1]))
}

/// The recommended size, or one within the limits. A small photo is only enlarged where it would be
/// refused.
fn size(spec: &ImageSpec, [width, height]: [u32; 2]) -> [u32; 2] {
    let [wide, high] = [f64::from(width), f64::from(height)];
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
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a side in pixels")]
    [wide, high].map(|side| ((side * scale).round() as u32).max(1))
}

/// The best quality that weighs no more than `most`, else the lightest.
fn encode(picture: &DynamicImage, format: &str, most: usize) -> Result<Vec<u8>, PhotoError> {
    if format == "png" {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, ImageFormat::Png).map_err(damaged)?;
        return Ok(bytes.into_inner());
    }
    let picture = on_white(picture);
    let mut bytes = Vec::new();
    for quality in QUALITIES {
        bytes.clear();
        JpegEncoder::new_with_quality(&mut bytes, quality)
            .encode_image(&picture)
            .map_err(damaged)?;
        if bytes.len() <= most {
            break;
        }
    }
    Ok(bytes)
}

/// A JPEG cannot be seen through.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let clear = picture.to_rgba8();
    RgbImage::from_fn(clear.width(), clear.height(), |x, y| {
        let [red, green, blue, alpha] = clear.get_pixel(x, y).0.map(u32::from);
        let mix = |colour: u32| u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255);
        Rgb([red, green, blue].map(|colour| mix(colour).unwrap_or(u8::MAX)))
    })
}

#[expect(clippy::needless_pass_by_value, reason = "made for map_err")]
fn damaged(error: image::ImageError) -> PhotoError {
    PhotoError::Damaged(error.to_string())
}
