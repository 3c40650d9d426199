//! The plan as a mind map: in four formats and as a picture, small, full, empty and strange.
use insta::assert_snapshot;
use paperfirst_core::{
    dossier::Dossier,
    export::{self, Contents, Format, Source},
    plan::{Goal, Target},
    text::Language,
};
use proptest::prelude::*;
use quick_xml::{Reader, XmlVersion, events::Event};
use serde_json::json;

use super::{
    STRANGE, asked, boxes,
    peers::peer,
    samples::{claire, empty, long, report},
    with_source,
};

const XML: [Format; 3] = [Format::Mm, Format::Opml, Format::Svg];
const TEXTS: [Format; 4] = [Format::Mm, Format::Opml, Format::Mermaid, Format::Svg];

fn written(dossier: &Dossier, language: Language, format: Format) -> Vec<u8> {
    let write = |source: &Source| export::write(source, &asked(format, Contents::NONE)).unwrap();
    let bytes = with_source(dossier, &report(), language, write);
    // For looking at the map with one's own eyes.
    if let Ok(folder) = std::env::var("PRINT_TO") {
        let name = dossier.name.chars().filter(|it| it.is_alphanumeric());
        let name: String = name.collect();
        let name = format!("{folder}/map-{name}-{}.{}", language.code(), format.extension());
        std::fs::write(name, &bytes).unwrap();
    }
    bytes
}

fn text(dossier: &Dossier, language: Language, format: Format) -> String {
    String::from_utf8(written(dossier, language, format)).unwrap()
}

/// Three goals, twelve targets and six networks, as a person who takes the time writes them.
fn full() -> Dossier {
    let mut dossier = claire();
    dossier.name = "Claire Delmas-Etcheverry".to_owned();
    let goals = [
        (
            "Accompagner des commerces indépendants de centre-ville vers la vente en ligne",
            "4 missions signées, dont 2 à Bordeaux",
            "30/06/2027",
        ),
        (
            "Être recommandée par des experts-comptables de la métropole",
            "3 recommandations écrites",
            "mars 2027",
        ),
        (
            "Animer deux ateliers à la chambre de commerce, l’un sur la caisse connectée, l’autre sur \
          la photo de produit",
            "30 personnes reçues",
            "15/10/2027",
        ),
    ];
    dossier.plan.goals = (1..)
        .zip(goals)
        .map(|(id, (statement, measure, date))| Goal {
            id,
            statement: statement.into(),
            measure: measure.into(),
            date: date.into(),
        })
        .collect();
    let who = [
        "Gérants de boutiques de 1 à 5 salariés",
        "Experts-comptables de très petites entreprises",
        "Responsables du commerce dans les mairies de la métropole",
        "Artisans qui vendent à l’atelier et voudraient vendre plus loin",
        "Libraires indépendants",
        "Cavistes et épiceries fines",
        "Conseillers de la chambre de métiers et de l’artisanat",
        "Animatrices d’unions commerciales de quartier",
        "Formateurs en gestion d’entreprise",
        "Développeurs de boutiques en ligne qui cherchent un relais auprès des commerçants",
        "Journalistes de la presse économique locale",
        "Anciens clients contents de leur mission",
    ];
    let needs = [
        "vendre en ligne sans y passer leurs soirées",
        "conseiller leurs clients au-delà des comptes",
        "faire vivre le centre-ville toute l’année",
        "montrer leur travail sans photographe",
        "répondre aux grandes plateformes avec leur propre voix",
        "préparer les commandes de fin d’année",
    ];
    dossier.plan.targets = (0..12)
        .map(|at| Target {
            id: at as i32 + 1,
            who: who[at].to_owned(),
            place: if at % 2 == 0 { "Bordeaux et métropole".to_owned() } else { String::new() },
            need: needs[at % 6].to_owned(),
            keywords: ["click and collect", "caisse connectée", "vente en ligne"][..at % 4]
                .iter()
                .map(|&word| word.to_owned())
                .collect(),
            goals: vec![1 + at as i32 % 3, 1 + (at as i32 + 1) % 3][..1 + at % 2].to_vec(),
            ..Target::default()
        })
        .collect();
    let roles = [
        "rencontrer les commerces et les conseillers",
        "être trouvée par les prescripteurs",
        "travailler entourée",
        "recevoir des demandes de mission",
        "apprendre des autres consultants",
        "montrer des avant-après",
    ];
    dossier.plan.chosen = ["cci", "linkedin", "own-1", "malt", "bni", "instagram"]
        .into_iter()
        .zip(roles)
        .enumerate()
        .map(|(at, (network, role))| paperfirst_core::plan::ChosenNetwork {
            network: network.to_owned(),
            role: role.to_owned(),
            minutes: 15 + 5 * at as u32,
            targets: (1..=12).filter(|id| id % (at as i32 + 2) == 0).collect(),
        })
        .collect();
    dossier
}

