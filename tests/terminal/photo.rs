//! A photo by itself: what is told of it, the files that are written, and what is no photo.
use std::{
    fs,
    io::Cursor,
    path::{Path, PathBuf},
};

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, RgbImage};
use insta::assert_snapshot;
use paperfirst_core::{
    networks::{self, ImageSpec},
    photo::{MAX_BYTES, PHOTO, everywhere},
};

use super::{
    desk::{Desk, Said},
    json,
};

const PORTRAIT: &[u8] = include_bytes!("../data/photos/portrait.jpg");

fn desk(language: &'static str) -> Desk {
    let desk = Desk::new(language);
    desk.write("portrait.jpg", PORTRAIT);
    desk
}

fn encoded(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([120, (x * 7 % 256) as u8, (x * y % 256) as u8])
    });
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A JPEG that lies on its side and tells where it was taken.
fn placed(width: u32, height: u32) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        let [tag, kind] = [tag, kind].map(u16::to_le_bytes);
        [&tag[..], &kind, &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let latitude: Vec<u8> =
        [44_u32, 1, 50, 1, 16, 1].into_iter().flat_map(u32::to_le_bytes).collect();
    let tiff = [
        &b"II*\0\x08\0\0\0"[..],
        &[2, 0],
        &entry(0x0112, 3, 1, 6),
        &entry(0x8825, 4, 1, 38),
        &[0; 4],
        &[2, 0],
        &entry(1, 2, 2, u32::from(b'N')),
        &entry(2, 5, 3, 68),
        &[0; 4],
        &latitude,
    ]
    .concat();
    let length = u16::try_from(tiff.len() + 8).unwrap().to_be_bytes();
    let jpeg = encoded(width, height, ImageFormat::Jpeg);
    [&jpeg[..2], &[0xff, 0xe1], &length, b"Exif\0\0", &tiff, &jpeg[2..]].concat()
}

#[test]
fn a_photo_in_french() {
    assert_snapshot!(told("fr"));
}

#[test]
fn a_photo_in_english() {
    assert_snapshot!(told("en"));
}

fn told(language: &'static str) -> String {
    let desk = desk(language);
    let asked = ["--network", "linkedin", "--network", "gitlab", "--network", "cci"];
    let said = desk.run(&[&["photo", "portrait.jpg"], &asked[..]].concat());
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert!(said.out.lines().all(|line| line.chars().count() <= 80), "{}", said.out);
    said.out
}

#[test]
fn help_for_a_photo() {
    let help = ["fr", "en"].map(|language| Desk::new(language).done(&["photo", "--help"]));
    assert_snapshot!(help.join("\n---\n"));
}

#[test]
fn a_program_reads_the_same_facts() {
    let desk = desk("fr");
    let asked = ["photo", "portrait.jpg", "--network", "linkedin", "--format", "json"];
    let report = json(&desk.done(&asked));
    let mut keys: Vec<_> = report.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    let expected = "bytes crop faces file findings format framing height light networks onFace \
        personal sharpness thresholds width";
    assert_eq!(keys.join(" "), expected);
    assert_eq!((&report["width"], &report["height"]), (&512.into(), &512.into()));
    assert_eq!(report["bytes"], PORTRAIT.len());
    assert_eq!((&report["format"], &report["faces"]), (&"jpeg".into(), &1.into()));
    assert!(report["sharpness"].is_u64() && report["light"]["mean"].is_u64());
    assert!(report["framing"]["share"].is_u64() && report["framing"]["inside"].is_boolean());
    let networks = report["networks"].as_array().unwrap();
    let names: Vec<_> = networks.iter().map(|it| it["network"].as_str().unwrap()).collect();
    assert_eq!(names, ["linkedin", "everywhere"]);
    assert_eq!(networks[0]["file"]["name"], "linkedin.jpg");
    assert_eq!(networks[0]["takes"]["least"], serde_json::json!([400, 400]));
    assert!(networks[0]["file"]["written"].is_null(), "nothing was asked to be written");
    for finding in report["findings"].as_array().unwrap() {
        for key in ["rule", "level", "title", "why", "fix", "source"] {
            assert!(finding[key].is_string(), "{finding}");
        }
    }
    let english = json(&self::desk("en").done(&asked));
    assert_eq!(report["light"], english["light"]);
    assert_ne!(report["findings"][0]["title"], english["findings"][0]["title"]);
}

/// Everything that it told of where, when and by whom is gone.
fn bare(path: &Path) -> (ImageFormat, [u32; 2], usize) {
    let bytes = fs::read(path).unwrap();
    for tell in [&b"Exif"[..], b"http://ns.adobe.com", b"ICC_PROFILE", b"Photoshop"] {
        assert!(!bytes.windows(tell.len()).any(|part| part == tell), "{}", path.display());
    }
    let reader = ImageReader::new(Cursor::new(&bytes)).with_guessed_format().unwrap();
    let format = reader.format().unwrap();
    let mut decoder = reader.into_decoder().unwrap();
    assert_eq!(decoder.exif_metadata().unwrap(), None);
    let sides = DynamicImage::from_decoder(decoder).unwrap();
    (format, [sides.width(), sides.height()], bytes.len())
}

