### Ranked networks: why each one fits or not

# The list of purposes: three in words, an ellipsis beyond
advice-purposes =
    Serves { $left ->
        [0] { $total ->
            [1] your purpose
           *[other] your { $total } purposes
        }
       *[other] { $count } of your { $total } purposes
    }: { $count ->
        [1] { $first }.
        [2] { $first }, { $second }.
        [3] { $first }, { $second }, { $third }.
       *[other] { $first }, { $second }, { $third }…
    }
advice-purposes-second =
    On the side, serves { $left ->
        [0] { $total ->
            [1] your purpose
           *[other] your { $total } purposes
        }
       *[other] { $count } of your { $total } purposes
    }: { $count ->
        [1] { $first }.
        [2] { $first }, { $second }.
        [3] { $first }, { $second }, { $third }.
       *[other] { $first }, { $second }, { $third }…
    }
advice-purposes-none = { $total ->
    [1] Does not serve your purpose: { $first }.
   *[other] Serves none of your { $total } purposes.
}
advice-purposes-usual = { $count ->
    [one] Mostly used to { $first }. Provisional rank: your purposes are still missing.
    [2] Mostly used to { $first }, { $second }. Provisional rank: your purposes are still missing.
    [3] Mostly used to { $first }, { $second }, { $third }. Provisional rank: your purposes are still missing.
   *[other] Mostly used to { $first }, { $second }, { $third }… Provisional rank: your purposes are still missing.
}
advice-little = Provisional rank: your purposes are still missing.
advice-purpose-clients = find clients
advice-purpose-partners = find partners
advice-purpose-recruit = recruit
advice-purpose-job = find a job
advice-purpose-peers = meet peers
advice-purpose-market = study a market
advice-purpose-visibility = be visible
advice-purpose-share = share knowledge
advice-targets =
    { $left ->
        [0] { $total ->
            [1] Your target’s circle is there
           *[other] The circles of your { $total } targets are there
        }
       *[other] { $count ->
            [1] The circle of 1 of your { $total } targets is there
           *[other] The circles of { $count } of your { $total } targets are there
        }
    }: { $crowds ->
        [1] { $crowd }.
       *[other] { $crowd }, { $second }.
    }
advice-targets-linked = { $count ->
    [one] You plan to meet 1 of your targets there.
   *[other] You plan to meet { $count } of your targets there.
}
advice-same-trade = Your own circle is there: { $crowd }.
advice-own = You added it to the list.
advice-crowd-only = Mostly for one circle: { $crowd }.
advice-crowd-others = Mostly for a circle that your plan does not mention: { $crowd }.
advice-crowd-software = software trades
advice-crowd-design = design and image trades
advice-crowd-research = research and university
advice-crowd-press = the press
advice-crowd-shops = shops and crafts
advice-crowd-neighbours = neighbourhood life
advice-crowd-heads = heads of companies
advice-crowd-recruiters = recruitment
advice-crowd-advisers = consulting and freelance work
advice-crowd-colleagues = colleagues in one organisation
advice-crowd-women = women managers and entrepreneurs
advice-neighbourhood = A neighbourhood network: sometimes the strongest, at the right moment.
advice-in-person = People meet there in person.
advice-in-person-near = People meet there in person. Look for one where you are: { $place }.
advice-hybrid = People also meet there in person.
advice-bridge = People meet there in person, while your other choices are all online.
advice-online-enough = You have already chosen { $count } online networks.
advice-time =
    Takes { $span ->
        [0] { $min }
       *[other] { $min ->
            [0] up to { $max }
           *[other] { $min } to { $max }
        }
    } min a week.
advice-time-fits =
    Takes { $span ->
        [0] { $min }
       *[other] { $min ->
            [0] up to { $max }
           *[other] { $min } to { $max }
        }
    } min a week: it fits your time.
advice-time-left =
    Takes { $span ->
        [0] { $min }
       *[other] { $min ->
            [0] up to { $max }
           *[other] { $min } to { $max }
        }
    } min a week; your other choices leave you { $left }.
