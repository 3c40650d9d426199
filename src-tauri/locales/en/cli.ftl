### The terminal: paperfirst-cli.

cli-about = Prepare and check a professional presence, from the terminal.
cli-after = Exit codes: 0 nothing blocks, 1 a point blocks publication, 2 the command is mistaken, 3 a file cannot be read or written. The language is the terminal’s; PAPERFIRST_LANGUAGE=fr or en changes it.
cli-usage = Usage:
cli-commands = Commands:
cli-arguments = Arguments:
cli-options = Options:
cli-help = Show this help
cli-version = Show the version
cli-value-command = COMMAND
cli-value-file = FILE
cli-value-source = SOURCE
cli-value-as = FORMAT
cli-value-columns = COLUMNS
cli-value-owner = OWNER
cli-value-field = FIELD
cli-value-value = VALUE
cli-value-name = NAME
cli-value-network = NETWORK
cli-value-language = LANGUAGE
cli-value-format = FORMAT
cli-value-paper = PAPER
cli-value-out = PATH
cli-value-save = FOLDER
cli-value-names = LIST
cli-value-from = DOSSIER
cli-value-reader = WHOM
cli-value-table = TABLE
cli-value-zone = ZONE

## new

cli-new = Begin a dossier
cli-new-file = The dossier to create; its name ends in .paperfirst
cli-new-name = The person’s name
cli-new-language = The language of the profiles: fr, en, de, es, it, nl or pt; may be repeated, the first is the main one (else the terminal’s)
cli-new-done = Dossier created: { $file }

## import

cli-import = Take over a profile or an address book
cli-import-file = The dossier; for a whole dossier in JSON, the name of the new one
cli-import-source = The file, archive or folder to read; its format is told by what it holds
cli-import-as = The format, where it must be said: linkedin, json-resume, europass, reactive-resume, vcard, google-contacts, outlook, csv, x, mastodon, facebook or text
cli-import-columns = For a CSV, what each row is and what each column holds: people:first_name,last_name,-,company
cli-import-language = The language of the texts (else the one that the file says or shows, else the dossier’s main one)
cli-import-replace = Also take what the dossier says otherwise, and bring connections up to date
cli-import-dry-run = Write nothing: only say what would be taken
cli-import-format = text (the default) or json, for the report
cli-import-after = What can be read: the LinkedIn archive (.zip, folder, or single tables), JSON Resume, Europass (XML, or a PDF that holds it), Reactive Resume, vCard, Google Contacts, Outlook, any CSV table, the archives of X, Mastodon and Facebook, the text of a CV (PDF, DOCX, ODT, text). In the window, a single Undo takes it all back.

    --columns: people for connections (first_name, last_name, company, position, place, url, email, phone, since, note), or a kind of entry, such as experience, with its fields; “-” leaves a column out. Without this option the columns are guessed, and the report says how.

    json: format; source; name; language and languages; languagesAdded, those that the dossier gains; dryRun; files (name, language, state: read, left, unknown or failed; what, rows, skipped, why); items (state: taken, left or known; label, place, language, current, then owner, field and value, or entry, values and others); people (read, added, changed, known, gone, taken, changes), null without connections; tallies (label, rows); columns, null unless it is a CSV; skipped (file, place, why). Texts are in the terminal’s language.
cli-import-dry = Trial: nothing is written. Without --dry-run, the command would say:
cli-import-taken = { $count ->
    [0] Nothing new to take for the profile.
    [one] { $count } item taken:
   *[other] { $count } items taken:
}
cli-import-left = { $count ->
    [one] { $count } text that the dossier says otherwise, left (--replace takes it):
   *[other] { $count } texts that the dossier says otherwise, left (--replace takes them):
}
cli-import-says = { $what }: { $value }
cli-import-change = { $what }: { $before } → { $after }
cli-import-added = { $n ->
    [one] { $n } added
   *[other] { $n } added
}
cli-import-updated = { $n ->
    [one] { $n } brought up to date:
   *[other] { $n } brought up to date:
}
cli-import-changed = { $n ->
    [one] { $n } has changed, left as it was (--replace brings it up to date):
   *[other] { $n } have changed, left as they were (--replace brings them up to date):
}
cli-import-count = { $n }
cli-import-whole = Dossier made again: { $name }, in { $file }

## set

