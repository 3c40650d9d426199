//! A dossier with something everywhere, and every kind of change to it.
use paperfirst_core::{
    message::Message,
    networks::{Correction, Figure, Kind, OwnNetwork},
    photo::{
        Crop,
        PictureKind::{Banner, Photo},
        WrittenPicture,
    },
    plan::{
        Advert, Answer, ChosenNetwork, Commitment, CommitmentKind, Goal, Me, Purpose, Question,
        RefusedNetwork, Rhythm, Situation, Slot, Target,
    },
    profile::{Profile, Text},
    store::{Error, Store},
    text::Language,
};

use crate::{
    import,
    photo::{add, crop, picture},
    store::{base_text, dossier},
};

pub(crate) fn goal(id: i32, statement: &str) -> Goal {
    Goal {
        id,
        statement: statement.to_owned(),
        measure: "3".to_owned(),
        date: "2027-06".to_owned(),
    }
}

pub(crate) fn target(id: i32, who: &str, goals: &[i32]) -> Target {
    Target {
        id,
        who: who.to_owned(),
        keywords: vec!["pain bio".to_owned(), "l’atelier".to_owned()],
        goals: goals.to_vec(),
        ..Target::default()
    }
}

pub(crate) fn chosen(network: &str, minutes: u32, targets: &[i32]) -> ChosenNetwork {
    ChosenNetwork {
        network: network.to_owned(),
        role: "être vue".to_owned(),
        minutes,
        targets: targets.to_vec(),
    }
}

fn refusal(network: &str, reason: &str) -> RefusedNetwork {
    RefusedNetwork { network: network.to_owned(), reason: reason.to_owned() }
}

fn slot(id: i32, day: u8) -> Slot {
    Slot { id, day, start: 540, length: 30, what: "Répondre".to_owned() }
}

fn commitment(id: i32, kind: CommitmentKind, text: &str) -> Commitment {
    Commitment { id, kind, text: text.to_owned() }
}

fn question(id: i32, text: &str) -> Question {
    Question {
        id,
        text: text.to_owned(),
        network: "linkedin".to_owned(),
        date: "2026-12-01".to_owned(),
        start: 510,
    }
}

fn own(id: &str, name: &str) -> OwnNetwork {
    OwnNetwork {
        id: id.to_owned(),
        name: name.to_owned(),
        kind: Kind::InPerson,
        purposes: vec![Purpose::Clients, Purpose::Peers],
        minutes: 45,
        fields: vec!["headline".to_owned(), "skills".to_owned()],
    }
}

pub(crate) fn correction(network: &str, field: &str, figure: Figure, value: u32) -> Correction {
    Correction { network: network.to_owned(), field: field.to_owned(), figure, value }
}

const CROP: Crop = Crop { turns: 1, tilt: 0, x: 4_000, y: 6_000, zoom: 100, face: None };

pub(crate) fn written(network: &str, version: &str) -> WrittenPicture {
    WrittenPicture {
        kind: Photo,
        network: network.to_owned(),
        version: version.to_owned(),
        format: "jpeg".to_owned(),
        width: 400,
        height: 400,
        size: 30_000,
    }
}

fn me(activity: &str) -> Me {
    Me {
        situation: Some(Situation::Owner),
        activity: activity.to_owned(),
        sector: "Boulangerie".to_owned(),
        place: "Rennes".to_owned(),
        attitude: [("listen".to_owned(), Answer::Yes), ("thank".to_owned(), Answer::No)].into(),
    }
}

fn set(store: &Store, owner: &str, field: &str, value: Option<&str>) -> Result<(), Error> {
    let text = Text { owner: owner.to_owned(), ..base_text(field, "") };
    store.set_field(&text, value, Message::new(format!("base-{field}")), false)
}

