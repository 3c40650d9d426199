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
