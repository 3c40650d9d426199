### The plan and the checks, as they are printed.

export-paper-first = Paper First
export-page = page { $page } of { $of }

## The plan

export-plan = My plan
export-plan-of = { $name }, my plan
export-review = Read again on { $date }
export-purposes = Why
export-purposes-ask = Why do I want a network?
export-goals = Goals
export-goals-ask = Which result, measured how, by when?
export-goal = { $what }: { $more }
export-targets = Targets
export-targets-ask = Whom can I help, and which words do they search?
export-target-need = Need: { $need }
export-target-words = Words searched: { $words }
export-networks = Networks
export-networks-ask = Where do they meet, in person and online?
export-network = { $what }: { $more }
export-time = Time
export-time-ask = How much time a week, and when?
export-commitments = Commitments
export-commitments-ask = What I give before I ask.
export-quote = “{ $text }”

## Time

export-week = { $time } a week
export-clock-hour = { $hour }:00
export-clock = { $hour }:{ $minutes }
export-slot = { $day }, { $from } to { $to }
export-slot-for = { $what }: { $more }

## The checks

export-in = in { $language }
export-in-order = To fix, in this order
export-fix = To do:
export-source = Source:
export-set-aside = Set aside
export-sum = How the score adds up
export-rule = Rule
export-earned = Earned
export-possible = Possible
export-total = Total
export-score = Score: { $value } out of 100
export-cost = costs { $cost } out of { $possible }
export-tenths = { $whole }.{ $tenth }
export-rounding = { $earned } points out of { $possible }, brought to 100 and rounded down: { $value }.
export-rule-set-aside = { $rule } (set aside)
export-nothing-written = Nothing is written yet
export-nothing-to-fix = Nothing to fix
export-count-blocker = { $count ->
    [one] { $count } blocking point
   *[other] { $count } blocking points
}
export-count-important = { $count ->
    [one] { $count } important point
   *[other] { $count } important points
}
export-count-polish = { $count ->
    [one] { $count } finishing touch
   *[other] { $count } finishing touches
}
export-found = “{ $text }”: found in { $place }
export-missing = “{ $text }”: missing
export-version = { $place }: “{ $text }”
export-measure = Measured: { $value }. Threshold: { $threshold }.
export-not-verified = not verified

## The kit, the notes

export-kit-of = { $network }, { $language }: publishing kit
export-profile-of = { $network }, { $language }: profile
export-size = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
export-size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
export-notes = Personal notes
export-notes-lead = For you alone, or for whoever goes along with you.
export-notes-refused = Networks refused

## The mind map

export-map-about = Mind map of the plan, from the middle outwards. Branches: { $branches }.
export-map-counted = { $what } ({ $count })
export-map-measure = Measure: { $text }
export-map-due = Due: { $text }
export-map-goal = Goal: { $text }
export-map-target = Target: { $text }
export-map-goals = { $count ->
    [one] Goal { $numbers }
   *[other] Goals { $numbers }
}
export-map-targets = { $count ->
    [one] Target { $numbers }
   *[other] Targets { $numbers }
}
export-map-undrawn = { $count ->
    [one] { $count } character cannot be drawn in this picture. The map as SVG holds it.
   *[other] { $count } characters cannot be drawn in this picture. The map as SVG holds them.
}

## The tables

export-csv-part = Part
export-csv-number = Number
export-csv-text = Text
export-csv-detail = Detail
export-csv-words = Words searched
export-csv-due = Due
export-csv-minutes = Minutes a week
export-csv-linked = Serves, meets
export-csv-kind = Kind
export-csv-day = Day
export-csv-hour = Time
export-csv-length = Length in minutes
export-csv-every = Comes back, in weeks
export-csv-where = Where
export-csv-field = Field
export-csv-language = Language
export-csv-everywhere = Common base
export-csv-how = How
export-csv-network = Network
export-csv-source = Source
export-csv-imported = Imported on
## Actions, on paper and in a calendar

