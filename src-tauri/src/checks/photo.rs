//! The portrait: whether there is one, and whether the network takes the file.
use super::{
    Evidence, Level, Subject,
    evidence::measure,
    rules::{Fault, Outcome},
    sources,
};
use crate::{
    message::Message,
    networks::{Confidence, Fact, ImageSpec, Required},
    profile::Photo,
};

impl<'a> Subject<'a> {
    /// The network's own photo, else the base's.
    pub(super) fn photo(self) -> Option<&'a Photo> {
        self.dossier.profile.photo_shown(&self.network.id)
    }
}

pub(super) fn missing(subject: Subject) -> Option<Outcome> {
    let image = subject.network.image("photo")?;
    if subject.photo().is_some() {
        return Outcome::of(1, Vec::new());
    }
    let fault = Fault::whole("photo", Message::new("finding-photo-missing"));
    let demand = image.required.as_ref().filter(|fact| fact.value == Required::Required);
    let fault = match demand {
        Some(fact) if fact.is_firm() => Fault {
            says: Message::new("finding-photo-missing-required"),
            ..fault.level(Level::Blocker).source(sources::fact(fact))
        },
        _ => fault,
    };
    Outcome::of(1, vec![fault])
}

pub(super) fn refused(subject: Subject) -> Option<Outcome> {
    let image = subject.network.image("photo")?;
    let photo = subject.photo()?;
    let tests =
        [format(image, photo), weight(image, photo), small(image, photo), large(image, photo)];
    let known: Vec<Option<Fault>> = tests.into_iter().flatten().collect();
    Outcome::all_or_nothing(known.len(), known.into_iter().flatten().collect())
}

/// None where the network says nothing of it; then the fault, if there is one.
type Verdict = Option<Option<Fault>>;

fn format(image: &ImageSpec, photo: &Photo) -> Verdict {
    let fact = image.formats.as_ref()?;
    let taken = fact.value.join(", ").to_uppercase();
    let claimed = |claim: &str| claim.to_lowercase().replace("jpg", "jpeg").contains(&photo.format);
    let fault = (!fact.value.contains(&photo.format)).then(|| {
        let says = Message::new("finding-photo-refused-format")
            .text("format", photo.format.to_uppercase())
            .text("taken", taken);
        let agreed = !fact.conflicts.iter().any(|claim| claimed(&claim.value));
        judge(fact, "format", says, agreed && fact.confidence > Confidence::Low)
    });
    Some(fault)
}

fn weight(image: &ImageSpec, photo: &Photo) -> Verdict {
    let fact = image.max_bytes.as_ref()?;
    let fault = (photo.size > fact.value).then(|| {
        let says = Message::new("finding-photo-refused-weight")
            .number("size", photo.size.div_ceil(1000))
            .number("most", fact.value / 1000);
        let refused = fact.ceiling().is_some_and(|ceiling| photo.size > ceiling);
        judge(fact, "weight", says, refused)
            .shows([measure(photo.size as usize, fact.value as usize)])
    });
    Some(fault)
}

fn small(image: &ImageSpec, photo: &Photo) -> Verdict {
    let fact = image.min_px.as_ref()?;
    let under = |[width, height]: [u32; 2]| photo.width < width || photo.height < height;
    let fault = under(fact.value).then(|| {
        let says = sides("finding-photo-refused-small", photo, fact.value);
        judge(fact, "small", says, fact.floors().is_some_and(under)).shows(at_fault(
            photo,
            fact.value,
            |side, limit| side < limit,
        ))
    });
    Some(fault)
}

fn large(image: &ImageSpec, photo: &Photo) -> Verdict {
    let fact = image.max_px.as_ref()?;
    let over = |[width, height]: [u32; 2]| photo.width > width || photo.height > height;
    let fault = over(fact.value).then(|| {
        let says = sides("finding-photo-refused-large", photo, fact.value);
        judge(fact, "large", says, fact.ceilings().is_some_and(over)).shows(at_fault(
            photo,
            fact.value,
            |side, limit| side > limit,
        ))
    });
    Some(fault)
}

/// Blocks only where no source would let the photo through.
fn judge<T>(fact: &Fact<T>, aspect: &str, says: Message, refused: bool) -> Fault {
    Fault::whole("photo", says)
        .aspect(aspect)
        .level(if refused { Level::Blocker } else { Level::Important })
        .source(sources::fact(fact))
}

fn sides(id: &str, photo: &Photo, [width, height]: [u32; 2]) -> Message {
    Message::new(id)
        .text("size", format!("{} × {}", photo.width, photo.height))
        .text("limit", format!("{width} × {height}"))
}

/// The side that breaks the limit, or the width where both do.
fn at_fault(
    photo: &Photo,
    [width, height]: [u32; 2],
    breaks: fn(u32, u32) -> bool,
) -> [Evidence; 1] {
    let (side, limit) =
        if breaks(photo.width, width) { (photo.width, width) } else { (photo.height, height) };
    [measure(side as usize, limit as usize)]
}
