//! The paper form comes before any dossier; then a plan is taken away for a coach, in three formats,
//! without what is nobody's business, and no file is written over unasked.
use std::{fs, path::PathBuf, process::Command};

use paperfirst_core::{
    documents,
    plan::{Goal, RefusedNetwork},
    store::Store,
    text::Language,
};
use serde_json::json;

use crate::window::{Desk, Window};

const PRIVATE: &str = "Je n’y supporte pas mon ancien chef";

#[tokio::test]
async fn the_worksheet_is_printed_before_there_is_a_dossier() {
    let desk = Desk::new(Language::Fr);
    let window = desk.open(None).await;
    window.press(&desk.word("welcome-print")).await;
    window.see("main img").await;
    window.click("main .btn.main").await;
    window.see_text(&desk.word("export-room-written")).await;
    let file = desk.path("Documents").join(name(&window).await);
    let told = text(&file);
    for word in ["Feuille de travail", "Pourquoi"] {
        assert!(told.contains(word), "the sheet does not say {word}:\n{told}");
    }
    window.press(&desk.word("sheet-room-back")).await;
    window.see_text(&desk.word("welcome-begin")).await;
    window.close().await;
}

#[tokio::test]
async fn a_plan_for_a_coach_in_three_formats_and_nothing_lost() {
    let desk = Desk::new(Language::Fr);
    let file = desk.path("claire.paperfirst");
    let store = Store::create(&file, "Claire Delmas", &[Language::Fr]).unwrap();
    let goal = Goal { statement: "Trouver trois clients".to_owned(), ..Goal::default() };
    store.set_goals(&[goal], false).unwrap();
    let refused = RefusedNetwork { network: "facebook".to_owned(), reason: PRIVATE.to_owned() };
    store.set_refused(&[refused], false).unwrap();
    drop(store);
    let window = desk.open(Some(&file)).await;
    window.click("nav a[href='#export']").await;
    window.see("main img").await;
    window.press(&desk.word("export-room-reader-coach")).await;
    window.see_text(&desk.word("export-room-notes-out")).await;

    let mut written = Vec::new();
    for kind in ["pdf", "docx", "markdown"] {
        window.click(&format!("input[name=format][value={kind}]")).await;
        window.press(&desk.word(&format!("export-room-save-{kind}"))).await;
        window.see_text(&desk.word("export-room-written")).await;
        let path = desk.path(&name(&window).await);
        let told = text(&path);
        assert!(told.contains("Trouver trois clients"), "{kind}:\n{told}");
        assert!(!told.contains(PRIVATE), "{kind} tells a private note");
        written.push(path);
    }

    // The same name again: nothing is written before the person has chosen.
    let last = written.pop().unwrap();
    fs::write(&last, "à garder").unwrap();
    window.press(&desk.word("export-room-save-markdown")).await;
    window.see("[role=alertdialog]").await;
    window.press(&desk.word("cancel")).await;
    window.until("no dialog", "return !document.querySelector('[role=alertdialog]')", vec![]).await;
    assert_eq!(fs::read_to_string(&last).unwrap(), "à garder");
    window.press(&desk.word("export-room-save-markdown")).await;
    window.see("[role=alertdialog]").await;
    window.press(&desk.word("export-room-exists-replace")).await;
    window.see_text(&desk.word("export-room-written")).await;
    assert!(fs::read_to_string(&last).unwrap().contains("Trouver trois clients"));

    // With the notes, which have to be asked for.
    window.press(&desk.word("export-room-notes")).await;
    window.see_text(&desk.word("export-room-notes-in")).await;
    window.press(&desk.word("export-room-save-markdown")).await;
    window.see("[role=alertdialog]").await;
    window.press(&desk.word("export-room-exists-both")).await;
    window.see_text(&desk.word("export-room-written")).await;
    let second =
        last.with_file_name(format!("{}-2.md", last.file_stem().unwrap().to_string_lossy()));
    assert!(fs::read_to_string(&second).unwrap().contains(PRIVATE));
    assert!(!fs::read_to_string(&last).unwrap().contains(PRIVATE));
    window.close().await;
}

/// Of the file that is proposed.
async fn name(window: &Window) -> String {
    let script = "return document.querySelector('.dest .file span').innerText";
    window.until("a file name", script, vec![json!(null)]).await.as_str().unwrap().trim().to_owned()
}

fn text(path: &PathBuf) -> String {
    if path.extension().is_some_and(|end| end == "pdf") {
        let printed = Command::new("pdftotext").arg(path).arg("-").output().unwrap();
        return String::from_utf8(printed.stdout).unwrap();
    }
    documents::read(&fs::read(path).unwrap()).unwrap()
}
