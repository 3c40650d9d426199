use crate::window::Desk;
use paperfirst_core::text::Language;
#[tokio::test]
async fn probe() {
    let desk = Desk::new(Language::Fr);
    let w = desk.open(None).await;
    println!("{}", w.ask("return document.body.innerText", vec![]).await);
    w.close().await;
}