export-agenda = My actions
export-agenda-of = { $name }, my actions
export-agenda-span = From { $first } to { $last }
export-agenda-week = Every week
export-agenda-day = { $day } { $number }
export-agenda-first = { $day } { $number }
export-agenda-at = { $day }, { $time }
agenda-kind-slot = Weekly slot
agenda-kind-goal = Goal
agenda-kind-review = Review
agenda-kind-republish = Publication
agenda-kind-question = Question
agenda-slot = Networks: my weekly slot
agenda-slot-for = Networks: { $what }
agenda-goal = Goal: { $what }
agenda-goal-note = Measure: { $measure }
agenda-review = Review my plan
agenda-review-note = Do my reasons still hold? What has moved forward, and thanks to which network? What do I keep, change, drop?
agenda-republish = Publish my { $network } profile in { $language } again
agenda-republish-changed = { $count ->
    [one] { $count } field has changed since it was published on { $day }.
   *[other] { $count } fields have changed since it was published on { $day }.
}
agenda-republish-old = Published on { $day }: read it again, then publish it anew.
agenda-question = Question to ask: { $text }
agenda-question-note =
    { $text }

    Ask it at this hour: the right people are there.
## The worksheet, filled in with a pencil

worksheet-title = Worksheet
worksheet-title-of = { $name }, worksheet
worksheet-set = Worksheet, { $count ->
    [one] { $count } copy
   *[other] { $count } copies
}
worksheet-lead = A pencil, twenty minutes, no screen. First why, then for whom; networks come after.
worksheet-name = Name
worksheet-date = Date
worksheet-why-how = Number one to three purposes, the most important first.
worksheet-why-words = In my own words
worksheet-network = Network
worksheet-networks-how = At least one where people meet in person.
worksheet-moments = Day, time, what for
worksheet-check-title = Before a profile is published
worksheet-check-ask = One page per network. Tick what is done, fix the rest, then publish.
worksheet-check-language = Language
worksheet-check-day = Read again on
worksheet-check-photo = Photo
worksheet-check-photo-1 = One face, mine, recent, sharp and well lit.
worksheet-check-photo-2 = People know me in it when it is small, in a circle.
worksheet-check-photo-3 = The same photo on all my networks.
worksheet-check-headline = Headline
worksheet-check-headline-1 = It says what I do, for whom, and where or with which result.
worksheet-check-headline-2 = It begins with one of my targets’ words.
worksheet-check-headline-3 = Above it, my name and nothing else.
worksheet-check-keywords = Words people search
worksheet-check-keywords-1 = My targets’ words are in the headline, summary, skills or experience.
worksheet-check-keywords-2 = None of them keeps coming back.
worksheet-check-keywords-3 = No worn word without its proof: a figure, a name, an example.
worksheet-check-summary = Summary
worksheet-check-summary-1 = The first sentence says whom I help, and to do what.
worksheet-check-summary-2 = I say “I”, in short sentences and paragraphs.
worksheet-check-summary-3 = It ends with a step to take: write, call, visit.
worksheet-check-coherence = Coherence
worksheet-check-coherence-1 = One name, one position, one employer everywhere.
worksheet-check-coherence-2 = The same dates, place and site everywhere.
worksheet-check-coherence-3 = One message: people know me again from one network to the next.
worksheet-check-coherence-4 = What I do today is there, with a result.
worksheet-check-contact = Contact
worksheet-check-contact-1 = People see how to reach me.
worksheet-check-contact-2 = Each link opens and leads where it should.
worksheet-check-contact-3 = No phone number, private address or birth date, unless on purpose.
worksheet-check-contact-4 = The profile’s public address is short, in my own name.
worksheet-check-last = Last look
worksheet-check-last-1 = No leftover text, no spelling slip.
worksheet-check-last-2 = One language from end to end.
worksheet-check-last-3 = Somebody else has read it, and could say what I do.
worksheet-check-last-4 = The date of the next reading is noted down.
worksheet-check-first = To fix first
## Word, HTML, text

export-parts = Contents

### The room from which the plan is taken away

