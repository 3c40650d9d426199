### Ranked networks: why each one fits or not

# The list of purposes: three in words, an ellipsis beyond
advice-purposes =
    Sert { $left ->
        [0] { $total ->
            [1] votre raison
           *[other] vos { $total } raisons
        }
       *[other] { $count } de vos { $total } raisons
    } : { $count ->
        [1] { $first }.
        [2] { $first }, { $second }.
        [3] { $first }, { $second }, { $third }.
       *[other] { $first }, { $second }, { $third }…
    }
advice-purposes-second =
    Sert en second lieu { $left ->
        [0] { $total ->
            [1] votre raison
           *[other] vos { $total } raisons
        }
       *[other] { $count } de vos { $total } raisons
    } : { $count ->
        [1] { $first }.
        [2] { $first }, { $second }.
        [3] { $first }, { $second }, { $third }.
       *[other] { $first }, { $second }, { $third }…
    }
advice-purposes-none = { $total ->
    [1] Ne sert pas votre raison : { $first }.
   *[other] Ne sert aucune de vos { $total } raisons.
}
advice-purposes-usual = { $count ->
    [one] Sert d’ordinaire à { $first }. Rang provisoire : vos raisons manquent encore.
    [2] Sert d’ordinaire à { $first }, { $second }. Rang provisoire : vos raisons manquent encore.
    [3] Sert d’ordinaire à { $first }, { $second }, { $third }. Rang provisoire : vos raisons manquent encore.
   *[other] Sert d’ordinaire à { $first }, { $second }, { $third }… Rang provisoire : vos raisons manquent encore.
}
advice-little = Rang provisoire : vos raisons manquent encore.
advice-purpose-clients = trouver des clients
advice-purpose-partners = nouer des partenariats
advice-purpose-recruit = recruter
advice-purpose-job = trouver un emploi
advice-purpose-peers = rencontrer des pairs
advice-purpose-market = étudier un marché
advice-purpose-visibility = se faire connaître
advice-purpose-share = partager ce que l’on sait
advice-targets =
    { $left ->
        [0] { $total ->
            [1] Votre cible y a son milieu
           *[other] Vos { $total } cibles y ont leur milieu
        }
       *[other] { $count ->
            [1] 1 de vos { $total } cibles y a son milieu
           *[other] { $count } de vos { $total } cibles y ont leur milieu
        }
    } : { $crowds ->
        [1] { $crowd }.
       *[other] { $crowd }, { $second }.
    }
advice-targets-linked = { $count ->
    [one] Vous comptez y rencontrer 1 de vos cibles.
   *[other] Vous comptez y rencontrer { $count } de vos cibles.
}
advice-same-trade = Vous y avez votre milieu : { $crowd }.
advice-own = Vous l’avez ajouté à la liste.
advice-crowd-only = S’adresse surtout à un milieu : { $crowd }.
advice-crowd-others = S’adresse surtout à un milieu dont votre plan ne parle pas : { $crowd }.
advice-crowd-software = métiers du logiciel
advice-crowd-design = métiers du design et de l’image
advice-crowd-research = recherche et université
advice-crowd-press = presse
advice-crowd-shops = commerce et artisanat
advice-crowd-neighbours = vie de quartier
advice-crowd-heads = direction d’entreprise
advice-crowd-recruiters = recrutement
advice-crowd-advisers = conseil et travail indépendant
advice-crowd-colleagues = collègues d’une même organisation
advice-crowd-women = femmes cadres et entrepreneures
advice-neighbourhood = Un réseau de proximité : parfois le plus fort, au bon moment.
advice-in-person = On s’y rencontre en personne.
advice-in-person-near = On s’y rencontre en personne. À chercher là où vous êtes : { $place }.
advice-hybrid = On s’y rencontre aussi en personne.
advice-bridge = On s’y rencontre en personne, alors que vos autres choix sont tous en ligne.
advice-online-enough = Vous avez déjà choisi { $count } réseaux en ligne.
advice-time =
    Demande { $span ->
        [0] { $min }
       *[other] { $min ->
            [0] jusqu’à { $max }
           *[other] { $min } à { $max }
        }
    } min par semaine.
