### Connections: the people one knows, as the imported files name them.

connections-lead = The people you know, with what your files say of them.
connections-search = Find a person
connections-search-hint = The beginning of a word is enough: name, company, position, place, note. Accents make no difference.
connections-clear = Clear the search
connections-count = { $n ->
    [one] { $count } connection
   *[other] { $count } connections
}
connections-found = { $found } of { $all }
connections-rows = Rows { $from } to { $to } of { $of }
connections-previous = Previous page
connections-next = Next page
connections-reading = Reading the connections…
connections-privacy = A connection is another person. What this dossier keeps of them stays in it, with its source and the day of the import; the program sends nothing.

## The table

connections-table = Connections
connections-by-name = Name
connections-by-company = Company, position
connections-by-since = Since
connections-by-how = Where, how
connections-sort-name = Sort by name
connections-sort-company = Sort by company
connections-sort-since = Sort by date
connections-more = Details
connections-more-of = Details: { $name }
connections-nameless = No name
connections-source = Source
connections-source-of = { $source }, imported on { $day }

## When there is nothing to show

connections-none = No connections in this dossier
connections-none-why = They come from a file: a LinkedIn archive, an address book (vCard, Google, Outlook), or any CSV table.
connections-import = Import a file
connections-no-result = Nobody matches “{ $search }”
connections-no-result-why = The beginning of the name, company or position is enough.

## What is known of a person

connection-first_name = First name
connection-last_name = Last name
connection-name = Full name
connection-company = Company
connection-position = Position
connection-place = Place
connection-url = Page
connection-email = E-mail
connection-phone = Phone
connection-since = Since
connection-note = Note
connection-how-connected = Connected
connection-how-invited = Invitation sent
connection-how-invited-by = Invitation received
connection-how-address-book = Address book
connection-how-friend = List of friends
