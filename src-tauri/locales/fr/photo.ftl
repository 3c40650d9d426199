### Les mesures

photo-measures = Mesuré sur l’image
photo-measures-note = Ces mesures portent sur l’image, jamais sur la personne.
photo-measures-none = L’image n’est pas encore mesurée.
photo-measure-good = Convient
photo-measure-look = À revoir
photo-measure-told = Pour information

## Le nom de chaque mesure

photo-measure-size = Taille
photo-measure-sharpness = Netteté
photo-measure-light = Lumière
photo-measure-contrast = Contraste
photo-measure-face = Visage
photo-measure-centring = Centrage
photo-measure-eyes = Ligne des yeux
photo-measure-personal = Le fichier

## Ce qui est mesuré, puis le repère et d’où il vient

photo-measure-size-is = { $width } × { $height } px
photo-measure-size-frame = Le cadre en garde { $width } × { $height }.
photo-measure-size-enough = Le cadre en garde { $width } × { $height } ; { $network } en demande { $asked_width } × { $asked_height }. { $source }
photo-measure-size-small = Le cadre n’en garde que { $width } × { $height } ; { $network } en demande { $asked_width } × { $asked_height }. { $source }
photo-measure-sharpness-good = { $value }, nette
photo-measure-sharpness-look = { $value }, peu nette
photo-measure-sharpness-face = Mesurée sur le visage. { $threshold }
photo-measure-sharpness-middle = Mesurée au milieu du cadre. { $threshold }
photo-measure-light-is = Moyenne { $mean } %
photo-measure-light-dark = Perdu dans le noir : { $dark } %
photo-measure-light-bright-face = Brûlé sur le visage : { $bright } %
photo-measure-light-bright-middle = Brûlé au milieu du cadre : { $bright } %
photo-measure-light-own = Seuils maison : moyenne de { $least } à { $most } %, noir { $dark } % au plus, brûlé { $bright } % au plus. Aucun chiffre publié.
photo-measure-light-said = Seuils : moyenne de { $least } à { $most } %, noir { $dark } % au plus, brûlé { $bright } % au plus. { $source }
photo-measure-contrast-is = { $value } %
photo-measure-least-own = Seuil maison : { $value } au moins. Aucun chiffre publié.
photo-measure-least-said = Seuil : { $value } au moins. { $source }
photo-measure-face-none = Aucun visage trouvé
photo-measure-face-none-why = Ce peut être normal : un dessin, un profil ou une lumière voilée échappent au repérage.
photo-measure-face-several = { $count ->
    [one] { $count } visage trouvé
   *[other] { $count } visages trouvés
}
photo-measure-face-which = Dites lequel est le vôtre sous l’image.
photo-measure-face-share = { $share } % du cadre en hauteur
photo-measure-face-own = Environ 60 % conseillés pour la tête (LinkedIn Talent Blog, 2014). Seuils maison pour le visage trouvé : de { $least } à { $most } %.
photo-measure-face-said = Seuils : de { $least } à { $most } %. { $source }
photo-measure-centring-is = { $aside ->
    [0] Au milieu
   *[other] À { $aside } % du milieu
}
photo-measure-centring-inside = Le visage tient entier dans le cercle. { $threshold }
photo-measure-centring-outside = Le visage dépasse du cercle. { $threshold }
photo-measure-most-own = Seuil maison : { $value } % au plus. Aucun chiffre publié.
photo-measure-most-said = Seuil : { $value } % au plus. { $source }
photo-measure-eyes-is = Vers { $eyes } % de la hauteur
photo-measure-eyes-why = Estimée d’après le visage trouvé, à partir du haut. Le tiers supérieur est un usage : aucun chiffre publié.
photo-measure-personal-none = Rien de personnel trouvé
photo-measure-personal-found = Contient : { $what }
photo-measure-personal-why = Les fichiers enregistrés pour vos réseaux ne l’emportent pas.
photo-measure-personal-clear = Ni lieu, ni date, ni nom dans ce fichier.
photo-personal-place = le lieu de la prise de vue
photo-personal-date = la date
photo-personal-camera = l’appareil
photo-personal-name = un nom
photo-personal-software = le logiciel
photo-personal-thumbnail = une vignette, parfois d’avant la retouche

