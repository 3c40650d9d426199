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