fn fits(spec: &ImageSpec, path: &Path) {
    let (format, sides, weight) = bare(path);
    let name = path.display();
    let within = |least: [u32; 2], most: [u32; 2]| least[0] <= most[0] && least[1] <= most[1];
    assert!(spec.min_px.as_ref().is_none_or(|it| within(it.value, sides)), "{name} {sides:?}");
    assert!(spec.max_px.as_ref().is_none_or(|it| within(sides, it.value)), "{name} {sides:?}");
    assert!(spec.max_bytes.as_ref().is_none_or(|it| weight <= it.value as usize), "{name}");
    let formats = spec.formats.as_ref().map(|it| &it.value);
    let format = format!("{format:?}").to_lowercase();
    assert!(formats.is_none_or(|taken| taken.contains(&format)), "{name} {format}");
}

#[test]
fn each_network_gets_a_file_that_it_takes() {
    let desk = Desk::new("fr");
    desk.write("placed.jpg", placed(900, 600));
    let shown: Vec<_> = networks::all()
        .iter()
        .filter(|network| network.is_open() && network.image(PHOTO).is_some())
        .collect();
    assert!(shown.len() > 10);
    let ids: Vec<_> = shown.iter().flat_map(|network| ["--network", &network.id]).collect();
    let asked = ["photo", "placed.jpg", "--format", "json", "--save", "out/photos"];
    let report = json(&desk.run(&[&asked[..], &ids].concat()).out);
    assert_eq!((&report["width"], &report["height"]), (&600.into(), &900.into()), "upright");
    assert_eq!(report["personal"], serde_json::json!(["place"]));
    let rules: Vec<_> =
        report["findings"].as_array().unwrap().iter().map(|it| it["rule"].as_str()).collect();
    assert!(!rules.contains(&Some("photo-place")), "the files do not tell it: {rules:?}");
    assert!(!rules.contains(&Some("photo-refused")), "{rules:?}");

    let made = report["networks"].as_array().unwrap();
    let specs = shown.iter().map(|network| network.image(PHOTO).unwrap()).chain([everywhere()]);
    assert_eq!(made.len(), shown.len() + 1);
    for (made, spec) in made.iter().zip(specs) {
        let path = desk.path(made["file"]["written"].as_str().unwrap());
        fits(spec, &path);
        let stem = path.file_stem().unwrap().to_str();
        assert_eq!(stem, made["network"].as_str(), "named after its network");
        let (_, [width, height], weight) = bare(&path);
        assert_eq!(made["file"]["width"], width);
        assert_eq!(made["file"]["height"], height);
        assert_eq!(made["file"]["bytes"], weight);
    }
    assert_eq!(fs::read_dir(desk.path("out/photos")).unwrap().count(), made.len());
}

#[test]
fn without_a_network_what_holds_everywhere_is_told() {
    let desk = Desk::new("fr");
    desk.write("placed.jpg", placed(120, 90));
    let run = |more: &[&str]| {
        let said = desk.run(&[&["photo", "placed.jpg", "--format", "json"], more].concat());
        (said.code, json(&said.out))
    };
    let rules = |report: &serde_json::Value| -> Vec<String> {
        let findings = report["findings"].as_array().unwrap();
        assert!(findings.iter().all(|finding| finding["network"].is_null()), "{findings:?}");
        findings.iter().map(|it| it["rule"].as_str().unwrap().to_owned()).collect()
    };
    let (code, report) = run(&[]);
    assert_eq!(code, 0, "no network, none to refuse it");
    assert_eq!(report["networks"].as_array().unwrap().len(), 1);
    let told = rules(&report);
    assert_eq!(told.iter().filter(|rule| *rule == "photo-place").count(), 1, "{told:?}");
    let place =
        report["findings"].as_array().unwrap().iter().find(|it| it["rule"] == "photo-place");
    assert!(place.unwrap()["fix"].as_str().unwrap().contains("vos réseaux"));

    let (_, saved) = run(&["--save", "out"]);
    assert!(!rules(&saved).iter().any(|rule| rule == "photo-place"));
    fits(everywhere(), &desk.path("out/everywhere.jpg"));
    assert_eq!(fs::read_dir(desk.path("out")).unwrap().count(), 1);
}

