//! A full dossier: five networks, each with its own texts, two languages, twenty entries and a plan
//! without a gap, written through the store as a person would write it.
use paperfirst_core::{
    dossier::Dossier,
    message::Message,
    networks::{self, FieldSpec, Shape, base},
    photo::{self, Crop, Measures, PictureKind},
    plan::{ChosenNetwork, Commitment, CommitmentKind, Goal, Me, Rhythm, Situation, Slot, Target},
    profile::{BASE, Text},
    store::{Error, Store},
    text::Language,
};

const NETWORKS: [&str; 5] = ["linkedin", "xing", "malt", "github", "mastodon"];

const ENTRIES: [(&str, usize); 7] = [
    ("experience", 4),
    ("education", 2),
    ("skills", 8),
    ("languages", 2),
    ("certifications", 1),
    ("links", 1),
    ("projects", 2),
];

const FR: &str = "J’aide les ateliers d’artisans et les petites entreprises du Rhône à tenir leurs \
    comptes sans y passer leurs soirées : factures, relances, déclarations, prévisions de \
    trésorerie. Depuis douze ans, j’accompagne des menuisiers, des boulangères et des paysagistes ; \
    chaque mois, ils savent ce qui rentre, ce qui sort et ce qu’ils peuvent se payer. Je forme \
    aussi les équipes à la facturation électronique, au tableur et aux outils libres. ";
const EN: &str = "I help craft workshops and small businesses in the Rhône valley keep their books \
    without losing their evenings to them: invoices, reminders, returns, cash-flow forecasts. For \
    twelve years I have worked with joiners, bakers and gardeners; every month they know what \
    comes in, what goes out and what they can pay themselves. I also train teams in electronic \
    invoicing, spreadsheets and free software. ";

/// Fills an empty dossier.
pub(crate) fn fill(store: &Store) -> Result<(), Error> {
    plan(store)?;
    for field in &base().fields {
        if field.joins.is_empty() {
            text(store, BASE, &field.id, field.shape, field.same_in_all_languages, usize::MAX)?;
        }
    }
    for (kind, count) in ENTRIES {
        let fields = base().entry(kind).map_or(&[][..], |kind| &kind.fields);
        for _ in 0..count {
            let owner = format!("entry-{}", store.add_entry(kind)?);
            for field in fields {
                let same = field.same_in_all_languages;
                text(store, &owner, &field.id, field.shape, same, usize::MAX)?;
            }
        }
    }
    // The other networks show the base.
    for network in NETWORKS[..3].iter().filter_map(|id| networks::find(id)) {
        // A list of entries stays what the base makes of it.
        let own =
            |field: &&FieldSpec| field.role.as_deref().is_none_or(|r| base().entry(r).is_none());
        for field in network.form().filter(own) {
            let most = field.max.as_ref().map_or(usize::MAX, |fact| fact.value as usize);
            text(store, &network.id, &field.id, field.shape, false, most)?;
        }
    }
    let icon = include_bytes!("../../src-tauri/icons/icon.png").to_vec();
    let (file, proof) = photo::read(icon).expect("the program's own icon is a picture");
    let crop = Crop::default();
    let measures = Measures::of(&proof, &crop).expect("a small one");
    store.add_picture(PictureKind::Photo, "icon.png", &file, (&crop, &measures), Some(BASE))
}

fn text(
    store: &Store,
    owner: &str,
    field: &str,
    shape: Shape,
    same: bool,
    most: usize,
) -> Result<(), Error> {
    let languages: &[Option<Language>] =
        if same { &[None] } else { &[Some(Language::Fr), Some(Language::En)] };
    for &language in languages {
        let words = if language == Some(Language::En) { EN } else { FR };
        let value = match (shape, field) {
            (_, "start") => "2014-09".to_owned(),
            (_, "end") => "2026-06".to_owned(),
            (_, "title") => format!("{} {owner}", &words[..32]),
            (Shape::Text, _) => words.repeat(3),
            (Shape::Line, _) => words.chars().take(90).collect(),
            (Shape::Link, _) => format!("https://exemple.fr/{owner}/{field}"),
        };
        let value: String = value.chars().take(most).collect();
        let text =
            Text { owner: owner.into(), language, field: field.into(), value: String::new() };
        store.set_field(&text, Some(&value), Message::new("base-summary"), false)?;
    }
    Ok(())
}

fn plan(store: &Store) -> Result<(), Error> {
    store.set_me(
        &Me {
            situation: Some(Situation::Freelancer),
            activity: "Comptabilité et gestion pour les artisans".into(),
            sector: "Services aux entreprises".into(),
            place: "Lyon".into(),
            ..Me::default()
        },
        false,
    )?;
    store.set_purposes(&networks::Purpose::ALL[..3])?;
    let goals = [("Trouver six clients", "6 clients", "juin 2027"), ("Être lue", "12", "2027")];
    let goals = goals.map(|(statement, measure, date)| Goal {
        id: 0,
        statement: statement.into(),
        measure: measure.into(),
        date: date.into(),
    });
    store.set_goals(&goals, false)?;
    let words = ["gestion", "facturation électronique", "trésorerie", "tableur", "menuiserie"];
    let targets = ["Menuisiers", "Boulangers", "Cheffes d’atelier"].map(|who| Target {
        who: who.into(),
        role: "Responsable".into(),
        sector: "Artisanat".into(),
        place: "Lyon, Villeurbanne".into(),
        need: "Savoir où en sont leurs comptes".into(),
        keywords: words
            .iter()
            .map(|word| format!("{word} {who}"))
            .chain(["gestion".into()])
            .collect(),
        ..Target::default()
    });
    store.set_targets(&targets, false)?;
    let chosen = NETWORKS.map(|network| ChosenNetwork {
        network: network.into(),
        role: format!("Être trouvée sur {network}"),
        minutes: 30,
        ..ChosenNetwork::default()
    });
    store.set_chosen(&chosen, false)?;
    let slots = [1, 3, 5].map(|day| Slot {
        id: 0,
        day,
        start: 9 * 60,
        length: 50,
        what: "Répondre, remercier, présenter".into(),
    });
    store.set_rhythm(&Rhythm { minutes_per_week: Some(150), slots: slots.into() }, false)?;
    let kinds = [CommitmentKind::Give, CommitmentKind::Contact, CommitmentKind::Bridge];
    let commitments =
        kinds.map(|kind| Commitment { id: 0, kind, text: "Un mot personnel à chacun".into() });
    store.set_commitments(&commitments, false)
}

/// That it is as full as the figures say.
pub(crate) fn is_full(dossier: &Dossier) -> bool {
    dossier.chosen().count() == 5
        && dossier.languages.len() == 2
        && dossier.profile.entries.len() == 20
}
