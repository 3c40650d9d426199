//! What a person sees of a LinkedIn archive: the whole of it, its folder, and its files alone.
use std::fs;

use paperfirst_core::profile::import::{
    Asked, FileState, Format, Import, ImportError, UNWATCHED, read_path,
};
use tempfile::tempdir;

use super::seen::{compared, field, import, items, read, skipped, told};
use crate::archive::{Archive, LEFT};

/// Written over in the bytes of an archive, so that whoever opens the file finds it damaged.
const MARK: &str = "never to be opened";

/// An archive in which these files are damaged.
fn with_traps(mut archive: Archive, names: &[&str]) -> Vec<u8> {
    for name in names {
        archive.sheet(name).rows.push(vec![MARK.to_owned()]);
    }
    let mut bytes = archive.stored();
    let mark = MARK.as_bytes();
    let places: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(mark)).collect();
    assert_eq!(places.len(), names.len());
    for at in places {
        bytes[at] = b'N';
    }
    bytes
}

fn state(import: &Import, name: &str) -> FileState {
    import.files.iter().find(|file| file.name == name).expect("a file of that name").state
}

#[test]
fn an_archive_in_french() {
    insta::assert_snapshot!(told(&import("archive.zip", &Archive::french().zip())));
}

#[test]
fn an_archive_in_french_and_english() {
    let archive = Archive::french().in_two_languages();
    insta::assert_snapshot!(told(&import("archive.zip", &archive.zip())));
}

#[test]
fn the_unpacked_folder_says_the_same() {
    let folder = tempdir().unwrap();
    let archive = Archive::french();
    archive.write_to(folder.path());
    let found = read_path(folder.path(), &Asked::default(), UNWATCHED).unwrap();
    let unpacked = compared(found);
    let packed = import("archive.zip", &archive.zip());
    assert_eq!(items(&unpacked), items(&packed));
    assert_eq!(unpacked.everybody, packed.everybody);
    assert_eq!(unpacked.tallies, packed.tallies);
    assert_eq!(unpacked.files.len(), packed.files.len());
}

#[test]
fn a_folder_around_the_files_and_what_a_mac_leaves_change_nothing() {
    let plain = import("archive.zip", &Archive::french().zip());
    let wrapped = Archive::french().within("Complete_LinkedInDataExport_08-02-2026");
    let wrapped = import("archive.zip", &wrapped.packed_on_a_mac().zip());
    assert_eq!(items(&wrapped), items(&plain));
    assert_eq!(wrapped.everybody, plain.everybody);
    assert_eq!(wrapped.files.len(), plain.files.len(), "what the Mac left is no file");
}

#[test]
fn a_basic_archive_lacks_what_was_posted_and_nothing_else() {
    let complete = import("archive.zip", &Archive::french().zip());
    let basic = import("archive.zip", &Archive::french().basic().zip());
    assert_eq!(items(&basic), items(&complete));
    assert_eq!(basic.everybody, complete.everybody);
    let labels: Vec<&str> = basic.tallies.iter().map(|tally| tally.label.id.as_str()).collect();
    assert_eq!(labels, ["source-tally-endorsements"]);
}

#[test]
fn each_file_alone_says_what_it_says_in_the_archive() {
    let mut archive = Archive::french();
    let whole = items(&import("archive.zip", &archive.zip()));
    let people = import("archive.zip", &archive.zip()).everybody.added;
    for name in ["Profile.csv", "Positions.csv", "Education.csv", "Skills.csv", "Projects.csv"] {
        let alone = import(name, &archive.csv(name));
        assert_eq!(alone.format, Format::Linkedin, "{name}");
        assert!(!alone.items.is_empty(), "{name}");
        assert!(items(&alone).iter().all(|item| whole.contains(item)), "{name}");
    }
    let connections = import("Connections.csv", &archive.csv("Connections.csv"));
    assert_eq!(connections.everybody.added, people[..12]);
}

#[test]
fn a_file_alone_is_known_by_its_columns_and_not_by_its_name() {
    let mut archive = Archive::french();
    for name in ["Profile.csv", "Positions.csv", "Education.csv", "Connections.csv"] {
        let renamed = import("téléchargement (3).txt", &archive.csv(name));
        assert_eq!(renamed.format, Format::Linkedin, "{name}");
        assert!(!renamed.items.is_empty() || renamed.people.is_some(), "{name}");
    }
    let other = b"Name,Price\nBeurre,4\n";
    assert!(!read("Profile.csv", other).is_ok_and(|found| found.format == Format::Linkedin));
}

