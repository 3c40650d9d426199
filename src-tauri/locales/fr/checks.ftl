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
source-user = un chiffre que vous avez donné
source-network = le formulaire du réseau
source-guidance-headline = guides publiés sur le titre, sans mesure qui les confirme
source-guidance-summary = cio.de, longueur de la présentation
source-guidance-opening = relevés publiés du texte visible avant « voir plus »
source-guidance-name = conditions de LinkedIn, citées en 2013 et 2014
source-guidance-buzzwords = listes de LinkedIn rapportées par la presse ; notre liste en français
source-guidance-skills = guides publiés sur l’ordre des compétences
source-guidance-formulas = formules de lisibilité de Flesch (1948) et de Kandel et Moles
source-guidance-photo-face = aides de LinkedIn et d’Upwork : ce qu’une photo ne doit pas montrer
source-guidance-photo-share = LinkedIn Talent Blog, cinq conseils pour la photo de profil
source-guidance-fancy = axbom.com et dcsr.de, lettres Unicode déguisées
source-guidance-voice = guides publiés sur la présentation de soi
source-usage = usage des imprimeurs, en français et en anglais

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
finding-photo-refused-format-fix = Enregistrez la photo pour { $network } dans l’atelier photo : le fichier aura le bon format.
finding-photo-refused-weight = Photo de { $size } Ko, { $most } Ko au plus
finding-photo-refused-weight-why = { $network } peut refuser un fichier plus lourd.
finding-photo-refused-weight-fix = Enregistrez la photo pour { $network } dans l’atelier photo : le fichier aura le bon poids.
finding-photo-refused-small = Photo de { $size } pixels, { $limit } au moins
finding-photo-refused-small-why = En dessous, { $network } peut la refuser ou l’agrandir, et elle devient floue.
finding-photo-refused-small-fix = Enregistrez-la pour { $network } dans l’atelier photo, ou reprenez le fichier d’origine, plus grand.
finding-photo-refused-large = Photo de { $size } pixels, { $limit } au plus
finding-photo-refused-large-why = Au-delà, { $network } peut la refuser.
finding-photo-refused-large-fix = Enregistrez la photo pour { $network } dans l’atelier photo : le fichier aura la bonne taille.

rule-photo-face = Un visage sur la photo
rule-photo-face-why = Plusieurs réseaux refusent un logo, un dessin ou un groupe à la place d’un visage.
finding-photo-face-none = Aucun visage n’a été trouvé sur la photo
finding-photo-face-none-why = Ce peut être juste : le programme ne reconnaît que les visages vus de face, et pas tous.
finding-photo-face-none-fix = Si votre visage s’y voit, mettez ce constat de côté. Sinon, choisissez un portrait.
finding-photo-face-several = { $count } visages ont été trouvés sur la photo
finding-photo-face-several-why = On ne saurait pas lequel est le vôtre, et certains réseaux refusent une photo de groupe.
finding-photo-face-several-fix = Dites lequel est le vôtre dans l’atelier photo, puis recadrez sur lui.

rule-photo-framing = Cadrage de la photo
rule-photo-framing-why = Une photo de profil se voit en petit, souvent dans un cercle.
finding-photo-framing-small = Le visage occupe { $value } % de la hauteur du cadre
finding-photo-framing-small-why = Environ 60 % sont conseillés (LinkedIn, 2014) ; notre seuil est de { $limit } %.
finding-photo-framing-small-fix = Cadrez sur le visage dans l’atelier photo.
finding-photo-framing-far = Le visage occupe { $value } % de la hauteur du cadre
finding-photo-framing-far-why = Environ 60 % sont conseillés (LinkedIn, 2014) ; notre seuil est de { $limit } %. Un cadre plus serré aurait moins de pixels qu’il n’en faut pour { $network }.
finding-photo-framing-far-fix = Reprenez le fichier d’origine, plus grand, ou une photo prise de plus près.
finding-photo-framing-large = Le visage occupe { $value } % de la hauteur du cadre
finding-photo-framing-large-why = La tête et les épaules se reconnaissent mieux qu’un visage seul. Notre seuil est de { $limit } %.
finding-photo-framing-large-fix = Reculez le cadre dans l’atelier photo.
finding-photo-framing-aside = Le visage est à { $value } % du milieu
finding-photo-framing-aside-why = Les cercles des réseaux coupent les côtés. Notre seuil est de { $limit } %.
finding-photo-framing-aside-fix = Centrez le cadre sur le visage.
finding-photo-framing-outside = Le visage dépasse du cercle
finding-photo-framing-outside-why = LinkedIn, X, Facebook et Instagram montrent la photo dans un cercle.
finding-photo-framing-outside-fix = Reculez ou déplacez le cadre jusqu’à ce que le visage y tienne.
finding-photo-framing-enlarged = Le cadre a moins de pixels que les { $limit } demandés
finding-photo-framing-enlarged-why = Le fichier pour { $network } serait agrandi, donc un peu flou.
finding-photo-framing-enlarged-fix = Élargissez le cadre, ou reprenez une photo plus grande.