cli-set = Write a field
cli-set-file = The dossier
cli-set-owner = Whose field it is: base, a network (linkedin) or an entry (entry-3)
cli-set-field = The field, as “networks --format json” names it
cli-set-value = The text; empty, it removes what is written
cli-set-language = The language of the text (else the dossier’s main one)
cli-set-done = Written: { $label }
cli-set-emptied = Removed: { $label }

## choose

cli-choose = Add networks to the plan
cli-choose-file = The dossier
cli-choose-network = One or more networks, as “networks” names them
cli-choose-done = Networks of the plan: { $networks }

## check

cli-check = Say what keeps a profile from being published
cli-check-file = A dossier or a CV in JSON Resume format; may be several
cli-check-network = This network only; may be repeated. Needed for a CV
cli-check-language = This language only. For a CV, that of its texts (else the one they show, else French)
cli-check-format = text (default), json, junit or sarif
cli-check-after = Exits with 1 while any point blocks. Of several files, each is checked, in order; one that cannot be read is told, the others go on, and the exit code is the highest.

    CV in JSON Resume format: no dossier is needed. Each point gives the file, the line and the column. What such a file has no place for (a plan, a photo, the fields of one network alone) is not asked for. What could not be read is told on the error output.

    json: day; profiles, one entry per network and language, with network, language, readiness (to-begin, blocked, nearly, ready), score (value, earned and possible in tenths of a point) and findings (key, rule, level, owner, field, title, why, fix, source, cost in tenths, setAside; line and column for a CV); plan, with key, rule, step, title, why, fix, source. Texts stand there in both languages, under fr and en. Of several files, a list in which each bears its name, file, or what keeps it from being read, error.

    junit: a suite per file, network and language, a case per rule that applies: failed where it blocks; else passed, with the rest told in system-out; skipped where all of it is set aside. A file that cannot be read is a case in error.

    sarif: version 2.1.0; error for a blocking point, warning for an important one, note for finish and for the plan; what is set aside stands there under suppressions, with its reason.
cli-check-nothing = No profile to check. Choose a network with “paperfirst-cli choose”.
cli-check-skipped = { $count ->
    [one] { $file }: { $count } remark on what was read:
   *[other] { $file }: { $count } remarks on what was read:
}
cli-check-plan = The plan

## export

cli-export = Take the dossier away as a file: plan, profile, calendar, map, data
cli-export-file = The dossier
cli-export-format = Documents: pdf, docx, html, markdown, text. Calendar: ics. Mind map: mm, opml, mermaid, svg, png. Data: json (the whole dossier), json-resume, csv, vcard
cli-export-out = The file to write; it is replaced where it exists
cli-export-language = The file’s language, fr or en (else the dossier’s main language)
cli-export-reader = For whom: me (by default: the plan and dated actions), coach (the findings too), recruiter (the texts of the profiles and your contact details)
cli-export-notes = With your private notes: networks refused, self-check, reasons
cli-export-paper = a4 (by default) or letter
cli-export-archive = A PDF for archives (PDF/A-2)
cli-export-table = The table of a csv: plan (by default), actions, profile or connections
cli-export-zone = The time zone of a calendar, such as Europe/Paris (else that of the computer)
cli-export-lost = No face on this computer draws these characters; a box stands for them: { $characters }
cli-export-done = Document written: { $file }

## worksheet

cli-worksheet = Write the worksheet to print, as PDF
cli-worksheet-language = The language of the sheet, fr or en (else the dossier’s or the terminal’s)
cli-worksheet-paper = a4 (default) or letter
cli-worksheet-large = In large print, on more pages
cli-worksheet-names = A list of names, one a line, 200 at most; one copy for each
cli-worksheet-from = A dossier, whose plan fills in the sheet
cli-worksheet-out = The file to write; it is replaced where it exists
cli-worksheet-done = Worksheet written: { $file }

## photo

