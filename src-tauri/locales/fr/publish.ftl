### La trousse de publication : recopier un profil dans le formulaire de son réseau

publish-title = Publier sur { $network }
publish-title-in-person = { $network } : vos textes
publish-lead = Dans l’ordre du formulaire. Copiez, collez, cochez.
publish-lead-in-person = Ce que vous direz ou remettrez sur place. Copiez-le là où il vous servira.
publish-kit = Trousse de publication
publish-empty = Rien n’est encore écrit pour { $network }
publish-empty-why = La trousse se remplit avec votre profil : un texte par champ, prêt à coller.
publish-empty-do = Écrire ce profil
publish-none-why = Choisissez-en deux ou trois. Chacun aura ici ses textes, dans l’ordre de son formulaire.
publish-no-form-why = Les réseaux de votre plan n’ont pas de formulaire connu : rien n’est à recopier.

## Un dernier regard

publish-look = Un dernier regard
publish-blocking = { $count ->
    [0] Rien ne bloque la publication.
    [one] 1 point bloque encore. Mieux vaut le corriger avant de publier.
   *[other] { $count } points bloquent encore. Mieux vaut les corriger avant de publier.
}
publish-others = { $count ->
    [one] Voir 1 autre constat, qui ne bloque pas
   *[other] Voir { $count } autres constats, qui ne bloquent pas
}
publish-fix = Corriger
publish-fill = Remplir
publish-blocks = Bloque la publication

## Les champs

publish-form = Présentation
publish-form-more = Suite du formulaire
publish-of-most = { $count } sur { $most } au plus
publish-entry = { $kind } { $number }
publish-missing = Champ obligatoire, encore vide.
publish-ticked = { $label } : collé
publish-copy = Copier
publish-copied = Copié
publish-copied-what = Copié : { $label }
publish-refused = La fenêtre n’a pas pu copier ce texte. Sélectionnez-le, puis copiez-le avec le clavier.
publish-more = Lire en entier
publish-less = Replier

## La photo

publish-photo = Photo
publish-photo-fit = { $width } × { $height } pixels, { $format }
publish-photo-cropped = Dans le cadrage choisi dans l’atelier photo.
publish-photo-whole = En entier.
publish-photo-save = Enregistrer la photo
publish-photo-saved = Enregistrée dans { $path }
publish-photo-failed = La photo n’a pas pu être écrite dans « { $path } ». Choisissez un autre endroit. Le système répond : { $detail }
publish-photo-ticked = Photo : déposée

## À côté

publish-beside = Publier
publish-open = Ouvrir dans mon navigateur
publish-address = Adresse : { $address }
publish-done = { $done ->
    [one] { $done } champ sur { $of } collé
   *[other] { $done } champs sur { $of } collés
}
publish-meter = Champs collés
publish-how-open = Ouvrez la page du profil à côté de cette fenêtre.
publish-key-enter = Entrée
publish-how-copies = copie le champ,
publish-key-space = Espace
publish-how-ticks = le coche.
publish-how-read = Relisez le profil en navigation privée, comme une personne qui passe.
publish-now = J’ai publié
publish-now-in-person = J’ai remis ces textes
publish-advice = Note la date, les textes et le score du jour.
publish-advice-left = { $count ->
    [one] 1 champ n’est pas encore coché.
   *[other] { $count } champs ne sont pas encore cochés.
}
publish-advice-blocked = { $count ->
    [one] Déconseillé tant qu’un point bloque.
   *[other] Déconseillé tant que { $count } points bloquent.
}
publish-noted = Publication sur { $network } notée.

## Depuis la publication

publish-again = À republier
publish-still = Depuis la publication
publish-on = { $days ->
    [0] Publié aujourd’hui.
    [one] Publié hier.
   *[other] Publié le { $day }, il y a { $days } jours.
}
publish-since = { $count ->
    [0] Rien n’a changé depuis.
    [one] 1 champ a changé depuis : ne reprenez que celui-ci.
   *[other] { $count } champs ont changé depuis : ne reprenez que ceux-ci.
}
publish-before = Avant :
publish-added = Nouveau depuis la publication
publish-gone = À effacer sur { $network } :
publish-rest = { $count ->
    [one] 1 autre champ, inchangé
   *[other] Les { $count } autres champs, inchangés
}
publish-all = { $count ->
    [one] Le champ, inchangé
   *[other] Les { $count } champs, inchangés
}

## L’historique

publish-history = Historique
publish-day = Date
publish-score = Score
publish-no-score = sans score
publish-chart = Le score à chaque publication, de la première à la dernière ; le tableau donne les mêmes valeurs.
