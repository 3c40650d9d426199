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
