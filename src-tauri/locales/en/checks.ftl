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
source-user = a figure of your own
source-network = the network’s form
source-guidance-headline = published guides on headlines, with no measurement behind them
source-guidance-summary = cio.de, length of a self-portrait
source-guidance-opening = published lists of what shows before “see more”
source-guidance-name = LinkedIn’s terms, as quoted in 2013 and 2014
source-guidance-buzzwords = LinkedIn’s lists as the press reported them; our own list in French
source-guidance-skills = published guides on the order of skills
source-guidance-formulas = readability formulas of Flesch (1948) and of Kandel and Moles
source-guidance-photo-face = help pages of LinkedIn and Upwork: what a photo must not show
source-guidance-photo-share = LinkedIn Talent Blog, five tips for the profile picture
source-guidance-fancy = axbom.com and dcsr.de, on disguised Unicode letters
source-guidance-voice = published guides to presenting oneself
source-usage = how printers set French and English

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
finding-photo-refused-format-fix = Save the photo for { $network } in the photo studio: the file gets the right type.
finding-photo-refused-weight = Photo of { $size } KB, { $most } KB at most
finding-photo-refused-weight-why = { $network } may refuse a heavier file.
finding-photo-refused-weight-fix = Save the photo for { $network } in the photo studio: the file gets the right weight.
finding-photo-refused-small = Photo of { $size } pixels, { $limit } at least
finding-photo-refused-small-why = Below that, { $network } may refuse it, or enlarge it until it blurs.
finding-photo-refused-small-fix = Save it for { $network } in the photo studio, or go back to the original file, which is larger.
finding-photo-refused-large = Photo of { $size } pixels, { $limit } at most
finding-photo-refused-large-why = Above that, { $network } may refuse it.
finding-photo-refused-large-fix = Save the photo for { $network } in the photo studio: the file gets the right size.

rule-photo-face = A face in the photo
rule-photo-face-why = Several networks refuse a logo, a drawing or a group in the place of a face.
finding-photo-face-none = No face was found in the photo
finding-photo-face-none-why = That can be right: the program knows faces seen from the front only, and not all of them.
finding-photo-face-none-fix = If your face is to be seen, set this finding aside. If not, choose a portrait.
finding-photo-face-several = { $count } faces were found in the photo
finding-photo-face-several-why = Nobody would know which one is yours, and some networks refuse a photo of a group.
finding-photo-face-several-fix = Say which one is yours in the photo studio, then frame it.

rule-photo-framing = Framing of the photo
rule-photo-framing-why = A profile photo is seen small, often in a circle.
finding-photo-framing-small = The face takes { $value }% of the frame’s height
finding-photo-framing-small-why = About 60% is advised (LinkedIn, 2014); our own threshold is { $limit }%.
finding-photo-framing-small-fix = Frame the face in the photo studio.
finding-photo-framing-far = The face takes { $value }% of the frame’s height
finding-photo-framing-far-why = About 60% is advised (LinkedIn, 2014); our own threshold is { $limit }%. A closer frame would have fewer pixels than are needed for { $network }.
finding-photo-framing-far-fix = Go back to the original file, which is larger, or take a photo from closer by.
finding-photo-framing-large = The face takes { $value }% of the frame’s height
finding-photo-framing-large-why = Head and shoulders are easier to recognise than a face alone. Our own threshold is { $limit }%.
finding-photo-framing-large-fix = Widen the frame in the photo studio.
finding-photo-framing-aside = The face is { $value }% off the middle
finding-photo-framing-aside-why = The networks’ circles cut off the sides. Our own threshold is { $limit }%.
finding-photo-framing-aside-fix = Centre the frame on the face.
finding-photo-framing-outside = The face reaches out of the circle
finding-photo-framing-outside-why = LinkedIn, X, Facebook and Instagram show the photo in a circle.
finding-photo-framing-outside-fix = Widen or move the frame until the face is inside.
finding-photo-framing-enlarged = The frame has fewer pixels than the { $limit } asked for
finding-photo-framing-enlarged-why = The file for { $network } would be enlarged, and so a little blurred.
finding-photo-framing-enlarged-fix = Widen the frame, or take a larger photo.

