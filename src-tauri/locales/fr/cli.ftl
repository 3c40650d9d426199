### Le terminal : paperfirst-cli.

cli-about = Préparer et contrôler une présence professionnelle, depuis le terminal.
cli-after = Codes de sortie : 0 rien ne bloque, 1 un point bloque la publication, 2 la commande est mal écrite, 3 un fichier ne peut pas être lu ou écrit. La langue est celle du terminal ; PAPERFIRST_LANGUAGE=fr ou en la change.
cli-usage = Utilisation :
cli-commands = Commandes :
cli-arguments = Arguments :
cli-options = Options :
cli-help = Affiche cette aide
cli-version = Affiche la version
cli-value-command = COMMANDE
cli-value-file = FICHIER
cli-value-source = SOURCE
cli-value-as = FORMAT
cli-value-columns = COLONNES
cli-value-owner = PARTIE
cli-value-field = CHAMP
cli-value-value = TEXTE
cli-value-name = NOM
cli-value-network = RÉSEAU
cli-value-language = LANGUE
cli-value-format = FORMAT
cli-value-paper = PAPIER
cli-value-out = SORTIE
cli-value-save = RÉPERTOIRE
cli-value-names = LISTE
cli-value-from = DOSSIER
cli-value-reader = QUI
cli-value-table = TABLEAU
cli-value-zone = FUSEAU

## new

cli-new = Créer un dossier
cli-new-file = Le dossier à créer ; son nom se termine par .paperfirst
cli-new-name = Le nom de la personne
cli-new-language = La langue des profils : fr, en, de, es, it, nl ou pt ; se répète, la première est la principale (sinon celle du terminal)
cli-new-done = Dossier créé : { $file }

## import

cli-import = Reprendre un profil ou un carnet d’adresses
cli-import-file = Le dossier ; pour un dossier entier en JSON, le nom du nouveau
cli-import-source = Le fichier, l’archive ou le répertoire à lire ; le format est reconnu par le contenu
cli-import-as = Le format, s’il faut le dire : linkedin, json-resume, europass, reactive-resume, vcard, google-contacts, outlook, csv, x, mastodon, facebook ou text
cli-import-columns = Pour un CSV, ce que dit chaque ligne et ce que contient chaque colonne : people:first_name,last_name,-,company
cli-import-language = La langue des textes (sinon celle que le fichier dit ou que l’on y reconnaît, à défaut la langue principale du dossier)
cli-import-replace = Reprend aussi ce que le dossier dit autrement, et met à jour les relations
cli-import-dry-run = N’écrit rien : dit seulement ce qui serait repris
cli-import-format = text (par défaut) ou json, pour le compte rendu
cli-import-after = Se lisent ainsi : l’archive LinkedIn (.zip, répertoire ou tableaux seuls), JSON Resume, Europass (XML, ou PDF qui le contient), Reactive Resume, vCard, Google Contacts, Outlook, tout tableau CSV, les archives X, Mastodon et Facebook, le texte d’un CV (PDF, DOCX, ODT, texte). Ce qui est repris se reprend d’un seul coup dans la fenêtre : Annuler.

    --columns : people pour des relations (first_name, last_name, company, position, place, url, email, phone, since, note), ou un genre d’élément, tel que experience, avec ses champs ; « - » laisse une colonne. Sans cette option, les colonnes sont devinées, et le compte rendu dit comment.

    json : format ; source ; name ; language et languages ; languagesAdded, celles que le dossier gagne ; dryRun ; files (name, language, state : read, left, unknown ou failed ; what, rows, skipped, why) ; items (state : taken, left ou known ; label, place, language, current, puis owner, field et value, ou entry, values et others) ; people (read, added, changed, known, gone, taken, changes), null sans relations ; tallies (label, rows) ; columns, null hors d’un CSV ; skipped (file, place, why). Les textes y sont dans la langue du terminal.
