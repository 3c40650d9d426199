//! vCards of all three versions: one's own, and those of an address book.
use insta::assert_snapshot;
use paperfirst_core::{
    connections::Person,
    profile::import::{Asked, Format, ImportError, read_bytes},
};
use proptest::prelude::*;

use super::seen::{compared, field, import, read, skipped, told};

const OWN: &str = "BEGIN:VCARD
VERSION:3.0
N:Le Goff;Claire;;;
FN:Claire Le Goff
TITLE:Libraire indépendante
ORG:Le Tour des pages;Jeunesse
item1.EMAIL;type=INTERNET;type=pref:claire@letour.example
item1.X-ABLabel:_$!<Work>!$_
EMAIL;type=HOME:claire.legoff@example.org
TEL;type=CELL:+33 6 12 34 56 78
item2.ADR;type=WORK:;;3 rue du Puits;Rennes;Bretagne;35000;France
URL:https://letour.example
item3.URL:https://blog.letour.example
item3.X-ABLabel:Carnet
X-SOCIALPROFILE;type=linkedin;x-user=clairelegoff:https://www.linkedin.com/in/clairelegoff
IMPP;X-SERVICE-TYPE=Jabber:xmpp:claire@jabber.example
NOTE:Vingt ans de métier\\, dont dix à Rennes.\\nJ’anime des clubs de lecture.
BDAY:1985-07-04
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD
 2wBDAAIBAQEBAQIBAQECAgICAgQDAgICAgUEBAME
NICKNAME:Clairette
END:VCARD
";

/// The people of a file, each in one line.
fn people(bytes: &[u8]) -> Vec<String> {
    let found = read("x.vcf", bytes).unwrap_or_else(|error| panic!("{error}"));
    found.people.iter().map(line).collect()
}

pub(crate) fn people_of(bytes: &[u8]) -> String {
    people(bytes).join("\n")
}

fn line(person: &Person) -> String {
    let fields = Person::FIELDS.map(|field| person.field(field)).join("|");
    fields.trim_end_matches('|').to_owned()
}

/// Beside another one, so that it is not the person's own.
fn with_another(card: &str) -> Vec<u8> {
    format!("{card}BEGIN:VCARD\nVERSION:3.0\nFN:Anne Morel\nEND:VCARD\n").into_bytes()
}

fn person(card: &str) -> String {
    people(&with_another(card)).remove(0)
}

