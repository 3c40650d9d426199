# Ce que disent les sources que l’on importe : le contenu de chaque fichier, ce qui n’a pas été pris et pourquoi.

## Les fichiers d’une archive
source-file-profile = Profil
source-file-summary = Résumé
source-file-emails = Adresses de messagerie
source-file-phones = Téléphones
source-file-positions = Postes
source-file-education = Formation
source-file-skills = Compétences
source-file-languages = Langues
source-file-certifications = Certifications
source-file-projects = Projets
source-file-publications = Publications
source-file-volunteering = Bénévolat
source-file-awards = Distinctions
source-file-recommendations = Recommandations reçues
source-file-connections = Relations
source-file-invitations = Invitations
source-file-endorsements = Compétences recommandées
source-file-shares = Publications au fil des semaines
source-file-comments = Commentaires au fil des semaines
source-file-messages = Messages privés
source-file-advertising = Publicité
source-file-searches = Recherches
source-file-others-contacts = Carnets d’adresses d’autres personnes
source-file-reactions = Réactions
source-file-follows = Abonnements et favoris
source-file-media = Images et films
source-file-given = Ce que vous avez dit des autres
source-file-account = Compte et connexions
source-file-learning = Cours suivis
source-file-no-place = Le dossier n’a pas de place pour cela
source-file-jobs = Candidatures
source-file-services = Services proposés
source-file-articles = Articles

## Ce qui vaut pour toutes
source-too-heavy = Fichier trop lourd : { $most } Mo au plus.
source-too-wide = Tableau trop large : { $most } colonnes au plus.
source-damaged = Fichier illisible : { $detail }
source-empty = Le fichier est vide.
source-no-header = La ligne des titres n’a pas été trouvée. Colonnes attendues : { $columns }.
source-encoding = Fichier lu comme du { $encoding } : vérifiez les accents.
source-nobody = Ni nom, ni adresse, ni entreprise : la ligne n’est pas reprise.
source-one-only = Le dossier n’en garde qu’une valeur ; celle-ci n’est pas reprise : { $value }

## LinkedIn
source-linkedin-own-address = L’archive ne donne pas l’adresse de votre propre profil : écrivez-la vous-même dans les liens.
source-linkedin-language = Un dossier ne peut pas être tenu dans cette langue : { $language }
source-linkedin-breaks = Les paragraphes, perdus dans l’archive, ont été remis ; relisez ce texte.
source-linkedin-script = Lieu donné dans une autre écriture, un défaut connu de l’archive : « { $text } »
source-linkedin-month = Mois écrit dans une autre langue que l’anglais, compris malgré cela : « { $date } »
source-linkedin-hidden = Pas visible sur le profil (« { $status } ») : non repris.
source-tally-endorsements = Recommandations de compétences
source-tally-shares = Publications par semaine
source-tally-comments = Commentaires par semaine

## Carnets d’adresses et tableaux
source-file-people = Carnet d’adresses
source-left = « { $name } » : le dossier n’a pas de place pour cela ({ $n ->
        [one] 1 valeur
       *[other] { $n } valeurs
    }).
source-more-emails =
    { $n ->
        [one] 1 autre adresse e-mail n’est pas reprise : une seule est gardée par personne, la principale ou la première.
       *[other] { $n } autres adresses e-mail ne sont pas reprises : une seule est gardée par personne, la principale ou la première.
    }
source-more-phones =
    { $n ->
        [one] 1 autre numéro de téléphone n’est pas repris : un seul est gardé par personne, le principal ou le premier.
       *[other] { $n } autres numéros de téléphone ne sont pas repris : un seul est gardé par personne, le principal ou le premier.
    }
source-more-urls =
    { $n ->
        [one] 1 autre adresse de site n’est pas reprise : une seule est gardée par personne.
       *[other] { $n } autres adresses de sites ne sont pas reprises : une seule est gardée par personne.
    }
source-more-places =
    { $n ->
        [one] 1 autre adresse postale n’est pas reprise : la première suffit à dire le lieu.
       *[other] { $n } autres adresses postales ne sont pas reprises : la première suffit à dire le lieu.
    }
source-more-values =
    { $n ->
        [one] 1 autre entreprise, service ou fonction n’est pas repris : seule la première valeur est gardée.
       *[other] { $n } autres entreprises, services ou fonctions ne sont pas repris : seule la première valeur est gardée.
    }
source-date-unread = Date illisible, non reprise : « { $date } ».
source-row-longer = Ligne décalée : { $found } cellules pour { $expected } colonnes. Elle n’est pas reprise.
source-rows-short =
    { $n ->
        [one] 1 ligne a moins de cellules que de colonnes : ce qui y est a été repris.
       *[other] { $n } lignes ont moins de cellules que de colonnes : ce qui y est a été repris. La première est celle-ci.
    }