## Les limites du repérage

photo-detector = Ce que le repérage de visage sait faire
photo-detector-knows = Il connaît les visages vus de face. Un profil, une lumière voilée ou un visage en partie caché lui échappent ; un dessin ou un logo n’en a pas pour lui.
photo-detector-tested = Il a été essayé sur trop peu d’images pour valoir pour tout le monde. C’est donc un indice.
photo-detector-aside = S’il se trompe, mettez son constat de côté dans la liste ci-dessous.

### Les constats sur les images

photo-findings = Constats
photo-findings-clear = Aucun constat sur vos images.
photo-finding-here = Revenir au cadrage

### Par réseau

photo-fits = Par réseau
photo-fits-network = Réseau
photo-fits-asked = Taille demandée
photo-fits-shape = Affichage
photo-fits-this = { $kind ->
    [banner] Cette bannière
   *[photo] Cette photo
}
photo-fits-size = { $width } × { $height }
photo-fits-size-weight = { $width } × { $height }, { $weight }
photo-fits-weight = { $weight } au plus
photo-fits-unpublished = Non publiée
photo-fits-no-shape = Non publié
photo-fits-circle = Cercle
photo-fits-square = Carré
photo-fits-rectangle = Rectangle
photo-fits-everywhere = Partout ailleurs
photo-fits-fits = Convient
photo-fits-small = Trop petite, serait agrandie
photo-fits-unknown = À vérifier sur place
photo-fits-none = Aucune image
photo-fits-other = { $kind ->
    [banner] montre une autre bannière
   *[photo] montre une autre photo
}
photo-fits-saved = Enregistrée
photo-fits-waiting = Calcul des tailles…
photo-fits-empty = Votre plan n’a pas encore de réseau.
photo-fits-no-banner = Aucun réseau de votre plan ne montre de bannière connue.
photo-fits-note = Un fichier par réseau, au format et au poids qu’il accepte.
photo-preview-profile = Profil
photo-preview-search = Recherche
photo-preview-message = Message

### Enregistrer

photo-save = Enregistrer pour mes réseaux
photo-save-lead = Un fichier par réseau, à sa taille. Les données personnelles du fichier restent ici.
photo-save-networks = Réseaux
photo-save-everywhere = Un fichier qui convient partout
photo-save-line = { $width } × { $height } px, { $format }
photo-save-enlarged = agrandie : { $width } × { $height } px
photo-save-nothing = aucune image à montrer
photo-save-unknown = Pas de taille connue pour : { $networks }. Le fichier qui convient partout leur suffit.
photo-save-already = déjà enregistrée
photo-save-folder = Dossier
photo-save-folder-pick = Dossier où enregistrer les images
photo-save-folder-change = Choisir un dossier
photo-save-none = Cochez au moins un réseau.
photo-save-do = { $count ->
    [0] Enregistrer
    [one] Enregistrer 1 fichier
   *[other] Enregistrer { $count } fichiers
}
photo-save-progress = Fichiers enregistrés
photo-save-doing = { $done } sur { $all } : { $network }
photo-save-begins = { $all ->
    [one] Préparation du fichier
   *[other] Préparation des { $all } fichiers
}
photo-save-stop = Arrêter
photo-save-stopping = Arrêt après ce fichier…
photo-save-exists = { $count ->
    [one] Ce fichier existe déjà
   *[other] Ces { $count } fichiers existent déjà
}
photo-save-exists-why = Rien n’a encore été écrit dans « { $folder } ».
photo-save-replace = { $count ->
    [one] Remplacer ce fichier
   *[other] Remplacer ces { $count } fichiers
}
photo-save-elsewhere = Choisir un autre dossier
photo-save-failed = Les images n’ont pas pu être enregistrées.
photo-save-failed-do = Dossier : « { $path } ». Choisissez-en un autre. Le système répond : { $detail }
photo-save-done = { $count ->
    [0] Aucun fichier écrit.
    [one] 1 fichier écrit
   *[other] { $count } fichiers écrits
}
photo-save-stopped = { $count ->
    [0] Arrêté avant le premier fichier.
    [one] Arrêté : 1 fichier écrit, il reste dans le dossier
   *[other] Arrêté : { $count } fichiers écrits, ils restent dans le dossier
}
photo-save-where = Dans le dossier { $folder }
photo-save-file = { $width } × { $height } px, { $weight }
photo-save-heavy = plus lourd que ce que le réseau accepte
photo-save-close = Terminer
photo-save-again = Enregistrer d’autres fichiers

