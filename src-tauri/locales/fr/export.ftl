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

export-kit-of = { $network }, { $language } : trousse de publication
export-profile-of = { $network }, { $language } : profil
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

## La carte mentale

export-map-about = Carte mentale du plan, de l’intérieur vers l’extérieur. Branches : { $branches }.
export-map-counted = { $what } ({ $count })
export-map-measure = Mesure : { $text }
export-map-due = Échéance : { $text }
export-map-goal = Objectif : { $text }
export-map-target = Cible : { $text }
export-map-goals = { $count ->
    [one] Objectif { $numbers }
   *[other] Objectifs { $numbers }
}
export-map-targets = { $count ->
    [one] Cible { $numbers }
   *[other] Cibles { $numbers }
}
export-map-undrawn = { $count ->
    [one] { $count } signe ne se dessine pas dans cette image. La carte en SVG le contient.
   *[other] { $count } signes ne se dessinent pas dans cette image. La carte en SVG les contient.
}

## Les tableaux

export-csv-part = Partie
export-csv-number = Numéro
export-csv-text = Texte
export-csv-detail = Précision
export-csv-words = Mots cherchés
export-csv-due = Échéance
export-csv-minutes = Minutes par semaine
export-csv-linked = Sert à, rencontre
export-csv-kind = Nature
export-csv-day = Jour
export-csv-hour = Heure
export-csv-length = Durée en minutes
export-csv-every = Revient, en semaines
export-csv-where = Où
export-csv-field = Champ
export-csv-language = Langue
export-csv-everywhere = Base commune
export-csv-how = Comment
export-csv-network = Réseau
export-csv-source = Source
export-csv-imported = Importé le
## Les actions, sur papier et dans un agenda

export-agenda = Mes actions
export-agenda-of = { $name }, mes actions
export-agenda-span = Du { $first } au { $last }
export-agenda-week = Chaque semaine
export-agenda-day = { $day } { $number }
export-agenda-first = { $day } { $number }er
export-agenda-at = { $day }, { $time }
agenda-kind-slot = Moment de la semaine
agenda-kind-goal = Objectif
agenda-kind-review = Relecture
agenda-kind-republish = Publication
agenda-kind-question = Question
agenda-slot = Réseaux : mon moment de la semaine
agenda-slot-for = Réseaux : { $what }
agenda-goal = Objectif : { $what }
agenda-goal-note = Mesure : { $measure }
agenda-review = Relire mon plan
agenda-review-note = Mes raisons tiennent-elles toujours ? Qu’est-ce qui a avancé, et grâce à quel réseau ? Que vais-je garder, changer, laisser ?
agenda-republish = Republier mon profil { $network } en { $language }
agenda-republish-changed = { $count ->
    [one] { $count } champ a changé depuis la publication du { $day }.
   *[other] { $count } champs ont changé depuis la publication du { $day }.
}
agenda-republish-old = Publié le { $day } : à relire, puis à publier de nouveau.
agenda-question = Question à poser : { $text }
agenda-question-note =
    { $text }

    À poser à cette heure : les bonnes personnes sont là.
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
## Word, HTML, texte

export-parts = Sommaire

### La salle d’où l’on emporte le plan

