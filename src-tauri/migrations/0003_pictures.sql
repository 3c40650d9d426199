-- Photos and banners to choose from, and the part of each that is shown.

create table picture (
  kind  text    not null,                       -- photo, banner
  hash  text    not null,
  rank  integer not null,
  name  text    not null,                       -- of the file; empty for a pasted one
  turns integer not null,                       -- quarter turns clockwise
  tilt  integer not null,                       -- tenths of a degree clockwise
  x     integer not null,                       -- the middle of the frame, in ten-thousandths
  y     integer not null,
  zoom  integer not null,                       -- percent
  face  integer,                                -- which of several is the person's, from the left
  primary key (kind, hash)
) strict;

insert into picture
select 'photo', hash, row_number() over (order by min(rowid)) - 1, '', 0, 0, 5000, 5000, 100, null
from photo group by hash;

-- Which one is shown, on the base and on the networks that have their own.
create table shown_picture (
  kind  text not null,
  owner text not null,
  hash  text not null,
  primary key (kind, owner)
) strict;

insert into shown_picture select 'photo', owner, hash from photo;

-- The steps of undo that speak of photos would speak of a table that is gone.
delete from step where id <= (
  select max(step) from step_change
  where sql like 'delete from photo where %' or sql like 'update photo set %'
    or sql like 'insert into photo (rowid,%'
);

drop table photo;

-- The file that was last written for each network: what was shown then, and what it is like.
create table written_picture (
  kind    text    not null,
  network text    not null,
  version text    not null,
  format  text    not null,
  width   integer not null,
  height  integer not null,
  size    integer not null,
  primary key (kind, network)
) strict;

-- What was measured on an image in a crop, as JSON. It can be measured again, so outside undo.
create table measured (
  hash  text not null,
  crop  text not null,
  facts text not null,
  primary key (hash, crop)
) strict;
