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