/// A dossier with something everywhere: three goals, two targets that serve them, two networks
/// where the targets are met.
pub(crate) fn fill(store: &Store) {
    store.set_me(&me("Je fais du pain"), false).unwrap();
    store.set_purposes(&[Purpose::Clients, Purpose::Peers, Purpose::Job]).unwrap();
    store.set_goals(&[goal(0, "Livrer"), goal(0, "Former"), goal(0, "Vendre")], false).unwrap();
    store
        .set_targets(&[target(0, "Les cafés", &[1, 2]), target(0, "Les écoles", &[2, 3])], false)
        .unwrap();
    store.set_own_network(&own("", "Le marché du samedi")).unwrap();
    store.set_chosen(&[chosen("linkedin", 60, &[1, 2]), chosen("own-1", 30, &[2])], false).unwrap();
    store.set_refused(&[refusal("x", "Trop de bruit"), refusal("tiktok", "")], false).unwrap();
    store
        .set_rhythm(
            &Rhythm { minutes_per_week: Some(90), slots: vec![slot(0, 1), slot(0, 4)] },
            false,
        )
        .unwrap();
    let give = commitment(0, CommitmentKind::Give, "Une recette");
    store
        .set_commitments(&[give, commitment(0, CommitmentKind::Bridge, "Un café")], false)
        .unwrap();
    store.set_questions(&[question(0, "Qui ?"), question(0, "Où ?")], false).unwrap();
    set(store, "base", "headline", Some("Boulangère")).unwrap();
    set(store, "own-1", "headline", Some("Du pain le samedi")).unwrap();
    for (kind, title) in [("skills", "Levain"), ("skills", "Vente"), ("experience", "Gérante")] {
        let id = store.add_entry(kind).unwrap();
        set(store, &format!("entry-{id}"), "title", Some(title)).unwrap();
    }
    store.set_correction(&correction("linkedin", "headline", Figure::Max, 240)).unwrap();
    store.set_correction(&correction("own-1", "headline", Figure::Max, 80)).unwrap();
    add(store, Photo, 1, None).unwrap();
    add(store, Photo, 2, Some("own-1")).unwrap();
    add(store, Banner, 3, None).unwrap();
    store.set_written(&[written("linkedin", &picture(1).hash)]).unwrap();
    store.set_aside(&["field-required linkedin"], "Pas maintenant").unwrap();
    store.add_own_word("fournil").unwrap();
    for (name, text) in [("Annonce", BAKER), ("L’autre", "Pain\nCompétences : levain, froment")]
    {
        store.add_advert(&Advert::read(name, text, Language::Fr).unwrap(), text).unwrap();
    }
    store.refuse_advert_word(1, "levain", true).unwrap();
}

const BAKER: &str = "Boulangère\nProfil recherché : levain, viennoiserie, HACCP";

pub(crate) type Change = (&'static str, &'static str, fn(&Store) -> Result<(), Error>);

