//! A picture file in full size, as the camera wrote it. Its parts are taken out, turned upright,
//! straightened, resized and brought to sRGB in one go, so that the whole is never copied.
use fast_image_resize::{
    FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer,
    images::{Image, ImageRef},
};
use image::{
    DynamicImage, GrayImage, ImageDecoder, Rgb, RgbImage,
    metadata::Orientation::{self, *},
};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::{
    Crop, Frame, PictureError,
    light::level,
    personal::{self, Personal},
    read::{damaged, reader},
};

/// Pixels in the order of the file, on white where it was transparent.
pub struct Original {
    pixels: RgbImage,
    orientation: Orientation,
    profile: Option<Vec<u8>>,
    pub(super) personal: Vec<Personal>,
}

const MAX_PIXELS: u64 = 100_000_000;

/// For what is handed out, and for what is only looked at.
pub(super) const FINE: ResizeAlg = ResizeAlg::Convolution(FilterType::Lanczos3);
const QUICK: ResizeAlg = ResizeAlg::SuperSampling(FilterType::Bilinear, 2);

/// A part of a picture in its pixels: left, top, width, height.
pub(super) type Part = [f64; 4];

impl Original {
    /// Decodes a picture file, within limits.
    ///
    /// # Errors
    /// When it has over 100 megapixels or cannot be decoded.
    pub fn open(bytes: &[u8]) -> Result<Self, PictureError> {
        let mut decoder = reader(bytes)?.into_decoder().map_err(damaged)?;
        let (width, height) = decoder.dimensions();
        if u64::from(width) * u64::from(height) > MAX_PIXELS {
            return Err(PictureError::TooLarge);
        }
        let orientation = decoder.orientation().unwrap_or(NoTransforms);
        let profile = decoder.icc_profile().ok().flatten();
        let exif = decoder.exif_metadata().ok().flatten();
        let xmp = decoder.xmp_metadata().ok().flatten();
        let pixels = on_white(DynamicImage::from_decoder(decoder).map_err(damaged)?);
        let personal = personal::found(exif, xmp.as_deref());
        Ok(Self { pixels, orientation, profile, personal })
    }

    /// Width and height, upright.
    pub fn size(&self) -> [u32; 2] {
        let [width, height] = [self.pixels.width(), self.pixels.height()];
        if split(self.orientation).0 % 2 == 1 { [height, width] } else { [width, height] }
    }

    /// What the crop shows in a frame of that shape, in so many pixels.
    ///
    /// # Errors
    /// When there is not enough memory for it.
    pub fn part(&self, crop: &Crop, [width, height]: [u32; 2]) -> Result<RgbImage, PictureError> {
        let shape = f64::from(width) / f64::from(height);
        let frame = crop.frame(self.size(), shape);
        if frame.tilt == 0.0 {
            let part =
                self.upright(crop.turns, held(&frame, frame.sides), [width, height], FINE)?;
            return Ok(self.in_srgb(part));
        }
        // Brought to its scale first, so that the turn samples neighbours.
        let scale = (f64::from(width) / frame.sides[0]).min(1.0);
        let sides = frame.bounds.map(|side| whole_pixels(side * scale));
        let held = self.upright(crop.turns, held(&frame, frame.bounds), sides, FINE)?;
        Ok(self.in_srgb(straightened(&held, &frame, [width, height])))
    }

    /// All of it in sRGB, its longer side no longer than this.
    pub(super) fn within(&self, longest: u32) -> Result<RgbImage, PictureError> {
        let [width, height] = self.size();
        let scale = (f64::from(longest) / f64::from(width.max(height))).min(1.0);
        let sides = [width, height].map(|side| whole_pixels(f64::from(side) * scale));
        let part = [0.0, 0.0, f64::from(width), f64::from(height)];
        Ok(self.in_srgb(self.upright(0, part, sides, QUICK)?))
    }

    /// Its light without its colours, in full size.
    pub(super) fn grey(&self) -> Result<Grey, PictureError> {
        let levels =
            self.pixels.as_raw().chunks_exact(3).map(|pixel| level([pixel[0], pixel[1], pixel[2]]));
        let (width, height) = self.pixels.dimensions();
        let pixels = GrayImage::from_raw(width, height, levels.collect()).ok_or_else(unequal)?;
        Ok(Grey { pixels, orientation: self.orientation })
    }