rule-photo-sharpness = Netteté de la photo
rule-photo-sharpness-why = Une photo floue se remarque avant le reste.
finding-photo-sharpness = Photo peu nette : { $value }, pour { $limit } au moins
finding-photo-sharpness-why = La mesure compare chaque point à ses voisins, sur le visage ou au milieu du cadre. Le seuil est le nôtre.
finding-photo-sharpness-fix = Reprenez le fichier d’origine, ou une photo plus nette.

rule-photo-light = Lumière de la photo
rule-photo-light-why = Ce qui est perdu dans le noir ou brûlé ne se rattrape pas.
finding-photo-light-mean-least = Photo sombre : { $value } % de lumière en moyenne
finding-photo-light-mean-least-why = Sous { $limit } %, on distingue mal le visage en petit. Le seuil est le nôtre.
finding-photo-light-mean-least-fix = Choisissez une photo prise face à une fenêtre, ou éclaircissez-la.
finding-photo-light-mean-most = Photo très claire : { $value } % de lumière en moyenne
finding-photo-light-mean-most-why = Au-delà de { $limit } %, les traits s’effacent. Le seuil est le nôtre.
finding-photo-light-mean-most-fix = Choisissez une photo moins exposée.
finding-photo-light-dark = { $value } % de l’image sont perdus dans le noir
finding-photo-light-dark-why = Au-delà de { $limit } %, l’image se lit mal en petit. Le seuil est le nôtre.
finding-photo-light-dark-fix = Choisissez une photo mieux éclairée.
finding-photo-light-bright = { $value } % du visage sont brûlés
finding-photo-light-bright-why = Ce qui est blanc pur n’a plus de détail. Notre seuil est de { $limit } %.
finding-photo-light-bright-fix = Choisissez une photo sans soleil direct ni flash de près.
finding-photo-light-middle = { $value } % du milieu du cadre sont brûlés
finding-photo-light-middle-why = Ce qui est blanc pur n’a plus de détail. Notre seuil est de { $limit } %.
finding-photo-light-middle-fix = Choisissez une photo sans soleil direct ni flash de près.
finding-photo-light-contrast = Photo terne : { $value } % de contraste
finding-photo-light-contrast-why = Sous { $limit } %, l’image paraît voilée. Le seuil est le nôtre.
finding-photo-light-contrast-fix = Choisissez une photo plus contrastée.

rule-photo-place = Lieu inscrit dans le fichier
rule-photo-place-why = Un téléphone note dans le fichier où la photo a été prise : souvent chez soi.
finding-photo-place = Le fichier de la photo dit où elle a été prise
finding-photo-place-why = Qui reçoit le fichier peut lire ces coordonnées. Un réseau ne les retire pas toujours.
finding-photo-place-fix = Enregistrez la photo pour { $network } : le fichier ne les emporte pas.

rule-photo-coherent = La même photo partout
rule-photo-coherent-why = On vous reconnaît d’un réseau à l’autre à votre photo.
finding-photo-coherent = Autre photo que sur { $other }
finding-photo-coherent-why = Avec deux photos différentes, on se demande s’il s’agit de la même personne.
finding-photo-coherent-fix = Choisissez la même photo pour les deux, ou mettez ce constat de côté si c’est voulu.

rule-banner-missing = Bannière
rule-banner-missing-why = L’image en tête du profil se voit avant le texte.
finding-banner-missing = Aucune bannière
finding-banner-missing-why = { $network } montre une image en tête du profil ; sans elle, la place reste vide.
finding-banner-missing-fix = Choisissez-en une dans l’atelier photo, onglet Bannière.

### Name

