//! By keyboard alone: a flawed profile becomes ready, is published, changes, and says what to
//! publish again.
use paperfirst_core::{
    message::Message, plan::ChosenNetwork, profile::Text, store::Store, text::Language,
};
use serde_json::json;
use thirtyfour::prelude::*;

use crate::window::{Desk, Window};

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const END: &str = "\u{e010}";
const F8: &str = "\u{e038}";

#[tokio::test]
async fn from_a_flawed_profile_to_what_is_published_again() {
    let desk = Desk::new(Language::Fr);
    let file = flawed(&desk);
    let window = desk.open(Some(&file)).await;

    room(&window, "profile").await;
    let ready = desk.word("readiness-ready");
    for _ in 0..6 {
        if is_ready(&window, &ready).await {
            break;
        }
        mend_next(&window).await;
    }
    assert!(is_ready(&window, &ready).await, "three blockers are mended");

    room(&window, "publish").await;
    tab_to(&window, "at.type === 'checkbox'", &[]).await;
    keys(&window, ENTER).await;
    window.see_text(&desk.word("publish-copied")).await;
    keys(&window, " ").await;
    window.see(".piece.is-done").await;
    tab_to(&window, "at.innerText.trim() === arguments[0]", &[&desk.word("publish-now")]).await;
    keys(&window, ENTER).await;
    window.see("#publish-again").await;

    room(&window, "profile").await;
    tab_to(&window, "at.id === 'field-linkedin-headline'", &[]).await;
    keys(&window, END).await;
    keys(&window, " à Bordeaux").await;
    window.saved().await;
    room(&window, "publish").await;
    let again = "const list = document.querySelector('section[aria-labelledby=publish-again] ol');
        return list && list.children.length === 1 && list.querySelector('del').innerText";
    let was = window.until("the headline, to be published again", again, vec![]).await;
    assert_eq!(was, "Conseil numérique pour les petits commerces");
    window.close().await;
}

/// Goes to the next finding and writes over what it quotes.
async fn mend_next(window: &Window) {
    keys(window, F8).await;
    let at = "return document.activeElement?.id.startsWith('field-') && document.activeElement.id";
    let at = window.until("a field to mend", at, vec![]).await;
    match at.as_str().unwrap_or_default() {
        "field-base-last_name" | "field-linkedin-last_name" => {
            select_all(window).await;
            keys(window, "Delmas").await;
        }
        "field-linkedin-headline" => keys(window, "les petits commerces").await,
        "field-linkedin-about" => keys(window, "38 boutiques").await,
        _ => {}
    }
    window.saved().await;
}

async fn is_ready(window: &Window, ready: &str) -> bool {
    let script = "return document.querySelector('#tab-linkedin').innerText.includes(arguments[0])";
    window.ask(script, vec![json!(format!(", {ready}"))]).await == true
}

async fn room(window: &Window, room: &str) {
    let place = ["home", "plan", "worksheet", "profile", "photo", "publish"]
        .iter()
        .position(|it| *it == room);
    let number = (place.expect("a room of the menu") + 1).to_string();
    let chain = window.driver.action_chain().key_down(Key::Control).send_keys(number);
    chain.key_up(Key::Control).perform().await.unwrap();
    window.see(&format!("nav a[href='#{room}'][aria-current=page]")).await;
}

async fn select_all(window: &Window) {
    let chain = window.driver.action_chain().key_down(Key::Control).send_keys("a");
    chain.key_up(Key::Control).perform().await.unwrap();
}

async fn keys(window: &Window, keys: &str) {
    window.driver.action_chain().send_keys(keys).perform().await.unwrap();
}

/// Presses Tab until what has the focus is what is looked for.
async fn tab_to(window: &Window, looked_for: &str, args: &[&str]) {
    let script = format!("const at = document.activeElement; return Boolean({looked_for})");
    for _ in 0..150 {
        if window.ask(&script, args.iter().map(|arg| json!(arg)).collect()).await == true {
            return;
        }
        keys(window, TAB).await;
    }
    panic!("Tab never comes to {looked_for}");
}

/// LinkedIn, with a telephone number in the name and two texts of a template left in.
fn flawed(desk: &Desk) -> std::path::PathBuf {
    let file = desk.path("claire.paperfirst");
    let store = Store::create(&file, "Claire Delmas", &[Language::Fr]).unwrap();
    let chosen = ChosenNetwork { network: "linkedin".to_owned(), ..ChosenNetwork::default() };
    store.set_chosen(&[chosen], false).unwrap();
    for (owner, field, value) in [
        ("base", "first_name", "Claire"),
        ("base", "last_name", "Delmas 06 12 34 56 78"),
        ("base", "location", "Bordeaux"),
        ("linkedin", "headline", "Conseil numérique pour [vos clients]"),
        ("linkedin", "about", "J’aide les commerces à vendre en ligne. [Chiffre] m’ont suivie."),
    ] {
        let spot = store.spot(owner, field).unwrap().expect(field);
        let text: Text = spot.text(owner, field, Language::Fr);
        store.set_field(&text, Some(value), Message::new("base-headline"), false).unwrap();
    }
    file
}
