//! An archive of Mastodon: `actor.json`, packed in both ways or alone.
use flate2::{Compression, write::GzEncoder};
use paperfirst_core::profile::import::{Asked, Format, ImportError, read_bytes};
use proptest::prelude::*;

use crate::{
    shown::{field, import, told, values},
    x::zipped,
};

const ACTOR: &str = r##"{ "@context": ["https://www.w3.org/ns/activitystreams"],
  "id": "https://piaille.example/users/claire", "type": "Person",
  "following": "https://piaille.example/users/claire/following", "inbox": "https://piaille.example/inbox",
  "outbox": "outbox.json", "preferredUsername": "claire", "name": "Claire Dubois",
  "summary": "<p>Boulangère à Nantes.<br />Levain, <a href=\"https://piaille.example/tags/pain\" class=\"mention hashtag\">#<span>pain</span></a> &amp; fours.</p><p>Formatrice.</p>",
  "url": "https://piaille.example/@claire", "published": "2022-11-05T00:00:00Z",
  "publicKey": { "id": "k", "publicKeyPem": "-----" }, "tag": [],
  "attachment": [
    { "type": "PropertyValue", "name": "Site", "value": "<a href=\"https://dubois.example\" rel=\"me\"><span class=\"invisible\">https://</span><span class=\"\">dubois.example</span></a>" },
    { "type": "PropertyValue", "name": "Pronoms", "value": "elle" }
  ],
  "icon": { "type": "Image", "mediaType": "image/jpeg", "url": "avatar.jpg" },
  "likes": "likes.json", "bookmarks": "bookmarks.json" }"##;

fn packed(files: &[(&str, &str)]) -> Vec<u8> {
    let mut tar = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    for (name, text) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, name, text.as_bytes()).unwrap();
    }
    tar.into_inner().unwrap().finish().unwrap()
}

const FILES: [(&str, &str); 6] = [
    ("actor.json", ACTOR),
    ("outbox.json", "not opened"),
    ("likes.json", "not opened"),
    ("avatar.jpg", ""),
    ("media_attachments/files/1/original/a.png", ""),
    ("following_accounts.csv", "Account address,Show boosts,Notify on new posts,Languages\n"),
];

#[test]
fn an_archive() {
    insta::assert_snapshot!(told("archive-20261101.tar.gz", &packed(&FILES)), @r#"
    Mastodon, Claire Dubois
    actor.json source-file-mastodon-actor Read - 1/0
    outbox.json source-file-mastodon-posts n=1 Left - 0/0
    likes.json source-file-mastodon-likes n=1 Left - 0/0
    … source-file-mastodon-media n=2 Left - 0/0
    following_accounts.csv source-file-mastodon-following n=1 Left - 0/0

    first_name: Claire
    last_name: Dubois
    summary: Boulangère à Nantes.
        Levain, #pain & fours.

        Formatrice.
    [links]
      link: https://piaille.example/@claire
      title: Mastodon
      username: @claire@piaille.example
    [links]
      link: https://dubois.example
      title: Site

    attachment[1]: source-own-field name=Pronoms value=elle
    icon: import-skipped-image
    "#);
}

#[test]
fn a_zip_and_the_file_alone_say_the_same() {
    let tar = import("archive.tar.gz", &packed(&FILES));
    let zip = import("archive.zip", &zipped(&FILES));
    let alone = import("sans nom", ACTOR.as_bytes());
    assert_eq!(tar.items, zip.items);
    assert_eq!(tar.items, alone.items);
    assert_eq!(alone.format, Format::Mastodon);
}

#[test]
fn those_whom_one_follows_are_not_people_one_knows() {
    let csv = "Account address,Show boosts,Notify on new posts,Languages\njean@piaille.example,true,false,\n";
    let read = read_bytes("following_accounts.csv", csv.as_bytes(), &Asked::default());
    assert!(matches!(read, Err(ImportError::Nothing(Format::Mastodon))), "{read:?}");
    assert!(import("archive.zip", &zipped(&FILES)).people.is_none());
}

#[test]
fn a_name_that_is_missing_stops_nothing() {
    let found = import("actor.json", ACTOR.replace("Claire Dubois", "").as_bytes());
    assert_eq!(field(&found, "first_name"), None);
    assert_eq!(values(&found, "links", "username"), ["@claire@piaille.example"]);
}

proptest! {
    #[test]
    fn a_changed_file_never_panics(at in 0usize..1600, with in "[{}\\[\\],:\"<>&;a-zé0-9]{0,6}", cut in 0usize..40) {
        let mut bytes = ACTOR.as_bytes().to_vec();
        let at = at.min(bytes.len());
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, with.bytes());
        let asked = Asked { format: Some(Format::Mastodon), ..Asked::default() };
        let _ = read_bytes("actor.json", &bytes, &asked);
    }

    #[test]
    fn any_html_never_panics(html in "([<>&;/!\"=#x]|p|li|br|ul|é|script| |amp|10|\n){0,60}") {
        let text = serde_json::json!({ "preferredUsername": "a", "outbox": "b", "summary": html, "url": "c" });
        let _ = read_bytes("actor.json", text.to_string().as_bytes(), &Asked::default());
    }
}
