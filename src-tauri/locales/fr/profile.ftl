### Les profils : la base commune, une fiche par réseau, et ce que les contrôles en disent.

profile-tabs = Réseaux
profile-base = Base commune
profile-language = Langue du profil
profile-editor = Profil { $network }, { $language }
profile-editor-base = Base commune, { $language }
profile-none = Aucun réseau choisi
profile-none-why = Choisissez-en deux ou trois, dont un au moins en personne. Chacun aura ici sa fiche et ses contrôles.
profile-none-do = Choisir mes réseaux
profile-no-form = Pas de fiche à remplir
profile-no-form-why = Les réseaux de votre plan n’ont pas de fiche connue. La base commune garde vos textes.

## Un champ

profile-required = obligatoire
profile-count = { $used } / { $limit }
profile-count-for = { $network } : { $used } / { $limit }
profile-bytes = { $used } / { $limit } octets
profile-over = { $count }, soit { $over } de trop
profile-limit-unknown = limite non publiée
profile-cut = Texte coupé à la publication :
profile-fold = La suite se lit après « voir plus ». Derniers mots visibles : « { $words } ».
profile-full = Ce champ est plein : il prend { $max } caractères au plus.
profile-too-long = Ce champ prend { $max } caractères au plus. Avec ce texte, il en aurait { $length }. Rien n’a été collé : votre texte reste dans le presse-papiers.
profile-inherited = Texte de la base commune.
profile-back = Revenir à la base
profile-back-done = { $label } : le texte de la base est de retour.
profile-mark = Constat { $number }, { $level ->
    [blocker] bloquant
    [important] important
   *[polish] finition
}
profile-takes = { $network } prend aussi, dans la base commune : { $kinds }.
profile-takes-go = Ouvrir la base commune

## Les chiffres d’un champ

profile-figure-fix = Corriger ce chiffre
profile-figures = Chiffres du champ « { $label } »
profile-figure-max = Longueur maximale au catalogue : { $value }.
profile-figure-max-bytes = Poids maximal au catalogue : { $value } octets.
profile-figure-min = Longueur minimale au catalogue : { $value }.
profile-figure-fold = Visible avant « voir plus », au catalogue : { $value }.
profile-figure-unknown = Le catalogue ne connaît pas la longueur maximale.
profile-figure-own = votre chiffre
profile-figure-yours = Votre chiffre
profile-figure-keep = Utiliser ce chiffre
profile-figure-kept = Votre chiffre remplace celui du catalogue dans ce dossier.
profile-figure-back = Revenir à { $value }
profile-figure-forget = Retirer mon chiffre
profile-figure-removed = Le chiffre du catalogue est de retour.

## Les rubriques

profile-entry-add = { $kind ->
    [experience] Ajouter une expérience
    [education] Ajouter une formation
    [skills] Ajouter une compétence
    [languages] Ajouter une langue
    [certifications] Ajouter une certification
    [links] Ajouter un lien
    [projects] Ajouter un projet
    [volunteering] Ajouter un engagement bénévole
    [publications] Ajouter une publication
    [awards] Ajouter une distinction
    [recommendations] Ajouter une recommandation
    [interests] Ajouter un centre d’intérêt
   *[other] Ajouter une ligne
}
profile-entry-others = Ajouter autre chose
profile-entry-more = Plus de champs
profile-entry-fewer = Moins de champs
profile-entry-more-of = Autres champs : { $what }
profile-entry-blank = { $kind } { $place }
profile-entry-remove = Retirer : { $what }
profile-entry-removed = Ligne retirée : { $what }.
profile-entry-up = Monter : { $what }
profile-entry-down = Descendre : { $what }
profile-entry-moved = { $what } : place { $place } sur { $total }.

## La photo

profile-photo = Photo
profile-photo-alt = Votre photo de profil
profile-photo-none = Aucune photo.
profile-photo-base = Photo de la base commune.
profile-photo-choose = Choisir une photo
profile-photo-replace = Remplacer
profile-photo-own = Choisir une autre photo pour ce réseau
profile-photo-frame = Cadrer dans l’atelier photo
profile-photo-remove = Retirer
profile-photo-removed = Photo retirée.
profile-photo-files = Photos
profile-photo-drop = PNG, JPEG ou WebP. Vous pouvez aussi déposer le fichier dans la fenêtre.
profile-photo-size = { $width } × { $height } pixels, { $weight }.
profile-kilobytes = { $size } Ko
profile-megabytes = { $size } Mo

