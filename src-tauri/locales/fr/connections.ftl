### Les relations : les personnes que l’on connaît, telles que les fichiers importés les nomment.

connections-lead = Les personnes que vous connaissez, avec ce que vos fichiers en disent.
connections-search = Chercher une personne
connections-search-hint = Le début d’un mot suffit : nom, entreprise, fonction, lieu, note. Les accents ne comptent pas.
connections-clear = Effacer la recherche
connections-count = { $n ->
    [one] { $count } relation
   *[other] { $count } relations
}
connections-found = { $found } sur { $all }
connections-rows = Lignes { $from } à { $to } sur { $of }
connections-previous = Page précédente
connections-next = Page suivante
connections-reading = Lecture des relations…
connections-privacy = Une relation est une autre personne. Ce que ce dossier en garde y reste, avec sa source et le jour de l’importation ; le programme n’envoie rien.

## Le tableau

connections-table = Relations
connections-by-name = Nom
connections-by-company = Entreprise, fonction
connections-by-since = Depuis
connections-by-how = Où, comment
connections-sort-name = Trier par nom
connections-sort-company = Trier par entreprise
connections-sort-since = Trier par date
connections-more = Détails
connections-more-of = Détails : { $name }
connections-nameless = Sans nom
connections-source = Source
connections-source-of = { $source }, importé le { $day }

## Quand il n’y a rien à montrer

connections-none = Aucune relation dans ce dossier
connections-none-why = Elles viennent d’un fichier : archive LinkedIn, carnet d’adresses (vCard, Google, Outlook), ou tout tableau CSV.
connections-import = Importer un fichier
connections-no-result = Personne ne répond à « { $search } »
connections-no-result-why = Le début du nom, de l’entreprise ou de la fonction suffit.

## Ce que l’on sait d’une personne

connection-first_name = Prénom
connection-last_name = Nom
connection-name = Nom complet
connection-company = Entreprise
connection-position = Fonction
connection-place = Lieu
connection-url = Page
connection-email = E-mail
connection-phone = Téléphone
connection-since = Depuis
connection-note = Note
connection-how-connected = En relation
connection-how-invited = Invitation envoyée
connection-how-invited-by = Invitation reçue
connection-how-address-book = Carnet d’adresses
connection-how-friend = Liste d’amis