rule-name-clean = Le nom, rien que le nom
rule-name-clean-why = On vous cherche par votre nom. Ce qui s’y ajoute gêne la recherche, et certains réseaux l’interdisent.
finding-name-clean-contact = { $label } : il contient une adresse ou un numéro
finding-name-clean-contact-why = Le nom est public, recopié partout et lu par des robots.
finding-name-clean-contact-fix = Gardez le nom seul. Écrivez vos coordonnées dans les champs prévus pour elles.
finding-name-clean-slogan = { $label } : il dit plus que votre nom
finding-name-clean-slogan-why = Une recherche sur votre nom le trouve moins bien, et un lecteur hésite sur la façon de vous appeler.
finding-name-clean-slogan-fix = Déplacez cette partie dans le titre.
finding-name-clean-emoji = { $label } : il contient un émoji
finding-name-clean-emoji-why = Les lecteurs d’écran le lisent à voix haute, et un nom copié l’emporte avec lui.
finding-name-clean-emoji-fix = Retirez-le du nom.

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

rule-readability = Phrases faciles à lire
rule-readability-why = Une phrase longue, faite de mots longs, se lit deux fois ou ne se lit pas.
finding-readability = { $label } : lecture difficile, { $score } sur 100
finding-readability-why = Le calcul tient compte des mots par phrase et des syllabes par mot ; sous 30, la lecture demande un effort. La phrase la plus longue est citée.
finding-readability-fix = Coupez la phrase citée en deux, et préférez les mots courts.
rule-summary-next-step = Fin du résumé
rule-summary-next-step-why = Un lecteur arrivé au bout est prêt à faire un pas : dites-lui lequel.
finding-summary-next-step = La fin du résumé n’invite à rien
finding-summary-next-step-why = On y cherche une question, un lien, une adresse, une façon de vous joindre.
finding-summary-next-step-fix = Terminez par ce que vous proposez : écrire, appeler, visiter, poser une question.

rule-summary-paragraphs = Paragraphes du résumé
rule-summary-paragraphs-why = Sur un écran de téléphone, un long paragraphe devient un mur.
finding-summary-paragraphs = { $count ->
    [one] Un paragraphe de plus de { $most } caractères
   *[other] { $count } paragraphes de plus de { $most } caractères
}
finding-summary-paragraphs-why = Le plus long en compte { $longest }. On le survole, et l’essentiel s’y perd.
finding-summary-paragraphs-fix = Allez à la ligne à chaque idée nouvelle.

### Keywords and skills

rule-keyword-coverage = Mots de vos cibles
rule-keyword-coverage-why = On vous trouve par les mots que les autres cherchent, pas par les vôtres.
finding-keyword-coverage = { $missing ->
    [one] Un mot de vos cibles manque, sur { $total }
   *[other] { $missing } mots de vos cibles manquent, sur { $total }
}
finding-keyword-coverage-why = On vous trouve par les mots que les autres cherchent, pas par les vôtres.
finding-keyword-coverage-fix = Employez ceux qui sont vrais pour vous dans le titre, le résumé, les compétences ou l’expérience.

rule-keyword-stuffing = Mots répétés
rule-keyword-stuffing-why = Un mot qui revient sans cesse se voit, et lasse.
finding-keyword-stuffing = { $label } : « { $word } » revient { $count } fois
finding-keyword-stuffing-why = Une ou deux fois suffisent pour être trouvé ; au-delà, on écrit pour la machine.
finding-keyword-stuffing-fix = Gardez-le là où il compte, et dites le reste autrement.

rule-buzzwords = Mots usés
rule-buzzwords-why = Tout le monde peut les dire de soi : ils n’apprennent rien.
finding-buzzwords = { $label } : { $count ->
    [one] un mot usé, « { $word } »
   *[other] { $count } mots usés, dont « { $word } »
}
finding-buzzwords-why = Aucun chiffre ni aucun nom ne l’appuie dans la même phrase.
finding-buzzwords-fix = Donnez la preuve à sa place : un nombre, un nom, un exemple.
rule-keyword-advert = Mots de vos annonces
rule-keyword-advert-why = Une annonce ou une demande de client dit avec quels mots on cherche quelqu’un.
finding-keyword-advert = { $words ->
    [1] Le premier mot de vos annonces manque
   *[other] { $found ->
        [0] Aucun des { $words } premiers mots de vos annonces
        [one] Un seul des { $words } premiers mots de vos annonces
       *[other] { $found } des { $words } premiers mots de vos annonces
    }
}
finding-keyword-advert-why = Ces mots comptent le plus dans les annonces que vous avez ajoutées au plan. Personne ne les dit tous : la moitié suffit.
finding-keyword-advert-fix = Employez ceux qui sont vrais pour vous ; écartez les autres dans le plan, à l’étape « Cibles ».

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

