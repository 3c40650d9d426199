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
