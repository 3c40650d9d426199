//! A LinkedIn archive in two languages, with every oddity that is known of one, is dropped on the
//! window: two texts are put right, it is taken over, taken back and taken over again.
use std::{fs, path::Path, time::Duration};

use paperfirst_core::{
    dossier::Dossier,
    message::Message,
    profile::{BASE, Text},
    store::Store,
    text::Language,
};
use serde_json::json;

use crate::{
    archive::Archive,
    window::{Desk, Window},
};

const HEADLINE: &str = "Acheteuse de beurre, de farine et d’œufs";
const PLACE: &str = "Lannion et Rennes";

#[tokio::test]
async fn from_an_archive_in_two_languages_to_a_profile() {
    let desk = Desk::new(Language::Fr);
    let file = desk.path("maelle.paperfirst");
    let store = Store::create(&file, "Maëlle Le Bœuf", &[Language::Fr]).unwrap();
    for (field, value) in [("headline", "Acheteuse"), ("location", "Lannion")] {
        let text = Text {
            owner: BASE.to_owned(),
            language: Some(Language::Fr),
            field: field.to_owned(),
            value: String::new(),
        };
        store.set_field(&text, Some(value), Message::new("undo-change"), false).unwrap();
    }
    drop(store);
    let archive = desk.path("Complete_LinkedInDataExport_11-20-2026.zip");
    fs::write(&archive, Archive::french().in_two_languages().with_all_quirks().zip()).unwrap();

    let window = desk.open(Some(&file)).await;
    drop_file(&window, &archive).await;
    window.see("#import-versions").await;
    let versions = "return document.querySelectorAll('.twofold .version').length";
    assert_eq!(window.ask(versions, vec![]).await, json!(2), "the headline and the place");

    // Corrected before it is taken: nothing has been written so far.
    put_right(&desk, &window, 0, HEADLINE).await;
    put_right(&desk, &window, 1, PLACE).await;
    assert_eq!(said(&file, "headline"), "Acheteuse");

    window.click(".takebar .btn.main").await;
    window.see("#import-done").await;
    is_taken(&window, &file).await;

    window.press_undo().await;
    is_said(&file, "headline", "Acheteuse").await;
    let before = dossier(&file);
    assert_eq!(before.languages, [Language::Fr]);
    assert!(before.profile.entries.is_empty());
    assert_eq!(people(&window, "").await["all"], json!(0));

    window.press_redo().await;
    is_said(&file, "headline", HEADLINE).await;
    is_taken(&window, &file).await;

    window.click("nav a[href='#connections']").await;
    window.see("main table").await;
    window.close().await;
}

async fn put_right(desk: &Desk, window: &Window, at: usize, text: &str) {
    let side = format!(".twofold .version:nth-of-type({})", at + 1);
    window.ask(
        "const version = document.querySelectorAll('.twofold .version')[arguments[0]];
         version.querySelectorAll('input[type=radio]')[1].click();
         [...version.querySelectorAll('button')].find((it) => it.innerText.startsWith(arguments[1])).click();",
        vec![json!(at), json!(desk.word("import-correct"))],
    )
    .await;
    let field = "const version = document.querySelectorAll('.twofold .version')[arguments[0]];
         const field = version.querySelector('textarea, input:not([type=radio])');";
    window.until(&side, &format!("{field} return field !== null"), vec![json!(at)]).await;
    window
        .ask(
            &format!(
                "{field} field.value = arguments[1];
                 field.dispatchEvent(new Event('input', {{ bubbles: true }}));"
            ),
            vec![json!(at), json!(text)],
        )
        .await;
}

/// Both languages, the entries, the people and the report.
async fn is_taken(window: &Window, file: &Path) {
    let dossier = dossier(file);
    assert_eq!(dossier.languages, [Language::Fr, Language::En]);
    assert_eq!(said(file, "headline"), HEADLINE);
    assert_eq!(said(file, "location"), PLACE);
    assert!(dossier.profile.entries("experience").count() > 1);
    assert!(dossier.profile.entries.len() > 10);
    assert!(people(window, "").await["all"].as_u64().unwrap() >= 12);
    let found = people(window, "loeu").await;
    assert!(found["found"].as_u64().unwrap() < found["all"].as_u64().unwrap());
    let imports = window.call("imports", json!({})).await;
    assert_eq!(imports.as_array().unwrap().len(), 1);
}

/// As it stands on the disk.
fn dossier(file: &Path) -> Dossier {
    Store::look(file).unwrap().dossier("2026-11-22".parse().unwrap()).unwrap()
}

fn said(file: &Path, field: &str) -> String {
    let profile = dossier(file).profile;
    profile.text(BASE, field, Language::Fr).unwrap_or_default().to_owned()
}

async fn people(window: &Window, search: &str) -> serde_json::Value {
    let asked =
        json!({ "search": search, "sort": "name", "descending": false, "from": 0, "count": 50 });
    window.call("connections", json!({ "asked": asked })).await
}

async fn is_said(file: &Path, field: &str, wanted: &str) {
    for _ in 0..100 {
        if said(file, field) == wanted {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("never said: {wanted}; but {}", said(file, field));
}

/// As the window system tells the page of it.
async fn drop_file(window: &Window, path: &Path) {
    let script = "return window.__TAURI_INTERNALS__.invoke('plugin:event|emit', {
        event: 'tauri://drag-drop', payload: { paths: [arguments[0]], position: { x: 9, y: 9 } } })";
    window.ask(script, vec![json!(path)]).await;
}