rule-experience-dates = Dates des postes
rule-experience-dates-why = Un lecteur refait le compte des années.
finding-experience-dates-order = « { $entry } » finit avant de commencer
finding-experience-dates-order-why = La date de fin précède la date de début.
finding-experience-dates-order-fix = Corrigez l’une des deux dates.
finding-experience-dates-future = « { $entry } » : { $date } n’est pas encore venu
finding-experience-dates-future-why = Un lecteur peut y voir une faute de frappe.
finding-experience-dates-future-fix = Vérifiez l’année, ou annoncez ce poste dans le résumé.
finding-experience-dates-overlap = « { $entry } » et « { $other } », à temps plein en même temps ?
finding-experience-dates-overlap-why = Les deux postes sont dits à temps plein, et leurs dates se recouvrent de plus de trois mois.
finding-experience-dates-overlap-fix = Vérifiez les dates, ou dites lequel était à temps partiel.
finding-experience-dates-gap = { $months } mois sans rien avant « { $entry } » ?
finding-experience-dates-gap-why = Rien n’oblige à tout dire. Un lecteur peut pourtant se poser la question.
finding-experience-dates-gap-fix = Ajoutez ce que vous y avez fait, si vous voulez : formation, famille, voyage, bénévolat. Sinon, écartez ce point.

rule-experience-result = Résultats des postes
rule-experience-result-why = Un chiffre ou un résultat se retient, une liste de tâches s’oublie.
finding-experience-result = { $label } : ni chiffre ni résultat
finding-experience-result-why = On y lit ce que vous deviez faire, pas ce qui en est sorti.
finding-experience-result-fix = Ajoutez une preuve : combien, pour qui, ce qui a changé.

### Trust

rule-recommendations = Recommandations
rule-recommendations-why = Ce que d’autres disent de vous pèse plus que ce que vous en dites.
finding-recommendations = { $count ->
    [one] 1 recommandation
   *[other] { $count } recommandations
}, { $least } au moins
finding-recommendations-why = Seul le champ « { $label } » est compté, un paragraphe pour chacune.
finding-recommendations-fix = Demandez-en une à deux personnes qui ont travaillé avec vous, et précisez-leur sur quoi.

rule-address-own = Adresse publique
rule-address-own-why = Une adresse courte, à votre nom, se dicte et s’imprime.
finding-address-own = { $label } : l’adresse donnée par le réseau
finding-address-own-why = Elle se termine par une suite que personne ne choisit ni ne retient.
finding-address-own-fix = Choisissez-en une sur { $network } : votre prénom et votre nom, ou votre enseigne.

rule-links-valid = Liens
rule-links-valid-why = Un lien qui ne mène à rien, ou on ne sait où, coûte la confiance qu’il devait gagner.
finding-links-valid-scheme = { $label } : l’adresse ne commence pas par https://
finding-links-valid-scheme-why = Écrit ainsi, « { $link } » n’est pas cliquable partout.
finding-links-valid-scheme-fix = Ajoutez https:// devant.
finding-links-valid-http = { $label } : lien en http://
finding-links-valid-http-why = Les navigateurs signalent ces pages comme non sécurisées.
finding-links-valid-http-fix = Remplacez http:// par https://, et vérifiez que la page s’ouvre.
finding-links-valid-malformed = { $label } : ce n’est pas une adresse
finding-links-valid-malformed-why = Aucun navigateur ne saurait ouvrir « { $link } ».
finding-links-valid-malformed-fix = Copiez l’adresse depuis votre navigateur.
finding-links-valid-short = { $label } : lien raccourci
finding-links-valid-short-why = On ne voit pas où il mène, et il meurt avec le service qui le tient.
finding-links-valid-short-fix = Mettez l’adresse entière.
finding-links-valid-twice = { $label } : ce lien est déjà donné
finding-links-valid-twice-why = « { $link } » figure deux fois sur ce profil.
finding-links-valid-twice-fix = Gardez-en un, et donnez l’autre place à une page différente.

