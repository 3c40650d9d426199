//! Each oddity of real archives that has broken a program: alone, and all of them at once.
use paperfirst_core::{
    connections::Person,
    profile::import::{FileState, Import},
    text::Language,
};

use super::seen::{field, import, items, skipped, values};
use crate::archive::{Archive, Quirk};

fn plain() -> Import {
    import("archive.zip", &Archive::french().zip())
}

fn with(quirk: Quirk) -> Import {
    import("archive.zip", &Archive::french().with(quirk).zip())
}

fn people(import: &Import) -> &[Person] {
    &import.everybody.added
}

fn without_spaces(items: &[String]) -> Vec<String> {
    items.iter().map(|it| it.chars().filter(|c| !c.is_whitespace()).collect()).collect()
}

/// Notices with these words.
fn noticed(import: &Import, words: &str) -> usize {
    skipped(import).iter().filter(|line| line.contains(words)).count()
}

#[test]
fn the_notes_before_the_connections_are_no_connection() {
    let read = with(Quirk::Notes);
    assert_eq!(read.everybody, plain().everybody);
    for length in [0, 1, 7, 40] {
        let mut archive = Archive::french();
        archive.sheet("Connections.csv").notes = "Notes, also: \"First Name\"\n".repeat(length);
        assert_eq!(import("a.zip", &archive.zip()).everybody, plain().everybody, "{length} lines");
    }
}

#[test]
fn a_byte_order_mark_takes_no_column_away() {
    let read = with(Quirk::ByteOrderMark);
    assert_eq!(items(&read), items(&plain()));
    assert_eq!(read.everybody, plain().everybody);
    assert_eq!(read.tallies, plain().tallies);
}

#[test]
fn of_two_languages_both_are_kept() {
    let read = with(Quirk::LanguageFolders);
    assert_eq!(read.languages, [Language::Fr, Language::En]);
    let headline = |language| field(&read, "headline", Some(language)).unwrap();
    assert!(headline(Language::Fr).starts_with("Responsable des achats"));
    assert!(headline(Language::En).starts_with("Head of sustainable"));
    assert_eq!(values(&read, "experience", "title").len(), 3, "a post is one in both languages");
    assert_eq!(read.everybody, plain().everybody);
}

#[test]
fn the_member_s_number_in_a_name_hides_no_file() {
    let read = with(Quirk::MemberNumber);
    assert_eq!(read.tallies, plain().tallies);
    assert!(read.files.iter().all(|file| file.state != FileState::Unknown));
}

#[test]
fn days_are_read_in_all_seven_ways_with_the_month_before_the_day() {
    let read = with(Quirk::ManyDates);
    assert_eq!(people(&read), people(&plain()));
    assert_eq!(values(&read, "publications", "start"), ["2024-08-01"]);
    assert_eq!(noticed(&read, "import-skipped-date"), 0);
    let mut archive = Archive::french();
    archive.sheet("Connections.csv").change("Connected On", |_, _| "8/2/26, 10:14 PM".to_owned());
    let american = import("archive.zip", &archive.zip());
    assert_eq!(people(&american)[0].since, "2026-08-02");
}

#[test]
fn a_birthday_without_a_year_is_kept_as_it_stands() {
    let mut archive = Archive::french();
    archive.sheet("Profile.csv").change("Birth Date", |_, _| "Mar 7".to_owned());
    let read = import("archive.zip", &archive.zip());
    let birthday = field(&read, "birth_date", None);
    assert!(birthday.is_some_and(|day| ["Mar 7", "--03-07"].contains(&day)), "{birthday:?}");
}

#[test]
fn months_in_french_are_read_and_noted() {
    let read = with(Quirk::FrenchMonths);
    assert_eq!(items(&read), items(&plain()));
    assert!(noticed(&read, "source-linkedin-month (date: févr. 2012)") == 1);
    assert_eq!(noticed(&plain(), "source-linkedin-month"), 0);
}

#[test]
fn a_header_in_french_fails_aloud_and_takes_nothing_else_with_it() {
    let read = with(Quirk::FrenchHeader);
    let honors = read.files.iter().find(|file| file.name == "Honors.csv").unwrap();
    assert!(honors.state == FileState::Failed && honors.why.is_some());
    let mut others = items(&plain());
    others.retain(|item| !item.starts_with("[awards]"));
    assert_eq!(items(&read), others);
}

#[test]
fn paragraphs_that_were_lost_are_put_back() {
    let read = with(Quirk::FlatParagraphs);
    assert_eq!(without_spaces(&items(&read)), without_spaces(&items(&plain())));
    let summary = field(&read, "summary", Some(Language::Fr)).unwrap();
    assert!(summary.contains("emballages.\nMon métier"), "{summary}");
    let description = values(&read, "experience", "description")[0];
    assert_eq!(description.lines().count(), 3, "{description}");
    assert_eq!(noticed(&read, "source-linkedin-breaks"), 3);
}

#[test]
fn lines_and_quotes_in_a_cell_are_part_of_it() {
    let read = with(Quirk::LinesInCells);
    let names = |people: &[Person]| people.iter().map(Person::name).collect::<Vec<_>>();
    assert_eq!(names(people(&read)), names(people(&plain())));
    assert!(people(&read).iter().any(|it| it.position.ends_with("\n\"Site de Quimper\"")));
    assert!(values(&read, "skills", "title").contains(&"Achats \"verts\""));
    let connections = read.files.iter().find(|file| file.name == "Connections.csv").unwrap();
    assert_eq!((connections.rows, connections.skipped), (12, 0));
}

