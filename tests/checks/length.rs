use paperfirst_core::{
    checks::{Evidence, Level},
    text::Language,
};

use super::{applies, brief, found, people::sketch, quotes, silent};
use crate::support::dossier;

#[test]
fn quotes_what_would_be_cut() {
    let headline = format!("{}Comptable pour les boulangers", "x".repeat(200));
    let dossier = sketch(Language::Fr).base("headline", &headline).told();
    let [finding] = &found(&dossier, "field-too-long")[..] else { panic!("one finding") };
    assert_eq!(finding.level, Level::Blocker);
    assert_eq!(quotes(finding), ["oulangers"]);
    assert!(finding.evidence.contains(&Evidence::Measure { value: 229, threshold: 220 }));
    let place = finding.place.as_ref().expect("a box");
    assert_eq!((place.owner.as_str(), place.shown_in.as_str()), ("base", "headline"));
}

#[test]
fn a_smaller_figure_elsewhere_does_not_weaken_a_limit() {
    // 220, and an old 120: all agree that 221 is refused, none that 200 is.
    let over = sketch(Language::En).base("headline", &"a".repeat(221)).told();
    assert_eq!(brief(&over, "field-too-long")[0].1, Level::Blocker);
    let within = sketch(Language::En).base("headline", &"a".repeat(200)).told();
    assert!(silent(&within, "field-too-long"));
}

#[test]
fn between_two_claims_it_is_important_and_above_both_it_blocks() {
    // A Facebook page's introduction: 101, or 255.
    let page = |length| {
        let tale = dossier("Atelier Roux", Language::Fr).on("facebook_page");
        brief(&tale.write("facebook_page", "intro", &"é".repeat(length)).told(), "field-too-long")
    };
    assert_eq!(page(101), []);
    assert_eq!(page(102)[0].1, Level::Important);
    assert_eq!(page(255)[0].1, Level::Important);
    assert_eq!(page(256)[0].1, Level::Blocker);
}

#[test]
fn hearsay_never_blocks() {
    // LinkedIn's 50 characters for a former name rest on one old page.
    let dossier = sketch(Language::Fr).write("linkedin", "former_name", &"n".repeat(51)).told();
    assert_eq!(brief(&dossier, "field-too-long")[0].1, Level::Important);
}

#[test]
fn bluesky_counts_graphemes_and_bytes() {
    let bluesky = |field: &str, text: &str| {
        let tale = dossier("Nadia", Language::En).on("bluesky");
        let found = brief(&tale.write("bluesky", field, text).told(), "field-too-long");
        found.into_iter().map(|found| found.0).collect::<Vec<_>>()
    };
    // What a reader sees as one letter is one.
    assert!(bluesky("display_name", &"e\u{301}".repeat(64)).is_empty());
    assert_eq!(bluesky("display_name", &"e\u{301}".repeat(65)), ["finding-field-too-long"]);
    assert!(bluesky("description", &"é".repeat(256)).is_empty());
    assert_eq!(bluesky("description", &"é".repeat(257)), ["finding-field-too-long"]);
    // A family is one grapheme and 25 bytes.
    let families = |count| "👨‍👩‍👧‍👦".repeat(count);
    assert!(bluesky("display_name", &families(25)).is_empty());
    assert_eq!(bluesky("display_name", &families(26)), ["finding-field-too-long-bytes"]);
    assert!(bluesky("description", &families(102)).is_empty());
    assert_eq!(bluesky("description", &families(103)), ["finding-field-too-long-bytes"]);
}

#[test]
fn x_and_mastodon_count_a_link_as_23() {
    let link = format!("https://example.org/{}", "b".repeat(80));
    for (network, most) in [("x", 160), ("mastodon", 500)] {
        let over = |letters: usize| {
            let text = format!("{} {link}", "a".repeat(letters));
            let tale = dossier("Nadia", Language::En).on(network);
            !brief(&tale.write(network, "bio", &text).told(), "field-too-long").is_empty()
        };
        assert!(!over(most - 24) && over(most - 23), "{network}");
    }
    // LinkedIn counts every letter of it.
    let headline = format!("{} {link}", "a".repeat(150));
    let linkedin = sketch(Language::Fr).base("headline", &headline).told();
    assert_eq!(brief(&linkedin, "field-too-long").len(), 1);
}

#[test]
fn linkedin_shows_265_characters_before_see_more() {
    // Emoji and accents are characters like others; a letter that crosses the line is hidden.
    let opening = |text: &str| {
        let dossier = sketch(Language::En).base("summary", text).told();
        let finding = &found(&dossier, "summary-opening")[0];
        let Evidence::Quote { start, end, .. } = finding.evidence[0] else { panic!("a quote") };
        let shown: Vec<u16> = text.encode_utf16().take(end as usize).collect();
        (start, String::from_utf16(&shown).expect("whole characters").chars().count())
    };
    assert_eq!(opening(&"é".repeat(400)), (0, 265));
    assert_eq!(opening(&"🥖".repeat(400)), (0, 265));
    assert_eq!(opening(&"e\u{301}".repeat(400)), (0, 264));
}

#[test]
fn each_entry_is_measured() {
    let dossier = sketch(Language::Fr)
        .entry("experience", &[("title", "Comptable"), ("organisation", "Martin")])
        .entry("experience", &[("title", &"Gestionnaire de paie ".repeat(6))])
        .told();
    let keys: Vec<_> = brief(&dossier, "field-too-long").into_iter().map(|found| found.2).collect();
    assert_eq!(keys, ["field-too-long:linkedin:fr:entry-2.experience_title"]);
}

#[test]
fn a_short_summary_and_a_long_one() {
    let short = sketch(Language::Fr).base("summary", "Je fais la paie des boulangers.").told();
    let [finding] = &found(&short, "field-too-short")[..] else { panic!("one finding") };
    assert_eq!(finding.evidence, [Evidence::Measure { value: 31, threshold: 300 }]);
    let long = sketch(Language::En)
        .base("summary", &"I do payroll for bakers, and I explain every line. ".repeat(7))
        .told();
    assert!(silent(&long, "field-too-short"));
}

#[test]
fn a_small_box_asks_for_no_long_text() {
    // 160 characters on X; and an empty summary is another rule's business.
    let x = dossier("Nadia", Language::En).on("x").write("x", "bio", "Payroll for bakers.").told();
    assert!(!applies(&x, "field-too-short"));
    assert!(!applies(&sketch(Language::Fr).told(), "field-too-short"));
}

#[test]
fn the_network_sets_the_least() {
    let malt = |description: &str| {
        let tale = dossier("Nadia", Language::Fr).on("malt");
        brief(&tale.write("malt", "description", description).told(), "field-too-short")
    };
    assert_eq!(malt(&"p".repeat(199)).len(), 1);
    assert_eq!(malt(&"p".repeat(200)), []);
    // LinkedIn's 200 characters for an experience are only said to be.
    let hearsay = sketch(Language::En)
        .entry("experience", &[("title", "Payroll"), ("description", "40 payslips a month.")])
        .told();
    assert!(!applies(&hearsay, "field-too-short"));
}
