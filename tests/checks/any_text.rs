//! Whatever is typed: no panic, spans on whole characters inside the text, sums that add up.
use paperfirst_core::{
    checks::{self, Evidence, Finding},
    dossier::Dossier,
    networks::Part,
    profile::BASE,
    text::Language,
};
use proptest::prelude::*;

use super::score::assert_adds_up;
use crate::support::dossier;

const NETWORKS: [&str; 6] = ["linkedin", "bluesky", "x", "malt", "upwork", "mastodon"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn holds(texts in prop::collection::vec(text(), 12), keyword in text(), language in 0..7_usize) {
        let language = Language::ALL[language];
        let mut next = texts.iter().cycle().map(String::as_str);
        let mut tale = dossier("Nadia", language).target(&keyword, &[&keyword, "paie"]);
        for network in NETWORKS {
            tale = tale.on(network);
            let known = paperfirst_core::networks::find(network).expect("in the catalogue");
            for spec in known.fields.iter().filter(|spec| spec.part == Part::Form).step_by(2) {
                tale = tale.write(network, &spec.id, next.next().expect("a cycle"));
            }
        }
        for field in ["first_name", "last_name", "headline", "summary", "location", "link"] {
            tale = tale.base(field, next.next().expect("a cycle"));
        }
        let mut word = || next.next().expect("a cycle");
        let dossier = tale
            .entry("experience", &[("title", word()), ("organisation", word()), ("end", word())])
            .entry("experience", &[("title", word()), ("description", word())])
            .entry("experience", &[("title", word()), ("start", "2062"), ("end", word())])
            .entry("experience", &[("title", "CDI"), ("start", "2020"), ("end", "2011-03")])
            .entry("links", &[("title", word()), ("link", word())])
            .entry("links", &[("title", word()), ("link", "http://exemple.fr")])
            .entry("skills", &[("title", word())])
            .entry("skills", &[("title", word())])
            .photo("base", "jpeg", [1, u32::MAX], u32::MAX)
            .told();
        for profile in checks::run(&dossier).profiles {
            assert_adds_up(&profile);
            for finding in &profile.findings {
                assert_inside(&dossier, finding);
            }
        }
    }
}

/// Plain characters, and those that break what was only tried in English.
fn text() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "👨‍👩‍👧‍👦",
        "e\u{301}",
        "\u{200b}",
        "\u{feff}",
        "ﷺ",
        "ǅ",
        "İ",
        "ß",
        "’",
        "…",
        "[nom]",
        "{",
        "<",
        "TODO",
        "https://exemple.fr/",
        "\n\n",
        "\t",
        "𝗕𝗼𝗹𝗱",
        "chez ",
        "@",
        "à la recherche de",
        "C++",
        "paie",
        "passionné",
        "M. Durand.",
        "nadia@gmail.com",
        "+33 (0)6 12 34 56 78",
        "12 bis, rue des Lilas",
        "né le 12/03/1984",
        "bit.ly/abc",
    ]);
    prop_oneof![
        any::<String>(),
        prop::collection::vec(odd, 0..40).prop_map(|parts| parts.join(" ")),
        "\\PC{0,400}",
        Just(String::new()),
    ]
}

fn assert_inside(dossier: &Dossier, finding: &Finding) {
    let quotes = finding.evidence.iter().filter_map(|evidence| match evidence {
        Evidence::Quote { start, end, .. } => Some((*start as usize, *end as usize)),
        _ => None,
    });
    for evidence in &finding.evidence {
        if let Evidence::Version { place, text, .. } = evidence {
            let stands = match place.owner.as_str() {
                BASE => dossier.base_text(&place.field, finding.language),
                owner => {
                    let own = dossier.profile.text(owner, &place.field, finding.language);
                    own.map(Into::into)
                }
            };
            assert_eq!(stands.as_deref(), Some(text.as_str()), "{finding:?}");
        }
    }
    for (start, end) in quotes {
        let place = finding.place.as_ref().expect("a quote has its place");
        let network = dossier.network(&finding.network).expect("it is chosen");
        let spec = network.field(&place.shown_in).expect("a box of the network");
        let text = if place.owner.starts_with("entry-") {
            dossier.profile.text(&place.owner, &place.field, finding.language).map(Into::into)
        } else {
            dossier.shown(&finding.network, spec, finding.language).map(|shown| shown.text)
        };
        let units: Vec<u16> = text.expect("the text that was read").encode_utf16().collect();
        assert!(start <= end && end <= units.len(), "{finding:?}");
        assert!(String::from_utf16(&units[start..end]).is_ok(), "{finding:?}");
    }
}
