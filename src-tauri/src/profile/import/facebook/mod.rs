//! An archive of Facebook in JSON, in the folders of before 2024 and of today: the profile, and the
//! friends. Its accents are broken, and mended here; an archive in HTML is refused.
mod profile;

use jiff::Timestamp;

use super::{
    Asked, Files, ImportError, Message,
    format::Glimpse,
    json::{self, Node},
    json_reading::Object,
    name,
    reading::Reading,
};
use crate::connections::{How, Person};

/// The id of the network.
const NETWORK: &str = "facebook_profile";
/// By the key that they begin with.
const PROFILE: &str = "profile_v2";
const FRIENDS: &str = "friends_v2";

/// There are two.
const MOST_FILES: usize = 10;

const PROFILES: [&str; 1] = ["profile_information.json"];
const FRIEND_LISTS: [&str; 2] = ["your_friends.json", "friends.json"];
const PAGES: [&str; 3] = ["profile_information.html", "your_friends.html", "friends.html"];

pub(super) fn is_one(glimpse: &Glimpse) -> bool {
    let says = |key: &str| glimpse.text.contains(&format!("\"{key}\""));
    if glimpse.begins("{") {
        return says(PROFILE) || says(FRIENDS);
    }
    PROFILES.iter().chain(&FRIEND_LISTS).any(|name| holds_in_folder(&glimpse.names, name))
        || is_html(&glimpse.names)
}

fn holds_in_folder(names: &[String], end: &str) -> bool {
    names.iter().any(|name| {
        let own = ["profile_information", "friends_and_followers", "friends", "connections"];
        let mut parts = name.rsplit('/');
        parts.next() == Some(end) && parts.next().is_some_and(|folder| own.contains(&folder))
    })
}

fn is_html(names: &[String]) -> bool {
    PAGES.iter().any(|name| holds_in_folder(names, name))
}

pub(super) fn read(files: &mut Files, _: &Asked, reading: &mut Reading) -> Result<(), ImportError> {
    let names = files.names();
    let single = files.single();
    let last = |name: &str| name.rsplit('/').next().unwrap_or(name).to_owned();
    let ours = |name: &&String| {
        let last = last(name);
        single.is_some()
            || PROFILES.contains(&last.as_str())
            || FRIEND_LISTS.contains(&last.as_str())
    };
    let ours: Vec<String> = names.iter().filter(ours).take(MOST_FILES).cloned().collect();
    if is_html(&names) && !ours.iter().any(|name| name.ends_with(".json")) {
        return Err(ImportError::Html);
    }
    reading.expect(ours.iter().map(|name| files.size(name)).sum());
    for name in &ours {
        let what = match last(name).as_str() {
            "profile_information.json" => "source-file-facebook-profile",
            _ => "source-file-facebook-friends",
        };
        let what = single.is_none().then(|| Message::new(what));
        let (text, bytes) = json::text_in(files, reading, name, what)?;
        let node = json::parse(&text)?.without_empty(&[]);
        if let Some(mut root) = reading.object(String::new(), &mended(node)) {
            if let Some((place, node)) = root.take(&[PROFILE])
                && let Some(mut own) = reading.object(place, node)
            {
                reading.count_row();
                profile::read(reading, &mut own);
                reading.end(&own);
            }
            if let Some((place, node)) = root.take(&[FRIENDS]) {
                friends(reading, &place, node, bytes)?;
            }
            reading.end(&root);
        }
        reading.end_file(bytes);
    }
    reading.unopened(&names, &ours, group);
    Ok(())
}

fn friends(reading: &mut Reading, place: &str, node: &Node, bytes: u64) -> Result<(), ImportError> {
    let Node::List(nodes) = node else {
        reading.skip(place, Message::new("import-skipped-unknown"));
        return Ok(());
    };
    for (at, node) in nodes.iter().enumerate() {
        reading.row(bytes * at as u64 / nodes.len() as u64)?;
        let place = format!("{place}[{at}]");
        let mut person = Person {
            how: How::Friend,
            network: NETWORK.to_owned(),
            since: day(node.get("timestamp")).unwrap_or_default(),
            ..Person::default()
        };
        if let Some(Node::Text(whole)) = node.get("name") {
            (person.first_name, person.last_name) = name::split(whole);
        }
        // Facebook gives the addresses of those who allow it.
        if let Some(Node::Text(email)) = node.get("contact_info") {
            person.email.clone_from(email);
        }
        reading.person(place, person);
    }
    Ok(())
}

/// The day of a moment that is told in seconds since 1970, in UTC.
fn day(node: Option<&Node>) -> Option<String> {
    let Some(Node::Number(number)) = node else { return None };
    let seconds = number.as_i64().filter(|seconds| *seconds != 0)?;
    let moment = Timestamp::from_second(seconds).ok()?;
    Some(jiff::tz::Offset::UTC.to_datetime(moment).date().to_string())
}

/// Facebook writes each byte of UTF-8 as a sign of its own: 'HÃ©lÃ¨ne'. What is not broken so stays.
fn mended(node: Node) -> Node {
    match node {
        Node::Text(text) => Node::Text(mend(text)),
        Node::List(nodes) => Node::List(nodes.into_iter().map(mended).collect()),
        Node::Object(pairs) => {
            Node::Object(pairs.into_iter().map(|(key, node)| (mend(key), mended(node))).collect())
        }
        other => other,
    }
}

fn mend(text: String) -> String {
    if text.is_ascii() {
        return text;
    }
    let bytes: Result<Vec<u8>, _> = text.chars().map(|c| u8::try_from(u32::from(c))).collect();
    bytes.ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or(text)
}

fn group(name: &str) -> &'static str {
    let has = |part: &str| name.contains(part);
    if has("messages/") {
        "source-file-facebook-messages"
    } else if has("ads_") || has("apps_and_websites") || has("advert") {
        "source-file-facebook-ads"
    } else if has("posts/") || has("comments_and_reactions") || has("stories") || has("photos_and")
    {
        "source-file-facebook-posts"
    } else if has("friends") || has("followers") || has("following") || has("contacts") {
        "source-file-facebook-people"
    } else {
        "source-file-others"
    }
}