advice-time-fits =
    Demande { $span ->
        [0] { $min }
       *[other] { $min ->
            [0] jusqu’à { $max }
           *[other] { $min } à { $max }
        }
    } min par semaine : cela tient dans votre temps.
advice-time-left =
    Demande { $span ->
        [0] { $min }
       *[other] { $min ->
            [0] jusqu’à { $max }
           *[other] { $min } à { $max }
        }
    } min par semaine ; vos autres choix vous en laissent { $left }.
advice-time-over =
    Demande { $span ->
        [0] { $min }
       *[other] { $min ->
            [0] jusqu’à { $max }
           *[other] { $min } à { $max }
        }
    } min par semaine, plus que votre temps.
advice-language = On y parle { $language }.
advice-language-other = On y parle surtout { $language }, une langue que votre dossier n’a pas.
advice-language-unknown = On y parle d’autres langues que celles de votre dossier.
advice-language-fr = français
advice-language-en = anglais
advice-language-de = allemand
advice-language-es = espagnol
advice-language-it = italien
advice-language-nl = néerlandais
advice-language-pt = portugais
advice-place-here = Présent dans votre pays.
advice-place-targets = Présent dans le pays d’une de vos cibles.
advice-place-away = Présent surtout dans d’autres pays que le vôtre.
advice-refused = Vous l’avez mis de côté.
advice-refused-because = Vous l’avez mis de côté : « { $reason } »

### What does not hold together in the plan yet: a question, why it is asked, what to do