export-room-lead = Your plan fits on one page. Print it: it reads better.
export-room-choices = Choices for the document
export-room-format = Format
export-room-kind-pdf = PDF
export-room-kind-pdf-for = To print, accessible
export-room-kind-docx = Word
export-room-kind-docx-for = To edit together
export-room-kind-html = HTML
export-room-kind-html-for = One page on its own
export-room-kind-markdown = Markdown
export-room-kind-markdown-for = Structured text
export-room-kind-text = Text
export-room-kind-text-for = Without formatting
export-room-kind-ics = Calendar
export-room-kind-ics-for = Appointments, reminders
export-room-kind-map = Mind map
export-room-kind-map-for = Picture or software
export-room-kind-csv = Table
export-room-kind-csv-for = CSV, for a spreadsheet
export-room-kind-data = Data
export-room-kind-data-for = JSON, vCard
export-room-finer-map = Form of the map
export-room-finer-data = Which data
export-room-format-svg = SVG picture
export-room-format-svg-for = Sharp at any size
export-room-format-png = PNG picture
export-room-format-png-for = To send in a message
export-room-format-mm = FreeMind
export-room-format-mm-for = Also Freeplane, Xmind
export-room-format-opml = OPML
export-room-format-opml-for = For an outliner
export-room-format-mermaid = Mermaid
export-room-format-mermaid-for = For Markdown
export-room-format-json = Everything, in JSON
export-room-format-json-for = Personal notes included
export-room-format-json-resume = JSON Resume
export-room-format-json-resume-for = Your CV, one language at a time
export-room-format-vcard = vCard
export-room-format-vcard-for = Your business card
export-room-table = Which table
export-room-table-plan = Plan
export-room-table-actions = Actions
export-room-table-profile = Profile texts
export-room-table-connections = Connections
export-room-reader = For whom
export-room-reader-me = Me
export-room-reader-coach = Coach
export-room-reader-recruiter = Recruiter
export-room-contents = Contents
export-room-plan = Plan on one page
export-room-plan-for = Purposes, goals, targets
export-room-actions = Dated actions
export-room-actions-for = What to do, and when
export-room-profiles = Profiles to read
export-room-profiles-for = { $count ->
    [0] No network chosen
    [one] { $count } network, texts only
   *[other] { $count } networks, texts only
}
export-room-kits = Publishing kits
export-room-kits-for = { $count ->
    [0] No network chosen
    [one] { $count } network, texts to copy
   *[other] { $count } networks, texts to copy
}
export-room-kits-blocked = { $count ->
    [one] { $networks } still blocks
   *[other] { $networks } still block
}
export-room-kits-blocked-count = { $count ->
    [one] { $count } network still blocks
   *[other] { $count } networks still block
}
export-room-checklists = Findings and sources
export-room-checklists-for = { $count ->
    [0] No network chosen
    [one] { $count } network
   *[other] { $count } networks
}
export-room-contact = Contact details
export-room-contact-for = E-mail and phone
export-room-notes = Personal notes
export-room-notes-for = Networks refused, answers
export-room-notes-out = Your personal notes stay out as long as their box is empty.
export-room-notes-in = Your personal notes are in: read them again before you hand the file over.
export-room-language = Language of the document
export-room-language-fr = French
export-room-language-en = English
export-room-paper = Paper
export-room-paper-a4 = A4
export-room-paper-letter = Letter
export-room-archive = For an archive (PDF/A-2)
export-room-archive-for = To keep for long. Box empty: accessible PDF (PDF/UA-1).

## The preview

export-room-preview = Preview of the document
export-room-drawing = Setting the pages
export-room-page = { $paper }, page { $page } of { $of }
export-room-page-alt = Page { $page } of { $of } of { $name }’s document. The saved file can be read with a screen reader.
export-room-picture = Mind map
export-room-picture-alt = Mind map of { $name }’s plan. The same words can be read in the Text format.
export-room-text = Text of the file
export-room-cut = Beginning of the file; what is saved holds everything
export-room-before = Previous page
export-room-after = Next page
export-room-smaller = Smaller preview
export-room-larger = Larger preview
export-room-note-pdf = The preview is the page itself, as it will be printed.
export-room-note-docx = Word keeps these words and headings; it breaks the pages its own way.
export-room-note-html = The HTML page keeps these words and adapts to the width of the screen.
export-room-note-ics = Your calendar gets these appointments, with their reminders. A new export brings them up to date.
export-room-nothing = The document is empty
export-room-nothing-why = Tick at least one box of the contents.