advice-time-over =
    Takes { $span ->
        [0] { $min }
       *[other] { $min ->
            [0] up to { $max }
           *[other] { $min } to { $max }
        }
    } min a week, more than your time.
advice-language = { $language } is spoken there.
advice-language-other = Mostly { $language } is spoken there, a language your dossier does not have.
advice-language-unknown = Other languages than your dossier’s are spoken there.
advice-language-fr = French
advice-language-en = English
advice-language-de = German
advice-language-es = Spanish
advice-language-it = Italian
advice-language-nl = Dutch
advice-language-pt = Portuguese
advice-place-here = Present in your country.
advice-place-targets = Present in the country of one of your targets.
advice-place-away = Mostly present in other countries than yours.
advice-refused = You set it aside.
advice-refused-because = You set it aside: “{ $reason }”

### What does not hold together in the plan yet: a question, why it is asked, what to do

plan-finding-no-purpose = Why a network at all?
plan-finding-no-purpose-why = Purposes come before tools: they keep you from opening ten profiles with disconnected messages.
plan-finding-no-purpose-fix = Choose one to three purposes, the most important first.
plan-finding-no-goal = What will have changed, and when?
plan-finding-no-goal-why = Goals come after purposes and before networks: they tell you which ones to choose.
plan-finding-no-goal-fix = Write a first result you expect; the measure and the date can follow.
plan-finding-no-target = Whom do you want to meet?
plan-finding-no-target-why = A network is chosen for the people one wants to meet there.
plan-finding-no-target-fix = Describe a first target: their role, their sector, the words they search.
plan-finding-no-network = Where will you meet your targets?
plan-finding-no-network-why = Two or three networks chosen on purpose save time and make you easy to read.
plan-finding-no-network-fix = Choose two or three networks, one of them where people meet in person.
plan-finding-no-time = How much time a week will you give to your networks?
plan-finding-no-time-why = What a network brings is measured against the time it takes: that time has to be set first.
plan-finding-no-time-fix = Set a time per week, even a short one.
plan-finding-goal-measure = “{ $goal }”: how will you see that it is done?
plan-finding-goal-measure-why = Without a measure, nothing tells whether the time was well spent.
plan-finding-goal-measure-fix = Add a number or a fact that can be seen: 3 interviews, 2 clients, a signing date.
plan-finding-goal-date = “{ $goal }”: by when?
plan-finding-goal-date-why = A date, even a rough one, gives the moment to take stock.
plan-finding-goal-date-fix = Write a day, a month or a year: June 2027.
plan-finding-goal-target = “{ $goal }”: who can help you with it?
plan-finding-goal-target-why = A goal moves forward through people: those who decide, buy, recommend. No target is linked to it.
plan-finding-goal-target-fix = Link a target to this goal, or describe a new one.
plan-finding-target-network = “{ $target }”: where will you meet them?
plan-finding-target-network-why = A network is strong only for certain targets. None of your networks is linked to this one.
plan-finding-target-network-fix = Link this target to a chosen network, or choose a network where it can be found.
plan-finding-network-role = { $network }: what for?
plan-finding-network-role-why = A network is a tool. Without a role it takes time, and you will not know its effect.
plan-finding-network-role-fix = Write its role in a few words: be found, meet, learn.
plan-finding-network-closed = { $network }: where to find these people again?
plan-finding-network-closed-why = { $became }
plan-finding-network-closed-fix = Remove it from your choices and look at the networks that serve the same purposes.
plan-finding-role-twice = { $first } and { $network }: two networks for the same role?
plan-finding-role-twice-why = Keeping two networks for “{ $role }” takes time twice and blurs the message.
plan-finding-role-twice-fix = Give each its own role, or keep only one.
plan-finding-over-time = { $count ->
    [one] { $network } and { $budget } min a week: can it be kept up?
   *[other] { $count } networks and { $budget } min a week: can it be kept up?
}
plan-finding-over-time-why = { $count ->
    [one] This choice takes at least { $needed } min a week.
   *[other] Your choices take at least { $needed } min a week, { $most } of them for { $network }.
}
plan-finding-over-time-fix = Remove a network, plan more time, or keep this choice knowingly.
plan-finding-online-many = { $count } online networks: will you be able to keep them all alive?
plan-finding-online-many-why = Being everywhere without using what is there harms one’s image.
plan-finding-online-many-fix = Keep those you master best, { $most } at most.
plan-finding-no-real-life = Where will you meet people in person?
plan-finding-no-real-life-why = All your networks are online. A lunch, a call, a fair build the bridge to real life.
plan-finding-no-real-life-fix = Choose a network where people see each other: an association, a club, the local shops.
plan-finding-short-time = { $budget ->
    [0] No minutes a week: when will you keep your networks alive?
   *[other] { $budget } min a week: is it enough?
}
plan-finding-short-time-why = A published reference: { $least } min a week, nine a day, to keep up one’s professional relations.
plan-finding-short-time-fix = Plan { $least } min a week, or keep to a single network.
plan-finding-no-giving = What will you give?
plan-finding-no-giving-why = One gives much before receiving a little: a piece of information, an introduction, a thank-you.
plan-finding-no-giving-fix = Write down a regular gesture: introduce two people a month, answer a question a week.

