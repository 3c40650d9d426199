//! The people one knows: who is whom, and the list with its search, its order and its pages.
use paperfirst_core::{
    connections::{
        Connection, ConnectionPage, ConnectionSort, ConnectionsAsked, How, Person, compare,
    },
    profile::{
        Profile,
        import::{self, Asked, Format},
    },
    store::Store,
    text::Language,
};
use proptest::prelude::*;

use crate::import::take;

fn named(first: &str, last: &str) -> Person {
    Person { first_name: first.to_owned(), last_name: last.to_owned(), ..Person::default() }
}

fn at(person: Person, company: &str, since: &str) -> Person {
    Person { company: company.to_owned(), since: since.to_owned(), ..person }
}

fn holding(people: Vec<Person>) -> Store {
    let store = Store::in_memory("Claire", &[Language::Fr]).unwrap();
    let asked = Asked { format: Some(Format::JsonResume), ..Asked::default() };
    let resume = br#"{ "basics": { "name": "Claire Dubois" } }"#;
    let mut found = import::read_bytes("resume.json", resume, &asked).unwrap();
    found.people = people;
    take(&store, &found.compare(Language::Fr, &Profile::default(), &[]), &[]).unwrap();
    store
}

fn asked(search: &str) -> ConnectionsAsked {
    let search = search.to_owned();
    ConnectionsAsked { search, sort: ConnectionSort::Name, descending: false, from: 0, count: 50 }
}

fn page(store: &Store, asked: &ConnectionsAsked) -> ConnectionPage {
    store.connection_page(asked).unwrap_or_else(|error| panic!("{asked:?}: {error}"))
}

fn last_names(page: &ConnectionPage) -> Vec<&str> {
    page.rows.iter().map(|it| it.person.last_name.as_str()).collect()
}

fn some() -> Vec<Person> {
    let contact =
        Person { email: "jean.noel@atelier-sud.example".into(), ..named("Jean", "Noël") };
    let noted =
        Person { note: "Rencontrée au salon d’Æbeltoft".into(), ..named("Zoé", "O’Brien") };
    vec![
        at(named("Anaïs", "Cœur"), "Crêperie L’Œillet", "2021-03-04"),
        at(contact, "Élan & Fils", "2019"),
        at(noted, "", "2020-06"),
        at(named("Émile", "Éluard"), "chantier Naval", ""),
        at(named("", "Dupont–Martin"), "Zinc", "2022"),
    ]
}

#[test]
fn a_search_finds_beginnings_of_words_in_any_order_and_spelling() {
    let store = holding(some());
    for (search, found) in [
        ("coeur", &["Cœur"][..]),
        ("CŒUR ana", &["Cœur"]),
        ("oeil anais", &["Cœur"]),
        ("l'oeillet", &["Cœur"]),
        ("noel jean", &["Noël"]),
        ("noe", &["Noël"]),
        ("oel", &[]),
        ("jean.noel@atelier-sud.example", &["Noël"]),
        ("sud.ex", &["Noël"]),
        ("elan fils", &["Noël"]),
        ("o'brien", &["O’Brien"]),
        ("brien aebel", &["O’Brien"]),
        ("elu", &["Éluard"]),
        ("dupont-martin", &["Dupont–Martin"]),
        ("martin dupont", &["Dupont–Martin"]),
        ("anais noel", &[]),
        ("  ", &["Cœur", "Dupont–Martin", "Éluard", "Noël", "O’Brien"]),
    ] {
        let page = page(&store, &asked(search));
        assert_eq!(last_names(&page), found, "{search}");
        assert_eq!((page.all, page.found as usize), (5, found.len()), "{search}");
    }
}

#[test]
fn the_syntax_of_the_index_is_only_text() {
    let store = holding(some());
    for search in [
        "\"",
        "\"coeur",
        "coeur\"*",
        "NOT",
        "coeur OR noel",
        "NEAR(coeur noel)",
        "name_key:coeur",
        "^coeur",
        "{a b}: c",
        "-noel",
        "*",
        "'; drop table connection; --",
        "\0",
        "c\0oeur",
        "coeur AND",
        "(",
        "a_b",
        "3.14",
        "🅐b",
        "\u{200d}",
        "%",
        "_",
    ] {
        let page = page(&store, &asked(search));
        assert_eq!(page.all, 5, "{search}");
    }
    assert_eq!(page(&store, &asked("\"coeur\"")).found, 1);
    assert_eq!(page(&store, &asked("name_key:coeur")).found, 0);
}