#[test]
fn maps_in_both_languages() {
    for language in Language::SPOKEN {
        for format in TEXTS {
            let name = format!("map_{}_{}", format.extension(), language.code());
            assert_snapshot!(name, text(&full(), language, format));
        }
    }
}

#[test]
fn an_empty_map_asks_its_questions() {
    assert_snapshot!(text(&empty(), Language::Fr, Format::Mermaid));
    let svg = text(&empty(), Language::Fr, Format::Svg);
    assert_eq!(svg.matches("stroke-dasharray").count(), 6);
}

#[test]
fn another_program_knows_the_places_of_a_map_again() {
    let before = text(&full(), Language::Fr, Format::Mm);
    let mut dossier = full();
    dossier.plan.goals.remove(0);
    dossier.plan.targets.swap(0, 5);
    let after = text(&dossier, Language::En, Format::Mm);
    for id in ["ID_goal_2", "ID_target_1", "ID_target_6", "ID_network_linkedin", "ID_goals"] {
        let place = format!("<node ID=\"{id}\"");
        assert_eq!((before.matches(&place).count(), after.matches(&place).count()), (1, 1), "{id}");
    }
    assert!(before.contains("DESTINATION=\"ID_goal_1\""));
    assert!(!after.contains("DESTINATION=\"ID_goal_1\""));
}

#[test]
fn an_outliner_reads_the_outline() {
    let read = peer("outline", &written(&full(), Language::Fr, Format::Opml));
    assert_eq!(read["title"], "Claire Delmas-Etcheverry, mon plan");
    assert_eq!(read["modified"], "Sun, 22 Nov 2026 00:00:00 GMT");
    let branches = &read["outline"][0]["children"];
    let names: Vec<_> = branches.as_array().unwrap().iter().map(|it| &it["text"]).collect();
    let expected = ["Pourquoi", "Objectifs", "Cibles", "Réseaux", "Temps", "Engagements"];
    assert_eq!(json!(names), json!(expected));
    assert_eq!(branches[2]["children"].as_array().unwrap().len(), 12);
}

#[test]
fn nothing_on_the_picture_overlaps_or_leaves_it() {
    for (dossier, fits) in [(full(), true), (claire(), true), (empty(), true), (long(), false)] {
        for language in Language::SPOKEN {
            let boxes = boxes::of(&text(&dossier, language, Format::Svg));
            boxes.hold();
            let is_a3 = (boxes.width / boxes.height - std::f32::consts::SQRT_2).abs() < 0.01;
            assert!(is_a3 || !fits, "{} × {}", boxes.width, boxes.height);
        }
    }
}

#[test]
fn a_picture_is_twice_as_fine_as_the_screen_and_never_too_large_to_open() {
    for dossier in [full(), empty(), claire()] {
        let svg = boxes::of(&text(&dossier, Language::Fr, Format::Svg));
        let png = image::load_from_memory(&written(&dossier, Language::Fr, Format::Png)).unwrap();
        assert_eq!(png.width(), (svg.width * 2.0).ceil() as u32);
    }
    let mut dossier = long();
    dossier.plan.commitments[0].text = "toujours ".repeat(3_000);
    let png = image::load_from_memory(&written(&dossier, Language::Fr, Format::Png)).unwrap();
    assert!(png.width() as u64 * png.height() as u64 <= 41_000_000);
}

