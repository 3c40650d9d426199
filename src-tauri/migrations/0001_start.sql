-- One row: what the dossier is about as a whole.
create table dossier (
  id              integer primary key check (id = 1),
  name            text    not null,
  languages       text    not null,             -- ISO 639-1 codes, the main one first: 'fr,en'
  situation       text,
  activity        text    not null default '',
  sector          text    not null default '',
  place           text    not null default '',
  minutes_per_week integer
) strict;

create table attitude (
  statement text primary key,
  answer    text not null
) strict;

create table purpose (
  purpose text primary key,
  rank    integer not null
) strict;

create table goal (
  id        integer primary key,
  rank      integer not null,
  statement text    not null,
  measure   text    not null,
  date      text    not null
) strict;

create table target (
  id       integer primary key,
  rank     integer not null,
  who      text    not null,
  role     text    not null,
  sector   text    not null,
  place    text    not null,
  need     text    not null,
  keywords text    not null                     -- one per line
) strict;

create table target_goal (
  target integer not null references target (id) on delete cascade,
  goal   integer not null references goal (id) on delete cascade,
  primary key (target, goal)
) strict;

create table chosen_network (
  network text primary key,
  rank    integer not null,
  role    text    not null,
  minutes integer not null                      -- a week
) strict;

create table chosen_target (
  network text    not null references chosen_network (network) on delete cascade,
  target  integer not null references target (id) on delete cascade,
  primary key (network, target)
) strict;

create table refused_network (
  network text primary key,
  rank    integer not null,
  reason  text    not null
) strict;

create table slot (
  id     integer primary key,
  rank   integer not null,
  day    integer not null check (day between 1 and 7),   -- 1 is Monday
  start  integer not null,                               -- minutes after midnight
  length integer not null,                               -- minutes
  what   text    not null
) strict;

create table commitment (
  id   integer primary key,
  rank integer not null,
  kind text    not null,
  text text    not null
) strict;

create table own_network (
  id       integer primary key,
  rank     integer not null,
  name     text    not null,
  kind     text    not null,
  purposes text    not null,                    -- ids, one per line
  minutes  integer not null,
  fields   text    not null                     -- ids, one per line
) strict;

create table entry (
  id   integer primary key,
  rank integer not null,
  kind text    not null
) strict;

-- The texts of a profile. The owner is 'base', a network or 'entry-<id>'; the language is '' where
-- the text is the same in all of them.
create table text (
  owner    text not null,
  language text not null,
  field    text not null,
  value    text not null,
  primary key (owner, language, field)
) strict;

create table photo (
  owner text primary key,
  hash  text not null
) strict;

-- The bytes of photos, by their SHA-256. Never changed, so outside undo.
create table image (
  hash   text primary key,
  format text    not null,
  width  integer not null,
  height integer not null,
  bytes  blob    not null
) strict;

create table set_aside (
  finding text primary key,
  reason  text not null
) strict;

-- Undo: each step is one change the person made; its statements take it back.
create table step (
  id      integer primary key autoincrement,
  kind    text not null check (kind in ('undo', 'redo')),
  label   text not null,                        -- the message that names it, as JSON
  subject text not null                         -- steps on the same subject may be one
) strict;

create table step_change (
  id     integer primary key autoincrement,
  step   integer not null references step (id) on delete cascade,
  edited text,                                  -- for an edit: the table and its row
  sql    text    not null
) strict;

create index step_change_of_step on step_change (step, edited);
