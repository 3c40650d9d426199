//! The program ends in mid-sentence, as in a power cut: what was marked as saved is there.
use paperfirst_core::{store::Store, text::Language};
use serde_json::json;

use crate::window::Desk;

const BOX: &str = "#field-base-summary";

#[tokio::test]
async fn what_was_marked_as_saved_survives_a_crash() {
    let desk = Desk::new(Language::Fr);
    let file = desk.path("claire.paperfirst");
    drop(Store::create(&file, "Claire Delmas", &[Language::Fr]).unwrap());

    let window = desk.open(Some(&file)).await;
    window.click("nav a[href='#profile']").await;
    window.write(BOX, "J’aide les commerces indépendants à vendre en ligne.").await;
    window.saved().await;
    let saved = window.value(BOX).await;
    // Typed on, and cut off before the fingers rest.
    let typing = "
        const box = document.querySelector(arguments[0]);
        box.value += ' Et voici une phrase que personne';
        box.dispatchEvent(new Event('input', { bubbles: true }));";
    window.ask(typing, vec![json!(BOX)]).await;
    window.kill().await;

    let window = desk.open(Some(&file)).await;
    window.click("nav a[href='#profile']").await;
    let found = window.value(BOX).await;
    assert!(found.starts_with(&saved), "saved: {saved}\nfound: {found}");

    window.press_undo().await;
    let undone = "return document.querySelector(arguments[0]).value !== arguments[1]";
    window.until("undo after a restart", undone, vec![json!(BOX), json!(found)]).await;
    window.close().await;
}
