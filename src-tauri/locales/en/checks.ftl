# What the checks say. A rule is named by rule-<id>; a finding has its title, its -why and its -fix.

### Words of every finding

level-blocker = Blocking
level-important = Important
level-polish = Finishing touch
readiness-to-begin = To begin
readiness-blocked = Blocked
readiness-nearly = Nearly ready
readiness-ready = Ready

### Where rules and figures come from

source-fact = { $source }
source-general = general knowledge
source-user = your description of this network
source-network = the network’s form
source-guidance-headline = published guides on headlines, with no measurement behind them
source-guidance-summary = cio.de, length of a self-portrait
source-guidance-opening = published lists of what shows before “see more”
source-guidance-skills = published guides on the order of skills

### Boxes left empty

rule-field-required = Required fields
rule-field-required-why = The network does not save a profile without them.
finding-field-required = { $label }: required, and empty
finding-field-required-why = { $network } asks for it before it saves the profile.
finding-field-required-fix = Fill in this field.
finding-field-required-entry = { $label }: required, and empty for “{ $entry }”
finding-field-required-entry-why = { $network } asks for it on every line of this kind.
finding-field-required-entry-fix = Fill in this field.

rule-field-recommended = Fields a reader expects
rule-field-recommended-why = Headline, summary, place, position, education, skills, languages and link answer a reader’s first questions.
finding-field-recommended = { $label }: nothing written yet
finding-field-recommended-why = Visitors look for an answer there; an empty box leaves them guessing.
finding-field-recommended-fix = Write it in the common base: all your networks will use it.

### Lengths

rule-field-too-long = Maximum length
rule-field-too-long-why = Beyond its limit, a network refuses the text or cuts it.
finding-field-too-long = { $label }: { $over ->
    [one] 1 character too many
   *[other] { $over } characters too many
}
finding-field-too-long-why = The field takes { $most } characters. The rest would be cut.
finding-field-too-long-fix = Shorten the text, or take out the part quoted.
finding-field-too-long-unsure = { $label }: { $over ->
    [one] 1 character
   *[other] { $over } characters
} over an uncertain limit
finding-field-too-long-unsure-why = The limit of { $most } characters is not confirmed, or other sources give a higher one.
finding-field-too-long-unsure-fix = Shorten the text, or check on { $network } that it fits.
finding-field-too-long-bytes = { $label }: { $over ->
    [one] 1 byte too many
   *[other] { $over } bytes too many
}
finding-field-too-long-bytes-why = The field takes { $most } bytes. An accented letter counts for two, an emoji for four or more.
finding-field-too-long-bytes-fix = Shorten the text, or take out some emoji.
finding-field-too-long-bytes-unsure = { $label }: { $over ->
    [one] 1 byte
   *[other] { $over } bytes
} over an uncertain limit
finding-field-too-long-bytes-unsure-why = The limit of { $most } bytes is not confirmed, or other sources give a higher one.
finding-field-too-long-bytes-unsure-fix = Shorten the text, or check on { $network } that it fits.

rule-field-too-short = Minimum length
rule-field-too-short-why = A very short text leaves little to read, and few words to find.
finding-field-too-short = { $label }: { $count ->
    [one] 1 character
   *[other] { $count } characters
}, { $least } at least
finding-field-too-short-why = At this length there is little room to say what you do, and for whom.
finding-field-too-short-fix = Add one concrete example: a project, a result, a place.

### Photo

rule-photo-missing = Profile photo
rule-photo-missing-why = People check first whom they are talking to.
finding-photo-missing = No photo
finding-photo-missing-why = A profile with a photo gets more visits: ten times more, Viadeo said in 2010; 7 to 21 times, by what LinkedIn published over the years. These figures are the networks’ own, and contradict each other.
finding-photo-missing-fix = Choose a recent photo in which your face is easy to recognise.
finding-photo-missing-required = No photo, and { $network } asks for one
finding-photo-missing-required-why = Without it, this network does not count the profile as complete.
finding-photo-missing-required-fix = Choose a recent photo in which your face is easy to recognise.

rule-photo-refused = Photo file
rule-photo-refused-why = Each network takes only certain formats, weights and sizes.
finding-photo-refused-format = Photo in { $format } format
finding-photo-refused-format-why = { $network } takes: { $taken }.
finding-photo-refused-format-fix = Choose a file in one of these formats.
finding-photo-refused-weight = Photo of { $size } KB, { $most } KB at most
finding-photo-refused-weight-why = { $network } may refuse a heavier file.
finding-photo-refused-weight-fix = Save the photo as JPEG, or make it smaller.
finding-photo-refused-small = Photo of { $size } pixels, { $limit } at least
finding-photo-refused-small-why = Below that, { $network } may refuse it, or enlarge it until it blurs.
finding-photo-refused-small-fix = Go back to the original file, which is larger.
finding-photo-refused-large = Photo of { $size } pixels, { $limit } at most
finding-photo-refused-large-why = Above that, { $network } may refuse it.
finding-photo-refused-large-fix = Make the photo smaller.