/// Every kind of change: what it is, the name it leaves in the menu, and the change.
pub(crate) const CHANGES: &[Change] = &[
    ("name", "undo-name", |it| it.set_name("L’autre \"Claire\" ; drop", false)),
    ("languages", "undo-languages", |it| {
        it.set_languages(&[Language::En, Language::Fr, Language::De])
    }),
    ("me", "undo-me", |it| it.set_me(&me("Je vends du pain"), false)),
    ("me forgotten", "undo-me", |it| it.set_me(&Me::default(), false)),
    ("attitude", "undo-me", |it| {
        let attitude =
            [("thank".to_owned(), Answer::Sometimes), ("answer".to_owned(), Answer::Yes)];
        it.set_me(&Me { attitude: attitude.into(), ..me("Je fais du pain") }, false)
    }),
    ("purposes", "undo-purposes", |it| {
        it.set_purposes(&[Purpose::Peers, Purpose::Share, Purpose::Clients])
    }),
    ("goal added", "undo-goal-added", |it| {
        let goals = [goal(1, "Livrer"), goal(2, "Former"), goal(3, "Vendre"), goal(0, "Écrire")];
        it.set_goals(&goals, false)
    }),
    ("goal changed", "undo-goal-changed", |it| {
        it.set_goals(&[goal(1, "Livrer"), goal(2, "L’été"), goal(3, "Vendre")], false)
    }),
    ("goal removed", "undo-goal-removed", |it| {
        it.set_goals(&[goal(1, "Livrer"), goal(3, "Vendre")], false)
    }),
    ("goals removed", "undo-goal-removed", |it| it.set_goals(&[], false)),
    ("goals in another order", "undo-goal-changed", |it| {
        it.set_goals(&[goal(3, "Vendre"), goal(1, "Livrer"), goal(2, "Former")], false)
    }),
    ("goal replaced", "undo-goal-changed", |it| {
        it.set_goals(&[goal(0, "Neuf"), goal(1, "Livrer"), goal(2, "Former")], false)
    }),
    ("target added", "undo-target-added", |it| {
        let old = dossier(it).plan.targets;
        it.set_targets(&[old, vec![target(0, "La presse", &[1, 3])]].concat(), false)
    }),
    ("target changed", "undo-target-changed", |it| {
        let targets = [target(2, "Les écoles", &[1]), target(1, "Les bars", &[])];
        it.set_targets(&targets, false)
    }),
    ("target removed", "undo-target-removed", |it| {
        it.set_targets(&[target(1, "Les cafés", &[1, 2])], false)
    }),
    ("targets removed", "undo-target-removed", |it| it.set_targets(&[], false)),
    ("network chosen", "undo-network-added", |it| {
        let old = dossier(it).plan.chosen;
        it.set_chosen(&[vec![chosen("malt", 10, &[1])], old].concat(), false)
    }),
    ("network changed", "undo-network-changed", |it| {
        let networks = [chosen("own-1", 15, &[1, 2]), chosen("linkedin", 60, &[])];
        it.set_chosen(&networks, false)
    }),
    ("network left", "undo-network-removed", |it| {
        it.set_chosen(&[chosen("own-1", 30, &[2])], false)
    }),
    ("network refused", "undo-refusal-added", |it| {
        let old = dossier(it).plan.refused;
        it.set_refused(&[old, vec![refusal("malt", "Plus tard")]].concat(), false)
    }),
    ("refusal taken back", "undo-refusal-removed", |it| {
        it.set_refused(&[refusal("tiktok", "Vidéos")], false)
    }),
    ("rhythm", "undo-time", |it| {
        let slots = vec![slot(2, 5), slot(0, 7), slot(1, 1)];
        it.set_rhythm(&Rhythm { minutes_per_week: Some(45), slots }, false)
    }),
    ("rhythm forgotten", "undo-time", |it| it.set_rhythm(&Rhythm::default(), false)),
    ("commitment added", "undo-commitment-added", |it| {
        let old = dossier(it).plan.commitments;
        let new = commitment(0, CommitmentKind::Contact, "Un mot");
        it.set_commitments(&[old, vec![new]].concat(), false)
    }),
    ("commitment changed", "undo-commitment-changed", |it| {
        let bridge = commitment(2, CommitmentKind::Contact, "Un thé");
        let give = commitment(1, CommitmentKind::Give, "Une recette");
        it.set_commitments(&[bridge, give], false)
    }),
    ("commitment removed", "undo-commitment-removed", |it| it.set_commitments(&[], false)),
    ("question added", "undo-question-added", |it| {
        let questions = [question(0, "Quand ?"), question(1, "Qui ?"), question(2, "Où ?")];
        it.set_questions(&questions, false)
    }),
    ("question changed", "undo-question-changed", |it| {
        let changed = Question { network: String::new(), start: 600, ..question(1, "Qui ?") };
        it.set_questions(&[question(2, "Où donc ?"), changed], false)
    }),
    ("question removed", "undo-question-removed", |it| it.set_questions(&[], false)),
    ("own network added", "undo-own-added", |it| it.set_own_network(&own("", "Club")).map(drop)),
    ("own network changed", "undo-own-changed", |it| {
        let changed =
            OwnNetwork { kind: Kind::Hybrid, fields: Vec::new(), ..own("own-1", "Marché") };
        it.set_own_network(&changed).map(drop)
    }),
    ("own network removed", "undo-own-removed", |it| it.remove_own_network("own-1")),
    ("field written", "base-summary", |it| set(it, "base", "summary", Some("L’été,\n\"ici\""))),
    ("field changed", "base-headline", |it| set(it, "base", "headline", Some("Artisane"))),
    ("field emptied", "base-headline", |it| set(it, "base", "headline", Some(""))),
    ("field cleared", "base-headline", |it| set(it, "own-1", "headline", None)),
    ("entry added", "undo-entry-added", |it| it.add_entry("skills").map(|_| ())),
    ("entry removed", "undo-entry-removed", |it| it.remove_entry(1)),
    ("entry moved", "undo-entry-moved", |it| it.move_entry(2, 0)),
    ("photo added", "undo-photo", |it| add(it, Photo, 4, None)),
    ("photo added and shown", "undo-photo", |it| add(it, Photo, 4, Some("base"))),
    ("photo shown", "undo-photo", |it| it.show_picture(Photo, "base", Some(&picture(2).hash))),
    ("the base's photo again", "undo-photo-removed", |it| it.show_picture(Photo, "own-1", None)),
    ("photo removed", "undo-photo-removed", |it| it.remove_picture(Photo, &picture(1).hash)),
    ("banner added", "undo-banner", |it| add(it, Banner, 1, Some("linkedin"))),
    ("banner not shown", "undo-banner-removed", |it| it.show_picture(Banner, "base", None)),
    ("banner removed", "undo-banner-removed", |it| it.remove_picture(Banner, &picture(3).hash)),
    ("photo cropped", "undo-photo-crop", |it| crop(it, Photo, 1, Crop { tilt: -35, ..CROP })),
    ("photo's face", "undo-photo-crop", |it| crop(it, Photo, 2, Crop { face: Some(1), ..CROP })),
    ("banner cropped", "undo-banner-crop", |it| crop(it, Banner, 3, Crop { zoom: 250, ..CROP })),
    ("photos written", "undo-pictures-written", |it| {
        let again = WrittenPicture { size: 9, ..written("linkedin", &picture(2).hash) };
        it.set_written(&[again, written("x", &picture(1).hash)])
    }),
    ("set aside", "undo-set-aside", |it| {
        it.set_aside(&["photo-missing x", "photo-missing y"], "Sans photo")
    }),
    ("other reason", "undo-set-aside", |it| it.set_aside(&["field-required linkedin"], "Jamais")),
    ("brought back", "undo-bring-back", |it| it.bring_back(&["field-required linkedin"])),
    ("own word added", "undo-own-word-added", |it| it.add_own_word("pâton")),
    ("own word removed", "undo-own-word-removed", |it| it.remove_own_word("fournil")),
    ("figure corrected", "undo-correction", |it| {
        it.set_correction(&correction("x", "bio", Figure::Max, 180))
    }),
    ("figure corrected again", "undo-correction", |it| {
        it.set_correction(&correction("linkedin", "headline", Figure::Max, 260))
    }),
    ("figure of the catalogue", "undo-correction-removed", |it| {
        it.remove_correction("linkedin", "headline", Figure::Max)
    }),
    ("advert added", "undo-advert-added", |it| {
        it.add_advert(&Advert::read("", BAKER, Language::Fr).unwrap(), BAKER)
    }),
    ("advert renamed", "undo-advert-renamed", |it| it.rename_advert(2, "Les halles", false)),
    ("advert in English", "undo-advert-language", |it| {
        it.read_advert_again(1, &Advert::read("", BAKER, Language::En).unwrap())
    }),
    ("advert removed", "undo-advert-removed", |it| it.remove_advert(1)),
    ("advert's word refused", "undo-advert-word", |it| it.refuse_advert_word(1, "HACCP", true)),
    ("advert's word taken back", "undo-advert-word", |it| {
        it.refuse_advert_word(1, "levain", false)
    }),
    ("import", "undo-import", |it| {
        let import = import::read(import::FR.as_bytes(), Language::Fr, &Profile::default());
        import::take(it, &import.unwrap(), &[0, 2, 3, 8, 10, 15, 18, 9999])
    }),
];