#[test]
fn people_are_put_in_order_and_what_is_empty_comes_last() {
    let store = holding(some());
    let sorted = |sort, descending| {
        let asked = ConnectionsAsked { sort, descending, ..asked("") };
        last_names(&page(&store, &asked)).join(" ")
    };
    use ConnectionSort::{Company, Name, Since};
    assert_eq!(sorted(Name, false), "Cœur Dupont–Martin Éluard Noël O’Brien");
    assert_eq!(sorted(Name, true), "O’Brien Noël Éluard Dupont–Martin Cœur");
    assert_eq!(sorted(Company, false), "Éluard Cœur Noël Dupont–Martin O’Brien");
    assert_eq!(sorted(Company, true), "Dupont–Martin Noël Cœur Éluard O’Brien");
    assert_eq!(sorted(Since, false), "Noël O’Brien Cœur Dupont–Martin Éluard");
    assert_eq!(sorted(Since, true), "Dupont–Martin Cœur O’Brien Noël Éluard");
}

#[test]
fn pages_follow_each_other_without_a_gap() {
    let crowd = (0..1203).map(|n| at(named("Nom", &format!("{n:04}")), "Atelier", "")).collect();
    let store = holding(crowd);
    for search in ["", "ate"] {
        let mut seen = Vec::new();
        loop {
            let from = seen.len() as u32;
            let page = page(&store, &ConnectionsAsked { from, count: 9999, ..asked(search) });
            assert_eq!((page.all, page.found), (1203, 1203));
            if page.rows.is_empty() {
                break;
            }
            assert!(page.rows.len() <= 500, "a page has an end");
            seen.extend(page.rows.into_iter().map(|it| it.person.last_name));
        }
        let all: Vec<_> = (0..1203).map(|n| format!("{n:04}")).collect();
        assert_eq!(seen, all);
    }
    assert!(page(&store, &ConnectionsAsked { count: 0, ..asked("") }).rows.is_empty());
    assert!(page(&store, &ConnectionsAsked { from: u32::MAX, ..asked("") }).rows.is_empty());
}

fn found(known: &[Connection], read: Vec<Person>) -> [u32; 5] {
    let it = compare(known, read).found;
    [it.read, it.known, it.added, it.changed, it.gone]
}

fn as_known(people: &[Person]) -> Vec<Connection> {
    let ids = 1..;
    people
        .iter()
        .zip(ids)
        .map(|(person, id)| Connection { id, person: person.clone(), ..Connection::default() })
        .collect()
}

#[test]
fn one_person_is_told_by_address_then_mail_then_name_and_company() {
    let with = |url: &str, email: &str, phone: &str, company: &str| Person {
        url: url.to_owned(),
        email: email.to_owned(),
        phone: phone.to_owned(),
        company: company.to_owned(),
        ..named("Jean", "Martin")
    };
    let url = "https://www.linkedin.com/in/jean";
    for (what, one, other, same) in [
        (
            "the same address",
            with(url, "", "", "A"),
            with("linkedin.com/in/Jean/", "", "", "B"),
            true,
        ),
        (
            "two addresses",
            with(url, "j@a.example", "", "A"),
            with("x.com/j", "j@a.example", "", "A"),
            false,
        ),
        (
            "the same mail",
            with("", "J@a.example", "", "A"),
            with(url, "j@a.example", "", "B"),
            true,
        ),
        ("two mails", with("", "j@a.example", "", ""), with("", "j@b.example", "", ""), false),
        ("two phones", with("", "", "01 02", ""), with("", "", "01 03", ""), false),
        ("one phone", with("", "a@a.example", "01 02", ""), with("", "", "0102", ""), true),
        ("name and company", with(url, "", "", "A"), with("", "", "", "a"), true),
        ("two companies", with("", "", "", "A"), with("", "", "", "B"), false),
    ] {
        let counts = if same { 1 } else { 2 };
        assert_eq!(compare(&[], vec![one.clone(), other.clone()]).added.len(), counts, "{what}");
        let known = as_known(&[one]);
        let [read, _, added, ..] = found(&known, vec![other]);
        assert_eq!((read, added), (1, u32::from(!same)), "{what}");
    }
}

#[test]
fn who_is_gone_is_told_of_a_networks_own_list_alone() {
    let linked =
        |name: &str, how| Person { network: "linkedin".to_owned(), how, ..named(name, "N") };
    let mut known = vec![linked("A", How::Connected), linked("B", How::Connected)];
    known.extend([linked("C", How::Invited), named("D", "N")]);
    let known = as_known(&known);
    assert_eq!(found(&known, vec![linked("A", How::Connected)]), [1, 1, 0, 0, 1]);
    assert_eq!(found(&known, vec![linked("E", How::Invited)]), [1, 0, 1, 0, 1], "only invitations");
    assert_eq!(found(&known, vec![named("F", "N")]), [1, 0, 1, 0, 0], "an address book");
}