### Les conseils

photo-advice = Six repères
photo-advice-lead = Des conseils sur l’image, avec leur source. Aucun ne donne de points.
photo-advice-sources = Sources :
photo-advice-face = Cadrez la tête et les épaules.
photo-advice-face-why = LinkedIn conseillait en 2014 environ 60 % du cadre. Un visage seul ou un corps entier ont été moins bien notés sur PhotoFeeler. D’autres guides disent deux tiers.
photo-advice-light = Cherchez une lumière douce, qui dessine les contours.
photo-advice-light-why = Sur PhotoFeeler, un contour dessiné par l’ombre a été un peu mieux noté. Personne ne publie de seuil : ceux d’ici sont les nôtres.
photo-advice-gaze = Laissez voir les yeux.
photo-advice-gaze-why = Un objet, un reflet ou une mèche devant les yeux ont été moins bien notés sur PhotoFeeler. Upwork refuse un visage montré en partie.
photo-advice-background = Un fond simple suffit.
photo-advice-background-why = Les guides le demandent. PhotoFeeler n’a pourtant mesuré aucun effet du fond : ne refaites pas une photo pour cela seul.
photo-advice-recent = Prenez une photo récente.
photo-advice-recent-why = Quelques années au plus, dit LinkedIn ; deux ou trois ans, dit Turing College. On doit vous reconnaître en vous rencontrant.
photo-advice-same = Montrez la même photo partout.
photo-advice-same-why = On voit d’un réseau à l’autre qu’il s’agit de vous. C’est un conseil : aucun chiffre ne le mesure.
photo-advice-raters = PhotoFeeler rapporte ce qu’ont perçu des votants d’un seul site, pour la plupart anglophones. Ce n’est pas une note.
photo-advice-figures = Combien de visites en plus avec une photo ? Les chiffres se contredisent.
photo-advice-figures-why = Sept fois plus, selon LinkedIn en 2012 ; dix fois, selon Viadeo en 2010 ; quatorze fois, selon LinkedIn, repris en 2019 ; vingt et une fois, repris en 2024. Chaque réseau parle de lui-même, sans dire comment il compte : ces chiffres ne se comparent pas et ne promettent rien.

### L’atelier : le cadre et les images gardées

photo-lead = Une seule image pour tous vos réseaux : on vous reconnaît plus vite.
photo-tabs = Sorte d’image
photo-tab-photo = Photo de profil
photo-tab-banner = Bannière
photo-crop-photo = Cadrage de la photo
photo-crop-banner = Cadrage de la bannière