rule-photo-sharpness = Sharpness of the photo
rule-photo-sharpness-why = A blurred photo is noticed before anything else.
finding-photo-sharpness = The photo is not sharp: { $value }, of { $limit } at least
finding-photo-sharpness-why = Each point is compared with its neighbours, on the face or in the middle of the frame. The threshold is our own.
finding-photo-sharpness-fix = Go back to the original file, or take a sharper photo.

rule-photo-light = Light in the photo
rule-photo-light-why = What is lost in the dark or burnt out cannot be brought back.
finding-photo-light-mean-least = The photo is dark: { $value }% of light on average
finding-photo-light-mean-least-why = Under { $limit }%, a face is hard to make out when small. The threshold is our own.
finding-photo-light-mean-least-fix = Choose a photo taken facing a window, or brighten it.
finding-photo-light-mean-most = The photo is very light: { $value }% of light on average
finding-photo-light-mean-most-why = Over { $limit }%, features fade. The threshold is our own.
finding-photo-light-mean-most-fix = Choose a photo with less exposure.
finding-photo-light-dark = { $value }% of the picture is lost in the dark
finding-photo-light-dark-why = Over { $limit }%, the picture is hard to read when small. The threshold is our own.
finding-photo-light-dark-fix = Choose a photo with better light.
finding-photo-light-bright = { $value }% of the face is burnt out
finding-photo-light-bright-why = Pure white holds no detail. Our own threshold is { $limit }%.
finding-photo-light-bright-fix = Choose a photo without direct sun or a close flash.
finding-photo-light-middle = { $value }% of the middle of the frame is burnt out
finding-photo-light-middle-why = Pure white holds no detail. Our own threshold is { $limit }%.
finding-photo-light-middle-fix = Choose a photo without direct sun or a close flash.
finding-photo-light-contrast = The photo is flat: { $value }% of contrast
finding-photo-light-contrast-why = Under { $limit }%, the picture looks veiled. The threshold is our own.
finding-photo-light-contrast-fix = Choose a photo with more contrast.

rule-photo-place = Place written in the file
rule-photo-place-why = A phone notes in the file where the photo was taken: often at home.
finding-photo-place = The photo’s file tells where it was taken
finding-photo-place-why = Whoever gets the file can read these coordinates. A network does not always remove them.
finding-photo-place-fix = Save the photo for { $network }: that file does not carry them.

rule-photo-coherent = The same photo everywhere
rule-photo-coherent-why = People know you from one network to the next by your photo.
finding-photo-coherent = Another photo than on { $other }
finding-photo-coherent-why = With two different photos, people wonder whether it is the same person.
finding-photo-coherent-fix = Choose the same photo for both, or set this finding aside if it is meant.

rule-banner-missing = Banner
rule-banner-missing-why = The picture at the top of a profile is seen before the text.
finding-banner-missing = No banner
finding-banner-missing-why = { $network } shows a picture at the top of the profile; without one, the place stays empty.
finding-banner-missing-fix = Choose one in the photo studio, under Banner.

### Name

rule-name-clean = The name and nothing else
rule-name-clean-why = People search you by your name. Anything added gets in the way, and some networks forbid it.
finding-name-clean-contact = { $label }: it holds an address or a number
finding-name-clean-contact-why = The name is public, copied everywhere and read by robots.
finding-name-clean-contact-fix = Keep the name alone. Put the ways to reach you in the fields made for them.
finding-name-clean-slogan = { $label }: it says more than your name
finding-name-clean-slogan-why = A search on your name finds it less well, and a reader wonders what to call you.
finding-name-clean-slogan-fix = Move this part to the headline.
finding-name-clean-emoji = { $label }: it holds an emoji
finding-name-clean-emoji-why = Screen readers say it aloud, and it follows the name wherever it is copied.
finding-name-clean-emoji-fix = Take it out of the name.

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

rule-readability = Sentences that read easily
rule-readability-why = A long sentence of long words is read twice, or not at all.
finding-readability = { $label }: hard to read, { $score } out of 100
finding-readability-why = The sum counts the words in a sentence and the syllables in a word; under 30, reading takes an effort. The longest sentence is quoted.
finding-readability-fix = Cut the quoted sentence in two, and prefer short words.
rule-summary-next-step = End of the summary
rule-summary-next-step-why = A reader who gets to the end is ready for a step: say which.
finding-summary-next-step = The end of the summary invites to nothing
finding-summary-next-step-why = People look there for a question, a link, an address, a way to reach you.
finding-summary-next-step-fix = End with what you offer: to write, to call, to visit, to ask.