### Where the rules come from

source-own = our own rule
source-catalogue = according to { $source }
source-upkeep = W. Arruda with LinkedIn and Ipsos Mori, 3,200 people asked
source-viadeo-tour = report of the Viadeo Tour, Echangeur Aquitaine, Bordeaux
source-cultivate = blog article on cultivating one’s network and identity
source-cjd = report of the CJD Beauvais evening
source-balance = V. Champault (Adecco), article on a balanced model
source-reflexes = É. Messeca, interview on network reflexes
source-method-1 = { source-viadeo-tour }
source-method-2 = { source-viadeo-tour }
source-method-3 = { source-viadeo-tour }
source-method-4 = { source-viadeo-tour }
source-method-5 = { source-viadeo-tour }
source-method-6 = F. Chancholle (Viadeo), { source-viadeo-tour }
source-method-7 = { source-viadeo-tour }
source-method-8 = { source-viadeo-tour }
source-method-9 = F. Chancholle (Viadeo), { source-viadeo-tour }
source-method-10 = { source-viadeo-tour }
source-method-11 = J.-E. Durand (Wopata), { source-viadeo-tour }
source-method-12 = { source-viadeo-tour }
source-method-13 = { source-viadeo-tour }
source-method-14 = { source-cultivate }
source-method-15 = { source-cultivate }
source-method-16 = { source-cultivate }
source-method-17 = H. Kaufmann, { source-cultivate }
source-method-18 = { source-cultivate }
source-method-19 = { source-cultivate }
source-method-20 = { source-cjd }
source-method-21 = { source-cjd }
source-method-22 = J. Bondu, { source-cjd }
source-method-23 = { source-balance }
source-method-24 = { source-balance }
source-method-25 = { source-balance }
source-method-26 = { source-reflexes }
source-method-27 = { source-reflexes }
source-method-28 = { source-reflexes }
source-method-29 = { source-reflexes }
source-method-30 = { source-reflexes }

### The wizard

plan-quit = Quit
plan-quit-long = Paper First, quit the assistant
plan-steps = Steps of the plan
plan-step = { $number }. { $name }
plan-step-begun = , begun
plan-step-me = Me
plan-step-why = Why
plan-step-goals = Goals
plan-step-targets = Targets
plan-step-networks = Networks
plan-step-time = Time
plan-step-commitments = Commitments
plan-step-review = Review
plan-title-me = Me
plan-title-why = My purposes
plan-title-goals = My goals
plan-title-targets = My targets
plan-title-networks = My networks
plan-title-time = My time
plan-title-commitments = My commitments
plan-title-review = Review
plan-ask-me = Who is the person people are going to meet?
plan-ask-why = Why a network at all, before choosing which?
plan-ask-goals = What will have changed, and when? Three goals are enough.
plan-ask-targets = Who can help you there, and which words do they search?
plan-ask-networks = Which ones serve your purposes and targets, in the time you have?
plan-ask-time = How many minutes a week, and at which moments?
plan-ask-commitments = What do you give, and how do you go towards others?
plan-ask-review = Does it all hold together?
plan-calm-me = Every step can wait: move on, come back later.
plan-calm-why = One purpose is enough. Three is already a lot.
plan-calm-goals = Filled in on paper? Copy it as it is, you will review at the end.
plan-calm-targets = One target described well beats five that are guessed.
plan-calm-networks = At least one network in person is always proposed.
plan-calm-time = A quarter of an hour kept beats an hour promised.
plan-calm-commitments = One line per list is enough to begin with.
plan-calm-review = Nothing here blocks: these are questions.
plan-next-why = Next: why
plan-next-goals = Next: goals
plan-next-targets = Next: targets
plan-next-networks = Next: networks
plan-next-time = Next: time
plan-next-commitments = Next: commitments
plan-next-review = Next: review
plan-next-profile = Next: profiles

