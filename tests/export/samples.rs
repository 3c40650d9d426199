//! Dossiers to print: an ordinary one, one that is far too long, one with nothing in it, and the
//! ordinary one with its profile written.
use jiff::civil::date;
use paperfirst_core::{
    checks::{Evidence, Finding, Level, Place, ProfileReport, Readiness, Report, Score, ScoreLine},
    dossier::{Dossier, SetAside},
    message::{Message, Source},
    networks::{Kind, OwnNetwork},
    plan::{
        Answer, ChosenNetwork, Commitment, CommitmentKind, Goal, Me, Plan, Purpose, RefusedNetwork,
        Rhythm, Slot, Target,
    },
    profile::{BASE, Entry, Profile, Text},
    text::Language,
};

pub(super) fn empty() -> Dossier {
    Dossier {
        uid: "c1a12e".to_owned(),
        name: String::new(),
        languages: vec![Language::Fr],
        plan: Plan::default(),
        profile: Profile::default(),
        own_networks: Vec::new(),
        set_aside: Vec::new(),
        own_words: Vec::new(),
        corrections: Vec::new(),
        adverts: Vec::new(),
        publications: Vec::new(),
        copied: Vec::new(),
        written_pictures: Vec::new(),
        today: date(2026, 11, 22),
        is_import: false,
    }
}

pub(super) fn claire() -> Dossier {
    Dossier {
        name: "Claire Delmas".to_owned(),
        own_networks: vec![OwnNetwork {
            id: "own-1".to_owned(),
            name: "La Verrière, coworking".to_owned(),
            kind: Kind::InPerson,
            purposes: vec![Purpose::Peers],
            minutes: 30,
            fields: Vec::new(),
        }],
        plan: Plan {
            me: Me {
                activity: "Conseil numérique aux petits commerces.".to_owned(),
                place: "Bordeaux".to_owned(),
                attitude: [
                    ("answer", Answer::Yes),
                    ("introduce", Answer::Sometimes),
                    ("give-first", Answer::No),
                ]
                .map(|(id, answer)| (id.to_owned(), answer))
                .into(),
                ..Me::default()
            },
            purposes: vec![Purpose::Clients, Purpose::Partners, Purpose::Share],
            goals: vec![
                goal("Accompagner des commerces indépendants", "4 missions", "30/06/2027"),
                goal("Être recommandée par 3 experts-comptables", "", "mars 2027"),
                goal("Animer 2 ateliers à la CCI", "", ""),
            ],
            targets: vec![
                Target {
                    who: "Gérants de boutiques de 1 à 5 salariés".to_owned(),
                    place: "Bordeaux et métropole".to_owned(),
                    need: "vendre en ligne sans y passer leurs soirées".to_owned(),
                    keywords: ["click and collect", "caisse connectée", "vente en ligne"]
                        .map(str::to_owned)
                        .to_vec(),
                    ..Target::default()
                },
                Target {
                    who: "Experts-comptables de très petites entreprises".to_owned(),
                    ..Target::default()
                },
            ],
            chosen: vec![
                chosen("cci", "rencontrer", 25),
                chosen("linkedin", "être trouvée", 45),
                chosen("own-1", "", 30),
                chosen("malt", "", 20),
            ],
            refused: vec![
                refused("instagram", "Mes clients n’y cherchent pas de conseil."),
                refused("xing", ""),
            ],
            rhythm: Rhythm {
                minutes_per_week: Some(120),
                slots: vec![
                    slot(1, 9 * 60, 45, "répondre"),
                    slot(4, 8 * 60 + 30, 75, "rencontrer"),
                ],
            },
            commitments: [
                "Un café par semaine",
                "Deux personnes présentées l’une à l’autre chaque mois",
                "Rien à vendre au premier contact",
            ]
            .map(|text| Commitment { id: 0, kind: CommitmentKind::Give, text: text.to_owned() })
            .to_vec(),
            questions: Vec::new(),
        },
        profile: super::profile::claire(),
        ..empty()
    }
}

