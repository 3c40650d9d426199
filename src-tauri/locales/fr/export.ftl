### Le plan et les contrôles, tels qu’ils s’impriment.

export-paper-first = Paper First
export-page = page { $page } sur { $of }

## Le plan

export-plan = Mon plan
export-plan-of = { $name }, mon plan
export-review = À relire le { $date }
export-purposes = Pourquoi
export-purposes-ask = Pourquoi ai-je besoin d’un réseau ?
export-goals = Objectifs
export-goals-ask = Quel résultat, mesuré comment, pour quelle date ?
export-goal = { $what } : { $more }
export-targets = Cibles
export-targets-ask = Qui puis-je aider, et avec quels mots ces personnes cherchent-elles ?
export-target-need = Besoin : { $need }
export-target-words = Mots cherchés : { $words }
export-networks = Réseaux
export-networks-ask = Où ces personnes se retrouvent-elles, en personne et en ligne ?
export-network = { $what } : { $more }
export-time = Temps
export-time-ask = Combien de temps par semaine, et quand ?
export-commitments = Engagements
export-commitments-ask = Ce que je donne avant de demander.
export-quote = « { $text } »

## Le temps

export-week = { $time } par semaine
export-clock-hour = { $hour } h
export-clock = { $hour } h { $minutes }
export-slot = { $day }, { $from } à { $to }
export-slot-for = { $what } : { $more }

## Les contrôles

export-in = en { $language }
export-in-order = À corriger, dans cet ordre
export-fix = À faire :
export-source = Source :
export-set-aside = Mis de côté
export-sum = Le calcul du score
export-rule = Règle
export-earned = Gagnés
export-possible = Possibles
export-total = Total
export-score = Score : { $value } sur 100
export-cost = coûte { $cost } sur { $possible }
export-tenths = { $whole },{ $tenth }
export-rounding = { $earned } points sur { $possible }, ramenés à 100 et arrondis à l’entier inférieur : { $value }.
export-rule-set-aside = { $rule } (mis de côté)
export-nothing-written = Rien n’est encore écrit
export-nothing-to-fix = Rien à corriger
export-count-blocker = { $count ->
    [one] { $count } point bloquant
   *[other] { $count } points bloquants
}
export-count-important = { $count ->
    [one] { $count } point important
   *[other] { $count } points importants
}
export-count-polish = { $count ->
    [one] { $count } finition
   *[other] { $count } finitions
}
export-found = « { $text } » : trouvé dans { $place }
export-missing = « { $text } » : absent
export-measure = Mesuré : { $value }. Seuil : { $threshold }.
export-not-verified = non vérifié
