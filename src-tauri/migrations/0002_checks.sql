-- What the checks go by beside the texts, and what was published when.

-- Words that the person spells so on purpose.
create table own_word (
  word text primary key
) strict;

-- Job adverts and clients' briefs.
create table advert (
  id       integer primary key,
  rank     integer not null,
  name     text    not null,
  language text    not null,
  text     text    not null,
  words    text    not null,                    -- those that matter, the weightiest first, one per line
  refused  text    not null                     -- those the person does not want, one per line
) strict;

-- Figures of a network that the person knows better.
create table correction (
  network text    not null,
  field   text    not null,                     -- the id of a field, an image or a limit
  figure  text    not null,
  value   integer not null,
  primary key (network, field, figure)
) strict;

create table publication (
  id        integer primary key,
  network   text    not null,
  language  text    not null,
  day       text    not null,
  readiness text    not null,
  score     integer                             -- null where no rule applied
) strict;

-- What each box of the form held then. The owner is the network or 'entry-<id>'.
create table publication_text (
  publication integer not null references publication (id) on delete cascade,
  owner       text    not null,
  field       text    not null,
  text        text    not null,
  primary key (publication, owner, field)
) strict;

-- What the person has carried over into a network's form since the last publication.
create table copied (
  network  text not null,
  language text not null,
  owner    text not null,
  field    text not null,
  text     text not null,
  primary key (network, language, owner, field)
) strict;
