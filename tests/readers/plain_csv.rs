//! Tables of no known source, whose columns are guessed and put right.
use insta::assert_snapshot;
use paperfirst_core::profile::import::{Asked, Columns, Format, Found, ImportError, read_bytes};
use proptest::prelude::*;

use super::{
    told::{compared, import, items, read, skipped, told},
    vcard::people_of,
};

const CLIENTS: &str = "Nom;Prénom;Entreprise;Fonction;Courriel;Téléphone;Ville;Rencontré le;Couleur\n\
    Lefèvre;Zoé;Café de l’Hôtel;Gérante;zoe@hotel.example;06 12 34 56 78;Rennes;mars 2024;bleu\n\
    Nguyễn;Thierry;Imprimerie du Lac;Chef d’atelier;t.nguyen@lac.example;;Annecy;hier;\n";

/// What is guessed of a header, in one line.
fn guessed(header: &str) -> String {
    let cells = header.matches(',').count();
    let text = format!("{header}\na{}\n", ",b".repeat(cells));
    let found = ask(&text, None);
    let matching = found.matching.unwrap();
    let columns: Vec<&str> = matching.columns.iter().map(|it| it.as_deref().unwrap_or("-")).collect();
    format!("{}: {}", matching.what, columns.join(" "))
}

fn ask(text: &str, matching: Option<Columns>) -> Found {
    let asked = Asked { format: Some(Format::Csv), matching, ..Asked::default() };
    read_bytes("x.csv", text.as_bytes(), &asked).unwrap_or_else(|error| panic!("{error}"))
}

fn columns(what: &str, fields: &[&str]) -> Option<Columns> {
    let columns = fields.iter().map(|it| (!it.is_empty()).then(|| (*it).to_owned())).collect();
    Some(Columns { what: what.to_owned(), columns })
}

#[test]
fn a_table_of_people_is_understood_by_its_columns() {
    assert_snapshot!(told(&import("clients.csv", CLIENTS.as_bytes())), @"");
    assert_snapshot!(people_of(CLIENTS.as_bytes()), @"");
}

#[test]
fn columns_are_guessed_in_french_and_in_english() {
    let dex = "First Name,Last Name,Email 1,Phone 1,Company,Job Title,LinkedIn,How We Met / Met Via,Tags,Groups";
    let clay = "First name,Last name,Organization,Title,LinkedIn,Last Contacted,Lists";
    let all = [
        dex,
        clay,
        "Nom complet,Adresse mail,Tél.,Société",
        "Nom,E-mail",
        "Prénon,Nom,Entreprsie",
        "Poste,Entreprise,Lieu,Début,Fin,Description",
        "Job title,Employer,Start date,End date",
        "Diplôme,Établissement,Fin",
        "Compétence,Niveau",
        "Langue,Niveau",
        "Name,Authority,Url,Issued On",
        "Projet,Client,Lien",
        "Blurb,Foo,Bar",
    ];
    assert_snapshot!(all.map(guessed).join("\n"), @"");
}

#[test]
fn what_the_person_matches_counts() {
    let text = "A,B,C\nClaire Le Goff,claire@letour.example,libraire\n";
    let matching = columns("people", &["name", "email", ""]);
    let found = ask(text, matching.clone());
    assert_eq!(found.matching.as_ref().unwrap().columns, matching.unwrap().columns);
    let person = &found.people[0];
    assert_eq!([&person.first_name, &person.last_name, &person.email], ["Claire", "Le Goff", "claire@letour.example"]);
    assert_eq!(skipped(&compared(found)), ["x.csv: source-left (n: 1, name: C)"]);
}

#[test]
fn rows_may_be_entries() {
    let text = "Poste;Entreprise;Début;Fin;Description\n\
        Libraire;Le Tour des pages;03/2015;;Conseil, commandes\n\
        Vendeuse;La Marge;2009;bientôt;\n";
    let import = compared(ask(text, None));
    assert_snapshot!(items(&import).join("\n"), @"");
    assert_snapshot!(skipped(&import).join("\n"), @"");
}

#[test]
fn a_header_of_unknown_words_is_shown_and_nothing_is_taken() {
    let text = "Blurb;Foo;Bar\nun;deux;trois\nquatre;cinq;six\nsept;huit;neuf\ndix;onze;douze\n";
    let found = read("x.csv", text.as_bytes()).unwrap();
    let matching = found.matching.clone().unwrap();
    assert_eq!(matching.headers, ["Blurb", "Foo", "Bar"]);
    assert_eq!(matching.sample.len(), 3);
    assert_eq!(matching.columns, [const { None }; 3]);
    assert_eq!(matching.choices[0].what, "people");
    assert!(found.people.is_empty());
    assert_eq!(skipped(&compared(found)), ["x.csv: source-columns-unknown"]);
}

