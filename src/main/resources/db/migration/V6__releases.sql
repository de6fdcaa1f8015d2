-- To whom a paper of a case was released, and on which condition.
create table document_release (
  document    uuid         primary key references document,
  reader      varchar(64)  not null,
  reader_name varchar(255) not null,
  released_by varchar(64)  not null,
  released_at timestamptz  not null,
  condition   text         not null
);
create index document_release_reader on document_release (reader, released_at desc);
create index document_release_released_by on document_release (released_by, released_at desc);

create function release_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'A release is kept as it was: withdraw the paper.';
end $$;
create trigger document_release_kept before update or delete on document_release
  for each row execute function release_is_kept();

-- What was decided on the same matter before, and why; not in whose case.
create sequence precedent_seq increment by 50;
create table precedent (
  id         bigint primary key default nextval('precedent_seq'),
  procedure  varchar(64)  not null,
  matter     varchar(500) not null,
  reference  varchar(32)  not null references case_file,
  outcome    varchar(64)  not null,
  reason     text         not null,
  decided_at timestamptz  not null
);
create index precedent_matter on precedent (procedure, matter, decided_at desc);
