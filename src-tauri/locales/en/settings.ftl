### The program’s settings

settings-lead = Each setting applies at once.
settings-language = Language of the program
settings-language-note = Your profiles have their own languages; they are chosen in the plan.
settings-theme = Appearance
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-size = Text size
settings-size-percent = { $size }%
settings-paper = Paper
settings-paper-note = Proposed first for each document.
settings-paper-a4 = A4
settings-paper-letter = Letter

## The keyboard

settings-keys = Keyboard
settings-key = Keys
settings-key-does = Effect
settings-key-control = Ctrl
settings-key-shift = Shift
settings-key-alt = Alt
settings-key-digit = 1 to 8
settings-key-arrows = ↑ ↓
settings-key-ways = ↑ ↓ ← →
settings-key-signs = + −
settings-key-brackets = { "[ ]" }
settings-does-undo = Undo
settings-does-redo = Redo
settings-does-room = Go to a room of the menu
settings-does-print = Export
settings-does-region = From the menu to the content, then to the checklist
settings-does-finding = Next finding, and previous one with Shift
settings-does-move = Move a line up or down
settings-does-crop-move = Photo: move the crop, ten times as far with Shift
settings-does-crop-zoom = Photo: zoom
settings-does-crop-turn = Photo: turn by a quarter
settings-does-crop-lean = Photo: straighten
settings-does-crop-straight = Photo: back to straight

## Where everything is kept

settings-kept = What is kept, and where
settings-kept-dossier = This dossier
settings-kept-settings = The settings
settings-kept-settings-where = A small file in your system’s configuration folder.
settings-kept-note = Copying the dossier’s file copies everything. Nothing leaves your computer.