/// Three goals, six targets and eight networks, none of them short, and words no line can hold.
pub(super) fn long() -> Dossier {
    let much = "Accompagner des commerces indépendants de centre-ville qui n’ont jamais vendu en \
                ligne, de la première photo de produit jusqu’au premier colis, sans abonnement";
    let address = format!("https://exemple.fr/{}?ref={}", "atelier-".repeat(14), "x".repeat(160));
    let mut dossier = claire();
    dossier.name = "Marie-Clémentine d’Argenson-Lefèvre de Saint-Exupéry".to_owned();
    dossier.plan.purposes = Purpose::ALL.to_vec();
    dossier.plan.goals = (1..=3)
        .map(|number| goal(much, &format!("{number} missions signées"), "avant la fin de l’été"))
        .collect();
    dossier.plan.targets = (1..=6)
        .map(|number| Target {
            who: format!("{number}. {much}"),
            role: "gérance, direction, association".to_owned(),
            sector: address.clone(),
            place: "Bordeaux, métropole et littoral".to_owned(),
            need: much.to_owned(),
            keywords: (1..=6).map(|word| format!("caisse connectée {word}")).collect(),
            ..Target::default()
        })
        .collect();
    dossier.plan.chosen = ["cci", "linkedin", "own-1", "malt", "xing", "mastodon", "meetup", "bni"]
        .map(|network| chosen(network, much, 95))
        .to_vec();
    dossier.plan.rhythm.slots = (1..=7).map(|day| slot(day, 1400, 75, much)).collect();
    dossier.plan.commitments = [&dossier.plan.commitments[..]; 4].concat();
    dossier
}

/// With the texts for LinkedIn, one of which is missing, and what is the person's own business.
pub(super) fn written() -> Dossier {
    let about = "Je montre aux commerces de centre-ville comment vendre en ligne sans y passer \
                 leurs soirées.\n\nCe que je fais :\n• un site qui se tient à jour en dix minutes ;\n\
                 • une caisse reliée au stock ;\n• des photos prises avec un téléphone.\n\n\
                 Quarante boutiques accompagnées depuis 2011, de la mercerie à la librairie. \
                 Parlons-en autour d’un café : 06 12 34 56 78.";
    let mut dossier = claire();
    dossier.profile.entries = [("experience", 1), ("experience", 2), ("skills", 3), ("skills", 4)]
        .map(|(kind, id)| Entry { id, kind: kind.to_owned() })
        .to_vec();
    dossier.profile.texts = vec![
        said(BASE, "first_name", "Claire"),
        said(BASE, "last_name", "Delmas"),
        said(BASE, "email", "claire@delmas.example"),
        said(BASE, "phone", "06\u{a0}12\u{a0}34\u{a0}56\u{a0}78"),
        said(BASE, "headline", "J’aide les petits commerces à vendre en ligne | Bordeaux"),
        said(BASE, "summary", about),
        said("entry-1", "title", "Consultante numérique"),
        said("entry-1", "organisation", "À mon compte"),
        said("entry-1", "description", about),
        said("entry-2", "title", "Responsable de boutique"),
        said("entry-2", "organisation", "Librairie La Machine à lire"),
        said("entry-3", "title", "Vente en ligne"),
        said("entry-4", "title", "Photographie de produits"),
    ];
    dossier.plan.refused = vec![RefusedNetwork {
        network: "facebook_page".to_owned(),
        reason: "Mes clients n’y cherchent personne.".to_owned(),
    }];
    dossier.set_aside = vec![SetAside {
        finding: "photo-missing".to_owned(),
        reason: "Je la ferai en janvier.".to_owned(),
    }];
    dossier
}

fn said(owner: &str, field: &str, value: &str) -> Text {
    Text {
        owner: owner.to_owned(),
        language: Some(Language::Fr),
        field: field.to_owned(),
        value: value.to_owned(),
    }
}