## The file

export-room-file-plan = plan
export-room-file-actions = actions
export-room-file-kits = kits
export-room-file-checklists = findings
export-room-file-document = document
export-room-file-profile = profiles
export-room-file-connections = connections
export-room-file-ics = calendar
export-room-file-mm = map
export-room-file-opml = map
export-room-file-mermaid = map
export-room-file-svg = map
export-room-file-png = map
export-room-file-json = dossier
export-room-file-json-resume = cv
export-room-file-vcard = contact
export-room-name = File name
export-room-rename = Change the name
export-room-name-keep = Keep this name
export-room-name-empty = Write a name.
export-room-name-signs = Take out slashes, bars, colons, straight quotes, asterisks, angle brackets, question marks, and a full stop at the beginning or the end.
export-room-name-reserved = Windows keeps this name for itself. Write another one.
export-room-name-long = This name is too long for a file. Shorten it.
export-room-folder = In the folder { $folder }
export-room-folder-change = Change folder
export-room-folder-pick = Folder to save the file in
export-room-save-pdf = Save the PDF
export-room-save-docx = Save for Word
export-room-save-html = Save the page
export-room-save-markdown = Save the Markdown
export-room-save-text = Save the text
export-room-save-ics = Save the calendar
export-room-save-map = Save the map
export-room-save-csv = Save the table
export-room-save-data = Save the data
export-room-print = Print
export-room-print-hint = Print opens the document in your PDF reader; printing starts from there.
export-room-exists = “{ $name }” already exists
export-room-exists-why = In the folder { $folder }. Nothing has been written yet.
export-room-exists-both = Keep both
export-room-exists-replace = Replace
export-room-exists-note = Keep both adds a number to the new file. Replace erases the old one.
export-room-writing = Writing the file
export-room-stop = Stop
export-room-stopping = Stopping…
export-room-stopped = Stopped: no file was written.
export-room-opened = Open in your PDF reader. Print from there.
export-room-written = Saved
export-room-written-where = { $path }, { $size }
export-room-show = Show in folder
export-room-lost = No font on this computer draws these characters: { $signs }. An empty box stands for them. Install a font that has them, such as Noto, then save again.
export-room-elsewhere = Save elsewhere
export-room-failed = The document could not be written.
export-room-failed-do = Choose another place than “{ $path }”. Your dossier is intact. The system answers: { $detail }

### The whole dossier, as JSON.
## What keeps it from being read again: the place, then the remedy.
whole-type-integer = a whole number
whole-wrong-missing = { $file }, { $place }: this value is missing. Add it, or export the dossier again.
whole-wrong-type = { $file }, { $place }: { $expected } belongs here; the file holds: { $found }. Correct this value, or export the dossier again.
whole-wrong-value = { $file }, { $place }: “{ $found }” is not a known value. Choose one of { $known }.
whole-wrong-range = { $file }, { $place }: { $found } is out of range. Give a number from { $least } to { $most }.
whole-wrong-empty = { $file }, { $place }: this list is empty. Give at least one value.
whole-wrong-date = { $file }, { $place }: this is no day of the calendar. Write it like this: 2026-11-22.
whole-wrong-own-id = { $file }, { $place }: this is not the name of a network of one’s own. Write “own-” and a number, from own-1 on.
whole-wrong-twice = { $file }, { $place }: the file has already given this above. Keep one of the two, or change its number.
whole-wrong-nowhere = { $file }, { $place }: nothing in the file is called “{ $id }”. Correct this reference, or take it out.
whole-wrong-encoding = { $file }, { $place }: the picture is not written as it should be. Write “data:image/jpeg;base64,” and its bytes in base 64, or export the dossier again.
whole-wrong-picture = { $file }, { $place }: this is not a sound PNG, JPEG or WebP picture of 50 MB and 100 million pixels at most. Replace it, or take it out with everything that names it.
whole-wrong-hash = { $file }, { $place }: this is not the picture’s fingerprint. Give the SHA-256 of its bytes, here and wherever the picture is named.
whole-wrong-other = { $file }: the file cannot be read again ({ $detail }). Export the dossier again.

