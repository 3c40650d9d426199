### L’accueil, quand aucun dossier n’est ouvert

welcome-speak = Langue, language
welcome-title = D’abord une feuille et un crayon. L’écran attendra.
welcome-lead = Vingt minutes suffisent. Écrivez pourquoi, puis vos objectifs, vos cibles, votre temps. Les réseaux viennent en dernier.
welcome-begin = Commencer mon dossier
welcome-print = Imprimer la feuille de travail
welcome-print-lead = À remplir au crayon, avant tout écran.
welcome-open-lead = Un fichier .paperfirst déjà sur votre disque.
welcome-open-other = Ouvrir un autre dossier
welcome-import = Importer un profil
welcome-import-lead = Archive LinkedIn, CV, Europass, carnet d’adresses… Vous choisirez ce qui est repris.
welcome-promise = Ce programme n’ouvre aucune connexion. Votre dossier est un seul fichier, chez vous.

## Les dossiers récents

welcome-gone = N’est plus dans { $folder }
welcome-forget = Retirer de la liste
welcome-forget-name = Retirer { $name } de la liste

## Un nouveau dossier

welcome-new = Nouveau dossier
welcome-new-lead = Trois questions, puis le plan commence.
welcome-new-import-lead = Nommez d’abord un dossier ; « { $file } » est lu ensuite. Vous choisirez ce que le dossier en reprend.
welcome-new-name = Prénom et nom
welcome-new-no-name = Écrivez votre nom ; il donne aussi le sien au fichier.
welcome-new-languages = Langues de vos profils
welcome-new-more = Autres langues
welcome-new-no-language = Choisissez au moins une langue.
welcome-new-where = Où le garder
welcome-new-change = Changer…
welcome-new-begin = Créer le dossier
welcome-new-import = Créer et lire le fichier

welcome-language-fr = Français
welcome-language-en = Anglais
welcome-language-de = Allemand
welcome-language-es = Espagnol
welcome-language-it = Italien
welcome-language-nl = Néerlandais
welcome-language-pt = Portugais

## La feuille dessinée à droite

welcome-sheet-label = Aperçu de la feuille de travail
welcome-sheet = Feuille de travail
welcome-sheet-head = Nom : …………………… Date : …………..
welcome-sheet-me = Moi
welcome-sheet-me-hint = ce que je fais, pour qui
welcome-sheet-why = Pourquoi un réseau ?
welcome-sheet-goals = Mes objectifs
welcome-sheet-goals-hint = une mesure, une date
welcome-sheet-targets = Mes cibles
welcome-sheet-targets-hint = les mots qu’elles cherchent
welcome-sheet-networks = Mes réseaux
welcome-sheet-time = Mon temps
welcome-sheet-commitments = Mes engagements
