//! What is seen on the photo: each rule fires, and stays silent on a photo that nothing is wrong with.
use paperfirst_core::{
    checks::{self, Finding, Level},
    dossier::Dossier,
    photo::{
        Crop, Framing, Light, Measures, Personal, PictureKind, ShownPicture,
        ThresholdId::{self, *},
        guide,
    },
    text::Language,
    texts::Texts,
};

use super::{applies, brief, found, page::assert_spoken, people::sketch, silent};
use crate::support::{Tale, measures};

const SEEN: [&str; 4] = ["photo-face", "photo-framing", "photo-sharpness", "photo-light"];

fn portrait(language: Language) -> Tale {
    sketch(language).photo("base", "jpeg", [900, 900], 90_000)
}

fn with(change: impl FnOnce(&mut Measures)) -> Dossier {
    let mut seen = measures();
    change(&mut seen);
    portrait(Language::Fr).measured(seen).told()
}

fn framed(change: impl FnOnce(&mut Framing)) -> Dossier {
    with(|seen| change(seen.framing.as_mut().unwrap()))
}

fn lit(change: impl FnOnce(&mut Light)) -> Dossier {
    with(|seen| change(&mut seen.light))
}

/// The title of the rule's one finding, or an empty text where it is silent.
fn title(dossier: &Dossier, rule: &str) -> String {
    assert!(applies(dossier, rule), "{rule}");
    brief(dossier, rule).pop().map(|(title, ..)| title).unwrap_or_default()
}

#[test]
fn a_good_photo_is_left_in_peace() {
    for language in Language::SPOKEN {
        let good = portrait(language).measured(measures()).told();
        for rule in SEEN.into_iter().chain(["photo-place", "photo-refused"]) {
            assert!(silent(&good, rule), "{rule}");
        }
    }
}

#[test]
fn nothing_is_said_of_what_nobody_has_measured() {
    let photo = portrait(Language::Fr).told();
    for rule in SEEN.into_iter().chain(["photo-place", "photo-coherent"]) {
        assert!(!applies(&photo, rule), "{rule}");
        assert!(!applies(&sketch(Language::Fr).told(), rule), "{rule}");
    }
}

#[test]
fn faces() {
    let several = |pointed| {
        let mut seen = measures();
        seen.faces.push(seen.faces[0]);
        let crop = Crop { face: pointed, ..Crop::default() };
        portrait(Language::Fr).cropped(crop).measured(seen).told()
    };
    assert_eq!(title(&several(None), "photo-face"), "finding-photo-face-several");
    assert_eq!(title(&several(Some(1)), "photo-face"), "");
    let nobody = with(|seen| {
        seen.faces.clear();
        seen.framing = None;
    });
    assert_eq!(title(&nobody, "photo-face"), "finding-photo-face-none");
    assert_eq!(found(&nobody, "photo-face")[0].level, Level::Important);
    assert!(!applies(&nobody, "photo-framing"), "a logo has no face to frame");
}

