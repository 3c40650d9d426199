month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-day = { $day } { $month } { $year }
date-first = { $day }er { $month } { $year }
date-month = { $month } { $year }

time = { $hour } h { $minute }
minutes = { $minutes } min
hours = { $hours } h
hours-minutes = { $hours } h { $minutes }
day-1 = lundi
day-2 = mardi
day-3 = mercredi
day-4 = jeudi
day-5 = vendredi
day-6 = samedi
day-7 = dimanche

share-online = En ligne, { $time }
share-in-person = En personne, { $time }
share-hybrid = Les deux, { $time }

menu = Menu
skip = Aller au contenu
close = Fermer
cancel = Renoncer
understood = J’ai compris
retry = Réessayer
saved-at = Enregistré à { $time }
source-open = Ouvrir { $address } dans votre navigateur
no-network = Aucune connexion réseau
job-plan = Planifier
job-check = Vérifier
job-people = Les personnes
job-take = Emporter
room-welcome = Bienvenue
room-home = Où vous en êtes
room-plan = Votre plan
room-worksheet = Feuille de travail
room-profile = Profils
room-photo = Photo
room-publish = Publication
room-connections = Relations
room-import = Importer un profil
room-export = Exporter
room-settings = Réglages

drop-read = Déposez-le pour le lire
drop-add = Déposez-le pour l’ajouter ici
drop-open = Déposez-le pour ouvrir ce dossier
drop-others = { $n ->
    [one] Un seul fichier se lit à la fois : voici le premier. Déposez ensuite l’autre.
   *[other] Un seul fichier se lit à la fois : voici le premier. Déposez ensuite les { $n } autres.
}

# Chaque langue du programme, dans sa propre langue.
spoken-fr = Français
spoken-en = English

undo = Annuler
redo = Rétablir
undo-what = Annuler : { $what }
redo-what = Rétablir : { $what }
undo-change = dernier changement
undo-name = nom
undo-me = Moi
undo-languages = langues du dossier
undo-purposes = raisons
undo-goal-added = objectif ajouté
undo-goal-removed = objectif retiré
undo-goal-changed = objectifs
undo-target-added = cible ajoutée
undo-target-removed = cible retirée
undo-target-changed = cibles
undo-network-added = réseau choisi
undo-network-removed = réseau retiré
undo-network-changed = réseaux
undo-refusal-added = réseau écarté
undo-refusal-removed = réseau repris
undo-refusal-changed = raison du refus
undo-time = temps
undo-commitment-added = engagement ajouté
undo-commitment-removed = engagement retiré
undo-commitment-changed = engagements
undo-question-added = question ajoutée
undo-question-removed = question retirée
undo-question-changed = questions
undo-own-added = réseau personnel ajouté
undo-own-changed = réseau personnel
undo-own-removed = réseau personnel retiré
undo-entry-added = ligne ajoutée
undo-entry-removed = ligne retirée
undo-entry-moved = ordre des lignes
undo-photo = photo
undo-photo-removed = photo retirée
undo-photo-crop = cadrage de la photo
undo-banner = bannière
undo-banner-removed = bannière retirée
undo-banner-crop = cadrage de la bannière
undo-pictures-written = images enregistrées
undo-set-aside = constat mis de côté
undo-bring-back = constat repris
undo-own-word-added = mot ajouté au dictionnaire
undo-own-word-removed = mot retiré du dictionnaire
undo-correction = chiffre d’un réseau
undo-correction-removed = chiffre du catalogue repris
undo-import = importation
undo-advert-added = annonce ajoutée
undo-advert-removed = annonce retirée
undo-advert-renamed = nom de l’annonce
undo-advert-language = langue de l’annonce
undo-advert-word = tri des mots d’une annonce
undo-ticked = coche « { $box } »
undo-unticked = coche retirée « { $box } »
undo-published = publication sur { $network }

