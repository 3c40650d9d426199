# L’import : un fichier se lit, on choisit ce que l’on reprend, et l’on voit ce qui n’a pas été lu.

import-lead = Rien n’est écrit dans le dossier avant que vous ayez choisi.

## Choisir un fichier

import-drop = Déposez ici un fichier ou un dossier du disque
import-drop-why = Il est reconnu à son contenu, quel que soit son nom. Vous voyez tout avant de reprendre quoi que ce soit.
import-open = Choisir un fichier…
import-open-folder = Choisir un dossier du disque…
import-chooser-title = Choisir le fichier à lire
import-chooser-folder = Choisir le dossier à lire
import-sources = Ce qui se lit
import-sources-lead = Ouvrez une ligne pour savoir comment obtenir le fichier.
import-source-linkedin = LinkedIn
import-source-linkedin-holds = Profil, parcours, compétences, relations
import-source-linkedin-how = Dans LinkedIn : Préférences, Confidentialité des données, « Obtenir une copie de vos données ». Demandez l’archive la plus complète ; un courriel donne le lien, valable 72 heures. Déposez le fichier .zip sans l’ouvrir.
import-source-cv = CV
import-source-cv-holds = PDF, Word, OpenDocument, texte
import-source-cv-how = Prenez la version dont vous pouvez sélectionner le texte : une page numérisée est une image. Les rubriques sont devinées d’après leurs titres ; vous les corrigez avant de les reprendre.
import-source-europass = Europass
import-source-europass-holds = XML, ou PDF qui contient ce XML
import-source-europass-how = Sur le site Europass, ouvrez « Ma bibliothèque », puis téléchargez le CV ou le profil. Le PDF téléchargé contient aussi les données.
import-source-json = JSON Resume, Reactive Resume
import-source-json-holds = CV au format JSON
import-source-json-how = Dans le programme qui a servi à écrire le CV, choisissez Exporter, puis JSON.
import-source-contacts = Carnet d’adresses
import-source-contacts-holds = vCard, Google Contacts, Outlook
import-source-contacts-how = Google Contacts : Exporter, puis CSV Google. Outlook : Fichier, Ouvrir et exporter, puis un fichier CSV. Téléphone ou Mac : exportez les fiches en vCard (.vcf). Une fiche seule se reprend comme la vôtre.
import-source-x = X
import-source-x-holds = Nom, biographie, lieu, site
import-source-x-how = Dans X : Paramètres, Votre compte, « Télécharger une archive de vos données ». X prévient quand elle est prête.
import-source-mastodon = Mastodon
import-source-mastodon-holds = Nom, présentation, liens
import-source-mastodon-how = Dans Mastodon : Préférences, Importer et exporter, puis demandez votre archive. Déposez le fichier .tar.gz ou .zip sans l’ouvrir.
import-source-facebook = Facebook
import-source-facebook-holds = Profil, parcours, liste d’amis
import-source-facebook-how = Dans Facebook : Paramètres, « Télécharger vos informations ». Choisissez le format JSON : une archive HTML ne se lit pas.
import-source-csv = Tableau CSV
import-source-csv-holds = Vous dites ce que contient chaque colonne
import-source-csv-how = Dans un tableur : Fichier, Enregistrer sous, CSV. La première ligne nomme les colonnes.

## Coller un texte

import-paste = Coller un texte
import-paste-why = Pour XING, qui ne donne aucun fichier lisible, et pour tout profil que vous pouvez copier.
import-paste-xing = Copier son profil XING
import-paste-xing-1 = Dans votre navigateur, ouvrez votre profil XING et dépliez chaque rubrique.
import-paste-xing-2 = Sélectionnez toute la page (Ctrl + A), puis copiez (Ctrl + C).
import-paste-xing-3 = Collez ci-dessous (Ctrl + V), puis choisissez « Lire ce texte ».
import-paste-label = Texte à lire
import-paste-read = Lire ce texte
import-paste-empty = Collez d’abord un texte.
import-paste-over =
    { $n ->
        [one] { $n } caractère de trop ; la limite est de { $max }.
       *[other] { $n } caractères de trop ; la limite est de { $max }.
    }

## Lire, reprendre

import-reading = Lecture de { $source }
import-reading-text = Lecture du texte collé
import-taking = Écriture dans le dossier
import-progress = Avancement
import-progress-rows =
    { $n ->
        [one] { $n } ligne
       *[other] { $n } lignes
    }
import-progress-percent = { $n } %
import-stop = Arrêter
import-stopping = Arrêt en cours…
import-stopped = Lecture arrêtée. Rien n’a été écrit.
import-stopped-taking = Écriture arrêtée. Le dossier est tel qu’il était.