export-room-lead = Votre plan tient sur une page. Imprimez-la, elle se relit mieux.
export-room-choices = Choix du document
export-room-format = Format
export-room-kind-pdf = PDF
export-room-kind-pdf-for = À imprimer, accessible
export-room-kind-docx = Word
export-room-kind-docx-for = À modifier ensemble
export-room-kind-html = HTML
export-room-kind-html-for = Une page autonome
export-room-kind-markdown = Markdown
export-room-kind-markdown-for = Texte structuré
export-room-kind-text = Texte
export-room-kind-text-for = Sans mise en forme
export-room-kind-ics = Calendrier
export-room-kind-ics-for = Rendez-vous et rappels
export-room-kind-map = Carte mentale
export-room-kind-map-for = Image ou logiciel
export-room-kind-csv = Tableau
export-room-kind-csv-for = CSV, pour un tableur
export-room-kind-data = Données
export-room-kind-data-for = JSON, vCard
export-room-finer-map = Forme de la carte
export-room-finer-data = Quelles données
export-room-format-svg = Image SVG
export-room-format-svg-for = Nette à toute taille
export-room-format-png = Image PNG
export-room-format-png-for = À joindre à un message
export-room-format-mm = FreeMind
export-room-format-mm-for = Aussi Freeplane, Xmind
export-room-format-opml = OPML
export-room-format-opml-for = Pour un plan détaillé
export-room-format-mermaid = Mermaid
export-room-format-mermaid-for = Pour Markdown
export-room-format-json = Tout, en JSON
export-room-format-json-for = Notes personnelles comprises
export-room-format-json-resume = JSON Resume
export-room-format-json-resume-for = Votre CV, langue par langue
export-room-format-vcard = vCard
export-room-format-vcard-for = Votre carte de visite
export-room-table = Quel tableau
export-room-table-plan = Plan
export-room-table-actions = Actions
export-room-table-profile = Textes des profils
export-room-table-connections = Relations
export-room-reader = Pour qui
export-room-reader-me = Moi
export-room-reader-coach = Coach
export-room-reader-recruiter = Recrutement
export-room-contents = Contenu
export-room-plan = Plan en une page
export-room-plan-for = Raisons, objectifs, cibles
export-room-actions = Actions datées
export-room-actions-for = Quoi faire, et quand
export-room-profiles = Profils à lire
export-room-profiles-for = { $count ->
    [0] Aucun réseau choisi
    [one] { $count } réseau, textes seuls
   *[other] { $count } réseaux, textes seuls
}
export-room-kits = Trousses par réseau
export-room-kits-for = { $count ->
    [0] Aucun réseau choisi
    [one] { $count } réseau, textes à copier
   *[other] { $count } réseaux, textes à copier
}
export-room-kits-blocked = { $count ->
    [one] { $networks } bloque encore
   *[other] { $networks } bloquent encore
}
export-room-kits-blocked-count = { $count ->
    [one] { $count } réseau bloque encore
   *[other] { $count } réseaux bloquent encore
}
export-room-checklists = Constats et sources
export-room-checklists-for = { $count ->
    [0] Aucun réseau choisi
    [one] { $count } réseau
   *[other] { $count } réseaux
}
export-room-contact = Coordonnées
export-room-contact-for = E-mail et téléphone
export-room-notes = Notes personnelles
export-room-notes-for = Réseaux écartés, réponses
export-room-notes-out = Vos notes personnelles n’y sont pas, tant que leur case reste vide.
export-room-notes-in = Vos notes personnelles y sont : relisez-les avant de transmettre le fichier.
export-room-language = Langue du document
export-room-language-fr = Français
export-room-language-en = Anglais
export-room-paper = Papier
export-room-paper-a4 = A4
export-room-paper-letter = Letter
export-room-archive = Pour archiver (PDF/A-2)
export-room-archive-for = À garder longtemps. Case vide : PDF accessible (PDF/UA-1).

## L’aperçu

export-room-preview = Aperçu du document
export-room-drawing = Mise en page du document
export-room-page = { $paper }, page { $page } sur { $of }
export-room-page-alt = Page { $page } sur { $of } du document de { $name }. Le fichier enregistré se lit avec un lecteur d’écran.
export-room-picture = Carte mentale
export-room-picture-alt = Carte mentale du plan de { $name }. Les mêmes mots se lisent au format Texte.
export-room-text = Texte du fichier
export-room-cut = Début du fichier ; l’enregistrement contient tout
export-room-before = Page précédente
export-room-after = Page suivante
export-room-smaller = Réduire l’aperçu
export-room-larger = Agrandir l’aperçu
export-room-note-pdf = L’aperçu est la page elle-même, telle qu’elle s’imprimera.
export-room-note-docx = Word garde ces mots et ces titres ; il coupe les pages à sa façon.
export-room-note-html = La page HTML garde ces mots et s’adapte à la largeur de l’écran.
export-room-note-ics = Votre calendrier recevra ces rendez-vous, avec leurs rappels. Un nouvel export les met à jour.
export-room-nothing = Le document est vide
export-room-nothing-why = Cochez au moins une case du contenu.

## Le fichier

