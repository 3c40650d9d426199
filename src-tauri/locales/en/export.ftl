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
