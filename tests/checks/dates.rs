use paperfirst_core::{checks::Level, dossier::Dossier, text::Language};

use super::{applies, brief, found, people::sketch, quotes, silent};
use crate::support::dossier;

/// Positions from the newest to the oldest.
fn posts(language: Language, dates: &[(&str, &str)]) -> crate::support::Tale {
    let tale = sketch(language);
    dates.iter().fold(tale, |tale, (start, end)| {
        tale.entry("experience", &[("title", "Paie"), ("start", start), ("end", end)])
    })
}

fn titles(dossier: &Dossier) -> Vec<String> {
    brief(dossier, "experience-dates").into_iter().map(|found| found.0).collect()
}

#[test]
fn an_end_before_its_start() {
    for (start, end) in
        [("2019-05", "2019-03"), ("2020", "2019"), ("mars 2021", "2020"), ("12/2021", "06/2021")]
    {
        let dossier = posts(Language::Fr, &[(start, end)]).told();
        let [finding] = &found(&dossier, "experience-dates")[..] else { panic!("{start} {end}") };
        assert_eq!(finding.title.id, "finding-experience-dates-order");
        assert_eq!((finding.level, quotes(finding)), (Level::Important, vec![end]));
        let place = finding.place.as_ref().expect("the end");
        assert_eq!((place.owner.as_str(), place.field.as_str()), ("entry-1", "end"));
    }
}

#[test]
fn a_year_stays_a_year() {
    // 2019 can end after May 2019, and 2020 follow it at once.
    for dates in [
        &[("2019-05", "2019")][..],
        &[("2019", "2019-01")],
        &[("2020", ""), ("2015", "2019")],
        &[("2021", ""), ("2015", "2019")],
        &[("2021-01", ""), ("2015", "2019")],
        &[("2020", "présent"), ("2012-09", "2019-12-31")],
    ] {
        assert!(silent(&posts(Language::Fr, dates).told(), "experience-dates"), "{dates:?}");
    }
}

#[test]
fn still_to_come() {
    let starts = posts(Language::En, &[("June 2062", "")]).told();
    assert_eq!(titles(&starts), ["finding-experience-dates-future"]);
    let ends = posts(Language::En, &[("2019", "2062")]).told();
    assert_eq!(titles(&ends), ["finding-experience-dates-future"]);
    // A contract to its end, and a post begun this month or some day this year.
    for dates in [("2025-09", "August 2027"), ("2026-11", ""), ("2026", "")] {
        assert!(silent(&posts(Language::En, &[dates]).told(), "experience-dates"), "{dates:?}");
    }
}

#[test]
fn a_hole_is_a_question() {
    let hole = posts(Language::Fr, &[("2024-03", ""), ("2015-01", "2022-06")]).told();
    let [finding] = &found(&hole, "experience-dates")[..] else { panic!("one hole") };
    assert_eq!(
        (finding.title.id.as_str(), finding.level),
        ("finding-experience-dates-gap", Level::Polish)
    );
    assert_eq!(quotes(finding), ["2024-03"]);
    let years = posts(Language::En, &[("2024", ""), ("2015", "2021")]).told();
    assert_eq!(titles(&years), ["finding-experience-dates-gap"]);
}

#[test]
fn no_hole_where_something_else_is_told() {
    let holes = || posts(Language::Fr, &[("2024-03", ""), ("2015-01", "2022-06")]);
    let study = [("title", "Licence RH"), ("start", "2022-09"), ("end", "2023-07")];
    assert!(silent(&holes().entry("education", &study).told(), "experience-dates"));
    let ended = [("title", "Licence RH"), ("end", "2023-07")];
    assert!(silent(&holes().entry("education", &ended).told(), "experience-dates"));
    let project = [("title", "Tour de France à vélo"), ("start", "2022"), ("end", "2023")];
    assert!(silent(&holes().entry("projects", &project).told(), "experience-dates"));
    // It may be anywhere.
    let undated = [("title", "Paie"), ("organisation", "Martin")];
    assert!(silent(&holes().entry("experience", &undated).told(), "experience-dates"));
    // Long ago, and none of a reader's business.
    let old = posts(Language::Fr, &[("2005", ""), ("1990", "1998")]).told();
    assert!(silent(&old, "experience-dates"));
    // A second post goes on below it.
    let two = posts(Language::En, &[("2024-03", ""), ("2020", "2021"), ("2010", "2024")]).told();
    assert!(silent(&two, "experience-dates"));
}

#[test]
fn two_posts_that_are_both_said_to_be_full_time() {
    for (language, first, second) in [
        (Language::Fr, "Comptable à temps plein", "Gestionnaire de paie (CDI)"),
        (Language::En, "Accountant, full-time", "Payroll manager (full time)"),
    ] {
        let tale = |second: &str| {
            sketch(language)
                .entry("experience", &[("title", first), ("start", "2019-01"), ("end", "2022-12")])
                .entry("experience", &[("title", second), ("start", "2021-01")])
                .told()
        };
        assert_eq!(titles(&tale(second)), ["finding-experience-dates-overlap"]);
        assert!(silent(&tale("Bénévole, trésorière d’un club"), "experience-dates"));
        assert!(silent(&tale("Freelance bookkeeper"), "experience-dates"));
    }
    // A handing over.
    let over = sketch(Language::Fr)
        .entry("experience", &[("title", "Paie, CDI"), ("start", "2019"), ("end", "2022-03")])
        .entry("experience", &[("title", "Comptable, CDI"), ("start", "2022-02")])
        .told();
    assert!(silent(&over, "experience-dates"));
}

#[test]
fn applies_where_there_are_dates_to_read() {
    let undated = sketch(Language::Fr).entry("experience", &[("title", "Paie")]).told();
    assert!(!applies(&undated, "experience-dates"));
    let x = dossier("Nadia", Language::Fr).on("x").entry("experience", &[("start", "2062")]).told();
    assert!(!applies(&x, "experience-dates"));
    let malt = posts(Language::Fr, &[("2022", "2020")]).on("malt").told();
    let reports = paperfirst_core::checks::run(&malt).profiles;
    assert!(reports[1].findings.iter().any(|finding| finding.rule == "experience-dates"));
}
