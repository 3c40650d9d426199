month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-day = { $day } { $month } { $year }
date-first = { $day } { $month } { $year }
date-month = { $month } { $year }

time = { $hour }:{ $minute } { $half }
minutes = { $minutes } min
hours = { $hours } h
hours-minutes = { $hours } h { $minutes }
day-1 = Monday
day-2 = Tuesday
day-3 = Wednesday
day-4 = Thursday
day-5 = Friday
day-6 = Saturday
day-7 = Sunday

share-online = Online, { $time }
share-in-person = In person, { $time }
share-hybrid = Both, { $time }

menu = Menu
skip = Skip to content
close = Close
cancel = Cancel
understood = Got it
retry = Try again
saved-at = Saved at { $time }
source-open = Open { $address } in your browser
no-network = No network connection
job-plan = Plan
job-check = Check
job-people = People
job-take = Take away
room-welcome = Welcome
room-home = Where you stand
room-plan = Your plan
room-worksheet = Worksheet
room-profile = Profiles
room-photo = Photo
room-publish = Publishing
room-connections = Connections
room-import = Import a profile
room-export = Export
room-settings = Settings

drop-read = Drop it to read it
drop-add = Drop it to add it here
drop-open = Drop it to open this dossier
drop-others = { $n ->
    [one] One file is read at a time: this is the first. Drop the other one next.
   *[other] One file is read at a time: this is the first. Drop the other { $n } next.
}

# Each language of the program, in its own words.
spoken-fr = Français
spoken-en = English

undo = Undo
redo = Redo
undo-what = Undo: { $what }
redo-what = Redo: { $what }
undo-change = last change
undo-name = name
undo-me = Me
undo-languages = languages of the dossier
undo-purposes = purposes
undo-goal-added = goal added
undo-goal-removed = goal removed
undo-goal-changed = goals
undo-target-added = target added
undo-target-removed = target removed
undo-target-changed = targets
undo-network-added = network chosen
undo-network-removed = network removed
undo-network-changed = networks
undo-refusal-added = network turned down
undo-refusal-removed = network reconsidered
undo-refusal-changed = reason for refusal
undo-time = time
undo-commitment-added = commitment added
undo-commitment-removed = commitment removed
undo-commitment-changed = commitments
undo-question-added = question added
undo-question-removed = question removed
undo-question-changed = questions
undo-own-added = own network added
undo-own-changed = own network
undo-own-removed = own network removed
undo-entry-added = line added
undo-entry-removed = line removed
undo-entry-moved = order of lines
undo-photo = photo
undo-photo-removed = photo removed
undo-photo-crop = photo framing
undo-banner = banner
undo-banner-removed = banner removed
undo-banner-crop = banner framing
undo-pictures-written = pictures saved
undo-set-aside = finding set aside
undo-bring-back = finding brought back
undo-own-word-added = word added to the dictionary
undo-own-word-removed = word removed from the dictionary
undo-correction = figure of a network
undo-correction-removed = figure of the catalogue taken back
undo-import = import
undo-advert-added = advert added
undo-advert-removed = advert removed
undo-advert-renamed = name of the advert
undo-advert-language = language of the advert
undo-advert-word = sorting of an advert’s words
undo-ticked = tick “{ $box }”
undo-unticked = tick removed “{ $box }”
undo-published = published on { $network }

dossier-files = Paper First dossiers
dossier-restored = Dossier made anew in the file { $file }
dossier-restored-part = Dossier made anew in the file { $file }. This version does not know, and has left out: { $places }
dossier-open-now = Open dossier
dossier-read-only = Read only
dossier-new = New dossier
dossier-open = Open a dossier
dossier-recent = Recent dossiers
dossier-duplicate = Duplicate the dossier
dossier-copy = copy
dossier-rename = Rename the file
dossier-rename-lead = The file stays in the same folder. Your name on the plan does not change.
dossier-file-name = File name
dossier-close = Close the dossier