plan-finding-no-purpose = Pourquoi un réseau ?
plan-finding-no-purpose-why = Les raisons viennent avant les outils : elles évitent d’ouvrir dix profils aux messages décousus.
plan-finding-no-purpose-fix = Choisissez une à trois raisons, la plus importante en premier.
plan-finding-no-goal = Qu’est-ce qui aura changé, et quand ?
plan-finding-no-goal-why = Les objectifs viennent après les raisons et avant les réseaux : ce sont eux qui disent lesquels choisir.
plan-finding-no-goal-fix = Écrivez un premier résultat attendu ; la mesure et la date peuvent suivre.
plan-finding-no-target = Qui voulez-vous rencontrer ?
plan-finding-no-target-why = Un réseau se choisit d’après les personnes que l’on veut y rencontrer.
plan-finding-no-target-fix = Décrivez une première cible : sa fonction, son secteur, les mots qu’elle cherche.
plan-finding-no-network = Où rencontrerez-vous vos cibles ?
plan-finding-no-network-why = Deux ou trois réseaux choisis exprès font gagner du temps et rendent votre présence lisible.
plan-finding-no-network-fix = Choisissez deux ou trois réseaux, dont un où l’on se voit en personne.
plan-finding-no-time = Combien de temps par semaine donnerez-vous à vos réseaux ?
plan-finding-no-time-why = Ce qu’un réseau rapporte se compare au temps qu’il prend : encore faut-il l’avoir fixé.
plan-finding-no-time-fix = Fixez une durée par semaine, même courte.
plan-finding-goal-measure = « { $goal } » : à quoi verrez-vous que c’est fait ?
plan-finding-goal-measure-why = Sans mesure, rien ne dit si le temps passé a servi.
plan-finding-goal-measure-fix = Ajoutez un nombre ou un fait que l’on peut constater : 3 entretiens, 2 clients, une date de signature.
plan-finding-goal-date = « { $goal } » : pour quand ?
plan-finding-goal-date-why = Une date, même approchée, donne le moment de faire le point.
plan-finding-goal-date-fix = Écrivez un jour, un mois ou une année : juin 2027.
plan-finding-goal-target = « { $goal } » : qui peut vous y aider ?
plan-finding-goal-target-why = Un objectif avance grâce à des personnes : celles qui décident, achètent, recommandent. Aucune cible n’y est reliée.
plan-finding-goal-target-fix = Reliez une cible à cet objectif, ou décrivez-en une nouvelle.
plan-finding-target-network = « { $target } » : où les rencontrerez-vous ?
plan-finding-target-network-why = Un réseau n’a de force que pour des cibles précises. Aucun de vos réseaux n’est relié à celle-ci.
plan-finding-target-network-fix = Reliez cette cible à un réseau choisi, ou choisissez un réseau où elle se trouve.
plan-finding-network-role = { $network } : pour quoi faire ?
plan-finding-network-role-why = Un réseau est un outil. Sans rôle, il prend du temps et vous n’en saurez pas l’effet.
plan-finding-network-role-fix = Écrivez son rôle en quelques mots : se faire connaître, rencontrer, apprendre.
plan-finding-network-closed = { $network } : où retrouver ces personnes ?
plan-finding-network-closed-why = { $became }
plan-finding-network-closed-fix = Retirez-le de vos choix et regardez les réseaux qui servent les mêmes raisons.
plan-finding-role-twice = { $first } et { $network } : deux réseaux pour le même rôle ?
plan-finding-role-twice-why = Tenir deux réseaux pour « { $role } » prend deux fois plus de temps et brouille le message.
plan-finding-role-twice-fix = Donnez à chacun son rôle, ou n’en gardez qu’un.
plan-finding-over-time = { $count ->
    [one] { $network } et { $budget } min par semaine : est-ce tenable ?
   *[other] { $count } réseaux et { $budget } min par semaine : est-ce tenable ?
}
plan-finding-over-time-why = { $count ->
    [one] Ce choix demande au moins { $needed } min par semaine.
   *[other] Vos choix demandent au moins { $needed } min par semaine, dont { $most } pour { $network }.
}
plan-finding-over-time-fix = Retirez un réseau, prévoyez plus de temps, ou gardez ce choix en le sachant.
plan-finding-online-many = { $count } réseaux en ligne : pourrez-vous tous les faire vivre ?
plan-finding-online-many-why = Être partout sans se servir de ce que l’on y trouve nuit à l’image.
plan-finding-online-many-fix = Gardez ceux que vous maîtrisez le mieux, { $most } au plus.
plan-finding-no-real-life = Où rencontrerez-vous des gens en personne ?
plan-finding-no-real-life-why = Tous vos réseaux sont en ligne. Un déjeuner, un appel, un salon font le pont avec la vie réelle.
plan-finding-no-real-life-fix = Choisissez un réseau où l’on se voit : une association, un club, les commerces du quartier.
plan-finding-short-time = { $budget ->
    [0] Aucune minute par semaine : quand ferez-vous vivre vos réseaux ?
   *[other] { $budget } min par semaine : est-ce assez ?
}
plan-finding-short-time-why = Un repère publié : { $least } min par semaine, neuf par jour, pour entretenir ses relations professionnelles.
plan-finding-short-time-fix = Prévoyez { $least } min par semaine, ou tenez-vous à un seul réseau.
plan-finding-no-giving = Que donnerez-vous ?
plan-finding-no-giving-why = On donne beaucoup avant de recevoir un peu : une information, une mise en relation, un merci.
plan-finding-no-giving-fix = Notez un geste régulier : présenter deux personnes par mois, répondre à une question par semaine.

### Where the rules come from

source-own = notre propre règle
source-catalogue = d’après { $source }
source-upkeep = W. Arruda avec LinkedIn et Ipsos Mori, 3 200 personnes interrogées
source-viadeo-tour = compte rendu du Viadeo Tour, Échangeur Aquitaine, Bordeaux
source-cultivate = article de blog, cultiver son réseau et son identité
source-cjd = compte rendu de la soirée du CJD de Beauvais
source-balance = V. Champault (Adecco), article sur un modèle équilibré
source-reflexes = É. Messeca, entretien sur les réflexes en réseau
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

