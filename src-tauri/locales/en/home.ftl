### A dossier’s first room: where it stands, what to do next

home-lead-new = Begin with the sheet. Networks come later.
home-lead-plan = Your plan will tell which profiles to prepare.
home-lead-blocking = { $count ->
    [one] { $count } point blocks publication.
   *[other] { $count } points block publication.
}
home-lead-ready = Nothing blocks publication. Profiles ready: { $ready } of { $of }.

## The seven steps

home-steps = The seven steps
home-step = Step { $number }:
home-step-soil = Prepare the soil
home-step-seeds = Choose the seeds
home-step-grow = Garden
home-step-pollinate = Pollinate
home-step-tend = Tend
home-step-watch = Watch
home-step-avoid = Avoid mistakes
home-says-here = You are here
home-says-done = Plan written
home-says-later = Later
home-says-networks = { $count ->
    [one] { $count } network
   *[other] { $count } networks
}
home-says-profiles = { $count ->
    [one] { $count } profile ready
   *[other] { $count } profiles ready
}
home-says-gifts = { $count ->
    [one] { $count } gesture planned
   *[other] { $count } gestures planned
}
home-says-week = { $time } a week

## Next actions

home-todo = { $count ->
    [0] Your next fixes
    [one] The fix that brings most
    [2] The two fixes that bring most
   *[other] The three fixes that bring most
}
home-todo-none = Nothing to fix today.
home-where = { $names }, in { $language }
home-in-plan = Your plan. { $fix }
home-blocks = Blocks publication
home-gain = { $points ->
    [one] +{ $points } point on { $network }, out of { $possible }
   *[other] +{ $points } points on { $network }, out of { $possible }
}
home-fix = Fix
home-answer = Answer

home-aged = { $network }, in { $language }: published { $days } days ago.
home-aged-do = Open the publishing kit

home-import = Your profiles are still empty
home-import-why = A LinkedIn archive, a CV or a Europass file fills them; you choose what is taken.

## The chosen networks

home-networks = Your networks
home-network = Network
home-readiness = Readiness
home-a-week = Each week
home-blocking = { $count ->
    [one] { $count } blocking point
   *[other] { $count } blocking points
}
home-planned = Time planned

## The plan in brief

home-plan = My plan in brief
home-plan-why = Why
home-plan-goal = Main goal
home-plan-target = Target
home-plan-rhythm = Rhythm
home-plan-commitment = Commitment
home-plan-empty = Nothing written yet.
home-week = { $time } a week
home-read = Read the plan again

## A new dossier

home-empty = Your plan awaits its first lines
home-empty-why = One reason, one goal, one target: they decide which networks to choose.
home-empty-begin = Write my plan
