-- Papers of the cases: notices that the desk wrote, and papers that somebody put in.
create table document (
  id               uuid         primary key,
  number           bigint       not null generated always as identity,
  case_reference   varchar(32)  not null references case_file,
  kind             varchar(64)  not null,
  name             varchar(160) not null,
  media_type       varchar(100) not null,
  size             bigint       not null check (size >= 0),
  audience         varchar(16)  not null check (audience in ('PARTIES', 'OFFICES', 'NAMED')),
  created_by       varchar(64)  not null,
  created_by_name  varchar(255) not null,
  created_at       timestamptz  not null,
  withdrawn_at     timestamptz,
  withdrawn_by     varchar(64),
  withdrawn_reason varchar(4000),
  constraint document_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index document_of_case on document (case_reference, number);

-- Apart from its description, so that a list of papers does not carry their bytes.
create table document_content (
  document uuid  primary key references document,
  bytes    bytea not null
);

-- People who may read a paper beside, or instead of, those who may read the case.
create table document_reader (
  document uuid        not null references document,
  person   varchar(64) not null,
  primary key (document, person)
);

create function document_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'A paper of a case is kept as it was: withdraw it and put in another one.';
end $$;
create trigger document_content_kept before update on document_content
  for each row execute function document_is_kept();
