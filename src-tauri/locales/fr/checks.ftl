# What the checks say. A rule is named by rule-<id>; a finding has its title, its -why and its -fix.

### Words of every finding

level-blocker = Bloquant
level-important = Important
level-polish = Finition
readiness-to-begin = À commencer
readiness-blocked = Bloqué
readiness-nearly = Presque prêt
readiness-ready = Prêt

### Where rules and figures come from

source-fact = { $source }
source-general = connaissance générale
source-user = votre description de ce réseau
source-network = le formulaire du réseau
source-guidance-headline = guides publiés sur le titre, sans mesure qui les confirme
source-guidance-summary = cio.de, longueur de la présentation
source-guidance-opening = relevés publiés du texte visible avant « voir plus »
source-guidance-skills = guides publiés sur l’ordre des compétences

### Boxes left empty

rule-field-required = Champs obligatoires
rule-field-required-why = Le réseau n’enregistre pas un profil où ils manquent.
finding-field-required = { $label } : champ obligatoire vide
finding-field-required-why = { $network } le demande pour enregistrer le profil.
finding-field-required-fix = Remplissez ce champ.
finding-field-required-entry = { $label } : champ obligatoire vide pour « { $entry } »
finding-field-required-entry-why = { $network } le demande pour chaque ligne de ce genre.
finding-field-required-entry-fix = Remplissez ce champ.

rule-field-recommended = Champs que l’on s’attend à lire
rule-field-recommended-why = Titre, résumé, lieu, poste, formation, compétences, langues et lien répondent aux premières questions d’un lecteur.
finding-field-recommended = { $label } : rien n’est écrit
finding-field-recommended-why = Les visiteurs y cherchent une réponse ; une case vide les laisse deviner.
finding-field-recommended-fix = Écrivez-le dans la base commune : tous vos réseaux le reprendront.

### Lengths

rule-field-too-long = Longueur maximale
rule-field-too-long-why = Au-delà de sa limite, le réseau refuse le texte ou le coupe.
finding-field-too-long = { $label } : { $over ->
    [one] 1 caractère de trop
   *[other] { $over } caractères de trop
}
finding-field-too-long-why = Le champ accepte { $most } caractères. Ce qui suit serait coupé.
finding-field-too-long-fix = Raccourcissez le texte, ou retirez la partie citée.
finding-field-too-long-unsure = { $label } : { $over ->
    [one] 1 caractère
   *[other] { $over } caractères
} au-delà d’une limite incertaine
finding-field-too-long-unsure-why = La limite de { $most } caractères n’est pas confirmée, ou d’autres sources en donnent une plus haute.
finding-field-too-long-unsure-fix = Raccourcissez le texte, ou vérifiez sur { $network } qu’il passe en entier.
finding-field-too-long-bytes = { $label } : { $over ->
    [one] 1 octet de trop
   *[other] { $over } octets de trop
}
finding-field-too-long-bytes-why = Le champ accepte { $most } octets. Une lettre accentuée en compte deux, un émoji quatre ou davantage.
finding-field-too-long-bytes-fix = Raccourcissez le texte, ou retirez des émojis.
finding-field-too-long-bytes-unsure = { $label } : { $over ->
    [one] 1 octet
   *[other] { $over } octets
} au-delà d’une limite incertaine
finding-field-too-long-bytes-unsure-why = La limite de { $most } octets n’est pas confirmée, ou d’autres sources en donnent une plus haute.
finding-field-too-long-bytes-unsure-fix = Raccourcissez le texte, ou vérifiez sur { $network } qu’il passe en entier.

rule-field-too-short = Longueur minimale
rule-field-too-short-why = Un texte très court laisse peu à lire, et peu de mots à trouver.
finding-field-too-short = { $label } : { $count ->
    [one] 1 caractère
   *[other] { $count } caractères
}, { $least } au moins
finding-field-too-short-why = À cette longueur, il reste peu de place pour dire ce que vous faites, et pour qui.
finding-field-too-short-fix = Ajoutez un exemple concret : une mission, un résultat, un lieu.

### Photo

