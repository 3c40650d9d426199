-- Files that were imported, and the people one knows.

create table import (
  id     integer primary key autoincrement,
  day    text    not null,
  source text    not null,                      -- the name of the file; empty for a pasted text
  format text    not null,
  items  integer not null,                      -- how many were taken
  people integer not null,                      -- how many were new
  report text    not null                       -- what was read, taken and left, as JSON
) strict;

-- Each belongs to the import that brought it: one that was taken back hides its people.
create table connection (
  id         integer primary key,
  import     integer not null,
  first_name text    not null,
  last_name  text    not null,
  company    text    not null,
  position   text    not null,
  place      text    not null,
  url        text    not null,
  email      text    not null,
  phone      text    not null,
  how        text    not null,
  network    text    not null,
  since      text    not null,
  note       text    not null,
  other_keys text    not null,                  -- what else tells them, as JSON
  latest     integer not null,                  -- the import that said so last
  -- Folded words with a space between them, to sort and to search by: what a word is, is told once,
  -- when they are written and when they are asked for, and FTS5 need only split at the spaces.
  name_key    text   not null,
  company_key text   not null,
  other_words text   not null
) strict;

create index connection_of_import on connection (import);

create virtual table connection_search using fts5 (
  name_key, company_key, other_words,
  content = 'connection', content_rowid = 'id', tokenize = 'ascii', detail = none, columnsize = 0
);

create trigger connection_search_edit after update on connection begin
  insert into connection_search (connection_search, rowid, name_key, company_key, other_words)
  values ('delete', old.id, old.name_key, old.company_key, old.other_words);
  insert into connection_search (rowid, name_key, company_key, other_words)
  values (new.id, new.name_key, new.company_key, new.other_words);
end;

create trigger connection_search_remove after delete on connection begin
  insert into connection_search (connection_search, rowid, name_key, company_key, other_words)
  values ('delete', old.id, old.name_key, old.company_key, old.other_words);
end;