rule-summary-paragraphs = Paragraphs of the summary
rule-summary-paragraphs-why = On a phone’s screen, a long paragraph becomes a wall.
finding-summary-paragraphs = { $count ->
    [one] One paragraph of more than { $most } characters
   *[other] { $count } paragraphs of more than { $most } characters
}
finding-summary-paragraphs-why = The longest has { $longest }. It gets skimmed, and what matters gets lost.
finding-summary-paragraphs-fix = Start a new line for each new idea.

### Keywords and skills

rule-keyword-coverage = Your targets’ words
rule-keyword-coverage-why = You are found by the words others search, not by your own.
finding-keyword-coverage = { $missing ->
    [one] One of your targets’ { $total } words is missing
   *[other] { $missing } of your targets’ { $total } words are missing
}
finding-keyword-coverage-why = You are found by the words others search, not by your own.
finding-keyword-coverage-fix = Use those that are true of you in the headline, the summary, the skills or the experience.

rule-keyword-stuffing = Words repeated
rule-keyword-stuffing-why = A word that keeps coming back is noticed, and tires the reader.
finding-keyword-stuffing = { $label }: “{ $word }” comes back { $count } times
finding-keyword-stuffing-why = Once or twice is enough to be found; beyond that, the text is written for a machine.
finding-keyword-stuffing-fix = Keep it where it counts, and say the rest in other words.

rule-buzzwords = Worn words
rule-buzzwords-why = Anybody can say them of themselves, so they tell nothing.
finding-buzzwords = { $label }: { $count ->
    [one] a worn word, “{ $word }”
   *[other] { $count } worn words, “{ $word }” among them
}
finding-buzzwords-why = No figure and no name backs it in the same sentence.
finding-buzzwords-fix = Give the proof instead: a number, a name, an example.
rule-keyword-advert = Words of your adverts
rule-keyword-advert-why = An advert or a client’s brief says in which words people are sought.
finding-keyword-advert = { $words ->
    [1] The first word of your adverts is missing
   *[other] { $found ->
        [0] None of the { $words } first words of your adverts
        [one] Only one of the { $words } first words of your adverts
       *[other] { $found } of the { $words } first words of your adverts
    }
}
finding-keyword-advert-why = These words matter most in the adverts you added to the plan. Nobody says them all: half will do.
finding-keyword-advert-fix = Use those that are true of you; leave the others out in the plan, at the step “Targets”.

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

rule-experience-dates = Dates of the positions
rule-experience-dates-why = Readers add the years up.
finding-experience-dates-order = “{ $entry }” ends before it begins
finding-experience-dates-order-why = The end date comes before the start date.
finding-experience-dates-order-fix = Correct one of the two dates.
finding-experience-dates-future = “{ $entry }”: { $date } is still to come
finding-experience-dates-future-why = A reader may take this date for a slip.
finding-experience-dates-future-fix = Check the year, or announce this position in the summary.
finding-experience-dates-overlap = “{ $entry }” and “{ $other }”, both full-time at once?
finding-experience-dates-overlap-why = Both positions are said to be full-time, and their dates share more than three months.
finding-experience-dates-overlap-fix = Check the dates, or say which one was part-time.
finding-experience-dates-gap = { $months } months with nothing before “{ $entry }”?
finding-experience-dates-gap-why = You need not tell everything. A reader may still wonder.
finding-experience-dates-gap-fix = Add what you did then, if you wish: training, family, travel, volunteering. If not, set this aside.

rule-experience-result = Results of the positions
rule-experience-result-why = A figure or a result is remembered; a list of duties is forgotten.
finding-experience-result = { $label }: no figure and no result
finding-experience-result-why = It says what you had to do, not what came of it.
finding-experience-result-fix = Add one proof: how many, for whom, what changed.

### Trust

rule-recommendations = Recommendations
rule-recommendations-why = What others say of you weighs more than what you say.
finding-recommendations = { $count ->
    [one] 1 recommendation
   *[other] { $count } recommendations
}, { $least } at least
finding-recommendations-why = Only the field “{ $label }” is counted, one paragraph for each.
finding-recommendations-fix = Ask two people who have worked with you, and tell them what about.

rule-address-own = Public address
rule-address-own-why = A short address in your own name can be said aloud and printed.
finding-address-own = { $label }: the address that the network made up
finding-address-own-why = It ends in something nobody chooses or remembers.
finding-address-own-fix = Choose one on { $network }: your first and last name, or the name of your business.