#[test]
fn an_unknown_field_of_the_matching_is_not_a_field() {
    let text = "A,B\nZoé,Lefèvre\n";
    let found = ask(text, columns("nonsense", &["first_name", "title"]));
    assert_eq!(found.matching.unwrap().columns, [None, None]);
    let found = ask(text, columns("people", &["first_name", "title", "email", "x"]));
    assert_eq!(found.matching.unwrap().columns, [Some("first_name".to_owned()), None]);
}

#[test]
fn rows_that_do_not_fit_are_told_with_their_line() {
    let text = "Prénom,Nom,Entreprise\nZoé,Lefèvre,Café\nLuc,Petit,Lac, et fils\nAnne,Morel\n,,\nJörg,Müller,\n,, \n";
    let import = import("x.csv", text.as_bytes());
    assert_snapshot!(skipped(&import).join("\n"), @"");
    assert_eq!(people_of(text.as_bytes()), "Zoé|Lefèvre|Café\nAnne|Morel\nJörg|Müller");
}

#[test]
fn a_text_is_not_a_table() {
    for text in [
        "Claire Le Goff, libraire\nRennes, France\nVingt ans de métier, dont dix ici\n",
        "Bonjour,\nje vous écris, comme convenu, au sujet de la librairie.\n",
        "Claire Le Goff\n\nExpérience\n2015 – 2020 : libraire, Le Tour\n",
        "Nom : Le Goff\nPrénom : Claire\n",
        "",
        "seul",
    ] {
        let read = read("x.csv", text.as_bytes());
        assert!(!matches!(&read, Ok(found) if found.format == Format::Csv), "{text}");
    }
}

#[test]
fn the_sign_between_columns_is_told_by_the_rows_and_by_excel() {
    for text in [
        "sep=;\r\nPrénom;Nom\r\nZoé;Lefèvre\r\n",
        "Prénom\tNom\nZoé\tLefèvre\n",
        "\u{feff}\"Prénom\",\"Nom\"\n\"Zoé\",\"Lefèvre\"\n",
    ] {
        assert_eq!(read("x.txt", text.as_bytes()).unwrap().format, Format::Csv);
        assert_eq!(people_of(text.as_bytes()), "Zoé|Lefèvre");
    }
}

#[test]
fn a_long_file_cut_within_a_letter_keeps_its_encoding() {
    for spaces in 0..2 {
        let row = "Zoé;Lefèvre;éééééééééééééé\n".repeat(5_000);
        let text = format!("Prénom;Nom;Société{}\n{row}", " ".repeat(spaces));
        assert_eq!(read("x.csv", text.as_bytes()).unwrap().people.len(), 5_000);
    }
}

#[test]
fn hostile_tables_end_in_time() {
    let wide = ",".repeat(1_000_000);
    let asked = Asked { format: Some(Format::Csv), ..Asked::default() };
    let read = |text: &str| read_bytes("x.csv", text.as_bytes(), &asked);
    assert!(matches!(read(&wide), Err(ImportError::TooWide(_))));
    assert!(matches!(read(&format!("Prénom,Nom\n{wide}\n")), Err(ImportError::TooWide(_))));
    let long = "x".repeat(8 << 20);
    assert!(read(&long).is_err());
    let found = read(&format!("Prénom,Nom\nZoé,Lefèvre\nLuc,{long}\n")).unwrap();
    assert_eq!((found.people.len(), found.files[0].skipped), (1, 1));
    let many = format!("Prénom,Nom\n{}", "a,b\n".repeat(300_000));
    let found = read(&many).unwrap();
    assert_eq!((found.people.len(), found.files[0].rows), (200_000, 300_000));
}

proptest! {
    #[test]
    fn no_table_makes_it_panic(at in 0..CLIENTS.len(), put in ".{0,12}", cut in 0..40_usize) {
        let mut bytes = CLIENTS.as_bytes().to_vec();
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, put.bytes());
        let _ = read_bytes("x.csv", &bytes, &Asked::default());
        let asked = Asked { format: Some(Format::Csv), ..Asked::default() };
        let _ = read_bytes("x.csv", &bytes, &asked);
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let asked = Asked { format: Some(Format::Csv), ..Asked::default() };
        let _ = read_bytes("x.csv", &bytes, &asked);
    }
}
