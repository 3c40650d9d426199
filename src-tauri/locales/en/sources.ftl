# What the sources of an import say: what each file holds, what was not taken and why.

## The files of an archive
source-file-profile = Profile
source-file-summary = Summary
source-file-emails = E-mail addresses
source-file-phones = Phone numbers
source-file-positions = Positions
source-file-education = Education
source-file-skills = Skills
source-file-languages = Languages
source-file-certifications = Certifications
source-file-projects = Projects
source-file-publications = Publications
source-file-volunteering = Volunteering
source-file-awards = Honours and awards
source-file-recommendations = Recommendations received
source-file-connections = Connections
source-file-invitations = Invitations
source-file-endorsements = Endorsed skills
source-file-shares = Posts, week by week
source-file-comments = Comments, week by week
source-file-messages = Private messages
source-file-advertising = Advertising
source-file-searches = Searches
source-file-others-contacts = Other people’s address books
source-file-reactions = Reactions
source-file-follows = Follows and saved items
source-file-media = Pictures and films
source-file-given = What you said of others
source-file-account = Account and sign-ins
source-file-learning = Courses taken
source-file-no-place = The dossier has no place for it
source-file-jobs = Job applications
source-file-services = Services offered
source-file-articles = Articles

## For all of them
source-too-heavy = The file is too large: { $most } MB at most.
source-too-wide = The table is too wide: { $most } columns at most.
source-damaged = The file cannot be read: { $detail }
source-empty = The file is empty.
source-no-header = The line with the column names was not found. Columns expected: { $columns }.
source-encoding = The file was read as { $encoding }: check the accents.
source-nobody = Neither name, address nor company: the row is not taken.
source-one-only = The dossier keeps one value only; this one is not taken: { $value }

## LinkedIn
source-linkedin-own-address = The archive does not give the address of your own profile: add it to the links yourself.
source-linkedin-language = A dossier cannot be kept in this language: { $language }
source-linkedin-breaks = The paragraphs, lost in the archive, were put back; read this text again.
source-linkedin-script = The place comes in another script, a known fault of the archive: “{ $text }”
source-linkedin-month = The month is written in another language than English, and was understood all the same: “{ $date }”
source-linkedin-hidden = Not visible on the profile (“{ $status }”): not taken.
source-tally-endorsements = Endorsements of skills
source-tally-shares = Posts per week
source-tally-comments = Comments per week

## Address books and tables
source-file-people = Address book
source-left = “{ $name }”: the dossier has no place for this ({ $n ->
        [one] 1 value
       *[other] { $n } values
    }).
source-more-emails =
    { $n ->
        [one] 1 further e-mail address is not taken: one is kept for each person, the main one or the first.
       *[other] { $n } further e-mail addresses are not taken: one is kept for each person, the main one or the first.
    }
source-more-phones =
    { $n ->
        [one] 1 further phone number is not taken: one is kept for each person, the main one or the first.
       *[other] { $n } further phone numbers are not taken: one is kept for each person, the main one or the first.
    }
source-more-urls =
    { $n ->
        [one] 1 further site address is not taken: one is kept for each person.
       *[other] { $n } further site addresses are not taken: one is kept for each person.
    }
source-more-places =
    { $n ->
        [one] 1 further postal address is not taken: the first is enough to tell the place.
       *[other] { $n } further postal addresses are not taken: the first is enough to tell the place.
    }
source-more-values =
    { $n ->
        [one] 1 further company, department or position is not taken: only the first value is kept.
       *[other] { $n } further companies, departments or positions are not taken: only the first value is kept.
    }
source-date-unread = Unreadable date, not taken: “{ $date }”.
source-row-longer = Row out of step: { $found } cells for { $expected } columns. It is not taken.
source-rows-short =
    { $n ->
        [one] 1 row has fewer cells than there are columns: what it holds was taken.
       *[other] { $n } rows have fewer cells than there are columns: what they hold was taken. This is the first one.
    }
source-people-no-header = The expected names of columns are not in it.
source-no-card = No vCard in this file.
source-card-unended = Card without an end (the line END:VCARD is missing): what could be read of it is taken.
source-outside-cards = Text outside any card is not read.
source-line-unread = This line is not one of a vCard: it is not read.
source-unit = The dossier has no place for the department within an organisation.
source-columns-unknown = No column is recognised yet: say what each one holds.
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
# The text of a CV.

source-file-cv = Text of a CV
source-cv-not-understood = Not understood: “{ $text }”
source-cv-no-place = The dossier has no field for this: “{ $text }”
source-cv-columns = The page seems to be set in columns: lines may have been mixed. Read each item again.
source-cv-too-long = Text too long for a CV: only the first { $max } lines are read.
source-cv-empty = A title with nothing below it: “{ $title }”
source-cv-second = There is another one above, which is kept: “{ $text }”