    /// A part of the turned picture, resized.
    fn upright(
        &self,
        turns: u8,
        part: Part,
        sides: [u32; 2],
        how: ResizeAlg,
    ) -> Result<RgbImage, PictureError> {
        let whole = [self.pixels.width(), self.pixels.height()];
        let orientation = turned(self.orientation, turns);
        let sides = if split(orientation).0 % 2 == 1 { [sides[1], sides[0]] } else { sides };
        let part = resized(&self.pixels, in_file(part, whole, orientation), sides, how)?;
        let mut part = DynamicImage::ImageRgb8(part);
        part.apply_orientation(orientation);
        Ok(part.into_rgb8())
    }

    /// Left as it is where the file's profile is not one of colours on a screen.
    fn in_srgb(&self, picture: RgbImage) -> RgbImage {
        let profile = self.profile.as_deref().and_then(|it| ColorProfile::new_from_slice(it).ok());
        let Some(profile) = profile.filter(|it| it.color_space == DataColorSpace::Rgb) else {
            return picture;
        };
        let (srgb, options) = (ColorProfile::new_srgb(), TransformOptions::default());
        let transform = profile.create_transform_8bit(Layout::Rgb, &srgb, Layout::Rgb, options);
        let mut converted = RgbImage::new(picture.width(), picture.height());
        match transform.map(|it| it.transform(picture.as_raw(), &mut converted)) {
            Ok(Ok(())) => converted,
            _ => picture,
        }
    }
}

/// The light of a picture in the order of the file. A face that is small in it is sharp here alone.
pub(super) struct Grey {
    pixels: GrayImage,
    orientation: Orientation,
}

impl Grey {
    /// A part of the turned picture in a square, whichever way up.
    pub(super) fn part(&self, turns: u8, part: Part, side: u32) -> Result<GrayImage, PictureError> {
        let whole = self.pixels.dimensions().into();
        let part = in_file(part, whole, turned(self.orientation, turns));
        let bytes = resized_bytes(&self.pixels, PixelType::U8, whole, part, [side, side], FINE)?;
        GrayImage::from_raw(side, side, bytes).ok_or_else(unequal)
    }
}

/// What of the turned picture lies around the frame's middle.
fn held(frame: &Frame, [width, height]: [f64; 2]) -> Part {
    [frame.middle[0] - width / 2.0, frame.middle[1] - height / 2.0, width, height]
}

/// Quarter turns clockwise, then whether it is mirrored from left to right.
fn split(orientation: Orientation) -> (u8, bool) {
    match orientation {
        NoTransforms => (0, false),
        Rotate90 => (1, false),
        Rotate180 => (2, false),
        Rotate270 => (3, false),
        FlipHorizontal => (0, true),
        Rotate90FlipH => (1, true),
        FlipVertical => (2, true),
        Rotate270FlipH => (3, true),
    }
}

/// One more turn after that orientation; a mirrored picture turns the other way round.
fn turned(orientation: Orientation, turns: u8) -> Orientation {
    let (quarters, mirrored) = split(orientation);
    let quarters = if mirrored { quarters + 4 - turns % 4 } else { quarters + turns % 4 } % 4;
    let all = [
        NoTransforms,
        Rotate90,
        Rotate180,
        Rotate270,
        FlipHorizontal,
        Rotate90FlipH,
        FlipVertical,
        Rotate270FlipH,
    ];
    all[usize::from(quarters) + if mirrored { 4 } else { 0 }]
}

/// Where a part of the oriented picture stands in the file's own pixels.
fn in_file(part: Part, [width, height]: [u32; 2], orientation: Orientation) -> Part {
    let (quarters, mirrored) = split(orientation);
    let [wide, high] = [f64::from(width), f64::from(height)];
    let [mut left, mut top, mut across, mut down] = part;
    let [mut wide, mut high] = if quarters % 2 == 1 { [high, wide] } else { [wide, high] };
    if mirrored {
        left = wide - left - across;
    }
    for _ in 0..quarters {
        [left, top, across, down] = [top, wide - left - across, down, across];
        [wide, high] = [high, wide];
    }
    [left, top, across, down]
}

