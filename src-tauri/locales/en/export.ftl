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

export-kit-of = { $network }, { $language }: your texts
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
    [one] Goal { $numbers }
   *[other] Goals { $numbers }
}
export-map-targets = { $count ->
    [one] Target { $numbers }
   *[other] Targets { $numbers }
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
export-room-format = Format
export-room-pdf = PDF
export-room-pdf-for = To print, accessible
export-room-markdown = Markdown
export-room-markdown-for = Plain text
export-room-contents = Contents
export-room-plan = Plan
export-room-plan-for = Purposes, goals, networks, time
export-room-checklists = Checklists
export-room-checklists-for = { $count ->
    [0] No network chosen
    [one] { $count } network, findings and sources
   *[other] { $count } networks, findings and sources
}
export-room-language = Language of the document
export-room-language-fr = French
export-room-language-en = English
export-room-paper = Paper
export-room-paper-a4 = A4
export-room-paper-letter = Letter
export-room-preview = Preview of the document
export-room-drawing = Setting the pages
export-room-page = { $paper }, page { $page } of { $of }
export-room-page-alt = Page { $page } of { $of } of { $name }’s document. The saved file can be read with a screen reader.
export-room-before = Previous page
export-room-after = Next page
export-room-smaller = Smaller preview
export-room-larger = Larger preview
export-room-note-pdf = The preview is the page itself, as it will be printed.
export-room-note-markdown = The Markdown file holds this text, without the layout.
export-room-nothing = The document is empty
export-room-nothing-why = Tick the plan, the checklists, or both.
export-room-file-plan = plan
export-room-file-checklists = checklists
export-room-save-pdf = Save the PDF
export-room-save-markdown = Save the Markdown
export-room-writing = Writing the document
export-room-written = Document saved
export-room-elsewhere = Save elsewhere
export-room-failed = The document could not be written.
export-room-failed-do = Choose another place than “{ $path }”. Your dossier is intact. The system answers: { $detail }

### The whole dossier, as JSON.
## What keeps it from being read again: the place, then the remedy.
whole-type-integer = a whole number
whole-wrong-missing = { $file }, { $place }: this value is missing. Add it, or export the dossier again.
whole-wrong-type = { $file }, { $place }: { $expected } belongs here, and the file gives { $found }. Correct this value, or export the dossier again.
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
