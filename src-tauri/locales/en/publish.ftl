### The publishing kit: carrying a profile over into its network's form

publish-title = Publish on { $network }
publish-title-in-person = { $network }: your texts
publish-lead = In the order of the form. Copy, paste, tick.
publish-lead-in-person = What you will say or hand over there. Copy it to wherever you need it.
publish-kit = Publishing kit
publish-empty = Nothing is written for { $network } yet
publish-empty-why = The kit fills up with your profile: one text per field, ready to paste.
publish-empty-do = Write this profile
publish-none-why = Choose two or three. Each will have its texts here, in the order of its form.
publish-no-form-why = The networks of your plan have no known form: there is nothing to copy.

## A last look

publish-look = A last look
publish-blocking = { $count ->
    [0] Nothing blocks publication.
    [one] 1 point still blocks. Better fix it before you publish.
   *[other] { $count } points still block. Better fix them before you publish.
}
publish-others = { $count ->
    [one] See 1 other finding, which does not block
   *[other] See { $count } other findings, which do not block
}
publish-fix = Fix
publish-fill = Fill in
publish-blocks = Blocks publication

## The fields

publish-form = Introduction
publish-form-more = Rest of the form
publish-of-most = { $count } of { $most } at most
publish-entry = { $kind } { $number }
publish-missing = Required field, still empty.
publish-ticked = { $label }: pasted
publish-copy = Copy
publish-copied = Copied
publish-copied-what = Copied: { $label }
publish-refused = The window could not copy this text. Select it, then copy it with the keyboard.
publish-more = Read it all
publish-less = Fold

## The photo

publish-photo = Photo
publish-photo-fit = { $width } × { $height } pixels, { $format }
publish-photo-cropped = In the crop chosen in the photo studio.
publish-photo-whole = Uncropped.
publish-photo-save = Save the photo
publish-photo-saved = Saved in { $path }
publish-photo-failed = The photo could not be written to “{ $path }”. Choose another place. The system says: { $detail }
publish-photo-ticked = Photo: uploaded

## Beside it

publish-beside = Publish
publish-open = Open in my browser
publish-address = Address: { $address }
publish-done = { $done ->
    [one] 1 field of { $of } pasted
   *[other] { $done } fields of { $of } pasted
}
publish-meter = Fields pasted
publish-how-open = Open the profile’s page beside this window.
publish-key-enter = Enter
publish-how-copies = copies the field,
publish-key-space = Space
publish-how-ticks = ticks it.
publish-how-read = Read the profile in a private window, as a passer-by would.
publish-now = I have published it
publish-now-in-person = I have handed these over
publish-advice = Notes today’s date, texts and score.
publish-advice-left = { $count ->
    [one] 1 field is not ticked yet.
   *[other] { $count } fields are not ticked yet.
}
publish-advice-blocked = { $count ->
    [one] Not advised while 1 point blocks.
   *[other] Not advised while { $count } points block.
}
publish-noted = Publication on { $network } noted.

## Since it was published

publish-again = To publish again
publish-still = Since it was published
publish-on = { $days ->
    [0] Published today.
    [one] Published yesterday.
   *[other] Published on { $day }, { $days } days ago.
}
publish-since = { $count ->
    [0] Nothing has changed since.
    [one] 1 field has changed since: only this one is to be done again.
   *[other] { $count } fields have changed since: only these are to be done again.
}
publish-before = Before:
publish-added = New since it was published
publish-gone = To delete on { $network }:
publish-rest = { $count ->
    [one] 1 other field, unchanged
   *[other] The { $count } other fields, unchanged
}
publish-all = { $count ->
    [one] The field, unchanged
   *[other] All { $count } fields, unchanged
}

## History

publish-history = History
publish-day = Date
publish-score = Score
publish-no-score = no score
publish-chart = The score at each publication, from the first to the last; the table gives the same values.
