//! What a photo of 24 megapixels costs, from the file to the measures and the file for LinkedIn. Prints
//! JSON for `photo.mjs`.
//!
//! `photo make FOLDER` leaves such a photo in FOLDER, and a file that claims to be huge; `photo time
//! FOLDER` measures with both; `photo once FOLDER` does it once and tells the memory that it took at
//! the most, `photo decode FOLDER` the same of decoding alone.
use std::{
    error::Error,
    fs,
    hint::black_box,
    path::Path,
    time::{Duration, Instant},
};

use image::{
    DynamicImage, RgbImage,
    codecs::jpeg::JpegEncoder,
    imageops::{self, FilterType},
};
use paperfirst_core::{
    networks::{self, ImageSpec},
    photo::{self, Crop, PictureError, PictureKind, Proof},
};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// As many cameras make them.
const SIDES: [u32; 2] = [6000, 4000];
const CLAIMED: u32 = 60_000;
const PHOTO: &str = "camera.jpg";
const HUGE: &str = "huge.png";
const ROUNDS: usize = 15;
const REFUSALS: usize = 300;

fn main() -> Outcome<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["make", folder] => make(Path::new(folder)),
        ["time", folder] => time(Path::new(folder)),
        ["once", folder] => {
            // As a program reads it, so that its bytes count.
            black_box(taken(fs::read(Path::new(folder).join(PHOTO))?)?);
            peak("taken")
        }
        ["decode", folder] => {
            black_box(decoded(&fs::read(Path::new(folder).join(PHOTO))?)?);
            peak("decoded")
        }
        _ => Err("make, time, once or decode FOLDER?".into()),
    }
}

fn make(folder: &Path) -> Outcome<()> {
    fs::create_dir_all(folder)?;
    let portrait = image::load_from_memory(include_bytes!("../data/photos/portrait.jpg"))?;
    let [width, height] = SIDES;
    let shown = portrait.crop_imm(0, 0, portrait.width(), portrait.width() * height / width);
    let mut large = imageops::resize(&shown.into_rgb8(), width, height, FilterType::CatmullRom);
    add_noise(&mut large);
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(&large)?;
    fs::write(folder.join(PHOTO), bytes)?;
    fs::write(folder.join(HUGE), huge()?)?;
    Ok(())
}

/// A sensor's grain, which is what most of a camera's file is made of; the same each time.
fn add_noise(picture: &mut RgbImage) {
    let mut state = 1_u32;
    for value in picture.iter_mut() {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = i16::try_from((state >> 24) % 25).unwrap_or(0) - 12;
        *value = u8::try_from((i16::from(*value) + grain).clamp(0, 255)).unwrap_or(*value);
    }
}

/// A small picture whose header says otherwise.
fn huge() -> Outcome<Vec<u8>> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::new_rgb8(8, 8).write_to(&mut bytes, image::ImageFormat::Png)?;
    let mut png = bytes.into_inner();
    png.splice(16..24, [CLAIMED.to_be_bytes(), CLAIMED.to_be_bytes()].concat());
    let sum = crc(&png[12..29]).to_be_bytes();
    png.splice(29..33, sum);
    Ok(png)
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    })
}

fn time(folder: &Path) -> Outcome<()> {
    let bytes = fs::read(folder.join(PHOTO))?;
    let (mut whole, mut parts, mut floor) = (Vec::new(), [(); 3].map(|()| Vec::new()), Vec::new());
    for _ in 0..ROUNDS {
        let start = Instant::now();
        black_box(decoded(&bytes)?);
        floor.push(start.elapsed());
        let times = taken(bytes.clone())?;
        whole.push(times.iter().sum());
        for (part, time) in parts.iter_mut().zip(times) {
            part.push(time);
        }
    }
    tell("taken", whole);
    for (what, part) in ["opened", "measured", "cropped"].into_iter().zip(parts) {
        tell(what, part);
    }
    tell("decoded", floor);
    let huge = fs::read(folder.join(HUGE))?;
    let mut refused = Vec::new();
    for _ in 0..REFUSALS {
        let bytes = huge.clone();
        let start = Instant::now();
        let read = photo::read(bytes);
        refused.push(start.elapsed());
        if !matches!(read, Err(PictureError::TooLarge)) {
            return Err("a huge picture was not refused".into());
        }
    }
    tell("refused", refused);
    Ok(())
}

/// From the file's bytes to LinkedIn's file, as the terminal does it; how long each part took.
fn taken(bytes: Vec<u8>) -> Outcome<[Duration; 3]> {
    let linkedin = linkedin()?;
    let start = Instant::now();
    let (file, original) = photo::open(bytes)?;
    let opened = start.elapsed();
    let proof = Proof::of(&original)?;
    let (crop, measures) =
        proof.proposed(PictureKind::Photo, &Crop::default(), linkedin.least())?;
    let measured = start.elapsed();
    let fitted = original.fit(linkedin, &crop)?;
    let cropped = start.elapsed();
    if [file.width, file.height] != SIDES || measures.faces.len() != 1 || fitted.heavy {
        return Err("the photo is not what it was made to be".into());
    }
    black_box(fitted);
    Ok([opened, measured - opened, cropped - measured])
}

fn linkedin() -> Outcome<&'static ImageSpec> {
    let network = networks::find("linkedin").ok_or("LinkedIn is in the catalogue")?;
    Ok(network.image(photo::PHOTO).ok_or("LinkedIn shows a photo")?)
}

/// What nothing can be without.
fn decoded(bytes: &[u8]) -> Outcome<RgbImage> {
    Ok(image::load_from_memory(bytes)?.into_rgb8())
}

/// A line of JSON; milliseconds.
fn tell(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1000.0;
    println!("{}", serde_json::json!({ "what": what, "median": at(50), "p99": at(99) }));
}

/// The most memory that this process has held, as Linux counts it; megabytes.
fn peak(what: &str) -> Outcome<()> {
    let status = fs::read_to_string("/proc/self/status")?;
    let held = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = held.and_then(|it| it.split_whitespace().next()).ok_or("Linux tells it")?;
    let megabytes = kibibytes.parse::<f64>()? * 1024.0 / 1_000_000.0;
    println!("{}", serde_json::json!({ "what": what, "megabytes": megabytes }));
    Ok(())
}