plan-quit = Quitter
plan-quit-long = Paper First, quitter l’assistant
plan-steps = Étapes du plan
plan-step = { $number }. { $name }
plan-step-begun = , commencée
plan-step-me = Moi
plan-step-why = Pourquoi
plan-step-goals = Objectifs
plan-step-targets = Cibles
plan-step-networks = Réseaux
plan-step-time = Temps
plan-step-commitments = Engagements
plan-step-review = Relecture
plan-title-me = Moi
plan-title-why = Mes raisons
plan-title-goals = Mes objectifs
plan-title-targets = Mes cibles
plan-title-networks = Mes réseaux
plan-title-time = Mon temps
plan-title-commitments = Mes engagements
plan-title-review = Relecture
plan-ask-me = Qui est la personne que l’on va rencontrer ?
plan-ask-why = Pourquoi un réseau, avant de choisir lequel ?
plan-ask-goals = Qu’est-ce qui aura changé, et quand ? Trois objectifs suffisent.
plan-ask-targets = Qui peut vous y aider, et avec quels mots vous cherche-t-on ?
plan-ask-networks = Lesquels servent vos raisons et vos cibles, dans le temps que vous avez ?
plan-ask-time = Combien de minutes par semaine, et à quels moments ?
plan-ask-commitments = Que donnez-vous, et comment allez-vous vers les autres ?
plan-ask-review = Est-ce que tout se tient ?
plan-calm-me = Chaque étape peut attendre : passez, vous reviendrez.
plan-calm-why = Une raison suffit. Trois, c’est déjà beaucoup.
plan-calm-goals = Rempli sur papier ? Recopiez tel quel, vous relirez à la fin.
plan-calm-targets = Une cible bien décrite vaut mieux que cinq devinées.
plan-calm-networks = Au moins un réseau en personne est toujours proposé.
plan-calm-time = Un quart d’heure tenu vaut mieux qu’une heure promise.
plan-calm-commitments = Un geste par liste suffit pour commencer.
plan-calm-review = Rien ici ne bloque : ce sont des questions.
plan-next-why = Suite : pourquoi
plan-next-goals = Suite : objectifs
plan-next-targets = Suite : cibles
plan-next-networks = Suite : réseaux
plan-next-time = Suite : temps
plan-next-commitments = Suite : engagements
plan-next-review = Suite : relecture
plan-next-profile = Suite : profils

plan-page = Votre plan en une page
plan-page-empty = À écrire
plan-told = { $what } : { $more }
plan-a-week = { $time } par semaine
plan-min = min

plan-up = Monter : { $what }
plan-down = Descendre : { $what }
plan-remove = Retirer : { $what }
plan-place = { $what } : place { $place } sur { $length }

plan-me-name = Nom, tel qu’il figurera sur le plan
plan-me-situation = Situation
plan-situation-job-seeker = en recherche d’emploi
plan-situation-employee = en poste
plan-situation-freelancer = à mon compte
plan-situation-owner = à la tête d’une entreprise
plan-situation-coach = en accompagnement ou formation
plan-situation-student = en études
plan-situation-other = autre situation
plan-me-activity = Ce que je fais, pour qui
plan-me-activity-hint = Une phrase que l’on comprend sans être du métier.
plan-me-sector = Secteur
plan-me-place = Lieu
plan-me-languages = Langues de mes profils
plan-me-languages-hint = Une au moins. Chaque texte pourra s’écrire dans chacune.
plan-me-main-language = Langue principale
plan-attitude = Et dans la vie de tous les jours ?
plan-attitude-lead = Six questions à se poser. Personne ne compte les points.
plan-attitude-source = D’après un compte rendu du Viadeo Tour, Bordeaux, 2010 : ce que l’on fait en ligne prolonge ce que l’on fait déjà.
plan-answer-yes = oui
plan-answer-sometimes = parfois
plan-answer-no = pas encore
attitude-answer = Je réponds à ceux qui m’écrivent.
attitude-listen = J’écoute avant de parler de moi.
attitude-introduce = Je présente des personnes l’une à l’autre.
attitude-thank = Je remercie, et je donne des nouvelles.
attitude-give-first = Je rends service sans rien attendre en retour.
attitude-keep-word = Je fais ce que j’ai dit que je ferais.

