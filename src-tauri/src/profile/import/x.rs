//! An archive of X, once Twitter: `account.js` and `profile.js`, each a line of JavaScript that puts
//! JSON into a variable. Nothing else in it is opened.
use super::{
    Asked, Files, ImportError, Message, format::Glimpse, json, json_reading::Object, name,
    reading::Reading, said::Said,
};
use crate::networks;

const ACCOUNT: &str = "account.js";
const PROFILE: &str = "profile.js";
/// There are two.
const MOST_FILES: usize = 10;

pub(super) fn is_one(glimpse: &Glimpse) -> bool {
    let own = |text: &str| ["account", "profile"].iter().any(|part| text.starts_with(part));
    let mark = glimpse.text.trim_start().strip_prefix("window.YTD.");
    mark.is_some_and(own)
        || glimpse.holds("data/account.js")
        || glimpse.holds("data/profile.js")
        || (glimpse.holds(ACCOUNT) && glimpse.holds(PROFILE))
}

pub(super) fn read(files: &mut Files, _: &Asked, reading: &mut Reading) -> Result<(), ImportError> {
    let names = files.names();
    let single = files.single();
    let ours = |name: &&String| {
        let last = name.rsplit('/').next();
        single.is_some() || matches!(last, Some(ACCOUNT | PROFILE))
    };
    let ours: Vec<String> = names.iter().filter(ours).take(MOST_FILES).cloned().collect();
    reading.expect(ours.iter().map(|name| files.size(name)).sum());
    let mut link = Link::default();
    for name in &ours {
        file(files, reading, name, &mut link)?;
    }
    let Link { username, url, place } = link;
    if let Some(username) = username {
        let title = Some(username.reworded("X".to_owned()));
        let url = url.map(|url| username.reworded(url));
        let values = [("title", title), ("username", Some(username)), ("link", url)];
        reading.entry(&place, "links", &values);
    }
    reading.unopened(&names, &ours, group);
    Ok(())
}

/// The profile itself, as a link.
#[derive(Default)]
struct Link {
    username: Option<Said>,
    url: Option<String>,
    place: String,
}

fn file(
    files: &mut Files,
    reading: &mut Reading,
    name: &str,
    link: &mut Link,
) -> Result<(), ImportError> {
    let what = match name.rsplit('/').next() {
        Some(ACCOUNT) => Some(Message::new("source-file-x-account")),
        Some(PROFILE) => Some(Message::new("source-file-x-profile")),
        _ => None,
    };
    let (text, bytes) = json::text_in(files, reading, name, what)?;
    // 'window.YTD.account.part0 = [ … ]'
    let Some((_, list)) = text.split_once('=').filter(|(mark, _)| mark.contains("YTD")) else {
        reading.fail(Message::new("source-x-unreadable"));
        return Ok(());
    };
    let list = match json::parse(list.trim().trim_end_matches(';')) {
        Ok(list) => list.without_empty(&[]),
        // Its line and column count from the sign that was cut off.
        Err(ImportError::TooDeep) => return Err(ImportError::TooDeep),
        Err(_) => {
            reading.fail(Message::new("source-x-unreadable"));
            return Ok(());
        }
    };
    if list.is_empty() {
        reading.skip("", Message::new("import-skipped-empty"));
    } else {
        reading.each(String::new(), &list, |reading, place, node| {
            reading.count_row();
            let Some(mut part) = reading.object(place, node) else { return };
            inside(reading, &mut part, "account", |reading, own| account(reading, own, link));
            inside(reading, &mut part, "profile", profile);
            reading.end(&part);
        });
    }
    reading.end_file(bytes);
    Ok(())
}

fn inside(
    reading: &mut Reading,
    object: &mut Object,
    key: &str,
    read: impl FnOnce(&mut Reading, &mut Object),
) {
    if let Some((place, node)) = object.take(&[key])
        && let Some(mut own) = reading.object(place, node)
    {
        read(reading, &mut own);
        reading.end(&own);
    }
}

fn account(reading: &mut Reading, account: &mut Object, link: &mut Link) {
    let email = reading.text(account, &["email"]);
    reading.field("email", email);
    if let Some(name) = reading.text(account, &["accountDisplayName"]) {
        let (first, last) = name::split(&name.text);
        reading.field("first_name", Some(name.reworded(first)));
        reading.field("last_name", Some(name.reworded(last)));
        reading.name(&name.text);
    }
    if let Some(username) = reading.text(account, &["username"]) {
        let name = username.text.trim_start_matches('@').to_owned();
        link.url = Some(format!("https://x.com/{name}"));
        link.place.clone_from(&account.place);
        link.username = Some(username.reworded(name));
    }
    let about = ["createdVia", "accountId", "createdAt"];
    reading.leave(account, &about, "import-skipped-file");
}

fn profile(reading: &mut Reading, profile: &mut Object) {
    inside(reading, profile, "description", |reading, own| {
        let bio = reading.text(own, &["bio"]);
        reading.bio(bio);
        for (key, field) in [("website", "link"), ("location", "location")] {
            let said = reading.text(own, &[key]);
            reading.field(field, said);
        }
    });
    reading.leave(profile, &["avatarMediaUrl", "headerMediaUrl"], "import-skipped-image");
}

impl Reading<'_> {
    /// A few words about oneself are a headline where one takes them, else a summary; it is said
    /// which.
    pub(super) fn bio(&mut self, bio: Option<Said>) {
        let Some(bio) = bio else { return };
        let most = longest_headline();
        let is_short = bio.text.chars().nth(most).is_none() && !bio.text.contains('\n');
        let (field, why) = if is_short {
            ("headline", "source-bio-headline")
        } else {
            ("summary", "source-bio-summary")
        };
        let place = bio.parts.first().map(|part| part.place.clone()).unwrap_or_default();
        self.skip(place, Message::new(why));
        self.field(field, Some(bio));
    }
}

/// Signs that the longest headline has, LinkedIn's.
fn longest_headline() -> usize {
    let field = networks::find("linkedin").and_then(|network| network.field("headline"));
    field.and_then(|field| field.max.as_ref()).map_or(usize::MAX, |max| max.value as usize)
}

fn group(name: &str) -> &'static str {
    let last = name.rsplit('/').next().unwrap_or(name);
    if last.starts_with("direct-message") {
        "source-file-x-messages"
    } else if name.contains("_media/") || name.contains("/media/") {
        "source-file-x-media"
    } else if last.starts_with("ad-") || last.starts_with("personalization") {
        "source-file-x-ads"
    } else if last.starts_with("follow") || last == "contact.js" || last == "block.js" {
        "source-file-x-people"
    } else if ["tweet", "deleted-tweet", "like", "note-tweet"].iter().any(|it| last.starts_with(it))
    {
        "source-file-x-tweets"
    } else {
        "source-file-others"
    }
}
