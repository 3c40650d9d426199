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
export-version = { $place } : « { $text } »
export-measure = Mesuré : { $value }. Seuil : { $threshold }.
export-not-verified = non vérifié

## La trousse, les notes

export-kit-of = { $network }, { $language } : vos textes
export-size = { $count ->
    [one] { $count } signe
   *[other] { $count } signes
}
export-size-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
export-notes = Notes personnelles
export-notes-lead = Pour vous, ou pour qui vous accompagne.
export-notes-refused = Réseaux écartés

### La salle d’où l’on emporte le plan

export-room-lead = Votre plan tient sur une page. Imprimez-la, elle se relit mieux.
export-room-format = Format
export-room-pdf = PDF
export-room-pdf-for = À imprimer, accessible
export-room-markdown = Markdown
export-room-markdown-for = Texte simple
export-room-contents = Contenu
export-room-plan = Plan
export-room-plan-for = Raisons, objectifs, réseaux, temps
export-room-checklists = Contrôles
export-room-checklists-for = { $count ->
    [0] Aucun réseau choisi
    [one] { $count } réseau, constats et sources
   *[other] { $count } réseaux, constats et sources
}
export-room-language = Langue du document
export-room-language-fr = Français
export-room-language-en = Anglais
export-room-paper = Papier
export-room-paper-a4 = A4
export-room-paper-letter = Letter
export-room-preview = Aperçu du document
export-room-drawing = Mise en page du document
export-room-page = { $paper }, page { $page } sur { $of }
export-room-page-alt = Page { $page } sur { $of } du document de { $name }. Le fichier enregistré se lit avec un lecteur d’écran.
export-room-before = Page précédente
export-room-after = Page suivante
export-room-smaller = Réduire l’aperçu
export-room-larger = Agrandir l’aperçu
export-room-note-pdf = L’aperçu est la page elle-même, telle qu’elle s’imprimera.
export-room-note-markdown = Le fichier Markdown reprend ce texte, sans la mise en page.
export-room-nothing = Le document est vide
export-room-nothing-why = Cochez le plan, les contrôles ou les deux.
export-room-file-plan = plan
export-room-file-checklists = controles
export-room-save-pdf = Enregistrer le PDF
export-room-save-markdown = Enregistrer le Markdown
export-room-writing = Écriture du document
export-room-written = Document enregistré
export-room-elsewhere = Enregistrer ailleurs
export-room-failed = Le document n’a pas pu être écrit.
export-room-failed-do = Choisissez un autre endroit que « { $path } ». Votre dossier est intact. Le système répond : { $detail }

### Le dossier entier, en JSON.
## Ce qui empêche de le relire : l’endroit, puis le remède.
whole-type-integer = un nombre entier
whole-wrong-missing = { $file }, { $place } : cette valeur manque. Ajoutez-la, ou exportez le dossier à nouveau.
whole-wrong-type = { $file }, { $place } : il faut ici { $expected } ; le fichier contient : { $found }. Corrigez cette valeur, ou exportez le dossier à nouveau.
whole-wrong-value = { $file }, { $place } : « { $found } » n’est pas une valeur connue. Choisissez parmi { $known }.
whole-wrong-range = { $file }, { $place } : { $found } est hors limites. Donnez un nombre de { $least } à { $most }.
whole-wrong-empty = { $file }, { $place } : cette liste est vide. Donnez au moins une valeur.
whole-wrong-date = { $file }, { $place } : ce n’est pas un jour du calendrier. Écrivez-le ainsi : 2026-11-22.
whole-wrong-own-id = { $file }, { $place } : ce n’est pas le nom d’un réseau personnel. Écrivez « own- » et un numéro, à partir de own-1.
whole-wrong-twice = { $file }, { $place } : le fichier le donne déjà plus haut. Gardez l’un des deux, ou changez son numéro.
whole-wrong-nowhere = { $file }, { $place } : rien dans le fichier ne porte « { $id } ». Corrigez ce renvoi, ou retirez-le.
whole-wrong-encoding = { $file }, { $place } : l’image n’est pas écrite comme il faut. Écrivez « data:image/jpeg;base64, » et ses octets en base 64, ou exportez le dossier à nouveau.
whole-wrong-picture = { $file }, { $place } : ce n’est pas une image PNG, JPEG ou WebP en bon état, de 50 Mo et 100 millions de pixels au plus. Remplacez-la, ou retirez-la avec tout ce qui la nomme.
whole-wrong-hash = { $file }, { $place } : cette empreinte n’est pas celle de l’image. Donnez le SHA-256 de ses octets, ici et partout où l’image est nommée.
whole-wrong-other = { $file } : le fichier ne peut pas être relu ({ $detail }). Exportez le dossier à nouveau.

## Ce qu’il contient.
whole-count-goals = { $n ->
    [one] { $n } objectif
   *[other] { $n } objectifs
}
whole-count-targets = { $n ->
    [one] { $n } cible
   *[other] { $n } cibles
}
whole-count-networks = { $n ->
    [one] { $n } réseau choisi
   *[other] { $n } réseaux choisis
}
whole-count-slots = { $n ->
    [one] { $n } moment dans la semaine
   *[other] { $n } moments dans la semaine
}
whole-count-commitments = { $n ->
    [one] { $n } engagement
   *[other] { $n } engagements
}
whole-count-own-networks = { $n ->
    [one] { $n } réseau personnel
   *[other] { $n } réseaux personnels
}
whole-count-entries = { $n ->
    [one] { $n } élément de profil
   *[other] { $n } éléments de profil
}
whole-count-texts = { $n ->
    [one] { $n } texte
   *[other] { $n } textes
}
whole-count-pictures = { $n ->
    [one] { $n } image
   *[other] { $n } images
}
whole-count-set-aside = { $n ->
    [one] { $n } constat écarté
   *[other] { $n } constats écartés
}
whole-count-own-words = { $n ->
    [one] { $n } mot personnel
   *[other] { $n } mots personnels
}
whole-count-corrections = { $n ->
    [one] { $n } chiffre corrigé
   *[other] { $n } chiffres corrigés
}
whole-count-adverts = { $n ->
    [one] { $n } annonce
   *[other] { $n } annonces
}
whole-count-publications = { $n ->
    [one] { $n } publication
   *[other] { $n } publications
}
whole-count-imports = { $n ->
    [one] { $n } importation
   *[other] { $n } importations
}
whole-count-connections = { $n ->
    [one] { $n } relation
   *[other] { $n } relations
}
whole-unknown = { $more ->
    [0] Laissé, car inconnu de cette version : { $places }.
    [one] Laissé, car inconnu de cette version : { $places }, et { $more } autre endroit.
   *[other] Laissé, car inconnu de cette version : { $places }, et { $more } autres endroits.
}
