//! The crop that is proposed: the face about three fifths of the frame's height, the eyes at its upper
//! third, all of it inside the circle, and enough pixels left for the networks.
use super::{Crop, Face, Measures, PictureError, PictureKind, Proof, face::EYES, measure::own};

/// Of the frame's height (LinkedIn Talent Blog, 2014).
const SHARE: f64 = 0.6;
const EYE_LINE: f64 = 1.0 / 3.0;

impl Proof {
    /// The crop that is proposed instead of this one, and what is measured in it. A banner has its
    /// middle proposed, whoever is on it.
    ///
    /// # Errors
    /// When there is not enough memory for it.
    pub fn proposed(
        &self,
        kind: PictureKind,
        now: &Crop,
        least: u32,
    ) -> Result<(Crop, Measures), PictureError> {
        let crop = match kind {
            PictureKind::Photo => propose(self.size, self.faces(now.turns), now, least),
            PictureKind::Banner => Crop { tilt: now.tilt, ..Crop::quarters(now.turns) },
        };
        let measures = Measures::of(self, &crop)?;
        Ok((crop, measures))
    }
}

/// For an upright picture of that size. `least` is the side in pixels under which a network would have
/// to enlarge what is shown. Without a face it is the middle of the picture.
pub fn propose(upright: [u32; 2], faces: &[Face], now: &Crop, least: u32) -> Crop {
    let turned = now.turned(upright);
    let Some(face) = own(faces, now) else {
        return Crop { tilt: now.tilt, ..Crop::quarters(now.turns) };
    };
    let [left, top, width, height] = face.in_pixels(turned);
    let largest = f64::from(turned[0].min(turned[1]));
    let side = (height / SHARE).max(f64::from(least)).min(largest);
    // How far up and down the face's corners may go from the middle.
    let half = (width / 2.0).min(side / 2.0);
    let reach = (side * side / 4.0 - half * half).max(0.0).sqrt();
    let wanted = top + height * EYES + side * (0.5 - EYE_LINE);
    let (highest, lowest) = (top + height - reach, top + reach);
    let middle = if highest < lowest { wanted.clamp(highest, lowest) } else { top + height / 2.0 };
    let middle = [left + width / 2.0, middle].map(|at: f64| at.max(side / 2.0));
    let middle = [
        middle[0].min(f64::from(turned[0]) - side / 2.0),
        middle[1].min(f64::from(turned[1]) - side / 2.0),
    ];
    now.around(upright, middle, side)
}
