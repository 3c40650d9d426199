### Les réglages du programme

settings-lead = Chaque réglage s’applique aussitôt.
settings-language = Langue du programme
settings-language-note = Vos profils ont leurs propres langues ; elles se choisissent dans le plan.
settings-theme = Apparence
settings-theme-system = Comme le système
settings-theme-light = Claire
settings-theme-dark = Sombre
settings-size = Taille du texte
settings-size-percent = { $size } %
settings-paper = Papier
settings-paper-note = Proposé d’abord pour chaque document.
settings-paper-a4 = A4
settings-paper-letter = Letter

## Le clavier

settings-keys = Clavier
settings-key = Touches
settings-key-does = Effet
settings-key-control = Ctrl
settings-key-shift = Maj
settings-key-alt = Alt
settings-key-digit = 1 à 8
settings-key-arrows = ↑ ↓
settings-key-ways = ↑ ↓ ← →
settings-key-signs = + −
settings-key-brackets = { "[ ]" }
settings-does-undo = Annuler
settings-does-redo = Rétablir
settings-does-room = Aller à une salle du menu
settings-does-print = Exporter
settings-does-region = Passer du menu au contenu, puis aux contrôles
settings-does-finding = Constat suivant, et précédent avec Maj
settings-does-move = Monter ou descendre une ligne
settings-does-crop-move = Photo : déplacer le cadrage, dix fois plus avec Maj
settings-does-crop-zoom = Photo : zoomer
settings-does-crop-turn = Photo : pivoter d’un quart de tour
settings-does-crop-lean = Photo : redresser
settings-does-crop-straight = Photo : remettre droit

## Où tout est gardé

settings-kept = Ce qui est gardé, et où
settings-kept-dossier = Ce dossier
settings-kept-settings = Les réglages
settings-kept-settings-where = Un petit fichier dans le dossier de configuration de votre système.
settings-kept-note = Copier le fichier du dossier copie tout. Rien ne quitte votre ordinateur.
