# Import: a file is read, one chooses what to take, and sees what was not read.

import-lead = Nothing is written to the dossier before you choose.

## Choosing a file

import-drop = Drop a file or a folder here
import-drop-why = It is recognised by what it holds, whatever its name. You see everything before you take anything.
import-open = Choose a file…
import-open-folder = Choose a folder…
import-chooser-title = Choose the file to read
import-chooser-folder = Choose the folder to read
import-sources = What can be read
import-sources-lead = Open a line to see how to get the file.
import-source-linkedin = LinkedIn
import-source-linkedin-holds = Profile, career, skills, connections
import-source-linkedin-how = In LinkedIn: Settings, Data privacy, “Get a copy of your data”. Ask for the larger archive; an e-mail brings the link, good for 72 hours. Drop the .zip file without opening it.
import-source-cv = CV
import-source-cv-holds = PDF, Word, OpenDocument, text
import-source-cv-how = Take the version whose text you can select: a scanned page is a picture. Sections are guessed from their titles; you correct them before you take them.
import-source-europass = Europass
import-source-europass-holds = XML, or a PDF that holds this XML
import-source-europass-how = On the Europass site, open “My library”, then download the CV or the profile. The downloaded PDF holds the data too.
import-source-json = JSON Resume, Reactive Resume
import-source-json-holds = CV in JSON format
import-source-json-how = In the program that wrote the CV, choose Export, then JSON.
import-source-contacts = Address book
import-source-contacts-holds = vCard, Google Contacts, Outlook
import-source-contacts-how = Google Contacts: Export, then Google CSV. Outlook: File, Open & Export, then a CSV file. Phone or Mac: export the cards as vCard (.vcf). A single card is read as your own.
import-source-x = X
import-source-x-holds = Name, bio, place, website
import-source-x-how = In X: Settings, Your account, “Download an archive of your data”. X tells you when it is ready.
import-source-mastodon = Mastodon
import-source-mastodon-holds = Name, bio, links
import-source-mastodon-how = In Mastodon: Preferences, Import and export, then request your archive. Drop the .tar.gz or .zip file without opening it.
import-source-facebook = Facebook
import-source-facebook-holds = Profile, career, list of friends
import-source-facebook-how = In Facebook: Settings, “Download your information”. Choose the JSON format: an HTML archive cannot be read.
import-source-csv = CSV table
import-source-csv-holds = You say what each column holds
import-source-csv-how = In a spreadsheet: File, Save as, CSV. The first line names the columns.

## Pasting a text

import-paste = Paste a text
import-paste-why = For XING, which gives no file that can be read, and for any profile that you can copy.
import-paste-xing = Copying one’s XING profile
import-paste-xing-1 = In your browser, open your XING profile and unfold each section.
import-paste-xing-2 = Select the whole page (Ctrl + A), then copy (Ctrl + C).
import-paste-xing-3 = Paste below (Ctrl + V), then choose “Read this text”.
import-paste-label = Text to read
import-paste-read = Read this text
import-paste-empty = Paste a text first.
import-paste-over =
    { $n ->
        [one] { $n } character too many; the limit is { $max }.
       *[other] { $n } characters too many; the limit is { $max }.
    }

## Reading, taking

import-reading = Reading { $source }
import-reading-text = Reading the pasted text
import-taking = Writing to the dossier
import-progress = Progress
import-progress-rows =
    { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }
import-progress-percent = { $n }%
import-stop = Stop
import-stopping = Stopping…
import-stopped = Reading stopped. Nothing was written.
import-stopped-taking = Writing stopped. The dossier is as it was.

## What was read

import-format-linkedin = LinkedIn archive
import-format-json-resume = JSON Resume
import-format-europass = Europass CV
import-format-reactive-resume = Reactive Resume
import-format-vcard = vCard
import-format-google-contacts = Google Contacts
import-format-outlook = Outlook contacts
import-format-csv = CSV table
import-format-x = X archive
import-format-mastodon = Mastodon archive
import-format-facebook = Facebook archive
import-format-text = Text of a CV
import-of = { $format }: { $name }
import-file = File: { $source }
import-from = Read from { $source }
import-from-text = Read from the pasted text
import-languages =
    { $n ->
        [one] Language of the texts: { $languages }.
       *[other] Languages of the texts: { $languages }.
    }
import-languages-new =
    { $n ->
        [one] The dossier gains a language: { $languages }.
       *[other] The dossier gains { $n } languages: { $languages }.
    }
import-language = Language of the texts
import-language-note = The file does not say. Changing it reads the file again.
import-guessed = Sections were guessed from their titles. Read and correct each line; what was not understood is listed at the end.
import-all-known = All that this file says is already in the dossier. There is nothing to take.

import-files = File by file
import-file-rows =
    { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }
import-file-skipped =
    { $n ->
        [one] { $n } not read
       *[other] { $n } not read
    }
import-file-unknown = Not opened: content unknown
import-file-failed = Could not be read
import-file-left = Not opened, because the program never needs them: { $names }.
import-file-more =
    { $n ->
        [one] { $n } other
       *[other] { $n } others
    }

import-versions = Two versions
import-versions-lead =
    { $n ->
        [one] { $n } text differs from the dossier’s. Choose which to keep.
       *[other] { $n } texts differ from the dossier’s. Choose which to keep.
    }
import-in-dossier = In the dossier
import-in-file = In the file
import-all-new = Take all from the file
import-all-mine = Keep all of the dossier’s
import-show-all = Show all
import-show-less = Show less