plan-page = Your plan on one page
plan-page-empty = To be written
plan-told = { $what }: { $more }
plan-a-week = { $time } a week
plan-min = min

plan-up = Move up: { $what }
plan-down = Move down: { $what }
plan-remove = Remove: { $what }
plan-place = { $what }: place { $place } of { $length }

plan-me-name = Name, as it will stand on the plan
plan-me-situation = Situation
plan-situation-job-seeker = looking for a job
plan-situation-employee = employed
plan-situation-freelancer = self-employed
plan-situation-owner = running a business
plan-situation-coach = coaching or training
plan-situation-student = studying
plan-situation-other = something else
plan-me-activity = What I do, and for whom
plan-me-activity-hint = One sentence that an outsider understands.
plan-me-sector = Sector
plan-me-place = Place
plan-me-languages = Languages of my profiles
plan-me-languages-hint = At least one. Each text can be written in each of them.
plan-me-main-language = Main language
plan-attitude = And in everyday life?
plan-attitude-lead = Six questions to ask oneself. Nobody keeps score.
plan-attitude-source = After a report of the Viadeo Tour, Bordeaux, 2010: what we do online continues what we already do.
plan-answer-yes = yes
plan-answer-sometimes = sometimes
plan-answer-no = not yet
attitude-answer = I answer those who write to me.
attitude-listen = I listen before I talk about myself.
attitude-introduce = I introduce people to each other.
attitude-thank = I say thank you, and let people know what came of it.
attitude-give-first = I help without expecting anything in return.
attitude-keep-word = I do what I said I would do.

plan-why-ranked = In order of importance
plan-why-choose = Tick what concerns you
plan-why-others = The other purposes
plan-why-keys = To change the order by keyboard: Alt with the up and down arrows.
plan-why-many = Beyond three purposes, the message scatters. The first ones weigh most when networks are ranked.
plan-why-clients = those who buy, and those who tell them about you
plan-why-partners = take on together what one would not do alone
plan-why-recruit = find colleagues, trainees, suppliers
plan-why-job = be there when a post opens, often before the advert
plan-why-peers = talk with people who do the same work
plan-why-market = understand a field before entering it
plan-why-visibility = be found, and have a say in what is said of you
plan-why-share = give what you know, and learn in return

plan-goal = goal { $number }
plan-goal-statement = Expected result
plan-goal-measure = Measure
plan-goal-date = Date
plan-goal-measurable = Measurable
plan-goal-dated = Dated
plan-goal-measure-ask = How will you see that it is done?
plan-goal-date-ask = Add a date, even a rough one.
plan-goal-date-unread = This date is not understood. Write a day, a month or a year: June 2027.
plan-goal-add = Add a goal
plan-goal-enough = Three goals, the sheet is full: beyond that, none moves forward. To write another one, remove one.
plan-goal-removed = Goal removed: { $what }