/// A measure, its threshold, how much beyond it is bad, and how it is set.
type Case<T> = (&'static str, ThresholdId, i32, fn(&mut T, u32));

/// The last good value and the first bad one.
fn around(id: ThresholdId, step: i32) -> (u32, u32) {
    let good = guide().threshold(id);
    (good, good.checked_add_signed(step).unwrap())
}

#[test]
fn framing() {
    let cases: [Case<Framing>; 3] = [
        ("small", ShareLeast, -1, |it, value| it.share = value),
        ("large", ShareMost, 1, |it, value| it.share = value),
        ("aside", Aside, 1, |it, value| it.aside = value),
    ];
    for (what, id, step, set) in cases {
        let (good, bad) = around(id, step);
        assert!(silent(&framed(|it| set(it, good)), "photo-framing"), "{what} {good}");
        let said = title(&framed(|it| set(it, bad)), "photo-framing");
        assert_eq!(said, format!("finding-photo-framing-{what}"), "{bad}");
    }
    let outside = framed(|it| it.inside = false);
    assert_eq!(title(&outside, "photo-framing"), "finding-photo-framing-outside");
    // 225 pixels of 900 are shown, and LinkedIn takes 400.
    let crop = Crop { zoom: 400, ..Crop::default() };
    let close = portrait(Language::Fr).cropped(crop).measured(measures()).told();
    assert_eq!(title(&close, "photo-framing"), "finding-photo-framing-enlarged");
}

#[test]
fn sharpness_and_light() {
    let (good, bad) = around(Sharpness, -1);
    assert!(silent(&with(|seen| seen.sharpness = good), "photo-sharpness"));
    let soft = with(|seen| seen.sharpness = bad);
    assert_eq!(title(&soft, "photo-sharpness"), "finding-photo-sharpness");
    let cases: [Case<Light>; 5] = [
        ("mean-least", MeanLeast, -1, |it, value| it.mean = value),
        ("mean-most", MeanMost, 1, |it, value| it.mean = value),
        ("dark", Dark, 1, |it, value| it.dark = value),
        ("bright", Bright, 1, |it, value| it.bright = value),
        ("contrast", Contrast, -1, |it, value| it.contrast = value),
    ];
    for (what, id, step, set) in cases {
        let (good, bad) = around(id, step);
        assert!(silent(&lit(|it| set(it, good)), "photo-light"), "{what} {good}");
        let said = title(&lit(|it| set(it, bad)), "photo-light");
        assert_eq!(said, format!("finding-photo-light-{what}"), "{bad}");
    }
    let nobody = with(|seen| {
        seen.on_face = false;
        seen.light.bright = around(Bright, 1).1;
    });
    assert_eq!(title(&nobody, "photo-light"), "finding-photo-light-middle", "no face is named");
}

/// LinkedIn, then X with a photo of its own.
fn two_photos(language: Language, other: &str) -> Dossier {
    portrait(language)
        .measured(measures())
        .on("x")
        .photo("x", "jpeg", [900, 900], 80_000)
        .measured(Measures { alike: other.to_owned(), ..measures() })
        .told()
}

fn on_the_second(dossier: &Dossier, rule: &str) -> Option<Vec<Finding>> {
    let second = checks::run(dossier).profiles.remove(1);
    let applied = second.score.lines.iter().any(|line| line.rule == rule);
    let findings = second.findings.into_iter().filter(|finding| finding.rule == rule);
    applied.then(|| findings.collect())
}

#[test]
fn another_photo_is_told_on_the_later_network() {
    let rule = "photo-coherent";
    let different = two_photos(Language::Fr, "//////8");
    assert!(!applies(&different, rule), "nothing comes before the first");
    let told = on_the_second(&different, rule).unwrap();
    assert_eq!(told[0].title.id, "finding-photo-coherent");
    let same = two_photos(Language::Fr, "AAAAAAB");
    assert_eq!(on_the_second(&same, rule), Some(Vec::new()), "a bit or two apart");
    let unread = two_photos(Language::Fr, "?");
    assert_eq!(on_the_second(&unread, rule), Some(Vec::new()));
    let shared = portrait(Language::Fr).measured(measures()).on("x").told();
    assert_eq!(on_the_second(&shared, rule), Some(Vec::new()));
}

#[test]
fn where_it_was_taken_is_told_until_a_file_is_made_of_this_crop() {
    let tells = Measures { personal: vec![Personal::Date, Personal::Place], ..measures() };
    let rule = "photo-place";
    let photo = || portrait(Language::Fr).measured(tells.clone());
    assert_eq!(title(&photo().told(), rule), "finding-photo-place");
    let written = photo().written("linkedin", "jpeg", [400, 400], 30_000);
    assert!(silent(&written.told(), rule));
    let cut = Crop { zoom: 150, ..Crop::default() };
    let later = photo().written("linkedin", "jpeg", [400, 400], 30_000).cropped(cut);
    assert_eq!(title(&later.told(), rule), "finding-photo-place", "that file shows another part");
    let elsewhere = photo().written("x", "jpeg", [400, 400], 30_000);
    assert_eq!(title(&elsewhere.told(), rule), "finding-photo-place");
    assert!(silent(&with(|seen| seen.personal = vec![Personal::Date]), rule));
}

#[test]
fn a_refused_photo_is_taken_once_a_file_is_made_of_this_crop() {
    let photo = || sketch(Language::En).photo("base", "webp", [200, 200], 9_000_000);
    let rule = "photo-refused";
    assert!(!found(&photo().told(), rule).is_empty());
    let written = || photo().written("linkedin", "jpeg", [400, 400], 30_000);
    assert!(silent(&written().told(), rule));
    let turned = written().cropped(Crop { turns: 1, ..Crop::default() });
    assert!(!found(&turned.told(), rule).is_empty());
    let heavy = photo().written("linkedin", "jpeg", [400, 400], 9_000_000).told();
    assert_eq!(title(&heavy, rule), "finding-photo-refused-weight", "the written file counts");
}

#[test]
fn a_banner_where_the_network_shows_one() {
    let rule = "banner-missing";
    let begun = || portrait(Language::Fr).base("headline", "Gestionnaire de paie");
    assert_eq!(brief(&begun().told(), rule)[0].1, Level::Polish);
    assert!(silent(&begun().banner().told(), rule));
    assert!(!applies(&sketch(Language::Fr).told(), rule), "nothing is begun");
    let mut shown = begun().banner().told();
    shown.profile.shown.retain(|it| it.kind != PictureKind::Banner);
    assert!(!found(&shown, rule).is_empty(), "it is kept, but shown nowhere");
    let (owner, hash) = ("linkedin".to_owned(), format!("{:064}", 1));
    shown.profile.shown.push(ShownPicture { kind: PictureKind::Banner, owner, hash });
    assert!(silent(&shown, rule));
}

/// A photo of which everything is to be said, and one of which the rest is.
fn worst(language: Language) -> [Dossier; 3] {
    let bad = Measures {
        framing: Some(Framing { share: 20, aside: 30, inside: false, eyes: 50 }),
        sharpness: 8,
        light: Light { mean: 9, dark: 80, bright: 40, contrast: 6 },
        personal: vec![Personal::Place],
        ..measures()
    };
    let mut crowd = measures();
    crowd.faces = vec![crowd.faces[0]; 4];
    crowd.framing = Some(Framing { share: 90, aside: 0, inside: true, eyes: 33 });
    crowd.light.mean = 95;
    let mut nobody = Measures { faces: Vec::new(), framing: None, on_face: false, ..measures() };
    nobody.light.bright = 30;
    let mut far = Measures { alike: "//////8".to_owned(), ..measures() };
    far.framing.as_mut().unwrap().share = 20;
    let close = Crop { zoom: 800, ..Crop::default() };
    let photo =
        || sketch(language).base("headline", "Paie").photo("base", "jpeg", [900, 900], 90_000);
    [
        photo().cropped(close).measured(bad).told(),
        photo().measured(crowd).banner().told(),
        photo()
            .measured(nobody)
            .on("x")
            .photo("x", "jpeg", [900, 900], 80_000)
            .measured(far)
            .told(),
    ]
}

fn words(language: Language) -> String {
    let texts = Texts::new(language);
    let mut lines = Vec::new();
    for dossier in worst(language) {
        for profile in checks::run(&dossier).profiles {
            let about = |rule: &str| rule.starts_with("photo-") || rule.starts_with("banner-");
            let findings: Vec<Finding> =
                profile.findings.into_iter().filter(|finding| about(&finding.rule)).collect();
            assert_spoken(&findings);
            for finding in findings {
                lines.push(format!("{} ({})", finding.rule, profile.network));
                for message in [&finding.title, &finding.why, &finding.fix, &finding.source.what] {
                    lines.push(format!("  {}", texts.say(message)));
                }
            }
        }
    }
    lines.join("\n")
}

#[test]
fn in_french() {
    insta::assert_snapshot!(words(Language::Fr));
}

#[test]
fn in_english() {
    insta::assert_snapshot!(words(Language::En));
}