rule-photo-missing = Photo de profil
rule-photo-missing-why = On vérifie d’abord à qui l’on parle.
finding-photo-missing = Aucune photo
finding-photo-missing-why = Un profil avec photo est plus visité : dix fois plus, disait Viadeo en 2010 ; de 7 à 21 fois, selon ce que LinkedIn a publié au fil des années. Ces chiffres viennent des réseaux et se contredisent.
finding-photo-missing-fix = Choisissez une photo récente où l’on reconnaît votre visage.
finding-photo-missing-required = Aucune photo, et { $network } en demande une
finding-photo-missing-required-why = Le profil n’est pas complet sans elle pour ce réseau.
finding-photo-missing-required-fix = Choisissez une photo récente où l’on reconnaît votre visage.

rule-photo-refused = Fichier de la photo
rule-photo-refused-why = Chaque réseau n’accepte que certains formats, certains poids et certaines dimensions.
finding-photo-refused-format = Photo au format { $format }
finding-photo-refused-format-why = { $network } accepte : { $taken }.
finding-photo-refused-format-fix = Choisissez un fichier dans l’un de ces formats.
finding-photo-refused-weight = Photo de { $size } Ko, { $most } Ko au plus
finding-photo-refused-weight-why = { $network } peut refuser un fichier plus lourd.
finding-photo-refused-weight-fix = Enregistrez la photo en JPEG, ou réduisez ses dimensions.
finding-photo-refused-small = Photo de { $size } pixels, { $limit } au moins
finding-photo-refused-small-why = En dessous, { $network } peut la refuser ou l’agrandir, et elle devient floue.
finding-photo-refused-small-fix = Reprenez le fichier d’origine, plus grand.
finding-photo-refused-large = Photo de { $size } pixels, { $limit } au plus
finding-photo-refused-large-why = Au-delà, { $network } peut la refuser.
finding-photo-refused-large-fix = Réduisez les dimensions de la photo.

### Headline

rule-headline-says-more = Titre qui dit plus qu’un métier
rule-headline-says-more-why = Le titre suit votre nom partout : dans les résultats, les invitations, les commentaires.
finding-headline-says-more = Le titre ne dit qu’un métier
finding-headline-says-more-why = Beaucoup de personnes portent le même. Pour qui travaillez-vous, et que leur apportez-vous ? Rien ne le dit encore.
finding-headline-says-more-fix = Écrivez votre métier, pour qui, et où.

rule-headline-first-words = Premiers mots du titre
rule-headline-first-words-why = Dans une liste de résultats, on ne voit que le début du titre.
finding-headline-first-words = Aucun mot de vos cibles dans le titre
finding-headline-first-words-why = On vous trouve par les mots que les autres cherchent, pas par les vôtres.
finding-headline-first-words-fix = Commencez par l’un des mots de vos cibles.
finding-headline-first-words-late = Le premier mot de vos cibles arrive tard dans le titre
finding-headline-first-words-late-why = Une liste de résultats montre à peu près les 60 premiers caractères ; ce repère est une estimation.
finding-headline-first-words-late-fix = Déplacez ce mot vers le début.

### Summary

rule-summary-opening = Début du résumé
rule-summary-opening-why = La suite ne se lit qu’après « voir plus ».
finding-summary-opening-words = Aucun mot de vos cibles au début du résumé
finding-summary-opening-words-why = C’est la seule partie que chacun voit. Qui cherche ces mots doit s’y reconnaître.
finding-summary-opening-words-fix = Placez l’un de ces mots dans les deux premières phrases.
finding-summary-opening-whom = Le début du résumé ne dit pas qui vous aidez
finding-summary-opening-whom-why = C’est la seule partie que chacun voit. On y cherche pour qui vous travaillez.
finding-summary-opening-whom-fix = Dites dès la première phrase qui vous aidez, et à quoi faire.

### Keywords and skills

