### Welcome, when no dossier is open

welcome-speak = Language, langue
welcome-title = A sheet and a pencil first. The screen can wait.
welcome-lead = Twenty minutes are enough. Write down why, then your goals, your targets, your time. Networks come last.
welcome-begin = Begin my dossier
welcome-print = Print the worksheet
welcome-print-lead = To fill in with a pencil, before any screen.
welcome-open-lead = A .paperfirst file already on your disk.
welcome-open-other = Open another dossier
welcome-import = Import a profile
welcome-import-lead = LinkedIn archive, CV, Europass, address book… You choose what is taken.
welcome-promise = This program opens no network connection. Your dossier is one file, kept by you.

## Recent dossiers

welcome-gone = No longer in { $folder }
welcome-forget = Take off the list
welcome-forget-name = Take { $name } off the list

## A new dossier

welcome-new = New dossier
welcome-new-lead = Three questions, then the plan begins.
welcome-new-import-lead = Name a dossier first; then “{ $file }” is read. You choose what the dossier takes from it.
welcome-new-name = First and last name
welcome-new-no-name = Write your name; the file is named after it too.
welcome-new-languages = Languages of your profiles
welcome-new-more = Other languages
welcome-new-no-language = Choose at least one language.
welcome-new-where = Where to keep it
welcome-new-change = Change…
welcome-new-begin = Create the dossier
welcome-new-import = Create and read the file

welcome-language-fr = French
welcome-language-en = English
welcome-language-de = German
welcome-language-es = Spanish
welcome-language-it = Italian
welcome-language-nl = Dutch
welcome-language-pt = Portuguese

## The sheet drawn at the right

welcome-sheet-label = The worksheet at a glance
welcome-sheet = Worksheet
welcome-sheet-head = Name: …………………… Date: …………..
welcome-sheet-me = Me
welcome-sheet-me-hint = what I do, and for whom
welcome-sheet-why = Why a network?
welcome-sheet-goals = My goals
welcome-sheet-goals-hint = a measure, a date
welcome-sheet-targets = My targets
welcome-sheet-targets-hint = the words they search
welcome-sheet-networks = My networks
welcome-sheet-time = My time
welcome-sheet-commitments = My commitments
