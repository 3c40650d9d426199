//! Facebook's archives in JSON: both layouts of folders, accents that are broken, friends.
use paperfirst_core::{
    connections::How,
    profile::import::{Asked, Format, ImportError, read_bytes},
};
use proptest::prelude::*;

use crate::{
    shown::{field, found, import, told, values},
    x::zipped,
};

/// As Facebook writes it: each byte of UTF-8 is a sign of its own.
const PROFILE: &str = r#"{ "profile_v2": {
  "name": { "full_name": "H\u00c3\u00a9l\u00c3\u00a8ne Le Goff", "first_name": "H\u00c3\u00a9l\u00c3\u00a8ne", "middle_name": "", "last_name": "Le Goff" },
  "emails": { "emails": ["helene@legoff.example"], "previous_emails": ["lena@vieux.example"], "pending_emails": [], "ad_account_emails": [] },
  "birthday": { "year": 1984, "month": 5, "day": 9 },
  "gender": { "gender_option": "FEMALE", "pronoun": "FEMALE" },
  "previous_names": [], "other_names": [],
  "current_city": { "name": "Rennes", "timestamp": 1389000000 },
  "hometown": { "name": "Brest, France", "timestamp": 1389000000 },
  "relationship": { "status": "Married", "partner": "X" },
  "education_experiences": [
    { "name": "Universit\u00c3\u00a9 Rennes 2", "start_timestamp": 1157068800, "end_timestamp": 1214784000, "graduated": true,
      "concentrations": ["Ergonomie"], "degree": "Master", "school_type": "College", "timestamp": 1389000000 } ],
  "work_experiences": [
    { "employer": "Atelier des Lices", "title": "Ergonome", "location": "Rennes", "description": "\u00c3\u0089tudes \u00f0\u009f\u0099\u0082",
      "start_timestamp": 1456790400, "timestamp": 1456790401 } ],
  "websites": [ { "address": "https://legoff.example" }, { "address": "https://blog.legoff.example" } ],
  "phone_numbers": [ { "phone_type": "Mobile", "phone_number": "+33612345678", "verified": true } ],
  "intro_bio": { "name": "Le travail, en mieux", "timestamp": 1389000000 },
  "username": "helene.legoff", "registration_timestamp": 1200000000, "profile_uri": "https://www.facebook.com/helene.legoff" } }"#;

const FRIENDS: &str = r#"{ "friends_v2": [
  { "name": "J\u00c3\u00a9r\u00c3\u00b4me Caf\u00c3\u00a9", "timestamp": 1262304000 },
  { "name": "Fran\u00e7ois Petit", "timestamp": 1589932799 },
  { "name": "Mei \u674e", "timestamp": 0 },
  { "name": "", "timestamp": 1589932799 } ] }"#;

