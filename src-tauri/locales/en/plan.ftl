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