plan-target = target { $number }
plan-target-who = Who these people are
plan-target-role = Role
plan-target-sector = Sector
plan-target-place = Place
plan-target-need = What they need
plan-target-keywords = The words they search
plan-target-keywords-hint = Separated by commas. The checks of your profiles will use them.
plan-target-words = { $count ->
    [0] No words yet
    [one] 1 word
   *[other] { $count } words
}
plan-target-goals = Goals that meeting them moves forward
plan-target-unnamed = Target to describe
plan-target-add = Add a target
plan-target-removed = Target removed: { $what }

plan-advert-title = Job adverts and client briefs
plan-advert-why = Their words are the ones people search: see which your texts lack.
plan-advert-paste = Text of an advert or a brief
plan-advert-read = Read this advert
plan-advert-choose = Choose files
plan-advert-files = Texts, PDF and Word documents
plan-advert-formats = .txt, .md, .pdf or .docx files, several at once; you can also drop them on the window. Nothing leaves this computer.
plan-advert-reading = { $total ->
    [1] Reading { $file }
   *[other] Reading { $file }, { $at } of { $total }
}
plan-advert-stop = Stop after this file
plan-advert-unread = Not added: { $file }
plan-advert-none = No advert yet. Two or three are enough to see the words that come back.
plan-advert-unnamed = Unnamed advert
plan-advert-name = Name of the advert
plan-advert-language = Language
plan-advert-text = Read the text again
plan-advert-text-of = { plan-advert-text }: { $name }
plan-advert-remove = Remove
plan-advert-remove-of = { plan-advert-remove }: { $name }
plan-advert-removed = Advert removed: { $name }
plan-advert-count = { $total ->
    [0] No word kept
   *[other] { $found ->
        [0] No word of { $total } in your texts
        [one] 1 word of { $total } in your texts
       *[other] { $found } words of { $total } in your texts
    }
}
plan-advert-missing = { $count ->
    [one] 1 word that your texts do not say
   *[other] { $count } words that your texts do not say
}
plan-advert-found = { $count ->
    [one] 1 word that your texts already say
   *[other] { $count } words that your texts already say
}
plan-advert-refused = { $count ->
    [one] 1 word set aside
   *[other] { $count } words set aside
}
plan-advert-all = Your texts already say all its words.
plan-advert-wordless = No word to keep in this text.
plan-advert-target = Target that gets the words
plan-advert-in = { $count ->
    [one] Once
    [2] Twice
   *[other] { $count } times
}, in: { $place }
plan-advert-absent = { $count ->
    [one] Once
    [2] Twice
   *[other] { $count } times
}, absent
plan-advert-keyword = already a word of: { $targets }
plan-advert-add = Add to the target’s words
plan-advert-add-of = { plan-advert-add }: { $word }
plan-advert-added = “{ $word }” added to the words of: { $target }
plan-advert-refuse = Not for me
plan-advert-refuse-of = { plan-advert-refuse }: { $word }
plan-advert-back = Bring back
plan-advert-back-of = { plan-advert-back }: { $word }

plan-networks-legend = From the most to the least useful, for your plan
plan-networks-week = A week
plan-networks-minutes = { $network }, minutes a week
plan-networks-reasons = { $count ->
    [one] 1 more reason for this rank
   *[other] { $count } more reasons for this rank
}
plan-networks-role = Its role for me
plan-role-found = be easy to find
plan-role-meet = meet people
plan-role-learn = learn
plan-role-show = show my work
plan-role-recommend = recommend and be recommended
plan-role-share = share what I know
plan-networks-met = Targets met there
plan-networks-all = { $count ->
    [one] See the other network
   *[other] See the { $count } other networks
}
plan-networks-fewer = Back to the first ones
plan-networks-search = Search for a network
plan-networks-found = { $count ->
    [0] No network
    [one] 1 network
   *[other] { $count } networks
}
plan-networks-none = No network of that name. Add your own: a club, a forum, a market.
plan-networks-refuse = Set aside
plan-networks-refuse-name = { plan-networks-refuse }: { $network }
plan-networks-why-not = Why not this one?
plan-networks-refused = Network set aside: { $network }
plan-networks-refused-title = { $count ->
    [one] 1 network set aside
   *[other] { $count } networks set aside
}
plan-networks-reason = Reason
plan-networks-back = Take back
plan-networks-back-name = { plan-networks-back }: { $network }
plan-networks-drop = Remove { $network }
plan-networks-removed = Network removed: { $network }
plan-networks-closed = What about { $names }?