cli-photo = Measure a photo and write each network’s file
cli-photo-file = The photo: JPEG, PNG or WebP, 50 MB at most
cli-photo-network = This network, as “networks” names it; may be repeated. Without one: what holds everywhere
cli-photo-save = Where to write a file per network, and everywhere.jpg, which suits all; this folder is made if need be
cli-photo-replace = Replace the files of the same name
cli-photo-format = text (default) or json
cli-photo-after = All of it is measured in the frame that the program proposes; the photo studio, in the window, lets you choose another. The photo itself does not change, and the files that are written carry nothing personal.

    Exits with 1 where a network may refuse the photo; with --save, where it may refuse the file written for it.

    json: file; width and height, of the picture turned upright; bytes; format; faces, how many; sharpness; onFace, whether it is measured on the face; light (mean, dark, bright, contrast, in percent); framing (share, aside, eyes, in percent, and inside), null without a face; personal, what the file tells beside the picture; crop, the frame; thresholds (id, value, source); networks, an entry per network, then everywhere, with network, takes (least, advised, most, bytes, formats), verdict (fits, small, unknown) and file (name, format, width, height, cropped, enlarged; with --save, bytes, heavy and written); findings, with rule, level, network, null where the finding holds everywhere, title, why, fix and source. Texts are in the terminal’s language.
cli-photo-is = { $width } × { $height } px, { $format }, { $weight }
cli-photo-measured = In the frame that the program proposes. These measures speak of the picture, never of the person.
cli-photo-face-which = The largest is taken for yours; the photo studio lets you point at another.
cli-photo-takes = Asks for: { $what }
cli-photo-takes-unsaid = No published figure.
cli-photo-takes-none = The catalogue knows of no profile photo there.
cli-photo-least = { $width } × { $height } px at least
cli-photo-advised = { $width } × { $height } px advised
cli-photo-most = { $width } × { $height } px at most
cli-photo-would = File: { $file }, { $width } × { $height } px (--save writes it)
cli-photo-written = File written: { $file }, { $width } × { $height } px, { $weight }
cli-photo-heavy = It is still heavier than the network takes.
cli-photo-clear = No finding on this photo.
cli-photo-networks = your networks

## networks, rules

cli-networks = List the networks of the catalogue
cli-networks-format = text (default) or json
cli-networks-after = JSON: id, name, kind (online, in-person, hybrid), open, minutes a week (min, max), purposes and fields (id, label, max).
cli-networks-closed = closed
cli-rules = List the rules of the checks
cli-rules-format = text (default) or json
cli-rules-after = JSON: id, level (blocker, important, polish), weight, source, title and why, in both languages.
cli-rules-weight = weight { $weight }

## What can fail

