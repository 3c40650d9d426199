use paperfirst_core::{checks::Evidence, message::Arg, plan::Advert, text::Language};

use super::{applies, brief, found, people::sketch, report, silent};
use crate::support::{Tale, dossier};

fn seeking(language: Language, keywords: &[&str]) -> Tale {
    dossier("Nadia Roux", language).on("linkedin").target("Boulangers", keywords)
}

#[test]
fn found_whatever_the_ending_the_case_and_the_accents() {
    let french = seeking(Language::Fr, &["développeur", "SITE INTERNET", "référencement"])
        .base("headline", "Développeurs et sites internet")
        .base("summary", "Le referencement naturel, sans jargon.")
        .told();
    assert!(silent(&french, "keyword-coverage"));
    let english = seeking(Language::En, &["online shop", "train"])
        .base("headline", "Online shops that sell")
        .entry("experience", &[("title", "Trainer"), ("description", "Training bakers")])
        .told();
    assert!(silent(&english, "keyword-coverage"));
}

#[test]
fn whole_words_in_their_order() {
    let dossier = seeking(Language::Fr, &["art", "ligne vente", "C++", "C"])
        .base("headline", "Partenaire des artisans, vente en ligne, C++")
        .told();
    let evidence = &found(&dossier, "keyword-coverage")[0].evidence;
    let missing: Vec<_> = evidence
        .iter()
        .filter_map(|evidence| match evidence {
            Evidence::Word { text, found_in: None } => Some(text.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(missing, ["art", "ligne vente", "C"]);
}

#[test]
fn earned_in_proportion_and_shown_where() {
    let dossier = seeking(Language::En, &["payroll", "bakers", "Leeds", "night"])
        .base("headline", "Payroll for bakers")
        .entries("skills", &["Night shifts"])
        .told();
    let report = report(&dossier);
    let line = report.score.lines.iter().find(|line| line.rule == "keyword-coverage");
    let line = line.expect("it applies");
    assert_eq!((line.earned, line.possible), (60, 80));
    let evidence = &found(&dossier, "keyword-coverage")[0].evidence;
    let places: Vec<_> = evidence
        .iter()
        .map(|evidence| match evidence {
            Evidence::Word { found_in: Some(label), .. } => label.id.as_str(),
            _ => "",
        })
        .collect();
    assert_eq!(
        places,
        ["field-linkedin-headline", "field-linkedin-headline", "", "field-linkedin-skill"]
    );
}

#[test]
fn a_short_bio_has_room_for_few() {
    let words = ["levain", "restaurant", "Nantes", "brioche", "farine"];
    let bio = |network: &str, field: &str, text: &str| {
        dossier("Hélène", Language::Fr)
            .on(network)
            .target("Restaurateurs", &words)
            .write(network, field, text)
            .told()
    };
    // 160 characters: two of the five will do.
    assert!(silent(&bio("x", "bio", "Du levain pour les restaurants"), "keyword-coverage"));
    let one = found(&bio("x", "bio", "Du pain au levain"), "keyword-coverage").remove(0);
    assert_eq!(one.title.args["missing"], Arg::Number(1));
    assert_eq!(one.title.args["total"], Arg::Number(2));
    assert_eq!(one.evidence.len(), 5);
    // A Facebook profile has a line of 101 characters and a list of positions.
    assert!(silent(&bio("facebook_profile", "bio", "Pain au levain"), "keyword-coverage"));
    // A description without a limit has room for all.
    let about = bio("malt", "description", "Du levain pour les restaurants");
    assert_eq!(found(&about, "keyword-coverage")[0].title.args["missing"], Arg::Number(3));
}

#[test]
fn half_of_the_weightiest_words_of_an_advert_will_do() {
    let brief = "Payroll adviser wanted\nRequirements\n- payroll\n- Sage\n- pensions\n- Excel\n\
                 - audit\n- Leeds";
    let advert = Advert::read("Brief", brief, Language::En).unwrap();
    let with = |summary: &str| {
        let mut dossier = sketch(Language::En).base("summary", summary).told();
        dossier.adverts.push(advert.clone());
        dossier
    };
    assert!(silent(&with("Payroll in Sage, pensions and audit in Leeds."), "keyword-advert"));
    let lacking = found(&with("Payroll for bakers."), "keyword-advert").remove(0);
    assert!(lacking.evidence.len() > 4, "all of them are shown: {:?}", lacking.evidence);
    assert!(!applies(&sketch(Language::En).base("summary", "Payroll").told(), "keyword-advert"));
}

#[test]
fn no_keywords_no_rule() {
    assert!(!applies(&seeking(Language::Fr, &[]).told(), "keyword-coverage"));
    assert!(!applies(&seeking(Language::Fr, &["★", "  "]).told(), "keyword-coverage"));
}

#[test]
fn skills_few_repeated_and_beside_the_point() {
    let dossier =
        sketch(Language::Fr).entries("skills", &["Excel", "Formation", "FORMATION", "Paie"]).told();
    let titles: Vec<_> = brief(&dossier, "skills-count").into_iter().map(|found| found.0).collect();
    assert_eq!(
        titles,
        ["finding-skills-count-few", "finding-skills-count-twice", "finding-skills-count-first"]
    );
}

#[test]
fn a_good_list_of_skills() {
    let french = ["Paie du bâtiment", "Excel", "Formation", "Droit social", "Recrutement"];
    assert!(silent(&sketch(Language::Fr).entries("skills", &french).told(), "skills-count"));
    let english = ["Excel", "Payroll", "Training", "Labour law", "Recruiting"];
    assert!(silent(&sketch(Language::En).entries("skills", &english).told(), "skills-count"));
    assert!(!applies(&sketch(Language::En).told(), "skills-count"));
}

#[test]
fn the_network_sets_the_numbers() {
    let skills: Vec<String> = (1..=16).map(|number| format!("Payroll {number}")).collect();
    let skills: Vec<&str> = skills.iter().map(String::as_str).collect();
    let tale =
        |network: &str| dossier("Nadia", Language::En).on(network).target("Bakers", &["payroll"]);
    let upwork = tale("upwork").entries("skills", &skills).told();
    assert_eq!(brief(&upwork, "skills-count")[0].0, "finding-skills-count-many");
    let malt = tale("malt").entries("skills", &skills[..6]).told();
    assert_eq!(brief(&malt, "skills-count")[0].0, "finding-skills-count-few");
    let own = tale("malt").write("malt", "skills", "Payroll, Excel; Tax\nLaw, HR, Pay, Tea").told();
    assert!(silent(&own, "skills-count"));
}

#[test]
fn a_small_box_is_asked_for_what_fits() {
    let many = ["payroll", "bakers", "Leeds", "night shifts", "tronc", "pensions"];
    let bio = |network: &str, text: &str| {
        let tale = dossier("Nadia Roux", Language::En).on(network).target("Bakers", &many);
        let field = if network == "bluesky" { "description" } else { "bio" };
        tale.write(network, field, text).told()
    };
    // 160 characters on X have room for two, 256 on Bluesky for four.
    assert!(silent(&bio("x", "Payroll for bakers."), "keyword-coverage"));
    assert_eq!(found(&bio("x", "Payroll for everybody."), "keyword-coverage").len(), 1);
    assert_eq!(found(&bio("bluesky", "Payroll for bakers."), "keyword-coverage").len(), 1);
    let four = bio("bluesky", "Payroll for bakers in Leeds, night shifts included.");
    assert!(silent(&four, "keyword-coverage"));
}