plan-over = { $count ->
    [one] 1 network for { $budget } a week is too much.
   *[other] { $count } networks for { $budget } a week are too many.
}
plan-over-more = Your choice takes { $needed }, of which { $most } for { $network }.
plan-over-raise = Make it { $time } a week
plan-over-keep = Keep it all the same

plan-own-add = Add a network of your own
plan-own-title = A network of your own
plan-own-change = Change this network
plan-own-lead = A club, a forum, a Saturday market: what the list does not know.
plan-own-name = Name
plan-own-kind = People meet there
plan-own-purposes = What it is good for
plan-own-minutes = Minutes a week
plan-own-fields = What one writes about oneself there
plan-own-fields-hint = The fields of its member page, if it has one. None is required.
plan-own-save = Save
plan-own-edit = Change
plan-own-edit-name = { plan-own-edit }: { $network }
plan-own-delete = Delete from the list
plan-own-delete-name = { plan-own-delete }: { $network }

plan-time-budget = The time I have
plan-time-minutes = Minutes a week
plan-time-is = That is { $time }.
plan-time-marks = Three points of reference
plan-time-take = Take { $time }
plan-time-mark-45 = Keeping up one’s relations: nine minutes a working day.
plan-time-mark-45-source = W. Arruda with LinkedIn and Ipsos Mori, 3,200 people, 2012. An expert’s opinion.
plan-time-mark-120 = The most spent by those for whom networking made no difference.
plan-time-mark-120-source = Referral Institute and BNI survey, 12,000 people, 2012. Its author has an interest in it.
plan-time-mark-375 = The time of those for whom it did: 6.3 h a week.
plan-time-mark-375-source = Same survey. A link between two figures, not a proof.
plan-time-spread = Spread over my networks
plan-time-sum = Sum
plan-time-sum-free = { $sum }, no time set.
plan-time-sum-left = { $sum } of { $budget }: { $left } left.
plan-time-sum-even = { $sum } of { $budget }: it adds up.
plan-time-sum-over = { $sum } of { $budget }: { $over } too much.
plan-time-no-network = No network is chosen yet.
plan-time-to-networks = Choose my networks
plan-time-slots = My moments of the week
plan-time-slots-lead = A moment noted is a moment kept.
plan-slot = moment { $number }
plan-slot-day = Day
plan-slot-start = Start
plan-slot-length = Length
plan-slot-what = What for
plan-slot-add = Add a moment
plan-slot-removed = Moment removed: { $what }
plan-questions = Questions to ask
plan-questions-lead = A question gets its answers at the hour when the right people are there. Note the day and the hour, and your calendar will remind you.
plan-question = question { $number }
plan-question-text = What to ask
plan-question-where = Where
plan-question-nowhere = Not decided yet
plan-question-day = Day, month and year
plan-question-hour = Hour
plan-question-add = Add a question
plan-question-removed = Question removed: { $what }

plan-commit-give = What I give
plan-commit-give-hint = For example: introduce two people to each other every month.
plan-commit-contact = How I make contact
plan-commit-contact-hint = For example: a personal word with each request, and nothing to sell the first time.
plan-commit-bridge = Bridges to real life
plan-commit-bridge-hint = For example: one coffee or call a week with somebody met online.
plan-commit-line = { $list }, line { $number }
plan-commit-add = Add a line
plan-commit-removed = Commitment removed: { $what }

plan-review-count = { $count ->
    [one] 1 question is still open.
   *[other] { $count } questions are still open.
}
plan-review-fix = What to do:
plan-review-source = Source: { $source }
plan-review-source-dated = Source: { $source }, { $date }
plan-review-unverified = not verified
plan-review-go = Go to: { $step }
plan-review-sound = The plan holds together.
plan-review-sound-more = Each goal has its measure, its date and its people; each network has its role.
plan-review-profiles = Write the profiles
plan-review-export = Print the plan
