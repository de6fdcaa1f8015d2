-- A paper that is put in to be released is made ready: rebuilt, looked at by the officer, and confirmed.
alter table document
  add column pages        integer check (pages > 0),
  add column confirmed_at timestamptz;

-- How each page will look to the Member, and why it goes out as a picture where it does. Only until the release.
create table document_page (
  id       uuid         primary key,
  document uuid         not null references document,
  number   integer      not null check (number > 0),
  picture  bytea        not null,
  reason   varchar(200) not null,
  unique (document, number)
);