rule-links-valid = Links
rule-links-valid-why = A link that leads nowhere, or nobody knows where, costs the trust it was meant to earn.
finding-links-valid-scheme = { $label }: the address does not begin with https://
finding-links-valid-scheme-why = Written so, “{ $link }” cannot be clicked everywhere.
finding-links-valid-scheme-fix = Put https:// in front of it.
finding-links-valid-http = { $label }: an http:// link
finding-links-valid-http-why = Browsers mark such pages as not secure.
finding-links-valid-http-fix = Replace http:// with https://, and check that the page opens.
finding-links-valid-malformed = { $label }: this is not an address
finding-links-valid-malformed-why = No browser could open “{ $link }”.
finding-links-valid-malformed-fix = Copy the address from your browser.
finding-links-valid-short = { $label }: a shortened link
finding-links-valid-short-why = Nobody sees where it leads, and it dies with the service that keeps it.
finding-links-valid-short-fix = Put the whole address.
finding-links-valid-twice = { $label }: this link is already given
finding-links-valid-twice-why = “{ $link }” stands twice on this profile.
finding-links-valid-twice-fix = Keep one, and give the other place to a different page.

rule-contact-exposed = Private contact details
rule-contact-exposed-why = A public text is read by strangers, and copied by robots.
finding-contact-exposed-email = { $label }: a private e-mail address, on purpose?
finding-contact-exposed-email-why = Robots collect such addresses from public texts.
finding-contact-exposed-email-fix = Take it out, or give an address that serves only this. If you mean it, set this aside.
finding-contact-exposed-phone = { $label }: a phone number, on purpose?
finding-contact-exposed-phone-why = In a public text, anybody can note it down and call.
finding-contact-exposed-phone-fix = Take it out, or put it in the field made for it. If you mean it, set this aside.
finding-contact-exposed-street = { $label }: a street address, on purpose?
finding-contact-exposed-street-why = If it is your home, everybody now knows where you live.
finding-contact-exposed-street-fix = Keep the town. If the public comes there, set this aside.
finding-contact-exposed-birth = { $label }: a date of birth, on purpose?
finding-contact-exposed-birth-why = With your name, it helps somebody pass for you, and it tells nothing of your work.
finding-contact-exposed-birth-fix = Take it out. If you mean it, set this aside.

### Wording

rule-fancy-letters = Disguised letters, runs of symbols
rule-fancy-letters-why = A screen reader spells them out or skips them, and searches do not find them.
finding-fancy-letters-letters = { $label }: disguised letters
finding-fancy-letters-letters-why = These signs imitate bold or italics without being letters. A screen reader spells them out or skips them, and a search does not find them.
finding-fancy-letters-letters-fix = Write the quoted passage again with the letters of the keyboard.
finding-fancy-letters-symbols = { $label }: a long run of symbols
finding-fancy-letters-symbols-why = A screen reader names them one by one before it comes to your text.
finding-fancy-letters-symbols-fix = Keep one or two, or simply begin a new line.

rule-shouting = Words in capitals
rule-shouting-why = A text in capitals reads more slowly, and passes for shouting.
finding-shouting = { $label }: { $share }% capitals
finding-shouting-why = Over 30%, acronyms apart, words lose their outline and read more slowly.
finding-shouting-fix = Write the quoted words in small letters.

rule-placeholder = Leftover text
rule-placeholder-why = What is left of a draft or a template shows at first sight.
finding-placeholder = { $label }: leftover text
finding-placeholder-why = Published like this, it casts doubt on the rest.
finding-placeholder-fix = Replace it with your own words, or delete it.

rule-spelling = Spelling
rule-spelling-why = A slip is seen before the rest, and a search does not find a misspelled word.
finding-spelling = { $label }: { $count ->
    [one] 1 word not in the dictionary
   *[other] { $count } words not in the dictionary
}
finding-spelling-why = A slip is seen before the rest. A name or a word of your trade may be missing from the dictionary, too.
finding-spelling-fix = Correct the quoted words, or add those that are right to your dictionary.