#[test]
fn what_is_never_needed_is_not_opened_and_said_to_be_left() {
    let import = import("archive.zip", &with_traps(Archive::french(), &LEFT));
    for name in LEFT {
        assert_eq!(state(&import, name), FileState::Left, "{name}");
    }
    assert!(import.files.iter().all(|file| file.state != FileState::Failed));
    let trapped = with_traps(Archive::french(), &["Skills.csv"]);
    let trapped = compared(read("archive.zip", &trapped).unwrap());
    assert_eq!(state(&trapped, "Skills.csv"), FileState::Failed, "the trap works");
    assert_eq!(field(&trapped, "first_name", None), Some("Maëlle"), "the rest is read");
}

#[test]
fn in_a_folder_too_what_is_never_needed_is_not_opened() {
    let folder = tempdir().unwrap();
    Archive::french().write_to(folder.path());
    for name in LEFT {
        // Larger than any file that is read may be; a hole, so it takes no room.
        let file = fs::File::create(folder.path().join(name)).unwrap();
        file.set_len(100 << 20).unwrap();
    }
    let import = compared(read_path(folder.path(), &Asked::default(), UNWATCHED).unwrap());
    assert!(import.files.iter().all(|file| file.state != FileState::Failed));
    assert!(LEFT.iter().all(|name| state(&import, name) == FileState::Left));
}

#[test]
fn a_file_that_nobody_knows_is_named() {
    let mut archive = Archive::french();
    archive.sheet("Logins.csv").name = "Cooking Recipes.csv".to_owned();
    let import = import("archive.zip", &archive.zip());
    assert_eq!(state(&import, "Cooking Recipes.csv"), FileState::Unknown);
}

#[test]
fn an_archive_without_a_row_is_not_read_with_success() {
    let empty = Archive::french().without_rows();
    assert!(matches!(
        read("archive.zip", &empty.zip()),
        Err(ImportError::Nothing(Format::Linkedin))
    ));
    let left = Archive::french().only(&["messages.csv", "Learning.csv"]);
    assert!(read("archive.zip", &left.zip()).is_err());
    let mut one = Archive::french().without_rows();
    let positions = one.csv("Positions.csv");
    assert!(matches!(read("Positions.csv", &positions), Err(ImportError::Nothing(_))));
}

#[test]
fn a_folder_in_a_language_that_no_dossier_has_is_told() {
    let mut archive = Archive::french().in_two_languages();
    for sheet in &mut archive.sheets {
        sheet.name = sheet.name.replace("en_US/", "ja_JP/");
    }
    let import = import("archive.zip", &archive.zip());
    assert_eq!(import.languages.len(), 1);
    assert_eq!(state(&import, "ja_JP/Profile.csv"), FileState::Failed);
}

#[test]
fn what_was_hidden_stays_out_and_is_told() {
    let mut archive = Archive::french();
    archive.sheet("Recommendations_Received.csv").change("Status", |_, _| "HIDDEN".to_owned());
    let import = import("archive.zip", &archive.zip());
    assert!(items(&import).iter().all(|item| !item.starts_with("[recommendations]")));
    let told = skipped(&import).join("\n");
    assert!(told.contains("Recommendations_Received.csv, l. 2: source-linkedin-hidden"), "{told}");
}

#[test]
fn the_note_of_an_invitation_is_kept_with_whom_it_was_sent_to() {
    let import = import("archive.zip", &Archive::french().zip());
    let person = |name| import.everybody.added.iter().find(|it| it.name() == name).unwrap();
    assert!(person("Imogen Quayle").note.starts_with("Bonjour Imogen,\nvotre intervention"));
    assert_eq!(person("Imogen Quayle").since, "2026-08-02");
    assert_eq!(person("Graham Marsden").note, "");
}

#[test]
fn thirty_thousand_people_are_read_and_nobody_twice() {
    let import = import("archive.zip", &Archive::french().connections(30_000).zip());
    assert_eq!(import.everybody.found.added, 30_002);
    let connections = import.files.iter().find(|it| it.name == "Connections.csv").unwrap();
    assert_eq!((connections.rows, connections.skipped), (30_000, 0));
}