## What it holds.
whole-count-goals = { $n ->
    [one] { $n } goal
   *[other] { $n } goals
}
whole-count-targets = { $n ->
    [one] { $n } target
   *[other] { $n } targets
}
whole-count-networks = { $n ->
    [one] { $n } chosen network
   *[other] { $n } chosen networks
}
whole-count-slots = { $n ->
    [one] { $n } moment of the week
   *[other] { $n } moments of the week
}
whole-count-commitments = { $n ->
    [one] { $n } commitment
   *[other] { $n } commitments
}
whole-count-questions = { $n ->
    [one] { $n } question to ask
   *[other] { $n } questions to ask
}
whole-count-own-networks = { $n ->
    [one] { $n } network of one’s own
   *[other] { $n } networks of one’s own
}
whole-count-entries = { $n ->
    [one] { $n } profile entry
   *[other] { $n } profile entries
}
whole-count-texts = { $n ->
    [one] { $n } text
   *[other] { $n } texts
}
whole-count-pictures = { $n ->
    [one] { $n } picture
   *[other] { $n } pictures
}
whole-count-set-aside = { $n ->
    [one] { $n } finding set aside
   *[other] { $n } findings set aside
}
whole-count-own-words = { $n ->
    [one] { $n } word of one’s own
   *[other] { $n } words of one’s own
}
whole-count-corrections = { $n ->
    [one] { $n } corrected figure
   *[other] { $n } corrected figures
}
whole-count-adverts = { $n ->
    [one] { $n } advert
   *[other] { $n } adverts
}
whole-count-publications = { $n ->
    [one] { $n } publication
   *[other] { $n } publications
}
whole-count-imports = { $n ->
    [one] { $n } import
   *[other] { $n } imports
}
whole-count-connections = { $n ->
    [one] { $n } connection
   *[other] { $n } connections
}
whole-unknown = { $more ->
    [0] Left out, for this version does not know it: { $places }.
    [one] Left out, for this version does not know it: { $places }, and { $more } other place.
   *[other] Left out, for this version does not know it: { $places }, and { $more } other places.
}

## What keeps a file from being written

export-room-fail-disk-full = The disk is full.
export-room-fail-disk-full-do = Nothing has changed in “{ $folder }”. Make some room or choose another disk.
export-room-fail-read-only = This place is protected.
export-room-fail-read-only-do = Nothing was written in “{ $folder }”. Choose another folder.
export-room-fail-missing = This place no longer exists.
export-room-fail-missing-do = “{ $folder }” was moved or deleted, or its disk is no longer plugged in. Choose another folder.
export-room-fail-print = The PDF could not be opened.
export-room-fail-print-do = Save it, then open it yourself to print it. The system answers: { $detail }
export-room-fail-show = The folder could not be opened.
export-room-fail-show-do = The file is saved. The system answers: { $detail }

### The room of the worksheet

sheet-room-lead = To fill in with a pencil, before any screen.
sheet-room-back = Back to the first screen
sheet-room-preview = Preview of the worksheet
sheet-room-page-alt = Page { $page } of { $of } of the worksheet. The saved file can be read with a screen reader.
sheet-room-fill = Worksheet
sheet-room-blank = Blank
sheet-room-blank-for = Questions, and lines
sheet-room-filled = Filled in
sheet-room-filled-for = With what your plan says
sheet-room-language = Language of the sheet
sheet-room-large = Large print
sheet-room-large-for = More pages, more room to write
sheet-room-workshop = A workshop: one sheet for each person
sheet-room-names = One name a line
sheet-room-count = { $count ->
    [0] No name: a single sheet, to write it on by hand
    [one] { $count } sheet with its name
   *[other] { $count } sheets, each with its name
}
sheet-room-over = { $most } names at most; take out { $over }.
sheet-room-shown = The preview shows { $name }’s sheet; only the name changes on the others.
sheet-room-file = worksheet
sheet-room-file-filled = worksheet-filled
sheet-room-file-workshop = worksheets
sheet-room-save = { $count ->
    [0] Save the worksheet
    [one] Save the worksheet
   *[other] Save the { $count } worksheets
}