## Ce qui a été lu

import-format-linkedin = Archive LinkedIn
import-format-json-resume = JSON Resume
import-format-europass = CV Europass
import-format-reactive-resume = Reactive Resume
import-format-vcard = Carte vCard
import-format-google-contacts = Google Contacts
import-format-outlook = Contacts Outlook
import-format-csv = Tableau CSV
import-format-x = Archive X
import-format-mastodon = Archive Mastodon
import-format-facebook = Archive Facebook
import-format-text = Texte d’un CV
import-of = { $format } : { $name }
import-file = Fichier : { $source }
import-from = Lu dans { $source }
import-from-text = Lu dans le texte collé
import-languages =
    { $n ->
        [one] Langue des textes : { $languages }.
       *[other] Langues des textes : { $languages }.
    }
import-languages-new =
    { $n ->
        [one] Le dossier gagne une langue : { $languages }.
       *[other] Le dossier gagne { $n } langues : { $languages }.
    }
import-language = Langue des textes
import-language-note = Le fichier ne la dit pas. En changer relit le fichier.
import-guessed = Les rubriques ont été devinées d’après leurs titres. Relisez et corrigez chaque ligne ; ce qui n’a pas été compris est listé à la fin.
import-all-known = Tout ce que dit ce fichier est déjà dans le dossier. Il n’y a rien à reprendre.

import-files = Fichier par fichier
import-file-rows =
    { $n ->
        [one] { $n } ligne
       *[other] { $n } lignes
    }
import-file-skipped =
    { $n ->
        [one] { $n } non lue
       *[other] { $n } non lues
    }
import-file-unknown = Non ouvert : contenu inconnu
import-file-failed = Lecture impossible
import-file-left = Non ouverts, car le programme n’en a jamais besoin : { $names }.
import-file-more =
    { $n ->
        [one] { $n } autre
       *[other] { $n } autres
    }

import-versions = Deux versions
import-versions-lead =
    { $n ->
        [one] { $n } texte n’est pas celui du dossier. Choisissez lequel garder.
       *[other] { $n } textes ne sont pas ceux du dossier. Choisissez lesquels garder.
    }
import-in-dossier = Dans le dossier
import-in-file = Dans le fichier
import-all-new = Tout prendre du fichier
import-all-mine = Tout garder du dossier
import-show-all = Tout montrer
import-show-less = Montrer moins

import-news = Ce qui est nouveau
import-fields = Champs du profil
import-of-entry = { $label }, { $entry }
import-ticked = { $n } sur { $all }
import-take-all = Tout cocher
import-take-none = Tout décocher
import-correct = Corriger
import-correct-done = Fermer
import-corrected = corrigé
import-as-read = Revenir au fichier

import-known =
    { $n ->
        [one] { $n } élément déjà dans le dossier
       *[other] { $n } éléments déjà dans le dossier
    }

import-people = Relations
import-people-read =
    { $n ->
        [one] { $n } personne dans le fichier.
       *[other] { $n } personnes dans le fichier.
    }
import-people-add =
    { $n ->
        [one] Ajouter la nouvelle
       *[other] Ajouter les { $n } nouvelles
    }
import-people-update =
    { $n ->
        [one] Mettre à jour celle qui a changé
       *[other] Mettre à jour les { $n } qui ont changé
    }
import-people-known =
    { $n ->
        [one] { $n } déjà connue
       *[other] { $n } déjà connues
    }
import-people-gone =
    { $n ->
        [one] { $n } n’est plus dans le fichier ; elle reste dans le dossier
       *[other] { $n } ne sont plus dans le fichier ; elles restent dans le dossier
    }
import-people-sample = Par exemple : { $names }
import-people-changes =
    { $n ->
        [one] Voir { $n } changement
       *[other] Voir { $n } changements
    }
import-people-first = Les { $n } premiers sont montrés.
import-people-private = Ces données restent dans votre dossier. La source et le jour de l’importation sont gardés avec chaque personne.
import-change-person = Personne
import-change-what = Champ
import-change-before = Dans le dossier
import-change-after = Dans le fichier

import-tally-more =
    { $n ->
        [one] Montrer { $n } autre
       *[other] Montrer les { $n } autres
    }

import-columns = Colonnes du tableau
import-columns-lead = Dites ce que contient chaque colonne. Tout changement relit le tableau.
import-columns-what = Chaque ligne décrit
import-what-people = Relation
import-column = Colonne
import-column-sample = Exemples
import-column-field = Champ
import-column-fills = Champ que remplit la colonne { $header }
import-column-none = Ne pas reprendre
import-column-unnamed = Colonne { $n }