cli-import-dry = Essai : rien n’est écrit. Sans --dry-run, la commande dirait :
cli-import-taken = { $count ->
    [0] Rien de nouveau à reprendre dans le profil.
    [one] { $count } élément repris :
   *[other] { $count } éléments repris :
}
cli-import-left = { $count ->
    [one] { $count } texte que le dossier dit autrement, laissé (--replace le reprend) :
   *[other] { $count } textes que le dossier dit autrement, laissés (--replace les reprend) :
}
cli-import-says = { $what } : { $value }
cli-import-change = { $what } : { $before } → { $after }
cli-import-added = { $n ->
    [one] { $n } ajoutée
   *[other] { $n } ajoutées
}
cli-import-updated = { $n ->
    [one] { $n } mise à jour :
   *[other] { $n } mises à jour :
}
cli-import-changed = { $n ->
    [one] { $n } a changé, laissée telle quelle (--replace la met à jour) :
   *[other] { $n } ont changé, laissées telles quelles (--replace les met à jour) :
}
cli-import-count = { $n }
cli-import-whole = Dossier refait : { $name }, dans { $file }

## set

cli-set = Écrire un champ
cli-set-file = Le dossier
cli-set-owner = À qui est le champ : base, un réseau (linkedin) ou un élément (entry-3)
cli-set-field = Le champ, tel que « networks --format json » le nomme
cli-set-value = Le texte ; vide, il retire ce qui est écrit
cli-set-language = La langue du texte (sinon la langue principale du dossier)
cli-set-done = Écrit : { $label }
cli-set-emptied = Retiré : { $label }

## choose

cli-choose = Ajouter des réseaux au plan
cli-choose-file = Le dossier
cli-choose-network = Un ou plusieurs réseaux, tels que « networks » les nomme
cli-choose-done = Réseaux du plan : { $networks }

## check

cli-check = Dire ce qui empêche de publier
cli-check-file = Un dossier ou un CV au format JSON Resume ; plusieurs à la suite
cli-check-network = Ce réseau seulement ; se répète. Pour un CV, il faut en nommer
cli-check-language = Cette langue seulement. Pour un CV, celle de ses textes (sinon celle que l’on y reconnaît, à défaut le français)
cli-check-format = text (par défaut), json, junit ou sarif
cli-check-after = Sort avec 1 tant qu’un point bloque. Avec plusieurs fichiers, chacun est contrôlé, dans l’ordre ; celui qui est illisible est signalé, les autres suivent, et le code de sortie est le plus élevé.

    CV au format JSON Resume : pas besoin de dossier. Chaque point donne le fichier, la ligne et la colonne. Ce qu’un tel fichier ne peut pas contenir (un plan, une photo, les champs propres à un réseau) n’est pas demandé. Ce qui n’a pas pu être lu est dit sur la sortie d’erreur.

    json : day ; profiles, une entrée par réseau et par langue, avec network, language, readiness (to-begin, blocked, nearly, ready), score (value, earned et possible en dixièmes de point) et findings (key, rule, level, owner, field, title, why, fix, source, cost en dixièmes, setAside ; line et column pour un CV) ; plan, avec key, rule, step, title, why, fix, source. Les textes y sont dans les deux langues, sous fr et en. Avec plusieurs fichiers, une liste où chacun porte son nom, file, ou ce qui empêche de le lire, error.

    junit : une suite par fichier, réseau et langue, un cas par règle qui s’applique : en échec si elle bloque ; réussi sinon, le reste étant dit dans system-out ; ignoré si tout y est mis de côté. Un fichier illisible est un cas en erreur.

    sarif : version 2.1.0 ; error pour un point bloquant, warning pour un point important, note pour une finition et pour le plan ; ce qui est mis de côté y est, avec sa raison, sous suppressions.
cli-check-nothing = Aucun profil à contrôler. Choisissez un réseau avec « paperfirst-cli choose ».
cli-check-skipped = { $count ->
    [one] { $file } : { $count } remarque de lecture :
   *[other] { $file } : { $count } remarques de lecture :
}
cli-check-plan = Le plan

## export

cli-export = Emporter le dossier dans un fichier : plan, profil, calendrier, carte, données
cli-export-file = Le dossier
cli-export-format = Documents : pdf, docx, html, markdown, text. Calendrier : ics. Carte mentale : mm, opml, mermaid, svg, png. Données : json (le dossier entier), json-resume, csv, vcard
cli-export-out = Le fichier à écrire ; s’il existe, il est remplacé
cli-export-language = La langue du fichier, fr ou en (sinon la langue principale du dossier)
cli-export-reader = Pour qui : me (par défaut : plan et actions datées), coach (les constats aussi), recruiter (les textes des profils et vos coordonnées)
cli-export-notes = Avec vos notes personnelles : réseaux écartés, autoévaluation, raisons
cli-export-paper = a4 (par défaut) ou letter
cli-export-archive = Un PDF pour l’archivage (PDF/A-2)
cli-export-table = Le tableau d’un csv : plan (par défaut), actions, profile ou connections
cli-export-zone = Le fuseau horaire d’un calendrier, comme Europe/Paris (sinon celui de l’ordinateur)
cli-export-lost = Aucune police de cet ordinateur ne dessine ces signes ; un carré les remplace : { $characters }
cli-export-done = Document écrit : { $file }