import-news = What is new
import-fields = Profile fields
import-of-entry = { $label }, { $entry }
import-ticked = { $n } of { $all }
import-take-all = Tick all
import-take-none = Untick all
import-correct = Correct
import-correct-done = Close
import-corrected = corrected
import-as-read = Back to the file’s text

import-known =
    { $n ->
        [one] { $n } item already in the dossier
       *[other] { $n } items already in the dossier
    }

import-people = Connections
import-people-read =
    { $n ->
        [one] { $n } person in the file.
       *[other] { $n } people in the file.
    }
import-people-add =
    { $n ->
        [one] Add the new one
       *[other] Add the { $n } new ones
    }
import-people-update =
    { $n ->
        [one] Bring the changed one up to date
       *[other] Bring the { $n } changed ones up to date
    }
import-people-known =
    { $n ->
        [one] { $n } already known
       *[other] { $n } already known
    }
import-people-gone =
    { $n ->
        [one] { $n } is no longer in the file; it stays in the dossier
       *[other] { $n } are no longer in the file; they stay in the dossier
    }
import-people-sample = For example: { $names }
import-people-changes =
    { $n ->
        [one] See { $n } change
       *[other] See { $n } changes
    }
import-people-first = The first { $n } are shown.
import-people-private = These data stay in your dossier. The source and the day of the import are kept with each person.
import-change-person = Person
import-change-what = Field
import-change-before = In the dossier
import-change-after = In the file

import-tally-more =
    { $n ->
        [one] Show { $n } more
       *[other] Show { $n } more
    }

import-columns = Columns of the table
import-columns-lead = Say what each column holds. Any change reads the table again.
import-columns-what = Each row describes
import-what-people = Connection
import-column = Column
import-column-sample = Samples
import-column-field = Field
import-column-fills = Field that the column { $header } fills
import-column-none = Leave out
import-column-unnamed = Column { $n }

import-not-read = What was not read
import-not-read-lead = Each line says where in the file, and why.
import-not-read-none = Everything was read.
import-not-read-count =
    { $n ->
        [one] { $n } note
       *[other] { $n } notes
    }
import-places-more =
    { $n ->
        [one] and { $n } other place
       *[other] and { $n } other places
    }

import-nothing = Nothing was found to take
import-nothing-why = What was looked for: name and contact details, headline, summary, experience, education, skills, languages and connections.
import-nothing-file = Check that the file is whole and the right one. An archive requested without the profile or the connections has nothing to give.
import-nothing-text = Each section must begin with its title, alone on its line: Experience, Education, Skills…
import-nothing-csv = Say below what each column holds.

## Taking

import-choice = Your choice
import-chosen = Chosen: { $what }.
import-chosen-none = Nothing is chosen.
import-count =
    { $n ->
        [one] { $n } item
       *[other] { $n } items
    }
import-count-people =
    { $n ->
        [one] { $n } connection
       *[other] { $n } connections
    }
import-undo-note = A single undo takes it all back.
import-read-only = This dossier is read-only: nothing can be taken into it.
import-cancel = Give up
import-take =
    { $n ->
        [one] Take over { $n } item
       *[other] Take over { $n } items
    }
import-done =
    { $n ->
        [one] { $n } item taken
       *[other] { $n } items taken
    }
import-done-title = Taken into the dossier
import-done-replaced = Texts replaced
import-done-added = Connections added
import-done-changed = Connections brought up to date
import-done-profile = See the profile
import-done-people = See the connections
import-another = Read another file

## Why a line was not read

import-skipped-wrong-type = This should be { $expected }; the file gives { $found }.
import-skipped-empty = Empty.
import-skipped-too-long = Text too long: { $max } characters at most.
import-skipped-too-many = Too many entries: the first { $max } are offered.
import-skipped-unknown = The program does not know this element.
import-skipped-twice = Key written twice in the same place: only the first is read.
import-skipped-repeated = Said above in the file already.
import-skipped-date = Unreadable date, kept as it is written: “{ $date }”.
import-skipped-no-field = The dossier has no field for this.
import-skipped-image = A photo cannot be taken from a file of this kind: choose it in your profile.
import-skipped-file = About the file, not about the person.
import-skipped-encoding =
    { $n ->
        [one] One unreadable passage is replaced by “�”: line { $line }, byte { $byte }.
       *[other] { $n } unreadable passages are replaced by “�”; the first one: line { $line }, byte { $byte }.
    }
import-skipped-more =
    { $n ->
        [one] { $n } more note of this kind is not shown.
       *[other] { $n } more notes of this kind are not shown.
    }

import-type-nothing = nothing
import-type-bool = a yes or a no
import-type-number = a number
import-type-text = a text
import-type-list = a list
import-type-object = an object

## Earlier imports

import-past = Earlier imports
import-past-pasted = Pasted text
import-past-items = { $n ->
    [0] no text
    [one] { $count } text
   *[other] { $count } texts
}
import-past-people = { $n ->
    [one] { $count } connection
   *[other] { $count } connections
}
import-past-both = { $texts }, { $persons }
import-past-line = { $day }: { $brought }
import-past-read = Read the report
import-past-read-of = { $source }, { $day }: read the report
import-past-report = Report of { $day }
import-past-report-lead = { $source }, { $format }. Taken: { $brought }.
import-past-taken = What was taken
import-past-taken-none = No text was taken.
import-past-times =  × { $n }

## What makes a file suspect
import-danger-too-many-files = It announces more files than any archive holds.
import-danger-overlapping = Files in it overlap each other.
import-danger-unfolding = Once opened, it would fill the memory.
import-danger-declarations = It declares names that stand for something else than its text.
import-danger-too-many-elements = It holds more elements than any CV.
