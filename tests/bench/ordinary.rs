//! An ordinary dossier, as a coach has many of them: one language, two networks, a goal, two targets,
//! and a profile of nine entries. No two of them say the same.
use std::error::Error;

use jiff::civil::date;
use paperfirst_core::{
    plan::{ChosenNetwork, Goal, Target},
    profile::{
        Profile,
        import::{self, Asked, PeopleTaken, Taken, UNWATCHED},
    },
    store::Store,
    text::Language,
};
use serde_json::json;

const TRADES: [&str; 7] =
    ["menuiserie", "boulangerie", "paysagisme", "ferronnerie", "reliure", "vannerie", "verrerie"];

pub(crate) fn dossier(number: usize) -> Result<Store, Box<dyn Error>> {
    let trade = TRADES[number % TRADES.len()];
    let name = format!("Claire Fontaine {number}");
    let post = |from: usize, to: Option<usize>| {
        json!({
            "position": format!("Comptable en {trade}"),
            "name": format!("Atelier {number} et associés"),
            "startDate": from.to_string(),
            "endDate": to.map(|year| year.to_string()),
            "summary": format!(
                "Tenue des comptes de {number} ateliers depuis {from} : factures, relances, \
                 déclarations et prévisions de trésorerie. Les retards de paiement ont baissé de \
                 {} % en un an, et chaque équipe sait lire son tableau de bord.",
                10 + number % 40
            ),
        })
    };
    let skill = |what: &str| json!({ "name": format!("{what} en {trade} {number}") });
    let skills = ["Paie", "Budget", "Bilan", "Trésorerie", "Formation"].map(skill);
    let resume = json!({
        "basics": {
            "name": name,
            "label": format!("Comptable : la trésorerie des ateliers de {trade}, dossier {number}"),
            "email": format!("claire{number}@exemple.fr"),
            "url": format!("https://exemple.fr/claire-{number}"),
            "location": { "city": "Lyon" },
            "summary": format!(
                "J’aide {number} ateliers de {trade} à tenir leurs comptes sans y passer leurs \
                 soirées : factures, relances, déclarations, prévisions de trésorerie.\n\nDepuis \
                 douze ans, j’accompagne des artisanes et des artisans du Rhône ; chaque mois, ils \
                 savent ce qui rentre, ce qui sort et ce qu’ils peuvent se payer. Je forme aussi \
                 leurs équipes à la facturation électronique.\n\nUn doute sur vos chiffres ? \
                 Écrivez-moi, je réponds sous deux jours."
            ),
        },
        "work": [post(2019, None), post(2014, Some(2018))],
        "education": [{ "institution": "Lycée de Lyon", "studyType": "DCG", "endDate": "2013" }],
        "skills": skills,
        "languages": [{ "language": "Français", "fluency": "Langue maternelle" }],
    });
    let bytes = serde_json::to_vec(&resume)?;
    let found = import::read_bytes("resume.json", &bytes, &Asked::default())?;
    let import = found.compare(Language::Fr, &Profile::default(), &[]);
    let store = Store::in_memory(&name, &[Language::Fr])?;
    let all: Vec<Taken> = (0..import.items.len()).map(Taken::whole).collect();
    store.take_import(&import, &all, PeopleTaken::default(), date(2027, 1, 15), UNWATCHED)?;
    store.set_goals(
        &[Goal {
            id: 0,
            statement: format!("Trouver {} clients", 3 + number % 9),
            measure: format!("{} clients", 3 + number % 9),
            date: "juin 2027".into(),
        }],
        false,
    )?;
    let targets = ["Responsables d’atelier", "Gérantes et gérants"].map(|who| Target {
        who: format!("{who}, {trade}"),
        keywords: ["trésorerie", "facturation électronique", trade].map(str::to_owned).into(),
        ..Target::default()
    });
    store.set_targets(&targets, false)?;
    let chosen = ["linkedin", "malt"].map(|network| ChosenNetwork {
        network: network.into(),
        role: format!("Être trouvée sur {network}"),
        minutes: 30,
        ..ChosenNetwork::default()
    });
    store.set_chosen(&chosen, false)?;
    Ok(store)
}
