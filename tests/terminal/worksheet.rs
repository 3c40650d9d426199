//! The worksheet from the terminal.
use std::fs;

use super::desk::Desk;

#[test]
fn a_worksheet_is_written_in_the_language_and_on_the_paper_that_are_asked_for() {
    let desk = Desk::new("fr");
    let said = desk.done(&["worksheet", "--out", "feuille.pdf"]);
    assert_eq!(said, "Feuille de travail écrite\u{a0}: feuille.pdf\n");
    let first = fs::read(desk.path("feuille.pdf")).unwrap();
    let again = ["worksheet", "--language", "en", "--paper", "letter", "--out", "feuille.pdf"];
    desk.done(&again);
    assert_ne!(fs::read(desk.path("feuille.pdf")).unwrap(), first);
    assert_eq!(fs::read_dir(desk.folder.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn a_worksheet_takes_a_list_of_names_or_a_dossier() {
    let desk = Desk::with_dossier("fr");
    fs::write(desk.path("noms.txt"), "Zoé Lefèvre\r\n\r\n  Amina Diallo \n").unwrap();
    desk.done(&["worksheet", "--names", "noms.txt", "--large", "--out", "groupe.pdf"]);
    desk.done(&["worksheet", "--from", "c.paperfirst", "--out", "claire.pdf"]);
    let claire = fs::read(desk.path("claire.pdf")).unwrap();
    assert!(String::from_utf8_lossy(&claire).contains("Claire Delmas, feuille de travail"));
    fs::write(desk.path("foule.txt"), "Une personne\n".repeat(201)).unwrap();
    let said = desk.refused(2, &["worksheet", "--names", "foule.txt", "--out", "foule.pdf"]);
    assert!(said.contains("201 noms"), "{said}");
    desk.refused(3, &["worksheet", "--names", "absent.txt", "--out", "absent.pdf"]);
    assert!(!desk.path("foule.pdf").exists() && !desk.path("absent.pdf").exists());
}