### What can go wrong: error-<code> says what, error-<code>-do says what to do.
error-no-dossier = No dossier is open.
error-no-dossier-do = Open a dossier or begin a new one.
error-missing = The file is no longer there.
error-missing-do = “{ $detail }” was moved, renamed or deleted. Find it on the disk, then open it from here.
error-exists = A file already has this name.
error-exists-do = “{ $detail }” is left as it is. Choose another name.
error-not-a-dossier = This file is not a Paper First dossier.
error-not-a-dossier-do = “{ $detail }” was not changed. A dossier ends in .paperfirst.
error-damaged = This dossier is damaged.
error-damaged-do = “{ $detail }” was not changed. Open a backup, or a copy kept by your sync service.
error-newer = This dossier comes from a newer version of Paper First.
error-newer-do = “{ $detail }” was not changed. Install the latest version to open it.
error-read-only = This dossier cannot be changed.
error-read-only-do = The file or its folder is protected. Duplicate it elsewhere to write in it.
error-busy = Another program is writing in this dossier.
error-busy-do = Your text stays in the window. Try again in a moment.
error-disk-full = The disk is full.
error-disk-full-do = Your text stays in the window. Make some room, then try again.
error-too-long = This text is too long for a field.
error-too-long-do = It has { $detail } characters; a field takes 50,000 at most. Nothing has been replaced.
error-refused = The change could not be saved.
error-refused-do = Your text stays in the window. Detail: { $detail }
error-unreadable = The file could not be read or written.
error-unreadable-do = The system answers: { $detail }
error-unknown-field = This field does not exist.
error-unknown-field-do = Detail: { $detail }
error-photo-too-heavy = The photo is over 50 MB.
error-photo-too-heavy-do = Choose a lighter file; 1 MB is enough for every network.
error-photo-too-large = The photo has over 100 million pixels.
error-photo-too-large-do = Make it smaller; 1,024 pixels a side is enough for every network.
error-not-a-picture = This file is not a PNG, JPEG or WebP photo.
error-not-a-picture-do = Save the photo in one of these formats, then choose it again.
error-picture-damaged = The photo is damaged.
error-picture-damaged-do = Open it in another program and save it again.
error-picture-heic = This file is a HEIC or AVIF picture, which networks do not take.
error-picture-heic-do = On an iPhone: Settings, Camera, Formats, Most Compatible, or send yourself the photo by e-mail, which converts it. On a computer: open it, then export it as JPEG.
error-picture-pdf = This file is a PDF, not a photo.
error-picture-pdf-do = Open it, save the page as JPEG or PNG, then choose that file.
error-picture-animated = This picture moves.
error-picture-animated-do = Save one view of it as JPEG or PNG, then choose that file.
error-nothing-to-paste = There is no picture on the clipboard.
error-nothing-to-paste-do = Copy a picture in another program, then paste it here, or choose its file.
error-cancelled = The import was stopped.
error-cancelled-do = Nothing was written: your dossier is as it was.
error-import-too-heavy = The file is too large.
error-import-too-heavy-do = The limit is { $detail } MB. Ask for an archive without photos and videos, or open it and drop the files you need one by one.
error-not-a-profile = Nothing in this file looks like a profile or an address book.
error-not-a-profile-do = It was recognised neither as a network’s archive, nor as a CV, nor as a table. Choose another file, or paste its text.
error-import-nothing = The file was recognised, but there is nothing in it to take.
error-import-nothing-do = { $detail ->
    [linkedin] Looked for in vain: Profile.csv, Positions.csv, Skills.csv, Connections.csv and the other tables of a profile. Ask LinkedIn for the complete archive.
    [json-resume] Looked for in vain: the parts “basics”, “work”, “education” and “skills”. Export the CV again.
    [reactive-resume] Looked for in vain: the parts “basics” and “sections”. Export the CV again, as JSON.
    [europass] Looked for in vain: name, work, education and languages. Download the CV from Europass again.
    [vcard] Looked for in vain: a card that gives a name or an organisation. Export the contacts again.
    [google-contacts] Looked for in vain: a row with a name or an address. Export the contacts from Google Contacts again.
    [outlook] Looked for in vain: a row with a name or an address. Export the contacts from Outlook again.
    [csv] Looked for in vain: a filled row below the one that names the columns. Check the table, then save it again.
    [x] Looked for in vain: account.js and profile.js. Drop the whole archive, as X gives it.
    [mastodon] Looked for in vain: actor.json. Drop the whole archive, as your server gives it.
    [facebook] Looked for in vain: the profile and the list of friends. Ask Facebook for them, as JSON.
   *[text] Looked for in vain: the usual headings of a CV, such as Experience, Education or Skills. Give each part a heading, then start again.
}
error-import-archive-damaged = The archive is damaged.
error-import-archive-damaged-do = Download it again, or open it and drop the folder you get.
error-import-archive-unsafe = The archive was not opened: it could harm your computer.
error-import-archive-unsafe-do = { $detail ->
    [too-many-files] { import-danger-too-many-files }
    [overlapping] { import-danger-overlapping }
    [unfolding] { import-danger-unfolding }
    [declarations] { import-danger-declarations }
   *[too-many-elements] { import-danger-too-many-elements }
} Networks do not make their files so: download it again from their site.
error-import-protected = The file is protected by a password.
error-import-protected-do = Open it with its password, then drop the folder you get, or a copy without a password.
error-import-syntax = This file is not well formed.
error-import-syntax-do = Reading stops at line and column { $detail }. Correct that spot, or export the file again.
error-import-too-deep = This file is nested too deeply to be a profile.
error-import-too-deep-do = Check that you chose the right file, or export it again.
error-import-html = This archive is in HTML: it can be read on a screen, but not taken over.
error-import-html-do = Ask the network for it again, choosing the JSON format instead of HTML.
error-import-dossier = This is a whole dossier, not a profile.
error-import-dossier-do = Close the dossier that is open, then choose “Open a dossier”: a new dossier is made of it.
error-whole-too-heavy = This dossier in JSON is too large.
error-whole-too-heavy-do = The limit is { $detail } MB. Take pictures out of the original dossier, then export it again.
error-whole-syntax = This dossier in JSON is not well written.
error-whole-syntax-do = Reading stops at line and column { $detail }. Correct that place, or export the dossier again.
error-whole-too-deep = This file is nested too deeply to be a dossier.
error-whole-too-deep-do = Export the dossier again.
error-whole-too-many = This file holds too many values to be a dossier.
error-whole-too-many-do = The limit is { $detail }. Check that it is the right file, or export the dossier again.
error-whole-wrong = A value of this dossier in JSON does not fit.
error-whole-wrong-do = It stands at “{ $detail }”. Correct it by the schema of the format, or export the dossier again.
error-whole-picture = A picture of this dossier in JSON cannot be read.
error-whole-picture-do = It stands at “{ $detail }”. Replace it, take it out with everything that names it, or export the dossier again.
error-import-too-many = This table has too many columns.
error-import-too-many-do = The limit is { $detail }. Keep the columns you need, such as name, company and address, then save it as CSV again.
error-document-too-heavy = The file is too large.
error-document-too-heavy-do = “{ $detail }” is over 10 MB, or would be once opened. Copy its text and paste it.
error-document-too-long = The document is too long.
error-document-too-long-do = “{ $detail }” has more than 50 pages. Copy the part you need and paste it.
error-document-unknown = This kind of file cannot be read here.
error-document-unknown-do = “{ $detail }” is neither a text, nor a PDF, nor a recent Word document (.docx). Copy its text and paste it.
error-document-damaged = The file is damaged.
error-document-damaged-do = “{ $detail }” could not be read to its end. Open it in another program and save it again, or paste its text.
error-document-no-text = There is no text in the file.
error-document-no-text-do = “{ $detail }” is empty or made of pictures, like a scanned page. Type the text, or ask for the original file.
error-document-protected = The file is protected by a password.
error-document-protected-do = Open “{ $detail }” with its password, then copy its text and paste it.
error-advert-too-long = This text is too long for an advert.
error-advert-too-long-do = The limit is 2 MB, which is over two hundred thousand words; nothing was added. Paste only the part you need.
error-export = The document could not be set.
error-export-do = Your dossier is intact. Detail: { $detail }
error-no-reader = No program on this computer opens a PDF.
error-no-reader-do = Save the document, then print it from another computer or install a PDF reader. The system says: { $detail }