#[test]
fn strange_texts_stay_texts_in_a_map() {
    for strange in STRANGE {
        keeps_every_word(strange);
    }
    let mut dossier = empty();
    STRANGE[2].clone_into(&mut dossier.name);
    written(&dossier, Language::Fr, Format::Png);
}

#[test]
fn mermaid_takes_no_text_for_a_sign() {
    let mut dossier = empty();
    dossier.name =
        r#"1. "a" #35; %%x `c` [l](http://x.fr) <b> www.x.fr fa:fa-ban style:x#y;"#.into();
    let mermaid = text(&dossier, Language::En, Format::Mermaid);
    assert_eq!(
        mermaid.lines().nth(1).unwrap().trim(),
        "n0((\"1#46; #34;a#34; #35;35; #37;#37;x #96;c#96; #91;l#93;(http#58;//x#46;fr) \
         #60;b#62; www#46;x#46;fr fa#58;fa-ban style#58;x#35;y;, my plan\"))"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn maps_keep_every_word(text in "\\PC{0,60}", marks in "[-+*_#`|<>.0-9 \\[\\]()!~=&:/\"';%]{0,30}") {
        keeps_every_word(&text);
        keeps_every_word(&marks);
    }

    #[test]
    fn no_plan_makes_a_picture_overlap(
        goals in prop::collection::vec("[a-zé -]{0,90}", 0..4),
        targets in prop::collection::vec("([a-zéW]{1,30} ){0,20}", 0..14),
        networks in 0..7_usize,
        name in "[A-Zé ]{0,40}",
    ) {
        let mut dossier = full();
        dossier.name = name;
        dossier.plan.goals =
            goals.into_iter().map(|statement| Goal { statement, ..Goal::default() }).collect();
        dossier.plan.targets =
            targets.into_iter().map(|who| Target { who, ..Target::default() }).collect();
        dossier.plan.chosen.truncate(networks);
        boxes::of(&text(&dossier, Language::Fr, Format::Svg)).hold();
    }
}

fn keeps_every_word(strange: &str) {
    let mut dossier = empty();
    strange.clone_into(&mut dossier.name);
    dossier.plan.targets = vec![Target {
        who: strange.to_owned(),
        keywords: vec![strange.to_owned()],
        ..Target::default()
    }];
    dossier.plan.goals = vec![Goal { statement: strange.to_owned(), ..Goal::default() }];
    let between = |c: char| c.is_control() || matches!(c, ' ' | '\u{2028}' | '\u{2029}');
    let strange = strange.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}");
    for format in TEXTS {
        let file = text(&dossier, Language::Fr, format);
        let said = if XML.contains(&format) { said(&file) } else { unescaped(&file) };
        for word in strange.split(between).filter(|word| !word.is_empty()) {
            // Where a word is longer than a line, it goes on in the next.
            let word = word.trim_end_matches('.');
            assert!(said.contains(word), "{format:?} {word:?} {said}");
        }
    }
}

/// All texts and attributes; lines of a picture that break within a word are one.
fn said(file: &str) -> String {
    let mut reader = Reader::from_str(file);
    let mut said = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return said,
            Event::Start(tag) | Event::Empty(tag) => {
                for attribute in tag.attributes() {
                    let value =
                        attribute.unwrap().normalized_value(XmlVersion::Implicit1_0).unwrap();
                    said.push_str(&format!("{value}\n"));
                }
            }
            Event::Text(text) => said.push_str(&text),
            Event::GeneralRef(reference) => {
                let entity = format!("&{};", &*reference);
                said.push_str(&quick_xml::escape::unescape(&entity).unwrap());
            }
            _ => {}
        }
    }
}

fn unescaped(mermaid: &str) -> String {
    let mut parts = mermaid.split('#');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once(';').unwrap();
        text.push(char::from_u32(number.parse().unwrap()).unwrap());
        text.push_str(rest);
    }
    text
}