pub(super) fn report() -> Report {
    let profile = |network: &str, language, readiness, findings: Vec<Finding>| ProfileReport {
        network: network.to_owned(),
        language,
        readiness,
        score: Score {
            value: Some(60),
            earned: 485,
            possible: 800,
            lines: vec![
                line("field-required", 160, 160, false),
                line("headline-says-more", 0, 50, false),
                line("keyword-coverage", 35, 80, false),
                line("photo-missing", 100, 100, true),
            ],
        },
        findings,
    };
    let unwritten = ProfileReport {
        score: Score { value: None, earned: 0, possible: 0, lines: Vec::new() },
        ..profile("malt", Language::Fr, Readiness::ToBegin, Vec::new())
    };
    Report {
        profiles: vec![
            profile("linkedin", Language::Fr, Readiness::Nearly, findings()),
            profile("linkedin", Language::En, Readiness::Ready, Vec::new()),
            unwritten,
        ],
        plan: Vec::new(),
        adverts: Vec::new(),
    }
}

fn findings() -> Vec<Finding> {
    let quote = |text: &str| Evidence::Quote { text: text.to_owned(), start: 0, end: 0 };
    let word = |text: &str, found_in: Option<&str>| Evidence::Word {
        text: text.to_owned(),
        found_in: found_in.map(Message::new),
    };
    vec![
        finding(
            Level::Blocker,
            "Le titre dépasse de 48\u{a0}caractères",
            vec![
                quote(
                    "au service des commerces de proximité <b>depuis 2011</b> #set page(fill: red)",
                ),
                Evidence::Measure { value: 268, threshold: 220 },
            ],
            80,
            None,
        ),
        finding(
            Level::Important,
            "Le titre ne dit ni pour qui ni pour quoi",
            vec![quote("Consultante indépendante")],
            50,
            None,
        ),
        finding(
            Level::Polish,
            "Deux mots cherchés manquent",
            vec![
                word("vente en ligne", Some("field-linkedin-headline")),
                word("click and collect", None),
                word("caisse connectée", None),
            ],
            45,
            None,
        ),
        finding(Level::Important, "Aucune photo", Vec::new(), 0, Some("Je la ferai en janvier.")),
    ]
}

fn finding(
    level: Level,
    title: &str,
    evidence: Vec<Evidence>,
    cost: u32,
    set_aside: Option<&str>,
) -> Finding {
    Finding {
        key: title.to_owned(),
        rule: "headline-says-more".to_owned(),
        level,
        network: "linkedin".to_owned(),
        language: Language::Fr,
        place: Some(Place {
            owner: "linkedin".to_owned(),
            field: "headline".to_owned(),
            shown_in: "headline".to_owned(),
            label: Message::new("field-linkedin-headline"),
        }),
        evidence,
        title: Message::new(title),
        why: Message::new(
            "Le titre suit votre nom partout où il s’affiche : dans les recherches, les \
             invitations et les commentaires. C’est souvent la seule ligne qui est lue.",
        ),
        fix: Message::new("Dites ce que vous faites, pour qui, et avec quel résultat."),
        source: Source {
            what: Message::new("LinkedIn, aide en ligne"),
            date: "2026-03".to_owned(),
            verified: false,
            address: None,
        },
        cost,
        set_aside: set_aside.map(str::to_owned),
    }
}

fn line(rule: &str, earned: u32, possible: u32, set_aside: bool) -> ScoreLine {
    ScoreLine { rule: rule.to_owned(), earned, possible, set_aside }
}

fn goal(statement: &str, measure: &str, date: &str) -> Goal {
    Goal {
        id: 0,
        statement: statement.to_owned(),
        measure: measure.to_owned(),
        date: date.to_owned(),
    }
}

fn chosen(network: &str, role: &str, minutes: u32) -> ChosenNetwork {
    ChosenNetwork {
        network: network.to_owned(),
        role: role.to_owned(),
        minutes,
        targets: Vec::new(),
    }
}

fn refused(network: &str, reason: &str) -> RefusedNetwork {
    RefusedNetwork { network: network.to_owned(), reason: reason.to_owned() }
}

fn slot(day: u8, start: u32, length: u32, what: &str) -> Slot {
    Slot { id: 0, day, start, length, what: what.to_owned() }
}