plan-why-ranked = Par ordre d’importance
plan-why-choose = Cochez ce qui vous concerne
plan-why-others = Les autres raisons
plan-why-keys = Pour changer l’ordre au clavier : Alt et les flèches haut et bas.
plan-why-many = Au-delà de trois raisons, le message se disperse. Les premières pèsent le plus dans le choix des réseaux.
plan-why-clients = ceux qui achètent, et ceux qui leur parlent de vous
plan-why-partners = à plusieurs, répondre à ce que l’on ne ferait pas en solo
plan-why-recruit = trouver des collègues, des stagiaires, des prestataires
plan-why-job = être là quand un poste se libère, souvent avant l’annonce
plan-why-peers = échanger avec des personnes qui font le même métier
plan-why-market = comprendre un secteur avant d’y entrer
plan-why-visibility = être trouvable, et maître de ce qui se dit de vous
plan-why-share = donner ce que l’on sait, et apprendre en retour

plan-goal = objectif { $number }
plan-goal-statement = Résultat attendu
plan-goal-measure = Mesure
plan-goal-date = Échéance
plan-goal-measurable = Mesurable
plan-goal-dated = Daté
plan-goal-measure-ask = À quoi verrez-vous que c’est fait ?
plan-goal-date-ask = Ajoutez une date, même approchée.
plan-goal-date-unread = Cette date n’est pas comprise. Écrivez un jour, un mois ou une année : juin 2027.
plan-goal-add = Ajouter un objectif
plan-goal-enough = Trois objectifs, la feuille est pleine : au-delà, aucun n’avance. Pour en écrire un autre, retirez-en un.
plan-goal-removed = Objectif retiré : { $what }

plan-target = cible { $number }
plan-target-who = Qui sont ces personnes
plan-target-role = Fonction
plan-target-sector = Secteur
plan-target-place = Lieu
plan-target-need = Ce dont elles ont besoin
plan-target-keywords = Les mots qu’elles cherchent
plan-target-keywords-hint = Séparés par des virgules. La vérification des profils s’en servira.
plan-target-words = { $count ->
    [0] Aucun mot pour l’instant
    [one] 1 mot
   *[other] { $count } mots
}
plan-target-goals = Objectifs que cette rencontre fait avancer
plan-target-unnamed = Cible à décrire
plan-target-add = Ajouter une cible
plan-target-removed = Cible retirée : { $what }

