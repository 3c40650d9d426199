//! Where faces are. The detector knows faces seen from the front (SeetaFace, through rustface) and
//! finds neither every face nor only faces: what it says is a hint.
use std::sync::OnceLock;

use image::{DynamicImage, RgbImage};
use rustface::{FaceInfo, ImageData, Model};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::original::{FINE, Part, resized, whole_pixels};

/// Pixels of the longer side of the picture that is searched, and of the smallest face.
const SEARCHED: u32 = 640;
const SMALLEST: u32 = 40;
/// Under it the detector is wrong too often.
const SURE: f64 = 7.0;
const WHOLE: f64 = 10_000.0;

/// The detector's box goes from the eyebrows to the chin; this part of its height is added above, for
/// the forehead and the hair. Our own estimate, from portraits.
const ABOVE: f64 = 0.3;
/// The eyes in the whole face's height, by the same estimate.
pub(super) const EYES: f64 = 0.5;

/// A face with its forehead and hair, in ten-thousandths of the turned picture's width and height.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Face {
    /// Left.
    pub x: u16,
    /// Top.
    pub y: u16,
    pub width: u16,
    pub height: u16,
}

impl Face {
    /// Left, top, width and height in a picture of that size.
    pub(super) fn in_pixels(self, [width, height]: [u32; 2]) -> Part {
        let across = |share: u16| f64::from(share) / WHOLE * f64::from(width);
        let down = |share: u16| f64::from(share) / WHOLE * f64::from(height);
        [across(self.x), down(self.y), across(self.width), down(self.height)]
    }

    pub(super) fn of_pixels(part: Part, [width, height]: [u32; 2]) -> Self {
        let share = |at: f64, whole: u32| super::crop::rounded(at / f64::from(whole) * WHOLE);
        Self {
            x: share(part[0], width),
            y: share(part[1], height),
            width: share(part[2], width),
            height: share(part[3], height),
        }
    }
}

/// The faces in a picture, from the left. None in a picture that is too small to hold any.
pub(super) fn faces(picture: &RgbImage) -> Vec<Face> {
    let [width, height] = [picture.width(), picture.height()];
    if width.min(height) < SMALLEST {
        return Vec::new();
    }
    let scale = (f64::from(SEARCHED) / f64::from(width.max(height))).min(1.0);
    let sides = [width, height].map(|side| whole_pixels(f64::from(side) * scale));
    let whole = [0.0, 0.0, f64::from(width), f64::from(height)];
    if sides.into_iter().min() < Some(SMALLEST) {
        return Vec::new();
    }
    let Ok(small) = resized(picture, whole, sides, FINE) else { return Vec::new() };
    let grey = DynamicImage::from(small).into_luma8();
    let Some(model) = model() else { return Vec::new() };
    let mut detector = rustface::create_detector_with_model(model.clone());
    detector.set_min_face_size(SMALLEST);
    detector.set_score_thresh(SURE);
    detector.set_pyramid_scale_factor(0.8);
    detector.set_slide_window_step(4, 4);
    let found = detector.detect(&ImageData::new(grey.as_raw(), sides[0], sides[1]));
    let mut faces: Vec<Face> = found.iter().map(|face| whole_face(face, sides)).collect();
    faces.sort_by_key(|face| (face.x, face.y));
    faces
}

fn model() -> Option<&'static Model> {
    static MODEL: OnceLock<Option<Model>> = OnceLock::new();
    let bytes: &[u8] = include_bytes!("../../catalogue/faces/seeta_fd_frontal_v1.0.bin");
    MODEL.get_or_init(|| rustface::read_model(bytes).ok()).as_ref()
}

fn whole_face(found: &FaceInfo, [width, height]: [u32; 2]) -> Face {
    let part = found.bbox();
    let [left, top] = [part.x(), part.y()].map(f64::from);
    let [right, bottom] = [left + f64::from(part.width()), top + f64::from(part.height())];
    let top = (top - ABOVE * f64::from(part.height())).max(0.0);
    let (left, right) = (left.max(0.0), right.min(f64::from(width)));
    let bottom = bottom.min(f64::from(height));
    Face::of_pixels([left, top, (right - left).max(1.0), (bottom - top).max(1.0)], [width, height])
}