## L’aperçu

profile-result = Dans les résultats de recherche
profile-result-note = Aperçu approché.
profile-result-blank = Rien n’est encore écrit dans le titre.
profile-result-words = { $found ->
    [0] { $total ->
        [one] Le mot que vos cibles cherchent n’y figure pas.
       *[other] Aucun des { $total } mots que vos cibles cherchent n’y figure.
    }
   *[other] On y lit { $found } des { $total } mots que vos cibles cherchent : { $words }.
}
profile-result-no-words = Le plan ne dit pas encore quels mots vos cibles cherchent.

## Les constats

profile-review = Contrôles
profile-review-of = Contrôles pour
profile-blockers = { $count ->
    [0] Aucun point bloquant
    [one] 1 point bloquant
   *[other] { $count } points bloquants
}
profile-next = Constat suivant (F8)
profile-previous = Constat précédent (Maj+F8)
profile-said = Constat { $number } sur { $total }, { $level ->
    [blocker] bloquant
    [important] important
   *[polish] finition
}. { $title }. { $where }
profile-note = Constat sur ces mots
profile-note-go = Aller au constat
profile-filter = Constats à montrer
profile-filter-field = Ce champ
profile-filter-network = Ce réseau
profile-filter-all = Tous les réseaux
profile-filter-box = Champ : { $label }
profile-filter-none = Placez le curseur dans un champ : ses constats s’affichent ici.
profile-clear = Aucun constat à traiter.
profile-score = { $value } sur 100
profile-score-detail = , calcul détaillé
profile-score-none = Pas encore de score : aucun contrôle ne s’applique.
profile-score-rule = Contrôle
profile-score-earned = Obtenu
profile-score-possible = Possible
profile-score-why = Raison
profile-score-nothing = Rien à signaler
profile-score-aside = Mis de côté : { $reason }
profile-score-total = Somme
profile-score-how = { $earned } ÷ { $possible } × 100 = { $exact }, arrondi à l’entier inférieur : { $value }.
profile-group-several = Plusieurs réseaux
profile-group-blocker = À corriger avant de publier
profile-group-important = Important
profile-group-polish = Finitions
profile-why = Pourquoi :
profile-fix = Corriger :
profile-source = { $source }, { $date }.
profile-source-bare = { $source }.
profile-undated = sans date
profile-unverified = Texte actuel non vérifié.
profile-word-found = { $word } ({ $where })
profile-words = { $found } sur { $total }
profile-measure = { $value }, pour un repère de { $threshold }
profile-solved = résolu
profile-go = Aller au champ
profile-go-photo = Aller à la photo
profile-go-plan = Ouvrir le plan
profile-aside = Mettre de côté
profile-aside-what = le constat { $number }
profile-aside-reason = Pour quelle raison ?
profile-aside-done = Constat mis de côté.
profile-aside-count = { $count ->
    [one] 1 constat mis de côté
   *[other] { $count } constats mis de côté
}
profile-bring-back = Reprendre
profile-brought-back = Constat repris dans la liste.
profile-cost = { $cost } sur { $possible }
profile-passed = { $count ->
    [one] 1 contrôle réussi
   *[other] { $count } contrôles réussis
}

## Deux versions d’un même fait

profile-version-take = Garder cette version
profile-version-taken = Version gardée : { $on }.
profile-show-all = Tout afficher
profile-show-less = Réduire

## L’orthographe

profile-suggestions = Suggestions
profile-no-suggestion = Aucune suggestion.
profile-word-replace = Remplacer « { $word } » par
profile-word-replaced = « { $word } » devient « { $by } ».
profile-word-keep = Ajouter à mon dictionnaire
profile-word-kept = « { $word } » est dans votre dictionnaire.
profile-own-words = { $count ->
    [one] 1 mot dans mon dictionnaire
   *[other] { $count } mots dans mon dictionnaire
}
profile-own-word-remove = Retirer « { $word } » de mon dictionnaire
profile-own-word-removed = « { $word } » n’est plus dans votre dictionnaire.