rule-contact-exposed = Coordonnées privées
rule-contact-exposed-why = Un texte public est lu par des inconnus, et recopié par des robots.
finding-contact-exposed-email = { $label } : une adresse électronique privée, exprès ?
finding-contact-exposed-email-why = Des robots relèvent ces adresses dans les textes publics.
finding-contact-exposed-email-fix = Retirez-la, ou donnez une adresse qui ne sert qu’à cela. Si c’est voulu, écartez ce point.
finding-contact-exposed-phone = { $label } : un numéro de téléphone, exprès ?
finding-contact-exposed-phone-why = Dans un texte public, n’importe qui peut le relever et l’appeler.
finding-contact-exposed-phone-fix = Retirez-le, ou placez-le dans le champ prévu. Si c’est voulu, écartez ce point.
finding-contact-exposed-street = { $label } : une adresse postale, exprès ?
finding-contact-exposed-street-why = Si c’est votre domicile, chacun sait désormais où vous habitez.
finding-contact-exposed-street-fix = Gardez la ville. Si le public y est reçu, écartez ce point.
finding-contact-exposed-birth = { $label } : une date de naissance, exprès ?
finding-contact-exposed-birth-why = Avec votre nom, elle aide à se faire passer pour vous, et elle n’apprend rien de votre travail.
finding-contact-exposed-birth-fix = Retirez-la. Si c’est voulu, écartez ce point.

### Wording

rule-fancy-letters = Lettres déguisées, suites de symboles
rule-fancy-letters-why = Un lecteur d’écran les épelle ou les saute, et les recherches ne les trouvent pas.
finding-fancy-letters-letters = { $label } : lettres déguisées
finding-fancy-letters-letters-why = Ces signes imitent le gras ou l’italique sans être des lettres. Un lecteur d’écran les épelle ou les saute, et une recherche ne les trouve pas.
finding-fancy-letters-letters-fix = Récrivez le passage cité avec les lettres du clavier.
finding-fancy-letters-symbols = { $label } : longue suite de symboles
finding-fancy-letters-symbols-why = Un lecteur d’écran les nomme un par un avant d’arriver à votre texte.
finding-fancy-letters-symbols-fix = Gardez-en un ou deux, ou passez simplement à la ligne.

rule-shouting = Mots en capitales
rule-shouting-why = Un texte en capitales se lit plus lentement, et passe pour un cri.
finding-shouting = { $label } : { $share } % de capitales
finding-shouting-why = Au-delà de 30 %, sigles non compris, les mots perdent leur silhouette et se lisent plus lentement.
finding-shouting-fix = Écrivez les mots cités en minuscules.

rule-placeholder = Texte provisoire
rule-placeholder-why = Un reste de brouillon ou de modèle se voit au premier coup d’œil.
finding-placeholder = { $label } : un texte provisoire est resté
finding-placeholder-why = Publié ainsi, il fait douter du reste.
finding-placeholder-fix = Remplacez-le par vos mots, ou supprimez-le.

rule-spelling = Orthographe
rule-spelling-why = Une faute se remarque avant le reste, et une recherche ne trouve pas un mot mal écrit.
finding-spelling = { $label } : { $count ->
    [one] 1 mot absent du dictionnaire
   *[other] { $count } mots absents du dictionnaire
}
finding-spelling-why = Une faute se remarque avant le reste. Un nom ou un mot de métier peut aussi manquer au dictionnaire.
finding-spelling-fix = Corrigez les mots cités, ou ajoutez à votre dictionnaire ceux qui sont justes.

rule-typography = Espaces et guillemets
rule-typography-why = Un signe mal espacé peut passer seul à la ligne, et donne au texte un air de brouillon.
finding-typography-fr = { $label } : { $count ->
    [one] 1 espace ou guillemet à revoir
   *[other] { $count } espaces ou guillemets à revoir
}
finding-typography-fr-why = En français, une espace insécable précède les signes doubles et le guillemet fermant, et suit le guillemet ouvrant. Sans elle, le signe peut passer seul à la ligne.
finding-typography-fr-fix = Aux endroits cités, mettez une espace insécable, des guillemets français, ou une seule espace entre deux mots.
finding-typography-en = { $label } : { $count ->
    [one] 1 espace de trop
   *[other] { $count } espaces de trop
}
finding-typography-en-why = En anglais, un signe suit le mot sans espace, et une seule espace sépare deux mots.
finding-typography-en-fix = Retirez l’espace aux endroits cités.

rule-language-mismatch = Langue des textes
rule-language-mismatch-why = Qui lit un profil dans une langue s’attend à n’y trouver qu’elle.
finding-language-mismatch = { $label } : texte en { $found }
finding-language-mismatch-why = Il se trouve dans la version en { $expected } de votre profil.
finding-language-mismatch-fix = Traduisez-le, ou déplacez-le dans la version en { $found }.

