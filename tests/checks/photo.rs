use paperfirst_core::{
    checks::{Level, Readiness},
    text::Language,
};

use super::{applies, brief, found, people::sketch, report, silent};
use crate::support::dossier;

#[test]
fn no_photo_matters_and_does_not_block() {
    let bare = sketch(Language::Fr).told();
    let [finding] = &found(&bare, "photo-missing")[..] else { panic!("one finding") };
    assert_eq!((finding.level, finding.cost), (Level::Important, 100));
    assert_eq!(finding.source.what.id, "source-method-9");
    let base = sketch(Language::En).photo("base", "jpeg", [800, 800], 90_000).told();
    assert!(silent(&base, "photo-missing"));
    let own = sketch(Language::En).photo("linkedin", "jpeg", [800, 800], 90_000).told();
    assert!(silent(&own, "photo-missing"));
    assert!(!applies(&dossier("Nadia", Language::Fr).on("cjd").told(), "photo-missing"));
}

#[test]
fn a_photo_that_the_network_demands_blocks() {
    let dossier = dossier("Nadia", Language::Fr).on("malt").base("headline", "Paie").told();
    assert_eq!(brief(&dossier, "photo-missing")[0].1, Level::Blocker);
    assert_eq!(report(&dossier).readiness, Readiness::Blocked);
}

#[test]
fn what_every_source_refuses_blocks() {
    // At least 400 pixels, or 300, or 200.
    let small = |side| {
        let dossier = sketch(Language::Fr).photo("base", "jpeg", [side, side], 9_000).told();
        brief(&dossier, "photo-refused").first().map(|found| found.1)
    };
    assert_eq!(small(400), None);
    assert_eq!(small(399), Some(Level::Important));
    assert_eq!(small(200), Some(Level::Important));
    assert_eq!(small(199), Some(Level::Blocker));
    // At most 8 MB; 4 MB elsewhere is no reason to let 9 through.
    let heavy = sketch(Language::En).photo("base", "png", [900, 900], 9_000_000).told();
    assert_eq!(
        brief(&heavy, "photo-refused"),
        [(
            "finding-photo-refused-weight".into(),
            Level::Blocker,
            "photo-refused:linkedin:en:photo:weight".into()
        )]
    );
    // 7680 × 4320, or 20000 × 20000.
    let large = sketch(Language::En).photo("base", "png", [8_000, 8_000], 900_000).told();
    assert_eq!(brief(&large, "photo-refused")[0].1, Level::Important);
}

#[test]
fn a_format_that_the_network_does_not_take() {
    let webp = sketch(Language::Fr).photo("base", "webp", [800, 800], 90_000).told();
    assert_eq!(brief(&webp, "photo-refused")[0].0, "finding-photo-refused-format");
    let own = sketch(Language::Fr)
        .photo("base", "webp", [800, 800], 90_000)
        .photo("linkedin", "png", [800, 800], 90_000)
        .told();
    assert!(silent(&own, "photo-refused"));
    assert!(!applies(&sketch(Language::Fr).told(), "photo-refused"));
}