plan-advert-title = Annonces et demandes de clients
plan-advert-why = Leurs mots sont ceux que l’on cherche : voyez lesquels manquent à vos textes.
plan-advert-paste = Texte d’une annonce ou d’une demande
plan-advert-read = Lire cette annonce
plan-advert-choose = Choisir des fichiers
plan-advert-files = Textes, PDF et documents Word
plan-advert-formats = Fichiers .txt, .md, .pdf ou .docx, plusieurs à la fois ; vous pouvez aussi les déposer dans la fenêtre. Rien ne quitte cet ordinateur.
plan-advert-reading = { $total ->
    [1] Lecture de { $file }
   *[other] Lecture de { $file }, { $at } sur { $total }
}
plan-advert-stop = Arrêter après ce fichier
plan-advert-unread = Pas ajouté : { $file }
plan-advert-none = Aucune annonce pour l’instant. Deux ou trois suffisent pour voir les mots qui reviennent.
plan-advert-unnamed = Annonce sans nom
plan-advert-name = Nom de l’annonce
plan-advert-language = Langue
plan-advert-text = Relire le texte
plan-advert-text-of = { plan-advert-text } : { $name }
plan-advert-remove = Retirer
plan-advert-remove-of = { plan-advert-remove } : { $name }
plan-advert-removed = Annonce retirée : { $name }
plan-advert-count = { $total ->
    [0] Aucun mot retenu
   *[other] { $found ->
        [0] Aucun mot sur { $total } dans vos textes
        [one] { $found } mot sur { $total } dans vos textes
       *[other] { $found } mots sur { $total } dans vos textes
    }
}
plan-advert-missing = { $count ->
    [one] 1 mot que vos textes ne disent pas
   *[other] { $count } mots que vos textes ne disent pas
}
plan-advert-found = { $count ->
    [one] 1 mot que vos textes disent déjà
   *[other] { $count } mots que vos textes disent déjà
}
plan-advert-refused = { $count ->
    [one] 1 mot mis de côté
   *[other] { $count } mots mis de côté
}
plan-advert-all = Vos textes disent déjà tous ses mots.
plan-advert-wordless = Aucun mot à retenir dans ce texte.
plan-advert-target = Cible qui reçoit les mots
plan-advert-in = { $count } fois, dans : { $place }
plan-advert-absent = { $count } fois, absent
plan-advert-keyword = déjà un mot de : { $targets }
plan-advert-add = Ajouter aux mots de la cible
plan-advert-add-of = { plan-advert-add } : { $word }
plan-advert-added = « { $word } » ajouté aux mots de : { $target }
plan-advert-refuse = Pas pour moi
plan-advert-refuse-of = { plan-advert-refuse } : { $word }
plan-advert-back = Reprendre
plan-advert-back-of = { plan-advert-back } : { $word }

plan-networks-legend = Du plus utile au moins utile, pour votre plan
plan-networks-week = Par semaine
plan-networks-minutes = { $network }, minutes par semaine
plan-networks-reasons = { $count ->
    [one] 1 autre raison de ce rang
   *[other] { $count } autres raisons de ce rang
}
plan-networks-role = Son rôle pour moi
plan-role-found = être facile à trouver
plan-role-meet = rencontrer
plan-role-learn = apprendre
plan-role-show = montrer mon travail
plan-role-recommend = recommander et être recommandé
plan-role-share = partager ce que je sais
plan-networks-met = Cibles rencontrées là
plan-networks-all = { $count ->
    [one] Voir l’autre réseau
   *[other] Voir les { $count } autres réseaux
}
plan-networks-fewer = Revenir aux premiers
plan-networks-search = Chercher un réseau
plan-networks-found = { $count ->
    [0] Aucun réseau
    [one] 1 réseau
   *[other] { $count } réseaux
}
plan-networks-none = Aucun réseau de ce nom. Ajoutez le vôtre : un club, un forum, un marché.
plan-networks-refuse = Écarter
plan-networks-refuse-name = { plan-networks-refuse } : { $network }
plan-networks-why-not = Pourquoi pas celui-ci ?
plan-networks-refused = Réseau écarté : { $network }
plan-networks-refused-title = { $count ->
    [one] 1 réseau écarté
   *[other] { $count } réseaux écartés
}
plan-networks-reason = Raison
plan-networks-back = Reprendre
plan-networks-back-name = { plan-networks-back } : { $network }
plan-networks-drop = Retirer { $network }
plan-networks-removed = Réseau retiré : { $network }
plan-networks-closed = Et { $names } ?

plan-over = { $count ->
    [one] 1 réseau pour { $budget } par semaine, c’est trop.
   *[other] { $count } réseaux pour { $budget } par semaine, c’est trop.
}
plan-over-more = Votre choix demande { $needed }, dont { $most } pour { $network }.
plan-over-raise = Passer à { $time } par semaine
plan-over-keep = Garder quand même

