# Importing a profile: the screen where one chooses what to take, then what was not read.

import-lead = This is what the file says. Nothing is written to the dossier before you choose.
import-open = Choose a file…
import-formats = Accepted format: JSON Resume (a .json file of 10 MB at most).
import-chooser-title = Choose the profile to bring in
import-chooser-filter = JSON Resume profile
import-drop = Drop a JSON Resume file here.
import-language = Language of the file’s texts
import-language-note = The texts you take will be kept in this language.
import-of = Profile of { $name }
import-file = File { $file }

import-read = What was read
import-fields = Fields of the common base
import-entries = Entries
import-take-all = Tick all
import-take-none = Untick all
import-replaces = Replaces: { $current }
import-known = Already in the dossier
import-count =
    { $n ->
        [0] Nothing is ticked.
        [one] { $n } item ticked
       *[other] { $n } items ticked
    }
import-take =
    { $n ->
        [one] Take { $n } item
       *[other] Take { $n } items
    }
import-cancel = Cancel
import-undo-note = A single undo takes it all back.
import-done =
    { $n ->
        [one] { $n } item taken
       *[other] { $n } items taken
    }
import-reading = Reading the file…
import-nothing = Nothing in this file could be taken.
import-nothing-new = All that this file says is already in the dossier.

import-not-read = What was not read
import-not-read-lead = Each line says where in the file, and why.
import-not-read-none = Everything was read.
import-not-read-count =
    { $n ->
        [one] { $n } note
       *[other] { $n } notes
    }

import-skipped-wrong-type = This should be { $expected }; the file gives { $found }.
import-skipped-empty = Empty.
import-skipped-too-long = Text too long: { $max } characters at most.
import-skipped-too-many = Too many entries: the first { $max } are offered.
import-skipped-unknown = This key has no known meaning in a JSON Resume file.
import-skipped-twice = Key written twice in the same place: only the first is read.
import-skipped-repeated = Said above in the file already.
import-skipped-date = Unreadable date, kept as it is written: “{ $date }”.
import-skipped-no-field = The dossier has no field for this.
import-skipped-awards = The dossier has no place for awards yet.
import-skipped-publications = The dossier has no place for publications yet.
import-skipped-interests = The dossier has no place for interests yet.
import-skipped-references = The dossier has no place for references yet.
import-skipped-image = A photo cannot be taken from a file of this kind: choose it in your profile.
import-skipped-address = A published profile gives neither street nor postcode.
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