#[test]
fn a_card_alone_fills_the_profile() {
    assert_snapshot!(told(&import("moi.vcf", OWN.as_bytes())), @"
    Claire Le Goff (vcard; fr, supposed)

    first_name (-): Claire
    last_name (-): Le Goff
    headline (fr): Libraire indépendante
    email (-): claire@letour.example
    phone (-): +33 6 12 34 56 78
    location (fr): Rennes, Bretagne, France
    address (-): 3 rue du Puits
    postal_code (-): 35000
    link (-): https://letour.example
    summary (fr): Vingt ans de métier, dont dix à Rennes.
        J’anime des clubs de lecture.
    birth_date (-): 1985-07-04
    [experience] (fr)
      organisation: Le Tour des pages
      title: Libraire indépendante
    [links] (fr)
      link: https://blog.letour.example
      title: Carnet
    [links] (fr)
      link: https://www.linkedin.com/in/clairelegoff
      title: linkedin
      username: clairelegoff
    [links] (fr)
      title: Jabber
      username: claire@jabber.example

    files:
      Read moi.vcf: source-file-people, 1 rows

    skipped:
      moi.vcf, l. 6: source-unit
      moi.vcf: source-more-emails (n: 1)
      moi.vcf, l. 19: import-skipped-image
      moi.vcf, l. 21: import-skipped-no-field
    ");
}

#[test]
fn several_cards_are_people() {
    let cards = "BEGIN:VCARD
VERSION:3.0
N:Nguyễn;Thierry;;M.;
FN:Thierry Nguyễn
ORG:Imprimerie du Lac;Atelier
TITLE:Chef d’atelier
EMAIL;TYPE=HOME:thierry@example.org
EMAIL;TYPE=PREF,WORK:t.nguyen@lac.example
TEL;TYPE=WORK:04 50 12 34 56
ADR;TYPE=WORK:;;12 quai du Lac;Annecy;Haute-Savoie;74000;France
URL:https://lac.example
NOTE:Rencontré au salon du livre
BDAY:19700102
CATEGORIES:Salon,Imprimeurs
END:VCARD

BEGIN:VCARD
VERSION:4.0
FN:Margaret Hill
N:Hill;Margaret;;;
ROLE:Head of rights
ORG:Northfield Press
TEL;VALUE=uri;PREF=1;TYPE=work:tel:+44-20-7946-0000;ext=12
EMAIL:m.hill@northfield.example
SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/margarethill
END:VCARD
";
    assert_snapshot!(told(&import("contacts.vcf", cards.as_bytes())), @"
    - (vcard; fr, supposed)


    people: 2 read, 2 added
      Thierry Nguyễn, Imprimerie du Lac
      Margaret Hill, Northfield Press

    files:
      Read contacts.vcf: source-file-people, 2 rows

    skipped:
      contacts.vcf: source-left (n: 1, name: BDAY)
      contacts.vcf: source-left (n: 1, name: CATEGORIES)
      contacts.vcf: source-more-emails (n: 1)
      contacts.vcf: source-more-titles (n: 1)
      contacts.vcf: source-more-values (n: 1)
    ");
    assert_snapshot!(people(cards.as_bytes()).join("\n"), @"
    Thierry|Nguyễn|Imprimerie du Lac|Chef d’atelier|Annecy, Haute-Savoie, France|https://lac.example|t.nguyen@lac.example|04 50 12 34 56||Rencontré au salon du livre
    Margaret|Hill|Northfield Press|Head of rights||https://www.linkedin.com/in/margarethill|m.hill@northfield.example|+44-20-7946-0000
    ");
}

#[test]
fn quoted_printable_is_read_in_its_letters_over_soft_breaks() {
    let card = "BEGIN:VCARD\r
VERSION:2.1\r
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8vre;Zo=C3=A9;;;\r
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=A9 Lef=C3=A8vre\r
ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Caf=E9 de l=92H=F4tel\r
NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Une tr=C3=A8s longue note qui d=C3=\r
=A9borde de la ligne=0D=0Aet continue =\r
ici\r
TEL;PREF;CELL:0612345678\r
TEL;HOME:0299000000\r
END:VCARD\r
";
    let note = "Une très longue note qui déborde de la ligne\r\net continue ici";
    assert_eq!(person(card), format!("Zoé|Lefèvre|Café de l’Hôtel|||||0612345678||{note}"));
}

#[test]
fn quoted_printable_without_its_letters_is_unicode_where_it_can_be() {
    let card = "BEGIN:VCARD\nVERSION:2.1\nN;QUOTED-PRINTABLE:Lef=C3=A8vre;Zo=C3=A9\n\
                ORG;ENCODING=QUOTED-PRINTABLE:Caf=E9\nEND:VCARD\n";
    assert_eq!(person(card), "Zoé|Lefèvre|Café");
}

#[test]
fn a_picture_folded_without_rule_ends_with_the_next_line_that_is_one() {
    let card = "BEGIN:VCARD\nVERSION:2.1\nN:Morel;Luc\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRg\n\
                AAAQABAAD/2wBDAAIBAQEB\nAQIBAQECAgICAgQDAgICAgUEBAME\n\nTEL;CELL:0611111111\n\
                END:VCARD\n";
    assert_eq!(person(card), "Luc|Morel||||||0611111111");
}

#[test]
fn a_line_folded_in_the_middle_of_a_letter_is_whole_again() {
    let mut card =
        b"BEGIN:VCARD\nVERSION:3.0\nFN:Zo\xc3\n \xa9 Lef\xc3\xa8vre\nEND:VCARD\n".to_vec();
    card.extend(with_another(""));
    assert_eq!(people(&card)[0], "Zoé|Lefèvre");
}

#[test]
fn a_card_in_windows_1252_is_read_beside_one_in_unicode() {
    let mut cards =
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lef\xe8vre;Zo\xe9;;;\r\nORG:L\x92\x9cuvre\r\nEND:VCARD\r\n"
            .to_vec();
    cards.extend("BEGIN:VCARD\nVERSION:3.0\nN:Müller;Jörg;;;\nEND:VCARD\n".bytes());
    assert_eq!(people(&cards), ["Zoé|Lefèvre|L’œuvre", "Jörg|Müller"]);
}

#[test]
fn a_whole_name_in_one_part_is_taken_apart() {
    let with = |n: &str| person(&format!("BEGIN:VCARD\nVERSION:3.0\nN:{n}\nEND:VCARD\n"));
    assert_eq!(with(";Claire Le Goff;;;"), "Claire|Le Goff");
    assert_eq!(with(";Claire;;;"), "Claire");
    assert_eq!(with("Le Goff;Claire;Anne;;"), "Claire Anne|Le Goff");
    let only = "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:LE GOFF Claire\nEND:VCARD\n";
    assert_eq!(person(only), "Claire|LE GOFF");
}

#[test]
fn a_birth_date_is_kept_as_precise_as_it_is_written() {
    for (written, read) in [
        ("BDAY:1985-07-04", "1985-07-04"),
        ("BDAY:19850704", "1985-07-04"),
        ("BDAY:1985-07-04T00:00:00Z", "1985-07-04"),
        ("BDAY:--0704", "--07-04"),
        ("BDAY:--07-04", "--07-04"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-07-04", "--07-04"),
        ("BDAY;VALUE=date:1985-07", "1985-07"),
        ("BDAY:1985", "1985"),
        ("BDAY;VALUE=text:4 juillet 1985", "1985-07-04"),
    ] {
        for version in ["2.1", "3.0", "4.0"] {
            let card = format!("BEGIN:VCARD\nVERSION:{version}\nFN:Zoé\n{written}\nEND:VCARD\n");
            let import = import("moi.vcf", card.as_bytes());
            assert_eq!(field(&import, "birth_date", None), Some(read), "{written} {version}");
            assert_eq!(skipped(&import), Vec::<String>::new(), "{written}");
        }
    }
}

#[test]
fn a_broken_card_does_not_stop_the_rest() {
    let cards = "BEGIN:VCARD\nVERSION:3.0\nFN:Anne Morel\nEND:VCARD\n\
        BEGIN:VCARD\nVERSION:3.0\nFN:Luc Petit\nEMAIL:luc@example.org\n\
        BEGIN:VCARD\nVERSION:3.0\nFN:Zoé Lefèvre\nrien de tel ici\nEND:VCARD\n\
        des mots perdus\n\
        BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n\
        BEGIN:VCARD\nVERSION:3.0\nFN:Jörg Müller\nEND:VCARD\n";
    let import = import("x.vcf", cards.as_bytes());
    assert_eq!(people(cards.as_bytes()).len(), 4);
    assert_snapshot!(skipped(&import).join("\n"), @"
    x.vcf, l. 5: source-card-unended
    x.vcf, l. 12: source-line-unread
    x.vcf, l. 14: source-outside-cards
    x.vcf, l. 15: source-nobody
    ");
}

#[test]
fn the_card_of_an_assistant_is_not_taken_for_the_person() {
    let card = "BEGIN:VCARD\nVERSION:2.1\nN:Hill;Margaret\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\n\
                N:Friday;Fred\nTEL:1\nEND:VCARD\nTEL:2\nEND:VCARD\n";
    assert_eq!(people(&with_another(card)), ["Margaret|Hill||||||2", "Anne|Morel"]);
}

#[test]
fn a_file_in_utf_16_and_one_with_old_line_ends_are_read() {
    let text =
        String::from_utf8(with_another("BEGIN:VCARD\nVERSION:3.0\nFN:Zoé Lefèvre\nEND:VCARD\n"))
            .unwrap();
    let mut wide = vec![0xff, 0xfe];
    wide.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(people(&wide), ["Zoé|Lefèvre", "Anne|Morel"]);
    assert_eq!(people(text.replace('\n', "\r").as_bytes()), ["Zoé|Lefèvre", "Anne|Morel"]);
}

#[test]
fn what_is_left_is_said_once_for_the_file() {
    let one = "BEGIN:VCARD\nVERSION:3.0\nFN:Zoé Lefèvre\nEMAIL:a@example.org\nEMAIL:b@example.org\n\
               NICKNAME:Zo\nEND:VCARD\n";
    let import = import("x.vcf", one.repeat(30).as_bytes());
    let told = skipped(&import);
    assert_eq!(
        told,
        ["x.vcf: source-left (n: 30, name: NICKNAME)", "x.vcf: source-more-emails (n: 30)"]
    );
}

#[test]
fn colleagues_who_share_a_site_and_a_mailbox_are_two_people() {
    let card = |name: &str| {
        format!(
            "BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEMAIL:info@lac.example\n\
                 URL:https://lac.example\nEND:VCARD\n"
        )
    };
    let cards = ["Zoé Lefèvre", "Luc Petit", "Zoé Martin"].map(card).concat();
    let found = read("x.vcf", cards.as_bytes()).unwrap();
    let people = compared(found).people.unwrap();
    assert_eq!((people.read, people.added), (2, 2));
}

#[test]
fn no_name_of_a_file_makes_it_a_card() {
    assert!(matches!(read("x.vcf", b"Bonjour"), Err(ImportError::NotAProfile)));
    let asked = Asked { format: Some(Format::Vcard), ..Asked::default() };
    assert!(read_bytes("x.vcf", b"Bonjour", &asked).is_err());
    assert_eq!(read("x.txt", OWN.as_bytes()).unwrap().format, Format::Vcard);
}

#[test]
fn many_lines_and_many_cards_end_in_time() {
    let mut card = "BEGIN:VCARD\nVERSION:3.0\nFN:Zoé\n".to_owned();
    card.push_str(&"X-A:1\n".repeat(20_000));
    card.push_str("END:VCARD\n");
    let long = "x".repeat(8 << 20);
    card.push_str(&format!(
        "BEGIN:VCARD\nFN:Luc\nNOTE:{long}\nPHOTO;ENCODING=b:{long}\nEND:VCARD\n"
    ));
    assert_eq!(people(card.as_bytes()), ["Zoé", "Luc"]);
    let told = skipped(&import("x.vcf", card.as_bytes()));
    assert_eq!(told.len(), 4, "{told:?}");
    let cards = "BEGIN:VCARD\nEND:VCARD\n".repeat(50_000);
    assert!(matches!(read("x.vcf", cards.as_bytes()), Err(ImportError::Nothing(_))));
    let unended = "BEGIN:VCARD\nFN:a\n".repeat(5_000);
    assert_eq!(people(unended.as_bytes()).len(), 5_000);
}

proptest! {
    #[test]
    fn no_card_makes_it_panic(at in 0..OWN.len(), put in ".{0,12}", cut in 0..40_usize) {
        let mut bytes = OWN.as_bytes().to_vec();
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, put.bytes());
        let asked = Asked { format: Some(Format::Vcard), ..Asked::default() };
        let _ = read_bytes("x.vcf", &bytes, &asked);
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let bytes = [b"BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:".to_vec(), bytes].concat();
        let asked = Asked { format: Some(Format::Vcard), ..Asked::default() };
        let _ = read_bytes("x.vcf", &bytes, &asked);
    }
}
