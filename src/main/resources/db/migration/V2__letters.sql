-- Letters of the cases, and the outbox that delivers them by e-mail.
create table letter (
  id             uuid                     primary key,
  number         bigint                   not null generated always as identity,
  case_reference varchar(32)              not null,
  recipient      varchar(64)              not null,
  recipient_name varchar(200)             not null,
  email          varchar(320),
  office         varchar(64),
  template       varchar(64)              not null,
  subject        varchar(500)             not null,
  body           text                     not null,
  rule           varchar(64)              not null,
  basis          varchar(16)              not null,
  written_at     timestamp with time zone not null,
  status         varchar(16)              not null,
  attempted_at   timestamp with time zone,
  sent_at        timestamp with time zone,
  constraint letter_basis_known check (basis in ('stated', 'default')),
  constraint letter_status_known check (status in ('KEPT', 'WAITING', 'SENDING', 'UNCERTAIN', 'SENT')),
  constraint letter_has_address check (status = 'KEPT' or email is not null),
  constraint letter_has_attempt check (status in ('KEPT', 'WAITING') or attempted_at is not null),
  constraint letter_has_sent_date check ((status = 'SENT') = (sent_at is not null))
);

create index letter_of_case on letter (case_reference, number);

-- What an operator looks for: the few letters that have not left yet.
create index letter_not_sent on letter (status, number) where status in ('WAITING', 'SENDING', 'UNCERTAIN');
