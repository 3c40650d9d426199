//! The part of a picture that is shown. It is kept without pixels and without a shape, so that the same
//! crop serves a square photo, a wide banner and the small copy that is looked at.
use serde::{Deserialize, Serialize};
use specta::Type;

const MOST_TILT: i16 = 150;
const ZOOMS: std::ops::RangeInclusive<u16> = 100..=800;
const WHOLE: u16 = 10_000;

/// A frame around a middle. Its shape is the network's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Crop {
    /// Quarter turns clockwise, 0 to 3, before anything else.
    pub turns: u8,
    /// Tenths of a degree clockwise, 150 at most either way, about the middle of the frame.
    pub tilt: i16,
    /// The middle, in ten-thousandths of the turned picture's width and height.
    pub x: u16,
    pub y: u16,
    /// Percent; at 100 the frame is the largest that fits, up to 800.
    pub zoom: u16,
    /// Which of several faces is the person's, from the left.
    pub face: Option<u8>,
}

impl Default for Crop {
    fn default() -> Self {
        Self { turns: 0, tilt: 0, x: WHOLE / 2, y: WHOLE / 2, zoom: 100, face: None }
    }
}

/// A crop in the pixels of a turned picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    pub middle: [f64; 2],
    /// Width and height of the part that is shown.
    pub sides: [f64; 2],
    /// Width and height of the upright part that holds it.
    pub bounds: [f64; 2],
    /// Radians, clockwise.
    pub tilt: f64,
}

impl Crop {
    /// All of the picture after so many quarter turns.
    pub(super) fn quarters(turns: u8) -> Self {
        Self { turns: turns % 4, ..Self::default() }
    }

    /// Whatever was asked for, within its bounds.
    #[must_use]
    pub fn within(self) -> Self {
        Self {
            turns: self.turns % 4,
            tilt: self.tilt.clamp(-MOST_TILT, MOST_TILT),
            x: self.x.min(WHOLE),
            y: self.y.min(WHOLE),
            zoom: self.zoom.clamp(*ZOOMS.start(), *ZOOMS.end()),
            face: self.face,
        }
    }

    /// The same for the same crop, and for no other.
    pub fn key(&self) -> String {
        let Self { turns, tilt, x, y, zoom, face } = self;
        let face = face.map(|face| format!(" {face}")).unwrap_or_default();
        format!("{turns} {tilt} {x} {y} {zoom}{face}")
    }

    /// Width and height after the quarter turns.
    pub fn turned<T>(&self, [width, height]: [T; 2]) -> [T; 2] {
        if self.turns % 2 == 1 { [height, width] } else { [width, height] }
    }

    /// The frame of a shape, width over height, in an upright picture of that size.
    pub fn frame(&self, upright: [u32; 2], shape: f64) -> Frame {
        let crop = self.within();
        let [width, height] = crop.turned(upright).map(f64::from);
        let tilt = (f64::from(crop.tilt) / 10.0).to_radians();
        let (sin, cos) = (tilt.sin().abs(), tilt.cos());
        let bounds = [shape * cos + sin, shape * sin + cos];
        let scale = (width / bounds[0]).min(height / bounds[1]) * 100.0 / f64::from(crop.zoom);
        let bounds = bounds.map(|side| side * scale);
        let middle = |at: u16, whole: f64, part: f64| {
            let at = f64::from(at) / f64::from(WHOLE) * whole;
            // Rounding alone can make the part longer than the whole.
            at.clamp((part / 2.0).min(whole / 2.0), (whole - part / 2.0).max(whole / 2.0))
        };
        Frame {
            middle: [middle(crop.x, width, bounds[0]), middle(crop.y, height, bounds[1])],
            sides: [shape * scale, scale],
            bounds,
            tilt,
        }
    }

    /// The same way up, with this middle and this side of its square frame, in pixels.
    pub(super) fn around(&self, upright: [u32; 2], middle: [f64; 2], side: f64) -> Self {
        let [width, height] = self.turned(upright).map(f64::from);
        let [largest, _] = Self { zoom: 100, ..*self }.frame(upright, 1.0).sides;
        let share = |at: f64, whole: f64| rounded(at / whole * f64::from(WHOLE));
        let crop = Self {
            x: share(middle[0], width),
            y: share(middle[1], height),
            // Downwards: the frame is never smaller than asked for.
            zoom: rounded((largest / side * 100.0).floor()),
            ..*self
        };
        crop.within()
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped just before")]
pub(super) fn rounded(value: f64) -> u16 {
    value.round().clamp(0.0, f64::from(u16::MAX)) as u16
}
