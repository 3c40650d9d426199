//! axe-core finds nothing to say in any room, in either theme and either language, empty and filled.
use std::fs;

use paperfirst_core::{
    plan::{ChosenNetwork, Commitment, CommitmentKind, Goal, Purpose, Rhythm, Slot, Target},
    profile::Text,
    store::Store,
    text::Language,
};
use serde_json::json;

use crate::window::{Desk, Window};

const STEPS: [&str; 7] = ["why", "goals", "targets", "networks", "time", "commitments", "review"];

#[tokio::test]
async fn axe_finds_nothing_in_an_empty_dossier() {
    let desk = Desk::new(Language::Fr);
    let file = desk.path("vide.paperfirst");
    drop(Store::create(&file, "Claire Delmas", &[Language::Fr]).unwrap());
    rooms(&desk, Some(&file), "light").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_a_full_dossier_in_french_by_day() {
    let desk = Desk::new(Language::Fr);
    let file = full(&desk);
    rooms(&desk, Some(&file), "light").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_a_full_dossier_in_english_by_night() {
    let desk = Desk::new(Language::En);
    let file = full(&desk);
    rooms(&desk, Some(&file), "dark").await;
}

#[tokio::test]
async fn axe_finds_nothing_at_the_door() {
    for (language, theme) in [(Language::Fr, "light"), (Language::En, "dark")] {
        let desk = Desk::new(language);
        let window = desk.open(None).await;
        look(&window, &desk, theme).await;
        proofread(&window, "welcome").await;
        window.press(&desk.word("welcome-print")).await;
        window.see("main img").await;
        proofread(&window, "a worksheet without a dossier").await;
        window.press(&desk.word("sheet-room-back")).await;
        window.press(&desk.word("welcome-begin")).await;
        window.see("#new-name").await;
        proofread(&window, "a new dossier").await;
        window.close().await;
    }
}

/// Every room, one after the other, with all that can be opened open.
async fn rooms(desk: &Desk, file: Option<&std::path::Path>, theme: &str) {
    let window = desk.open(file).await;
    look(&window, desk, theme).await;
    proofread(&window, "home").await;
    for room in ["worksheet", "profile", "photo", "publish", "connections", "export"] {
        window.click(&format!("nav a[href='#{room}']")).await;
        window.see(&format!("nav a[href='#{room}'][aria-current=page]")).await;
        proofread(&window, room).await;
    }
    if window.ask("return document.querySelector('#tab-linkedin') !== null", vec![]).await == true {
        window.click("nav a[href='#profile']").await;
        window.click("#tab-linkedin").await;
        proofread(&window, "profile, LinkedIn").await;
    }
    window.press(&desk.word("room-settings")).await;
    proofread(&window, "settings").await;
    window.click("nav a[href='#profile']").await;
    window.press(&desk.word("room-import")).await;
    proofread(&window, "import").await;
    window.click("nav a[href='#plan']").await;
    proofread(&window, "plan, me").await;
    for step in STEPS {
        window.press(&desk.word(&format!("plan-next-{step}"))).await;
        proofread(&window, &format!("plan, {step}")).await;
    }
    window.close().await;
}

async fn look(window: &Window, desk: &Desk, theme: &str) {
    let language = desk.texts.language();
    let settings = json!({ "language": language, "theme": theme, "text_size": 100, "paper": "a4",
        "recent": [] });
    window.call("set_settings", json!({ "settings": settings })).await;
    window.reload().await;
    let chosen = "return document.documentElement.dataset.theme === arguments[0]";
    window.until(theme, chosen, vec![json!(theme)]).await;
}

async fn proofread(window: &Window, room: &str) {
    window
        .ask("document.querySelectorAll('details').forEach((it) => (it.open = true))", vec![])
        .await;
    // What a room brings in after its first look: a preview, a list.
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    let axe = fs::read_to_string("ui/node_modules/axe-core/axe.min.js").expect("./dev setup");
    window.ask(&axe, vec![]).await;
    let script = "
        const done = arguments[0];
        axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
          'best-practice'] }).then(({ violations, passes }) => done({
            checked: passes.length,
            wrong: violations.map((it) => it.help + ': '
              + it.nodes.map((node) => node.html).slice(0, 4).join(' | ')) }));";
    let found = window.driver.execute_async(script, vec![]).await.unwrap().json().clone();
    assert!(found["checked"].as_u64() > Some(10), "axe looked at nothing in {room}: {found}");
    assert_eq!(found["wrong"], json!([]), "in {room}");
}

/// A dossier with something in every part, some of it wrong.
fn full(desk: &Desk) -> std::path::PathBuf {
    let file = desk.path("claire.paperfirst");
    let store = Store::create(&file, "Claire Delmas", &[Language::Fr, Language::En]).unwrap();
    store.set_purposes(&[Purpose::Clients, Purpose::Partners]).unwrap();
    let goal = |statement: &str, date: &str| Goal {
        id: 0,
        statement: statement.to_owned(),
        measure: "4 missions signées".to_owned(),
        date: date.to_owned(),
    };
    let goals =
        [goal("Accompagner des commerces", "30 juin 2027"), goal("Animer des ateliers", "")];
    store.set_goals(&goals, false).unwrap();
    let target = Target {
        who: "Gérants de boutiques".to_owned(),
        keywords: vec!["click and collect".to_owned(), "caisse connectée".to_owned()],
        ..Target::default()
    };
    store.set_targets(&[target], false).unwrap();
    let chosen = |network: &str, minutes: u32| ChosenNetwork {
        network: network.to_owned(),
        role: "être trouvée".to_owned(),
        minutes,
        targets: Vec::new(),
    };
    let chosen = [chosen("linkedin", 45), chosen("malt", 20), chosen("cci", 90)];
    store.set_chosen(&chosen, false).unwrap();
    let slot = Slot { day: 1, start: 540, length: 45, what: "répondre".to_owned(), id: 0 };
    store.set_rhythm(&Rhythm { minutes_per_week: Some(90), slots: vec![slot] }, false).unwrap();
    let give = Commitment {
        id: 0,
        kind: CommitmentKind::Give,
        text: "Présenter deux personnes".to_owned(),
    };
    store.set_commitments(&[give], false).unwrap();
    for (owner, field, value) in [
        ("linkedin", "headline", "Experte en conseil. ".repeat(20)),
        ("base", "summary", "J’aide les commerces à vendre en ligne.".to_owned()),
    ] {
        let text = Text {
            owner: owner.to_owned(),
            language: Some(Language::Fr),
            field: field.to_owned(),
            value: String::new(),
        };
        let label = paperfirst_core::message::Message::new("base-headline");
        store.set_field(&text, Some(&value), label, false).unwrap();
    }
    for kind in ["experience", "skills", "languages"] {
        store.add_entry(kind).unwrap();
    }
    file
}