/// A part of a picture in so many pixels.
pub(super) fn resized(
    picture: &RgbImage,
    part: Part,
    sides: [u32; 2],
    how: ResizeAlg,
) -> Result<RgbImage, PictureError> {
    let whole = picture.dimensions().into();
    let bytes = resized_bytes(picture, PixelType::U8x3, whole, part, sides, how)?;
    RgbImage::from_raw(sides[0], sides[1], bytes).ok_or_else(unequal)
}

fn resized_bytes(
    bytes: &[u8],
    pixel: PixelType,
    whole: [u32; 2],
    [left, top, width, height]: Part,
    sides: [u32; 2],
    how: ResizeAlg,
) -> Result<Vec<u8>, PictureError> {
    let [wide, high] = whole.map(f64::from);
    let (width, height) = (width.min(wide), height.min(high));
    let (left, top) = (left.clamp(0.0, wide - width), top.clamp(0.0, high - height));
    let failed = |error: &dyn std::fmt::Display| PictureError::Damaged(error.to_string());
    let source = ImageRef::new(whole[0], whole[1], bytes, pixel).map_err(|error| failed(&error))?;
    let mut target = Image::new(sides[0], sides[1], pixel);
    let options = ResizeOptions::new().resize_alg(how).crop(left, top, width, height);
    Resizer::new().resize(&source, &mut target, &options).map_err(|error| failed(&error))?;
    Ok(target.into_vec())
}

fn unequal() -> PictureError {
    PictureError::Damaged("a picture of another size than said".to_owned())
}

/// The frame's own pixels out of the part that holds it, between its four neighbours each.
pub(super) fn straightened(held: &RgbImage, frame: &Frame, [width, height]: [u32; 2]) -> RgbImage {
    let scale = f64::from(held.width()) / frame.bounds[0];
    let step = frame.sides[0] * scale / f64::from(width);
    let (sin, cos) = frame.tilt.sin_cos();
    let middle = [held.width(), held.height()].map(|side| f64::from(side) / 2.0);
    RgbImage::from_fn(width, height, |x, y| {
        let across = (f64::from(x) + 0.5 - f64::from(width) / 2.0) * step;
        let down = (f64::from(y) + 0.5 - f64::from(height) / 2.0) * step;
        let at = [across * cos + down * sin, down * cos - across * sin];
        between(held, [at[0] + middle[0] - 0.5, at[1] + middle[1] - 0.5])
    })
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "inside the picture")]
fn between(picture: &RgbImage, [x, y]: [f64; 2]) -> Rgb<u8> {
    let [right, bottom] = [picture.width() - 1, picture.height() - 1];
    let (x, y) = (x.clamp(0.0, f64::from(right)), y.clamp(0.0, f64::from(bottom)));
    let (left, top) = (x.floor() as u32, y.floor() as u32);
    let (aside, below) = (x - x.floor(), y - y.floor());
    let at = |x: u32, y: u32| picture.get_pixel(x.min(right), y.min(bottom)).0.map(f64::from);
    let [a, b] = [at(left, top), at(left + 1, top)];
    let [c, d] = [at(left, top + 1), at(left + 1, top + 1)];
    Rgb(std::array::from_fn(|i| {
        let above = a[i] + (b[i] - a[i]) * aside;
        let under = c[i] + (d[i] - c[i]) * aside;
        (above + (under - above) * below).round() as u8
    }))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a side in pixels")]
pub(super) fn whole_pixels(side: f64) -> u32 {
    (side.round() as u32).max(1)
}

/// A JPEG cannot be seen through.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let clear = picture.into_rgba8();
    RgbImage::from_fn(clear.width(), clear.height(), |x, y| {
        let [red, green, blue, alpha] = clear.get_pixel(x, y).0.map(u32::from);
        let mix = |colour: u32| u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255);
        Rgb([red, green, blue].map(|colour| mix(colour).unwrap_or(u8::MAX)))
    })
}