rule-first-person = Présentation à la première personne
rule-first-person-why = Sur la plupart des réseaux, chacun se présente soi-même.
finding-first-person = Le résumé parle de vous à la troisième personne
finding-first-person-why = Sur { $network }, on se présente soi-même ; « il » ou « elle » met de la distance.
finding-first-person-fix = Écrivez « je », ou « nous » si vous êtes plusieurs.
### The same person everywhere

version-on = { $network }
version-base = la base commune

rule-coherent-name = Même nom partout
rule-coherent-name-why = Un nom écrit de deux façons fait croire à deux personnes.
finding-coherent-name = { $others ->
    [0] Votre nom n’est pas écrit de la même façon sur { $network } et dans la base commune
   *[other] Votre nom n’est pas écrit de la même façon sur { $network } et sur { $other }
}
finding-coherent-name-why = Qui vous a lu d’un côté vous cherche sous le même nom de l’autre.
finding-coherent-name-fix = Choisissez l’une des deux formes et gardez-la partout.

rule-coherent-title = Même fonction partout
rule-coherent-title-why = Deux rangs différents pour le même poste font douter des deux.
finding-coherent-title = { $others ->
    [0] Votre fonction n’est pas la même sur { $network } et dans la base commune
   *[other] Votre fonction n’est pas la même sur { $network } et sur { $other }
}
finding-coherent-title-why = Un lecteur qui compare les deux se demande laquelle est vraie.
finding-coherent-title-fix = Gardez celle qui figure sur votre contrat ou votre carte de visite.

rule-coherent-company = Même entreprise partout
rule-coherent-company-why = L’employeur nommé dans le titre ou la bio est celui du poste actuel.
finding-coherent-company = { $label } : l’entreprise n’est pas celle de votre poste actuel
finding-coherent-company-why = Un lecteur qui passe d’un texte à l’autre ne sait plus où vous joindre.
finding-coherent-company-fix = Écrivez le même nom aux deux endroits, ou ajoutez ce poste à votre expérience.

rule-coherent-dates = Mêmes dates partout
rule-coherent-dates-why = Des années qui changent d’un réseau à l’autre se remarquent.
finding-coherent-dates = « { $entry } » : d’autres années sur { $network } que dans votre expérience
finding-coherent-dates-why = Un recruteur ou un client qui compare les deux demandera lesquelles sont justes.
finding-coherent-dates-fix = Corrigez celles qui ne sont plus exactes.
finding-coherent-dates-since = { $others ->
    [0] Les années ne sont pas les mêmes sur { $network } et dans la base commune
   *[other] Les années ne sont pas les mêmes sur { $network } et sur { $other }
}
finding-coherent-dates-since-why = Un chiffre oublié lors d’une mise à jour fait douter des autres.
finding-coherent-dates-since-fix = Écrivez la même année, ou la même durée, aux deux endroits.

rule-coherent-place = Même lieu partout
rule-coherent-place-why = On cherche souvent quelqu’un près d’ici.
finding-coherent-place = { $others ->
    [0] Le lieu n’est pas le même sur { $network } et dans la base commune
   *[other] Le lieu n’est pas le même sur { $network } et sur { $other }
}
finding-coherent-place-why = Une recherche par ville ne vous montre que d’un côté.
finding-coherent-place-fix = Écrivez la même ville partout, ou nommez les deux.

rule-coherent-link = Même site partout
rule-coherent-link-why = Un lien ancien mène ailleurs, ou nulle part.
finding-coherent-link = { $others ->
    [0] Le site n’est pas le même sur { $network } et dans la base commune
   *[other] Le site n’est pas le même sur { $network } et sur { $other }
}
finding-coherent-link-why = L’un des deux est peut-être une ancienne adresse.
finding-coherent-link-fix = Gardez le bon. Si les deux vous servent, ajoutez le second à vos liens.

rule-coherent-message = Même message partout
rule-coherent-message-why = On doit vous reconnaître d’un réseau à l’autre.
finding-coherent-message = { $others ->
    [0] { $network } et la base commune n’ont aucun mot de vos cibles en commun
   *[other] { $network } et { $other } n’ont aucun mot de vos cibles en commun
}
finding-coherent-message-why = Qui lit les deux croit à deux métiers.
finding-coherent-message-fix = Reprenez dans l’un au moins un mot que l’autre emploie.

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