source-people-no-header = Les noms de colonnes attendus ne s’y trouvent pas.
source-no-card = Aucune fiche vCard dans ce fichier.
source-card-unended = Fiche sans fin (la ligne END:VCARD manque) : ce qui a pu en être lu est repris.
source-outside-cards = Du texte hors de toute fiche n’est pas lu.
source-line-unread = Cette ligne n’est pas celle d’une fiche vCard : elle n’est pas lue.
source-unit = Le service au sein de l’organisation n’a pas de place dans le dossier.
source-columns-unknown = Aucune colonne n’est encore reconnue : dites ce que chacune contient.
# Europass, Reactive Resume, X, Mastodon, Facebook : ce que sont leurs fichiers, et ce qui n’en est
# pas repris.

source-file-europass = CV Europass
source-file-europass-attached = CV Europass joint au PDF
source-file-facebook-profile = Profil
source-file-facebook-friends = Liste d’amis
source-file-facebook-messages =
    { $n ->
        [one] Messages : { $n } fichier
       *[other] Messages : { $n } fichiers
    }
source-file-facebook-ads =
    { $n ->
        [one] Publicités et applications : { $n } fichier
       *[other] Publicités et applications : { $n } fichiers
    }
source-file-facebook-posts =
    { $n ->
        [one] Publications, commentaires et photos : { $n } fichier
       *[other] Publications, commentaires et photos : { $n } fichiers
    }
source-file-facebook-people =
    { $n ->
        [one] Autres listes de personnes : { $n } fichier
       *[other] Autres listes de personnes : { $n } fichiers
    }
source-file-mastodon-actor = Profil
source-file-mastodon-posts =
    { $n ->
        [one] Messages publiés : { $n } fichier
       *[other] Messages publiés : { $n } fichiers
    }
source-file-mastodon-likes =
    { $n ->
        [one] Favoris et signets : { $n } fichier
       *[other] Favoris et signets : { $n } fichiers
    }
source-file-mastodon-following =
    { $n ->
        [one] Comptes suivis : { $n } fichier. Suivre quelqu’un n’est pas le connaître.
       *[other] Comptes suivis : { $n } fichiers. Suivre quelqu’un n’est pas le connaître.
    }
source-file-mastodon-media =
    { $n ->
        [one] Images, sons et vidéos : { $n } fichier
       *[other] Images, sons et vidéos : { $n } fichiers
    }
source-file-x-account = Compte
source-file-x-profile = Profil
source-file-x-messages =
    { $n ->
        [one] Messages privés : { $n } fichier
       *[other] Messages privés : { $n } fichiers
    }
source-file-x-tweets =
    { $n ->
        [one] Posts et mentions « J’aime » : { $n } fichier
       *[other] Posts et mentions « J’aime » : { $n } fichiers
    }
source-file-x-media =
    { $n ->
        [one] Images et vidéos : { $n } fichier
       *[other] Images et vidéos : { $n } fichiers
    }
source-file-x-ads =
    { $n ->
        [one] Publicités : { $n } fichier
       *[other] Publicités : { $n } fichiers
    }
source-file-x-people =
    { $n ->
        [one] Abonnements, abonnés et contacts : { $n } fichier
       *[other] Abonnements, abonnés et contacts : { $n } fichiers
    }
source-file-others =
    { $n ->
        [one] Le reste de l’archive : { $n } fichier
       *[other] Le reste de l’archive : { $n } fichiers
    }

source-first-kept = Le dossier n’en garde qu’un, le premier. Laissé de côté : { $text }
source-private = Vie privée : laissé de côté.
source-hidden = Masqué dans le CV d’origine : laissé de côté.
source-others-contact = Coordonnées d’une autre personne : laissées de côté.
source-skill-long = Trop long pour une compétence, à reprendre à la main : « { $text } »
source-section = Le dossier n’a pas de place pour cette rubrique : { $title }
source-own-field = Le dossier n’a pas de champ pour cela : { $name }, { $value }
source-bio-headline = Biographie courte : proposée comme titre.
source-bio-summary = Biographie trop longue pour un titre : proposée comme résumé.
source-x-unreadable = Ce n’est pas un fichier d’archive de X, ou il est abîmé.
# Le texte d’un CV.

source-file-cv = Texte d’un CV
source-cv-not-understood = Pas compris : « { $text } »
source-cv-no-place = Le dossier n’a pas de champ pour cela : « { $text } »
source-cv-columns = La page semble composée en colonnes : des lignes ont pu être mêlées. Relisez chaque élément.
source-cv-too-long = Texte trop long pour un CV : seules les { $max } premières lignes sont lues.
source-cv-empty = Titre sans rien au-dessous : « { $title } »
source-cv-second = Il y en a déjà un autre plus haut, qui est gardé : « { $text } »
