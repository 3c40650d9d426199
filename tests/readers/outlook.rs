//! Outlook's address book, in English and in French.
use encoding_rs::WINDOWS_1252;
use insta::assert_snapshot;
use paperfirst_core::profile::import::{Asked, Format, read_bytes};
use proptest::prelude::*;

use super::{
    told::{import, read, told},
    vcard::people_of,
};

const FRENCH: &str = "Titre;Prénom;Deuxième prénom;Nom;Suffixe;Société;Service;Titre;Rue (bureau);Ville (bureau);\
Pays/Région (bureau);Téléphone (bureau);Tél. mobile;Anniversaire;Adresse de messagerie;Type de messagerie;\
Nom complet de l’adresse de messagerie;Adresse de messagerie 2;Page Web;Notes;Priorité\r\n\
Mme;Zoé;;Lefèvre;;L’Œuvre du café;Salle;Gérante;3 rue du Puits;Rennes;France;02 99 00 00 00;06 12 34 56 78;04/07/1985;\
zoe@hotel.example;SMTP;Zoé Lefèvre (zoe@hotel.example);zoe@example.org;https://zoe.example;\"Vue au salon ;\r\nà rappeler\";Normale\r\n\
;Thierry;;Nguyen;;Imprimerie du Lac;;Chef d’atelier;;Annecy;;;;0/0/00;/o=Lac/ou=Exchange/cn=Recipients/cn=tnguyen;EX;;;;;Normale\r\n";

#[test]
fn a_french_file_in_windows_1252_is_read() {
    let bytes = WINDOWS_1252.encode(FRENCH).0;
    assert_snapshot!(told(&import("contacts.csv", &bytes)), @"");
    assert_snapshot!(people_of(&bytes), @"");
}

#[test]
fn an_english_file_is_read() {
    let text = "First Name,Middle Name,Last Name,E-mail Address,Company,Job Title,Birthday\n\
        Margaret,Ann,Hill,m.hill@northfield.example,Northfield Press,Head of rights,7/4/1985\n";
    let found = read("x.csv", text.as_bytes()).unwrap();
    assert_eq!(found.format, Format::Outlook);
    let read = people_of(text.as_bytes());
    assert_eq!(read, "Margaret Ann|Hill|Northfield Press|Head of rights|||m.hill@northfield.example");
    let full = "\u{feff}Title,First Name,Last Name,Company,Job Title,Business Street,Business City,Business State,\
        Business Country/Region,Home City,Business Phone,Mobile Phone,E-mail Address,Web Page,LinkedIn\n\
        Dr,Luc,Petit,Lac,Buyer,1 quai,Annecy,Haute-Savoie,France,Paris,0450,0611,luc@lac.example,lac.example,linkedin.com/in/luc\n";
    let read = people_of(full.as_bytes());
    assert_eq!(
        read,
        "Luc|Petit|Lac|Buyer|Annecy, Haute-Savoie, France|linkedin.com/in/luc|luc@lac.example|0611"
    );
}

#[test]
fn the_connections_of_linkedin_are_not_outlook() {
    let text = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
        Zoé,Lefèvre,https://www.linkedin.com/in/zoe,,Café,Gérante,03 Aug 2026\n";
    assert_ne!(read("x.csv", text.as_bytes()).unwrap().format, Format::Outlook);
}

proptest! {
    #[test]
    fn no_address_book_makes_it_panic(at in 0..500_usize, put in ".{0,12}", cut in 0..40_usize) {
        let mut bytes = WINDOWS_1252.encode(FRENCH).0.into_owned();
        bytes.splice(at..at + cut, put.bytes());
        let asked = Asked { format: Some(Format::Outlook), ..Asked::default() };
        let _ = read_bytes("x.csv", &bytes, &asked);
    }
}
