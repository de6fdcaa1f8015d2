create table case_number (
  prefix      varchar(8) not null,
  year        integer    not null,
  last_number integer    not null,
  primary key (prefix, year)
);

create table case_file (
  reference varchar(32) primary key,
  procedure varchar(64) not null,
  council   varchar(64) not null,
  status    varchar(16) not null check (status in ('OPEN', 'CLOSED')),
  outcome   varchar(64),
  opened_at timestamptz not null,
  due_at    timestamptz,
  overdue   boolean     not null default false,
  closed_at timestamptz,
  check ((status = 'CLOSED') = (closed_at is not null))
);
create index case_file_opened on case_file (opened_at desc, reference);
create index case_file_procedure on case_file (procedure, status, opened_at desc);

create table case_party (
  reference varchar(32) not null references case_file,
  person    varchar(64) not null,
  role      varchar(32) not null,
  name      varchar(255) not null,
  primary key (reference, person, role)
);
create index case_party_person on case_party (person);

create sequence journal_entry_seq increment by 50;
create table journal_entry (
  id         bigint primary key default nextval('journal_entry_seq'),
  reference  varchar(32)  not null references case_file,
  at         timestamptz  not null,
  step       varchar(64)  not null,
  actor      varchar(64)  not null,
  actor_name varchar(255) not null,
  office     varchar(96),
  action     varchar(16)  not null,
  target     varchar(255),
  rule       varchar(32),
  basis      varchar(16) check (basis in ('stated', 'default')),
  text       text         not null,
  audience   varchar(16)  not null check (audience in ('PARTIES', 'OFFICES'))
);
create index journal_entry_reference on journal_entry (reference, id);
create index journal_entry_target on journal_entry (target, reference) where action = 'ROUTED';

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'The journal is append-only: add a line that corrects the earlier one.';
end $$;
create trigger journal_entry_append_only before update on journal_entry
  for each row execute function journal_is_append_only();
