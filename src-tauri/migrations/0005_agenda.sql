-- What a calendar needs: questions to ask at an hour, and a name for the dossier that no other has,
-- so that what is exported twice is known again.

create table question (
  id      integer primary key,
  rank    integer not null,
  text    text    not null,
  network text    not null,                     -- where; empty for nowhere yet
  date    text    not null,                     -- 2026-11-22
  start   integer not null                      -- minutes after midnight
) strict;

alter table dossier add column uid text not null default '';
update dossier set uid = lower(hex(randomblob(16)));
