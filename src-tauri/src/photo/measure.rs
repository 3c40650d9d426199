//! What is measured on a picture in its crop. All of it is about the picture, never about the person.
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{
    Crop, Face, Frame, Light, Personal, PictureError, Proof, alike, face::EYES,
    sharpness::sharpness,
};

/// Pixels of the square on which light and likeness are measured.
const SHOWN: u32 = 400;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Measures {
    /// All in the turned picture, from the left.
    pub faces: Vec<Face>,
    /// How the person's face stands in the square frame; none where no face was found.
    pub framing: Option<Framing>,
    /// Variance of the Laplacian on the face at 128 pixels, or on the middle of the frame.
    pub sharpness: u32,
    pub on_face: bool,
    pub light: Light,
    /// What the file tells beside the picture.
    pub personal: Vec<Personal>,
    /// A hash of what is shown: see `distance`.
    pub alike: String,
}

/// Percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Framing {
    /// The face's height in the frame's.
    pub share: u32,
    /// From the frame's middle to the face's, across, in the frame's side.
    pub aside: u32,
    /// The whole face is inside the circle.
    pub inside: bool,
    /// Where the eyes are taken to be, from the top.
    pub eyes: u32,
}

impl Measures {
    /// # Errors
    /// When there is not enough memory for it.
    pub fn of(proof: &Proof, crop: &Crop) -> Result<Self, PictureError> {
        let crop = crop.within();
        let faces = proof.faces(crop.turns).to_vec();
        let face = own(&faces, &crop);
        let turned = crop.turned(proof.size);
        let frame = crop.frame(proof.size, 1.0);
        let shown = proof.square(&crop, SHOWN)?;
        let middle = face.is_none().then(|| middle(&frame, turned));
        let subject = face.or(middle).unwrap_or(Face { x: 0, y: 0, width: 10_000, height: 10_000 });
        Ok(Self {
            framing: face.map(|face| Framing::of(face, &frame, turned)),
            sharpness: sharpness(&proof.grey_part(crop.turns, subject)?),
            on_face: face.is_some(),
            light: Light::of(&shown, &proof.coloured_part(crop.turns, subject)?),
            personal: proof.personal.clone(),
            alike: alike::hash(&shown),
            faces,
        })
    }
}

/// The person's: the one that was pointed at, else the largest.
pub(super) fn own(faces: &[Face], crop: &Crop) -> Option<Face> {
    let pointed = crop.face.and_then(|face| faces.get(usize::from(face)));
    pointed.or_else(|| faces.iter().max_by_key(|face| u32::from(face.height))).copied()
}

/// The middle half of the frame.
fn middle(frame: &Frame, turned: [u32; 2]) -> Face {
    let [x, y] = frame.middle;
    let [width, height] = frame.sides.map(|side| side / 2.0);
    Face::of_pixels([x - width / 2.0, y - height / 2.0, width, height], turned)
}

impl Framing {
    fn of(face: Face, frame: &Frame, turned: [u32; 2]) -> Self {
        let [left, top, width, height] = face.in_pixels(turned);
        let side = frame.sides[1];
        let in_frame = |x: f64, y: f64| {
            let [x, y] = [x - frame.middle[0], y - frame.middle[1]];
            let (sin, cos) = frame.tilt.sin_cos();
            [(x * cos - y * sin) / side, (x * sin + y * cos) / side]
        };
        let [right, bottom] = [left + width, top + height];
        let corners = [[left, top], [right, top], [left, bottom], [right, bottom]];
        let far = |[x, y]: [f64; 2]| {
            let [x, y] = in_frame(x, y);
            x.hypot(y)
        };
        let eyes = in_frame(left + width / 2.0, top + height * EYES);
        Self {
            share: percent(height / side),
            aside: percent(eyes[0].abs()),
            // A face is rounder than its box: its corners may stand out a little.
            inside: corners.into_iter().all(|corner| far(corner) <= 0.5 * 1.04),
            eyes: percent(eyes[1] + 0.5),
        }
    }
}

fn percent(share: f64) -> u32 {
    u32::from(super::crop::rounded(share * 100.0))
}
