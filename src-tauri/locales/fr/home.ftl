### L’accueil d’un dossier : où l’on en est, que faire ensuite

home-lead-new = Commencez par la feuille. Les réseaux viendront.
home-lead-plan = Votre plan dira quels profils préparer.
home-lead-blocking = { $count ->
    [one] { $count } point bloque la publication.
   *[other] { $count } points bloquent la publication.
}
home-lead-ready = Rien ne bloque la publication. Profils prêts : { $ready } sur { $of }.

## Les sept étapes

home-steps = Les sept étapes
home-step = Étape { $number } :
home-step-soil = Préparer le terrain
home-step-seeds = Choisir les graines
home-step-grow = Jardiner
home-step-pollinate = Polliniser
home-step-tend = Entretenir
home-step-watch = Surveiller
home-step-avoid = Éviter les erreurs
home-says-here = Vous êtes ici
home-says-done = Plan écrit
home-says-later = Plus tard
home-says-networks = { $count ->
    [one] { $count } réseau
   *[other] { $count } réseaux
}
home-says-profiles = { $count ->
    [one] { $count } profil prêt
   *[other] { $count } profils prêts
}
home-says-gifts = { $count ->
    [one] { $count } geste prévu
   *[other] { $count } gestes prévus
}
home-says-week = { $time } par semaine

## Les prochaines actions

home-todo = { $count ->
    [0] Vos prochaines corrections
    [one] La correction qui rapporte le plus
    [2] Les deux corrections qui rapportent le plus
   *[other] Les trois corrections qui rapportent le plus
}
home-todo-none = Rien à corriger aujourd’hui.
home-where = { $names }, en { $language }
home-in-plan = Votre plan. { $fix }
home-blocks = Bloque la publication
home-gain = { $points ->
    [one] +{ $points } point sur { $network }, { $possible } possibles
   *[other] +{ $points } points sur { $network }, { $possible } possibles
}
home-fix = Corriger
home-answer = Répondre

home-aged = { $network }, en { $language } : publié il y a { $days } jours.
home-aged-do = Ouvrir la trousse de publication

home-import = Vos profils sont encore vides
home-import-why = Une archive LinkedIn, un CV ou un fichier Europass les remplit ; vous choisissez ce qui est repris.

## Les réseaux choisis

home-networks = Vos réseaux
home-network = Réseau
home-readiness = État de préparation
home-a-week = Par semaine
home-blocking = { $count ->
    [one] { $count } point bloquant
   *[other] { $count } points bloquants
}
home-planned = Temps prévu

## Le plan en bref

home-plan = Mon plan en bref
home-plan-why = Pourquoi
home-plan-goal = Objectif principal
home-plan-target = Cible
home-plan-rhythm = Rythme
home-plan-commitment = Engagement
home-plan-empty = Rien n’est encore écrit.
home-week = { $time } par semaine
home-read = Relire le plan

## Un dossier neuf

home-empty = Votre plan attend ses premières lignes
home-empty-why = Une raison, un objectif, une cible : vos réseaux se choisiront d’après eux.
home-empty-begin = Écrire mon plan