#[test]
fn a_relation_only_grows_closer() {
    let how = |how| Person { how, ..named("A", "N") };
    let became = |before, said| {
        let compared = compare(&as_known(&[how(before)]), vec![how(said)]);
        compared.changed.first().map(|(_, person)| person.how)
    };
    assert_eq!(became(How::Invited, How::Connected), Some(How::Connected));
    assert_eq!(became(How::Connected, How::Invited), None);
    assert_eq!(became(How::Friend, How::AddressBook), None);
    assert_eq!(became(How::AddressBook, How::Friend), Some(How::Friend));
}

/// Of few values, so that people meet.
fn any_person() -> impl Strategy<Value = Person> {
    let word =
        |words: &'static [&'static str]| proptest::sample::select(words).prop_map(str::to_owned);
    (
        word(&["", "Léa", "Jean", "jean"]),
        word(&["", "Martin", "Œil"]),
        word(&["", "A", "B"]),
        word(&["", "https://a.example/1", "a.example/1/", "https://a.example/2"]),
        word(&["", "a@a.example", "A@A.example", "b@a.example"]),
        word(&["", "01 02", "0102", "03"]),
    )
        .prop_map(|(first_name, last_name, company, url, email, phone)| Person {
            first_name,
            last_name,
            company,
            url,
            email,
            phone,
            ..Person::default()
        })
        .prop_filter("somebody", |person| !person.is_nobody())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_lost(
        known in prop::collection::vec(any_person(), 0..6),
        read in prop::collection::vec(any_person(), 0..12),
    ) {
        // Whoever has the same name and phone may well have two mails.
        let told_by_one = |mut people: Vec<Person>| {
            people.iter_mut().filter(|it| !it.email.is_empty()).for_each(|it| it.phone.clear());
            people
        };
        let (known, read) = (told_by_one(known), told_by_one(read));
        let known = as_known(&compare(&[], known).added);
        let compared = compare(&known, read.clone());
        let counts = &compared.found;
        prop_assert_eq!(counts.read, counts.added + counts.changed + counts.known);
        prop_assert_eq!(counts.added as usize, compared.added.len());
        // What tells somebody may be new without anything that is shown.
        prop_assert!(counts.changed as usize <= compared.changed.len());
        let mut now: Vec<Person> = known.iter().map(|it| it.person.clone()).collect();
        for (id, person) in &compared.changed {
            now[*id as usize - 1] = person.clone();
        }
        now.extend(compared.added.iter().cloned());
        // What tells a person best is still there: the address of their profile, else the mail of
        // somebody, or of a profile that has two.
        let plain = |url: &str| url.trim_end_matches('/').trim_start_matches("https://").to_owned();
        let said: Vec<&Person> = known.iter().map(|it| &it.person).chain(&read).collect();
        for person in &read {
            let mail = |it: &Person| {
                let key = format!("m{}", person.email.to_lowercase());
                it.email.eq_ignore_ascii_case(&person.email) || it.other_keys.contains(&key)
            };
            let kept = |it: &Person| {
                if person.url.is_empty() {
                    let same = |other: &&Person| mail(other) && plain(&other.url) == plain(&it.url);
                    person.email.is_empty() || mail(it) || said.iter().any(same)
                } else {
                    plain(&it.url) == plain(&person.url)
                }
            };
            prop_assert!(now.iter().any(kept), "{:?} in {:?}", person, now);
        }
    }

    #[test]
    fn the_same_file_again_adds_nobody(read in prop::collection::vec(any_person(), 0..12)) {
        let known = as_known(&compare(&[], read.clone()).added);
        let again = compare(&known, read);
        prop_assert!(again.added.is_empty(), "{:?} beside {:?}", again.added, known);
    }

    #[test]
    fn people_who_share_nothing_are_all_kept(count in 0..40_usize, twice in 0..40_usize) {
        let one = |n: usize| Person {
            email: format!("p{n}@a.example"), ..at(named("Léa", &format!("{n}")), "A", "")
        };
        let mut read: Vec<Person> = (0..count).map(one).collect();
        read.extend((0..twice.min(count)).map(one));
        let known = as_known(&compare(&[], read.clone()).added);
        prop_assert_eq!(known.len(), count);
        let again = compare(&known, read).found;
        prop_assert_eq!((again.known as usize, again.added, again.changed), (count, 0, 0));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn whoever_is_called_so_is_found_by_it(
        name in any::<String>(),
        other in any::<String>(),
        search in any::<String>(),
    ) {
        let store = holding(vec![named(&name, "Un"), named(&other, "Deux")]);
        store.connection_page(&asked(&search)).unwrap();
        for said in [&name, &other] {
            let found = page(&store, &asked(said));
            prop_assert!(found.rows.iter().any(|it| it.person.first_name == *said), "{:?}", said);
        }
    }
}