rule-typography = Spaces and quotation marks
rule-typography-why = A sign with the wrong space can end up alone on a line, and makes a text look like a draft.
finding-typography-fr = { $label }: { $count ->
    [one] 1 space or quotation mark to mend
   *[other] { $count } spaces or quotation marks to mend
}
finding-typography-fr-why = In French, a no-break space comes before the double signs and the closing guillemet, and after the opening one. Without it the sign can end up alone on the next line.
finding-typography-fr-fix = In the quoted places put a no-break space, French quotation marks, or a single space between two words.
finding-typography-en = { $label }: { $count ->
    [one] 1 space too many
   *[other] { $count } spaces too many
}
finding-typography-en-why = In English a sign follows its word without a space, and one space stands between two words.
finding-typography-en-fix = Take the space away in the quoted places.

rule-language-mismatch = Language of the texts
rule-language-mismatch-why = Who reads a profile in one language expects to find only that one.
finding-language-mismatch = { $label }: text in { $found }
finding-language-mismatch-why = It stands in the { $expected } version of your profile.
finding-language-mismatch-fix = Translate it, or move it to the { $found } version.

rule-first-person = Introduction in the first person
rule-first-person-why = On most networks people introduce themselves.
finding-first-person = The summary speaks of you in the third person
finding-first-person-why = On { $network } people introduce themselves; “he” or “she” puts a distance between you and the reader.
finding-first-person-fix = Write “I”, or “we” if there are several of you.
### The same person everywhere

version-on = { $network }
version-base = the common base

rule-coherent-name = One name everywhere
rule-coherent-name-why = A name written in two ways looks like two people.
finding-coherent-name = { $others ->
    [0] Your name is not written the same way on { $network } and in the common base
   *[other] Your name is not written the same way on { $network } and on { $other }
}
finding-coherent-name-why = Whoever has read you in one place looks for the same name in the other.
finding-coherent-name-fix = Choose one of the two and keep it everywhere.

rule-coherent-title = One position everywhere
rule-coherent-title-why = Two ranks for the same post cast doubt on both.
finding-coherent-title = { $others ->
    [0] Your position is not the same on { $network } and in the common base
   *[other] Your position is not the same on { $network } and on { $other }
}
finding-coherent-title-why = A reader who compares them wonders which one is true.
finding-coherent-title-fix = Keep the one that stands on your contract or your business card.

rule-coherent-company = One employer everywhere
rule-coherent-company-why = The employer that the headline or the bio names is that of the current position.
finding-coherent-company = { $label }: the employer is not that of your current position
finding-coherent-company-why = A reader who goes from one text to the other no longer knows where to find you.
finding-coherent-company-fix = Write the same name in both places, or add this position to your experience.

rule-coherent-dates = The same dates everywhere
rule-coherent-dates-why = Years that change from one network to another are noticed.
finding-coherent-dates = ‘{ $entry }’: other years on { $network } than in your experience
finding-coherent-dates-why = A recruiter or a client who compares them will ask which are right.
finding-coherent-dates-fix = Correct those that no longer hold.
finding-coherent-dates-since = { $others ->
    [0] The years are not the same on { $network } and in the common base
   *[other] The years are not the same on { $network } and on { $other }
}
finding-coherent-dates-since-why = A figure that an update has missed casts doubt on the others.
finding-coherent-dates-since-fix = Write the same year, or the same number of years, in both places.

rule-coherent-place = One place everywhere
rule-coherent-place-why = People often look for somebody near them.
finding-coherent-place = { $others ->
    [0] The place is not the same on { $network } and in the common base
   *[other] The place is not the same on { $network } and on { $other }
}
finding-coherent-place-why = A search by town shows only one of your profiles.
finding-coherent-place-fix = Write the same town everywhere, or name both.

rule-coherent-link = One site everywhere
rule-coherent-link-why = An old link leads elsewhere, or nowhere.
finding-coherent-link = { $others ->
    [0] The site is not the same on { $network } and in the common base
   *[other] The site is not the same on { $network } and on { $other }
}
finding-coherent-link-why = One of the two may be an old address.
finding-coherent-link-fix = Keep the right one. If you need both, add the second to your links.

rule-coherent-message = One message everywhere
rule-coherent-message-why = People should know you again from one network to the next.
finding-coherent-message = { $others ->
    [0] { $network } and the common base share none of your targets’ words
   *[other] { $network } and { $other } share none of your targets’ words
}
finding-coherent-message-why = Whoever reads both believes in two trades.
finding-coherent-message-fix = Use in one at least one word that the other uses.

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