photo-stage = Cadrage de « { $name } »
photo-keys = Flèches : déplacer ; avec Maj, dix fois plus. Plus et moins : zoomer. R : pivoter. Crochets : redresser ; 0 : remettre droit.
photo-locked = Ce dossier est en lecture seule : le cadrage se regarde, il ne change pas.
photo-legend = Tirets : le visage trouvé. Croix : le milieu. Beaucoup de réseaux ne montrent que le cercle, d’autres le carré entier.
photo-legend-safe = Tirets : la zone sûre, visible sur tous les écrans. Mettez-y l’essentiel.
photo-legend-unsafe = Zone sûre non publiée pour ce réseau. Gardez l’essentiel près du milieu.
photo-legend-covered = Hachures : le coin que la photo de profil couvre, à peu près. Aucun chiffre n’est publié.
photo-position = Milieu du cadre à { $x } % de la largeur et { $y } % de la hauteur. Zoom { $zoom } %.{ $leaning ->
    [yes] { " " }Image penchée de { $tilt }°.
   *[no] { "" }
}{ $quarters ->
    [1] { " " }Un quart de tour.
    [2] { " " }Un demi-tour.
    [3] { " " }Trois quarts de tour.
   *[0] { "" }
}
photo-percent = { $value } %
photo-degrees = { $value }°
photo-zoom = Zoom
photo-turn = Pivoter d’un quart de tour
photo-straighten = Redresser
photo-straight = Remettre droit
photo-frame-face = Cadrer sur le visage
photo-frame-middle = Cadrer au milieu
photo-another-photo = Changer de photo
photo-another-banner = Changer de bannière
photo-view = Forme mise en avant
photo-view-circle = Cercle
photo-view-square = Carré
photo-frame = Cadre de
photo-which-face = { $count } visages ont été trouvés. Lequel est le vôtre ?
photo-face = Visage { $number }

## Les images gardées

photo-kept-photo = Photos à comparer
photo-kept-banner = Bannières à comparer
photo-look = { $name }, { $where }
photo-everywhere = Partout
photo-nowhere = Nulle part
photo-show-photo = Montrer cette photo partout
photo-show-banner = Montrer cette bannière partout
photo-add-photo = Ajouter une photo
photo-add-banner = Ajouter une bannière
photo-compare = Comparer côte à côte
photo-remove = Retirer { $name }
photo-removed = { $name } : image retirée.
photo-ways = Vous pouvez aussi déposer une image dans la fenêtre, ou la coller avec Ctrl+V. 50 Mo au plus.
photo-pasted-photo = Photo collée { $number }
photo-pasted-banner = Bannière collée { $number }
photo-choose-photo = Choisir une photo
photo-choose-banner = Choisir une bannière
photo-files = Images

## Les réseaux

photo-networks = Pour quels réseaux
photo-none = Aucune
photo-as-everywhere = Comme partout
photo-different = Vos réseaux montrent des images différentes. On vous reconnaît plus vite à une seule.

## Comparer

photo-compare-back = Revenir au cadrage
photo-compare-measure = Mesure
photo-compare-size-1 = Profil
photo-compare-size-2 = Recherche
photo-compare-size-3 = Message
photo-compare-size = Pixels dans le cadre
photo-compare-pixels = { $width } × { $height }
photo-compare-sharpness = Netteté
photo-compare-light = Lumière moyenne
photo-compare-dark = Perdu dans le noir
photo-compare-bright = Brûlé
photo-compare-contrast = Contraste
photo-compare-face = Hauteur du visage
photo-compare-aside = Écart au milieu
photo-compare-unknown = Non mesuré
photo-compare-use = Prendre celle-ci
photo-compare-used = Montrée partout

## Rien encore

photo-empty-photo = Aucune photo dans ce dossier
photo-empty-banner = Aucune bannière dans ce dossier
photo-needs-photo-1 = La tête et les épaules, de face, les yeux visibles.
photo-needs-photo-2 = Une lumière douce et un fond simple.
photo-needs-photo-3 = Une image assez grande : le tableau dit ce que chaque réseau demande.
photo-needs-banner-1 = Une image large : chaque réseau a sa forme, dite dans le tableau.
photo-needs-banner-2 = L’essentiel au milieu : les bords sont coupés sur un téléphone.
photo-needs-banner-3 = Rien d’important en bas à gauche : la photo de profil s’y pose souvent.