import-not-read = Ce qui n’a pas été lu
import-not-read-lead = Chaque ligne dit où, dans le fichier, et pourquoi.
import-not-read-none = Tout a été lu.
import-not-read-count =
    { $n ->
        [one] { $n } remarque
       *[other] { $n } remarques
    }
import-places-more =
    { $n ->
        [one] et { $n } autre endroit
       *[other] et { $n } autres endroits
    }

import-nothing = Rien n’a été trouvé à reprendre
import-nothing-why = Ce qui était cherché : le nom et les coordonnées, le titre, le résumé, les expériences, les formations, les compétences, les langues et les relations.
import-nothing-file = Vérifiez que le fichier est entier et que c’est le bon. Une archive demandée sans le profil ni les relations n’a rien à donner.
import-nothing-text = Chaque rubrique doit commencer par son titre, seul sur sa ligne : Expérience, Formation, Compétences…
import-nothing-csv = Dites ci-dessous ce que contient chaque colonne.

## Reprendre

import-choice = Votre choix
import-chosen = Choisi : { $what }.
import-chosen-none = Rien n’est choisi.
import-count =
    { $n ->
        [one] { $n } élément
       *[other] { $n } éléments
    }
import-count-people =
    { $n ->
        [one] { $n } relation
       *[other] { $n } relations
    }
import-undo-note = Une seule annulation enlève tout.
import-read-only = Ce dossier est en lecture seule : rien ne peut y être repris.
import-cancel = Renoncer
import-take =
    { $n ->
        [one] Reprendre { $n } élément
       *[other] Reprendre { $n } éléments
    }
import-done =
    { $n ->
        [one] { $n } élément repris
       *[other] { $n } éléments repris
    }
import-done-title = Repris dans le dossier
import-done-replaced = Textes remplacés
import-done-added = Relations ajoutées
import-done-changed = Relations mises à jour
import-done-profile = Voir le profil
import-done-people = Voir les relations
import-another = Lire un autre fichier

## Pourquoi une ligne n’a pas été lue

import-skipped-wrong-type = Il faudrait ici { $expected } ; le fichier donne { $found }.
import-skipped-empty = Vide.
import-skipped-too-long = Texte trop long : { $max } caractères au plus.
import-skipped-too-many = Trop d’éléments : les { $max } premiers sont proposés.
import-skipped-unknown = Le programme ne connaît pas cet élément.
import-skipped-twice = Clé écrite deux fois au même endroit : seule la première est lue.
import-skipped-repeated = Déjà dit plus haut dans le fichier.
import-skipped-date = Date illisible, gardée telle qu’elle est écrite : « { $date } ».
import-skipped-no-field = Le dossier n’a pas de champ pour cela.
import-skipped-image = La photo ne se reprend pas d’un fichier de ce genre : choisissez-la dans votre profil.
import-skipped-file = Parle du fichier, pas de la personne.
import-skipped-encoding =
    { $n ->
        [one] Un passage illisible est remplacé par « � » : ligne { $line }, octet { $byte }.
       *[other] { $n } passages illisibles sont remplacés par « � » ; le premier : ligne { $line }, octet { $byte }.
    }
import-skipped-more =
    { $n ->
        [one] { $n } autre remarque du même ordre n’est pas montrée.
       *[other] { $n } autres remarques du même ordre ne sont pas montrées.
    }

import-type-nothing = rien
import-type-bool = un oui ou un non
import-type-number = un nombre
import-type-text = un texte
import-type-list = une liste
import-type-object = un objet

## Les importations passées

import-past = Importations passées
import-past-pasted = Texte collé
import-past-items = { $n ->
    [0] aucun texte
    [one] { $count } texte
   *[other] { $count } textes
}
import-past-people = { $n ->
    [one] { $count } relation
   *[other] { $count } relations
}
import-past-both = { $texts }, { $persons }
import-past-line = { $day } : { $brought }
import-past-read = Relire le compte rendu
import-past-read-of = { $source }, { $day } : relire le compte rendu
import-past-report = Compte rendu du { $day }
import-past-report-lead = { $source }, { $format }. Repris : { $brought }.
import-past-taken = Ce qui a été repris
import-past-taken-none = Aucun texte n’a été repris.
import-past-times =  × { $n }

## Ce qui rend un fichier suspect
import-danger-too-many-files = Il annonce plus de fichiers qu’aucune archive n’en contient.
import-danger-overlapping = Des fichiers s’y recouvrent l’un l’autre.
import-danger-unfolding = Une fois ouvert, il remplirait la mémoire.
import-danger-declarations = Il déclare des noms qui renvoient à autre chose que son texte.
import-danger-too-many-elements = Il contient plus d’éléments qu’aucun CV.
