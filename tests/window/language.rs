//! The language of the window changes in the middle of the work: nothing that was written does.
use paperfirst_core::{store::Store, text::Language, texts::Texts};

use crate::window::Desk;

#[tokio::test]
async fn another_language_in_the_middle_loses_nothing() {
    let desk = Desk::new(Language::Fr);
    let file = desk.path("claire.paperfirst");
    drop(Store::create(&file, "Claire Delmas", &[Language::Fr, Language::En]).unwrap());
    let window = desk.open(Some(&file)).await;
    window.click("nav a[href='#plan']").await;
    window.write("[data-field=activity]", "Conseil aux petits commerces").await;
    // At once, with the text not on disk yet.
    window.press(&desk.word("plan-quit")).await;
    window.press(&desk.word("room-settings")).await;
    window.press("English").await;

    let english = Texts::new(Language::En);
    window.see_text(&english.word("room-home")).await;
    let language = window.ask("return document.documentElement.lang", vec![]).await;
    assert_eq!(language, "en");
    window.click("nav a[href='#plan']").await;
    window.see_text(&english.word("plan-next-why")).await;
    assert_eq!(window.value("[data-field=activity]").await, "Conseil aux petits commerces");
    window.close().await;

    // And the choice is kept.
    let window = desk.open(Some(&file)).await;
    window.see_text(&english.word("room-home")).await;
    window.close().await;
}
