# Europass, Reactive Resume, X, Mastodon, Facebook: what their files are, and what is not taken from
# them.

source-file-europass = Europass CV
source-file-europass-attached = Europass CV attached to the PDF
source-file-facebook-profile = Profile
source-file-facebook-friends = List of friends
source-file-facebook-messages =
    { $n ->
        [one] Messages: { $n } file
       *[other] Messages: { $n } files
    }
source-file-facebook-ads =
    { $n ->
        [one] Ads and apps: { $n } file
       *[other] Ads and apps: { $n } files
    }
source-file-facebook-posts =
    { $n ->
        [one] Posts, comments and photos: { $n } file
       *[other] Posts, comments and photos: { $n } files
    }
source-file-facebook-people =
    { $n ->
        [one] Other lists of people: { $n } file
       *[other] Other lists of people: { $n } files
    }
source-file-mastodon-actor = Profile
source-file-mastodon-posts =
    { $n ->
        [one] Posts: { $n } file
       *[other] Posts: { $n } files
    }
source-file-mastodon-likes =
    { $n ->
        [one] Favourites and bookmarks: { $n } file
       *[other] Favourites and bookmarks: { $n } files
    }
source-file-mastodon-following =
    { $n ->
        [one] Accounts followed: { $n } file. Following people is not knowing them.
       *[other] Accounts followed: { $n } files. Following people is not knowing them.
    }
source-file-mastodon-media =
    { $n ->
        [one] Pictures, sounds and videos: { $n } file
       *[other] Pictures, sounds and videos: { $n } files
    }
source-file-x-account = Account
source-file-x-profile = Profile
source-file-x-messages =
    { $n ->
        [one] Private messages: { $n } file
       *[other] Private messages: { $n } files
    }
source-file-x-tweets =
    { $n ->
        [one] Posts and likes: { $n } file
       *[other] Posts and likes: { $n } files
    }
source-file-x-media =
    { $n ->
        [one] Pictures and videos: { $n } file
       *[other] Pictures and videos: { $n } files
    }
source-file-x-ads =
    { $n ->
        [one] Ads: { $n } file
       *[other] Ads: { $n } files
    }
source-file-x-people =
    { $n ->
        [one] Following, followers and contacts: { $n } file
       *[other] Following, followers and contacts: { $n } files
    }
source-file-others =
    { $n ->
        [one] The rest of the archive: { $n } file
       *[other] The rest of the archive: { $n } files
    }

source-first-kept = The dossier keeps only one, the first. Left out: { $text }
source-private = Private life: left out.
source-hidden = Hidden in the original CV: left out.
source-others-contact = Somebody else’s contact details: left out.
source-skill-long = Too long for a skill, to be taken by hand: “{ $text }”
source-section = The dossier has no place for this section: { $title }
source-own-field = The dossier has no field for this: { $name }, { $value }
source-bio-headline = Short bio: offered as the headline.
source-bio-summary = Bio too long for a headline: offered as the summary.
source-x-unreadable = This is not a file of an X archive, or it is damaged.