rule-keyword-coverage = Mots de vos cibles
rule-keyword-coverage-why = On vous trouve par les mots que les autres cherchent, pas par les vôtres.
finding-keyword-coverage = { $missing ->
    [one] Un mot de vos cibles manque, sur { $total }
   *[other] { $missing } mots de vos cibles manquent, sur { $total }
}
finding-keyword-coverage-why = On vous trouve par les mots que les autres cherchent, pas par les vôtres.
finding-keyword-coverage-fix = Employez ceux qui sont vrais pour vous dans le titre, le résumé, les compétences ou l’expérience.

rule-skills-count = Liste des compétences
rule-skills-count-why = Les premières sont les plus vues ; les recherches lisent les autres.
finding-skills-count-few = { $count ->
    [one] 1 compétence
   *[other] { $count } compétences
}, { $least } au moins
finding-skills-count-few-why = Une liste très courte laisse peu de prises à une recherche.
finding-skills-count-few-fix = Ajoutez ce que l’on vous demande le plus souvent.
finding-skills-count-many = { $count } compétences, { $most } au plus
finding-skills-count-many-why = { $network } n’en garde pas davantage.
finding-skills-count-many-fix = Retirez celles qui servent le moins vos objectifs.
finding-skills-count-twice = { $count ->
    [one] Une compétence est écrite deux fois
   *[other] { $count } compétences sont écrites deux fois
}
finding-skills-count-twice-why = « { $skill } » revient, aux majuscules ou aux accents près.
finding-skills-count-twice-fix = Gardez une seule ligne pour chacune.
finding-skills-count-first = Vos premières compétences ne sont pas celles que vos cibles cherchent
finding-skills-count-first-why = Les premières de la liste sont les plus visibles.
finding-skills-count-first-fix = Faites monter celles qui portent un mot de vos cibles.

### Experience

rule-experience-current = Poste actuel
rule-experience-current-why = Un lecteur veut savoir ce que vous faites aujourd’hui.
finding-experience-current = Aucun poste en cours
finding-experience-current-why = Tous vos postes ont une date de fin passée, et rien ne dit que vous cherchez.
finding-experience-current-fix = Ajoutez votre activité actuelle, ou écrivez dans le titre ce que vous recherchez.

### Wording

rule-placeholder = Texte provisoire
rule-placeholder-why = Un reste de brouillon ou de modèle se voit au premier coup d’œil.
finding-placeholder = { $label } : un texte provisoire est resté
finding-placeholder-why = Publié ainsi, il fait douter du reste.
finding-placeholder-fix = Remplacez-le par vos mots, ou supprimez-le.

### Plan

rule-plan-first = Le plan d’abord
rule-plan-first-why = Le pourquoi, les objectifs et les cibles passent avant les plateformes.
finding-plan-first = Le plan n’a ni objectif ni cible
finding-plan-first-why = Sans objectif ni cible, rien ne permet de dire si ce profil vous sert.
finding-plan-first-fix = Écrivez un objectif et une cible sur votre feuille de travail.
finding-plan-first-goal = Le plan n’a pas d’objectif
finding-plan-first-goal-why = Sans objectif, rien ne permet de dire si ce profil vous sert.
finding-plan-first-goal-fix = Écrivez un objectif, sa mesure et sa date.
finding-plan-first-target = Le plan n’a pas de cible
finding-plan-first-target-why = Un profil s’écrit pour quelqu’un : ses mots sont ceux que vos lecteurs cherchent.
finding-plan-first-target-fix = Décrivez une cible, et les mots qu’elle cherche.

### Since it was published

rule-stale = Profil publié à jour
rule-stale-why = Un profil publié vieillit : un poste, un lien ou une offre changent, et le réseau ne le sait pas.
finding-stale = Publié il y a { $days } jours
finding-stale-why = Le réseau montre encore le profil du { $day }.
finding-stale-fix = Relisez-le, puis notez une nouvelle publication dans la trousse.
finding-stale-changed = { $count ->
    [one] 1 champ a changé depuis la publication
   *[other] { $count } champs ont changé depuis la publication
}
finding-stale-changed-why = Le réseau montre encore le profil du { $day }.
finding-stale-changed-fix = Ouvrez la trousse de publication et recopiez ce qui a changé.