dossier-files = Dossiers Paper First
dossier-restored = Dossier recréé dans le fichier { $file }
dossier-restored-part = Dossier recréé dans le fichier { $file }. Cette version ne connaît pas, et n’a pas repris : { $places }
dossier-open-now = Dossier ouvert
dossier-read-only = Lecture seule
dossier-new = Nouveau dossier
dossier-open = Ouvrir un dossier
dossier-recent = Dossiers récents
dossier-duplicate = Dupliquer le dossier
dossier-copy = copie
dossier-rename = Renommer le fichier
dossier-rename-lead = Le fichier reste dans le même dossier du disque. Votre nom sur le plan ne change pas.
dossier-file-name = Nom du fichier
dossier-close = Fermer le dossier

### Ce qui peut échouer : error-<code> dit quoi, error-<code>-do dit que faire.
error-no-dossier = Aucun dossier n’est ouvert.
error-no-dossier-do = Ouvrez un dossier ou créez-en un.
error-missing = Le fichier n’existe plus.
error-missing-do = « { $detail } » a été déplacé, renommé ou supprimé. Cherchez-le sur le disque, puis ouvrez-le d’ici.
error-exists = Un fichier porte déjà ce nom.
error-exists-do = « { $detail } » reste intact. Choisissez un autre nom.
error-not-a-dossier = Ce fichier n’est pas un dossier Paper First.
error-not-a-dossier-do = « { $detail } » n’a pas été modifié. Un dossier se termine par .paperfirst.
error-damaged = Ce dossier est abîmé.
error-damaged-do = « { $detail } » n’a pas été modifié. Ouvrez une copie de sauvegarde, ou une copie faite par votre service de synchronisation.
error-newer = Ce dossier vient d’une version plus récente de Paper First.
error-newer-do = « { $detail } » n’a pas été modifié. Installez la dernière version pour l’ouvrir.
error-read-only = Ce dossier ne peut pas être modifié.
error-read-only-do = Le fichier ou son emplacement est protégé. Dupliquez-le ailleurs pour y écrire.
error-busy = Un autre programme écrit dans ce dossier.
error-busy-do = Votre texte reste dans la fenêtre. Réessayez dans un instant.
error-disk-full = Le disque est plein.
error-disk-full-do = Votre texte reste dans la fenêtre. Libérez de la place, puis réessayez.
error-too-long = Ce texte est trop long pour un champ.
error-too-long-do = Il compte { $detail } caractères ; un champ en prend 50 000 au plus. Rien n’a été remplacé.
error-refused = Le changement n’a pas pu être enregistré.
error-refused-do = Votre texte reste dans la fenêtre. Détail : { $detail }
error-unreadable = Le fichier n’a pas pu être lu ou écrit.
error-unreadable-do = Le système répond : { $detail }
error-unknown-field = Ce champ n’existe pas.
error-unknown-field-do = Détail : { $detail }
error-photo-too-heavy = La photo dépasse 50 Mo.
error-photo-too-heavy-do = Choisissez un fichier plus léger ; 1 Mo suffit à tous les réseaux.
error-photo-too-large = La photo dépasse 100 millions de pixels.
error-photo-too-large-do = Réduisez-la ; 1 024 pixels de côté suffisent à tous les réseaux.
error-not-a-picture = Ce fichier n’est pas une photo PNG, JPEG ou WebP.
error-not-a-picture-do = Enregistrez la photo dans l’un de ces formats, puis choisissez-la de nouveau.
error-picture-damaged = La photo est abîmée.
error-picture-damaged-do = Ouvrez-la dans un autre programme et enregistrez-la de nouveau.
error-picture-heic = Ce fichier est une image HEIC ou AVIF, que les réseaux ne prennent pas.
error-picture-heic-do = Sur iPhone : Réglages, Appareil photo, Formats, Le plus compatible, ou envoyez-vous la photo par courriel, qui la convertit. Sur ordinateur : ouvrez-la, puis exportez-la en JPEG.
error-picture-pdf = Ce fichier est un PDF, pas une photo.
error-picture-pdf-do = Ouvrez-le, enregistrez la page en JPEG ou en PNG, puis choisissez ce fichier.
error-picture-animated = Cette image est animée.
error-picture-animated-do = Enregistrez une seule vue en JPEG ou en PNG, puis choisissez ce fichier.
error-nothing-to-paste = Le presse-papiers ne contient pas d’image.
error-nothing-to-paste-do = Copiez une image dans un autre programme, puis collez-la ici, ou choisissez son fichier.
error-cancelled = L’importation est arrêtée.
error-cancelled-do = Rien n’a été écrit : votre dossier est comme avant.
error-import-too-heavy = Le fichier est trop lourd.
error-import-too-heavy-do = La limite est de { $detail } Mo. Demandez une archive sans photos ni vidéos, ou déposez un à un les fichiers utiles de l’archive ouverte.
error-not-a-profile = Rien dans ce fichier ne ressemble à un profil ni à un carnet d’adresses.
error-not-a-profile-do = Il n’a été reconnu ni comme une archive de réseau, ni comme un CV, ni comme un tableau. Choisissez un autre fichier, ou collez son texte.
error-import-nothing = Le fichier est reconnu, mais il ne contient rien à reprendre.
error-import-nothing-do = { $detail ->
    [linkedin] Cherché en vain : Profile.csv, Positions.csv, Skills.csv, Connections.csv et les autres tableaux du profil. Demandez à LinkedIn l’archive complète.
    [json-resume] Cherché en vain : les parties « basics », « work », « education » et « skills ». Exportez le CV à nouveau.
    [reactive-resume] Cherché en vain : les parties « basics » et « sections ». Exportez le CV à nouveau, au format JSON.
    [europass] Cherché en vain : l’identité, les expériences, les formations et les langues. Téléchargez le CV à nouveau depuis Europass.
    [vcard] Cherché en vain : une carte qui donne un nom ou une organisation. Exportez les contacts à nouveau.
    [google-contacts] Cherché en vain : une ligne avec un nom ou une adresse. Exportez les contacts à nouveau depuis Google Contacts.
    [outlook] Cherché en vain : une ligne avec un nom ou une adresse. Exportez les contacts à nouveau depuis Outlook.
    [csv] Cherché en vain : une ligne remplie sous celle qui nomme les colonnes. Vérifiez le tableau, puis enregistrez-le à nouveau.
    [x] Cherché en vain : account.js et profile.js. Déposez l’archive entière, telle que X la donne.
    [mastodon] Cherché en vain : actor.json. Déposez l’archive entière, telle que votre serveur la donne.
    [facebook] Cherché en vain : le profil et la liste d’amis. Demandez-les à Facebook, au format JSON.
   *[text] Cherché en vain : les titres habituels d’un CV, comme Expérience, Formation ou Compétences. Donnez un titre à chaque rubrique, puis recommencez.
}
error-import-archive-damaged = L’archive est abîmée.
error-import-archive-damaged-do = Téléchargez-la à nouveau, ou ouvrez-la et déposez le dossier obtenu.
error-import-archive-unsafe = Le fichier n’a pas été ouvert : il pourrait nuire à votre ordinateur.
error-import-archive-unsafe-do = { $detail ->
    [too-many-files] { import-danger-too-many-files }
    [overlapping] { import-danger-overlapping }
    [unfolding] { import-danger-unfolding }
    [declarations] { import-danger-declarations }
   *[too-many-elements] { import-danger-too-many-elements }
} Les fichiers des réseaux ne sont pas faits ainsi : téléchargez celui-ci à nouveau depuis leur site.
error-import-protected = Le fichier est protégé par un mot de passe.
error-import-protected-do = Ouvrez-le avec son mot de passe, puis déposez le dossier obtenu, ou une copie sans mot de passe.
error-import-syntax = Ce fichier est mal écrit.
error-import-syntax-do = La lecture s’arrête à la ligne et à la colonne { $detail }. Corrigez cet endroit, ou exportez le fichier à nouveau.
error-import-too-deep = Ce fichier est trop imbriqué pour être un profil.
error-import-too-deep-do = Vérifiez que vous avez choisi le bon fichier, ou exportez-le à nouveau.
error-import-html = Cette archive est en HTML : elle se lit à l’écran, mais ne se reprend pas.
error-import-html-do = Demandez-la à nouveau au réseau en choisissant le format JSON au lieu de HTML.
error-import-dossier = C’est un dossier entier, pas un profil.
error-import-dossier-do = Fermez le dossier ouvert, puis choisissez « Ouvrir un dossier » : un nouveau dossier en sera fait.
error-whole-too-heavy = Ce dossier en JSON est trop lourd.
error-whole-too-heavy-do = La limite est de { $detail } Mo. Retirez des images du dossier d’origine, puis exportez-le à nouveau.
error-whole-syntax = Ce dossier en JSON est mal écrit.
error-whole-syntax-do = La lecture s’arrête à la ligne et à la colonne { $detail }. Corrigez cet endroit, ou exportez le dossier à nouveau.
error-whole-too-deep = Ce fichier est trop imbriqué pour être un dossier.
error-whole-too-deep-do = Exportez le dossier à nouveau.
error-whole-too-many = Ce fichier contient trop de valeurs pour être un dossier.
error-whole-too-many-do = La limite est de { $detail }. Vérifiez que c’est le bon fichier, ou exportez le dossier à nouveau.
error-whole-wrong = Une valeur de ce dossier en JSON ne convient pas.
error-whole-wrong-do = Elle se trouve à l’endroit « { $detail } ». Corrigez-la d’après le schéma du format, ou exportez le dossier à nouveau.
error-whole-picture = Une image de ce dossier en JSON ne peut pas être lue.
error-whole-picture-do = Elle se trouve à l’endroit « { $detail } ». Remplacez-la, retirez-la avec tout ce qui la nomme, ou exportez le dossier à nouveau.
error-import-too-many = Ce tableau a trop de colonnes.
error-import-too-many-do = La limite est de { $detail }. Gardez les colonnes utiles, comme le nom, l’entreprise et l’adresse, puis enregistrez-le à nouveau en CSV.
error-document-too-heavy = Le fichier est trop lourd.
error-document-too-heavy-do = « { $detail } » dépasse 10 Mo, ou les dépasserait une fois ouvert. Copiez son texte et collez-le.
error-document-too-long = Le document est trop long.
error-document-too-long-do = « { $detail } » compte plus de 50 pages. Copiez la partie utile et collez-la.
error-document-unknown = Ce genre de fichier ne se lit pas ici.
error-document-unknown-do = « { $detail } » n’est ni un texte, ni un PDF, ni un document Word récent (.docx). Copiez son texte et collez-le.
error-document-damaged = Le fichier est abîmé.
error-document-damaged-do = « { $detail } » n’a pas pu être lu jusqu’au bout. Ouvrez-le dans un autre programme et enregistrez-le de nouveau, ou collez son texte.
error-document-no-text = Le fichier ne contient pas de texte.
error-document-no-text-do = « { $detail } » est vide ou fait d’images, comme une page numérisée. Recopiez le texte ou demandez le fichier d’origine.
error-document-protected = Le fichier est protégé par un mot de passe.
error-document-protected-do = Ouvrez « { $detail } » avec son mot de passe, puis copiez son texte et collez-le.
error-advert-too-long = Ce texte est trop long pour une annonce.
error-advert-too-long-do = La limite est de 2 Mo, soit plus de deux cent mille mots ; rien n’a été ajouté. Collez seulement la partie utile.
error-export = Le document n’a pas pu être mis en page.
error-export-do = Votre dossier est intact. Détail : { $detail }
error-no-reader = Aucun programme de cet ordinateur n’ouvre les PDF.
error-no-reader-do = Enregistrez le document, puis imprimez-le depuis un autre ordinateur ou installez un lecteur PDF. Le système répond : { $detail }