plan-own-add = Ajouter un réseau à vous
plan-own-title = Un réseau à vous
plan-own-change = Modifier ce réseau
plan-own-lead = Un club, un forum, un marché du samedi : ce que la liste ne connaît pas.
plan-own-name = Nom
plan-own-kind = On s’y rencontre
plan-own-purposes = À quoi il sert
plan-own-minutes = Minutes par semaine
plan-own-fields = Ce que l’on y écrit de soi
plan-own-fields-hint = Les champs de sa fiche de membre, s’il en a une. Aucun n’est obligatoire.
plan-own-save = Enregistrer
plan-own-edit = Modifier
plan-own-edit-name = { plan-own-edit } : { $network }
plan-own-delete = Effacer de la liste
plan-own-delete-name = { plan-own-delete } : { $network }

plan-time-budget = Le temps que j’ai
plan-time-minutes = Minutes par semaine
plan-time-is = Soit { $time }.
plan-time-marks = Trois repères
plan-time-take = Prendre { $time }
plan-time-mark-45 = Entretenir ses relations : neuf minutes par jour ouvré.
plan-time-mark-45-source = W. Arruda avec LinkedIn et Ipsos Mori, 3 200 personnes, 2012. Avis d’expert.
plan-time-mark-120 = Le temps, au plus, de ceux pour qui le réseau n’a pas compté.
plan-time-mark-120-source = Enquête Referral Institute et BNI, 12 000 personnes, 2012. Le commanditaire y a intérêt.
plan-time-mark-375 = Le temps de ceux pour qui il a compté : 6,3 h par semaine.
plan-time-mark-375-source = Même enquête. Un lien entre deux chiffres, pas une preuve.
plan-time-spread = Réparti entre mes réseaux
plan-time-sum = Somme
plan-time-sum-free = { $sum }, sans durée fixée.
plan-time-sum-left = { $sum } sur { $budget } : il vous reste { $left }.
plan-time-sum-even = { $sum } sur { $budget } : le compte est juste.
plan-time-sum-over = { $sum } sur { $budget } : { $over } de trop.
plan-time-no-network = Aucun réseau n’est encore choisi.
plan-time-to-networks = Choisir mes réseaux
plan-time-slots = Mes moments de la semaine
plan-time-slots-lead = Un moment noté est un moment gardé.
plan-slot = moment { $number }
plan-slot-day = Jour
plan-slot-start = Début
plan-slot-length = Durée
plan-slot-what = Pour quoi faire
plan-slot-add = Ajouter un moment
plan-slot-removed = Moment retiré : { $what }
plan-questions = Questions à poser
plan-questions-lead = Une question reçoit ses réponses à l’heure où les bonnes personnes sont là. Notez le jour et l’heure, votre agenda vous le rappellera.
plan-question = question { $number }
plan-question-text = Que demander
plan-question-where = Où
plan-question-nowhere = Pas encore décidé
plan-question-day = Jour, mois et année
plan-question-hour = Heure
plan-question-add = Ajouter une question
plan-question-removed = Question retirée : { $what }

plan-commit-give = Ce que je donne
plan-commit-give-hint = Par exemple : présenter deux personnes l’une à l’autre chaque mois.
plan-commit-contact = Comment j’entre en contact
plan-commit-contact-hint = Par exemple : un mot personnel à chaque demande, et rien à vendre la première fois.
plan-commit-bridge = Des ponts vers la vie réelle
plan-commit-bridge-hint = Par exemple : un café ou un appel par semaine avec quelqu’un rencontré en ligne.
plan-commit-line = { $list }, ligne { $number }
plan-commit-add = Ajouter une ligne
plan-commit-removed = Engagement retiré : { $what }

plan-review-count = { $count ->
    [one] 1 question reste ouverte.
   *[other] { $count } questions restent ouvertes.
}
plan-review-fix = Que faire :
plan-review-source = Source : { $source }
plan-review-source-dated = Source : { $source }, { $date }
plan-review-unverified = non vérifié
plan-review-go = Aller à : { $step }
plan-review-sound = Le plan se tient.
plan-review-sound-more = Chaque objectif a sa mesure, sa date et ses personnes ; chaque réseau a son rôle.
plan-review-profiles = Écrire les profils
plan-review-export = Imprimer le plan
