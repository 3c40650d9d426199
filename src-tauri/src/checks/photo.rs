//! The portrait's file: whether there is one, and whether the network takes it. What has been written
//! for the network counts, else the file as it was given.
use super::{
    Evidence, Level, Subject,
    evidence::measure,
    rules::{Fault, Outcome},
    sources,
};
use crate::{
    message::Message,
    networks::{Confidence, Fact, ImageSpec, Required},
    photo::{PHOTO, Personal, Picture, PictureFit, PictureKind, WrittenPicture},
};

impl<'a> Subject<'a> {
    /// The network's own photo, else the base's.
    pub(super) fn photo(self) -> Option<&'a Picture> {
        self.dossier.profile.photo_shown(&self.network.id)
    }

    /// What was written for the network of the photo as it is shown now.
    pub(super) fn written_photo(self) -> Option<&'a WrittenPicture> {
        self.dossier.written(PictureKind::Photo, &self.network.id, self.photo()?)
    }
}

/// A file as the network would get it.
struct File<'a> {
    format: &'a str,
    sides: [u32; 2],
    size: u32,
}

pub(super) fn missing(subject: Subject) -> Option<Outcome> {
    let image = subject.network.image(PHOTO)?;
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
    let image = subject.network.image(PHOTO)?;
    let photo = subject.photo()?;
    let file = match subject.written_photo() {
        Some(file) => {
            File { format: &file.format, sides: [file.width, file.height], size: file.size }
        }
        None => {
            File { format: &photo.format, sides: [photo.width, photo.height], size: photo.size }
        }
    };
    let tests =
        [format(image, &file), weight(image, &file), small(image, &file), large(image, &file)];
    let known: Vec<Option<Fault>> = tests.into_iter().flatten().collect();
    Outcome::all_or_nothing(known.len(), known.into_iter().flatten().collect())
}

/// What is cut out of the photo has enough pixels, or else it is shown enlarged.
pub(super) fn enlarged(image: &ImageSpec, photo: &Picture) -> Option<Fault> {
    let fit = PictureFit::of(image, photo);
    fit.enlarged.then(|| {
        let limit = format!("{} × {}", fit.width, fit.height);
        let says = Message::new("finding-photo-framing-enlarged").text("limit", limit);
        let fault = Fault::whole(PHOTO, says).aspect("enlarged");
        match image.recommended_px.as_ref().or(image.min_px.as_ref()) {
            Some(fact) => fault.source(sources::fact(fact)),
            None => fault,
        }
    })
}

/// The file tells where it was taken.
pub(super) fn place(subject: Subject) -> Option<Outcome> {
    let measures = subject.photo()?.measures.as_ref()?;
    let tells = measures.personal.contains(&Personal::Place) && subject.written_photo().is_none();
    let fault = tells.then(|| Fault::whole(PHOTO, Message::new("finding-photo-place")));
    Outcome::of(1, fault.into_iter().collect())
}

/// A banner where the network shows one.
pub(super) fn banner(subject: Subject) -> Option<Outcome> {
    subject.network.image(PictureKind::Banner.id()).filter(|_| subject.is_begun())?;
    let profile = &subject.dossier.profile;
    let fault = profile
        .picture_shown(PictureKind::Banner, &subject.network.id)
        .is_none()
        .then(|| Fault::whole("banner", Message::new("finding-banner-missing")));
    Outcome::of(1, fault.into_iter().collect())
}

/// None where the network says nothing of it; then the fault, if there is one.
type Verdict = Option<Option<Fault>>;

fn format(image: &ImageSpec, file: &File) -> Verdict {
    let fact = image.formats.as_ref()?;
    let taken = fact.value.join(", ").to_uppercase();
    let claimed = |claim: &str| claim.to_lowercase().replace("jpg", "jpeg").contains(file.format);
    let fault = (!fact.value.iter().any(|taken| taken == file.format)).then(|| {
        let says = Message::new("finding-photo-refused-format")
            .text("format", file.format.to_uppercase())
            .text("taken", taken);
        let agreed = !fact.conflicts.iter().any(|claim| claimed(&claim.value));
        judge(fact, "format", says, agreed && fact.confidence > Confidence::Low)
    });
    Some(fault)
}

fn weight(image: &ImageSpec, file: &File) -> Verdict {
    let fact = image.max_bytes.as_ref()?;
    let fault = (file.size > fact.value).then(|| {
        let says = Message::new("finding-photo-refused-weight")
            .number("size", file.size.div_ceil(1000))
            .number("most", fact.value / 1000);
        let refused = fact.ceiling().is_some_and(|ceiling| file.size > ceiling);
        judge(fact, "weight", says, refused)
            .shows([measure(file.size as usize, fact.value as usize)])
    });
    Some(fault)
}

fn small(image: &ImageSpec, file: &File) -> Verdict {
    let fact = image.min_px.as_ref()?;
    let under = |[width, height]: [u32; 2]| file.sides[0] < width || file.sides[1] < height;
    let fault = under(fact.value).then(|| {
        let says = sides("finding-photo-refused-small", file, fact.value);
        judge(fact, "small", says, fact.floors().is_some_and(under)).shows(at_fault(
            file,
            fact.value,
            |side, limit| side < limit,
        ))
    });
    Some(fault)
}

fn large(image: &ImageSpec, file: &File) -> Verdict {
    let fact = image.max_px.as_ref()?;
    let over = |[width, height]: [u32; 2]| file.sides[0] > width || file.sides[1] > height;
    let fault = over(fact.value).then(|| {
        let says = sides("finding-photo-refused-large", file, fact.value);
        judge(fact, "large", says, fact.ceilings().is_some_and(over)).shows(at_fault(
            file,
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

fn sides(id: &str, file: &File, [width, height]: [u32; 2]) -> Message {
    Message::new(id)
        .text("size", format!("{} × {}", file.sides[0], file.sides[1]))
        .text("limit", format!("{width} × {height}"))
}

/// The side that breaks the limit, or the width where both do.
fn at_fault(file: &File, [width, height]: [u32; 2], breaks: fn(u32, u32) -> bool) -> [Evidence; 1] {
    let (side, limit) =
        if breaks(file.sides[0], width) { (file.sides[0], width) } else { (file.sides[1], height) };
    [measure(side as usize, limit as usize)]
}
