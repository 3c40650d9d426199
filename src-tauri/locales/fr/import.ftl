# L’import d’un profil : l’écran où l’on choisit ce que l’on reprend, puis ce qui n’a pas été lu.

import-lead = Voici ce que dit le fichier. Rien n’est écrit dans le dossier avant que vous ayez choisi.
import-open = Choisir un fichier…
import-formats = Format accepté : JSON Resume (fichier .json, 10 Mo au plus).
import-chooser-title = Choisir le profil à reprendre
import-chooser-filter = Profil JSON Resume
import-drop = Déposez ici un fichier JSON Resume.
import-language = Langue des textes du fichier
import-language-note = Les textes repris seront rangés dans cette langue.
import-of = Profil de { $name }
import-file = Fichier { $file }

import-read = Ce qui a été lu
import-fields = Champs de la base commune
import-entries = Éléments
import-take-all = Tout cocher
import-take-none = Tout décocher
import-replaces = Remplace : { $current }
import-known = Déjà dans le dossier
import-count =
    { $n ->
        [0] Rien n’est coché.
        [one] { $n } élément coché
       *[other] { $n } éléments cochés
    }
import-take =
    { $n ->
        [one] Reprendre { $n } élément
       *[other] Reprendre { $n } éléments
    }
import-cancel = Renoncer
import-undo-note = Une seule annulation suffit à tout enlever.
import-done =
    { $n ->
        [one] { $n } élément repris
       *[other] { $n } éléments repris
    }
import-reading = Lecture du fichier…
import-nothing = Rien dans ce fichier n’a pu être repris.
import-nothing-new = Tout ce que dit ce fichier est déjà dans le dossier.

import-not-read = Ce qui n’a pas été lu
import-not-read-lead = Chaque ligne dit où, dans le fichier, et pourquoi.
import-not-read-none = Tout a été lu.
import-not-read-count =
    { $n ->
        [one] { $n } remarque
       *[other] { $n } remarques
    }

import-skipped-wrong-type = Il faudrait ici { $expected } ; le fichier donne { $found }.
import-skipped-empty = Vide.
import-skipped-too-long = Texte trop long : { $max } caractères au plus.
import-skipped-too-many = Trop d’éléments : les { $max } premiers sont proposés.
import-skipped-unknown = Cette clé n’a pas de sens connu dans un fichier JSON Resume.
import-skipped-twice = Clé écrite deux fois au même endroit : seule la première est lue.
import-skipped-repeated = Déjà dit plus haut dans le fichier.
import-skipped-date = Date illisible, gardée telle qu’elle est écrite : « { $date } ».
import-skipped-no-field = Le dossier n’a pas de champ pour cela.
import-skipped-awards = Le dossier n’a pas encore de place pour les distinctions.
import-skipped-publications = Le dossier n’a pas encore de place pour les publications.
import-skipped-interests = Le dossier n’a pas encore de place pour les centres d’intérêt.
import-skipped-references = Le dossier n’a pas encore de place pour les recommandations.
import-skipped-image = La photo ne se reprend pas d’un fichier de ce genre : choisissez-la dans votre profil.
import-skipped-address = Un profil publié ne donne ni la rue ni le code postal.
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