#[test]
fn people_who_hide_their_address_are_told_apart_by_their_profile() {
    let read = with(Quirk::EmptyEmails);
    let addresses = |people: &[Person]| people.iter().map(|it| it.url.clone()).collect::<Vec<_>>();
    assert_eq!(addresses(people(&read)), addresses(people(&plain())));
    let mut twins = Archive::french().with(Quirk::EmptyEmails);
    let connections = twins.sheet("Connections.csv");
    for column in ["First Name", "Last Name", "Company"] {
        connections.change(column, |_, _| "Dominique".to_owned());
    }
    assert_eq!(import("archive.zip", &twins.zip()).everybody.found.added, 14);
    twins.sheet("Connections.csv").change("URL", |_, _| String::new());
    assert_eq!(import("archive.zip", &twins.zip()).everybody.found.added, 3);
}

#[test]
fn one_s_own_address_is_asked_for_and_not_guessed_from_letters() {
    let read = with(Quirk::NoOwnAddress);
    assert_eq!(field(&read, "link", None), None);
    assert_eq!(noticed(&read, "source-linkedin-own-address"), 1);
}

#[test]
fn a_place_in_russian_is_kept_and_noted() {
    let read = with(Quirk::RussianPlaces);
    assert_eq!(values(&read, "experience", "place")[1], "Дуарнене, Бретань, Франция");
    assert_eq!(
        noticed(&read, "Positions.csv, l. 6: source-linkedin-script"),
        1,
        "{:?}",
        skipped(&read)
    );
}

#[test]
fn lists_in_brackets_are_taken_apart() {
    let read = with(Quirk::BracketLists);
    assert_eq!(
        values(&read, "links", "link"),
        [
            "https://belle-isloise.exemple.fr",
            "https://achats.exemple.fr/a?b=c:d",
            "https://x.com/maelle_achats",
        ]
    );
    assert_eq!(values(&read, "links", "username"), ["", "", "maelle_achats"]);
}

#[test]
fn columns_named_twice_and_commas_at_the_end_of_a_header_do_no_harm() {
    let read = with(Quirk::OddTables);
    assert_eq!(items(&read), items(&plain()));
    let coach = read.files.iter().find(|it| it.name == "LearningCoachMessages.csv").unwrap();
    assert_eq!(coach.state, FileState::Left);
}

#[test]
fn a_summary_before_the_profile_does_not_take_its_place() {
    let read = with(Quirk::SummaryFirst);
    assert_eq!(read.name.as_deref(), Some("Maëlle Le Bœuf"));
    assert_eq!(items(&read), items(&plain()));
}

#[test]
fn a_certification_needs_no_address() {
    let read = with(Quirk::NoUrl);
    assert_eq!(values(&read, "certifications", "title"), ["Achats responsables, ISO 20400"]);
    assert_eq!(values(&read, "certifications", "link"), [""]);
    assert_eq!(skipped(&read), skipped(&plain()));
}

#[test]
fn a_year_stays_a_year() {
    let read = with(Quirk::YearsOnly);
    assert_eq!(values(&read, "certifications", "start"), ["2022"]);
    assert_eq!(values(&read, "awards", "start"), ["2023"]);
    assert_eq!(values(&read, "education", "end"), ["2007", "2005"]);
}

#[test]
fn many_letters_cost_nothing_and_signs_of_html_are_read() {
    let read = with(Quirk::Volume);
    let messages = read.files.iter().find(|file| file.name == "messages.csv").unwrap();
    assert_eq!((messages.state, messages.rows), (FileState::Left, 0));
    let text = values(&read, "recommendations", "description")[0];
    assert!(text.starts_with("Maëlle tient parole & ses prix 'justes'."), "{text}");
}

#[test]
fn columns_are_known_by_their_names_in_any_order() {
    let read = with(Quirk::OldColumns);
    let without_address: Vec<Person> = people(&plain())[..12]
        .iter()
        .map(|person| Person { url: String::new(), ..person.clone() })
        .collect();
    assert_eq!(people(&read)[..12], without_address);
    assert_eq!(values(&read, "recommendations", "title"), ["Gwenaëlle Bodénès"]);
}

#[test]
fn all_at_once_say_what_the_plain_archive_says() {
    let plain = import("archive.zip", &Archive::french().in_two_languages().zip());
    let read = import("archive.zip", &Archive::french().with_all_quirks().zip());
    let (before, after) = (items(&plain), items(&read));
    let (bare, odd) = (without_spaces(&before), without_spaces(&after));
    let gone = before.iter().zip(&bare).filter(|(_, it)| !odd.contains(it));
    let new = after.iter().zip(&odd).filter(|(_, it)| !bare.contains(it));
    let gone = gone.map(|(told, _)| format!("- {told}\n"));
    let changes: String = gone.chain(new.map(|(told, _)| format!("+ {told}\n"))).collect();
    insta::assert_snapshot!(changes);
    let names = |import: &Import| -> Vec<_> {
        people(import).iter().map(|it| (it.name(), it.since.clone())).collect()
    };
    assert_eq!(names(&read), names(&plain));
    assert_eq!(read.tallies, plain.tallies);
}