#[test]
fn an_archive_of_today() {
    let zip = zipped(&[
        ("personal_information/profile_information/profile_information.json", PROFILE),
        ("connections/friends/your_friends.json", FRIENDS),
        ("connections/friends/rejected_friend_requests.json", "{}"),
        ("your_facebook_activity/messages/inbox/jean_1/message_1.json", "{}"),
        ("your_facebook_activity/messages/inbox/lea_2/message_1.json", "{}"),
        ("your_facebook_activity/posts/your_posts_1.json", "{}"),
        ("ads_information/advertisers.json", "{}"),
        ("security_and_login_information/logins.json", "{}"),
    ]);
    insta::assert_snapshot!(told("facebook-helene.zip", &zip), @r#"
    Facebook, Hélène Le Goff
    personal_information/profile_information/profile_information.json source-file-facebook-profile Read - 3/0
    connections/friends/your_friends.json source-file-facebook-friends Read - 4/1
    connections/friends/rejected_friend_requests.json source-file-facebook-people n=1 Left - 0/0
    your_facebook_activity/messages/inbox/… source-file-facebook-messages n=2 Left - 0/0
    your_facebook_activity/posts/your_posts_1.json source-file-facebook-posts n=1 Left - 0/0
    ads_information/advertisers.json source-file-facebook-ads n=1 Left - 0/0
    security_and_login_information/logins.json source-file-others n=1 Left - 0/0

    first_name: Hélène
    last_name: Le Goff
    email: helene@legoff.example
    phone: +33612345678
    link: https://legoff.example
    birth_date: 1984-05-09
    location: Rennes
    headline: Le travail, en mieux
    [links]
      link: https://blog.legoff.example
    [experience]
      description: Études 🙂
      organisation: Atelier des Lices
      place: Rennes
      start: 2016-03-01
      title: Ergonome
    [education]
      area: Ergonomie
      end: 2008-06-30
      organisation: Université Rennes 2
      start: 2006-09-01
      title: Master, Ergonomie
    [links]
      link: https://www.facebook.com/helene.legoff
      title: Facebook
      username: helene.legoff
    person: Jérôme Café
    person: François Petit
    person: Mei 李

    profile_v2.emails.previous_emails: import-skipped-no-field
    profile_v2.intro_bio.name: source-bio-headline
    profile_v2.education_experiences[0].graduated: import-skipped-no-field
    profile_v2.education_experiences[0].school_type: import-skipped-no-field
    profile_v2.gender: source-private
    profile_v2.relationship: source-private
    profile_v2.hometown: source-private
    profile_v2.registration_timestamp: import-skipped-file
    friends_v2[3]: source-nobody
    "#);
}

#[test]
fn the_folders_of_before_2024_say_the_same() {
    let old = zipped(&[
        ("facebook-h/profile_information/profile_information.json", PROFILE),
        ("facebook-h/friends_and_followers/friends.json", FRIENDS),
    ]);
    let new = zipped(&[
        ("personal_information/profile_information/profile_information.json", PROFILE),
        ("connections/friends/your_friends.json", FRIENDS),
    ]);
    let (old, new) = (import("old.zip", &old), import("new.zip", &new));
    assert_eq!(old.format, Format::Facebook);
    assert_eq!(old.items, new.items);
    assert_eq!(old.everybody, new.everybody);
}

#[test]
fn broken_accents_are_mended_and_sound_ones_kept() {
    let found = found("your_friends.json", FRIENDS.as_bytes());
    let names: Vec<String> = found.people.iter().map(|person| person.name()).collect();
    assert_eq!(names, ["Jérôme Café", "François Petit", "Mei 李"]);
    let profile = import("profile_information.json", PROFILE.as_bytes());
    assert_eq!(field(&profile, "first_name"), Some("Hélène"));
    assert_eq!(values(&profile, "experience", "description"), ["Études 🙂"]);
}

#[test]
fn friends_are_people_one_knows_since_a_day() {
    let found = found("your_friends.json", FRIENDS.as_bytes());
    let since: Vec<&str> = found.people.iter().map(|person| person.since.as_str()).collect();
    // The last second of the day before in Europe is still that day in UTC.
    assert_eq!(since, ["2010-01-01", "2020-05-19", ""]);
    assert!(found.people.iter().all(|it| it.how == How::Friend && it.network == "facebook_profile"));
    assert_eq!((found.files[0].rows, found.files[0].skipped), (4, 1));
}

#[test]
fn an_archive_in_html_is_refused_with_its_reason() {
    let zip = zipped(&[
        ("personal_information/profile_information/profile_information.html", "<html>"),
        ("connections/friends/your_friends.html", "<html>"),
    ]);
    let read = read_bytes("facebook.zip", &zip, &Asked::default());
    assert!(matches!(read, Err(ImportError::Html)), "{read:?}");
}

proptest! {
    #[test]
    fn a_changed_file_never_panics(at in 0usize..2400, with in "[{}\\[\\],:\"\\\\a-zé0-9-]{0,6}", cut in 0usize..40) {
        for text in [PROFILE, FRIENDS] {
            let mut bytes = text.as_bytes().to_vec();
            let at = at.min(bytes.len());
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, with.bytes());
            let asked = Asked { format: Some(Format::Facebook), ..Asked::default() };
            let _ = read_bytes("friends.json", &bytes, &asked);
        }
    }

    #[test]
    fn any_moment_never_panics(timestamp: i64, name in ".{0,30}") {
        let text = serde_json::json!({ "friends_v2": [ { "name": name, "timestamp": timestamp } ] });
        let _ = read_bytes("friends.json", text.to_string().as_bytes(), &Asked::default());
    }
}
