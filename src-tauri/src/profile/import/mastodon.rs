//! An archive of Mastodon: `actor.json` alone says who one is. The posts, and the list of those whom
//! one follows, are not people one knows and stay closed.
use super::{
    Asked, Files, ImportError, Message,
    format::Glimpse,
    html,
    json::{self, Node},
    json_reading::Object,
    name,
    reading::Reading,
    said::Said,
};

const ACTOR: &str = "actor.json";
/// How the list of those whom one follows begins.
const FOLLOWING: &str = "Account address,Show boosts";
/// Addresses of the server's own, for other servers.
const ABOUT_SERVER: [&str; 23] = [
    "@context",
    "id",
    "type",
    "following",
    "followers",
    "inbox",
    "outbox",
    "featured",
    "featuredTags",
    "devices",
    "endpoints",
    "publicKey",
    "tag",
    "published",
    "manuallyApprovesFollowers",
    "discoverable",
    "indexable",
    "memorial",
    "suspended",
    "likes",
    "bookmarks",
    "sharedInbox",
    "alsoKnownAs",
];

pub(super) fn is_one(glimpse: &Glimpse) -> bool {
    let actor = |text: &str| text.contains("\"preferredUsername\"") && text.contains("\"outbox\"");
    glimpse.holds(ACTOR)
        || (glimpse.begins("{") && actor(&glimpse.text))
        || glimpse.begins(FOLLOWING)
}

pub(super) fn read(files: &mut Files, _: &Asked, reading: &mut Reading) -> Result<(), ImportError> {
    let names = files.names();
    let is_actor = |name: &&String| name.rsplit('/').next() == Some(ACTOR);
    let mut ours = names.iter().find(is_actor).cloned();
    if ours.is_none()
        && let Some(single) = files.single()
        && files.start(&single)?.trim_ascii_start().starts_with(b"{")
    {
        ours = Some(single);
    }
    if let Some(name) = &ours {
        reading.expect(files.size(name));
        let what = Some(Message::new("source-file-mastodon-actor"));
        let (text, bytes) = json::text_in(files, reading, name, what)?;
        let node = json::parse(&text)?.without_empty(&[]);
        reading.count_row();
        if let Some(mut actor) = reading.object(String::new(), &node) {
            read_actor(reading, &mut actor);
            reading.end(&actor);
        }
        reading.end_file(bytes);
    }
    reading.unopened(&names, &ours.into_iter().collect::<Vec<_>>(), group);
    Ok(())
}

fn read_actor(reading: &mut Reading, actor: &mut Object) {
    if let Some(name) = reading.text(actor, &["name"]) {
        let (first, last) = name::split(&name.text);
        reading.field("first_name", Some(name.reworded(first)));
        reading.field("last_name", Some(name.reworded(last)));
        reading.name(&name.text);
    }
    let summary = reading.html(actor, &["summary"]);
    reading.field("summary", summary);
    let url = reading.text(actor, &["url"]);
    let username = reading.text(actor, &["preferredUsername"]);
    let username = username.map(|own| match url.as_ref().and_then(|url| server(&url.text)) {
        Some(server) => own.reworded(format!("@{}@{server}", own.text)),
        None => own,
    });
    let title = url.as_ref().or(username.as_ref()).map(|said| said.reworded("Mastodon".to_owned()));
    reading.entry("url", "links", &[("title", title), ("username", username), ("link", url)]);
    if let Some((place, node)) = actor.take(&["attachment"]) {
        reading.each(place, node, attachment);
    }
    reading.leave(actor, &["icon", "image"], "import-skipped-image");
    // Nothing that a person has written.
    for key in ABOUT_SERVER {
        actor.take(&[key]);
    }
}

fn server(url: &str) -> Option<&str> {
    url.strip_prefix("https://")?.split('/').next().filter(|server| server.contains('.'))
}

/// A field of the person's own: a link is one, the rest has no place.
fn attachment(reading: &mut Reading, place: String, node: &Node) {
    let Some(mut own) = reading.object(place, node) else { return };
    let title = reading.text(&mut own, &["name"]);
    own.take(&["type"]);
    let Some((place, Node::Text(value))) = own.take(&["value"]) else { return reading.end(&own) };
    let text = html::plain(value);
    let address = html::first_link(value).or_else(|| html::is_link(&text).then(|| text.clone()));
    match address {
        Some(address) => {
            let link = Said::new(place, address);
            let values = [("title", title), ("link", Some(link))];
            reading.entry(&own.place, "links", &values);
        }
        None => {
            let name = title.map(|title| title.text).unwrap_or_default();
            let why = Message::new("source-own-field").text("name", name).text("value", text);
            reading.skip(own.place.clone(), why);
        }
    }
    reading.end(&own);
}

fn group(name: &str) -> &'static str {
    let last = name.rsplit('/').next().unwrap_or(name);
    let end = last.rsplit('.').next().unwrap_or_default();
    if last == "outbox.json" {
        "source-file-mastodon-posts"
    } else if matches!(last, "likes.json" | "bookmarks.json") {
        "source-file-mastodon-likes"
    } else if end == "csv" {
        "source-file-mastodon-following"
    } else if matches!(end, "png" | "jpg" | "jpeg" | "gif" | "webp" | "mp4" | "webm" | "mp3") {
        "source-file-mastodon-media"
    } else {
        "source-file-others"
    }
}