export-room-file-plan = plan
export-room-file-actions = actions
export-room-file-kits = trousses
export-room-file-checklists = constats
export-room-file-document = document
export-room-file-profile = profils
export-room-file-connections = relations
export-room-file-ics = calendrier
export-room-file-mm = carte
export-room-file-opml = carte
export-room-file-mermaid = carte
export-room-file-svg = carte
export-room-file-png = carte
export-room-file-json = dossier
export-room-file-json-resume = cv
export-room-file-vcard = contact
export-room-name = Nom du fichier
export-room-rename = Changer le nom
export-room-name-keep = Garder ce nom
export-room-name-empty = Écrivez un nom.
export-room-name-signs = Enlevez les barres, les deux-points, les guillemets droits, les astérisques, les chevrons, les points d’interrogation, et le point au début ou à la fin.
export-room-name-reserved = Windows se réserve ce nom. Écrivez-en un autre.
export-room-name-long = Ce nom est trop long pour un fichier. Raccourcissez-le.
export-room-folder = Dans le dossier { $folder }
export-room-folder-change = Changer de dossier
export-room-folder-pick = Dossier où enregistrer le fichier
export-room-save-pdf = Enregistrer le PDF
export-room-save-docx = Enregistrer pour Word
export-room-save-html = Enregistrer la page
export-room-save-markdown = Enregistrer le Markdown
export-room-save-text = Enregistrer le texte
export-room-save-ics = Enregistrer le calendrier
export-room-save-map = Enregistrer la carte
export-room-save-csv = Enregistrer le tableau
export-room-save-data = Enregistrer les données
export-room-print = Imprimer
export-room-print-hint = Imprimer ouvre le document dans votre lecteur PDF ; l’impression se lance de là.
export-room-exists = « { $name } » existe déjà
export-room-exists-why = Dans le dossier { $folder }. Rien n’a encore été écrit.
export-room-exists-both = Garder les deux
export-room-exists-replace = Remplacer
export-room-exists-note = Garder les deux ajoute un numéro au nouveau fichier. Remplacer efface l’ancien.
export-room-writing = Écriture du fichier
export-room-stop = Arrêter
export-room-stopping = Arrêt…
export-room-stopped = Arrêté : aucun fichier n’a été écrit.
export-room-opened = Ouvert dans votre lecteur PDF. Imprimez de là.
export-room-written = Enregistré
export-room-written-where = { $path }, { $size }
export-room-show = Montrer dans le dossier
export-room-lost = Aucune police de cet ordinateur ne dessine ces signes : { $signs }. Une case vide les remplace. Installez une police qui les contient, par exemple Noto, puis enregistrez de nouveau.
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
whole-count-questions = { $n ->
    [one] { $n } question à poser
   *[other] { $n } questions à poser
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

## Ce qui empêche d’écrire un fichier

export-room-fail-disk-full = Le disque est plein.
export-room-fail-disk-full-do = Rien n’a changé dans « { $folder } ». Libérez de la place ou choisissez un autre disque.
export-room-fail-read-only = Cet endroit est protégé.
export-room-fail-read-only-do = Rien n’a été écrit dans « { $folder } ». Choisissez un autre dossier.
export-room-fail-missing = Cet endroit n’existe plus.
export-room-fail-missing-do = « { $folder } » a été déplacé ou supprimé, ou son disque n’est plus branché. Choisissez un autre dossier.
export-room-fail-print = Le PDF n’a pas pu s’ouvrir.
export-room-fail-print-do = Enregistrez-le, puis ouvrez-le vous-même pour l’imprimer. Le système répond : { $detail }
export-room-fail-show = Le dossier n’a pas pu s’ouvrir.
export-room-fail-show-do = Le fichier est bien enregistré. Le système répond : { $detail }

### La salle de la feuille de travail

sheet-room-lead = À remplir au crayon, avant tout écran.
sheet-room-back = Retour à l’accueil
sheet-room-preview = Aperçu de la feuille
sheet-room-page-alt = Page { $page } sur { $of } de la feuille de travail. Le fichier enregistré se lit avec un lecteur d’écran.
sheet-room-fill = Feuille
sheet-room-blank = Vierge
sheet-room-blank-for = Des questions, des lignes
sheet-room-filled = Remplie
sheet-room-filled-for = Avec ce que dit votre plan
sheet-room-language = Langue de la feuille
sheet-room-large = Gros caractères
sheet-room-large-for = Plus de pages, plus de place pour écrire
sheet-room-workshop = Un atelier : une feuille par personne
sheet-room-names = Un nom par ligne
sheet-room-count = { $count ->
    [0] Aucun nom : une seule feuille, où l’écrire à la main
    [one] { $count } feuille à son nom
   *[other] { $count } feuilles, chacune à son nom
}
sheet-room-over = { $most } noms au plus ; enlevez-en { $over }.
sheet-room-shown = L’aperçu montre la feuille de { $name } ; les autres ne changent que de nom.
sheet-room-file = feuille-de-travail
sheet-room-file-filled = feuille-de-travail-remplie
sheet-room-file-workshop = feuilles-de-travail
sheet-room-save = { $count ->
    [0] Enregistrer la feuille
    [one] Enregistrer la feuille
   *[other] Enregistrer les { $count } feuilles
}