cli-error-no-command = Which command? “paperfirst-cli --help” lists them all.
cli-error-command = “{ $what }” is not a command. “paperfirst-cli --help” lists them all.
cli-error-argument = “{ $what }” is not an argument of this command. Add --help to see them.
cli-error-required = Missing: { $what }. Add --help to see what the command expects.
cli-error-value = { $what }: “{ $value }” does not fit. Add --help to see what the command expects.
cli-error-arguments = The command is mistaken. Add --help to see what it expects.
cli-error-missing = { $file }: this dossier does not exist. Check the path, or create it with “paperfirst-cli new”.
cli-error-exists = { $file }: this file exists already and is untouched. Give another name.
cli-error-not-a-dossier = { $file }: this file is not a Paper First dossier and is untouched. Give a .paperfirst file.
cli-error-damaged = { $file }: this dossier is damaged ({ $place }) and is untouched. Go back to a backup copy.
cli-error-newer = { $file }: this dossier comes from a newer version (schema { $found }, this version knows { $known }) and is untouched. Install the latest version.
cli-error-read-only = { $file }: this dossier cannot be changed. Copy it elsewhere, or change its permissions.
cli-error-busy = { $file }: another program is writing to it. Try again in a moment.
cli-error-disk-full = { $file }: the disk is full. Make room, then try again.
cli-error-not-found = { $file }: this file or its folder does not exist. Check the path.
cli-error-too-long = { $file }: this text has { $length } characters, a field takes { $max } at most. Nothing was written.
cli-error-system = { $file }: cannot be read or written. The system answers: { $detail }. Check the path and its permissions.
cli-error-too-heavy = { $file }: the file is over { $limit } MB. Give a CV in JSON Resume format.
cli-error-not-a-profile = { $file }: this file holds no profile. Give a CV in JSON Resume format, with a basics, work or skills part.
cli-error-syntax = { $file }, line { $line }, column { $column }: the JSON is mistaken. Correct it there, then try again.
cli-error-too-deep = { $file }: the file is nested too deeply to be a profile. Give a CV in JSON Resume format.
cli-error-import-unknown = { $file }: nothing in it looks like a profile or an address book. Give another file, or its format with --as.
cli-error-import-nothing = { $file }: the file is read as “{ $format }”, but there is nothing in it to take. Ask for it or export it again, as a whole; if that is not its format, give it with --as.
cli-error-import-too-heavy = { $file }: the file, or one of those in it, is over { $limit } MB. Ask for an archive without photos and videos, or give the files you need one by one.
cli-error-import-too-long = { $file }: the document has more than { $max } pages. Give the part you need alone.
cli-error-import-too-wide = { $file }: this table has more than { $max } columns. Keep those you need, such as name, company and address.
cli-error-import-too-deep = { $file }: the file is nested too deeply to be a profile. Check that it is the right one, or export it again.
cli-error-import-syntax = { $file }, line { $line }, column { $column }: the file is not well formed. Correct it there, or export it again.
cli-error-import-damaged = { $file }: the archive is damaged. Download it again, or open it and give the folder you get.
cli-error-import-unsafe = { $file }: the archive was not opened, it could harm this computer ({ $detail }). Download it from the network’s site again.
cli-error-import-protected = { $file }: a password protects this file. Open it with its password, then give a copy that has none.
cli-error-import-html = { $file }: this archive is in HTML and cannot be taken over. Ask the network for it again, in JSON format.
cli-error-import-dossier = { $file }: this is a whole dossier of Paper First, not a profile to take over. Without --as, the command makes a new dossier of it.
cli-error-whole-too-heavy = { $file }: the file is larger than { $limit } MB. Take pictures out of the dossier, then export it again.
cli-error-whole-too-deep = { $file }: the file is nested too deeply to be a dossier. Export the dossier again.
cli-error-whole-too-many = { $file }: the file holds more than { $max } values. Check that it is the right one, or export the dossier again.
cli-error-whole-newer = { $file }: this dossier comes from a newer version (format { $found }, this version knows { $known }). Install the latest version.
cli-error-import-document = { $file }: the document is damaged. Open it in another program, save it again, then try once more.
cli-error-import-no-text = { $file }: there is no text in the document; a scanned page is a picture. Give the original file.
cli-error-import-format = --as: “{ $value }” is not a format. What can be read: { $formats }.
cli-error-import-columns = --columns: “{ $value }” does not do. Write for example people:first_name,last_name,-,company. The fields: { $fields }.
cli-error-photo-too-heavy = { $file }: the photo is over 50 MB. Choose a lighter file; 1 MB is enough for every network.
cli-error-photo-too-large = { $file }: the photo has more than 100 million pixels. Make it smaller; a side of 1,024 pixels is enough for every network.
cli-error-photo-heic = { $file }: this picture is in the { $format } format, which networks do not take. Convert it to JPEG: on macOS with “sips -s format jpeg photo.heic --out photo.jpg”, on Linux with “heif-convert photo.heic photo.jpg”, elsewhere by exporting it from a photo program.
cli-error-photo-pdf = { $file }: this file is a PDF, not a photo. Open it, save the page as JPEG or PNG, then give that file.
cli-error-photo-animated = { $file }: this picture moves. Save a single view of it as JPEG or PNG, then give that file.
cli-error-photo-damaged = { $file }: the photo is damaged or incomplete. Take the original file, or open it in another program and save it again.
cli-error-not-a-photo = { $file }: this file is not a JPEG, PNG or WebP photo. Save the photo in one of these formats, then give that file.
cli-error-photo-exists = { $count ->
    [one] This file exists already: { $files }. Nothing was written. Add --replace to replace it.
   *[other] These files exist already: { $files }. Nothing was written. Add --replace to replace them.
}
cli-error-names = { $file }: { $count } names, a worksheet takes { $max } at most. Split the list into several files.
cli-error-field = { $file }, { $owner }/{ $field }: this field does not exist. “paperfirst-cli networks --format json” gives those of each network.
cli-error-which-network = { $file }: for which network is this CV to be checked? Add for example --network linkedin; “paperfirst-cli networks” lists them all.
cli-error-network = { $file }: the network “{ $network }” is not in the catalogue. “paperfirst-cli networks” lists them all.
cli-error-network-closed = { $file }: the network “{ $network }” has closed. “paperfirst-cli networks” lists those that are open.
cli-error-not-chosen = { $file }: the network “{ $what }” is not in the plan. Add it with “paperfirst-cli choose”.
cli-error-language = { $file }: the dossier has no profile in “{ $what }”. Choose one of its languages.
