//! Google's address book, before 2024 and since.
use insta::assert_snapshot;
use paperfirst_core::profile::import::{Asked, Format, read_bytes};
use proptest::prelude::*;

use super::{
    told::{import, read, told},
    vcard::people_of,
};

const NEW: &str = "First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,Organization Name,\
Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,\
E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,\
Address 1 - Street,Address 1 - City,Address 1 - Country,Website 1 - Label,Website 1 - Value\n\
Zoé,,Lefèvre,,,,Café de l’Hôtel,Gérante,,1985-07-04,\"Vue à Rennes,\nau salon\",,Salon ::: * myContacts,\
Home,zoe@example.org,* Work,zoe@hotel.example,Mobile,06 12 34 56 78 ::: 02 99 00 00 00,Work,\
\"3 rue du Puits\nRennes\nFrance\",3 rue du Puits,Rennes,France,Profile,https://www.linkedin.com/in/zoe\n\
Margaret,Ann,Hill,,Peggy,,Northfield Press,Head of rights,Rights,,,,* myContacts,* Other,\
m.hill@northfield.example,,,,,,\"12 Quay Street\nLeeds\",,,,,\n";

const OLD: &str = "Name,Given Name,Additional Name,Family Name,Yomi Name,Notes,Language,Photo,Group Membership,\
E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,\
Organization 1 - Title,Address 1 - Type,Address 1 - Formatted\n\
Thierry Nguyễn,Thierry,,Nguyễn,,,,,* myContacts,* ,t.nguyen@lac.example ::: thierry@example.org,Work,\
04 50 12 34 56,,Imprimerie du Lac,Chef d’atelier,Work,\"12 quai du Lac\n74000 Annecy\"\n\
Claire Le Goff,,,,,,,,* myContacts,,claire@letour.example,,,,,,,\n";

#[test]
fn the_columns_since_2024_are_read() {
    assert_snapshot!(told(&import("contacts.csv", NEW.as_bytes())), @"");
    assert_snapshot!(people_of(NEW.as_bytes()), @"");
}

#[test]
fn the_columns_before_2024_are_read() {
    assert_snapshot!(told(&import("google.csv", OLD.as_bytes())), @"");
    assert_snapshot!(people_of(OLD.as_bytes()), @"");
}

#[test]
fn as_many_columns_as_the_data_needs_are_few_or_many() {
    let few = "First Name,Last Name,Labels\nZoé,Lefèvre,* myContacts\n";
    assert_eq!(read("a.csv", few.as_bytes()).unwrap().format, Format::GoogleContacts);
    let many: Vec<String> = (1..30).map(|n| format!("E-mail {n} - Label,E-mail {n} - Value")).collect();
    let last = ",".repeat(29 * 2 - 1);
    let many = format!("First Name,Last Name,Labels,{}\nZoé,Lefèvre,,{last}z@example.org\n", many.join(","));
    assert_eq!(people_of(many.as_bytes()), "Zoé|Lefèvre|||||z@example.org");
}

#[test]
fn one_file_for_each_group_is_one_address_book() {
    let folder = tempfile::tempdir().unwrap();
    for group in ["Amis", "Tous les contacts"] {
        let group_folder = folder.path().join("Takeout/Contacts").join(group);
        std::fs::create_dir_all(&group_folder).unwrap();
        std::fs::write(group_folder.join(format!("{group}.csv")), NEW).unwrap();
    }
    let watch = paperfirst_core::profile::import::UNWATCHED;
    let asked = Asked::default();
    let found = paperfirst_core::profile::import::read_path(folder.path(), &asked, watch).unwrap();
    assert_eq!((found.format, found.files.len()), (Format::GoogleContacts, 2));
    let people = super::told::compared(found).people.unwrap();
    assert_eq!((people.read, people.added), (2, 2));
}

proptest! {
    #[test]
    fn no_address_book_makes_it_panic(at in 0..NEW.len(), put in ".{0,12}", cut in 0..40_usize) {
        let mut bytes = NEW.as_bytes().to_vec();
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, put.bytes());
        let asked = Asked { format: Some(Format::GoogleContacts), ..Asked::default() };
        let _ = read_bytes("x.csv", &bytes, &asked);
    }
}