## worksheet

cli-worksheet = Écrire la feuille de travail à imprimer, en PDF
cli-worksheet-language = La langue de la feuille, fr ou en (sinon celle du dossier ou du terminal)
cli-worksheet-paper = a4 (par défaut) ou letter
cli-worksheet-large = En gros caractères, sur plus de pages
cli-worksheet-names = Une liste de noms, un par ligne, 200 au plus ; un exemplaire pour chacun
cli-worksheet-from = Un dossier, dont le plan remplit la feuille
cli-worksheet-out = Le fichier à écrire ; s’il existe, il est remplacé
cli-worksheet-done = Feuille de travail écrite : { $file }

## photo

cli-photo = Mesurer une photo et écrire le fichier de chaque réseau
cli-photo-file = La photo : JPEG, PNG ou WebP, 50 Mo au plus
cli-photo-network = Ce réseau, tel que « networks » le nomme ; se répète. Sans réseau : ce qui vaut partout
cli-photo-save = Où écrire un fichier par réseau, et everywhere.jpg, qui convient partout ; ce répertoire est créé au besoin
cli-photo-replace = Remplace les fichiers du même nom
cli-photo-format = text (par défaut) ou json
cli-photo-after = Tout est mesuré dans le cadre que le programme propose ; l’atelier photo, dans la fenêtre, permet d’en choisir un autre. La photo elle-même ne change pas, et les fichiers écrits n’emportent rien de personnel.

    Sort avec 1 si un réseau peut refuser la photo ; avec --save, s’il peut refuser le fichier écrit pour lui.

    json : file ; width et height, l’image une fois droite ; bytes ; format ; faces, leur nombre ; sharpness ; onFace, si elle est mesurée sur le visage ; light (mean, dark, bright, contrast, en pour cent) ; framing (share, aside, eyes, en pour cent, et inside), null sans visage ; personal, ce que le fichier dit d’autre que l’image ; crop, le cadre ; thresholds (id, value, source) ; networks, une entrée par réseau puis everywhere, avec network, takes (least, advised, most, bytes, formats), verdict (fits, small, unknown) et file (name, format, width, height, cropped, enlarged ; avec --save, bytes, heavy et written) ; findings, avec rule, level, network, null si le constat vaut partout, title, why, fix et source. Les textes y sont dans la langue du terminal.
cli-photo-is = { $width } × { $height } px, { $format }, { $weight }
cli-photo-measured = Dans le cadre que le programme propose. Ces mesures portent sur l’image, jamais sur la personne.
cli-photo-face-which = Le plus grand est pris pour le vôtre ; l’atelier photo permet d’en désigner un autre.
cli-photo-takes = Demande : { $what }
cli-photo-takes-unsaid = Aucun chiffre publié.
cli-photo-takes-none = Le catalogue ne lui connaît pas de photo de profil.
cli-photo-least = { $width } × { $height } px au moins
cli-photo-advised = { $width } × { $height } px conseillés
cli-photo-most = { $width } × { $height } px au plus
cli-photo-would = Fichier : { $file }, { $width } × { $height } px (--save l’écrit)
cli-photo-written = Fichier écrit : { $file }, { $width } × { $height } px, { $weight }
cli-photo-heavy = Il reste plus lourd que ce que le réseau accepte.
cli-photo-clear = Aucun constat sur cette photo.
cli-photo-networks = vos réseaux

## networks, rules

cli-networks = Lister les réseaux du catalogue
cli-networks-format = text (par défaut) ou json
cli-networks-after = JSON : id, name, kind (online, in-person, hybrid), open, minutes par semaine (min, max), purposes et fields (id, label, max).
cli-networks-closed = fermé
cli-rules = Lister les règles des contrôles
cli-rules-format = text (par défaut) ou json
cli-rules-after = JSON : id, level (blocker, important, polish), weight, source, title et why, dans les deux langues.
cli-rules-weight = poids { $weight }