### Headline

rule-headline-says-more = A headline that says more than a job
rule-headline-says-more-why = The headline follows your name everywhere: in results, invitations and comments.
finding-headline-says-more = The headline only says a job
finding-headline-says-more-why = Many people share it. Whom do you work for, and what do they get from it? Nothing says so yet.
finding-headline-says-more-fix = Write what you do, for whom, and where.

rule-headline-first-words = First words of the headline
rule-headline-first-words-why = A list of results shows only the start of a headline.
finding-headline-first-words = None of your targets’ words in the headline
finding-headline-first-words-why = You are found by the words others search, not by your own.
finding-headline-first-words-fix = Begin with one of your targets’ words.
finding-headline-first-words-late = The first of your targets’ words comes late in the headline
finding-headline-first-words-late-why = A list of results shows about the first 60 characters; this figure is an estimate.
finding-headline-first-words-late-fix = Move this word towards the start.

### Summary

rule-summary-opening = Opening of the summary
rule-summary-opening-why = The rest is only read after “see more”.
finding-summary-opening-words = None of your targets’ words at the start of the summary
finding-summary-opening-words-why = It is the only part everyone sees. Those who search these words should find themselves in it.
finding-summary-opening-words-fix = Put one of these words in the first two sentences.
finding-summary-opening-whom = The start of the summary does not say whom you help
finding-summary-opening-whom-why = It is the only part everyone sees. People look there for whom you work for.
finding-summary-opening-whom-fix = Say in the first sentence whom you help, and to do what.

### Keywords and skills

rule-keyword-coverage = Your targets’ words
rule-keyword-coverage-why = You are found by the words others search, not by your own.
finding-keyword-coverage = { $missing ->
    [one] One of your targets’ { $total } words is missing
   *[other] { $missing } of your targets’ { $total } words are missing
}
finding-keyword-coverage-why = You are found by the words others search, not by your own.
finding-keyword-coverage-fix = Use those that are true of you in the headline, the summary, the skills or the experience.

rule-skills-count = List of skills
rule-skills-count-why = The first ones are seen most; searches read the others.
finding-skills-count-few = { $count ->
    [one] 1 skill
   *[other] { $count } skills
}, { $least } at least
finding-skills-count-few-why = A very short list gives a search little to hold on to.
finding-skills-count-few-fix = Add what people ask you for most often.
finding-skills-count-many = { $count } skills, { $most } at most
finding-skills-count-many-why = { $network } keeps no more.
finding-skills-count-many-fix = Take out those that serve your goals least.
finding-skills-count-twice = { $count ->
    [one] One skill is written twice
   *[other] { $count } skills are written twice
}
finding-skills-count-twice-why = “{ $skill }” comes back, but for capitals or accents.
finding-skills-count-twice-fix = Keep a single line for each.
finding-skills-count-first = Your first skills are not those your targets search
finding-skills-count-first-why = The first of the list are the most visible.
finding-skills-count-first-fix = Move up those that hold one of your targets’ words.

### Experience

rule-experience-current = Current position
rule-experience-current-why = A reader wants to know what you do today.
finding-experience-current = No current position
finding-experience-current-why = All your positions have ended, and nothing says that you are looking for one.
finding-experience-current-fix = Add what you do today, or say in the headline what you are looking for.

### Wording

rule-placeholder = Leftover text
rule-placeholder-why = What is left of a draft or a template shows at first sight.
finding-placeholder = { $label }: leftover text
finding-placeholder-why = Published like this, it casts doubt on the rest.
finding-placeholder-fix = Replace it with your own words, or delete it.

### Plan

rule-plan-first = The plan first
rule-plan-first-why = Why, goals and targets come before platforms.
finding-plan-first = The plan has neither goal nor target
finding-plan-first-why = Without a goal or a target, nothing tells whether this profile serves you.
finding-plan-first-fix = Write one goal and one target on your worksheet.
finding-plan-first-goal = The plan has no goal
finding-plan-first-goal-why = Without a goal, nothing tells whether this profile serves you.
finding-plan-first-goal-fix = Write a goal, its measure and its date.
finding-plan-first-target = The plan has no target
finding-plan-first-target-why = A profile is written for somebody: its words are those your readers search.
finding-plan-first-target-fix = Describe a target, and the words it searches.

### Since it was published

rule-stale = Published profile up to date
rule-stale-why = A published profile ages: a position, a link or an offer changes, and the network does not know.
finding-stale = Published { $days } days ago
finding-stale-why = The network still shows the profile of { $day }.
finding-stale-fix = Read it again, then note a new publication in the kit.
finding-stale-changed = { $count ->
    [one] 1 field has changed since it was published
   *[other] { $count } fields have changed since it was published
}
finding-stale-changed-why = The network still shows the profile of { $day }.
finding-stale-changed-fix = Open the publishing kit and copy what has changed.