#[test]
fn a_network_that_refuses_it_blocks_until_its_file_is_written() {
    let desk = Desk::new("fr");
    desk.write("small.png", encoded(100, 100, ImageFormat::Png));
    let asked = ["photo", "small.png", "--network", "linkedin", "--format", "json"];
    let Said { code, out, .. } = desk.run(&asked);
    let finding = &json(&out)["findings"][0];
    assert_eq!((code, &finding["level"]), (1, &"blocker".into()), "{finding}");
    assert_eq!(
        (&finding["rule"], &finding["network"]),
        (&"photo-refused".into(), &"linkedin".into())
    );
    assert_eq!(desk.run(&["photo", "small.png", "--network", "linkedin"]).code, 1);
    // Where a size is advised and none is refused, it is told without a blocker.
    let advised =
        json(&desk.done(&["photo", "small.png", "--network", "github", "--format", "json"]));
    assert_eq!(advised["networks"][0]["verdict"], "small");
    assert_eq!(desk.run(&[&asked[..], &["--save", "."]].concat()).code, 0);
}

#[test]
fn nothing_is_replaced_unasked() {
    let desk = desk("fr");
    fs::create_dir(desk.path("out")).unwrap();
    desk.write("out/linkedin.jpg", "mine");
    let asked = ["photo", "portrait.jpg", "--network", "linkedin", "--save", "out"];
    let said = desk.refused(2, &asked);
    assert!(said.contains("linkedin.jpg") && said.contains("--replace"), "{said}");
    assert_eq!(fs::read(desk.path("out/linkedin.jpg")).unwrap(), b"mine");
    assert_eq!(fs::read_dir(desk.path("out")).unwrap().count(), 1, "nothing was written");
    desk.done(&[&asked[..], &["--replace"]].concat());
    let spec = networks::find("linkedin").unwrap().image(PHOTO).unwrap();
    fits(spec, &desk.path("out/linkedin.jpg"));
    assert_eq!(fs::read_dir(desk.path("out")).unwrap().count(), 2, "and nothing beside");
    assert_eq!(fs::read(desk.path("portrait.jpg")).unwrap(), PORTRAIT);
}

#[test]
fn mistakes_are_told() {
    let desk = desk("fr");
    let closed = networks::all().iter().find(|network| !network.is_open()).unwrap();
    desk.write("file", "");
    for (code, asked) in [
        (2, &["photo"][..]),
        (2, &["photo", "portrait.jpg", "--network", "friendface"]),
        (2, &["photo", "portrait.jpg", "--network", &closed.id]),
        (2, &["photo", "portrait.jpg", "--format", "sarif"]),
        (2, &["photo", "portrait.jpg", "--replace"]),
        (3, &["photo", "portrait.jpg", "--save", "file"]),
    ] {
        let said = desk.refused(code, asked);
        assert!(!said.contains("cli-"), "{said}");
    }
}

#[test]
fn what_is_no_photo_is_told_in_french() {
    assert_snapshot!(refused("fr"));
}

#[test]
fn what_is_no_photo_is_told_in_english() {
    assert_snapshot!(refused("en"));
}

fn refused(language: &'static str) -> String {
    let desk = Desk::new(language);
    let mut heavy = encoded(8, 8, ImageFormat::Png);
    heavy.resize(usize::try_from(MAX_BYTES).unwrap() + 1, 0);
    let mut huge = encoded(8, 8, ImageFormat::Png);
    huge.splice(16..24, [0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    let sum = crc(&huge[12..29]).to_be_bytes();
    huge.splice(29..33, sum);
    let still = encoded(8, 8, ImageFormat::Png);
    let frames = chunk(b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]);
    let files: [(&str, Vec<u8>); 10] = [
        ("iphone.jpg", b"\0\0\0\x18ftypheic\0\0\0\0".to_vec()),
        ("modern.avif", b"\0\0\0\x18ftypavif\0\0\0\0".to_vec()),
        ("card.jpg", b"%PDF-1.7\n".to_vec()),
        ("moving.png", [&still[..33], &frames, &still[33..]].concat()),
        ("cut.jpg", PORTRAIT[..PORTRAIT.len() / 2].to_vec()),
        ("cut.png", still[..still.len() / 2].to_vec()),
        ("huge.png", huge),
        ("heavy.png", heavy),
        ("letter.jpg", b"Dear Sir".to_vec()),
        ("empty.jpg", Vec::new()),
    ];
    let mut said = Vec::new();
    for (name, bytes) in &files {
        desk.write(name, bytes);
        said.push(desk.refused(3, &["photo", name, "--save", "out"]));
    }
    said.push(desk.refused(3, &["photo", "nowhere.jpg"]));
    let left: Vec<PathBuf> =
        fs::read_dir(&desk.folder).unwrap().map(|it| it.unwrap().path()).collect();
    assert_eq!(left.len(), files.len(), "nothing was made of it: {left:?}");
    for ((name, bytes), said) in files.iter().zip(&said) {
        assert!(said.starts_with(name), "{said}");
        assert!(fs::read(desk.path(name)).unwrap() == *bytes, "{name} is as it was");
    }
    said.join("\n")
}

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    let body = [kind, data].concat();
    [&length[..], &body, &crc(&body).to_be_bytes()].concat()
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    })
}
