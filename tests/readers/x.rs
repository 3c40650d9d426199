//! An archive of X: its two files, zipped or alone, and what stays closed.
use std::io::{Cursor, Write};

use paperfirst_core::profile::import::{Asked, Format, ImportError, read_bytes};
use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::shown::{field, import, reasons, told, values};

const ACCOUNT: &str = r#"window.YTD.account.part0 = [
  { "account": { "email": "claire@dubois.example", "createdVia": "web", "username": "clairedubois",
      "accountId": "12345", "createdAt": "2009-05-01T10:00:00.000Z", "accountDisplayName": "Claire Dubois" } }
]"#;

const PROFILE: &str = r#"window.YTD.profile.part0 = [
  { "profile": { "description": { "bio": "Boulangère = farine + temps", "website": "https://t.co/abc", "location": "Nantes" },
      "avatarMediaUrl": "https://pbs.example/a.jpg", "headerMediaUrl": "https://pbs.example/h.jpg" } }
]"#;

pub(crate) fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn an_archive() {
    let zip = zipped(&[
        ("Your archive.html", "<html></html>"),
        ("data/account.js", ACCOUNT),
        ("data/profile.js", PROFILE),
        ("data/tweets.js", "no JSON"),
        ("data/direct-messages.js", "no JSON"),
        ("data/direct-messages-group.js", "no JSON"),
        ("data/ad-engagements.js", "no JSON"),
        ("data/follower.js", "no JSON"),
        ("data/tweets_media/1.jpg", ""),
        ("data/tweets_media/2.jpg", ""),
    ]);
    insta::assert_snapshot!(told("twitter-2026.zip", &zip), @r#"
    X, Claire Dubois
    data/account.js source-file-x-account Read - 1/0
    data/profile.js source-file-x-profile Read - 1/0
    Your archive.html source-file-others n=1 Left - 0/0
    data/tweets.js source-file-x-tweets n=1 Left - 0/0
    data/… source-file-x-messages n=2 Left - 0/0
    data/ad-engagements.js source-file-x-ads n=1 Left - 0/0
    data/follower.js source-file-x-people n=1 Left - 0/0
    data/tweets_media/… source-file-x-media n=2 Left - 0/0

    email: claire@dubois.example
    first_name: Claire
    last_name: Dubois
    headline: Boulangère = farine + temps
    link: https://t.co/abc
    location: Nantes
    [links]
      link: https://x.com/clairedubois
      title: X
      username: clairedubois

    [0].account.createdVia: import-skipped-file
    [0].account.accountId: import-skipped-file
    [0].account.createdAt: import-skipped-file
    [0].profile.description.bio: source-bio-headline
    [0].profile.avatarMediaUrl: import-skipped-image
    [0].profile.headerMediaUrl: import-skipped-image
    "#);
}

#[test]
fn one_file_alone_is_enough() {
    let account = import("account.js", ACCOUNT.as_bytes());
    assert_eq!(account.format, Format::X);
    assert_eq!(values(&account, "links", "link"), ["https://x.com/clairedubois"]);
    let profile = import("n’importe quel nom", PROFILE.as_bytes());
    assert_eq!(profile.format, Format::X);
    assert_eq!(field(&profile, "location"), Some("Nantes"));
}

#[test]
fn the_text_is_cut_at_the_first_sign_of_equality_and_no_further() {
    let short = PROFILE.replace("window.YTD.profile.part0 = ", "window.YTD.profile.part12=");
    let found = import("profile.js", short.as_bytes());
    assert_eq!(field(&found, "headline"), Some("Boulangère = farine + temps"));
}

#[test]
fn a_short_bio_is_a_headline_and_a_long_one_a_summary_and_it_is_said() {
    let found = import("profile.js", PROFILE.as_bytes());
    assert!(reasons(&found).contains(&"[0].profile.description.bio: source-bio-headline".to_owned()));
    let long = PROFILE.replace("farine + temps", &"farine + temps ".repeat(20));
    let found = import("profile.js", long.as_bytes());
    assert_eq!(field(&found, "headline"), None);
    assert!(field(&found, "summary").is_some());
    assert!(reasons(&found).contains(&"[0].profile.description.bio: source-bio-summary".to_owned()));
}

#[test]
fn an_empty_list_stops_nothing_and_is_no_success_alone() {
    let empty = "window.YTD.profile.part0 = []";
    let zip = zipped(&[("data/account.js", ACCOUNT), ("data/profile.js", empty)]);
    let found = import("x.zip", &zip);
    assert_eq!(field(&found, "last_name"), Some("Dubois"));
    assert!(reasons(&found).contains(&": import-skipped-empty".to_owned()));
    let read = read_bytes("profile.js", empty.as_bytes(), &Asked::default());
    assert!(matches!(read, Err(ImportError::Nothing(Format::X))), "{read:?}");
}

#[test]
fn a_damaged_file_leaves_the_other_standing() {
    let zip = zipped(&[("data/account.js", ACCOUNT), ("data/profile.js", &PROFILE[..90])]);
    let found = import("x.zip", &zip);
    assert_eq!(field(&found, "first_name"), Some("Claire"));
    let why = found.files[1].why.as_ref().map(|why| why.id.as_str());
    assert_eq!(why, Some("source-x-unreadable"));
}

proptest! {
    #[test]
    fn a_changed_file_never_panics(at in 0usize..600, with in "[{}\\[\\],:\"a-zé0-9=]{0,6}", cut in 0usize..40) {
        for text in [ACCOUNT, PROFILE] {
            let mut bytes = text.as_bytes().to_vec();
            let at = at.min(bytes.len());
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, with.bytes());
            let asked = Asked { format: Some(Format::X), ..Asked::default() };
            let _ = read_bytes("account.js", &bytes, &asked);
        }
    }

    #[test]
    fn any_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let asked = Asked { format: Some(Format::X), ..Asked::default() };
        let _ = read_bytes("account.js", &bytes, &asked);
    }
}
