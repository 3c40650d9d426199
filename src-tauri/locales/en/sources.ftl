# The text of a CV.

source-file-cv = Text of a CV
source-cv-not-understood = Not understood: “{ $text }”
source-cv-no-place = The dossier has no field for this: “{ $text }”
source-cv-columns = The page seems to be set in columns: lines may have been mixed. Read each item again.
source-cv-too-long = Text too long for a CV: only the first { $max } lines are read.
source-cv-empty = A title with nothing below it: “{ $title }”
source-cv-second = There is another one above, which is kept: “{ $text }”
