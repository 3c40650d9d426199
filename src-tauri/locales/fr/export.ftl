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

## La feuille de travail, à remplir au crayon

worksheet-title = Feuille de travail
worksheet-title-of = { $name }, feuille de travail
worksheet-set = Feuille de travail, { $count ->
    [one] { $count } exemplaire
   *[other] { $count } exemplaires
}
worksheet-lead = Un crayon, vingt minutes, aucun écran. D’abord pourquoi, puis pour qui ; les réseaux viennent après.
worksheet-name = Nom
worksheet-date = Date
worksheet-why-how = Numérotez une à trois raisons, la plus importante en premier.
worksheet-why-words = Avec mes mots
worksheet-network = Réseau
worksheet-networks-how = Au moins un où l’on se voit en personne.
worksheet-moments = Jour, heure, pour quoi faire
worksheet-check-title = Avant de publier un profil
worksheet-check-ask = Une page par réseau. Cochez ce qui est fait, corrigez le reste, publiez ensuite.
worksheet-check-language = Langue
worksheet-check-day = Relu le
worksheet-check-photo = Photo
worksheet-check-photo-1 = Un seul visage, le mien, récent, net et bien éclairé.
worksheet-check-photo-2 = On me reconnaît en petit, dans un cercle.
worksheet-check-photo-3 = La même photo sur tous mes réseaux.
worksheet-check-headline = Titre
worksheet-check-headline-1 = Il dit mon métier, pour qui, et où ou avec quel résultat.
worksheet-check-headline-2 = Il commence par un mot de mes cibles.
worksheet-check-headline-3 = Au-dessus, mon nom et rien d’autre.
worksheet-check-keywords = Mots cherchés
worksheet-check-keywords-1 = Les mots de mes cibles sont dans le titre, le résumé, les compétences ou l’expérience.
worksheet-check-keywords-2 = Aucun ne revient sans cesse.
worksheet-check-keywords-3 = Pas de mot usé sans preuve : un chiffre, un nom, un exemple.
worksheet-check-summary = Résumé
worksheet-check-summary-1 = Dès la première phrase, on sait qui j’aide, et à quoi faire.
worksheet-check-summary-2 = Je dis « je », en phrases et en paragraphes courts.
worksheet-check-summary-3 = Il se termine par un pas à faire : écrire, appeler, visiter.
worksheet-check-coherence = Cohérence
worksheet-check-coherence-1 = Même nom, même fonction, même entreprise partout.
worksheet-check-coherence-2 = Mêmes dates, même lieu, même site partout.
worksheet-check-coherence-3 = Même message : on me reconnaît d’un réseau à l’autre.
worksheet-check-coherence-4 = Mon activité actuelle y figure, avec un résultat.
worksheet-check-contact = Contact
worksheet-check-contact-1 = On voit comment me joindre.
worksheet-check-contact-2 = Chaque lien s’ouvre et mène où il faut.
worksheet-check-contact-3 = Ni téléphone, ni adresse privée, ni date de naissance, sauf exprès.
worksheet-check-contact-4 = L’adresse publique du profil est courte, à mon nom.
worksheet-check-last = Dernière relecture
worksheet-check-last-1 = Aucun texte provisoire, aucune faute.
worksheet-check-last-2 = Une seule langue d’un bout à l’autre.
worksheet-check-last-3 = Une autre personne l’a lu, et a su dire ce que je fais.
worksheet-check-last-4 = La date de la prochaine relecture est notée.
worksheet-check-first = À corriger en premier

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
