//! The people, and the words they read.
use std::borrow::Cow;

use paperfirst_core::{
    message::Message,
    networks::{self, Kind, Network, OwnNetwork, Purpose},
    plan::{ChosenNetwork, Commitment, CommitmentKind, Goal, Me, Plan, Rhythm, Situation, Target},
    text::Language,
    texts::Texts,
};

pub(super) fn job_seeker() -> Plan {
    Plan {
        me: Me {
            situation: Some(Situation::JobSeeker),
            activity: "Contrôleuse de gestion dans l’industrie".to_owned(),
            sector: "industrie pharmaceutique".to_owned(),
            place: "Lyon".to_owned(),
            ..Me::default()
        },
        purposes: vec![Purpose::Job, Purpose::Peers],
        goals: vec![goal(1, "Signer un contrat", "1 CDI", "30 juin 2027")],
        targets: vec![
            target(1, "Responsables du recrutement dans la pharmacie", "Lyon", &[1]),
            target(2, "Contrôleurs de gestion en poste", "Lyon", &[1]),
        ],
        rhythm: rhythm(180),
        ..Plan::default()
    }
}

/// As in the mock, with nothing left to say of it.
pub(super) fn consultant() -> Plan {
    Plan {
        me: Me {
            situation: Some(Situation::Freelancer),
            activity: "Conseil en transition numérique pour les petits commerces".to_owned(),
            sector: "conseil".to_owned(),
            place: "Bordeaux".to_owned(),
            ..Me::default()
        },
        purposes: vec![Purpose::Clients, Purpose::Partners, Purpose::Share],
        goals: vec![
            goal(1, "Signer des missions", "4 missions", "30 juin 2027"),
            goal(2, "Trouver des partenaires réguliers", "3 partenaires", "31 mars 2027"),
            goal(3, "Animer des ateliers à la CCI", "2 ateliers", "15/06/2027"),
        ],
        targets: vec![
            target(1, "Gérants de boutiques de 1 à 5 salariés", "Bordeaux", &[1, 3]),
            target(2, "Experts-comptables de très petites entreprises", "Gironde", &[2]),
        ],
        chosen: vec![
            chosen("cci", "animer des ateliers", 25, &[1, 2]),
            chosen("linkedin", "me faire connaître", 45, &[2]),
        ],
        rhythm: rhythm(120),
        commitments: vec![
            commitment(CommitmentKind::Give, "Présenter deux personnes par mois"),
            commitment(CommitmentKind::Bridge, "Un déjeuner par quinzaine"),
        ],
        ..Plan::default()
    }
}

pub(super) fn baker() -> Plan {
    Plan {
        me: Me {
            situation: Some(Situation::Owner),
            activity: "Sourdough bakery, two shops".to_owned(),
            sector: "food".to_owned(),
            place: "Bristol, UK".to_owned(),
            ..Me::default()
        },
        purposes: vec![Purpose::Clients, Purpose::Recruit, Purpose::Visibility],
        goals: vec![goal(1, "Fill the Tuesday shelves", "40 more loaves", "30 June 2027")],
        targets: vec![target(1, "Families of the neighbourhood", "Bristol", &[1])],
        rhythm: rhythm(90),
        ..Plan::default()
    }
}

pub(super) fn goal(id: i32, statement: &str, measure: &str, date: &str) -> Goal {
    Goal { id, statement: statement.to_owned(), measure: measure.to_owned(), date: date.to_owned() }
}

pub(super) fn target(id: i32, who: &str, place: &str, goals: &[i32]) -> Target {
    Target {
        id,
        who: who.to_owned(),
        place: place.to_owned(),
        goals: goals.to_vec(),
        ..Target::default()
    }
}

pub(super) fn chosen(network: &str, role: &str, minutes: u32, targets: &[i32]) -> ChosenNetwork {
    ChosenNetwork {
        network: network.to_owned(),
        role: role.to_owned(),
        minutes,
        targets: targets.to_vec(),
    }
}

pub(super) fn commitment(kind: CommitmentKind, text: &str) -> Commitment {
    Commitment { id: 0, kind, text: text.to_owned() }
}

pub(super) fn rhythm(minutes: u32) -> Rhythm {
    Rhythm { minutes_per_week: Some(minutes), slots: Vec::new() }
}

pub(super) fn catalogue() -> Vec<Cow<'static, Network>> {
    networks::all().iter().map(Cow::Borrowed).collect()
}

pub(super) fn own(id: &str, kind: Kind, minutes: u32) -> Cow<'static, Network> {
    let own = OwnNetwork {
        id: id.to_owned(),
        name: "Association des commerçants".to_owned(),
        kind,
        purposes: vec![Purpose::Clients],
        minutes,
        fields: Vec::new(),
    };
    Cow::Owned(own.as_network())
}

/// The message in words; fails where `locales/` lacks it or one of the messages it names.
pub(super) fn said(texts: &Texts, message: &Message) -> String {
    let words = texts.say(message);
    assert!(texts.has(&message.id), "no words for {}", message.id);
    for unfilled in ["{", "advice-", "plan-finding-", "source-", "network-"] {
        assert!(!words.contains(unfilled), "{}: {words}", message.id);
    }
    words
}

pub(super) fn french() -> Texts {
    Texts::new(Language::Fr)
}

pub(super) fn english() -> Texts {
    Texts::new(Language::En)
}
