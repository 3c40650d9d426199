//! What is seen on the portrait: a face, its place in the frame, sharpness, light, and whether it is the
//! same on every network. The thresholds are our own, in `catalogue/photo.toml`; all of it is a hint.
use super::{
    Subject,
    evidence::measure,
    photo::enlarged,
    rules::{Fault, Outcome},
    sources,
};
use crate::{
    message::Message,
    networks::ImageSpec,
    photo::{
        Measures, PHOTO, Picture, PictureKind,
        ThresholdId::{self, *},
        distance, guide,
    },
};

/// Bits of the hashes that differ, beyond which two pictures are not the same one.
const ALIKE: u32 = 6;

impl<'a> Subject<'a> {
    fn measures(self) -> Option<&'a Measures> {
        self.network.image(PHOTO)?;
        self.photo()?.measures.as_ref()
    }
}

pub(super) fn face(subject: Subject) -> Option<Outcome> {
    let measures = subject.measures()?;
    let pointed = subject.photo()?.crop.face.is_some();
    let says = match measures.faces.len() {
        0 => Some(Message::new("finding-photo-face-none")),
        1 => None,
        _ if pointed => None,
        several => Some(Message::new("finding-photo-face-several").number("count", several)),
    };
    let fault = says.map(|says| Fault::whole(PHOTO, says));
    Outcome::of(1, fault.into_iter().collect())
}

/// Does not apply where no face was found: a logo has none.
pub(super) fn framing(subject: Subject) -> Option<Outcome> {
    let framing = subject.measures()?.framing?;
    let (image, photo) = (subject.network.image(PHOTO)?, subject.photo()?);
    let closer = has_pixels_to_spare(image, photo, framing.share);
    let faults = [
        under(if closer { "framing-small" } else { "framing-far" }, framing.share, ShareLeast),
        over("framing-large", framing.share, ShareMost).map(|fault| fault.source(sources::own())),
        over("framing-aside", framing.aside, Aside).map(|fault| fault.source(sources::own())),
        (!framing.inside).then(|| {
            let says = Message::new("finding-photo-framing-outside");
            Fault::whole(PHOTO, says).aspect("outside").source(sources::own())
        }),
        enlarged(image, photo),
    ];
    judged(faults)
}

/// Whether the frame can close in on the face and keep what the network asks for.
fn has_pixels_to_spare(image: &ImageSpec, photo: &Picture, share: u32) -> bool {
    let [side, _] = photo.crop.frame([photo.width, photo.height], 1.0).sides;
    let closer = f64::from(share) / f64::from(guide().threshold(ShareLeast));
    side * closer >= f64::from(image.least())
}

pub(super) fn sharpness(subject: Subject) -> Option<Outcome> {
    let measures = subject.measures()?;
    judged([under("sharpness", measures.sharpness, Sharpness)])
}

pub(super) fn light(subject: Subject) -> Option<Outcome> {
    let Measures { light, on_face, .. } = subject.measures()?;
    let bright = if *on_face { "light-bright" } else { "light-middle" };
    judged([
        under("light-mean-least", light.mean, MeanLeast),
        over("light-mean-most", light.mean, MeanMost),
        over("light-dark", light.dark, Dark),
        over(bright, light.bright, Bright),
        under("light-contrast", light.contrast, Contrast),
    ])
}

/// Told on the network that comes later in the plan.
pub(super) fn coherent(subject: Subject) -> Option<Outcome> {
    let shown = |network: &str| {
        let (_, picture) = subject.dossier.profile.picture_shown(PictureKind::Photo, network)?;
        Some(picture)
    };
    let here = subject.photo()?;
    subject.network.image(PHOTO)?;
    let before: Vec<_> = subject
        .dossier
        .chosen()
        .take_while(|network| network.id != subject.network.id)
        .filter(|network| network.image(PHOTO).is_some() && shown(&network.id).is_some())
        .collect();
    let other = before
        .iter()
        .find(|network| shown(&network.id).is_some_and(|there| differ(here, there) == Some(true)));
    let fault = other.map(|network| {
        let says = Message::new("finding-photo-coherent").with("other", network.label());
        Fault::whole(PHOTO, says)
    });
    if before.is_empty() { None } else { Outcome::of(1, fault.into_iter().collect()) }
}

/// None where one of them has not been measured.
fn differ(one: &Picture, other: &Picture) -> Option<bool> {
    if one.hash == other.hash {
        return Some(false);
    }
    let [one, other] = [one, other].map(|picture| picture.measures.as_ref());
    Some(distance(&one?.alike, &other?.alike)? > ALIKE)
}

fn under(what: &str, value: u32, id: ThresholdId) -> Option<Fault> {
    let least = guide().threshold(id);
    (value < least).then(|| against(what, value, least))
}

fn over(what: &str, value: u32, id: ThresholdId) -> Option<Fault> {
    let most = guide().threshold(id);
    (value > most).then(|| against(what, value, most))
}

fn against(what: &str, value: u32, limit: u32) -> Fault {
    let says = Message::new(format!("finding-photo-{what}"));
    Fault::whole(PHOTO, says.number("value", value).number("limit", limit))
        .aspect(what)
        .shows([measure(value as usize, limit as usize)])
}

fn judged<const N: usize>(faults: [Option<Fault>; N]) -> Option<Outcome> {
    Outcome::all_or_nothing(N, faults.into_iter().flatten().collect())
}
