use paperfirst_core::{
    checks::{self, Level, ProfileReport, Readiness},
    networks::{Kind, OwnNetwork},
    text::Language,
};

use super::{
    people::{claire, sketch},
    report,
};
use crate::support::dossier;

/// The sum as a person would redo it.
pub(super) fn assert_adds_up(profile: &ProfileReport) {
    let score = &profile.score;
    for line in &score.lines {
        let costs: u32 =
            profile.findings.iter().filter(|f| f.rule == line.rule).map(|f| f.cost).sum();
        assert_eq!(line.earned + costs, line.possible, "{}", line.rule);
    }
    assert_eq!(score.earned, score.lines.iter().map(|line| line.earned).sum::<u32>());
    assert_eq!(score.possible, score.lines.iter().map(|line| line.possible).sum::<u32>());
    let value = (score.possible > 0).then(|| 100 * score.earned / score.possible);
    assert_eq!(score.value, value);
}

#[test]
fn adds_up() {
    for language in Language::SPOKEN {
        checks::run(&claire(language).told()).profiles.iter().for_each(assert_adds_up);
    }
}

#[test]
fn in_the_order_in_which_to_fix() {
    let findings = report(&claire(Language::Fr).told()).findings;
    let order: Vec<_> = findings.iter().map(|f| (f.level, std::cmp::Reverse(f.cost))).collect();
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn readiness_follows_the_blockers_that_stand() {
    let bare = sketch(Language::Fr).told();
    assert_eq!(report(&bare).readiness, Readiness::ToBegin);
    let named = |tale: crate::support::Tale| {
        tale.base("first_name", "Nadia").base("last_name", "Roux").base("location", "Lyon")
    };
    let ready = named(sketch(Language::Fr)).told();
    assert_eq!(report(&ready).readiness, Readiness::Ready);
    let one = named(sketch(Language::Fr)).base("headline", "TODO").told();
    assert_eq!(report(&one).readiness, Readiness::Nearly);
    let three = named(sketch(Language::Fr))
        .base("headline", "TODO")
        .base("summary", "TODO XXX")
        .base("link", "TBD");
    assert_eq!(report(&three.told()).readiness, Readiness::Blocked);
}

#[test]
fn a_finding_set_aside_is_earned_and_shown_last() {
    let key = "placeholder:linkedin:fr:headline";
    let tale = claire(Language::Fr).write("linkedin", "headline", "XXX, le studio des boutiques");
    let before = report(&tale.told());
    assert_eq!(before.findings.iter().filter(|f| f.key == key).count(), 1);
    let after = report(
        &claire(Language::Fr)
            .write("linkedin", "headline", "XXX, le studio des boutiques")
            .set_aside(key, "C’est le nom de mon entreprise.")
            .told(),
    );
    let last = after.findings.last().expect("a finding");
    assert_eq!((last.key.as_str(), last.level, last.cost), (key, Level::Blocker, 0));
    assert_eq!(last.set_aside.as_deref(), Some("C’est le nom de mon entreprise."));
    let line = after.score.lines.iter().find(|line| line.rule == "placeholder").expect("a line");
    assert!(line.set_aside && line.earned == line.possible);
    assert!(after.score.earned > before.score.earned);
    assert_adds_up(&after);
}

#[test]
fn the_key_outlives_the_text() {
    let key = |headline| {
        let report = report(&sketch(Language::En).base("headline", headline).told());
        report.findings.into_iter().find(|f| f.rule == "headline-says-more").map(|f| f.key)
    };
    assert_eq!(key("Accountant"), key("Head of Growth at Acme"));
    assert_eq!(key("Accountant").as_deref(), Some("headline-says-more:linkedin:en:headline"));
}

#[test]
fn one_report_per_network_with_a_form_and_language() {
    let tale = claire(Language::Fr).and_in(Language::En).on("viadeo").on("nowhere");
    let reports = checks::run(&tale.told()).profiles;
    let all: Vec<_> = reports.iter().map(|r| (r.network.as_str(), r.language)).collect();
    assert_eq!(
        all,
        [
            ("linkedin", Language::Fr),
            ("linkedin", Language::En),
            ("x", Language::Fr),
            ("x", Language::En)
        ]
    );
}

#[test]
fn a_network_of_ones_own_is_checked_too() {
    let mut dossier = claire(Language::Fr).on("own-1").told();
    dossier.own_networks.push(OwnNetwork {
        id: "own-1".to_owned(),
        name: "Le marché des Chartrons".to_owned(),
        kind: Kind::InPerson,
        purposes: Vec::new(),
        minutes: 30,
        fields: ["name", "headline", "summary", "skills", "experience"].map(str::to_owned).into(),
    });
    let profile = checks::run(&dossier).profiles.remove(2);
    assert_eq!((profile.network.as_str(), profile.readiness), ("own-1", Readiness::Ready));
    assert!(profile.findings.iter().any(|finding| finding.rule == "headline-says-more"));
    super::page::assert_spoken(&profile.findings);
    assert_adds_up(&profile);
}

#[test]
fn no_two_findings_share_a_key() {
    for network in paperfirst_core::networks::all() {
        let dossier = dossier("Nadia", Language::Fr)
            .on(&network.id)
            .target("Boulangers", &["paie"])
            .base("headline", "TODO")
            .base("summary", "TODO")
            .entries("skills", &["Excel", "excel", "TODO"])
            .entry("experience", &[("title", "TODO"), ("end", "2020")])
            .entry("experience", &[("organisation", "TODO"), ("end", "2019")])
            .photo("base", "webp", [50, 9_000], 90_000_000)
            .told();
        for profile in checks::run(&dossier).profiles {
            super::page::assert_spoken(&profile.findings);
            assert_adds_up(&profile);
            let mut keys: Vec<_> = profile.findings.iter().map(|f| &f.key).collect();
            keys.sort();
            keys.dedup();
            assert_eq!(keys.len(), profile.findings.len(), "{}", network.id);
        }
    }
}