## Ce qui peut échouer

cli-error-no-command = Quelle commande ? « paperfirst-cli --help » les donne toutes.
cli-error-command = « { $what } » n’est pas une commande. « paperfirst-cli --help » les donne toutes.
cli-error-argument = « { $what } » n’est pas un argument de cette commande. Ajoutez --help pour les voir.
cli-error-required = Il manque : { $what }. Ajoutez --help pour voir ce que la commande attend.
cli-error-value = { $what } : « { $value } » ne convient pas. Ajoutez --help pour voir ce que la commande attend.
cli-error-arguments = La commande est mal écrite. Ajoutez --help pour voir ce qu’elle attend.
cli-error-missing = { $file } : ce dossier n’existe pas. Vérifiez le chemin, ou créez-le avec « paperfirst-cli new ».
cli-error-exists = { $file } : ce fichier existe déjà et reste intact. Donnez un autre nom.
cli-error-not-a-dossier = { $file } : ce fichier n’est pas un dossier Paper First et reste intact. Donnez un fichier .paperfirst.
cli-error-damaged = { $file } : ce dossier est abîmé ({ $place }) et reste intact. Reprenez une copie de sauvegarde.
cli-error-newer = { $file } : ce dossier vient d’une version plus récente (schéma { $found }, cette version connaît le { $known }) et reste intact. Installez la dernière version.
cli-error-read-only = { $file } : ce dossier ne peut pas être modifié. Copiez-le ailleurs, ou changez ses droits.
cli-error-busy = { $file } : un autre programme y écrit. Recommencez dans un instant.
cli-error-disk-full = { $file } : le disque est plein. Libérez de la place, puis recommencez.
cli-error-not-found = { $file } : ce fichier ou son emplacement n’existe pas. Vérifiez le chemin.
cli-error-too-long = { $file } : ce texte compte { $length } caractères, un champ en prend { $max } au plus. Rien n’a été écrit.
cli-error-system = { $file } : lecture ou écriture impossible. Le système répond : { $detail }. Vérifiez le chemin et ses droits.
cli-error-too-heavy = { $file } : le fichier dépasse { $limit } Mo. Donnez un CV au format JSON Resume.
cli-error-not-a-profile = { $file } : ce fichier ne contient pas de profil. Donnez un CV au format JSON Resume, avec une partie basics, work ou skills.
cli-error-syntax = { $file }, ligne { $line }, colonne { $column } : le JSON est mal écrit. Corrigez cet endroit, puis recommencez.
cli-error-too-deep = { $file } : le fichier est trop imbriqué pour être un profil. Donnez un CV au format JSON Resume.
cli-error-import-unknown = { $file } : rien n’y ressemble à un profil ni à un carnet d’adresses. Donnez un autre fichier, ou son format avec --as.
cli-error-import-nothing = { $file } : le fichier est lu comme « { $format } », mais il ne contient rien à reprendre. Demandez-le ou exportez-le à nouveau, en entier ; si ce format n’est pas le sien, donnez-le avec --as.
cli-error-import-too-heavy = { $file } : le fichier, ou l’un de ceux qu’il contient, dépasse { $limit } Mo. Demandez une archive sans photos ni vidéos, ou donnez un à un les fichiers utiles.
cli-error-import-too-long = { $file } : le document compte plus de { $max } pages. Donnez seulement la partie utile.
cli-error-import-too-wide = { $file } : ce tableau a plus de { $max } colonnes. Gardez les colonnes utiles, comme le nom, l’entreprise et l’adresse.
cli-error-import-too-deep = { $file } : le fichier est trop imbriqué pour être un profil. Vérifiez que c’est le bon, ou exportez-le à nouveau.
cli-error-import-syntax = { $file }, ligne { $line }, colonne { $column } : le fichier est mal écrit. Corrigez cet endroit, ou exportez-le à nouveau.
cli-error-import-damaged = { $file } : l’archive est abîmée ou incomplète. Téléchargez-la à nouveau, ou ouvrez-la et donnez le répertoire obtenu.
cli-error-import-unsafe = { $file } : l’archive n’a pas été ouverte, elle pourrait nuire à cet ordinateur ({ $detail }). Téléchargez-la à nouveau depuis le site du réseau.
cli-error-import-protected = { $file } : un mot de passe protège ce fichier. Ouvrez-le avec ce mot de passe, puis donnez une copie qui n’en a pas.
cli-error-import-html = { $file } : cette archive est en HTML, elle ne peut pas être reprise. Demandez-la à nouveau au réseau, au format JSON.
cli-error-import-dossier = { $file } : c’est un dossier Paper First entier, pas un profil à reprendre. Sans --as, la commande en fait un nouveau dossier.
cli-error-whole-too-heavy = { $file } : le fichier dépasse { $limit } Mo. Retirez des images du dossier, puis exportez-le à nouveau.
cli-error-whole-too-deep = { $file } : le fichier est trop imbriqué pour être un dossier. Exportez le dossier à nouveau.
cli-error-whole-too-many = { $file } : le fichier contient plus de { $max } valeurs. Vérifiez que c’est le bon, ou exportez le dossier à nouveau.
cli-error-whole-newer = { $file } : ce dossier vient d’une version plus récente (format { $found }, cette version connaît le { $known }). Installez la dernière version.
cli-error-import-document = { $file } : le document est abîmé. Ouvrez-le dans un autre programme, enregistrez-le de nouveau, puis recommencez.
cli-error-import-no-text = { $file } : le document ne contient pas de texte ; une page numérisée est une image. Donnez le fichier d’origine.
cli-error-import-format = --as : « { $value } » n’est pas un format. Ceux qui se lisent : { $formats }.
cli-error-import-columns = --columns : « { $value } » ne convient pas. Écrivez par exemple people:first_name,last_name,-,company. Les champs : { $fields }.
cli-error-photo-too-heavy = { $file } : la photo dépasse 50 Mo. Choisissez un fichier plus léger ; 1 Mo suffit à tous les réseaux.
cli-error-photo-too-large = { $file } : la photo dépasse 100 millions de pixels. Réduisez-la ; 1 024 pixels de côté suffisent à tous les réseaux.
cli-error-photo-heic = { $file } : ce fichier est une image { $format }, que les réseaux ne prennent pas. Convertissez-la en JPEG : sous macOS avec « sips -s format jpeg photo.heic --out photo.jpg », sous Linux avec « heif-convert photo.heic photo.jpg », ailleurs en l’exportant depuis un programme de photos.
cli-error-photo-pdf = { $file } : ce fichier est un PDF, pas une photo. Ouvrez-le, enregistrez la page en JPEG ou en PNG, puis donnez ce fichier.
cli-error-photo-animated = { $file } : cette image est animée. Enregistrez-en une seule vue en JPEG ou en PNG, puis donnez ce fichier.
cli-error-photo-damaged = { $file } : la photo est abîmée ou incomplète. Reprenez le fichier d’origine, ou ouvrez-la dans un autre programme et enregistrez-la de nouveau.
cli-error-not-a-photo = { $file } : ce fichier n’est pas une photo JPEG, PNG ou WebP. Enregistrez la photo dans l’un de ces formats, puis donnez ce fichier.
cli-error-photo-exists = { $count ->
    [one] Ce fichier existe déjà : { $files }. Rien n’a été écrit. Ajoutez --replace pour le remplacer.
   *[other] Ces fichiers existent déjà : { $files }. Rien n’a été écrit. Ajoutez --replace pour les remplacer.
}
cli-error-names = { $file } : { $count } noms, une feuille de travail en prend { $max } au plus. Partagez la liste en plusieurs fichiers.
cli-error-field = { $file }, { $owner }/{ $field } : ce champ n’existe pas. « paperfirst-cli networks --format json » donne ceux de chaque réseau.
cli-error-which-network = { $file } : pour quel réseau contrôler ce CV ? Ajoutez par exemple --network linkedin ; « paperfirst-cli networks » les donne tous.
cli-error-network = { $file } : le réseau « { $network } » n’est pas au catalogue. « paperfirst-cli networks » les donne tous.
cli-error-network-closed = { $file } : le réseau « { $network } » a fermé. « paperfirst-cli networks » donne ceux qui sont ouverts.
cli-error-not-chosen = { $file } : le réseau « { $what } » n’est pas dans le plan. Ajoutez-le avec « paperfirst-cli choose ».
cli-error-language = { $file } : le dossier n’a pas de profil en « { $what } ». Choisissez une de ses langues.
