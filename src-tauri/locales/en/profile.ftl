### Profiles: the common base, a form per network, and what the checks say of them.

profile-tabs = Networks
profile-base = Common base
profile-language = Language of the profile
profile-editor = { $network } profile, { $language }
profile-editor-base = Common base, { $language }
profile-none = No network chosen
profile-none-why = Choose two or three, at least one of them in person. Each will have its form and its checks here.
profile-none-do = Choose my networks
profile-no-form = No form to fill in
profile-no-form-why = The networks of your plan have no known form. The common base keeps your texts.

## A field

profile-required = required
profile-count = { $used } / { $limit }
profile-count-for = { $network }: { $used } / { $limit }
profile-bytes = { $used } / { $limit } bytes
profile-over = { $count }, { $over } too many
profile-limit-unknown = limit not published
profile-cut = Cut when published:
profile-fold = The rest shows after “see more”. Last words in view: “{ $words }”.
profile-full = This field is full: it takes { $max } characters at most.
profile-too-long = This field takes { $max } characters at most. With that text it would have { $length }. Nothing was pasted: your text is still on the clipboard.
profile-inherited = Text of the common base.
profile-back = Go back to the base
profile-back-done = { $label }: the base’s text is back.
profile-mark = Finding { $number }, { $level ->
    [blocker] blocking
    [important] important
   *[polish] finishing touch
}
profile-takes = { $network } also takes, from the common base: { $kinds }.
profile-takes-go = Open the common base

## A field’s figures

profile-figure-fix = Correct this figure
profile-figures = Figures of the field “{ $label }”
profile-figure-max = Maximum length in the catalogue: { $value }.
profile-figure-max-bytes = Maximum size in the catalogue: { $value } bytes.
profile-figure-min = Minimum length in the catalogue: { $value }.
profile-figure-fold = Shown before “see more”, in the catalogue: { $value }.
profile-figure-unknown = The catalogue does not know the maximum length.
profile-figure-own = your figure
profile-figure-yours = Your figure
profile-figure-keep = Use this figure
profile-figure-kept = Your figure replaces the catalogue’s in this dossier.
profile-figure-back = Back to { $value }
profile-figure-forget = Remove my figure
profile-figure-removed = The catalogue’s figure is back.

## Entries

profile-entry-add = { $kind ->
    [experience] Add an experience
    [education] Add a course or degree
    [skills] Add a skill
    [languages] Add a language
    [certifications] Add a certification
    [links] Add a link
    [projects] Add a project
    [volunteering] Add volunteer work
    [publications] Add a publication
    [awards] Add an award
    [recommendations] Add a recommendation
    [interests] Add an interest
   *[other] Add a line
}
profile-entry-others = Add something else
profile-entry-more = More fields
profile-entry-fewer = Fewer fields
profile-entry-more-of = Other fields: { $what }
profile-entry-blank = { $kind } { $place }
profile-entry-remove = Remove: { $what }
profile-entry-removed = Line removed: { $what }.
profile-entry-up = Move up: { $what }
profile-entry-down = Move down: { $what }
profile-entry-moved = { $what }: place { $place } of { $total }.

## Photo

profile-photo = Photo
profile-photo-alt = Your profile photo
profile-photo-none = No photo.
profile-photo-base = Photo of the common base.
profile-photo-choose = Choose a photo
profile-photo-replace = Replace
profile-photo-own = Choose another photo for this network
profile-photo-frame = Frame it in the photo studio
profile-photo-remove = Remove
profile-photo-removed = Photo removed.
profile-photo-files = Photos
profile-photo-drop = PNG, JPEG or WebP. You can also drop the file on the window.
profile-photo-size = { $width } × { $height } pixels, { $weight }.
profile-kilobytes = { $size } kB
profile-megabytes = { $size } MB

## Preview

profile-result = In search results
profile-result-note = Approximate preview.
profile-result-blank = Nothing is written in the headline yet.
profile-result-words = { $found ->
    [0] { $total ->
        [one] The word your targets search for is not there.
       *[other] None of the { $total } words your targets search for is there.
    }
   *[other] It holds { $found } of the { $total } words your targets search for: { $words }.
}
profile-result-no-words = The plan does not say yet which words your targets search for.

## Findings

profile-review = Checks
profile-review-of = Checks for
profile-blockers = { $count ->
    [0] No blocking point
    [one] 1 blocking point
   *[other] { $count } blocking points
}
profile-next = Next finding (F8)
profile-previous = Previous finding (Shift+F8)
profile-said = Finding { $number } of { $total }, { $level ->
    [blocker] blocking
    [important] important
   *[polish] finishing touch
}. { $title }. { $where }
profile-note = Finding about these words
profile-note-go = Go to the finding
profile-filter = Findings to show
profile-filter-field = This field
profile-filter-network = This network
profile-filter-all = All networks
profile-filter-box = Field: { $label }
profile-filter-none = Put the cursor in a field: its findings show here.
profile-clear = No finding to deal with.
profile-score = { $value } out of 100
profile-score-detail = , how it adds up
profile-score-none = No score yet: no check applies.
profile-score-rule = Check
profile-score-earned = Earned
profile-score-possible = Possible
profile-score-why = Why
profile-score-nothing = Nothing to say
profile-score-aside = Set aside: { $reason }
profile-score-total = Sum
profile-score-how = { $earned } ÷ { $possible } × 100 = { $exact }, rounded down: { $value }.
profile-group-several = Several networks
profile-group-blocker = Fix before publishing
profile-group-important = Important
profile-group-polish = Finishing touches
profile-why = Why:
profile-fix = Fix:
profile-source = { $source }, { $date }.
profile-source-bare = { $source }.
profile-undated = undated
profile-unverified = Present wording not verified.
profile-word-found = { $word } ({ $where })
profile-words = { $found } of { $total }
profile-measure = { $value }, against a mark of { $threshold }
profile-solved = solved
profile-go = Go to the field
profile-go-photo = Go to the photo
profile-go-plan = Open the plan
profile-aside = Set aside
profile-aside-what = finding { $number }
profile-aside-reason = For what reason?
profile-aside-done = Finding set aside.
profile-aside-count = { $count ->
    [one] 1 finding set aside
   *[other] { $count } findings set aside
}
profile-bring-back = Bring back
profile-brought-back = Finding back in the list.
profile-cost = { $cost } of { $possible }
profile-passed = { $count ->
    [one] 1 check passed
   *[other] { $count } checks passed
}

## Two versions of the same fact

profile-version-take = Keep this version
profile-version-taken = Version kept: { $on }.
profile-show-all = Show all
profile-show-less = Show less

## Spelling

profile-suggestions = Suggestions
profile-no-suggestion = No suggestion.
profile-word-replace = Replace “{ $word }” with
profile-word-replaced = “{ $word }” becomes “{ $by }”.
profile-word-keep = Add to my dictionary
profile-word-kept = “{ $word }” is in your dictionary.
profile-own-words = { $count ->
    [one] 1 word in my dictionary
   *[other] { $count } words in my dictionary
}
profile-own-word-remove = Remove “{ $word }” from my dictionary
profile-own-word-removed = “{ $word }” is no longer in your dictionary.
